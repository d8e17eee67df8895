import { type FactDefinition, yesNo } from "./fact.js";
import { NAMED_DECISION } from "./options.js";
import { IN_EU, IN_UK, IN_US } from "./places.js";
import { all, has, is, not } from "./when.js";

const EU_LAW = { citation: "GDPR Art. 22(1)" };
const UK_LAW = { citation: "UK GDPR Art. 22A(1)" };

export const automatedDecision: FactDefinition = {
	id: "automated-decision",
	title: "whether a decision about a person is made without a meaningful human check",
	kind: "single",
	values: yesNo("a decision about a person is made without a meaningful human check", "no decision about a person is made without a meaningful human check"),
	rules: [
		{ when: not(NAMED_DECISION), value: "no", because: "no decision of the organisation about a person was named", basis: [EU_LAW] },
		{
			when: all(NAMED_DECISION, is("review-step", "nobody")),
			value: "yes",
			because: "nobody checks the output before it has effect (assumed: the effect on the person is significant)",
			basis: [EU_LAW, UK_LAW, { citation: "WP251 rev.01" }],
		},
		{
			when: all(NAMED_DECISION, is("review-step", "samples")),
			value: "yes",
			because: "only some outputs are checked, so the rest take effect alone (assumed: the effect on the person is significant)",
			basis: [EU_LAW, UK_LAW],
		},
		{
			when: all(NAMED_DECISION, is("review-step", "quick-click"), IN_UK, not(IN_EU), not(IN_US), not(has("countries", "canada", "australia", "brazil", "elsewhere"))),
			value: "yes",
			because: "a token sign-off is not meaningful human involvement in UK law",
			basis: [UK_LAW, { citation: "ICO draft guidance on automated decision-making (2026)" }],
		},
		{
			when: all(NAMED_DECISION, is("review-step", "quick-click")),
			value: "contested",
			because: "somebody confirms with little time or power to change the result",
			basis: [EU_LAW, { citation: "WP251 rev.01" }, { citation: "CJEU C-634/21 (SCHUFA)" }],
			readings: [
				{ value: "yes", because: "a sign-off without real influence on the result does not count as a human decision" },
				{ value: "no", because: "a person formally takes each decision and could refuse" },
			],
			caution: "Give the person who confirms the time, the data and the power to say no, and keep proof that it happens",
		},
	],
	otherwise: { value: "no", because: "a trained person checks each output and can change it", basis: [EU_LAW, UK_LAW] },
	determination: {
		question: "Is a decision about a person automated?",
		jurisdiction: "intl",
		showWhen: NAMED_DECISION,
		answers: { yes: "Yes: no meaningful human check", no: "No" },
		counsel: "Ask counsel if a score from outside all but settles what your staff decide.",
		confirms: "Data protection officer or privacy officer",
		order: 170,
	},
};
