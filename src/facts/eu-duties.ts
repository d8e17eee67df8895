import { euArt50Duties } from "./eu-art-50.js";
import type { FactDefinition } from "./fact.js";
import { all, any, has, is, not, yes } from "./when.js";

/** Who has the duties of a user of the system. */
export const BOUND = is("eu-role", "deployer", "provider-and-deployer");
/** A use that Annex III lists. */
export const LISTED = all(BOUND, yes("eu-annex-iii"));
/** Arts 26(11) and 86 speak of decisions about people; a system that only reads emotion, say, may take part in none. Pricing rates a person by itself. */
export const DECIDES = all(LISTED, any(yes("assisted-decision"), has("tool-kinds", "insurance-pricing")));

/** Art. 26 does not bring the others with it: most of them reach listed uses only, and some of those public bodies only. */
export const euDuties: FactDefinition = {
	id: "eu-duties",
	title: "which duties of the EU AI Act follow from the class",
	kind: "multi",
	values: {
		"art-26": "Art. 26 of the EU AI Act will bind the use",
		"art-26-11": "Art. 26(11) of the EU AI Act will ask to tell the people",
		"art-27": "Art. 27 of the EU AI Act will ask for an assessment of fundamental rights",
		"art-49-3": "Arts 26(8) and 49(3) of the EU AI Act will ask for registration",
		"art-86": "Art. 86 of the EU AI Act will give a right to an explanation",
		"art-50": "Art. 50 of the EU AI Act asks for a notice or a mark",
		"art-4": "Art. 4 of the EU AI Act alone binds the use",
	},
	rules: [
		{
			when: all(BOUND, yes("eu-high-risk")),
			value: "art-26",
			because: "the use is high-risk",
			basis: [{ citation: "AI Act Art. 26", provision: "eu-ai-act#art26-1" }],
		},
		{
			when: DECIDES,
			value: "art-26-11",
			because: "it is a listed use and helps to decide about people",
			basis: [{ citation: "AI Act Art. 26(11)", provision: "eu-ai-act#art26-11" }],
		},
		{
			when: all(BOUND, yes("eu-fria")),
			value: "art-27",
			because: "a public body, a giver of public services or an insurer deploys a listed use",
			basis: [{ citation: "AI Act Art. 27(1)", provision: "eu-ai-act#art27-1a" }],
		},
		{
			when: all(LISTED, any(yes("public-body"), has("decisions", "public-benefit"))),
			value: "art-49-3",
			because: "a public body, or who acts for one, deploys a listed use",
			basis: [{ citation: "AI Act Art. 49(3)", provision: "eu-ai-act#art49-3" }],
		},
		{
			when: DECIDES,
			value: "art-86",
			because: "a decision rests on a listed use",
			basis: [{ citation: "AI Act Art. 86(1)", provision: "eu-ai-act#art86" }],
		},
		...euArt50Duties.map((rule) => ({ ...rule, when: all(BOUND, rule.when), value: "art-50" })),
		{
			when: all(BOUND, not(any(yes("eu-high-risk"), yes("eu-art-50")))),
			value: "art-4",
			because: "it is in no special class; measures for the AI literacy of staff are still owed",
			basis: [{ citation: "AI Act Art. 4", provision: "eu-ai-act#art4-literacy" }],
		},
	],
	determination: {
		question: "Which duties of the EU AI Act follow, beside AI literacy?",
		jurisdiction: "eu",
		showWhen: any(yes("eu-high-risk"), yes("eu-annex-iii"), yes("eu-art-50")),
		answers: {
			"art-26": "Art. 26: use by the instructions, oversight, logs, from the day of the class",
			"art-26-11": "Art. 26(11): tell the people concerned",
			"art-27": "Art. 27: assess fundamental rights",
			"art-49-3": "Arts 26(8), 49(3): register the use",
			"art-86": "Art. 86: explain decisions",
			"art-50": "Art. 50: notice or mark, some of it the provider's",
			"art-4": "Art. 4: literacy alone",
		},
		counsel: "Ask counsel which of them bind before the day that stands beside each item.",
		confirms: "Legal",
		order: 145,
	},
};
