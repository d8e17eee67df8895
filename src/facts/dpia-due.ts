import { type FactDefinition, yesNo } from "./fact.js";
import { NAMED_DECISION } from "./options.js";
import { IN_EU_OR_UK, IN_UK } from "./places.js";
import { all, any, atLeast, has, is, no, not, yes } from "./when.js";

const LAW = { citation: "GDPR Art. 35(1)" };
const LARGE = any(has("organisation-kinds", "hospital", "health-plan", "government-agency", "federal-agency", "software-to-public"), atLeast("staff-count", "50-to-249"), atLeast("people-count", "1000-to-10000"));

export const dpiaDue: FactDefinition = {
	id: "dpia-due",
	title: "whether a data protection impact assessment is owed in the EU or UK",
	kind: "single",
	values: yesNo("a data protection impact assessment is owed", "no data protection impact assessment is owed"),
	rules: [
		{ when: not(IN_EU_OR_UK), value: "no", because: "nobody in the EU, EEA or UK is served" },
		{ when: no("personal-data"), value: "no", because: "no personal data are involved", basis: [LAW] },
		{
			when: all(yes("personal-data"), yes("automated-decision")),
			value: "yes",
			because: "people are evaluated by software and decisions rest on it",
			basis: [{ citation: "GDPR Art. 35(3)(a)" }],
		},
		{
			when: all(yes("personal-data"), has("tool-kinds", "workforce")),
			value: "yes",
			because: "dependent people at work are watched or rated",
			basis: [LAW, { citation: "WP248 rev.01" }],
		},
		{
			when: all(yes("personal-data"), any(yes("biometric-use"), has("sensitive-data", "genetic", "neural"))),
			value: "yes",
			because: "biometric, genetic or brain data meet new technology",
			basis: [LAW, { citation: "WP248 rev.01" }],
		},
		{
			when: all(yes("health-data"), LARGE),
			value: "yes",
			because: "health data are processed on a large scale (assumed: hospital scale, 50 staff or 1,000 people a year count as large)",
			basis: [{ citation: "GDPR Art. 35(3)(b)" }],
		},
		{
			when: all(IN_UK, yes("health-data"), yes("ai-system")),
			value: "yes",
			because: "AI is on the UK regulator's list when it meets sensitive data",
			basis: [{ citation: "UK GDPR Art. 35" }, { citation: "ICO list of processing that needs a DPIA: innovative technology" }],
		},
		{
			when: all(yes("health-data"), is("staff-count", "under-15"), has("organisation-kinds", "medical-practice", "mental-health-provider", "pharmacy"), not(NAMED_DECISION)),
			value: "contested",
			because: "a very small practice processes health data with new technology",
			basis: [LAW, { citation: "GDPR recital 91" }, { citation: "WP248 rev.01" }],
			readings: [
				{ value: "yes", because: "two criteria of the guidance are met, and national lists may name it" },
				{ value: "no", because: "an individual doctor's processing is not large scale" },
			],
			caution: "Do a short assessment: it costs less than the argument",
		},
		{
			when: yes("health-data"),
			value: "yes",
			because: "sensitive data and new technology are two of the criteria, and two normally call for one",
			basis: [LAW, { citation: "WP248 rev.01" }],
		},
		{
			when: all(yes("personal-data"), NAMED_DECISION),
			value: "yes",
			because: "new technology takes part in decisions on people",
			basis: [LAW, { citation: "WP248 rev.01" }],
		},
	],
	otherwise: { value: "no", because: "at most one of the criteria is met (assumed: no national list names it)", basis: [LAW, { citation: "WP248 rev.01" }] },
	determination: {
		question: "Is a data protection impact assessment owed?",
		jurisdiction: "intl",
		showWhen: IN_EU_OR_UK,
		answers: { yes: "Yes, before first use", no: "No" },
		counsel: "Ask your data protection officer for the national list of processing that always needs one.",
		confirms: "Data protection officer",
		order: 160,
	},
};
