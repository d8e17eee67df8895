import { type FactDefinition, yesNo } from "./fact.js";
import { all, any, has, no, yes } from "./when.js";

const LAW = { citation: "45 CFR 92.210", provision: "us-aca-1557#general" };
const DEFINITION = { citation: "45 CFR 92.4 (patient care decision support tool)" };

export const decisionSupport1557: FactDefinition = {
	id: "decision-support-1557",
	title: "whether the tool is a patient care decision support tool under Section 1557",
	kind: "single",
	values: yesNo(
		"the tool is a patient care decision support tool under Section 1557",
		"the tool is not a patient care decision support tool under Section 1557",
	),
	rules: [
		{ when: no("section-1557"), value: "no", because: "Section 1557 does not bind the organisation", basis: [LAW] },
		{
			when: all(yes("section-1557"), yes("clinical-decision-tool")),
			value: "yes",
			because: "it supports clinical decisions, such as screening, prediction, diagnosis, treatment or who gets which care",
			basis: [DEFINITION, LAW],
		},
		{
			when: all(yes("section-1557"), any(yes("coverage-ai"), has("decisions", "hospital-own-review"))),
			value: "yes",
			because: "it helps to judge medical necessity, which the preamble names",
			basis: [DEFINITION, { citation: "89 FR 37522 (preamble to 45 CFR 92.210)" }],
		},
		{
			when: all(yes("section-1557"), yes("clinical-use")),
			value: "contested",
			because: "it only drafts, sums up or translates, and decides nothing itself",
			basis: [DEFINITION, LAW],
			readings: [
				{ value: "no", because: "it documents care and supports no decision" },
				{ value: "yes", because: "the draft is read and used when care is decided" },
			],
			caution: "Look for uneven errors by language, accent, sex and disability, and write down what you did about them",
		},
	],
	otherwise: {
		value: "no",
		because: "billing, scheduling, staffing and stock are outside the definition; the general ban on discrimination still applies",
		basis: [{ citation: "89 FR 37522 (preamble to 45 CFR 92.210)" }, { citation: "45 CFR 92.101" }],
	},
	determination: {
		question: "Is it a patient care decision support tool under Section 1557?",
		jurisdiction: "us",
		showWhen: yes("section-1557"),
		answers: { yes: "Yes: find and reduce the risk of discrimination", no: "No" },
		counsel: "Ask counsel if the tool only drafts text or if scheduling or billing output changes who gets care.",
		confirms: "Compliance officer",
		order: 70,
	},
};
