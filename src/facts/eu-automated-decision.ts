import type { FactDefinition } from "./fact.js";
import { NOT_IN_EU } from "./places.js";
import { all, is, no, yes } from "./when.js";

const LAW = { citation: "GDPR Art. 22(1)", provision: "eu-gdpr#22-1" };

/** Art. 22 of the GDPR: whether it is engaged, and whether consent with safeguards lifts the ban. */
export const euAutomatedDecision: FactDefinition = {
	id: "eu-automated-decision",
	title: "whether Art. 22 of the GDPR lets software alone decide",
	kind: "single",
	values: {
		"not-engaged": "Art. 22 of the GDPR is not engaged",
		engaged: "Art. 22 of the GDPR bars this automated decision unless an exception holds",
		permitted: "Art. 22 of the GDPR permits this automated decision with safeguards",
	},
	rules: [
		{ when: NOT_IN_EU, value: "not-engaged", because: "nobody in the EU or EEA is served" },
		{ when: no("automated-decision"), value: "not-engaged", because: "a person really decides, or no decision was named", basis: [LAW] },
		{
			when: all(yes("automated-decision"), is("review-step", "nobody-by-consent")),
			value: "permitted",
			because: "each person gave explicit consent and can call in a human",
			basis: [{ citation: "GDPR Art. 22(2)(c)", provision: "eu-gdpr#22-1" }, { citation: "GDPR Art. 22(3)-(4)" }],
		},
	],
	otherwise: {
		value: "engaged",
		because: "software alone decides, and neither explicit consent nor another exception was named",
		basis: [LAW, { citation: "GDPR Art. 22(2)-(4)" }],
	},
	determination: {
		question: "Does Art. 22 of the GDPR stand against the automated decision?",
		jurisdiction: "eu",
		showWhen: yes("automated-decision"),
		answers: {
			"not-engaged": "No",
			engaged: "Yes, unless consent, a contract or a law permits it",
			permitted: "No: permitted by consent, with safeguards",
		},
		counsel:
			"Ask counsel if a contract or a law is to carry the decision: health data need explicit consent or a substantial public interest by law.",
		confirms: "Data protection officer",
		order: 172,
	},
};
