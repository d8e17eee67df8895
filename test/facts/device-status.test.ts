import { ANSWERS_ON_ONE, ENGLAND, GERMANY, IMAGING, type Plain, SCRIBE, US } from "./deployments.js";
import { type FactRow, subject, table } from "./told.js";

const AUSTRALIA: Plain = { ...US, countries: ["australia"], "data-places": ["australia"] };
const DOCTORS: Plain = { users: ["doctors"], "review-step": "licensed-each" };
/** A list of options for a doctor, who sees what it rests on and has time. */
const OPTIONS: Plain = { ...DOCTORS, "tool-kinds": ["treatment-recommendation"], "clinical-output": ["options-list"] };
const ONE_ANSWER: Plain = { ...OPTIONS, "clinical-output": ["one-recommendation"] };
const SCORE: Plain = { ...DOCTORS, "tool-kinds": ["risk-prediction"], "clinical-output": ["score"] };
const APP: Plain = {
	"tool-kinds": ["wellness"],
	users: ["patients"],
	"patient-contact": ["own-app-or-portal"],
	inputs: ["typed-by-patient"],
	"clinical-output": ["nothing-specific"],
};
const TRAINED: Plain = { ...SCORE, changes: ["tuned-on-our-data"] };
const BUILT: Plain = { ...SCORE, acquisition: "built-here" };
const LABORATORY: Plain = { "tool-kinds": ["laboratory-pathology"], inputs: ["specimen-data"], "clinical-output": ["finding"] };
const APPOINTMENTS: Plain = { "tool-kinds": ["scheduling-operations"] };
const WATCH: Plain = { ...DOCTORS, "tool-kinds": ["remote-monitoring"], inputs: ["single-readings"] };

subject("the first test of US decision support, 21 USC 360j(o)(1)(E): no image, signal or pattern", [
	["cds-criterion-1", "no US use", "not-assessed", { ...GERMANY, ...OPTIONS }, "nobody in the United States"],
	["cds-criterion-1", "a draft alone needs no test", "not-assessed", { ...US, ...SCRIBE }, "no answer on one patient"],
	["cds-criterion-1", "body signals", "failed", { ...US, ...OPTIONS, inputs: ["body-signals"] }],
	["cds-criterion-1", "raw test data", "failed", { ...US, ...OPTIONS, inputs: ["specimen-data"] }],
	["cds-criterion-1", "an image beside the record", "failed", { ...US, ...OPTIONS, inputs: ["record-data", "medical-images"] }],
	["cds-criterion-1", "a close series is a pattern", "failed", { ...US, ...OPTIONS, inputs: ["frequent-series"] }, "close series"],
	["cds-criterion-1", "the record", "met", { ...US, ...OPTIONS, inputs: ["record-data"] }, "already exchange; the tool reads the patient record"],
	["cds-criterion-1", "single readings", "met", { ...US, ...OPTIONS, inputs: ["single-readings"] }, "single readings from a watch"],
	["cds-criterion-1", "what a patient typed", "met", { ...US, ...OPTIONS, inputs: ["typed-by-patient"] }, "what patients type"],
	["cds-criterion-1", "guidelines", "met", { ...US, ...OPTIONS, inputs: ["public-documents"] }, "public or general documents"],
	["cds-criterion-1", "claims are no signal", "met", { ...US, ...OPTIONS, inputs: ["claims"] }],
	["cds-criterion-1", "inputs not known", "unknown", { ...US, ...OPTIONS, inputs: ["not-sure"] }],
	["cds-criterion-1", "an image settles it, whatever else comes in", "failed", { ...US, ...OPTIONS, inputs: ["medical-images", "not-sure"] }],
	["cds-criterion-1", "output not known", "unknown", { ...US, ...OPTIONS, "clinical-output": null }],
	["cds-criterion-1", "country not known", "unknown", { ...US, ...OPTIONS, countries: null }],
]);

subject("the second test, 21 USC 360j(o)(1)(E)(i): medical information from accepted sources", [
	["cds-criterion-2", "no US use", "not-assessed", { ...GERMANY, ...OPTIONS }, "nobody in the United States"],
	["cds-criterion-2", "an image is no medical information", "failed", { ...US, ...OPTIONS, inputs: ["medical-images"] }],
	["cds-criterion-2", "texts that nobody checked", "failed", { ...US, ...OPTIONS, inputs: ["unchecked-sources"] }, "nobody has checked"],
	["cds-criterion-2", "the record", "met", { ...US, ...OPTIONS }, "accepted ones); the tool reads no image"],
	["cds-criterion-2", "web pages shown in full", "met", { ...US, ...OPTIONS, technology: ["web-answers"] }],
	["cds-criterion-2", "web pages shown in part", "failed", { ...US, ...OPTIONS, technology: ["web-answers"], "basis-shown": "part" }],
	["cds-criterion-2", "web pages not shown", "failed", { ...US, ...OPTIONS, technology: ["web-answers"], "basis-shown": "none" }],
	["cds-criterion-2", "no web pages: what is shown counts in test 4", "met", { ...US, ...OPTIONS, "basis-shown": "part" }],
	["cds-criterion-2", "inputs not known", "unknown", { ...US, ...OPTIONS, inputs: ["not-sure"] }],
]);

subject("the third test, 21 USC 360j(o)(1)(E)(ii): recommendations to a health care professional", [
	["cds-criterion-3", "no US use", "not-assessed", { ...GERMANY, ...OPTIONS }, "nobody in the United States"],
	[
		"cds-criterion-3",
		"patients see it as well",
		"failed",
		{ ...US, ...OPTIONS, users: ["doctors", "patients"] },
		"patients, relatives or the public",
	],
	[
		"cds-criterion-3",
		"relatives see it as well",
		"failed",
		{ ...US, ...OPTIONS, users: ["doctors", "relatives"] },
		"patients, relatives or the public",
	],
	["cds-criterion-3", "the public sees it as well", "failed", { ...US, ...OPTIONS, users: ["doctors", "public"] }],
	["cds-criterion-3", "office staff alone", "failed", { ...US, ...OPTIONS, users: ["office-staff"] }, "no health professional"],
	["cds-criterion-3", "therapists are professionals", "met", { ...US, ...OPTIONS, users: ["therapists"] }],
	["cds-criterion-3", "nurses are professionals", "met", { ...US, ...OPTIONS, users: ["nurses"] }],
	["cds-criterion-3", "pharmacists and the like are professionals", "met", { ...US, ...OPTIONS, users: ["other-clinicians"] }],
	["cds-criterion-3", "options", "met", { ...US, ...OPTIONS }, "professional to decide; the tool lists options for the patient"],
	[
		"cds-criterion-3",
		"a label",
		"met",
		{ ...US, ...OPTIONS, "clinical-output": ["match-with-source"] },
		"professional to decide; the tool matches the patient with a published label",
	],
	["cds-criterion-3", "a forecast for later", "failed", { ...US, ...SCORE, "clinical-output": ["trend-for-later"] }],
	["cds-criterion-3", "a view to find by", "failed", { ...US, ...IMAGING, "clinical-output": ["supporting-view"] }],
	["cds-criterion-3", "an order", "failed", { ...US, ...OPTIONS, "clinical-output": ["order-or-dose"] }],
	["cds-criterion-3", "a dose worked out", "failed", { ...US, ...OPTIONS, "clinical-output": ["dose-calculation"] }],
	["cds-criterion-3", "one answer among options", "failed", { ...US, ...OPTIONS, "clinical-output": ["options-list", "score"] }],
	["cds-criterion-3", "readers not known", "unknown", { ...US, ...OPTIONS, users: ["not-sure"] }],
	["cds-criterion-3", "readers not known, but one answer", "failed", { ...US, ...ONE_ANSWER, users: ["not-sure"] }],
]);

subject("the fourth test, 21 USC 360j(o)(1)(E)(iii): the professional can review the basis", [
	["cds-criterion-4", "no US use", "not-assessed", { ...GERMANY, ...OPTIONS }, "nobody in the United States"],
	["cds-criterion-4", "office staff alone", "failed", { ...US, ...OPTIONS, users: ["office-staff"] }, "no health professional"],
	["cds-criterion-4", "all shown, with time", "met", { ...US, ...OPTIONS }],
	["cds-criterion-4", "no time", "failed", { ...US, ...OPTIONS, "basis-shown": "no-time" }],
	["cds-criterion-4", "an alarm", "failed", { ...US, ...OPTIONS, "clinical-output": ["urgent-alert"] }, "no time to check"],
	["cds-criterion-4", "options where life is at stake may leave time", "met", { ...US, ...OPTIONS, "care-situation": "critical" }],
	[
		"cds-criterion-4",
		"a dose where life is at stake",
		"failed",
		{ ...US, ...OPTIONS, "clinical-output": ["order-or-dose"], "care-situation": "critical" },
	],
	[
		"cds-criterion-4",
		"a dose worked out where life is at stake",
		"failed",
		{ ...US, ...OPTIONS, "clinical-output": ["dose-calculation"], "care-situation": "critical" },
	],
	["cds-criterion-4", "a dose otherwise", "met", { ...US, ...OPTIONS, "clinical-output": ["order-or-dose"] }],
	[
		"cds-criterion-4",
		"a watched patient: one warning",
		"failed",
		{ ...US, ...WATCH, "clinical-output": ["one-recommendation"] },
		"watches a patient",
	],
	[
		"cds-criterion-4",
		"a watched patient: a step to take",
		"failed",
		{ ...US, ...WATCH, "tool-kinds": ["remote-monitoring", "triage"], "clinical-output": ["next-step"] },
		"watches a patient",
	],
	["cds-criterion-4", "a watched patient: a forecast for later", "met", { ...US, ...WATCH, "clinical-output": ["trend-for-later"] }],
	["cds-criterion-4", "nobody is watched: a score", "met", { ...US, ...SCORE }],
	["cds-criterion-4", "it orders by itself", "failed", { ...US, ...OPTIONS, actions: ["orders"] }, "before anybody has checked"],
	["cds-criterion-4", "it sets a device by itself", "failed", { ...US, ...OPTIONS, actions: ["sets-devices"] }, "before anybody has checked"],
	["cds-criterion-4", "shown in part", "failed", { ...US, ...OPTIONS, "basis-shown": "part" }],
	["cds-criterion-4", "not shown", "failed", { ...US, ...OPTIONS, "basis-shown": "none" }],
	["cds-criterion-4", "an image has failed already, so nobody is asked", "not-assessed", { ...US, ...OPTIONS, inputs: ["medical-images"] }],
	["cds-criterion-4", "basis not known", "unknown", { ...US, ...OPTIONS, "basis-shown": "not-sure" }],
	[
		"cds-criterion-4",
		"basis not known, but an alarm",
		"failed",
		{ ...US, ...OPTIONS, "clinical-output": ["urgent-alert"], "basis-shown": "not-sure" },
	],
]);

const american = (why: string, expected: string, answers: Plain, reason?: string): FactRow => [
	"fda-function",
	why,
	expected,
	{ ...US, ...answers },
	reason,
];
subject("the function under US device law", [
	american("no US use", "not-relevant", { ...SCORE, countries: ["germany"] }, "nobody in the United States"),
	american("cleared", "cleared-device", { ...IMAGING, "status-papers": ["fda-authorised"] }),
	american("cleared with an agreed change plan, 21 USC 360e-4", "cleared-device", { ...IMAGING, "status-papers": ["fda-change-plan"] }),
	american("a study that never reaches care", "not-relevant", {
		...IMAGING,
		"tool-kinds": ["diagnostic-imaging", "research"],
		"study-plan": ["never-in-care"],
	}),
	american("a study whose output is used in care", "device", {
		...IMAGING,
		"tool-kinds": ["diagnostic-imaging", "research"],
		"study-plan": ["publish-or-general"],
	}),
	american("lifestyle tips, 21 USC 360j(o)(1)(B)", "wellness", APP),
	american("lifestyle values from a sensor", "enforcement-discretion", { ...APP, inputs: ["body-signals"], "clinical-output": ["score"] }),
	american("an alarm from a sensor is no lifestyle tip", "device", { ...APP, inputs: ["body-signals"], "clinical-output": ["urgent-alert"] }),
	american("a dose from a sensor is no lifestyle tip", "device", { ...APP, inputs: ["body-signals"], "clinical-output": ["order-or-dose"] }),
	american("an alarm is no lifestyle tip", "device", { ...APP, "clinical-output": ["urgent-alert"] }),
	american("a dose is no lifestyle tip", "device", { ...APP, "clinical-output": ["order-or-dose"] }),
	american("options, all four tests", "cds-not-device", OPTIONS, "reads no image, test signal or signal pattern"),
	american("options, all four tests", "cds-not-device", OPTIONS, "medical information from accepted sources"),
	american("options, all four tests", "cds-not-device", OPTIONS, "gives options to a professional"),
	american("one appropriate answer", "enforcement-discretion", ONE_ANSWER, "gives a specific output"),
	american("one answer that patients see as well", "device", { ...ONE_ANSWER, users: ["doctors", "patients"] }),
	american("a mark on a picture beside one answer", "device", { ...ONE_ANSWER, "clinical-output": ["one-recommendation", "finding"] }),
	american("a view to find by beside one answer", "device", {
		...ONE_ANSWER,
		"tool-kinds": ["laboratory-pathology"],
		"clinical-output": ["one-recommendation", "supporting-view"],
	}),
	american("an order or dose", "device", { ...OPTIONS, "clinical-output": ["order-or-dose"] }, "exclusion for decision support is not met"),
	american("a dose worked out", "device", { ...OPTIONS, "clinical-output": ["dose-calculation"] }),
	american("an agent that orders", "device", { "tool-kinds": ["system-agent"], "clinical-output": ["nothing-specific"], actions: ["orders"] }),
	american("an agent that sets pumps", "device", {
		"tool-kinds": ["system-agent"],
		"clinical-output": ["nothing-specific"],
		actions: ["sets-devices"],
	}),
	american("a laboratory report drafted from slides", "device", {
		...DOCTORS,
		"tool-kinds": ["laboratory-pathology"],
		inputs: ["specimen-data"],
		"clinical-output": ["draft-text"],
	}),
	american("a report drafted from a heart trace", "device", { ...IMAGING, inputs: ["body-signals"], "clinical-output": ["draft-text"] }),
	american("a letter drafted from the laboratory's record", "patient-records", {
		...DOCTORS,
		"tool-kinds": ["laboratory-pathology"],
		inputs: ["record-data"],
		"clinical-output": ["draft-text"],
	}),
	american("a summary beside traces that it does not report", "patient-records", {
		...DOCTORS,
		"tool-kinds": ["record-summary"],
		inputs: ["record-data", "body-signals"],
		"clinical-output": ["draft-text"],
	}),
	american("talk without a claim", "contested: device | wellness", { ...APP, "tool-kinds": ["mental-health-support"] }),
	american("values as they came, 21 USC 360j(o)(1)(D)", "results-display", { ...WATCH, "clinical-output": ["plain-values"] }),
	american("values with a drafted text", "patient-records", {
		...DOCTORS,
		"tool-kinds": ["record-summary"],
		"clinical-output": ["plain-values", "draft-text"],
	}),
	...(["record-summary", "letters-messages", "translation", "diagnostic-imaging", "laboratory-pathology", "remote-monitoring"] as const).map((kind) =>
		american(`${kind} without an answer of its own, 21 USC 360j(o)(1)(C)-(D)`, "patient-records", {
			...DOCTORS,
			"tool-kinds": [kind],
			inputs: ["record-data"],
			"clinical-output": ["nothing-specific"],
		}),
	),
	american("appointments, 21 USC 360j(o)(1)(A)", "administrative", {}),
	american("output not known", "unknown", { ...OPTIONS, "clinical-output": ["not-sure"] }),
	american("basis not known", "unknown", { ...OPTIONS, "basis-shown": "not-sure" }),
	american("basis not known, but an image is read", "device", { ...IMAGING, "basis-shown": "not-sure" }),
	american("papers not known", "unknown", { ...IMAGING, "status-papers": ["not-sure"] }),
]);

subject("a device in the US", [
	["device-us", "cleared", "yes", { ...US, ...IMAGING, "status-papers": ["fda-authorised"] }, "the FDA has authorised it"],
	["device-us", "findings on scans", "yes", { ...US, ...IMAGING }, "no exclusion is met"],
	["device-us", "one appropriate answer", "no", { ...US, ...ONE_ANSWER }, "on this function; the FDA does not intend to enforce"],
	["device-us", "options", "no", { ...US, ...OPTIONS }, "outside device law"],
	["device-us", "no US use", "no", { ...GERMANY, ...IMAGING }, "nobody in the United States"],
	[
		"device-us",
		"papers not known: a device either way",
		"yes",
		{ ...US, ...IMAGING, "status-papers": ["not-sure"] },
		"with an FDA number or without",
	],
	["device-us", "output not known", "unknown", { ...US, ...OPTIONS, "clinical-output": ["not-sure"] }],
]);

const BESIDE = [
	"ambient-scribe",
	"record-summary",
	"diagnostic-imaging",
	"laboratory-pathology",
	"triage",
	"emergency-calls",
	"risk-prediction",
	"treatment-recommendation",
	"remote-monitoring",
	"patient-chatbot",
	"mental-health-support",
	"system-agent",
];
const medical = (why: string, expected: string, answers: Plain, reason?: string): FactRow => [
	"medical-purpose",
	why,
	expected,
	{ ...GERMANY, ...answers },
	reason,
];
subject("a medical purpose, MDR Art. 2(1)", [
	medical("lifestyle alone, MDR recital 19", "no", { ...APP, "clinical-output": ["score"] }, "lifestyle tips"),
	medical("company alone", "no", { ...APP, "tool-kinds": ["companion"], "clinical-output": ["one-recommendation"] }, "lifestyle tips"),
	...BESIDE.map((kind) =>
		medical(`lifestyle tips with ${kind} and one answer on a patient`, "yes", {
			...APP,
			"tool-kinds": ["wellness", kind],
			"clinical-output": ["one-recommendation"],
		}),
	),
	...["record-summary", "letters-messages", "emergency-calls", "system-agent", "patient-chatbot", "triage"].map((kind) =>
		medical(`${kind} with one recommendation`, "yes", { ...DOCTORS, "tool-kinds": [kind], "clinical-output": ["one-recommendation"] }),
	),
	...["diagnosis-treatment", "who-is-seen-first", "emergency-priority", "admission-discharge", "access-to-programme"].map((decision) =>
		medical(`a companion that helps with ${decision}`, "yes", {
			...APP,
			"tool-kinds": ["companion"],
			"clinical-output": ["one-recommendation"],
			decisions: [decision],
		}),
	),
	medical("a lifestyle app whose finding serves a diagnosis", "yes", {
		...APP,
		inputs: ["body-signals"],
		"clinical-output": ["finding"],
		decisions: ["diagnosis-treatment"],
	}),
	medical("findings on scans", "yes", { ...IMAGING, "clinical-output": ["finding"] }, "the tool takes in medical images"),
	medical("one answer on a patient", "yes", OPTIONS, "proposes a diagnosis, test or treatment"),
	medical("a report drafted from a heart trace", "yes", { ...IMAGING, inputs: ["body-signals"], "clinical-output": ["draft-text"] }),
	medical("it sets devices by itself", "yes", { ...APPOINTMENTS, actions: ["sets-devices"] }),
	medical("it orders by itself", "yes", { ...APPOINTMENTS, actions: ["orders"] }),
	medical("talk that treats", "yes", { ...APP, "tool-kinds": ["mental-health-support"], decisions: ["diagnosis-treatment"] }),
	medical("talk without a claim", "contested: no | yes", { ...APP, "tool-kinds": ["mental-health-support"] }),
	medical("appointments", "no", {}, "drafts, shows or organises"),
	medical("output not known", "unknown", { ...OPTIONS, "clinical-output": ["not-sure"] }),
	medical("output not known, but it orders", "yes", { ...OPTIONS, "clinical-output": ["not-sure"], actions: ["orders"] }),
]);

/** The Member States, and the EEA states to which the MDR extends by the EEA Agreement. */
const EEA =
	"austria belgium bulgaria croatia cyprus czechia denmark estonia finland france germany greece hungary iceland ireland italy latvia liechtenstein lithuania luxembourg malta netherlands norway poland portugal romania slovakia slovenia spain sweden".split(
		" ",
	);
const DRAFT_AND_CODES = { ...SCRIBE, "tool-kinds": ["ambient-scribe", "coding-billing"] };
subject("a device in the EU", [
	...EEA.map((country): FactRow => ["device-eu", `a risk score in ${country}`, "unsettled", { ...GERMANY, ...SCORE, countries: [country] }]),
	["device-eu", "lifestyle, MDR recital 19", "none", { ...GERMANY, ...APP }, "lifestyle and well-being"],
	["device-eu", "made for the institution's own patients, MDR Art. 5(5)", "in-house", { ...GERMANY, ...BUILT }],
	["device-eu", "MDR Art. 5(5)(a) asks where it goes, not what name it carries", "in-house", { ...GERMANY, ...BUILT, changes: ["own-name"] }],
	["device-eu", "MDR Art. 5(5)(a): it goes to another legal entity", "unsettled", { ...GERMANY, ...BUILT, changes: ["offered-to-others"] }],
	["device-eu", "a downloaded model run for its own patients", "in-house", { ...GERMANY, ...BUILT, acquisition: "downloaded-model" }],
	["device-eu", "a roster made in house", "none", { ...GERMANY, acquisition: "built-here" }],
	...["software-to-providers", "software-to-public"].map(
		(kind): FactRow => ["device-eu", `made to be sold: ${kind}`, "unsettled", { ...GERMANY, ...BUILT, "organisation-kinds": [kind] }],
	),
	["device-eu", "a scribe that proposes codes", "contested: none | unsettled", { ...GERMANY, ...DRAFT_AND_CODES }, "no medical purpose of its own"],
	[
		"device-eu",
		"a summary that proposes codes",
		"contested: none | unsettled",
		{ ...GERMANY, ...DOCTORS, "tool-kinds": ["record-summary", "coding-billing"], "clinical-output": ["draft-text"] },
	],
	["device-eu", "codes without a draft", "none", { ...GERMANY, "tool-kinds": ["coding-billing"] }],
	["device-eu", "talk without a claim", "contested: none | unsettled", { ...GERMANY, ...APP, "tool-kinds": ["mental-health-support"] }],
	["device-eu", "papers not known", "unknown", { ...GERMANY, ...SCORE, "status-papers": ["not-sure"] }],
	["mdr-rule-11", "no EU use", "not-device", { ...US, ...IMAGING }, "nobody in the EU or EEA"],
]);

const english = (why: string, expected: string, answers: Plain, reason?: string): FactRow => [
	"device-uk",
	why,
	expected,
	{ ...ENGLAND, ...answers },
	reason,
];
const UNCHECKED = { actions: ["saves-to-record"], "review-step": "nobody" };
subject("a device in the UK", [
	...["england", "scotland", "wales", "northern-ireland"].map((nation) =>
		english(`a risk score in ${nation}`, "unsettled", { ...SCORE, countries: [nation] }),
	),
	...["uk-registered", "ce-class-i", "ce-class-i-old", "ce-class-iia-or-higher", "ce-ivd"].map((paper) =>
		english(`${paper} was seen`, "registered", { ...IMAGING, "status-papers": [paper] }),
	),
	english("lifestyle", "none", APP, "fitness and lifestyle"),
	english("made for its own patients", "in-house", BUILT),
	english("a downloaded model run for its own patients", "in-house", { ...BUILT, acquisition: "downloaded-model" }),
	english("a roster made in house", "none", { acquisition: "built-here" }),
	english("made for others too", "unsettled", { ...BUILT, changes: ["offered-to-others"] }),
	english("made for its own patients, under its own name", "in-house", { ...BUILT, changes: ["own-name"] }),
	english("made to be sold to hospitals", "unsettled", { ...BUILT, "organisation-kinds": ["software-to-providers"] }),
	english("made to be sold to the public", "unsettled", { ...BUILT, "organisation-kinds": ["software-to-public"] }),
	english("the maker denies it, the screen shows a score", "contested: none | unsettled", { ...SCORE, "status-papers": ["says-not-device"] }),
	english("the maker denies it, and it only drafts", "none", { ...SCRIBE, "status-papers": ["says-not-device"] }),
	english("notes that nobody checks", "unsettled", { ...SCRIBE, ...UNCHECKED }),
	english("notes that nobody checks, with consent", "unsettled", { ...SCRIBE, ...UNCHECKED, "review-step": "nobody-by-consent" }),
	english("notes saved after a check", "none", { ...SCRIBE, actions: ["saves-to-record"] }),
	english("notes that nobody checks and that are not saved", "none", { ...SCRIBE, "review-step": "nobody" }),
	english("a summary that nobody checks is no scribe", "none", {
		...UNCHECKED,
		users: ["doctors"],
		"tool-kinds": ["record-summary"],
		"clinical-output": ["draft-text"],
	}),
	english(
		"a scribe in Northern Ireland",
		"contested: none | unsettled",
		{ ...SCRIBE, countries: ["northern-ireland"] },
		"no medical purpose of its own",
	),
	english("a summary in Northern Ireland", "contested: none | unsettled", {
		...DOCTORS,
		countries: ["northern-ireland"],
		"tool-kinds": ["record-summary"],
		"clinical-output": ["draft-text"],
	}),
	english("appointments in Northern Ireland", "none", { countries: ["northern-ireland"] }),
	english("a scribe in England", "none", SCRIBE, "by the position of 29 July 2026"),
	english("a scribe in England", "none", SCRIBE, "no medical purpose of its own"),
	english("a summary in England", "none", { ...DOCTORS, "tool-kinds": ["record-summary"], "clinical-output": ["draft-text"] }, "restates, sums up"),
	english("review not known", "unknown", { ...SCRIBE, ...UNCHECKED, "review-step": "not-sure" }),
	english("review not known, but nothing is saved", "none", { ...SCRIBE, "review-step": "not-sure" }),
]);
subject(
	"a device in the UK on the day before the position on scribes",
	[english("a scribe in England", "none", SCRIBE, "restates, sums up")],
	"2026-07-28",
);
subject(
	"a device in the UK on the day of the position on scribes",
	[english("a scribe in England", "none", SCRIBE, "position of 29 July 2026")],
	"2026-07-29",
);

const RULES: Plain = { ...OPTIONS, technology: ["fixed-rules-only"] };
const CALCULATOR: Plain = { ...RULES, "clinical-output": ["dose-calculation"] };
const australian = (why: string, expected: string, answers: Plain, reason?: string): FactRow => [
	"device-australia",
	why,
	expected,
	{ ...AUSTRALIA, ...answers },
	reason,
];
subject("a device in Australia", [
	["device-australia", "no use in Australia", "none", { ...GERMANY, ...IMAGING }, "nobody in Australia"],
	australian(
		"an entry in the register ends the doubt",
		"register",
		{ ...OPTIONS, "status-papers": ["australia-artg"] },
		"an entry in the register was seen",
	),
	australian("findings on scans without papers", "register", IMAGING, "no exemption is met"),
	australian("a scribe that drafts", "none", SCRIBE),
	australian("a scribe that adds a diagnosis", "register", { ...SCRIBE, "clinical-output": ["one-recommendation"] }, "never said"),
	australian("a scribe that only drafts but orders by itself", "register", { ...SCRIBE, actions: ["orders"] }, "no exemption is met"),
	...["options-list", "one-recommendation", "next-step", "score"].map((output) =>
		australian(`fixed rules for doctors: ${output}`, "exempt", { ...RULES, "clinical-output": [output] }),
	),
	...["orders", "sets-devices"].map((action) =>
		australian(`item 2.15: recommending is not its sole purpose, ${action}`, "register", { ...RULES, actions: [action] }),
	),
	...["urgent-alert", "finding", "order-or-dose", "dose-calculation", "trend-for-later", "supporting-view"].map((output) =>
		australian(`fixed rules for doctors with ${output}`, "register", {
			...RULES,
			"tool-kinds": ["treatment-recommendation", "remote-monitoring"],
			"clinical-output": ["options-list", output],
		}),
	),
	...["medical-images", "body-signals", "specimen-data"].map((input) =>
		australian(`fixed rules for doctors on ${input}`, "register", { ...RULES, inputs: [input] }),
	),
	australian(
		"item 14L: a dose by a published formula, even for patients",
		"none",
		{
			...CALCULATOR,
			users: ["doctors", "patients"],
		},
		"a calculator is excluded",
	),
	...ANSWERS_ON_ONE.map((output) =>
		australian(`item 14L: more than a calculator, ${output}`, "register", {
			...CALCULATOR,
			countries: ["australia", "united-states"],
			"tool-kinds": ["treatment-recommendation", "remote-monitoring"],
			"clinical-output": ["dose-calculation", output],
		}),
	),
	...Object.entries({
		technology: ["learned-scores"],
		inputs: ["body-signals"],
		actions: ["sets-devices"],
	}).map(([question, answer]) => australian(`item 14L: more than a calculator, ${question}`, "register", { ...CALCULATOR, [question]: answer })),
	australian("item 2.15: notes whose maker promises better treatment recommend nothing", "register", {
		...RULES,
		// The line on advertising is asked in Europe.
		countries: ["australia", "germany"],
		"clinical-output": ["draft-text"],
		"status-papers": ["medical-claim"],
	}),
	australian("fixed rules that patients see as well", "register", { ...RULES, users: ["doctors", "patients"] }),
	australian("fixed rules for office staff", "register", { ...RULES, users: ["office-staff"] }),
	australian("fixed rules that order by themselves", "register", {
		...RULES,
		"tool-kinds": ["system-agent"],
		"clinical-output": ["nothing-specific"],
		actions: ["orders"],
	}),
	australian("a learned model advises doctors", "contested: exempt | register", { ...OPTIONS, technology: ["learned-scores"] }),
	australian("written answers advise doctors", "contested: exempt | register", { ...OPTIONS, technology: ["writes-text"] }),
	australian("technology not known", "unknown", { ...OPTIONS, technology: ["not-sure"] }),
	australian("technology not known, but scans are read", "register", { ...IMAGING, technology: ["not-sure"] }),
]);

subject("a device anywhere", [
	["device-any", "the US", "yes", { ...US, ...IMAGING }],
	["device-any", "the US, only decision support", "no", { ...US, ...OPTIONS }],
	["device-any", "the US, approved in another country", "yes", { ...US, ...OPTIONS, "status-papers": ["other-country"] }],
	["device-any", "the EU, class I", "yes", { ...GERMANY, ...IMAGING, "status-papers": ["ce-class-i"] }],
	["device-any", "the EU, class IIa", "yes", { ...GERMANY, ...IMAGING, "status-papers": ["ce-class-iia-or-higher"] }],
	["device-any", "the EU, a laboratory test", "yes", { ...GERMANY, ...IMAGING, "status-papers": ["ce-ivd"] }],
	["device-any", "the EU, made in house", "yes", { ...GERMANY, ...BUILT }],
	["device-any", "the EU, no papers", "yes", { ...GERMANY, ...SCORE }],
	["device-any", "the UK, registered", "yes", { ...ENGLAND, ...IMAGING, "status-papers": ["uk-registered"] }],
	["device-any", "the UK, made in house", "yes", { ...ENGLAND, ...BUILT }],
	["device-any", "the UK, no papers", "yes", { ...ENGLAND, ...SCORE }],
	[
		"device-any",
		"Canada, a licence",
		"yes",
		{ ...AUSTRALIA, ...IMAGING, countries: ["canada"], "status-papers": ["canada-licence"] },
		"in at least one place",
	],
	["device-any", "Australia, the register", "yes", { ...AUSTRALIA, ...IMAGING, "status-papers": ["australia-artg"] }, "in at least one place"],
	...["canada", "australia", "singapore", "south-korea", "japan", "brazil", "elsewhere"].map(
		(country): FactRow => [
			"device-any",
			`${country}, a risk score`,
			"yes",
			{ ...AUSTRALIA, ...SCORE, countries: [country] },
			"the device law of the place",
		],
	),
	["device-any", "Canada, appointments", "no", { ...AUSTRALIA, countries: ["canada"] }],
	["device-any", "Canada, output not known", "unknown", { ...AUSTRALIA, ...SCORE, countries: ["canada"], "clinical-output": ["not-sure"] }],
]);

const OWN_NAME = { ...SCORE, changes: ["own-name"] };
subject("a device of the organisation's own making", [
	["in-house-device", "made in Germany", "yes", { ...GERMANY, ...BUILT }, "made for itself"],
	["in-house-device", "made in England", "yes", { ...ENGLAND, ...BUILT }, "device that the organisation made for itself"],
	["in-house-device", "made in the US, without exclusion", "yes", { ...US, ...IMAGING, acquisition: "built-here" }, "its own staff built"],
	["in-house-device", "made in the US, only decision support", "no", { ...US, ...OPTIONS, acquisition: "built-here" }],
	["in-house-device", "made to be sold", "no", { ...US, ...IMAGING, acquisition: "built-here", "organisation-kinds": ["software-to-providers"] }],
	["in-house-device", "a roster made in house", "no", { ...GERMANY, acquisition: "built-here" }],
	["in-house-device", "bought", "no", { ...GERMANY, ...SCORE }],
	["in-house-device", "bought and tuned", "yes", { ...GERMANY, ...TRAINED }],
	["in-house-device", "bought and used beyond its listed use", "yes", { ...GERMANY, ...SCORE, changes: ["off-label-use"] }],
	["in-house-device", "bought and named as one's own, MDR Art. 16(1)(a)", "yes", { ...GERMANY, ...OWN_NAME }],
	[
		"in-house-device",
		"a certified viewer that reads nothing, named as one's own",
		"yes",
		{ ...GERMANY, ...IMAGING, "clinical-output": ["plain-values"], "status-papers": ["ce-class-i"], changes: ["own-name"] },
	],
	["in-house-device", "bought in the US and tuned, only one answer", "no", { ...US, ...ONE_ANSWER, changes: ["tuned-on-our-data"] }],
	["in-house-device", "bought and passed on under the maker's name", "no", { ...GERMANY, ...SCORE, changes: ["offered-to-others"] }],
	["in-house-device", "changes not known", "unknown", { ...GERMANY, ...SCORE, changes: ["not-sure"] }],
	["in-house-route", "made by a hospital, MDR Art. 5(5)", "available", { ...GERMANY, ...BUILT }],
	[
		"in-house-route",
		"made by a sister body",
		"contested: available | not-available",
		{ ...GERMANY, ...SCORE, acquisition: "sister-body" },
		"has a medical purpose for one patient",
	],
	[
		"in-house-route",
		"a hospital that also sells software",
		"not-available",
		{ ...GERMANY, ...BUILT, "organisation-kinds": ["hospital", "software-to-providers"] },
	],
	["in-house-route", "an insurer", "not-available", { ...GERMANY, ...BUILT, "organisation-kinds": ["other-insurer"] }],
	// MDR Art. 2(36): an organisation for the care of patients or the promotion of public health.
	["in-house-route", "a public health office", "available", { ...GERMANY, ...BUILT, "organisation-kinds": ["government-agency"] }],
	["in-house-route", "a national health institute", "available", { ...GERMANY, ...BUILT, "organisation-kinds": ["federal-agency"] }],
	...(
		[
			["leaves-house", "another legal person"],
			["no-quality-system", "quality management"],
			["equal-product", "on the market"],
			["no-declaration", "public declaration"],
			["no-file", "documentation is missing"],
			["industrial-scale", "industrial scale"],
		] as const
	).map(
		([fault, reason]): FactRow => [
			"in-house-route",
			`made by a hospital: ${fault}`,
			"not-available",
			{ ...GERMANY, ...BUILT, "own-device": [fault] },
			reason,
		],
	),
	[
		"in-house-route",
		"made by a hospital that lends it to others, MDR Art. 5(5)(a)",
		"not-available",
		{ ...GERMANY, ...BUILT, changes: ["offered-to-others"] },
		"another legal person",
	],
	["in-house-route", "made by a hospital under its own name", "available", { ...GERMANY, ...BUILT, changes: ["own-name"] }],
	["in-house-route", "conditions not known", "unknown", { ...GERMANY, ...BUILT, "own-device": ["not-sure"] }],
	[
		"in-house-route",
		"conditions not known beyond one that fails",
		"not-available",
		{ ...GERMANY, ...BUILT, "own-device": ["industrial-scale", "not-sure"] },
	],
]);

const OWN_TEST: Plain = { ...GERMANY, ...BUILT, ...LABORATORY, "own-device": ["equal-product"] };
const RAW_DATA: Plain = { ...GERMANY, ...BUILT, inputs: ["specimen-data"], "own-device": ["equal-product"] };
/** IVDR Art. 113(3)(j) defers the search of the market; Art. 5(5)(g) asks for a file in class D, or where the country does. */
table("in-house-route", [
	["an equal laboratory test, on the last day before Art. 5(5)(d)", "available", OWN_TEST, ["only from 31 December 2030"], "2030-12-30"],
	["an equal laboratory test, on that day", "not-available", OWN_TEST, ["IVDR Arts 5(5)(d), 113(3)(j)"], "2030-12-31"],
	["an equal product for raw test data alone", "available", RAW_DATA, undefined, "2026-11-29"],
	[
		"an equal product for the record as well",
		"not-available",
		{ ...RAW_DATA, inputs: ["specimen-data", "record-data"] },
		["MDR Art. 5(5)(c)"],
		"2026-11-29",
	],
	[
		"an equal laboratory test, and no quality system",
		"not-available",
		{ ...OWN_TEST, "own-device": ["equal-product", "no-quality-system"] },
		["quality management"],
		"2026-11-29",
	],
	["a laboratory test without a file", "contested: available | not-available", { ...OWN_TEST, "own-device": ["no-file"] }],
]);
