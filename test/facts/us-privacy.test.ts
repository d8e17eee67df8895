import { describe, expect, it } from "vitest";
import { type Case, SCRIBE, settledValue, US } from "./deployments.js";

const HIPAA_STATUS: readonly Case[] = [
	["hipaa-status-07", "none", { ...US, "organisation-kinds": ["other-insurer"], "us-payment": ["none"], inputs: ["claims"] }],
	["hipaa-status-12", "business-associate", { ...US, "organisation-kinds": ["service-firm"], "us-payment": ["none"], acquisition: "built-here" }],
	["a school that bills nobody", "none", { ...US, "organisation-kinds": ["other-kind"], "us-payment": ["no-electronic-claims"] }],
	["hipaa-status-01", "covered-provider", { ...US, ...SCRIBE }],
	["hipaa-status-02", "none", { ...US, ...SCRIBE, "organisation-kinds": ["mental-health-provider"], "us-payment": ["no-electronic-claims"] }],
	["hipaa-status-03", "covered-provider", { ...US, "organisation-kinds": ["clinic-outpatient"], "us-payment": ["electronic-claims"] }],
	[
		"hipaa-status-04",
		"health-plan",
		{ ...US, "organisation-kinds": ["employer-plan"], "us-payment": ["runs-employer-plan"], "tool-kinds": ["patient-chatbot"], inputs: ["claims"] },
	],
	["hipaa-status-05", "clearinghouse", { ...US, "organisation-kinds": ["claims-clearinghouse"], "us-payment": [], "tool-kinds": ["coding-billing"] }],
	["hipaa-status-06", "business-associate", { ...US, "organisation-kinds": ["software-to-providers"], "us-payment": [], acquisition: "built-here" }],
	[
		"hipaa-status-08",
		"hybrid",
		{ ...US, "organisation-kinds": ["research-body", "clinic-outpatient"], "us-payment": ["electronic-claims"], "care-parts": "named" },
	],
	[
		"hipaa-status-09",
		"covered-provider",
		{ ...US, "organisation-kinds": ["research-body", "clinic-outpatient"], "us-payment": ["electronic-claims"], "care-parts": "not-named" },
	],
	[
		"the same where nobody knows whether a paper names the parts that give care",
		"unknown",
		{ ...US, "organisation-kinds": ["research-body", "clinic-outpatient"], "us-payment": ["electronic-claims"] },
	],
	[
		"hipaa-status-11",
		"covered-provider",
		{ ...US, "organisation-kinds": ["medical-practice", "software-to-public"], "us-payment": ["electronic-claims"] },
	],
	[
		"a vendor without patient data is no business associate",
		"none",
		{ ...US, "organisation-kinds": ["software-to-providers"], "us-payment": [], identity: ["no-personal-data"] },
	],
	["a hospital that bills Medicare and says nothing on electronic claims", "covered-provider", { ...US, "us-payment": ["original-medicare"] }],
	["payment not sure", "unknown", { ...US, "us-payment": ["not-sure"] }],
	[
		"a hospital that runs a plan",
		"contested: covered-provider | health-plan",
		{ ...US, "organisation-kinds": ["hospital", "health-plan"], "us-payment": ["electronic-claims", "runs-commercial-plan"] },
	],
	["a state Medicaid agency", "health-plan", { ...US, "organisation-kinds": ["government-agency"], "us-payment": ["runs-medicaid-plan"] }],
	["a firm that reviews for plans", "business-associate", { ...US, "organisation-kinds": ["review-agent"], "us-payment": ["runs-commercial-plan"] }],
	["nobody in the US", "none", { ...US, countries: ["france"] }],
];

/**
 * Not expressible: 05 (how long a messenger stores is not asked; who stores ticks "the vendor"), 10 to 12 and 14
 * (a patient who sends her own data to an app of her choice is not a deployment of the organisation), 16 (disclosure
 * under an authorisation is not asked), 20 (a cleaning firm is nobody who holds, sees or hears the data).
 */
const BUSINESS_ASSOCIATE: readonly Case[] = [
	["vendor-business-associate-04", "no", { ...US, acquisition: "built-here", "outside-access": ["carrier-only"] }],
	["a carrier beside a host", "yes", { ...US, "outside-access": ["carrier-only", "cloud-host"] }],
	["vendor-business-associate-01", "yes", { ...US, ...SCRIBE, "outside-access": ["vendor-holds", "cloud-host"] }],
	["vendor-business-associate-02", "no", { ...US, identity: ["removed-eighteen"], "outside-access": ["vendor-holds", "cloud-host"] }],
	[
		"vendor-business-associate-03",
		"yes",
		{ ...US, identity: ["names-or-record"], "further-uses": ["vendor-deidentifies"], "outside-access": ["vendor-holds"] },
	],
	["vendor-business-associate-06", "no", { ...US, acquisition: "downloaded-model", "outside-access": ["nobody"] }],
	["vendor-business-associate-07", "yes", { ...US, "outside-access": ["vendor-remote-support"] }],
	[
		"vendor-business-associate-08",
		"no",
		{
			...US,
			acquisition: "staff-accounts",
			"tool-kinds": ["letters-messages"],
			"clinical-output": ["draft-text"],
			"outside-access": ["vendor-holds"],
		},
	],
	[
		"vendor-business-associate-09",
		"no",
		{
			...US,
			"organisation-kinds": ["software-to-public"],
			"us-payment": [],
			"tool-kinds": ["wellness"],
			users: ["public"],
			inputs: ["typed-by-patient"],
		},
	],
	[
		"vendor-business-associate-13",
		"yes",
		{ ...US, "organisation-kinds": ["health-plan"], "us-payment": ["runs-commercial-plan"], users: ["patients"], "outside-access": ["vendor-holds"] },
	],
	[
		"vendor-business-associate-15",
		"no",
		{
			...US,
			"tool-kinds": ["research"],
			identity: ["dates-or-places-left"],
			"outside-access": ["joint-partner"],
			"study-plan": ["publish-or-general"],
		},
	],
	[
		"vendor-business-associate-17",
		"yes",
		{
			...US,
			acquisition: "record-system-feature",
			"tool-kinds": ["letters-messages"],
			"clinical-output": ["draft-text"],
			"outside-access": ["vendor-holds"],
		},
	],
	[
		"vendor-business-associate-18",
		"no",
		{ ...US, ...SCRIBE, "organisation-kinds": ["mental-health-provider"], "us-payment": ["no-electronic-claims"] },
	],
	["vendor-business-associate-19", "yes", { ...US, "outside-access": ["vendor-holds"], "further-uses": ["our-quality-work"] }],
	[
		"vendor-business-associate-21",
		"yes",
		{ ...US, "tool-kinds": ["patient-chatbot"], inputs: ["typed-by-patient"], users: ["public"], "patient-contact": ["public-website"] },
	],
	["an encrypted host counts", "yes", { ...US, "outside-access": ["cloud-host"] }],
	["a limited data set counts", "yes", { ...US, identity: ["dates-or-places-left"], "outside-access": ["vendor-holds"] }],
	["who can reach the data is not known", "unknown", { ...US, "outside-access": ["not-sure"] }],
	[
		"trackers on a public page",
		"contested: no | yes",
		{ ...US, users: ["public"], "patient-contact": ["public-website"], "outside-access": ["trackers"] },
	],
	["trackers behind a login", "yes", { ...US, users: ["patients"], "patient-contact": ["own-app-or-portal"], "outside-access": ["trackers"] }],
	["staff data only", "no", { ...US, "tool-kinds": ["workforce"], identity: ["staff-data", "recordings-or-images"], "people-affected": ["staff"] }],
];

/**
 * The fact asks whether Part 2 records are involved, not who is a programme: part2-program-06 (a lawful holder) is
 * "yes" here and "no, holder" there. Not expressible: 01 and 02 (one doctor's practice, one counsellor known for the
 * work: covered only if the line on records of a programme is ticked). A programme without federal help may hold records
 * of one that has it, so both readings are printed.
 */
const PART_2: readonly Case[] = [
	["part2-program-01", "no", { ...US, ...SCRIBE, "organisation-kinds": ["medical-practice"] }],
	["part2-program-02", "yes", { ...US, ...SCRIBE, "sensitive-data": ["ordinary-health", "substance-use-program"] }],
	[
		"part2-program-03 and -04",
		"contested: no | yes",
		{
			...US,
			...SCRIBE,
			"organisation-kinds": ["substance-use-program"],
			ownership: "for-profit",
			"us-payment": ["no-electronic-claims"],
			"sensitive-data": ["substance-use-program"],
		},
	],
	[
		"part2-program-05",
		"unknown",
		{
			...US,
			"organisation-kinds": ["substance-use-program"],
			ownership: "not-sure",
			"us-payment": ["not-sure"],
			"sensitive-data": ["substance-use-program"],
		},
	],
	[
		"part2-program-06, as holder",
		"yes",
		{ ...US, "organisation-kinds": ["clinic-outpatient"], "sensitive-data": ["ordinary-health", "substance-use-program"] },
	],
	["a programme run by a charity", "yes", { ...US, "organisation-kinds": ["substance-use-program"], "us-payment": ["no-electronic-claims"] }],
	["a programme, but nobody can be recognised", "no", { ...US, "organisation-kinds": ["substance-use-program"], identity: ["removed-by-expert"] }],
];

/**
 * 07: whether it can connect to a second source is not asked, so both readings are printed.
 */
const APP = {
	...US,
	"organisation-kinds": ["software-to-public"],
	"us-payment": [],
	ownership: "for-profit",
	acquisition: "built-here",
	"tool-kinds": ["wellness"],
	technology: ["learned-scores"],
	users: ["public"],
	"patient-contact": ["own-app-or-portal"],
};
const HBNR: readonly Case[] = [
	["hbnr-role-01", "yes", { ...APP, inputs: ["typed-by-patient", "body-signals"] }],
	["hbnr-role-02", "yes", { ...APP, inputs: ["typed-by-patient", "phone-data"] }],
	[
		"hbnr-role-03",
		"no",
		{
			...US,
			"tool-kinds": ["patient-chatbot"],
			users: ["patients"],
			"patient-contact": ["own-app-or-portal"],
			inputs: ["record-data", "typed-by-patient"],
		},
	],
	["hbnr-role-04", "service-provider", { ...APP, "organisation-kinds": ["supplier-to-app"], users: ["office-staff"], "patient-contact": [] }],
	["hbnr-role-05", "no", { ...APP, "organisation-kinds": ["other-kind"], users: ["office-staff"], "patient-contact": [] }],
	[
		"a supplier that also offers an app of its own",
		"yes",
		{ ...APP, "organisation-kinds": ["supplier-to-app", "software-to-public"], inputs: ["typed-by-patient", "single-readings"] },
	],
	["hbnr-role-06", "yes", { ...APP, inputs: ["typed-by-patient"], "sensitive-data": ["reproductive", "location"], "outside-access": ["trackers"] }],
	["hbnr-role-07", "contested: no | yes", { ...APP, "tool-kinds": ["patient-chatbot"], inputs: ["typed-by-patient"] }],
	["hbnr-role-08", "no", { ...APP, "tool-kinds": ["marketing"], inputs: ["public-documents"], identity: ["no-personal-data"] }],
];

/**
 * state-recording-consent-06: Massachusetts bars secret recording; telling everyone is enough, which the value's words
 * say. -08: Oregon asks that everyone in the room is specifically told.
 */
const recorded = (state: string, ...how: string[]) => ({ ...US, ...SCRIBE, "states-provinces": [state], recording: how });
const RECORDING: readonly Case[] = [
	["state-recording-consent-01", "all-party", recorded("california", "visit-in-room")],
	["state-recording-consent-02", "one-party", recorded("new-york", "visit-in-room")],
	["state-recording-consent-03", "all-party", recorded("florida", "visit-in-room")],
	["state-recording-consent-04", "all-party", recorded("washington", "phone")],
	["state-recording-consent-05", "all-party", recorded("pennsylvania", "visit-in-room")],
	["state-recording-consent-06", "all-party", recorded("massachusetts", "visit-in-room")],
	["state-recording-consent-07", "all-party", recorded("nevada", "phone")],
	["state-recording-consent-08", "all-party", recorded("oregon", "visit-in-room")],
	["Oregon by phone", "one-party", recorded("oregon", "phone")],
	["a state whose rule points both ways", "contested: all-party | one-party", recorded("michigan", "visit-in-room")],
	["the strictest of several states", "all-party", { ...recorded("ohio", "video-visit"), "states-provinces": ["ohio", "maryland"] }],
	["states not known", "unknown", { ...recorded("ohio", "phone"), "states-provinces": ["not-sure"] }],
	["no speech", "none", { ...US, "states-provinces": ["california"] }],
];

describe.each([
	["hipaa-status", HIPAA_STATUS],
	["vendor-business-associate", BUSINESS_ASSOCIATE],
	["part-2-data", PART_2],
	["ftc-hbnr", HBNR],
	["recording-consent", RECORDING],
] as const)("%s", (fact, cases) => {
	it.each(cases)("%s: %s", (_id, expected, answers) => {
		expect(settledValue(answers, fact)).toBe(expected);
	});
});
