import { describe, expect, it } from "vitest";
import { ENGLAND, GERMANY, IMAGING, type Plain, SCRIBE, settledValue, US } from "./deployments.js";

const CANADA: Plain = { ...US, countries: ["canada"], "data-places": ["canada"] };
const AUSTRALIA: Plain = { ...US, countries: ["australia"], "data-places": ["australia"] };
const MA: Plain = {
	...US,
	"organisation-kinds": ["health-plan"],
	"us-payment": ["runs-medicare-advantage"],
	"tool-kinds": ["coverage-decision"],
	decisions: ["coverage-denial"],
};
const STUDY: Plain = { ...US, "tool-kinds": ["research"], "study-plan": ["publish-or-general"] };
const REHAB: Plain = { ...US, "organisation-kinds": ["substance-use-program"], ownership: "for-profit", "us-payment": ["electronic-claims"] };

/** Values of the finer facts that test/cases does not reach, and those that were mended after a case. */
const TABLE: readonly (readonly [fact: string, why: string, expected: string, answers: Plain])[] = [
	["mdr-rule-11", "a laboratory test with its mark", "ivd", { ...GERMANY, ...IMAGING, "status-papers": ["ce-ivd"] }],
	[
		"mdr-rule-11",
		"a mark in class I",
		"class-i",
		{ ...GERMANY, "tool-kinds": ["wellness"], "clinical-output": ["score"], "status-papers": ["ce-class-i"] },
	],
	["mdr-rule-11", "nobody in the EU", "not-device", { ...US, ...IMAGING }],
	["mdr-rule-11", "findings where timely care matters", "class-iib", { ...GERMANY, ...IMAGING }],
	["vendor-gdpr-role", "personal accounts of staff", "controller", { ...GERMANY, acquisition: "staff-accounts" }],
	[
		"vendor-gdpr-role",
		"coded scans for the vendor's own training",
		"contested: controller | none",
		{ ...GERMANY, identity: ["coded"], "further-uses": ["vendor-training"] },
	],
	["gdpr-9-ground", "an app of a firm that gives no care", "consent", { ...GERMANY, "organisation-kinds": ["software-to-public"] }],
	["eu-transfer-tool", "a listed US firm", "dpf", { ...GERMANY, "data-places": ["eu-eea", "united-states", "us-firm-on-dpf"] }],
	["eu-transfer-tool", "a listed US firm with support in India", "safeguards", { ...GERMANY, "data-places": ["us-firm-on-dpf", "other-country"] }],
	["eu-transfer-tool", "nothing leaves", "none-needed", GERMANY],
	["england-safety", "a trust that buys a scribe", "dcb0160", { ...ENGLAND, ...SCRIBE }],
	["england-safety", "a trust that puts its name on it", "dcb0129-and-dcb0160", { ...ENGLAND, ...SCRIBE, changes: ["own-name"] }],
	[
		"england-safety",
		"a trust whose data adjust the model",
		"contested: dcb0129-and-dcb0160 | dcb0160",
		{ ...ENGLAND, ...SCRIBE, changes: ["tuned-on-our-data"] },
	],
	["nhs-buyer", "an integrated care board or a council", "yes", { ...ENGLAND, "organisation-kinds": ["government-agency"], "uk-services": [] }],
	[
		"uk-atrs",
		"a department that decides on benefits",
		"mandatory",
		{ ...ENGLAND, "organisation-kinds": ["federal-agency"], decisions: ["public-benefit"] },
	],
	["uk-equality-duty", "a private clinic without NHS patients", "no", { ...ENGLAND, ownership: "for-profit", "uk-services": ["private-only"] }],
	["uk-automated-decision", "not asked in the EU", "not-engaged", { ...GERMANY, decisions: ["access-to-programme"], "review-step": "nobody" }],
	[
		"canada-privacy-act",
		"a wellness firm in Quebec alone",
		"quebec-private",
		{ ...CANADA, "states-provinces": ["quebec"], "organisation-kinds": ["software-to-public"] },
	],
	["canada-privacy-act", "a clinic in another province", "other", { ...CANADA, "states-provinces": ["other-province"] }],
	[
		"quebec-assessment",
		"bought and hosted in the US",
		"system-and-transfer",
		{ ...CANADA, "states-provinces": ["quebec"], "data-places": ["united-states"] },
	],
	["australia-automated", "nobody checks", "yes", { ...AUSTRALIA, decisions: ["access-to-programme"], "review-step": "nobody" }],
	["device-australia", "an entry in the register", "register", { ...AUSTRALIA, ...IMAGING, "status-papers": ["australia-artg"] }],
	["ma-coverage", "trained staff without a licence deny", "outside-rules", { ...MA, "review-step": "staff-each" }],
	["ma-coverage", "approvals alone", "within-rules", { ...MA, decisions: ["coverage-approval"], "review-step": "nobody" }],
	["human-subjects", "records of patients used again under HIPAA", "exempt", STUDY],
	["human-subjects", "the same where HIPAA binds nobody", "non-exempt", { ...STUDY, "us-payment": ["no-electronic-claims"] }],
	["part-2-programme", "a programme for profit without federal money or registration", "no", REHAB],
	["part-2-programme", "the same with a federal registration for controlled drugs", "yes", { ...REHAB, "us-payment": ["drug-registration"] }],
	["part-2-programme", "a unit of a hospital", "yes", { ...REHAB, "organisation-kinds": ["hospital", "substance-use-program"] }],
	["part-2-data", "a unit of a hospital", "yes", { ...REHAB, "organisation-kinds": ["hospital", "substance-use-program"] }],
	["part-2-qso", "a vendor of such a unit", "yes", { ...REHAB, "organisation-kinds": ["hospital", "substance-use-program"] }],
	["nis2-class", "a hospital", "essential", GERMANY],
	[
		"fda-function",
		"a bot that treats depression by talk",
		"device",
		{
			...US,
			"tool-kinds": ["mental-health-support"],
			users: ["public"],
			"clinical-output": ["nothing-specific"],
			decisions: ["diagnosis-treatment"],
		},
	],
	[
		"imdrf-category",
		"the same, wrong for good",
		"iv",
		{
			...US,
			"tool-kinds": ["mental-health-support"],
			users: ["public"],
			"clinical-output": ["nothing-specific"],
			decisions: ["diagnosis-treatment"],
			"worst-harm": "lasting-harm",
		},
	],
	[
		"eu-class",
		"attendance records put into a table",
		"exempt-art-6-3",
		{ ...GERMANY, "tool-kinds": ["workforce"], technology: ["web-answers"], inputs: ["staff-records"], identity: ["staff-data"] },
	],
	[
		"consumer-health-data",
		"what visitors type on a hospital's public page",
		"contested: no | yes",
		{ ...US, users: ["public"], "patient-contact": ["public-website"], inputs: ["typed-by-patient"] },
	],
];

describe("finer facts", () => {
	it.each(TABLE)("%s: %s: %s", (fact, _why, expected, answers) => {
		expect(settledValue(answers, fact)).toBe(expected);
	});
});
