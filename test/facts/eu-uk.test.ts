import { describe, expect, it } from "vitest";
import { type Case, ENGLAND, GERMANY, IMAGING, type Plain, SCRIBE, settledValue, US } from "./deployments.js";
import { citations } from "./told.js";

/**
 * The fact has "class-iia-or-higher" and "unsettled" where the cases name the class: without papers nothing more is said.
 * So 01 to 07, 10 and 11 are "unsettled" (a device whose papers nobody saw). Not expressible: 13 (what label and advert
 * say is not asked; "not sure" on what is shown gives unknown).
 */
const show = (kinds: string[], output: string[], users: string[] = ["doctors"]): Plain => ({
	...GERMANY,
	"tool-kinds": kinds,
	"clinical-output": output,
	users,
});
const DEVICE_EU: readonly Case[] = [
	["eu-mdr-device-01", "unsettled", { ...GERMANY, ...IMAGING, "clinical-output": ["finding", "urgent-alert"] }],
	["eu-mdr-device-02", "unsettled", show(["treatment-recommendation"], ["options-list"])],
	["eu-mdr-device-03", "unsettled", { ...show(["remote-monitoring"], ["finding"]), inputs: ["body-signals"] }],
	["eu-mdr-device-04", "unsettled", show(["mental-health-support"], ["score", "one-recommendation"])],
	["eu-mdr-device-05", "unsettled", show(["treatment-recommendation"], ["one-recommendation"], ["therapists"])],
	["eu-mdr-device-06", "unsettled", { ...show(["remote-monitoring"], ["finding"], ["patients"]), inputs: ["body-signals"] }],
	["eu-mdr-device-08", "none", { ...show(["wellness"], ["nothing-specific"], ["patients"]), inputs: ["typed-by-patient"] }],
	["eu-mdr-device-09", "none", { ...show(["record-summary"], ["nothing-specific"]), inputs: ["medical-images"] }],
	["eu-mdr-device-10", "unsettled", show(["treatment-recommendation"], ["one-recommendation"], ["patients"])],
	["eu-mdr-device-11", "unsettled", show(["mental-health-support"], ["score", "one-recommendation"], ["patients"])],
	["eu-mdr-device-12", "none", GERMANY],
	["eu-mdr-device-13", "unknown", { ...show(["diagnostic-imaging"], ["not-sure"]), inputs: ["medical-images"] }],
	["a certificate was seen", "class-iia-or-higher", { ...GERMANY, ...IMAGING, "status-papers": ["ce-class-iia-or-higher"] }],
	["a self-declared class I device", "class-i", { ...GERMANY, ...IMAGING, "status-papers": ["ce-class-i"] }],
	[
		"a laboratory test",
		"ivd",
		{ ...GERMANY, "tool-kinds": ["laboratory-pathology"], inputs: ["specimen-data"], "clinical-output": ["finding"], "status-papers": ["ce-ivd"] },
	],
	["eu-mdr-in-house-03: built for its own patients", "in-house", { ...show(["risk-prediction"], ["score"]), acquisition: "built-here" }],
	[
		"eu-mdr-in-house-02: lent to others",
		"unsettled",
		{ ...show(["risk-prediction"], ["score"]), acquisition: "built-here", changes: ["offered-to-others"] },
	],
	["a scribe that drafts", "none", { ...GERMANY, ...SCRIBE }],
	["a scribe that also proposes codes", "contested: none | unsettled", { ...GERMANY, ...SCRIBE, "tool-kinds": ["ambient-scribe", "coding-billing"] }],
	["a scribe that adds a diagnosis", "unsettled", { ...GERMANY, ...SCRIBE, "clinical-output": ["draft-text", "one-recommendation"] }],
	[
		"the maker says no device, the screen says otherwise",
		"contested: none | unsettled",
		{ ...show(["risk-prediction"], ["score"]), "status-papers": ["says-not-device"] },
	],
	["nobody in the EU", "none", { ...US, ...IMAGING }],
];

/** Not expressible: 03 (advertising is not asked) and 13 (nor are instructions). "device" in the cases is registered, in-house or unsettled here. */
const english = (change: Plain): Plain => ({ ...ENGLAND, ...change });
const DEVICE_UK: readonly Case[] = [
	["uk-medical-device-01", "none", english(SCRIBE)],
	["uk-medical-device-02", "none", english(SCRIBE)],
	[
		"uk-medical-device-04",
		"unsettled",
		english({ ...SCRIBE, "tool-kinds": ["ambient-scribe", "system-agent"], actions: ["saves-to-record", "orders"], "review-step": "nobody" }),
	],
	["uk-medical-device-04, the note alone", "unsettled", english({ ...SCRIBE, actions: ["saves-to-record"], "review-step": "nobody" })],
	["uk-medical-device-05", "unsettled", english({ ...SCRIBE, "clinical-output": ["draft-text", "one-recommendation"] })],
	["uk-medical-device-06", "contested: none | unsettled", english({ ...SCRIBE, countries: ["northern-ireland"] })],
	[
		"uk-medical-device-07",
		"none",
		english({ "tool-kinds": ["record-summary"], "clinical-output": ["nothing-specific"], inputs: ["public-documents"], users: ["doctors"] }),
	],
	["uk-medical-device-08", "none", english({ "tool-kinds": ["wellness"], inputs: ["typed-by-patient"], users: ["public"] })],
	["uk-medical-device-09", "unsettled", english({ "tool-kinds": ["patient-chatbot"], "clinical-output": ["options-list"], users: ["public"] })],
	[
		"uk-medical-device-10",
		"unsettled",
		english({
			"tool-kinds": ["treatment-recommendation"],
			technology: ["fixed-rules-only"],
			"clinical-output": ["order-or-dose"],
			users: ["doctors"],
		}),
	],
	["uk-medical-device-11", "unsettled", english({ "tool-kinds": ["risk-prediction"], "clinical-output": ["score"], users: ["doctors"] })],
	[
		"uk-medical-device-12",
		"none",
		english({ "tool-kinds": ["wellness"], inputs: ["body-signals"], "clinical-output": ["finding"], users: ["public"] }),
	],
	["registered", "registered", english({ ...IMAGING, "status-papers": ["uk-registered"] })],
];

/** 02 and 05: for its own purposes the vendor is a controller beside what it does for the organisation: see vendor-own-use. */
const VENDOR: readonly Case[] = [
	["eu-gdpr-vendor-role-01", "yes", { ...GERMANY, ...SCRIBE, "outside-access": ["vendor-holds"] }],
	["eu-gdpr-vendor-role-04", "no", { ...GERMANY, "outside-access": ["nobody"] }],
	["support that can look", "yes", { ...GERMANY, "outside-access": ["vendor-remote-support"] }],
	["no personal data", "no", { ...GERMANY, identity: ["no-personal-data"] }],
	["staff accounts", "no", { ...GERMANY, acquisition: "staff-accounts" }],
	[
		"de-identified by a US method",
		"contested: no | yes",
		{ ...US, countries: ["germany", "united-states"], identity: ["removed-eighteen"], "outside-access": ["vendor-holds"] },
	],
	["not known", "unknown", { ...GERMANY, "outside-access": ["not-sure"] }],
];

const SMALL = { "organisation-kinds": ["medical-practice"], "staff-count": "under-15", "people-count": "100-to-999" };
const DPIA: readonly Case[] = [
	["eu-gdpr-dpia-01", "contested: no | yes", { ...GERMANY, ...SCRIBE, ...SMALL }],
	["eu-gdpr-dpia-02", "no", { ...GERMANY, identity: ["no-personal-data"] }],
	[
		"eu-gdpr-dpia-03",
		"yes",
		{ ...GERMANY, "tool-kinds": ["workforce"], identity: ["staff-data"], "people-affected": ["staff"], "sensitive-data": ["location"] },
	],
	["eu-gdpr-dpia-04", "unknown", { ...GERMANY, identity: ["not-sure"] }],
	["uk-dpia-01", "yes", { ...ENGLAND, ...SCRIBE, ...SMALL, "uk-services": ["gp-practice"] }],
	["uk-dpia-02", "yes", { ...ENGLAND, "tool-kinds": ["risk-prediction"], decisions: ["access-to-programme"] }],
	["uk-dpia-03", "no", { ...ENGLAND, identity: ["no-personal-data"] }],
	["a hospital scribe", "yes", { ...GERMANY, ...SCRIBE }],
	["a small practice with the patients of one doctor", "contested: no | yes", { ...GERMANY, ...SCRIBE, ...SMALL, "people-count": "1000-to-10000" }],
	["a small practice that touches many people", "yes", { ...GERMANY, ...SCRIBE, ...SMALL, "people-count": "over-10000" }],
	["US only", "no", { ...US, ...SCRIBE }],
];

/** Values: transfer-abroad, then transfer-no-adequacy. */
const places = (...where: string[]): Plain => ({ ...GERMANY, "data-places": where });
const TRANSFER: readonly (readonly [string, string, Plain])[] = [
	["eu-gdpr-transfer-01", "yes yes", places("united-states")],
	["eu-gdpr-transfer-02", "yes yes", places("eu-eea", "other-country")],
	["eu-gdpr-transfer-03", "yes no", places("united-kingdom")],
	["eu-gdpr-transfer-04", "yes no", places("canada")],
	["eu-gdpr-transfer-05", "yes no", places("approved-country")],
	["eu-gdpr-transfer-06", "unknown unknown", places("not-sure")],
	["a listed US firm", "yes no", places("us-firm-on-dpf")],
	["inside the EEA", "no no", places("eu-eea")],
	["a US practice with US servers", "no no", US],
	["from England to Ireland", "yes no", { ...ENGLAND, "data-places": ["eu-eea"] }],
];

/**
 * eu-gdpr-art-22 and uk-gdpr-adm: whether the rule is engaged; eu-automated-decision and uk-automated-decision say what follows.
 */
const AUTOMATED: readonly Case[] = [
	["eu-gdpr-art-22-01", "yes", { ...GERMANY, "tool-kinds": ["benefit-eligibility"], decisions: ["public-benefit"], "review-step": "follows-tool" }],
	[
		"a token sign-off in Germany",
		"contested: no | yes",
		{ ...GERMANY, "tool-kinds": ["benefit-eligibility"], decisions: ["public-benefit"], "review-step": "quick-click" },
	],
	[
		"a score that is rarely departed from, in England",
		"contested: no | yes",
		{ ...ENGLAND, "tool-kinds": ["triage"], decisions: ["access-to-programme"], "review-step": "follows-tool" },
	],
	["eu-gdpr-art-22-02", "no", { ...GERMANY, users: ["patients"], decisions: ["none"], "review-step": "nobody" }],
	["eu-gdpr-art-22-03", "yes", { ...GERMANY, decisions: ["who-is-seen-first"], "review-step": "nobody", actions: ["books"] }],
	[
		"eu-gdpr-art-22-04",
		"yes",
		{ ...GERMANY, "tool-kinds": ["treatment-recommendation"], decisions: ["diagnosis-treatment"], "review-step": "nobody" },
	],
	["eu-gdpr-art-22-05", "unknown", { ...GERMANY, "tool-kinds": ["risk-prediction"], decisions: ["access-to-programme"], "review-step": "not-sure" }],
	["uk-gdpr-adm-01", "yes", { ...ENGLAND, "tool-kinds": ["triage"], decisions: ["access-to-programme"], "review-step": "nobody" }],
	["uk-gdpr-adm-02", "yes", { ...ENGLAND, "tool-kinds": ["workforce"], decisions: ["hiring-or-shifts"], "review-step": "nobody" }],
	["uk-gdpr-adm-04", "yes", { ...ENGLAND, "tool-kinds": ["triage"], decisions: ["access-to-programme"], "review-step": "quick-click" }],
	["uk-gdpr-adm-05", "no", { ...ENGLAND, users: ["patients"], decisions: ["none"], "review-step": "nobody" }],
	["uk-gdpr-adm-06", "yes", { ...ENGLAND, "tool-kinds": ["treatment-recommendation"], decisions: ["diagnosis-treatment"], "review-step": "nobody" }],
	["a doctor decides each time", "no", { ...GERMANY, ...IMAGING }],
	["only a provider's request", "no", { ...US, decisions: ["provider-side-request"], "review-step": "nobody" }],
];

const ALONE: Plain = { "tool-kinds": ["treatment-recommendation"], decisions: ["diagnosis-treatment"], "review-step": "nobody" };
const BY_CONSENT: Plain = { ...ALONE, "review-step": "nobody-by-consent" };
const EU_AUTOMATED: readonly Case[] = [
	["software alone decides on care", "engaged", { ...GERMANY, ...ALONE }],
	["the same with explicit consent and a human on call", "permitted", { ...GERMANY, ...BY_CONSENT }],
	["a doctor decides each time", "not-engaged", { ...GERMANY, ...ALONE, "review-step": "licensed-each" }],
	["nobody in the EU", "not-engaged", { ...ENGLAND, ...ALONE }],
];

const OWN_DEVICE: Plain = {
	...GERMANY,
	acquisition: "built-here",
	"tool-kinds": ["treatment-recommendation"],
	"clinical-output": ["order-or-dose"],
	decisions: ["diagnosis-treatment"],
};
const IN_HOUSE: readonly Case[] = [
	["nothing stands against it", "available", OWN_DEVICE],
	["a product on the market does it as well", "not-available", { ...OWN_DEVICE, "own-device": ["equal-product"] }],
	["lent to another hospital", "not-available", { ...OWN_DEVICE, "own-device": ["leaves-house"] }],
	["no quality system", "not-available", { ...OWN_DEVICE, "own-device": ["no-quality-system"] }],
	["no declaration", "not-available", { ...OWN_DEVICE, "own-device": ["no-declaration"] }],
	["on an industrial scale", "not-available", { ...OWN_DEVICE, "own-device": ["industrial-scale"] }],
	["nobody searched the market", "unknown", { ...OWN_DEVICE, "own-device": "not-sure" }],
	["an insurer makes it", "not-available", { ...OWN_DEVICE, "organisation-kinds": ["health-plan"] }],
	["a sister body makes it", "contested: available | not-available", { ...OWN_DEVICE, acquisition: "sister-body" }],
	["bought", "not-relevant", { ...OWN_DEVICE, acquisition: "vendor-product" }],
	["no device", "not-relevant", { ...OWN_DEVICE, "clinical-output": ["nothing-specific"], "tool-kinds": ["scheduling-operations"] }],
	["nobody in the EU", "not-relevant", { ...OWN_DEVICE, countries: ["england"] }],
];

const CRITERIA: readonly Case[] = [
	["a scribe in a hospital", "innovative + large-scale + sensitive + vulnerable", { ...GERMANY, ...SCRIBE, technology: ["writes-text"] }],
	[
		"software alone gives out places",
		"automated-decision + denial-of-service + evaluation + innovative + large-scale + sensitive + vulnerable",
		{ ...GERMANY, "tool-kinds": ["triage"], decisions: ["access-to-programme"], "review-step": "nobody" },
	],
	[
		"always on",
		"innovative + large-scale + monitoring + sensitive + vulnerable",
		{ ...GERMANY, ...SCRIBE, technology: ["writes-text"], recording: ["always-on"] },
	],
	["nothing on anybody", "none", { ...GERMANY, identity: ["no-personal-data"] }],
];
const TOOLKIT: readonly Case[] = [
	["an English trust", "yes", ENGLAND],
	["a private clinic", "no", { ...ENGLAND, "uk-services": ["private-only"] }],
	["a Scottish health board", "no", { ...ENGLAND, countries: ["scotland"] }],
];

const CLINIC: Plain = { ...GERMANY, "organisation-kinds": ["clinic-outpatient"] };
const NIS2_CLASS: readonly Case[] = [
	["45 staff, both sums above 10 million", "important", { ...CLINIC, "staff-count": "15-to-49", "nis2-size": ["over-ten-million"] }],
	["45 staff, small in money", "none", { ...CLINIC, "staff-count": "15-to-49" }],
	["240 staff, large in money", "essential", { ...CLINIC, "staff-count": "50-to-249", "nis2-size": ["over-ten-million", "over-fifty-million"] }],
	["80 staff", "important", { ...CLINIC, "staff-count": "50-to-249" }],
	["30 staff, named by the state", "essential", { ...CLINIC, "staff-count": "15-to-49", "nis2-size": ["named-critical"] }],
	["a lone practice is not asked about money", "none", { ...CLINIC, "staff-count": "under-15", "nis2-size": null }],
];

const NIS2: readonly Case[] = [
	["eu-nis2-entity-01", "yes", { ...GERMANY, "organisation-kinds": ["clinic-outpatient"], "staff-count": "50-to-249" }],
	["eu-nis2-entity-02", "no", { ...GERMANY, "organisation-kinds": ["medical-practice"], "staff-count": "under-15" }],
	["eu-nis2-entity-04", "yes", { ...GERMANY, "organisation-kinds": ["clinic-outpatient"], "staff-count": "50-to-249" }],
	["a large hospital", "yes", GERMANY],
	["staff not known", "unknown", { ...GERMANY, "staff-count": "not-sure" }],
	["a plan gives no care", "no", { ...GERMANY, "organisation-kinds": ["health-plan"] }],
	["nobody in the EU", "no", ENGLAND],
];

/** The cases name DCB0129 as well when the body is the maker: read from built-by-us (01). */
const SAFETY: readonly Case[] = [
	["uk-clinical-safety-01", "yes", { ...ENGLAND, acquisition: "built-here", "tool-kinds": ["triage"], "clinical-output": ["score"] }],
	[
		"uk-clinical-safety-02",
		"no",
		{ ...ENGLAND, "organisation-kinds": ["software-to-public"], "uk-services": ["private-only"], "tool-kinds": ["wellness"], users: ["public"] },
	],
	["uk-clinical-safety-03", "no", ENGLAND],
	["uk-clinical-safety-04", "no", { ...ENGLAND, ...SCRIBE, ownership: "for-profit", "uk-services": ["cqc-registered", "private-only"] }],
	["uk-clinical-safety-05", "no", { ...ENGLAND, ...SCRIBE, countries: ["scotland"] }],
	[
		"uk-clinical-safety-06",
		"no",
		{
			...ENGLAND,
			"tool-kinds": ["risk-prediction", "research"],
			"clinical-output": ["score"],
			"study-plan": ["only-local-quality", "never-in-care"],
		},
	],
	["a trust's scribe", "yes", { ...ENGLAND, ...SCRIBE }],
];

/** uk-dtac: 02, an integrated care board has no line of its own; "other care paid for by the NHS" is nearest. */
const DTAC: readonly Case[] = [
	["uk-dtac-01", "yes", { ...ENGLAND, "tool-kinds": ["triage"], users: ["patients"] }],
	[
		"uk-dtac-02",
		"yes",
		{
			...ENGLAND,
			...SCRIBE,
			stage: "trial",
			"organisation-kinds": ["government-agency"],
			"uk-services": ["nhs-funded"],
			"deal-terms": ["free-or-discounted"],
		},
	],
	["uk-dtac-03", "no", { ...ENGLAND, ...SCRIBE, countries: ["wales"] }],
];

describe.each([
	["device-eu", DEVICE_EU],
	["device-uk", DEVICE_UK],
	["vendor-processor", VENDOR],
	["dpia-due", DPIA],
	["automated-decision", AUTOMATED],
	["dpia-criteria", CRITERIA],
	["dspt-due", TOOLKIT],
	["eu-automated-decision", EU_AUTOMATED],
	["in-house-route", IN_HOUSE],
	["nis2-class", NIS2_CLASS],
	["nis2-entity", NIS2],
	["england-care", SAFETY],
	["nhs-buyer", DTAC],
] as const)("%s", (fact, cases) => {
	it.each(cases)("%s: %s", (_id, expected, answers) => {
		expect(settledValue(answers, fact)).toBe(expected);
	});
});

describe("transfer-abroad and transfer-no-adequacy", () => {
	it.each(TRANSFER)("%s: %s", (_id, expected, answers) => {
		expect(["transfer-abroad", "transfer-no-adequacy"].map((fact) => settledValue(answers, fact)).join(" ")).toBe(expected);
	});
});

describe("citations", () => {
	it.each(["automated-decision", "dpia-due", "vendor-processor"])("%s cites the law of the place", (fact) => {
		const decided: Plain = { "tool-kinds": ["risk-prediction"], decisions: ["access-to-programme"] };
		expect(citations({ ...ENGLAND, ...decided }, fact).filter((each) => each.startsWith("GDPR"))).toEqual([]);
		expect(citations({ ...GERMANY, ...decided }, fact).filter((each) => each.startsWith("UK"))).toEqual([]);
		expect(citations({ ...GERMANY, ...decided, countries: ["germany", "england"], "uk-services": ["nhs-trust"] }, fact).length).toBeGreaterThan(1);
	});
});

describe("joint-control and vendor-own-use", () => {
	it("eu-gdpr-vendor-role-02: training for all customers is the vendor's own use", () => {
		expect(settledValue({ ...GERMANY, ...SCRIBE, "further-uses": ["vendor-training"] }, "vendor-own-use")).toBe("yes");
	});
	it("eu-gdpr-vendor-role-03: a study planned together is joint control", () => {
		expect(settledValue({ ...GERMANY, "outside-access": ["joint-partner"] }, "joint-control")).toBe("yes");
	});
});

describe("the UK law on automated decisions, by its day", () => {
	const applicants: Plain = {
		...ENGLAND,
		"tool-kinds": ["workforce"],
		inputs: ["staff-records"],
		decisions: ["hiring-or-shifts"],
		"people-affected": ["staff"],
		identity: ["staff-data"],
		"sensitive-data": [],
		"review-step": "nobody",
	};
	it.each([
		["2026-02-04", "restricted", applicants],
		["2026-02-05", "with-safeguards", applicants],
		["2026-02-04", "with-safeguards", { ...ENGLAND, ...BY_CONSENT }],
		["2026-11-24", "with-safeguards", { ...ENGLAND, ...BY_CONSENT }],
		["2026-11-24", "restricted", { ...ENGLAND, ...ALONE }],
	] as const)("on %s: %s", (day, expected, answers) => {
		expect(settledValue(answers, "uk-automated-decision", day)).toBe(expected);
	});
});
