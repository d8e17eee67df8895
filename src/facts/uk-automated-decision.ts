import type { FactDefinition } from "./fact.js";
import { NOT_IN_UK } from "./places.js";
import { all, is, no, yes } from "./when.js";

/** First day of UK GDPR Arts 22A-22D, which took the place of the old Art. 22. */
const NEW_LAW = "2026-02-05";
const BY_CONSENT = is("review-step", "nobody-by-consent");

export const ukAutomatedDecision: FactDefinition = {
	id: "uk-automated-decision",
	title: "whether UK law lets software alone decide",
	kind: "single",
	values: {
		"not-engaged": "no significant decision is made by software alone",
		"with-safeguards": "UK law lets software alone decide, with safeguards",
		restricted: "UK law restricts this automated decision",
	},
	rules: [
		{ when: NOT_IN_UK, value: "not-engaged", because: "nobody in the UK is served" },
		{
			when: no("automated-decision"),
			value: "not-engaged",
			because: "a person takes a meaningful part, or no decision was named",
			basis: [{ citation: "UK GDPR Art. 22A(1)" }],
		},
		{
			when: all(yes("automated-decision"), BY_CONSENT),
			value: "with-safeguards",
			because: "each person gave explicit consent and can call in a human",
			basis: [{ citation: "UK GDPR Art. 22B(2)" }, { citation: "UK GDPR Art. 22C" }],
			from: NEW_LAW,
		},
		{
			when: all(yes("automated-decision"), BY_CONSENT),
			value: "with-safeguards",
			because: "each person gave explicit consent and can call in a human",
			basis: [{ citation: "UK GDPR Art. 22(2)(c), (3)-(4), as it stood" }],
			until: NEW_LAW,
		},
		{
			when: yes("automated-decision"),
			value: "restricted",
			because: "the old law forbids a significant decision by software alone without consent, a contract or a law",
			basis: [{ citation: "UK GDPR Art. 22(1)-(2), as it stood" }],
			until: NEW_LAW,
		},
		{
			when: all(yes("automated-decision"), yes("special-category")),
			value: "restricted",
			because: "it rests on special categories of data, so explicit consent, or a law and a substantial public interest, is needed",
			basis: [{ citation: "UK GDPR Art. 22B" }],
		},
	],
	otherwise: {
		value: "with-safeguards",
		because: "no special category of data is used, so information, a say, a human and a way to contest are owed",
		basis: [{ citation: "UK GDPR Art. 22C" }],
	},
	determination: {
		question: "Does UK law restrict the automated decision (UK GDPR Arts 22A-22D)?",
		jurisdiction: "uk",
		showWhen: yes("automated-decision"),
		answers: { "not-engaged": "No", "with-safeguards": "Permitted with the safeguards of Art. 22C", restricted: "Restricted" },
		counsel: "Ask counsel if special categories of data are used and consent or a law is to carry the decision.",
		confirms: "Data protection officer",
		order: 174,
	},
};
