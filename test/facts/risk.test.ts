import { describe, expect, it } from "vitest";
import { type Case, ENGLAND, GERMANY, IMAGING, type Plain, SCRIBE, settledValue, US } from "./deployments.js";

/** What is shown stands for the significance of N12: its own examples, each by the line that says what it shows. */
const shown = (output: string, situation: string, kind = "treatment-recommendation"): Plain => ({
	...US,
	"tool-kinds": [kind],
	"clinical-output": [output],
	"care-situation": situation,
	users: ["doctors"],
});
const IMDRF: readonly Case[] = [
	["inherent-risk-imdrf-01", "iv", { ...shown("urgent-alert", "critical", "diagnostic-imaging"), inputs: ["medical-images"] }],
	["inherent-risk-imdrf-02", "iv", shown("one-recommendation", "critical", "diagnostic-imaging")],
	["inherent-risk-imdrf-03", "iv", shown("finding", "critical", "laboratory-pathology")],
	["inherent-risk-imdrf-04", "iii", shown("urgent-alert", "serious", "remote-monitoring")],
	["inherent-risk-imdrf-05", "iii", shown("score", "critical", "risk-prediction")],
	["inherent-risk-imdrf-06", "iii", shown("supporting-view", "critical", "diagnostic-imaging")],
	["inherent-risk-imdrf-07", "ii", shown("supporting-view", "serious", "diagnostic-imaging")],
	["inherent-risk-imdrf-10", "ii", shown("dose-calculation", "serious")],
	["inherent-risk-imdrf-11", "i", shown("trend-for-later", "serious", "risk-prediction")],
	["a trend where life is at stake", "ii", shown("trend-for-later", "critical", "risk-prediction")],
	["inherent-risk-imdrf-17", "i", { ...shown("plain-values", "critical", "remote-monitoring"), inputs: ["body-signals"] }],
	["inherent-risk-imdrf-09", "ii", shown("options-list", "serious", "laboratory-pathology")],
	["inherent-risk-imdrf-12", "i", shown("next-step", "not-serious", "diagnostic-imaging")],
	["inherent-risk-imdrf-13", "ii", shown("order-or-dose", "not-serious")],
	["inherent-risk-imdrf-14", "not-samd", US],
	["inherent-risk-imdrf-15", "unknown", shown("next-step", "not-sure", "triage")],
	["inherent-risk-imdrf-16", "i", shown("score", "not-serious", "risk-prediction")],
	["a scribe", "not-samd", { ...US, ...SCRIBE }],
	[
		"reports written from images where timely care matters",
		"iii",
		{ ...US, ...IMAGING, "clinical-output": ["draft-text"], "care-situation": "serious" },
	],
	["a score that orders by itself", "iii", { ...shown("score", "serious", "risk-prediction"), actions: ["orders"] }],
	["an agent that orders, wrong for good", "iv", { ...US, "tool-kinds": ["system-agent"], actions: ["orders"], "worst-harm": "lasting-harm" }],
];

/** Our own table, so the expected values are our own decisions. */
const RISK: readonly Case[] = [
	[
		"a hospital scribe",
		"medium",
		{ ...US, ...SCRIBE, "sensitive-data": ["ordinary-health", "mental-health"], "people-affected": ["adults", "teenagers"] },
	],
	["a hospital scribe whose worst error is lasting, checked each time", "medium", { ...US, ...SCRIBE, "worst-harm": "lasting-harm" }],
	["the same, hardly checked", "high", { ...US, ...SCRIBE, "worst-harm": "lasting-harm", "review-step": "quick-click" }],
	[
		"a certified image triage",
		"high",
		{ ...GERMANY, ...IMAGING, "clinical-output": ["score", "urgent-alert", "finding"], "status-papers": ["ce-class-iia-or-higher"] },
	],
	[
		"no-show prediction in a hospital",
		"low",
		{ ...US, "people-affected": ["adults", "frail-or-disabled"], "sensitive-data": ["ordinary-health", "mental-health"] },
	],
	["bookings in a small practice", "low", { ...US, "organisation-kinds": ["medical-practice"], "staff-count": "under-15" }],
	[
		"denial of coverage",
		"high",
		{
			...US,
			"organisation-kinds": ["health-plan"],
			"tool-kinds": ["coverage-decision"],
			users: ["coverage-reviewers"],
			decisions: ["coverage-denial"],
		},
	],
	[
		"an answer on care that nobody checks",
		"high",
		{ ...US, "tool-kinds": ["risk-prediction"], "clinical-output": ["score"], "care-situation": "not-serious", "review-step": "nobody" },
	],
	["support for people in distress", "high", { ...ENGLAND, "tool-kinds": ["mental-health-support"], users: ["patients"] }],
	[
		"bookings by chat",
		"medium",
		{ ...US, "tool-kinds": ["patient-chatbot", "scheduling-operations"], technology: ["writes-text"], users: ["patients"] },
	],
	[
		"a voice agent that only books, children among the patients",
		"low",
		{
			...US,
			"tool-kinds": ["scheduling-operations"],
			technology: ["makes-images-voice"],
			users: ["patients"],
			"people-affected": ["adults", "children-under-13"],
			"worst-harm": "money-or-privacy",
		},
	],
	[
		"the same, where a lost call could delay care",
		"medium",
		{
			...US,
			"tool-kinds": ["scheduling-operations"],
			technology: ["makes-images-voice"],
			users: ["patients"],
			"worst-harm": "late-or-denied-care",
		},
	],
	["emergency priority", "high", { ...GERMANY, "tool-kinds": ["emergency-calls"], decisions: ["emergency-priority"] }],
	["hiring in the EU", "high", { ...GERMANY, "tool-kinds": ["workforce"], decisions: ["hiring-or-shifts"] }],
	["hiring in the US", "medium", { ...US, "tool-kinds": ["workforce"], decisions: ["hiring-or-shifts"] }],
];

/** Facts that mix several questions; the plain ones are covered by the property tests. */
const OTHERS: readonly (readonly [fact: string, expected: string, why: string, answers: Plain])[] = [
	["personal-data", "no", "removed by the US list, in the US alone", { ...US, identity: ["removed-eighteen"] }],
	["personal-data", "contested: no | yes", "removed by an expert, people in Germany", { ...GERMANY, identity: ["removed-by-expert"] }],
	["personal-data", "yes", "a code that somebody can link", { ...GERMANY, identity: ["coded"] }],
	["personal-data", "yes", "only names were taken out", { ...US, identity: ["names-only-removed"] }],
	["health-data", "no", "staff data only", { ...GERMANY, identity: ["staff-data"], "people-affected": ["staff"], "sensitive-data": [] }],
	["health-data", "yes", "a visit is enough", { ...GERMANY, "sensitive-data": [] }],
	["generative", "yes", "a scribe, by its kind", { ...US, ...SCRIBE }],
	[
		"generative",
		"no",
		"a phone menu with fixed rules",
		{ ...US, "tool-kinds": ["patient-chatbot", "scheduling-operations"], technology: ["fixed-rules-only"] },
	],
	["ai-system", "no", "a published formula", { ...US, technology: ["fixed-rules-only"] }],
	["ai-system", "unknown", "how it works is not known", { ...US, technology: ["not-sure"] }],
	["autonomy", "suggests", "checked each time, does nothing", US],
	["autonomy", "acts-with-check", "acts, checked each time", { ...US, actions: ["books"] }],
	["autonomy", "acts-alone", "only samples are checked", { ...US, "review-step": "samples" }],
	["coverage-ai", "no", "the provider's side", { ...US, decisions: ["provider-side-request"] }],
	["device-any", "yes", "a licence in Canada", { ...US, ...IMAGING, countries: ["canada"], "status-papers": ["canada-licence"] }],
	[
		"device-any",
		"no",
		"decision support that is no US device",
		{ ...US, "tool-kinds": ["treatment-recommendation"], "clinical-output": ["options-list"], users: ["doctors"] },
	],
	[
		"in-house-device",
		"yes",
		"a certified device tuned on own data",
		{ ...GERMANY, ...IMAGING, "status-papers": ["ce-class-iia-or-higher"], changes: ["tuned-on-our-data"] },
	],
	["in-house-device", "no", "a certified device as bought", { ...GERMANY, ...IMAGING, "status-papers": ["ce-class-iia-or-higher"] }],
	[
		"in-house-device",
		"no",
		"a software firm sells what it builds",
		{ ...GERMANY, ...IMAGING, "organisation-kinds": ["software-to-providers"], acquisition: "built-here" },
	],
	["records-speech", "yes", "deleted at once", { ...US, ...SCRIBE, recording: [] }],
	["biometric-use", "yes", "reads pain for care", { ...US, inputs: ["video-faces"], recording: ["patient-mood-for-care"] }],
	["consumer-health-data", "yes", "an app outside HIPAA", { ...US, "organisation-kinds": ["software-to-public"], "us-payment": [] }],
	["ftc-reach", "no", "a charity", US],
	["public-body", "yes", "an NHS trust", ENGLAND],
	[
		"clinical-use",
		"no",
		"a study whose output is never used",
		{ ...US, ...IMAGING, "tool-kinds": ["diagnostic-imaging", "research"], "study-plan": ["never-in-care"] },
	],
	["therapy-ai", "yes", "a scribe in a therapist's room", { ...US, ...SCRIBE, users: ["therapists"] }],
	["incident", "no", "not in use, so not asked", { ...US, "past-events": ["data-seen-or-lost"] }],
	["incident", "yes", "in use and data were seen", { ...US, stage: "in-use", "past-events": ["data-seen-or-lost"] }],
	["private-canada", "yes", "a charity in Canada", { ...US, countries: ["canada"] }],
	["subprocessors", "no", "our own host", { ...US, acquisition: "built-here", "outside-access": ["cloud-host"] }],
];

describe.each([
	["imdrf-category", IMDRF],
	["inherent-risk", RISK],
] as const)("%s", (fact, cases) => {
	it.each(cases)("%s: %s", (_id, expected, answers) => {
		expect(settledValue(answers, fact)).toBe(expected);
	});
});

describe("other facts", () => {
	it.each(OTHERS)("%s is %s: %s", (fact, expected, _why, answers) => {
		expect(settledValue(answers, fact)).toBe(expected);
	});
});
