import { describe, expect, it } from "vitest";
import { type Case, GERMANY, IMAGING, type Plain, SCRIBE, settledValue, US } from "./deployments.js";
import { hangsOn, reason } from "./told.js";

type Row = readonly [why: string, expected: string, because: string, change: Plain];

const HARM = "category III or IV";
const LASTING = "could cause lasting harm";
const ALONE = "has effect without a real check";
const DENIAL = "helps to refuse, cut or rank";
const DISTRESS = "people in distress talk with it";
const LISTED = "the EU lists or bans the use";
const SOFTWARE = "category I or II";
const LATE = "could delay or deny care";
const PLANS = "plans and carries out steps by itself";
const DATA = "especially sensitive data";
const PEOPLE = "patients who need extra care";
const RECORDS = "it records visits or calls";
const MEETS = "patients meet text or voices";
const DECIDES = "helps with a decision about a person";
const NOTHING = "no trigger for medium or high";

/** It shows what is in the record to a doctor: part of care, and no trigger of its own. */
const SUMMARY: Plain = {
	"tool-kinds": ["record-summary"],
	"clinical-output": ["nothing-specific"],
	users: ["doctors"],
	"review-step": "licensed-each",
};
/** Patients meet it, and it neither writes nor says anything on their health. */
const PUBLIC: Plain = { "tool-kinds": ["marketing"], users: ["public"] };
/** It acts by itself on what doctors ordered, where an error is only a nuisance. */
const AGENT: Plain = { "tool-kinds": ["system-agent"], "clinical-output": ["nothing-specific"], users: ["doctors"] };
const CHAT: Plain = { "clinical-output": ["nothing-specific"], users: ["patients"], "people-affected": ["adults", "mental-distress"] };
const CHILDREN: Plain = { users: ["patients"], "people-affected": ["children-under-13"], "clinical-output": ["nothing-specific"] };
const beside = (kind: string): Plain => ({ ...CHILDREN, "tool-kinds": ["scheduling-operations", kind] });

/** Our own table of inherent risk: each trigger by a deployment that meets it alone, and by one that just misses it. */
const RISK: readonly Row[] = [
	["finds something on a scan, timely care matters", "high", HARM, { ...IMAGING, "clinical-output": ["finding"] }],
	["finds something on a scan, life at stake", "high", HARM, { ...IMAGING, "clinical-output": ["finding"], "care-situation": "critical" }],
	["finds something on a scan, mild cases", "medium", SOFTWARE, { ...IMAGING, "clinical-output": ["finding"], "care-situation": "not-serious" }],
	["a clearer picture, mild cases", "medium", SOFTWARE, { ...IMAGING, "clinical-output": ["supporting-view"], "care-situation": "not-serious" }],
	["a lost booking can harm for good", "high", LASTING, { "worst-harm": "lasting-harm" }],
	["the same, a professional checks each", "medium", LATE, { "worst-harm": "lasting-harm", "review-step": "licensed-each" }],
	[
		"the same, who is seen first was named",
		"high",
		LASTING,
		{ "worst-harm": "lasting-harm", "review-step": "licensed-each", decisions: ["who-is-seen-first"] },
	],
	["care comes late", "medium", LATE, { "worst-harm": "late-or-denied-care" }],
	["money is lost", "low", NOTHING, { "worst-harm": "money-or-privacy" }],
	["who is seen first, samples checked", "high", ALONE, { decisions: ["who-is-seen-first"], "review-step": "samples" }],
	["who is seen first, each checked", "medium", DECIDES, { decisions: ["who-is-seen-first"] }],
	["bookings that nobody checks", "low", NOTHING, { "review-step": "nobody" }],
	["places orders, nobody checks", "high", ALONE, { ...AGENT, actions: ["orders"], "review-step": "nobody" }],
	["sets devices, nobody checks", "high", ALONE, { ...AGENT, actions: ["sets-devices"], "review-step": "nobody" }],
	["places orders, each checked", "medium", SOFTWARE, { ...AGENT, actions: ["orders"] }],
	["saves to the record, nobody checks", "medium", PLANS, { ...AGENT, actions: ["saves-to-record"], "review-step": "nobody" }],
	["a summary with steps planned", "medium", PLANS, { actions: ["plans-steps"] }],
	["denies cover", "high", DENIAL, { decisions: ["coverage-denial"] }],
	["pays claims", "high", DENIAL, { decisions: ["claim-payment"] }],
	["public benefits", "high", DENIAL, { decisions: ["public-benefit"] }],
	["emergency calls", "high", DENIAL, { decisions: ["emergency-priority"] }],
	["talks about feelings", "high", DISTRESS, { ...CHAT, "tool-kinds": ["mental-health-support"] }],
	["a companion", "high", DISTRESS, { ...CHAT, "tool-kinds": ["companion"] }],
	["a chatbot", "high", DISTRESS, { ...CHAT, "tool-kinds": ["patient-chatbot"] }],
	["a chatbot whose answers only staff read", "low", NOTHING, { ...CHAT, "tool-kinds": ["patient-chatbot"], users: ["office-staff"] }],
	[
		"a chatbot, nobody in distress",
		"medium",
		MEETS,
		{ ...CHAT, "tool-kinds": ["patient-chatbot"], technology: ["writes-text"], "people-affected": ["adults"] },
	],
	["a therapist's summary that patients read", "medium", MEETS, { ...SUMMARY, technology: ["writes-text"], users: ["therapists", "patients"] }],
	["a summary for doctors", "low", NOTHING, SUMMARY],
	["a summary of many groups' records", "medium", PEOPLE, { ...SUMMARY, "people-affected": ["adults", "frail-or-disabled"] }],
	["records of a substance-use programme", "medium", DATA, { ...SUMMARY, "sensitive-data": ["substance-use-program"] }],
	["guesses the age of patients", "medium", DATA, { ...SUMMARY, inputs: ["video-faces"], recording: ["guesses-age"] }],
	["bookings that patients make, reproductive health", "medium", DATA, { users: ["patients"], "sensitive-data": ["reproductive"] }],
	["bookings that staff make, reproductive health", "low", NOTHING, { "sensitive-data": ["reproductive"] }],
	["a public page that children read", "medium", PEOPLE, { ...PUBLIC, "people-affected": ["children-under-13"] }],
	["a public page for adults", "low", NOTHING, PUBLIC],
	["a leaflet that staff read, on children", "low", NOTHING, { ...PUBLIC, users: ["office-staff"], "people-affected": ["children-under-13"] }],
	["bookings for children", "low", NOTHING, CHILDREN],
	["codes that parents see", "low", NOTHING, { ...CHILDREN, "tool-kinds": ["coding-billing"] }],
	[
		"bookings and summaries, frail people",
		"medium",
		PEOPLE,
		{ ...SUMMARY, "tool-kinds": ["scheduling-operations", "record-summary"], "people-affected": ["frail-or-disabled"] },
	],
	["bookings and letters for children", "medium", PEOPLE, beside("letters-messages")],
	["bookings and fitness tips for children", "medium", PEOPLE, beside("wellness")],
	["bookings and a companion for children", "medium", PEOPLE, { ...beside("companion"), users: ["patients"] }],
	["bookings and a chatbot for children", "medium", PEOPLE, beside("patient-chatbot")],
	[
		"bookings and a trial of translation, never used in care",
		"medium",
		PEOPLE,
		{ ...CHILDREN, "tool-kinds": ["scheduling-operations", "translation", "research"], "study-plan": ["never-in-care"] },
	],
	["a scribe", "medium", RECORDS, { ...SCRIBE, "worst-harm": "nuisance" }],
	["bookings by phone", "low", NOTHING, { inputs: ["record-data", "speech"] }],
	["a page that writes for the public", "medium", MEETS, { ...PUBLIC, technology: ["writes-text"] }],
	["a page that writes for staff", "low", NOTHING, { ...PUBLIC, technology: ["writes-text"], users: ["office-staff"] }],
	["bookings by a voice", "low", NOTHING, { users: ["patients"], technology: ["makes-images-voice"] }],
	["a plan's own tool", "medium", DECIDES, { "organisation-kinds": ["health-plan"], "tool-kinds": ["coverage-decision"] }],
	["approvals", "medium", DECIDES, { decisions: ["coverage-approval"] }],
	["a hospital's request to a plan", "low", NOTHING, { "tool-kinds": ["coverage-decision"], decisions: ["provider-side-request"] }],
];

/** The law of a place is a trigger too. */
const IN_EU: readonly Row[] = [
	["hires", "high", LISTED, { "tool-kinds": ["workforce"], decisions: ["hiring-or-shifts"] }],
	["reads the mood of staff", "high", LISTED, { inputs: ["video-faces"], recording: ["staff-mood"] }],
	["plans beds", "low", NOTHING, {}],
];

describe("inherent-risk", () => {
	it.each(RISK)("%s: %s", (_why, expected, because, change) => {
		expect(settledValue({ ...US, ...change }, "inherent-risk")).toBe(expected);
		expect(reason({ ...US, ...change }, "inherent-risk")).toContain(because);
	});
	it.each(IN_EU)("%s in the EU: %s", (_why, expected, because, change) => {
		expect(settledValue({ ...GERMANY, ...change }, "inherent-risk")).toBe(expected);
		expect(reason({ ...GERMANY, ...change }, "inherent-risk")).toContain(because);
	});
	it.each(["therapy-notes", "mental-health", "reproductive", "hiv-or-sexual", "genetic", "neural", "location", "ethnicity-or-belief"])(
		"a summary is of medium risk with data on: %s",
		(kind) => {
			const summary = { ...US, ...SUMMARY, "sensitive-data": ["ordinary-health", kind] };
			expect(settledValue(summary, "inherent-risk")).toBe("medium");
			expect(reason(summary, "inherent-risk")).toContain(DATA);
		},
	);
	it.each([
		"access-to-programme",
		"admission-discharge",
		"who-is-seen-first",
		"diagnosis-treatment",
		"insurance-price",
		"hiring-or-shifts",
		"hospital-own-review",
	])("plain operations are of medium risk once they help to decide: %s", (decision) => {
		expect(settledValue({ ...US, decisions: [decision] }, "inherent-risk")).toBe("medium");
		expect(reason({ ...US, decisions: [decision] }, "inherent-risk")).toContain(DECIDES);
	});
	it.each([
		["worst-harm", "unknown", ["worst-harm"], { ...US, "worst-harm": "not-sure" }],
		["review-step", "unknown", ["review-step"], { ...US, decisions: ["who-is-seen-first"], "review-step": "not-sure" }],
		["review-step", "high", [], { ...US, decisions: ["coverage-denial"], "review-step": "not-sure" }],
		["care-situation", "unknown", ["care-situation"], { ...US, ...IMAGING, "care-situation": "not-sure" }],
		["sensitive-data", "low", [], { ...US, "sensitive-data": "not-sure" }],
		["sensitive-data", "unknown", ["sensitive-data"], { ...US, ...SUMMARY, "sensitive-data": "not-sure" }],
		["people-affected", "low", [], { ...US, "people-affected": null }],
		["people-affected", "unknown", ["people-affected"], { ...US, ...PUBLIC, "people-affected": null }],
	] as const)("not known %s: %s", (_question, expected, questions, answers) => {
		expect(settledValue(answers, "inherent-risk")).toBe(expected);
		expect(hangsOn(answers, "inherent-risk")).toEqual(questions);
	});
});

const scan = (output: string, situation: string, kind = "diagnostic-imaging"): Plain => ({
	...US,
	...IMAGING,
	"tool-kinds": [kind],
	"clinical-output": [output],
	"care-situation": situation,
});
const acts = (action: string, harm: string): Plain => ({ ...US, ...AGENT, actions: [action], "worst-harm": harm });
const talks = (harm: string): Plain => ({
	...US,
	"tool-kinds": ["mental-health-support"],
	users: ["public"],
	"clinical-output": ["nothing-specific"],
	decisions: ["diagnosis-treatment"],
	"worst-harm": harm,
});
const CLAIM: Plain = { countries: ["germany"], "status-papers": ["medical-claim"] };
const treats = (output: string, situation: string): Plain => scan(output, situation, "treatment-recommendation");

/** IMDRF N12, 7.2: treat or diagnose, drive, inform, each by how ill the usual patient is. */
const CATEGORY: readonly (readonly [why: string, expected: string, because: string, answers: Plain])[] = [
	["plans beds", "not-samd", "no medical purpose", US],
	["passes on pictures as they came", "i", "passes values on", scan("plain-values", "critical")],
	["passes on results as they came", "i", "passes values on", scan("plain-values", "critical", "laboratory-pathology")],
	["passes on values from home", "i", "passes values on", scan("plain-values", "critical", "remote-monitoring")],
	["shows values of the record", "not-samd", "no medical purpose", scan("plain-values", "critical", "record-summary")],
	["watches at home, tells nothing", "not-samd", "no medical purpose", scan("nothing-specific", "critical", "remote-monitoring")],
	["an order, life at stake", "iv", "life or a permanent state", treats("order-or-dose", "critical")],
	["an order, timely care", "iii", "in a serious situation", treats("order-or-dose", "serious")],
	["an order, mild", "ii", "in a mild situation", treats("order-or-dose", "not-serious")],
	["options, life at stake", "iii", "guides care in a critical one", treats("options-list", "critical")],
	["options, timely care", "ii", "guides care in a serious one", treats("options-list", "serious")],
	["options, mild", "i", "guides care in a mild situation", treats("options-list", "not-serious")],
	["a label that fits, life at stake", "iii", "guides care in a critical one", treats("match-with-source", "critical")],
	["a label that fits, timely care", "ii", "guides care in a serious one", treats("match-with-source", "serious")],
	["a next test, timely care", "ii", "guides care in a serious one", treats("next-step", "serious")],
	["a dose by a formula, life at stake", "iii", "guides care in a critical one", treats("dose-calculation", "critical")],
	["a trend, life at stake", "ii", "informs in a critical one", scan("trend-for-later", "critical", "remote-monitoring")],
	["a trend, timely care", "i", "only informs", scan("trend-for-later", "serious", "remote-monitoring")],
	["a trend, mild", "i", "only informs", scan("trend-for-later", "not-serious", "remote-monitoring")],
	["a report on a slide, life at stake", "iv", "life or a permanent state", scan("draft-text", "critical", "laboratory-pathology")],
	["a report on a scan, mild", "ii", "in a mild situation", scan("draft-text", "not-serious")],
	["a note on a visit, whatever is at stake", "not-samd", "no medical purpose", { ...US, ...SCRIBE, "worst-harm": "lasting-harm" }],
	[
		"a report on a scan, and the picture as it came",
		"iii",
		"in a serious situation",
		{ ...scan("draft-text", "serious"), "clinical-output": ["draft-text", "plain-values"] },
	],
	[
		"a report on raw laboratory data",
		"iii",
		"in a serious situation",
		{ ...scan("draft-text", "serious", "laboratory-pathology"), inputs: ["specimen-data"] },
	],
	["a report on a heart trace", "iii", "in a serious situation", { ...scan("draft-text", "serious"), inputs: ["body-signals"] }],
	["a report from what was dictated", "not-samd", "no medical purpose", { ...scan("draft-text", "serious"), inputs: ["speech"] }],
	["a summary of a record with scans in it", "not-samd", "no medical purpose", { ...SUMMARY, ...scan("draft-text", "serious", "record-summary") }],
	...["critical", "serious", "not-serious"].map(
		(situation) =>
			[
				`what was dictated, and the picture as it came, ${situation}`,
				"i",
				"passes values on",
				{ ...scan("draft-text", situation), "clinical-output": ["draft-text", "plain-values"], inputs: ["record-data"] },
			] as const,
	),
	["a next test from a scan, timely care", "ii", "guides care in a serious one", scan("next-step", "serious")],
	// The maker's own statement says what it is for.
	["a maker promises better diagnosis from scans", "iii", "in a serious situation", { ...scan("nothing-specific", "serious"), ...CLAIM }],
	["the same, but it shows pictures as they came", "i", "passes values on", { ...scan("plain-values", "serious"), ...CLAIM }],
	["the same where life is at stake", "i", "passes values on", { ...scan("plain-values", "critical"), ...CLAIM }],
	...["temporary-harm", "lasting-harm"].map(
		(harm) =>
			[
				`a maker promises better treatment from summaries, ${harm}`,
				"i",
				"only informs",
				{ ...US, ...SUMMARY, ...CLAIM, "clinical-output": ["draft-text"], "worst-harm": harm },
			] as const,
	),
	["orders, wrong for good", "iv", "life or a permanent state", acts("orders", "lasting-harm")],
	["sets devices, wrong for good", "iv", "life or a permanent state", acts("sets-devices", "lasting-harm")],
	["sets devices, harm that heals", "iii", "in a serious situation", acts("sets-devices", "temporary-harm")],
	["orders, care is late", "ii", "in a mild situation", acts("orders", "late-or-denied-care")],
	["treats by talk, wrong for good", "iv", "life or a permanent state", talks("lasting-harm")],
	["treats by talk, harm that heals", "iii", "in a serious situation", talks("temporary-harm")],
	["treats by talk, annoys", "ii", "in a mild situation", talks("nuisance")],
	[
		"treats by talk and shows a score, mild",
		"ii",
		"in a mild situation",
		{ ...talks("nuisance"), "clinical-output": ["score"], "care-situation": "not-serious" },
	],
	["treats by talk and shows a score, timely care", "iii", "in a serious situation", { ...talks("nuisance"), "clinical-output": ["score"] }],
	["talks about feelings, treats nobody", "contested: i | not-samd", "", { ...talks("nuisance"), decisions: ["none"] }],
	["a score that orders by itself, mild", "ii", "in a mild situation", { ...scan("score", "not-serious", "risk-prediction"), actions: ["orders"] }],
	[
		"a score that orders by itself, life at stake",
		"iv",
		"life or a permanent state",
		{ ...scan("score", "critical", "risk-prediction"), actions: ["orders"] },
	],
];

describe("imdrf-category", () => {
	it.each(CATEGORY)("%s: %s", (_why, expected, because, answers) => {
		expect(settledValue(answers, "imdrf-category")).toBe(expected);
		expect(reason(answers, "imdrf-category")).toContain(because);
	});
	it.each([
		["an order, how ill is not known", ["care-situation"], treats("order-or-dose", "not-sure")],
		["orders, how bad an error is not known", ["worst-harm"], acts("orders", "not-sure")],
		["reads scans, what it shows is not known", ["care-situation", "clinical-output"], scan("not-sure", "not-sure")],
		["plans beds, how bad an error is not known", [], { ...US, "worst-harm": "not-sure" }],
	] as const)("%s: hangs on %s", (_why, questions, answers) => {
		expect(hangsOn(answers, "imdrf-category")).toEqual(questions);
	});
});

const GROUPS: readonly Case[] = [
	["children under 13", "yes yes", { "people-affected": ["children-under-13"] }],
	["teenagers", "yes yes", { "people-affected": ["adults", "teenagers"] }],
	["frail or disabled people", "yes no", { "people-affected": ["frail-or-disabled"] }],
	["people in mental distress", "yes no", { "people-affected": ["mental-distress"] }],
	["people who cannot be asked", "yes no", { "people-affected": ["cannot-be-asked"] }],
	["people in custody", "yes no", { "people-affected": ["in-custody"] }],
	["adults and staff", "no no", { "people-affected": ["adults", "staff", "pregnant", "other-language"] }],
	["nobody", "no no", { "people-affected": ["no-patients"] }],
	["not known", "unknown unknown", { "people-affected": "not-sure" }],
	["frail people, others not known", "yes unknown", { "people-affected": ["frail-or-disabled", "not-sure"] }],
];

describe("vulnerable-people and minors", () => {
	it.each(GROUPS)("%s: %s", (_why, expected, change) => {
		expect(["vulnerable-people", "minors"].map((fact) => settledValue({ ...US, ...change }, fact)).join(" ")).toBe(expected);
	});
});
