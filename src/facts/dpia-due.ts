import { type FactDefinition, yesNo } from "./fact.js";
import { NAMED_DECISION } from "./options.js";
import { byPlace, IN_EU, IN_EU_OR_UK, IN_UK } from "./places.js";
import { all, any, atLeast, has, is, no, not, yes } from "./when.js";

const LAW = { citation: "GDPR Art. 35(1)", provision: "eu-gdpr#35-1" };
const CRITERIA = { citation: "WP248 rev.01" };
const UK_LAW = { citation: "UK GDPR Art. 35" };
const UK_LIST = { citation: "ICO list of processing that needs a DPIA: innovative technology" };
const LARGE_KIND = has("organisation-kinds", "hospital", "health-plan", "government-agency", "federal-agency", "software-to-public");
const LARGE = any(LARGE_KIND, atLeast("staff-count", "50-to-249"), atLeast("people-count", "1000-to-10000"));
/** Read before the scale: a lone doctor has some thousand patients, and recital 91 does not call that large. */
const SMALL_PRACTICE = all(
	yes("health-data"),
	is("staff-count", "under-15"),
	has("organisation-kinds", "medical-practice", "mental-health-provider", "pharmacy"),
	not(LARGE_KIND),
	not(atLeast("people-count", "over-10000")),
	not(NAMED_DECISION),
);

export const dpiaDue: FactDefinition = {
	id: "dpia-due",
	title: "whether a data protection impact assessment is owed in the EU or UK",
	kind: "single",
	values: yesNo("a data protection impact assessment is owed", "no data protection impact assessment is owed"),
	rules: [
		{ when: not(IN_EU_OR_UK), value: "no", because: "nobody in the EU, EEA or UK is served" },
		byPlace({ when: no("personal-data"), value: "no", because: "no personal data are involved" }, [LAW], [UK_LAW]),
		byPlace(
			{
				when: yes("automated-decision"),
				value: "yes",
				because: "people are evaluated by software and decisions rest on it",
			},
			[{ citation: "GDPR Art. 35(3)(a)", provision: "eu-gdpr#35-1" }],
			[UK_LAW],
		),
		byPlace(
			{ when: has("tool-kinds", "workforce"), value: "yes", because: "dependent people at work are watched or rated" },
			[LAW, CRITERIA],
			[UK_LAW],
		),
		byPlace(
			{
				when: any(yes("biometric-use"), has("sensitive-data", "genetic", "neural")),
				value: "yes",
				because: "biometric, genetic or brain data meet new technology",
			},
			[LAW, CRITERIA],
			[UK_LAW, UK_LIST],
		),
		{
			when: all(IN_EU, IN_UK, yes("health-data"), yes("ai-system"), not(SMALL_PRACTICE)),
			value: "yes",
			because:
				"sensitive data and new technology are two of the criteria, two of which normally call for one in the EU, and stand on the UK regulator's list",
			basis: [LAW, CRITERIA, UK_LAW, UK_LIST],
		},
		{
			when: all(IN_UK, yes("health-data"), yes("ai-system")),
			value: "yes",
			because: "AI is on the UK regulator's list when it meets sensitive data",
			basis: [UK_LAW, UK_LIST],
		},
		byPlace(
			{
				when: all(SMALL_PRACTICE, no("ai-system")),
				value: "no",
				because: "a very small practice processes health data with plain software, which is neither large scale nor new technology",
			},
			[LAW, { citation: "GDPR recital 91" }, CRITERIA],
			[UK_LAW],
		),
		{
			when: SMALL_PRACTICE,
			value: "contested",
			because: "a very small practice processes health data with new technology",
			basis: [LAW, { citation: "GDPR recital 91" }, CRITERIA],
			readings: [
				{ value: "yes", because: "two criteria of the guidance are met, and national lists may name it" },
				{ value: "no", because: "an individual doctor's processing is not large scale" },
			],
			caution: "Do a short assessment: it costs less than the argument",
		},
		byPlace(
			{
				when: all(yes("health-data"), LARGE),
				value: "yes",
				because: "health data are processed on a large scale (assumed: hospital scale, 50 staff or 1,000 people a year count as large)",
			},
			[{ citation: "GDPR Art. 35(3)(b)", provision: "eu-gdpr#35-1" }],
			[UK_LAW],
		),
		byPlace(
			{
				when: all(yes("health-data"), yes("ai-system")),
				value: "yes",
				because: "sensitive data and new technology are two of the criteria, and two normally call for one",
			},
			[LAW, CRITERIA],
			[UK_LAW],
		),
		byPlace(
			{
				when: yes("health-data"),
				value: "yes",
				because:
					"sensitive data of people who count as vulnerable, as patients and staff do, meet two of the criteria, and two normally call for one",
			},
			[LAW, CRITERIA],
			[UK_LAW],
		),
		byPlace(
			{
				when: all(has("people-affected", "staff"), yes("ai-system")),
				value: "yes",
				because: "AI meets data on staff, who depend on their employer: two of the criteria, and two normally call for one",
			},
			[LAW, CRITERIA],
			[UK_LAW, UK_LIST],
		),
		byPlace(
			{ when: NAMED_DECISION, value: "yes", because: "it takes part in decisions on people who depend on the organisation, as staff do" },
			[LAW, CRITERIA],
			[UK_LAW],
		),
	],
	otherwise: { value: "no", because: "at most one of the criteria is met (assumed: no national list names it)" },
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
