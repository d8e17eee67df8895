import { type FactDefinition, yesNo } from "./fact.js";
import { IN_US } from "./places.js";
import { all, any, has, no, yes } from "./when.js";

const PUBLIC_CHANNEL = any(
	has("organisation-kinds", "software-to-public"),
	has("patient-contact", "own-app-or-portal", "public-website", "pays-online"),
	has("outside-access", "trackers"),
);

export const consumerHealthData: FactDefinition = {
	id: "consumer-health-data",
	title: "whether health data outside HIPAA are collected from people in the US",
	kind: "single",
	values: yesNo("health data outside HIPAA are collected from people in the US", "no health data outside HIPAA are collected from people in the US"),
	rules: [
		{
			when: all(IN_US, yes("health-data"), no("hipaa-bound"), PUBLIC_CHANNEL),
			value: "yes",
			because: "an app, portal or site collects health data and HIPAA does not bind the organisation",
		},
		{
			when: all(IN_US, yes("health-data"), has("patient-contact", "public-website", "own-app-or-portal"), has("people-affected", "site-visitors")),
			value: "yes",
			because: "visitors who are no patients leave health data, and the state laws exempt HIPAA data, not the whole body",
			basis: [{ citation: "RCW 19.373.010" }, { citation: "RCW 19.373.100" }],
		},
		{
			when: all(
				IN_US,
				yes("health-data"),
				yes("hipaa-bound"),
				has("patient-contact", "public-website"),
				any(has("inputs", "web-tracking", "typed-by-patient"), has("outside-access", "trackers")),
			),
			value: "contested",
			because: "a body bound by HIPAA collects clicks, identifiers or what visitors type on a public website",
			basis: [{ citation: "RCW 19.373.010" }, { citation: "RCW 19.373.100" }],
			readings: [
				{ value: "yes", because: "data of visitors who are not patients are outside HIPAA" },
				{ value: "no", because: "the data are protected health information and state laws leave them out" },
			],
			caution: "Ask before any tracking or health question on pages that anyone can open",
		},
	],
	otherwise: { value: "no", because: "HIPAA covers the data, no health data are involved, or no public site or app collects them" },
	determination: {
		question: "Do people give health data outside HIPAA?",
		jurisdiction: "us",
		showWhen: all(PUBLIC_CHANNEL, yes("consumer-health-data")),
		answers: { yes: "Yes: state laws on consumer health data reach them", no: "No" },
		counsel: "Ask counsel which of your states have such a law, and who besides you gets the data.",
		confirms: "Privacy officer",
		order: 92,
	},
};
