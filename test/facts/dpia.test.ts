import { describe, expect, it } from "vitest";
import { ANSWERS_ON_ONE, type Case, ENGLAND, evaluate, GERMANY, type Plain, SCRIBE, settledValue, US } from "./deployments.js";
import { citations, hangsOn, reason } from "./told.js";

/** A small clinic whose plain software holds data of visitors alone: no criterion is met until a row adds one. */
const CLINIC: Plain = { "organisation-kinds": ["clinic-outpatient"], "staff-count": "15-to-49", "people-count": "under-100" };
const PRACTICE: Plain = { "organisation-kinds": ["medical-practice"], "staff-count": "under-15", "people-count": "100-to-999" };
const FIXED: Plain = { technology: ["fixed-rules-only"] };
const STAFF: Plain = { identity: ["staff-data"], "people-affected": ["staff"], "sensitive-data": [] };
const PLACES: Plain = { decisions: ["access-to-programme"], "review-step": "nobody" };

const ART_35 = "GDPR Art. 35(1)";
const UK_35 = "UK GDPR Art. 35";
const CRITERIA = "WP248 rev.01";
const UK_LIST = "ICO list of processing that needs a DPIA: innovative technology";
const NONE = "no personal data are involved";
const DECIDED = "people are evaluated by software";
const WORK = "dependent people at work";
const BODY = "biometric, genetic or brain data";
const LARGE = "health data are processed on a large scale";
const LONE = "a very small practice processes health data with plain software";
const LONE_LAW = [ART_35, "GDPR recital 91", CRITERIA];
const TWO = "sensitive data of people who count as vulnerable";

/** Rows that say the same under both laws; AI on health data, which the UK list decides, stands apart below. */
const BOTH: readonly (readonly [why: string, expected: string, because: string, eu: readonly string[], uk: readonly string[], change: Plain])[] = [
	["nothing on anybody", "no", NONE, [ART_35], [UK_35], { identity: ["no-personal-data"] }],
	["software alone gives out places", "yes", DECIDED, ["GDPR Art. 35(3)(a)"], [UK_35], { ...FIXED, ...PLACES }],
	["plain software rates staff", "yes", WORK, [ART_35, CRITERIA], [UK_35], { ...FIXED, ...STAFF, "tool-kinds": ["workforce"] }],
	[
		"knows people by their face",
		"yes",
		BODY,
		[ART_35, CRITERIA],
		[UK_35, UK_LIST],
		{ ...FIXED, inputs: ["video-faces"], recording: ["recognises-people"] },
	],
	["genetic data", "yes", BODY, [ART_35, CRITERIA], [UK_35, UK_LIST], { ...FIXED, "sensitive-data": ["genetic"] }],
	["brain signals", "yes", BODY, [ART_35, CRITERIA], [UK_35, UK_LIST], { ...FIXED, "sensitive-data": ["neural"] }],
	// Recital 91: not large scale where the patients are those of one doctor.
	["one doctor's plain software", "no", LONE, LONE_LAW, [UK_35], { ...FIXED, ...PRACTICE }],
	["one therapist's", "no", LONE, LONE_LAW, [UK_35], { ...FIXED, ...PRACTICE, "organisation-kinds": ["mental-health-provider"] }],
	["one pharmacy's", "no", LONE, LONE_LAW, [UK_35], { ...FIXED, ...PRACTICE, "organisation-kinds": ["pharmacy"] }],
	["one doctor, some thousand patients", "no", LONE, LONE_LAW, [UK_35], { ...FIXED, ...PRACTICE, "people-count": "1000-to-10000" }],
	["one doctor, staff data alone", "no", "at most one", [], [], { ...FIXED, ...PRACTICE, ...STAFF }],
	["a practice of thirty", "yes", TWO, [ART_35, CRITERIA], [UK_35], { ...FIXED, ...PRACTICE, "staff-count": "15-to-49" }],
	["a small outpatient clinic", "yes", TWO, [ART_35, CRITERIA], [UK_35], { ...FIXED, ...PRACTICE, "organisation-kinds": ["clinic-outpatient"] }],
	["one doctor, decisions on treatment", "yes", TWO, [ART_35, CRITERIA], [UK_35], { ...FIXED, ...PRACTICE, decisions: ["diagnosis-treatment"] }],
	["one doctor, over 10,000 people", "yes", LARGE, ["GDPR Art. 35(3)(b)"], [UK_35], { ...FIXED, ...PRACTICE, "people-count": "over-10000" }],
	["a clinic with 60 staff", "yes", LARGE, ["GDPR Art. 35(3)(b)"], [UK_35], { ...FIXED, ...CLINIC, "staff-count": "50-to-249" }],
	["a clinic with 2,000 patients", "yes", LARGE, ["GDPR Art. 35(3)(b)"], [UK_35], { ...FIXED, ...CLINIC, "people-count": "1000-to-10000" }],
	["a clinic with few patients", "yes", TWO, [ART_35, CRITERIA], [UK_35], { ...FIXED, ...CLINIC }],
	// Staff depend on their employer (criterion 7 of WP248), and AI is new technology (criterion 8): two criteria.
	["AI plans the work of staff", "yes", "AI meets data on staff", [ART_35, CRITERIA], [UK_35, UK_LIST], STAFF],
	["plain software plans the work of staff", "no", "at most one", [], [], { ...FIXED, ...STAFF }],
	["only the accounts of those who use it", "no", "at most one", [], [], { ...STAFF, "people-affected": ["no-patients"] }],
	[
		"a formula helps to hire",
		"yes",
		"it takes part in decisions on people who depend",
		[ART_35, CRITERIA],
		[UK_35],
		{ ...FIXED, ...STAFF, decisions: ["hiring-or-shifts"] },
	],
];

describe.each([
	["in Germany", GERMANY, true, false],
	["in England", ENGLAND, false, true],
	["in both", { ...ENGLAND, countries: ["germany", "england"] }, true, true],
] as const)("dpia-due %s", (_place, base, inEu, inUk) => {
	it.each(BOTH)("%s: %s", (_why, expected, because, eu, uk, change) => {
		const deployment = { ...base, ...change };
		expect(settledValue(deployment, "dpia-due")).toBe(expected);
		expect(reason(deployment, "dpia-due")).toContain(because);
		expect(citations(deployment, "dpia-due")).toEqual([...(inEu ? eu : []), ...(inUk ? uk : [])]);
	});
	it.each(["hospital", "health-plan", "government-agency", "federal-agency", "software-to-public"])("a %s counts as large at any size", (kind) => {
		const large = { ...base, ...FIXED, ...PRACTICE, "organisation-kinds": ["medical-practice", kind] };
		expect(settledValue(large, "dpia-due")).toBe("yes");
		expect(reason(large, "dpia-due")).toContain(LARGE);
	});
	it("elsewhere nothing is owed", () => {
		const elsewhere = { ...base, countries: ["canada"], "states-provinces": ["ontario"] };
		expect(settledValue(elsewhere, "dpia-due")).toBe("no");
		expect(reason(elsewhere, "dpia-due")).toContain("nobody in the EU, EEA or UK is served");
	});
});

/** AI on health data: on the UK list at any size; in the EU scale and criteria decide. */
const AI: readonly (readonly [why: string, expected: string, because: string, cites: readonly string[], answers: Plain])[] = [
	["a hospital in Germany", "yes", LARGE, ["GDPR Art. 35(3)(b)"], { ...GERMANY, ...SCRIBE }],
	["a clinic with few patients in Germany", "yes", "sensitive data and new technology", [ART_35, CRITERIA], { ...GERMANY, ...SCRIBE, ...CLINIC }],
	["one doctor in Germany", "contested: no | yes", "health data with new technology", LONE_LAW, { ...GERMANY, ...SCRIBE, ...PRACTICE }],
	["one doctor in Germany with staff data alone", "yes", "AI meets data on staff", [ART_35, CRITERIA], { ...GERMANY, ...PRACTICE, ...STAFF }],
	["one doctor in England", "yes", "AI is on the UK regulator's list", [UK_35, UK_LIST], { ...ENGLAND, ...SCRIBE, ...PRACTICE }],
	[
		"a hospital in both",
		"yes",
		"and stand on the UK regulator's list",
		[ART_35, CRITERIA, UK_35, UK_LIST],
		{ ...ENGLAND, ...SCRIBE, countries: ["germany", "england"] },
	],
	[
		"one doctor in both",
		"yes",
		"AI is on the UK regulator's list",
		[UK_35, UK_LIST],
		{ ...ENGLAND, ...SCRIBE, ...PRACTICE, countries: ["france", "wales"] },
	],
];

/** What is not known, and the questions on which the answer then hangs. */
const OPEN: readonly (readonly [why: string, expected: string, questions: readonly string[], answers: Plain])[] = [
	["what points to a person", "unknown", ["identity"], { ...GERMANY, identity: "not-sure" }],
	["the place, and nothing on anybody", "no", [], { ...GERMANY, countries: null, identity: ["no-personal-data"] }],
	["the place alone", "unknown", ["countries"], { ...GERMANY, ...PLACES, countries: null, "staff-count": null }],
	["the place, staff rated", "unknown", ["countries"], { ...GERMANY, ...STAFF, countries: null, "tool-kinds": ["workforce"], "staff-count": null }],
	["the place and the size, by face", "unknown", ["countries"], { ...GERMANY, countries: null, "sensitive-data": ["genetic"], "staff-count": null }],
	["whether one doctor's tool learned", "unknown", ["technology"], { ...GERMANY, ...PRACTICE, technology: "not-sure" }],
	["whether a hospital's tool learned", "yes", [], { ...GERMANY, technology: "not-sure" }],
	["whether a hospital's tool learned, England", "yes", [], { ...ENGLAND, technology: "not-sure" }],
	["who checks, in a hospital", "yes", [], { ...GERMANY, decisions: ["access-to-programme"], "review-step": "not-sure" }],
	[
		"how many work in a practice",
		"unknown",
		["people-count", "staff-count"],
		{ ...GERMANY, ...PRACTICE, ...FIXED, "staff-count": null, "people-count": null },
	],
	["how many work in a clinic", "yes", [], { ...GERMANY, ...CLINIC, ...FIXED, "staff-count": null, "people-count": null }],
	[
		"identity removed by an expert, which EU law leaves open",
		"contested: no | yes",
		[],
		{ ...GERMANY, ...PLACES, identity: ["removed-by-expert"], "staff-count": null },
	],
];

describe("dpia-due", () => {
	it.each(AI)("AI in %s: %s", (_why, expected, because, cites, answers) => {
		expect(settledValue(answers, "dpia-due")).toBe(expected);
		expect(reason(answers, "dpia-due")).toContain(because);
		expect(citations(answers, "dpia-due")).toEqual(cites);
	});
	it.each(OPEN)("not known %s: %s", (_why, expected, questions, answers) => {
		expect(settledValue(answers, "dpia-due")).toBe(expected);
		expect(hangsOn(answers, "dpia-due")).toEqual(questions);
	});
	// The 27 Member States, and the EEA states by the Joint Committee's decision 154/2018.
	it.each(
		"austria belgium bulgaria croatia cyprus czechia denmark estonia finland france germany greece hungary ireland italy latvia lithuania luxembourg malta netherlands poland portugal romania slovakia slovenia spain sweden iceland liechtenstein norway".split(
			" ",
		),
	)("the GDPR is law in %s", (country) => {
		const there = { ...GERMANY, ...PLACES, countries: [country] };
		expect(settledValue(there, "dpia-due")).toBe("yes");
		expect(citations(there, "dpia-due")).toEqual(["GDPR Art. 35(3)(a)"]);
		expect(settledValue(there, "eu-gdpr")).toBe("yes");
	});
	it.each(["england", "scotland", "wales", "northern-ireland"])("the UK GDPR is law in %s", (country) => {
		const there = { ...ENGLAND, ...PLACES, countries: [country] };
		expect(settledValue(there, "dpia-due")).toBe("yes");
		expect(citations(there, "dpia-due")).toEqual([UK_35]);
	});
});

/** WP248 rev.01, III.B.a, one criterion at a time, on data that meet none of themselves. */
const BARE: Plain = { ...GERMANY, ...CLINIC, ...FIXED, identity: ["staff-data"], "people-affected": ["site-visitors"], "sensitive-data": [] };
const MET: readonly Case[] = [
	["plain software, visitors alone", "none", BARE],
	["learned scores rate people", "evaluation + innovative", { ...BARE, technology: ["learned-scores"] }],
	["a score by a formula", "evaluation", { ...BARE, "tool-kinds": ["risk-prediction"], "clinical-output": ["score"] }],
	["a rating that says nothing on an illness", "evaluation", { ...BARE, "tool-kinds": ["wellness"], "clinical-output": ["other-rating"] }],
	["staff are rated", "evaluation", { ...BARE, "tool-kinds": ["workforce"] }],
	["insured people are rated", "evaluation", { ...BARE, "organisation-kinds": ["review-agent"], "tool-kinds": ["insurance-pricing"] }],
	[
		"a score in a study, never used in care",
		"none",
		{ ...BARE, "tool-kinds": ["risk-prediction", "research"], "clinical-output": ["score"], "study-plan": ["never-in-care"] },
	],
	[
		"a score in a study that reaches care",
		"evaluation",
		{ ...BARE, "tool-kinds": ["risk-prediction", "research"], "clinical-output": ["score"], "study-plan": ["publish-or-general"] },
	],
	[
		"a score in care, whose data also serve a study",
		"evaluation",
		{ ...BARE, "tool-kinds": ["risk-prediction"], "clinical-output": ["score"], "further-uses": ["research"], "study-plan": ["never-in-care"] },
	],
	["software alone decides on treatment", "automated-decision", { ...BARE, decisions: ["diagnosis-treatment"], "review-step": "nobody" }],
	["sensors listen all the time", "monitoring", { ...BARE, inputs: ["speech"], recording: ["always-on"] }],
	["the mood of staff is read", "monitoring", { ...BARE, inputs: ["video-faces"], recording: ["staff-mood"] }],
	["patients are watched at home", "monitoring", { ...BARE, "tool-kinds": ["remote-monitoring"], "clinical-output": ["plain-values"] }],
	["religion is noted", "sensitive", { ...BARE, "sensitive-data": ["ethnicity-or-belief"] }],
	["60 staff", "large-scale", { ...BARE, "staff-count": "50-to-249" }],
	["2,000 people", "large-scale", { ...BARE, "people-count": "1000-to-10000" }],
	["free text by a model", "innovative", { ...BARE, technology: ["writes-text"] }],
	[
		"everything, but nothing on anybody",
		"none",
		{ ...GERMANY, ...PLACES, "tool-kinds": ["remote-monitoring"], identity: ["no-personal-data"], inputs: ["speech"], recording: ["always-on"] },
	],
];

describe("dpia-criteria", () => {
	it.each(MET)("%s: %s", (_why, expected, answers) => {
		expect(settledValue(answers, "dpia-criteria")).toBe(expected);
	});
	// Each is an answer about one person; a draft of what was said or recorded is none.
	it.each([...ANSWERS_ON_ONE, "dose-calculation"])("a person is evaluated by: %s", (output) => {
		const kinds = ["treatment-recommendation", "remote-monitoring"];
		const shown = { ...BARE, countries: ["united-states"], "tool-kinds": kinds, "clinical-output": [output] };
		expect(settledValue(shown, "dpia-criteria")).toBe("evaluation + monitoring");
		expect(settledValue({ ...shown, "clinical-output": ["draft-text"] }, "dpia-criteria")).toBe("monitoring");
	});
	it.each(["hospital", "health-plan", "government-agency", "federal-agency", "software-to-public"])("a %s is large", (kind) => {
		expect(settledValue({ ...BARE, "organisation-kinds": [kind] }, "dpia-criteria")).toBe("large-scale");
	});
	it.each(["adults", "pregnant", "staff", "children-under-13", "mental-distress"])("vulnerable: %s", (group) => {
		expect(settledValue({ ...BARE, "people-affected": [group] }, "dpia-criteria")).toBe("vulnerable");
	});
	it.each([
		"admission-discharge",
		"access-to-programme",
		"public-benefit",
		"coverage-approval",
		"coverage-denial",
		"claim-payment",
		"insurance-price",
		"hiring-or-shifts",
	])("a service or contract hangs on it: %s", (decision) => {
		expect(settledValue({ ...BARE, decisions: [decision] }, "dpia-criteria")).toBe("denial-of-service");
	});
	it.each([
		["identity", ["identity"], { ...BARE, "people-affected": ["adults"], identity: "not-sure" }],
		["technology", ["technology"], { ...BARE, technology: "not-sure" }],
		["review-step", ["review-step"], { ...BARE, decisions: ["diagnosis-treatment"], "review-step": "not-sure" }],
		["care-situation", [], { ...BARE, "care-situation": null }],
	] as const)("not known %s: hangs on %s", (_question, questions, answers) => {
		expect(hangsOn(answers, "dpia-criteria")).toEqual(questions);
	});
	it("the criteria are printed where an assessment is owed, in Europe alone", () => {
		const shown = (answers: Plain): string => evaluate(answers).condition({ fact: "dpia-due", is: "yes" }).result;
		expect([shown(GERMANY), shown(ENGLAND), shown(US)]).toEqual(["true", "true", "false"]);
	});
});
