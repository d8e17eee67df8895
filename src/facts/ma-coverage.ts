import type { FactDefinition } from "./fact.js";
import { all, has, is, no, not, yes } from "./when.js";

const INDIVIDUAL = { citation: "42 CFR 422.101(c)(1)(i)" };
const REVIEWER = { citation: "42 CFR 422.566(d)" };
const FAQ = { citation: "CMS FAQ of 6 February 2024" };

/** Only what answers can show: who looks at the single case before a denial, and by whose criteria. Expertise is for counsel. */
export const maCoverage: FactDefinition = {
	id: "ma-coverage",
	title: "whether coverage is decided as the Medicare Advantage rules ask",
	kind: "single",
	values: {
		"not-ma": "the Medicare Advantage rules on coverage do not bind the organisation",
		"within-rules": "coverage is decided as the Medicare Advantage rules ask, as far as answers show it",
		"outside-rules": "coverage is decided in a way that the Medicare Advantage rules do not allow",
	},
	rules: [
		{
			when: no("medicare-advantage"),
			value: "not-ma",
			because: "no Medicare Advantage plan is run or reviewed for; other law applies",
			basis: [{ citation: "42 CFR 422.2" }],
		},
		{
			when: has("decisions", "stricter-criteria"),
			value: "outside-rules",
			because: "criteria of the plan's own are allowed only where Medicare's are not fully established, and these are stricter",
			basis: [{ citation: "42 CFR 422.101(b)(6)(i)", provision: "us-cms-ma-coverage#internal-criteria" }],
		},
		{
			when: not(has("decisions", "coverage-denial", "coverage-appeal", "claim-payment", "admission-discharge")),
			value: "within-rules",
			because: "no denial, cut or appeal was named",
			basis: [REVIEWER],
		},
		{
			when: is("review-step", "nobody", "nobody-by-consent", "samples"),
			value: "outside-rules",
			because: "a denial must rest on the individual history, the physician's recommendation and the notes, and nobody looks at each",
			basis: [INDIVIDUAL, FAQ],
		},
		{
			when: is("review-step", "quick-click", "follows-tool", "staff-each"),
			value: "outside-rules",
			because: "before a denial on medical necessity a physician or another professional with fitting expertise must weigh the case",
			basis: [REVIEWER, FAQ],
		},
	],
	otherwise: {
		value: "within-rules",
		because: "a licensed professional weighs each case (assumed: with expertise in the field, and by Medicare's own criteria)",
		basis: [INDIVIDUAL, REVIEWER, FAQ],
	},
	determination: {
		question: "Is coverage decided as the Medicare Advantage rules ask?",
		jurisdiction: "us",
		showWhen: all(yes("medicare-advantage"), yes("coverage-ai")),
		answers: {
			"not-ma": "The rules do not bind the organisation",
			"within-rules": "Yes, as far as your answers show it",
			"outside-rules": "No: change this before the next decision",
		},
		counsel: "Ask counsel if reviewers lack expertise in the field of the service, or if criteria go beyond Medicare's own.",
		confirms: "Medical director, with compliance",
		order: 76,
	},
};
