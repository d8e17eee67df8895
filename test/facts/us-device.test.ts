import { describe, expect, it } from "vitest";
import { type Case, IMAGING, type Plain, SCRIBE, settledValue, US } from "./deployments.js";

/** Decision support for doctors, without images and without urgency. */
const CDS: Plain = {
	...US,
	"tool-kinds": ["treatment-recommendation"],
	technology: ["learned-scores"],
	inputs: ["record-data"],
	users: ["doctors"],
	"review-step": "licensed-each",
	decisions: ["diagnosis-treatment"],
	"care-situation": "serious",
	"basis-shown": "full",
};
const LAY: Plain = {
	...US,
	users: ["patients"],
	"patient-contact": ["own-app-or-portal"],
	technology: ["learned-scores"],
	inputs: ["typed-by-patient"],
};

/**
 * Values by name: nonDevice-A administrative, -B wellness, -C patient-records, -D results-display, -E cds-not-device. Not
 * expressible: 21 (how fast a clinician must act on an alert is asked through the options, so "urgent alert" is settled).
 */
const FUNCTION: readonly Case[] = [
	["fda-software-function-01", "enforcement-discretion", { ...CDS, "tool-kinds": ["risk-prediction"], "clinical-output": ["score"] }],
	["fda-software-function-02", "device", { ...CDS, inputs: ["record-data", "medical-images"], "clinical-output": ["one-recommendation"] }],
	["fda-software-function-03", "enforcement-discretion", { ...CDS, "clinical-output": ["one-recommendation"] }],
	["fda-software-function-04", "device", { ...CDS, inputs: ["record-data", "specimen-data"], "clinical-output": ["one-recommendation"] }],
	[
		"fda-software-function-05",
		"enforcement-discretion",
		{
			...CDS,
			"tool-kinds": ["letters-messages", "treatment-recommendation"],
			technology: ["writes-text"],
			"clinical-output": ["draft-text", "one-recommendation"],
		},
	],
	[
		"fda-software-function-06",
		"device",
		{
			...CDS,
			"tool-kinds": ["letters-messages", "diagnostic-imaging"],
			technology: ["writes-text", "learned-scores"],
			inputs: ["record-data", "medical-images"],
			"clinical-output": ["draft-text", "finding"],
		},
	],
	[
		"fda-software-function-07",
		"device",
		{ ...CDS, technology: ["writes-text", "web-answers"], "clinical-output": ["draft-text", "one-recommendation"], "basis-shown": "part" },
	],
	["fda-software-function-08", "enforcement-discretion", { ...CDS, "clinical-output": ["options-list", "one-recommendation"] }],
	["fda-software-function-09", "enforcement-discretion", { ...CDS, "clinical-output": ["one-recommendation"], "care-situation": "not-serious" }],
	[
		"fda-software-function-10",
		"device",
		{ ...CDS, "clinical-output": ["one-recommendation"], "care-situation": "critical", "basis-shown": "no-time" },
	],
	["fda-software-function-11", "cds-not-device", { ...CDS, "clinical-output": ["options-list"] }],
	["fda-software-function-12", "device", { ...US, ...IMAGING, "clinical-output": ["one-recommendation"] }],
	["fda-software-function-13", "device", { ...CDS, "clinical-output": ["urgent-alert"], "care-situation": "critical" }],
	[
		"fda-software-function-14",
		"device",
		{ ...CDS, "tool-kinds": ["remote-monitoring"], inputs: ["body-signals"], users: ["nurses"], "clinical-output": ["score", "urgent-alert"] },
	],
	["fda-software-function-15", "device", { ...CDS, "tool-kinds": ["risk-prediction"], "clinical-output": ["urgent-alert"], users: ["nurses"] }],
	["fda-software-function-16", "device", { ...CDS, "clinical-output": ["one-recommendation"], "care-situation": "critical" }],
	["fda-software-function-17", "device", { ...LAY, "tool-kinds": ["treatment-recommendation"], "clinical-output": ["order-or-dose"] }],
	["fda-software-function-18", "device", { ...CDS, "clinical-output": ["one-recommendation", "urgent-alert"], "care-situation": "critical" }],
	["fda-software-function-19", "cds-not-device", { ...CDS, technology: ["writes-text"], "clinical-output": ["options-list"] }],
	["fda-software-function-20", "device", { ...CDS, technology: ["writes-text"], "clinical-output": ["options-list"], "basis-shown": "none" }],
	["fda-software-function-22", "cds-not-device", { ...CDS, "clinical-output": ["options-list"], "care-situation": "not-serious" }],
	["fda-software-function-23", "device", { ...US, ...IMAGING, "tool-kinds": ["diagnostic-imaging", "triage"], "clinical-output": ["urgent-alert"] }],
	["fda-software-function-24", "administrative", { ...US, "tool-kinds": ["scheduling-operations"] }],
	[
		"fda-software-function-25, printed with records",
		"patient-records",
		{ ...US, "tool-kinds": ["laboratory-pathology"], inputs: ["specimen-data"], "clinical-output": ["nothing-specific"] },
	],
	["fda-software-function-26", "wellness", { ...LAY, "tool-kinds": ["wellness"], "clinical-output": ["nothing-specific"] }],
	[
		"fda-software-function-27",
		"enforcement-discretion",
		{ ...LAY, "tool-kinds": ["wellness"], inputs: ["body-signals"], "clinical-output": ["finding"] },
	],
	[
		"fda-software-function-28",
		"device",
		{ ...LAY, "tool-kinds": ["wellness"], inputs: ["body-signals"], "clinical-output": ["finding"], decisions: ["diagnosis-treatment"] },
	],
	[
		"fda-software-function-29",
		"device",
		{ ...LAY, "tool-kinds": ["mental-health-support"], "clinical-output": ["one-recommendation"], decisions: ["diagnosis-treatment"] },
	],
	[
		"fda-software-function-30",
		"unknown",
		{ ...US, acquisition: "built-here", "tool-kinds": ["not-sure"], technology: null, "clinical-output": null, users: null, actions: null },
	],
	["an authorised product", "cleared-device", { ...US, ...IMAGING, "status-papers": ["fda-authorised"] }],
	["a scribe that drafts", "patient-records", { ...US, ...SCRIBE }],
	[
		"a scribe that adds a diagnosis nobody voiced, without its basis",
		"device",
		{ ...US, ...SCRIBE, "clinical-output": ["draft-text", "one-recommendation"], decisions: ["diagnosis-treatment"], "basis-shown": "none" },
	],
	[
		"talk about feelings without a claim",
		"contested: device | wellness",
		{ ...LAY, "tool-kinds": ["mental-health-support"], "clinical-output": ["nothing-specific"] },
	],
	["reports written from images", "device", { ...US, ...IMAGING, "clinical-output": ["draft-text"] }],
	["nobody in the US", "not-relevant", { ...US, countries: ["germany"] }],
];

/** The four tests for cases where the official example names each, and for FDA's device examples. */
const CRITERIA: readonly (readonly [string, string, Plain])[] = [
	["fda-software-function-01", "met met failed met", { ...CDS, "tool-kinds": ["risk-prediction"], "clinical-output": ["score"] }],
	[
		"fda-software-function-07",
		"met failed failed failed",
		{ ...CDS, technology: ["writes-text", "web-answers"], "clinical-output": ["one-recommendation"], "basis-shown": "none" },
	],
	[
		"fda-software-function-10",
		"met met failed failed",
		{ ...CDS, "clinical-output": ["one-recommendation"], "care-situation": "critical", "basis-shown": "no-time" },
	],
	["fda-software-function-11", "met met met met", { ...CDS, "clinical-output": ["options-list"] }],
	["fda-software-function-13", "met met failed failed", { ...CDS, "clinical-output": ["urgent-alert"], "care-situation": "critical" }],
	["fda-software-function-17", "met met failed failed", { ...LAY, "tool-kinds": ["treatment-recommendation"], "clinical-output": ["order-or-dose"] }],
	[
		"fda-software-function-20",
		"met met met failed",
		{ ...CDS, technology: ["writes-text"], "clinical-output": ["options-list"], "basis-shown": "none" },
	],
	["fda-software-function-23", "failed failed failed failed", { ...US, ...IMAGING, "clinical-output": ["urgent-alert"] }],
	["a draft only", "not-assessed not-assessed not-assessed not-assessed", { ...US, ...SCRIBE }],
	[
		"fda-software-function-14",
		"met met failed failed",
		{ ...CDS, "tool-kinds": ["remote-monitoring"], inputs: ["single-readings"], users: ["nurses"], "clinical-output": ["score"] },
	],
	[
		"fda-software-function-15",
		"failed failed failed failed",
		{ ...CDS, inputs: ["record-data", "frequent-series"], "clinical-output": ["urgent-alert"] },
	],
	[
		"a source that nobody has checked settles it",
		"met failed met not-assessed",
		{ ...CDS, inputs: ["unchecked-sources"], "clinical-output": ["options-list"] },
	],
	["a match with a label", "met met met met", { ...CDS, "clinical-output": ["match-with-source"] }],
	["one proposed test", "met met failed met", { ...CDS, "clinical-output": ["next-step"] }],
	[
		"one proposed transfer where life is at stake",
		"met met failed failed",
		{ ...CDS, "clinical-output": ["next-step"], "care-situation": "critical" },
	],
];

const USER_FACILITY: readonly Case[] = [
	["device-user-facility-01", "yes", { ...US, "organisation-kinds": ["hospital"] }],
	["device-user-facility-02", "no", { ...US, "organisation-kinds": ["medical-practice"] }],
	["device-user-facility-03", "yes", { ...US, "organisation-kinds": ["clinic-outpatient"], ownership: "for-profit" }],
	["device-user-facility-04", "yes", { ...US, "organisation-kinds": ["nursing-home"] }],
	["device-user-facility-05", "no", { ...US, "organisation-kinds": ["medical-practice"] }],
	["device-user-facility-06", "yes", { ...US, "organisation-kinds": ["clinic-outpatient"] }],
	["device-user-facility-07", "unknown", { ...US, "organisation-kinds": ["not-sure"] }],
];

/** fda-regulated-investigation, read from device-study. */
const STUDY = { ...US, ...IMAGING, "tool-kinds": ["diagnostic-imaging", "research"] };
const DEVICE_STUDY: readonly Case[] = [
	["fda-regulated-investigation-01", "yes", { ...STUDY, "study-plan": ["publish-or-general", "device-not-cleared"] }],
	["fda-regulated-investigation-02", "no", { ...US, ...IMAGING, "status-papers": ["fda-authorised"] }],
	[
		"fda-regulated-investigation-03",
		"contested: no | yes",
		{ ...STUDY, identity: ["removed-eighteen"], "study-plan": ["device-not-cleared", "never-in-care"] },
	],
];

/**
 * human-subjects-status-04 (public health surveillance under an authority) is not expressible. -03: exempt research is
 * research, and the board says that it is exempt. A local improvement that
 * is also planned to teach others is open in law.
 */
const RESEARCH = { ...US, "tool-kinds": ["research"] };
const RESEARCH_ACTIVITY: readonly Case[] = [
	["human-subjects-status-01", "yes", { ...RESEARCH, "study-plan": ["publish-or-general", "compares-groups", "federal-or-assured"] }],
	["human-subjects-status-02", "no", { ...RESEARCH, identity: ["removed-eighteen"], "study-plan": ["publish-or-general", "never-in-care"] }],
	[
		"human-subjects-status-03, exempt or not is the board's word",
		"yes",
		{ ...RESEARCH, identity: ["staff-data"], "study-plan": ["publish-or-general"] },
	],
	[
		"human-subjects-status-05",
		"yes",
		{ ...RESEARCH, "study-plan": ["only-local-quality", "publish-or-general", "several-sites", "compares-groups"] },
	],
	["human-subjects-status-06", "contested: no | yes", { ...RESEARCH, "study-plan": ["only-local-quality", "publish-or-general"] }],
	["human-subjects-status-07", "unknown", { ...RESEARCH, identity: ["not-sure"], "study-plan": ["not-sure"] }],
	["no study", "no", US],
];

describe.each([
	["fda-function", FUNCTION],
	["device-user-facility", USER_FACILITY],
	["device-study", DEVICE_STUDY],
	["research-activity", RESEARCH_ACTIVITY],
] as const)("%s", (fact, cases) => {
	it.each(cases)("%s: %s", (_id, expected, answers) => {
		expect(settledValue(answers, fact)).toBe(expected);
	});
});

describe("the four tests of decision support", () => {
	it.each(CRITERIA)("%s: %s", (_id, expected, answers) => {
		expect([1, 2, 3, 4].map((number) => settledValue(answers, `cds-criterion-${number}`)).join(" ")).toBe(expected);
	});
});
