import { CARE_GIVERS, ENGLAND, GERMANY, type Plain, US } from "./deployments.js";
import { each, type Row, table } from "./told.js";

const BILLS = "electronic-claims";
const CASH: Plain = { ...US, ownership: "for-profit", "us-payment": ["no-electronic-claims"] };
const US_AND_GERMANY = ["united-states", "germany"];

/** One legal body with a clinic that bills electronically. */
const clinicOf = (kind: string): Plain => ({ ...US, "organisation-kinds": [kind, "clinic-outpatient"], "us-payment": [BILLS] });
const STATE_BODY: Plain = { ...US, "organisation-kinds": ["government-agency"], ownership: "government" };
const RUN_PLANS = ["runs-medicare-advantage", "runs-medicaid-plan", "runs-marketplace-plan", "runs-commercial-plan", "runs-employer-plan"];
const BOTH_FUNCTIONS = "contested: covered-provider | health-plan";
const BOTH_TOLD = ["both gives care that it bills electronically and runs a plan", "45 CFR 164.504(g)"];
const SENDS_CLAIMS = ["sends claims or insurance checks electronically", "45 CFR 160.102(a)(3)"];
const IS_PLAN = ["it runs a plan that pays for care", "45 CFR 160.103 (health plan; group health plan)"];
const SERVES = ["it handles identifiable patient data for covered customers", "45 CFR 160.103 (business associate)"];
const NONE_OF_THESE = ["neither bills care electronically, nor runs a plan", "45 CFR 160.102(a)"];
const DESIGNATED = ["a paper names its health care parts", "45 CFR 164.105(a)(2)(iii)(D)"];
const UNDESIGNATED = ["the whole legal body is covered", "45 CFR 164.105(a)(2)(iii)(D)"];
const NOBODY_IN_US = ["nobody in the United States is served"];

table("hipaa-status", [
	[
		"HIPAA ends at the border, also for a firm that serves providers",
		"none",
		{ ...GERMANY, "organisation-kinds": ["software-to-providers"] },
		NOBODY_IN_US,
	],

	...each(["research-body", "government-agency", "other-kind"], (kind) => [
		`${kind} that named the parts that give care (164.103)`,
		"hybrid",
		{ ...clinicOf(kind), "care-parts": "named" },
		DESIGNATED,
	]),
	...each(["research-body", "government-agency", "other-kind"], (kind) => [
		`${kind} that named no parts`,
		"covered-provider",
		{ ...clinicOf(kind), "care-parts": "not-named" },
		UNDESIGNATED,
	]),
	...each(["research-body", "government-agency", "other-kind"], (kind) => [
		`${kind} that bills some care, though it ticks no kind of provider`,
		"covered-provider",
		{ ...US, "organisation-kinds": [kind], "us-payment": [BILLS], "care-parts": "not-named" },
		UNDESIGNATED,
	]),
	[
		"the parts of a hospital all serve its care: no paper is asked for",
		"covered-provider",
		{ ...US, "organisation-kinds": ["hospital", "research-body"] },
		SENDS_CLAIMS,
	],
	[
		"a paper on parts is nothing where no care is billed",
		"none",
		{ ...clinicOf("research-body"), "us-payment": ["none"], "care-parts": "named" },
		NONE_OF_THESE,
	],
	...each(["named", "not-named"], (parts) => [
		`a university that takes Medicare on paper, its parts ${parts}`,
		"none",
		{ ...clinicOf("research-body"), "us-payment": ["original-medicare", "no-electronic-claims"], "care-parts": parts },
		NONE_OF_THESE,
	]),
	[
		"two covered functions of one state body, no paper: each part follows its own rules",
		BOTH_FUNCTIONS,
		{ ...clinicOf("government-agency"), "us-payment": [BILLS, "runs-medicaid-plan"], "care-parts": "not-named" },
		BOTH_TOLD,
	],
	[
		"two covered functions of one state body, named in a paper",
		"hybrid",
		{ ...clinicOf("government-agency"), "us-payment": [BILLS, "runs-medicaid-plan"], "care-parts": "named" },
		DESIGNATED,
	],

	...each(CARE_GIVERS, (kind) => [`${kind} that sends claims`, "covered-provider", { ...US, "organisation-kinds": [kind] }, SENDS_CLAIMS]),
	["a federal agency that gives care and bills insurers", "covered-provider", { ...US, "organisation-kinds": ["federal-agency"] }, SENDS_CLAIMS],
	["claims by computer count first", "covered-provider", US, SENDS_CLAIMS],
	[
		"Medicare alone: it asks for electronic claims",
		"covered-provider",
		{ ...US, "us-payment": ["original-medicare"] },
		["Medicare claims go electronically", "42 CFR 424.32(d)"],
	],
	["Medicare on paper, as small providers may", "none", { ...US, "us-payment": ["original-medicare", "no-electronic-claims"] }, NONE_OF_THESE],
	[
		"a billing firm sends the claims of others",
		"business-associate",
		{ ...US, "organisation-kinds": ["service-firm"], "us-payment": [BILLS] },
		SERVES,
	],
	[
		"a life insurer that sends claims gives no care",
		"none",
		{ ...US, "organisation-kinds": ["other-insurer"], "us-payment": [BILLS] },
		NONE_OF_THESE,
	],

	...each(["health-plan", "employer-plan"], (kind) => [
		`${kind}, whatever it ticks on payment`,
		"health-plan",
		{ ...US, "organisation-kinds": [kind], "us-payment": [] },
		IS_PLAN,
	]),
	...each(["health-plan", "employer-plan"], (kind) => [
		`a hospital with ${kind}`,
		BOTH_FUNCTIONS,
		{ ...US, "organisation-kinds": ["hospital", kind] },
		BOTH_TOLD,
	]),
	...each(RUN_PLANS, (plan) => [`a state body that ${plan}`, "health-plan", { ...STATE_BODY, "us-payment": [plan] }, IS_PLAN]),
	[
		"a federal agency that runs a plan",
		"health-plan",
		{ ...US, "organisation-kinds": ["federal-agency"], "us-payment": ["runs-commercial-plan"] },
		IS_PLAN,
	],
	["a state body that neither bills nor runs a plan", "none", { ...STATE_BODY, "us-payment": ["none"] }, NONE_OF_THESE],
	["a hospital that reviews for a plan runs none", "covered-provider", { ...US, "us-payment": [BILLS, "runs-commercial-plan"] }, SENDS_CLAIMS],

	[
		"a clearinghouse",
		"clearinghouse",
		{ ...US, "organisation-kinds": ["claims-clearinghouse"], "us-payment": [] },
		["45 CFR 160.103 (health care clearinghouse)"],
	],
	[
		"164.504(g): a hospital with a clearinghouse follows the rules of each in each",
		"contested: clearinghouse | covered-provider",
		{ ...US, "organisation-kinds": ["hospital", "claims-clearinghouse"] },
		["gives care that it bills electronically and is a clearinghouse", "45 CFR 164.504(g)", "45 CFR 164.308(a)(4)(ii)(A)", "45 CFR 164.500(b)"],
	],
	[
		"164.504(g): a state body with a clinic and a clearinghouse, no paper",
		"contested: clearinghouse | covered-provider",
		{ ...clinicOf("government-agency"), "organisation-kinds": ["government-agency", "claims-clearinghouse"], "care-parts": "not-named" },
	],
	[
		"164.504(g): a plan with a clearinghouse",
		"contested: clearinghouse | health-plan",
		{ ...US, "organisation-kinds": ["health-plan", "claims-clearinghouse"], "us-payment": [] },
		["both runs a plan and is a clearinghouse", "45 CFR 164.504(g)", "45 CFR 164.308(a)(4)(ii)(A)"],
	],
	[
		"164.504(g): all three",
		"contested: clearinghouse | covered-provider | health-plan",
		{ ...US, "organisation-kinds": ["hospital", "health-plan", "claims-clearinghouse"] },
		["runs a plan and is a clearinghouse for others", "45 CFR 164.504(g)"],
	],
	[
		"a clearinghouse that gives care for cash is no covered provider",
		"clearinghouse",
		{ ...CASH, "organisation-kinds": ["medical-practice", "claims-clearinghouse"] },
	],
	[
		"a clearinghouse that sends claims gives no care",
		"clearinghouse",
		{ ...US, "organisation-kinds": ["claims-clearinghouse"], "us-payment": [BILLS] },
	],

	...each(["software-to-providers", "service-firm", "review-agent"], (kind) => [
		`${kind} with patient data`,
		"business-associate",
		{ ...US, "organisation-kinds": [kind], "us-payment": ["none"] },
		SERVES,
	]),
	...each(["software-to-providers", "service-firm", "review-agent"], (kind) => [
		`${kind} without patient data`,
		"none",
		{ ...US, "organisation-kinds": [kind], "us-payment": ["none"], identity: ["removed-by-expert"] },
		NONE_OF_THESE,
	]),
	...each(RUN_PLANS, (plan) => [
		`a medical group paid in cash that reviews for one who ${plan}`,
		"business-associate",
		{ ...CASH, "organisation-kinds": ["medical-practice"], "us-payment": ["no-electronic-claims", plan] },
		SERVES,
	]),
	["a cash practice", "none", { ...CASH, "organisation-kinds": ["medical-practice"] }, NONE_OF_THESE],
	[
		"an app for the public serves nobody who is covered",
		"none",
		{ ...US, "organisation-kinds": ["software-to-public"], "us-payment": ["none"] },
		NONE_OF_THESE,
	],

	["not sure whether claims travel by computer", "unknown", { ...US, "us-payment": ["medicaid", "not-sure"] }],
	["a plan in any case", "health-plan", { ...US, "organisation-kinds": ["health-plan"], "us-payment": ["not-sure"] }, IS_PLAN],
	[
		"not sure whether a paper names parts, but nothing is billed",
		"none",
		{ ...clinicOf("research-body"), "us-payment": ["none"], "care-parts": "not-sure" },
	],
	["not sure where", "unknown", { ...US, countries: ["not-sure"] }],
]);

/** A deployment for each status under HIPAA. */
const STATUS: Readonly<Record<string, Plain>> = {
	"a provider": US,
	"a plan": { ...US, "organisation-kinds": ["health-plan"], "us-payment": ["none"] },
	"a clearinghouse": { ...US, "organisation-kinds": ["claims-clearinghouse"], "us-payment": ["none"] },
	"a hybrid entity": { ...clinicOf("research-body"), "care-parts": "named" },
	"a business associate": { ...US, "organisation-kinds": ["service-firm"], "us-payment": ["none"] },
};
const AN_APP_FIRM: Plain = { ...US, "organisation-kinds": ["software-to-public"], "us-payment": ["none"], ownership: "for-profit" };
table("hipaa-bound", [
	...Object.entries(STATUS).map(([who, answers]): Row => [who, "yes", answers, ["a covered entity or a business associate", "45 CFR 160.102"]]),
	[
		"care and a plan: bound under either reading",
		"yes",
		{ ...US, "organisation-kinds": ["hospital", "health-plan"] },
		["a covered entity or a business associate"],
	],
	["not sure whether a paper names its parts: bound either way", "yes", { ...clinicOf("research-body"), "care-parts": "not-sure" }],
	["an app for the public", "no", AN_APP_FIRM, ["neither a covered entity nor a business associate"]],
	["not sure how care is paid", "unknown", { ...US, "us-payment": ["not-sure"] }],
]);

const LEFT_IN = ["names-or-record", "recordings-or-images", "coded", "dates-or-places-left", "names-only-removed"];
const TAKEN_OUT = ["removed-by-expert", "removed-eighteen"];
/** Anybody but staff, who may be among the people affected. */
const OTHERS = [
	"adults",
	"children-under-13",
	"teenagers",
	"pregnant",
	"frail-or-disabled",
	"mental-distress",
	"other-language",
	"cannot-be-asked",
	"site-visitors",
	"in-custody",
	"shown-naked-unasked",
	"children-in-sexual-images",
];
const STAFF: Plain = { "people-affected": ["staff"], identity: ["names-or-record", "staff-data"], "sensitive-data": [] };
/** The two kinds of pictures are asked of tools that make pictures. */
const STAFF_AND = (group: string): Plain => ({ ...STAFF, "people-affected": ["staff", group], technology: ["makes-images-voice"] });
const POINTS_TO_PATIENT = ["can point to a patient", "45 CFR 164.514(b)", "45 CFR 164.514(e)", "HIPAA binds the organisation"];

table("phi-handled", [
	...each(LEFT_IN, (left) => [left, "yes", { ...US, identity: [left] }, POINTS_TO_PATIENT]),
	...each(TAKEN_OUT, (out) => [
		`${out} (164.514(b))`,
		"no",
		{ ...US, identity: [out] },
		["nothing is left in the data that points to a patient", "45 CFR 164.502(d)(2)"],
	]),
	["de-identified in part only", "yes", { ...US, identity: ["removed-eighteen", "coded"] }, POINTS_TO_PATIENT],
	["an app that HIPAA does not bind", "no", AN_APP_FIRM, ["HIPAA does not bind the organisation", "45 CFR 160.103 (protected health information)"]],
	["an employer's own records (2)(iii)", "no", { ...US, ...STAFF }, ["employment records are not protected health information"]],
	...each(OTHERS, (group) => [`staff and ${group}`, "yes", { ...US, ...STAFF_AND(group) }, POINTS_TO_PATIENT]),
	["not sure what is left", "unknown", { ...US, identity: ["not-sure"] }],
	["records in a report that affects nobody", "yes", { ...US, "people-affected": ["no-patients"] }, POINTS_TO_PATIENT],
	["not sure what is left, but bound by nothing", "no", { ...AN_APP_FIRM, identity: ["not-sure"] }],
	["not sure who else is affected beside staff", "unknown", { ...US, ...STAFF, "people-affected": ["staff", "not-sure"] }],
	["not sure whether HIPAA binds, but nothing is left in", "no", { ...US, "us-payment": ["not-sure"], identity: ["removed-by-expert"] }],
]);

const OUTSIDE = ["vendor-holds", "vendor-remote-support", "cloud-host", "model-maker", "human-listeners", "public-body"];
const FOR_US = ["holds, hosts, sees or hears patient data for the organisation", "45 CFR 164.502(e)", "gets protected health information"];
const ONLINE: Plain = { ...US, users: ["patients"], "outside-access": ["trackers"], "tool-kinds": ["patient-chatbot"], inputs: ["typed-by-patient"] };
const RESEARCH: Plain = { ...US, "tool-kinds": ["research"], "study-plan": ["publish-or-general"] };
const BUILT_HERE: Plain = { ...US, acquisition: "built-here" };

table("vendor-business-associate", [
	...each(OUTSIDE, (who) => [`${who} in its service`, "yes", { ...BUILT_HERE, "outside-access": [who] }, FOR_US]),
	...each(OUTSIDE, (who) => [
		`${who}, of data that point to nobody`,
		"no",
		{ ...US, "outside-access": [who], identity: ["removed-eighteen"] },
		["no protected health information goes to the tool", "get no protected health information"],
	]),
	[
		"staff with accounts of their own (164.502(a))",
		"no",
		{ ...US, acquisition: "staff-accounts" },
		["nobody has engaged the firm", "45 CFR 164.502(a)", "staff use personal or free accounts"],
	],
	["staff with accounts of their own, not sure what is left in the data", "no", { ...US, acquisition: "staff-accounts", identity: ["not-sure"] }],
	[
		"staff with accounts of their own and no patient data",
		"no",
		{ ...US, acquisition: "staff-accounts", identity: ["no-personal-data"] },
		["no protected health information goes to the tool"],
	],
	...each(["own-app-or-portal", "pays-online"], (contact) => [
		`trackers where people log in or book: ${contact}`,
		"yes",
		{ ...ONLINE, "patient-contact": [contact] },
		["from pages behind a login or from booking", "HHS bulletin", "gets protected health information"],
	]),
	[
		"a login without trackers",
		"no",
		{ ...ONLINE, "patient-contact": ["own-app-or-portal"], "outside-access": ["carrier-only"] },
		["only carries the data"],
	],
	[
		"trackers on an open page",
		"contested: no | yes",
		{ ...ONLINE, "patient-contact": ["public-website"] },
		["pages without a login", "American Hospital Association v. Becerra", "gets protected health information"],
	],
	[
		"a partner in a study (HHS FAQ 239)",
		"no",
		{ ...RESEARCH, "outside-access": ["joint-partner"] },
		["works on its own study", "HHS FAQ 239", "gets protected health information"],
	],
	[
		"a study within the house",
		"no",
		{ ...RESEARCH, acquisition: "built-here", "outside-access": ["nobody"] },
		["nobody outside can hold, see or hear the data"],
	],
	[
		"a partner in care",
		"contested: no | yes",
		{ ...BUILT_HERE, "outside-access": ["joint-partner"] },
		["a partner decides with the organisation", "45 CFR 160.103 (business associate)", "gets protected health information"],
	],
	[
		"a partner in care beside one who carries",
		"contested: no | yes",
		{ ...US, "outside-access": ["joint-partner", "carrier-only"] },
		["a partner decides"],
	],
	[
		"one who only carries (78 FR 5571)",
		"no",
		{ ...BUILT_HERE, "outside-access": ["carrier-only"] },
		["only carries the data", "78 FR 5571-72 (conduits)"],
	],
	[
		"software bought and run within the house (HHS FAQ 256)",
		"no",
		{ ...US, "outside-access": ["nobody"] },
		["software that cannot reach patient data", "HHS FAQ 256"],
	],
	["built and run within the house", "no", { ...BUILT_HERE, "outside-access": ["nobody"] }, ["nobody outside can hold, see or hear the data"]],
	["not sure who can reach it", "unknown", { ...US, "outside-access": ["carrier-only", "not-sure"] }],
	["one holds it, not sure who else", "yes", { ...US, "outside-access": ["cloud-host", "not-sure"] }, FOR_US],
	["not sure who can reach it, but it points to nobody", "no", { ...US, "outside-access": ["not-sure"], identity: ["removed-by-expert"] }],
	["not sure whether staff use accounts of their own", "unknown", { ...US, acquisition: "not-sure" }],
]);

const HEALTH_LINES = [
	"ordinary-health",
	"substance-use-program",
	"therapy-notes",
	"mental-health",
	"reproductive",
	"hiv-or-sexual",
	"genetic",
	"neural",
];
const OTHER_LINES = ["voiceprint-or-faceprint", "location", "ethnicity-or-belief"];
const SAYS_SOMETHING = ["say something on the health of a person", "personal data are involved"];
const AS_PATIENT = ["even a visit or a booking", "GDPR recital 35", "personal data are involved"];

table("health-data", [
	...each(HEALTH_LINES, (line) => [`${line} of staff`, "yes", { ...US, ...STAFF, "sensitive-data": [line] }, [...SAYS_SOMETHING, "[]"]]),
	["the health of staff in Germany", "yes", { ...GERMANY, ...STAFF, "sensitive-data": ["mental-health"] }, [...SAYS_SOMETHING, "[GDPR Art. 4(15)]"]],
	[
		"the health of staff in England",
		"yes",
		{ ...ENGLAND, ...STAFF, "sensitive-data": ["mental-health"] },
		[...SAYS_SOMETHING, "[UK GDPR Art. 4(15)]"],
	],
	...each(OTHER_LINES, (line) => [`${line} of staff`, "no", { ...US, ...STAFF, "sensitive-data": [line] }, ["the personal data are on staff"]]),
	...each(LEFT_IN, (left) => [`a booking: ${left}`, "yes", { ...GERMANY, identity: [left], "sensitive-data": [] }, AS_PATIENT]),
	...each(OTHERS, (group) => [`staff and ${group}`, "yes", { ...GERMANY, ...STAFF_AND(group) }, AS_PATIENT]),
	["a roster", "no", { ...GERMANY, ...STAFF }, ["the personal data are on staff"]],
	[
		"a roster of those who care for patients",
		"no",
		{ ...GERMANY, ...STAFF, identity: ["staff-data"], "people-affected": ["staff", "adults"] },
		["the personal data are on staff"],
	],
	...each(TAKEN_OUT, (out) => [`${out}, in the US`, "no", { ...US, identity: [out] }, ["no personal data are involved []"]]),
	...each(TAKEN_OUT, (out) => [
		`a booking without the person in the US and the EU: ${out}`,
		"contested: no | yes",
		{ ...US, countries: US_AND_GERMANY, identity: [out], "sensitive-data": [] },
	]),
	...each(TAKEN_OUT, (out) => [
		`patients without identity beside named staff, US: ${out}`,
		"no",
		{ ...US, identity: [out, "staff-data"], "people-affected": ["adults", "staff"] },
		["identity was removed from the data on patients", "[45 CFR 164.514(a)-(b)]"],
	]),
	[
		"recital 26: patients without identity beside named staff, Germany",
		"contested: no | yes",
		{ ...GERMANY, identity: ["removed-by-expert", "staff-data"], "people-affected": ["adults", "staff"] },
		["European law asks whether anyone can find a patient again", "[GDPR Art. 4(15); GDPR recital 26; CJEU C-413/23 P (EDPS v SRB)]"],
	],
	[
		"patients without identity beside named staff, England",
		"contested: no | yes",
		{ ...ENGLAND, identity: ["removed-by-expert", "staff-data"], "people-affected": ["adults"] },
		["[UK GDPR Art. 4(15)]"],
	],
	[
		"patients without identity and others with a code, beside staff",
		"yes",
		{ ...US, identity: ["removed-by-expert", "coded", "staff-data"], "people-affected": ["adults", "staff"] },
	],
	[
		"no patient at all: what is said on health is said of staff",
		"yes",
		{ ...US, ...STAFF, identity: ["removed-by-expert", "staff-data"], "sensitive-data": ["mental-health"] },
		SAYS_SOMETHING,
	],
	["counts and totals", "no", { ...GERMANY, identity: ["no-personal-data"] }, ["no personal data are involved []"]],
	["not sure what is left", "unknown", { ...GERMANY, identity: ["not-sure"] }],
	["not sure which lines hold, of patients", "yes", { ...GERMANY, "sensitive-data": ["not-sure"] }, AS_PATIENT],
	["not sure which lines hold, of staff", "unknown", { ...GERMANY, ...STAFF, "sensitive-data": ["not-sure"] }],
]);

const EUROPEAN_TEST = ["whether anyone can reasonably find the person again", "GDPR recital 26", "CJEU C-413/23 P (EDPS v SRB)"];
table("personal-data", [
	["names, England", "yes", { ...ENGLAND, identity: ["names-or-record"] }, ["[UK GDPR Art. 4(1); UK GDPR Art. 4(5)]"]],
	["names, US", "yes", { ...US, identity: ["names-or-record"] }, ["can point to a person", "[]"]],
	...each([...LEFT_IN, "staff-data"], (left) => [left, "yes", { ...GERMANY, identity: [left] }, ["can point to a person", "GDPR Art. 4(5)"]]),
	...each(TAKEN_OUT, (out) => [`${out}, US`, "no", { ...US, identity: [out] }, ["a method that US law accepts", "45 CFR 164.514(a)-(b)"]]),
	...each(TAKEN_OUT, (out) => [`${out}, US and EU`, "contested: no | yes", { ...US, countries: US_AND_GERMANY, identity: [out] }, EUROPEAN_TEST]),
	["removed by an expert's opinion, UK", "contested: no | yes", { ...ENGLAND, identity: ["removed-by-expert"] }, EUROPEAN_TEST],
	["nothing on any person", "no", { ...GERMANY, identity: ["no-personal-data"] }, ["nothing on any person goes in"]],
	["not sure", "unknown", { ...GERMANY, identity: ["not-sure"] }],
]);

const RECOGNISED = ["patients in the UK can be recognised", "common law duty of confidence"];
const NOT_CONFIDENTIAL = ["nobody in the UK is served, or no patient can be recognised"];
table("confidential-uk", [
	...each(["england", "scotland", "wales", "northern-ireland"], (country) => [country, "yes", { ...ENGLAND, countries: [country] }, RECOGNISED]),
	...each(LEFT_IN, (left) => [left, "yes", { ...ENGLAND, identity: [left] }, RECOGNISED]),
	...each(OTHERS, (group) => [`staff and ${group}`, "yes", { ...ENGLAND, ...STAFF_AND(group) }, RECOGNISED]),
	["patients in Germany", "no", GERMANY, NOT_CONFIDENTIAL],
	["an expert signed", "no", { ...ENGLAND, identity: ["removed-by-expert"] }, NOT_CONFIDENTIAL],
	["a roster", "no", { ...ENGLAND, ...STAFF }, NOT_CONFIDENTIAL],
	["not sure what is left", "unknown", { ...ENGLAND, identity: ["not-sure"] }],
	["not sure what is left, Germany", "no", { ...GERMANY, identity: ["not-sure"] }],
]);

/** A programme for substance use that is paid in cash and run for profit: nothing federal in it. */
const PRIVATE_PROGRAMME: Plain = { ...CASH, "organisation-kinds": ["substance-use-program"], "sensitive-data": ["ordinary-health"] };
const PROGRAMME: Plain = { ...PRIVATE_PROGRAMME, "us-payment": ["medicaid", BILLS] };
/** 42 CFR 2.12(b): what makes a programme federally assisted. */
const ASSISTED: readonly [string, Plain][] = [
	["a federal agency conducts it, if only by contract", { ...PRIVATE_PROGRAMME, "organisation-kinds": ["substance-use-program", "federal-agency"] }],
	["Medicare takes it as a provider", { ...PRIVATE_PROGRAMME, "us-payment": ["no-electronic-claims", "original-medicare"] }],
	["a registration for controlled substances", { ...PRIVATE_PROGRAMME, "us-payment": ["no-electronic-claims", "drug-registration"] }],
	["federal money through Medicaid", { ...PRIVATE_PROGRAMME, "us-payment": ["no-electronic-claims", "medicaid"] }],
	["federal grants", { ...PRIVATE_PROGRAMME, "us-payment": ["no-electronic-claims", "federal-grants"] }],
	["a state or local body", { ...PRIVATE_PROGRAMME, ownership: "government" }],
	["a charity free of tax", { ...PRIVATE_PROGRAMME, ownership: "non-profit" }],
	["a unit of a hospital, which is assumed to take Medicare", { ...PRIVATE_PROGRAMME, "organisation-kinds": ["substance-use-program", "hospital"] }],
];
const RECEIVED: Plain = { ...CASH, "organisation-kinds": ["medical-practice"], "sensitive-data": ["ordinary-health", "substance-use-program"] };

table("part-2-data", [
	...ASSISTED.map(([why, answers]): Row => [why, "yes", answers, ["substance-use programme with federal assistance", "42 CFR 2.12(b)"]]),
	[
		"a programme with nothing federal",
		"contested: no | yes",
		PRIVATE_PROGRAMME,
		["not federally assisted", "42 CFR 2.12(b)", "42 CFR 2.11 (program)"],
	],
	["records that it received (2.12(d)(2))", "yes", RECEIVED, ["records that come from a substance-use programme", "42 CFR 2.11 (lawful holder)"]],
	["a note on drinking in a general record", "no", { ...RECEIVED, "sensitive-data": ["ordinary-health"] }, ["a note on drinking"]],
	["a programme abroad", "no", { ...GERMANY, ownership: "for-profit", "organisation-kinds": ["substance-use-program"] }, NOBODY_IN_US],
	[
		"a programme, of data that point to nobody",
		"no",
		{ ...PROGRAMME, identity: ["removed-eighteen"] },
		["points to a patient", "42 CFR 2.11 (patient identifying information)"],
	],
	["not sure of federal help", "unknown", { ...PRIVATE_PROGRAMME, "us-payment": ["no-electronic-claims", "not-sure"] }],
	["not sure of other federal help", "yes", { ...PRIVATE_PROGRAMME, "us-payment": ["medicaid", "not-sure"] }],
	["not sure whether such records are inside", "unknown", { ...RECEIVED, "sensitive-data": ["not-sure"] }],
]);

const NO_PROGRAMME = ["it is not known for substance-use care", "42 CFR 2.11 (lawful holder)"];
table("part-2-programme", [
	...ASSISTED.map(([why, answers]): Row => [why, "yes", answers, ["with federal assistance", "42 CFR 2.11 (program)"]]),
	["nothing federal in it", "no", PRIVATE_PROGRAMME, ["without federal money", "42 CFR 2.12(b)"]],
	["a private practice", "no", { ...RECEIVED, "sensitive-data": ["ordinary-health"] }, NO_PROGRAMME],
	["who only received such records", "no", RECEIVED, NO_PROGRAMME],
	["a hospital without such a unit", "no", US, NO_PROGRAMME],
	["a programme abroad", "no", { ...GERMANY, "organisation-kinds": ["substance-use-program"] }, NOBODY_IN_US],
	["not sure of federal help", "unknown", { ...PRIVATE_PROGRAMME, ownership: "not-sure" }],
]);

const SERVES_PROGRAMME = ["it handles patient records for a programme", "42 CFR 2.12(c)(4)", "the organisation is itself a programme"];
const SERVES_NOBODY = ["nobody outside handles patient records in the service of the programme", "42 CFR 2.12(c)(4)"];
table("part-2-qso", [
	...each(OUTSIDE, (who) => [`${who} in the service of a programme`, "yes", { ...PROGRAMME, "outside-access": [who] }, SERVES_PROGRAMME]),
	["a programme that HIPAA does not bind", "yes", { ...PRIVATE_PROGRAMME, ownership: "non-profit" }, SERVES_PROGRAMME],
	["who serves a recipient of such records", "no", RECEIVED, ["the organisation is no programme", "42 CFR 2.33(b)"]],
	["nobody outside can reach a recipient's data", "no", { ...RECEIVED, "outside-access": ["nobody"] }, ["the organisation is no programme"]],
	["run within the house", "no", { ...PROGRAMME, "outside-access": ["nobody"] }, SERVES_NOBODY],
	["another provider treats the same patients", "no", { ...PROGRAMME, "outside-access": ["joint-partner"] }, SERVES_NOBODY],
	["data that point to nobody", "no", { ...PROGRAMME, identity: ["removed-by-expert"] }, SERVES_NOBODY],
	["staff with accounts of their own: no agreement", "no", { ...PROGRAMME, acquisition: "staff-accounts" }, SERVES_NOBODY],
	["not sure who can reach it", "unknown", { ...PROGRAMME, "outside-access": ["not-sure"] }],
	["not sure of federal help", "unknown", { ...PRIVATE_PROGRAMME, ownership: "not-sure" }],
	["not sure whether staff use accounts of their own", "unknown", { ...PROGRAMME, acquisition: "not-sure" }],
	["not sure of federal help, run within the house", "no", { ...PRIVATE_PROGRAMME, ownership: "not-sure", "outside-access": ["nobody"] }],
]);

/** A therapist paid in cash, whom HIPAA does not bind, with a tool that patients use. */
const THERAPIST: Plain = { ...CASH, "organisation-kinds": ["mental-health-provider"], users: ["patients"], inputs: ["typed-by-patient"] };
const APP: Plain = { ...AN_APP_FIRM, users: ["public"], inputs: ["typed-by-patient"], "patient-contact": [] };
const HOSPITAL_PAGE: Plain = { ...US, users: ["public"], "patient-contact": ["public-website"] };
const COLLECTS = ["an app, portal or site collects health data", "HIPAA does not bind the organisation", "data on people's health are involved"];
const VISITORS = ["visitors who are no patients", "RCW 19.373.100", "data on people's health", "are served"];
const CLICKS = [
	"collects clicks, identifiers or what visitors type",
	"RCW 19.373.100",
	"HIPAA binds the organisation",
	"data on people's health",
	"are served",
];
const NOT_CONSUMER = ["HIPAA covers the data, no health data are involved, or no public site or app collects them"];

table("consumer-health-data", [
	["an app for the public", "yes", APP, [...COLLECTS, "the organisation offers software to the public", "are served"]],
	...each(["own-app-or-portal", "public-website", "pays-online"], (contact) => [
		`a cash therapist: ${contact}`,
		"yes",
		{ ...THERAPIST, "patient-contact": [contact] },
		COLLECTS,
	]),
	["a cash therapist with trackers", "yes", { ...THERAPIST, "patient-contact": ["kiosk"], "outside-access": ["trackers"] }, COLLECTS],
	["a cash therapist with a kiosk", "no", { ...THERAPIST, "patient-contact": ["kiosk"] }, NOT_CONSUMER],
	["an app abroad", "no", { ...APP, countries: ["germany"] }, NOT_CONSUMER],
	["an app that learns nothing of anybody", "no", { ...APP, identity: ["no-personal-data"] }, NOT_CONSUMER],
	...each(["public-website", "own-app-or-portal"], (contact) => [
		`a hospital and visitors who are no patients: ${contact}`,
		"yes",
		{ ...HOSPITAL_PAGE, "patient-contact": [contact], "people-affected": ["adults", "site-visitors"] },
		VISITORS,
	]),
	[
		"visitors of a body of which nobody knows whether HIPAA binds it",
		"yes",
		{ ...HOSPITAL_PAGE, "patient-contact": ["public-website"], "people-affected": ["adults", "site-visitors"], "us-payment": ["not-sure"] },
	],
	[
		"visitors who hear an AI voice",
		"no",
		{ ...HOSPITAL_PAGE, "patient-contact": ["phone-by-ai"], "people-affected": ["site-visitors"] },
		NOT_CONSUMER,
	],
	[
		"visitors abroad",
		"no",
		{ ...GERMANY, users: ["public"], "patient-contact": ["public-website"], "people-affected": ["site-visitors"] },
		NOT_CONSUMER,
	],
	[
		"visitors of whom nothing is kept",
		"no",
		{ ...HOSPITAL_PAGE, "people-affected": ["site-visitors"], identity: ["no-personal-data"] },
		NOT_CONSUMER,
	],
	...each(["web-tracking", "typed-by-patient"], (input) => [
		`a hospital's open page: ${input}`,
		"contested: no | yes",
		{ ...HOSPITAL_PAGE, inputs: [input] },
		CLICKS,
	]),
	["a hospital's open page with trackers", "contested: no | yes", { ...HOSPITAL_PAGE, "outside-access": ["trackers"] }, CLICKS],
	["a hospital's open page that takes nothing from visitors", "no", HOSPITAL_PAGE, NOT_CONSUMER],
	[
		"a hospital's portal for its patients",
		"no",
		{ ...HOSPITAL_PAGE, "patient-contact": ["own-app-or-portal"], inputs: ["typed-by-patient"] },
		NOT_CONSUMER,
	],
	[
		"a hospital's open page abroad",
		"no",
		{ ...GERMANY, users: ["public"], "patient-contact": ["public-website"], inputs: ["typed-by-patient"] },
		NOT_CONSUMER,
	],
	[
		"a hospital's open page on which nobody is known",
		"no",
		{ ...HOSPITAL_PAGE, inputs: ["typed-by-patient"], identity: ["no-personal-data"] },
		NOT_CONSUMER,
	],
	["not sure how visitors meet it", "unknown", { ...HOSPITAL_PAGE, "patient-contact": ["not-sure"], inputs: ["typed-by-patient"] }],
	["an app, not sure how people meet it", "yes", { ...APP, "patient-contact": ["not-sure"] }, COLLECTS],
	["not sure whether HIPAA binds the therapist", "unknown", { ...THERAPIST, "us-payment": ["not-sure"], "patient-contact": ["own-app-or-portal"] }],
]);

const FROM_PERSON = ["typed-by-patient", "speech", "video-faces", "medical-images"];
const FROM_SENSOR = ["body-signals", "frequent-series", "single-readings"];
const FROM_RECORD = ["record-data", "specimen-data", "claims"];
const FROM_PHONE = ["web-tracking", "phone-data"];
const SEVERAL = [
	"more than one source",
	"16 CFR 318.2",
	"89 FR 47028",
	"HIPAA does not bind the organisation",
	"the organisation offers software to the public",
];
const ONE_SOURCE = ["only one source was named", "16 CFR 318.2", "89 FR 47028"];
const NOT_OFFERED = ["no app, portal or site in which people keep health data"];
const NOT_KEPT = ["no identifiable health data of people are kept"];
const SUPPLIER: Plain = { ...APP, "organisation-kinds": ["supplier-to-app"] };
const from = (...inputs: string[]): Plain => ({ ...APP, inputs });

table("ftc-hbnr", [
	...each(FROM_SENSOR, (input) => [`typed entries and ${input}`, "yes", from("typed-by-patient", input), [...SEVERAL, "the tool gets names"]]),
	...each(FROM_RECORD, (input) => [`typed entries and ${input}`, "yes", from("typed-by-patient", input), SEVERAL]),
	...each(FROM_PHONE, (input) => [`typed entries and ${input}`, "yes", from("typed-by-patient", input), SEVERAL]),
	...each(FROM_PERSON, (input) => [`a sensor and ${input}`, "yes", from("body-signals", input), SEVERAL]),
	...each(FROM_RECORD, (input) => [`a sensor and ${input}`, "yes", from("body-signals", input), SEVERAL]),
	...each(FROM_PHONE, (input) => [`a sensor and ${input}`, "yes", from("body-signals", input), SEVERAL]),
	...each(FROM_PHONE, (input) => [`the record and ${input}`, "yes", from("record-data", input), SEVERAL]),
	["typed entries and the place of the phone", "yes", { ...APP, "sensitive-data": ["reproductive", "location"] }, SEVERAL],
	...each([...FROM_PERSON, ...FROM_SENSOR, ...FROM_RECORD, ...FROM_PHONE], (input) => [
		`${input} alone`,
		"contested: no | yes",
		from(input),
		ONE_SOURCE,
	]),
	["several things that the person gives are one source", "contested: no | yes", from(...FROM_PERSON), ONE_SOURCE],
	["several sensors are one source", "contested: no | yes", from(...FROM_SENSOR), ONE_SOURCE],
	["several parts of the record are one source", "contested: no | yes", from(...FROM_RECORD), ONE_SOURCE],

	...each(["own-app-or-portal", "public-website"], (contact) => [
		`a therapist whom HIPAA does not bind: ${contact}`,
		"yes",
		{ ...THERAPIST, "patient-contact": [contact], inputs: ["typed-by-patient", "record-data"] },
		["more than one source"],
	]),
	["a therapist's kiosk", "no", { ...THERAPIST, "patient-contact": ["kiosk"], inputs: ["typed-by-patient", "record-data"] }, NOT_OFFERED],
	[
		"a hospital's app (318.1(a))",
		"no",
		{ ...US, users: ["patients"], "patient-contact": ["own-app-or-portal"] },
		["HIPAA binds the organisation", "16 CFR 318.1(a)"],
	],
	["an app abroad", "no", { ...APP, countries: ["germany"] }, NOBODY_IN_US],
	["who handles data for the maker of an app (318.3(b))", "service-provider", SUPPLIER, ["must tell that maker", "16 CFR 318.3(b)"]],
	["who handles data that point to nobody", "no", { ...SUPPLIER, identity: ["removed-by-expert"] }, NOT_OFFERED],
	[
		"who handles data and has an app of its own",
		"contested: no | yes",
		{ ...SUPPLIER, "organisation-kinds": ["supplier-to-app", "software-to-public"] },
		ONE_SOURCE,
	],
	["an app, of data that point to nobody, also in the EU", "no", { ...APP, countries: US_AND_GERMANY, identity: ["removed-by-expert"] }, NOT_KEPT],
	["an app firm, of the health of its own staff", "no", { ...APP, identity: ["staff-data"] }, NOT_KEPT],
	["an app firm, of its own staff by name", "no", { ...APP, ...STAFF }, NOT_KEPT],
	["not sure what it takes in", "unknown", from("not-sure")],
	["not sure what else it takes in", "unknown", from("typed-by-patient", "not-sure")],
	["two sources, not sure what else", "yes", from("typed-by-patient", "body-signals", "not-sure"), SEVERAL],
	["not sure what it takes in, but it points to nobody", "no", { ...from("not-sure"), identity: ["removed-by-expert"] }, NOT_KEPT],
]);

table("ftc-reach", [
	["a firm abroad", "no", { ...GERMANY, ownership: "for-profit" }, NOBODY_IN_US],
	["a software firm abroad", "no", { ...GERMANY, "organisation-kinds": ["software-to-public"] }, NOBODY_IN_US],
	["a hospital run for profit", "yes", { ...US, ownership: "for-profit" }, ["it is run for profit", "15 USC 45(a)"]],
	...each(["software-to-providers", "software-to-public"], (kind) => [
		`${kind}, run for profit`,
		"yes",
		{ ...US, "organisation-kinds": [kind], ownership: "for-profit" },
		["it is run for profit", "15 USC 44"],
	]),
	...each(["software-to-providers", "software-to-public"], (kind) => [
		`${kind}, a charity: it is the profit that counts, not the software`,
		"no",
		{ ...US, "organisation-kinds": [kind], ownership: "non-profit" },
		["a non-profit (assumed: its members take no profit", "15 USC 44"],
	]),
	...each(["software-to-providers", "software-to-public"], (kind) => [
		`${kind}, whose owner is not known`,
		"unknown",
		{ ...US, "organisation-kinds": [kind], ownership: "not-sure" },
	]),
	...each(["government", "non-profit"], (owner) => [
		`a hospital: ${owner}`,
		"no",
		{ ...US, ownership: owner },
		["a public body or a non-profit", "15 USC 44"],
	]),
	["a hospital whose owner is not known", "unknown", { ...US, ownership: "not-sure" }],
]);
