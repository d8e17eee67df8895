import { type FactDefinition, yesNo } from "./fact.js";
import { GIVES_CARE } from "./options.js";
import { all, any, has, no, yes } from "./when.js";

const LAW = { citation: "AI Act Art. 27(1)" };

export const euFria: FactDefinition = {
	id: "eu-fria",
	title: "whether a fundamental rights impact assessment is owed in the EU",
	kind: "single",
	values: yesNo("a fundamental rights impact assessment is owed", "no fundamental rights impact assessment is owed"),
	rules: [
		{ when: no("eu-annex-iii"), value: "no", because: "the use is not listed in Annex III; a device alone does not call for it", basis: [LAW] },
		{
			when: all(yes("eu-annex-iii"), any(has("decisions", "insurance-price"), has("tool-kinds", "insurance-pricing"))),
			value: "yes",
			because: "it prices life or health insurance, which any insurer must assess",
			basis: [LAW],
		},
		{ when: all(yes("eu-annex-iii"), yes("public-body")), value: "yes", because: "a public body deploys a listed use", basis: [LAW] },
		{
			when: all(yes("eu-annex-iii"), any(GIVES_CARE, has("decisions", "public-benefit"))),
			value: "yes",
			because: "a private body that gives a public service such as health care deploys a listed use",
			basis: [LAW, { citation: "AI Act recital 96" }],
		},
	],
	otherwise: { value: "no", because: "it is neither a public body nor a private body that gives a public service", basis: [LAW] },
	determination: {
		question: "Is a fundamental rights impact assessment owed?",
		jurisdiction: "eu",
		showWhen: yes("eu-high-risk"),
		answers: { yes: "Yes, before use, from the day the listed-use duties start", no: "No" },
		counsel: "Ask counsel if you are a private body without public patients.",
		confirms: "Legal, with the data protection officer",
		order: 150,
	},
};
