import { type FactDefinition, yesNo } from "./fact.js";
import { NOT_IN_US } from "./places.js";
import { has } from "./when.js";

const LAW = { citation: "45 CFR 92.2" };

export const section1557: FactDefinition = {
	id: "section-1557",
	title: "whether Section 1557 binds the organisation",
	kind: "single",
	values: yesNo("Section 1557 binds the organisation", "Section 1557 does not bind the organisation"),
	rules: [
		{ when: NOT_IN_US, value: "no", because: "nobody in the United States is served" },
		{
			when: has(
				"us-payment",
				"original-medicare",
				"medicaid",
				"federal-grants",
				"runs-medicare-advantage",
				"runs-medicaid-plan",
				"runs-marketplace-plan",
			),
			value: "yes",
			because: "federal health money reaches it, and Medicare Part B counts",
			basis: [LAW, { citation: "45 CFR 92.4 (covered entity; Federal financial assistance)" }],
		},
		{
			when: has("organisation-kinds", "federal-agency"),
			value: "contested",
			because: "the statute reaches federal programmes, and the rule reaches those of the health department",
			basis: [{ citation: "42 USC 18116" }, LAW],
			readings: [
				{ value: "yes", because: "the health department runs the programme, or the statute binds the agency without the rule" },
				{ value: "no", because: "another department runs it and the rule does not name it" },
			],
			caution: "Act as if it applies, and ask agency counsel which rule of the agency takes its place",
		},
	],
	otherwise: { value: "no", because: "no federal health money was named (assumed: none reaches it by another way)", basis: [LAW] },
	determination: {
		question: "Does Section 1557 (non-discrimination) bind the organisation?",
		jurisdiction: "us",
		answers: { yes: "Yes", no: "No" },
		counsel: "Ask counsel if federal money reaches you only through another body, such as a grant passed on or a managed-care contract.",
		confirms: "Compliance officer",
		order: 60,
	},
};
