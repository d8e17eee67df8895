import { type FactDefinition, yesNo } from "./fact.js";
import { all, any, has, is, yes } from "./when.js";

export const nhsBuyer: FactDefinition = {
	id: "nhs-buyer",
	title: "whether an NHS or social-care body in England takes the tool from outside",
	kind: "single",
	values: yesNo(
		"an NHS or social-care body in England takes the tool from outside",
		"no NHS or social-care body in England takes the tool from outside",
	),
	rules: [
		{
			when: all(
				has("countries", "england"),
				// An integrated care board or a council ticks a government body: uk-services has no line for it.
				any(has("uk-services", "nhs-trust", "gp-practice", "nhs-funded", "social-care"), has("organisation-kinds", "government-agency")),
				is("acquisition", "vendor-product", "record-system-feature", "third-party-in-record-system", "business-assistant", "sister-body"),
			),
			value: "yes",
			because: "it buys, licenses or tries the tool; a free pilot counts",
			basis: [{ citation: "DTAC form of 24 February 2026" }],
		},
	],
	otherwise: { value: "no", because: "it is not in England, gives no NHS or social care, or takes the tool from nobody" },
	determination: {
		question: "Is an assessment by DTAC expected?",
		jurisdiction: "uk-england",
		showWhen: yes("nhs-buyer"),
		answers: { yes: "Yes, as national policy", no: "No" },
		counsel: "Ask the digital lead of your integrated care board if a form of an earlier edition or version is offered.",
		confirms: "Procurement lead, with the clinical safety officer",
		order: 222,
	},
};
