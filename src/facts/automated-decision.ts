import { type FactDefinition, yesNo } from "./fact.js";
import { CHECKED_EACH, NAMED_DECISION } from "./options.js";
import { byPlace, IN_EU, IN_UK, IN_US, OTHER_COUNTRIES, OUTSIDE_US } from "./places.js";
import { all, has, is, not } from "./when.js";

const EU_LAW = { citation: "GDPR Art. 22(1)", provision: "eu-gdpr#22-1" };
const UK_LAW = { citation: "UK GDPR Art. 22A(1)" };

export const automatedDecision: FactDefinition = {
	id: "automated-decision",
	title: "whether a decision about a person is made without a meaningful human check",
	kind: "single",
	values: yesNo(
		"a decision about a person is made without a meaningful human check",
		"no decision about a person is made without a meaningful human check",
	),
	rules: [
		{ when: not(NAMED_DECISION), value: "no", because: "no decision of the organisation about a person was named" },
		byPlace(
			{
				when: all(NAMED_DECISION, is("review-step", "nobody", "nobody-by-consent")),
				value: "yes",
				because: "nobody checks the output before it has effect (assumed: the effect on the person is significant)",
			},
			[EU_LAW, { citation: "WP251 rev.01" }],
			[UK_LAW],
		),
		byPlace(
			{
				when: all(NAMED_DECISION, is("review-step", "samples")),
				value: "yes",
				because: "only some outputs are checked, so the rest take effect alone (assumed: the effect on the person is significant)",
			},
			[EU_LAW, { citation: "WP251 rev.01" }],
			[UK_LAW],
		),
		{
			when: all(NAMED_DECISION, is("review-step", "quick-click"), IN_UK, not(IN_EU), not(IN_US), not(has("countries", ...OTHER_COUNTRIES))),
			value: "yes",
			because: "a token sign-off is not meaningful human involvement in UK law",
			basis: [UK_LAW, { citation: "ICO draft guidance on automated decision-making (2026)" }],
		},
		{
			when: all(NAMED_DECISION, is("review-step", "follows-tool"), IN_EU),
			value: "yes",
			because: "whoever decides draws strongly on the score, so the score itself is the decision",
			basis: [EU_LAW, { citation: "CJEU C-634/21 (SCHUFA)" }],
		},
		byPlace(
			{
				when: all(NAMED_DECISION, is("review-step", "quick-click", "follows-tool")),
				value: "contested",
				because: "somebody confirms with little time or power to change the result, or rarely departs from it",
				readings: [
					{ value: "yes", because: "a sign-off without real influence on the result does not count as a human decision" },
					{ value: "no", because: "a person formally takes each decision and could refuse" },
				],
				caution: "Give the person who confirms the time, the data and the power to say no, and keep proof that it happens",
			},
			[EU_LAW, { citation: "WP251 rev.01" }, { citation: "CJEU C-634/21 (SCHUFA)" }],
			[UK_LAW],
		),
		byPlace(
			{ when: all(NAMED_DECISION, CHECKED_EACH), value: "no", because: "a trained person checks each output and can change it" },
			[EU_LAW],
			[UK_LAW],
		),
	],
	otherwise: { value: "no", because: "no output takes effect without a check" },
	determination: {
		question: "Is a decision about a person automated?",
		jurisdiction: "intl",
		showWhen: all(NAMED_DECISION, OUTSIDE_US),
		answers: { yes: "Yes: no meaningful human check", no: "No" },
		counsel: "Ask counsel if a score from outside all but settles what your staff decide.",
		confirms: "Data protection officer or privacy officer",
		order: 170,
	},
};
