import { type FactDefinition, yesNo } from "./fact.js";
import { all, has, yes } from "./when.js";

export const dsptDue: FactDefinition = {
	id: "dspt-due",
	title: "whether the Data Security and Protection Toolkit covers this tool",
	kind: "single",
	values: yesNo("the Data Security and Protection Toolkit covers this tool", "the Data Security and Protection Toolkit does not cover this tool"),
	rules: [
		{
			when: all(has("countries", "england"), has("uk-services", "nhs-trust", "gp-practice", "nhs-funded", "nhs-data")),
			value: "yes",
			because: "the organisation has access to NHS patient data or systems in England",
			basis: [{ citation: "Data Security and Protection Toolkit", provision: "uk-dspt#own" }],
		},
	],
	otherwise: { value: "no", because: "it is not in England, or reaches no NHS patient data or systems" },
	determination: {
		question: "Does the Data Security and Protection Toolkit cover this tool?",
		jurisdiction: "uk-england",
		showWhen: yes("dspt-due"),
		answers: { yes: "Yes: with the yearly submission", no: "No" },
		counsel: "Ask your integrated care board which category of the toolkit you submit.",
		confirms: "Chief information security officer",
		order: 224,
	},
};
