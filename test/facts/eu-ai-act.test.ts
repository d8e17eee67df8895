import { describe, expect, it } from "vitest";
import { type Case, GERMANY, IMAGING, type Plain, SCRIBE, settledValue, US } from "./deployments.js";

const ADMIN: Plain = GERMANY;
const EMERGENCY: Plain = {
	...GERMANY,
	ownership: "government",
	"tool-kinds": ["triage"],
	"clinical-output": ["score"],
	"status-papers": ["says-not-device"],
	users: ["nurses"],
	decisions: ["emergency-priority"],
};
const CERTIFIED: Plain = { ...GERMANY, ...IMAGING, "status-papers": ["ce-class-iia-or-higher"] };
const MOOD: Plain = {
	...GERMANY,
	"tool-kinds": ["remote-monitoring"],
	inputs: ["video-faces"],
	users: ["nurses"],
	recording: ["patient-mood-for-care"],
	"status-papers": ["says-not-device"],
};
const CARE_FUND: Plain = {
	...GERMANY,
	"organisation-kinds": ["government-agency"],
	ownership: "government",
	"tool-kinds": ["benefit-eligibility"],
	users: ["office-staff"],
	decisions: ["public-benefit"],
};

/** Not expressible: 08 and 10 differ only in who asks; -02 (a change inside the maker's range) is "own-thresholds". */
const ROLE: readonly Case[] = [
	[
		"eu-ai-act-role-01",
		"provider-and-deployer",
		{ ...GERMANY, acquisition: "built-here", "tool-kinds": ["risk-prediction"], "clinical-output": ["score"] },
	],
	["eu-ai-act-role-02", "deployer", { ...CERTIFIED, changes: ["own-thresholds"] }],
	["eu-ai-act-role-03", "deployer", { ...GERMANY, acquisition: "business-assistant", "tool-kinds": ["letters-messages"] }],
	[
		"eu-ai-act-role-04",
		"out-of-scope",
		{
			...GERMANY,
			...IMAGING,
			acquisition: "built-here",
			"tool-kinds": ["diagnostic-imaging", "research"],
			"study-plan": ["publish-or-general", "never-in-care"],
		},
	],
	["eu-ai-act-role-05", "deployer", { ...EMERGENCY, "tool-kinds": ["triage", "research"], "study-plan": ["publish-or-general", "compares-groups"] }],
	[
		"eu-ai-act-role-06",
		"deployer",
		{ ...EMERGENCY, stage: "trial", "tool-kinds": ["triage", "research"], "study-plan": ["publish-or-general", "device-not-cleared"] },
	],
	["eu-ai-act-role-07", "deployer", { ...US, ...IMAGING, countries: ["united-states", "austria"] }],
	["eu-ai-act-role-08", "out-of-scope", { ...GERMANY, countries: ["canada"] }],
	["eu-ai-act-role-09", "deployer", { ...GERMANY, ...SCRIBE, countries: ["spain"] }],
	["eu-ai-act-role-10", "deployer", { ...GERMANY, ...SCRIBE }],
	["eu-ai-act-role-11", "unknown", { ...GERMANY, acquisition: "not-sure" }],
	["another use than the maker lists, in a listed field", "provider-and-deployer", { ...EMERGENCY, changes: ["off-label-use"] }],
	["another use than the maker lists, in no listed field", "deployer", { ...ADMIN, changes: ["off-label-use"] }],
	["a certified device tuned on own data", "contested: deployer | provider-and-deployer", { ...CERTIFIED, changes: ["tuned-on-our-data"] }],
];

/**
 * The fact gives the class that the use will count as; dates stand with the provisions, so 13 to 15 and 32 to 33 are one.
 * Where a maker says "no device", the device route stays open in law beside the listed use (03, 17, 18, 20, 40).
 * Not expressible: 30 (a battery module), 42 (consolidating clock-in records names no decision, so it is no listed use here: minimal), 25
 * (a waiting list is "who is seen first"; asked as access to a service it is open in law), 16 (a fertility app of class I
 * has clinical output for lay users).
 */
const CLASS: readonly Case[] = [
	[
		"eu-ai-act-class-01",
		"prohibited + transparency",
		{ ...ADMIN, "tool-kinds": ["workforce"], inputs: ["speech"], recording: ["phone", "staff-mood"], "people-affected": ["staff"] },
	],
	["eu-ai-act-class-02", "minimal", { ...ADMIN, inputs: ["video-faces"], recording: ["general-view"] }],
	["eu-ai-act-class-03", "high-risk-annex-iii + transparency (contested: high-risk-annex-i)", { ...MOOD, "clinical-output": ["urgent-alert"] }],
	[
		"eu-ai-act-class-05",
		"prohibited",
		{ ...ADMIN, inputs: ["record-data", "public-documents"], decisions: ["fraud-or-reliability", "who-is-seen-first"] },
	],
	[
		"eu-ai-act-class-04, the listing and what is open on the device",
		"high-risk-annex-iii + transparency (contested: high-risk-annex-i)",
		{ ...MOOD, "clinical-output": ["score"], recording: ["sorts-by-health"] },
	],
	["eu-ai-act-class-03, feelings and no illness", "high-risk-annex-iii + transparency", { ...MOOD, "clinical-output": ["other-rating"] }],
	[
		"eu-ai-act-class-07",
		"prohibited + transparency",
		{ ...ADMIN, "tool-kinds": ["companion"], users: ["patients"], "chat-persona": ["presses-people"] },
	],
	[
		"eu-ai-act-class-12",
		"prohibited + transparency",
		{
			...ADMIN,
			"tool-kinds": ["something-else"],
			technology: ["makes-images-voice"],
			"people-affected": ["children-in-sexual-images"],
		},
	],
	[
		"eu-ai-act-class-31, certificates of the old directive",
		"(contested: high-risk-annex-i | minimal)",
		{ ...ADMIN, "tool-kinds": ["something-else"], "status-papers": ["ce-class-i-old"] },
	],
	[
		"a device of one's own that may not go without a mark",
		"high-risk-annex-i",
		{
			...ADMIN,
			acquisition: "built-here",
			"tool-kinds": ["risk-prediction"],
			"clinical-output": ["score"],
			"own-device": ["equal-product"],
		},
	],
	["eu-ai-act-class-06", "minimal", ADMIN],
	[
		"eu-ai-act-class-08, Annex III 1 holds only what is permitted",
		"prohibited + transparency",
		{ ...ADMIN, inputs: ["video-faces"], recording: ["sorts-by-traits"] },
	],
	["eu-ai-act-class-13 to 15", "high-risk-annex-i", CERTIFIED],
	[
		"eu-ai-act-class-16",
		"minimal",
		{
			...GERMANY,
			"organisation-kinds": ["software-to-public"],
			"tool-kinds": ["risk-prediction"],
			inputs: ["typed-by-patient"],
			users: ["public"],
			"clinical-output": ["score"],
			"status-papers": ["ce-class-i"],
		},
	],
	["eu-ai-act-class-17", "high-risk-annex-iii", { ...EMERGENCY, acquisition: "built-here", "status-papers": ["none-seen"] }],
	["eu-ai-act-class-18", "high-risk-annex-iii (contested: high-risk-annex-i)", EMERGENCY],
	[
		"eu-ai-act-class-19",
		"minimal",
		{
			...GERMANY,
			"tool-kinds": ["emergency-calls"],
			technology: ["learned-scores"],
			inputs: ["speech"],
			"clinical-output": ["draft-text"],
			recording: ["phone"],
		},
	],
	[
		"eu-ai-act-class-20",
		"high-risk-annex-iii + transparency (contested: high-risk-annex-i)",
		{
			...EMERGENCY,
			"tool-kinds": ["triage", "mental-health-support"],
			technology: ["writes-text"],
			users: ["patients", "therapists"],
			"patient-contact": ["public-website"],
		},
	],
	["eu-ai-act-class-21", "high-risk-annex-iii", CARE_FUND],
	[
		"eu-ai-act-class-22",
		"exempt-art-6-3 + transparency",
		{ ...CARE_FUND, "tool-kinds": ["record-summary", "benefit-eligibility"], technology: ["writes-text"], "clinical-output": ["draft-text"] },
	],
	["eu-ai-act-class-23", "high-risk-annex-iii", { ...CARE_FUND, "tool-kinds": ["benefit-eligibility", "marketing"] }],
	["eu-ai-act-class-24", "minimal", { ...CARE_FUND, "tool-kinds": ["scheduling-operations"], decisions: ["none"] }],
	["eu-ai-act-class-25", "(contested: high-risk-annex-iii | minimal)", { ...ADMIN, ownership: "government", decisions: ["access-to-programme"] }],
	[
		"eu-ai-act-class-26",
		"minimal",
		{ ...ADMIN, "organisation-kinds": ["health-plan"], "tool-kinds": ["coding-billing", "coverage-decision"], decisions: ["claim-payment"] },
	],
	[
		"eu-ai-act-class-28",
		"high-risk-annex-iii",
		{ ...ADMIN, "tool-kinds": ["workforce"], decisions: ["hiring-or-shifts"], identity: ["staff-data"], "people-affected": ["staff"] },
	],
	["eu-ai-act-class-29", "high-risk-annex-iii", { ...ADMIN, "tool-kinds": ["workforce", "scheduling-operations"], decisions: ["hiring-or-shifts"] }],
	[
		"eu-ai-act-class-32 and -33",
		"transparency",
		{
			...GERMANY,
			"tool-kinds": ["patient-chatbot", "scheduling-operations"],
			technology: ["writes-text"],
			users: ["patients"],
			"patient-contact": ["own-app-or-portal"],
			"chat-persona": ["says-ai-first"],
		},
	],
	["eu-ai-act-class-34", "transparency", { ...GERMANY, ...SCRIBE, "status-papers": ["says-not-device"] }],
	["eu-ai-act-class-35", "transparency", { ...GERMANY, "tool-kinds": ["record-summary"], users: ["doctors"], "clinical-output": ["draft-text"] }],
	[
		"eu-ai-act-class-36",
		"high-risk-annex-i + transparency",
		{
			...GERMANY,
			"tool-kinds": ["patient-chatbot", "triage"],
			technology: ["writes-text"],
			users: ["public"],
			"clinical-output": ["one-recommendation"],
			"status-papers": ["ce-class-iia-or-higher"],
			"patient-contact": ["public-website"],
		},
	],
	[
		"eu-ai-act-class-37",
		"not-ai",
		{
			...ADMIN,
			"tool-kinds": ["patient-chatbot", "scheduling-operations"],
			technology: ["fixed-rules-only"],
			users: ["patients"],
			"patient-contact": ["phone-by-ai"],
		},
	],
	[
		"eu-ai-act-class-38",
		"not-ai",
		{ ...ADMIN, "tool-kinds": ["risk-prediction"], technology: ["fixed-rules-only"], "clinical-output": ["score"], users: ["nurses"] },
	],
	[
		"eu-ai-act-class-39",
		"unknown",
		{
			...GERMANY,
			"tool-kinds": ["not-sure"],
			technology: ["not-sure"],
			"clinical-output": ["not-sure"],
			"status-papers": ["not-sure"],
			decisions: ["not-sure"],
			users: ["not-sure"],
		},
	],
	[
		"eu-ai-act-class-40",
		"high-risk-annex-iii + transparency (contested: high-risk-annex-i)",
		{ ...MOOD, "clinical-output": ["finding"], "people-affected": ["adults", "staff"] },
	],
	[
		"eu-ai-act-class-41",
		"high-risk-annex-iii",
		{ ...ADMIN, "organisation-kinds": ["health-plan"], ownership: "government", "tool-kinds": ["insurance-pricing"], decisions: ["insurance-price"] },
	],
	[
		"eu-ai-act-class-43",
		"transparency (contested: high-risk-annex-iii)",
		{ ...ADMIN, "tool-kinds": ["workforce", "letters-messages"], technology: ["writes-text"], decisions: ["hiring-or-shifts"] },
	],
	["eu-ai-act-class-44", "minimal", { ...CARE_FUND, "tool-kinds": ["scheduling-operations"], decisions: ["none"] }],
	[
		"made for research alone",
		"research-only",
		{ ...GERMANY, ...IMAGING, acquisition: "built-here", "tool-kinds": ["diagnostic-imaging", "research"], "study-plan": ["never-in-care"] },
	],
	["no papers were seen for an image reader", "high-risk-annex-i", { ...GERMANY, ...IMAGING }],
	["nobody in the EU", "", { ...US, ...SCRIBE }],
];

/** eu-ai-act-duties: art-27-fria, and art-50 for anyone. Days are the provisions' business; -10 (human review of a public page) is not asked, and 13 to 14 (guessing age from faces) has no line: the nearest one is banned. */
const FRIA: readonly Case[] = [
	["eu-ai-act-duties-01 to 03", "no", { ...CERTIFIED, ownership: "government" }],
	["eu-ai-act-duties-04, -05 and -07", "yes", EMERGENCY],
	["eu-ai-act-duties-06", "yes", { ...EMERGENCY, ownership: "for-profit" }],
	["eu-ai-act-duties-08", "yes", { ...MOOD, ownership: "government", "organisation-kinds": ["nursing-home"] }],
	["eu-ai-act-duties-09", "no", { ...ADMIN, ownership: "government", "tool-kinds": ["marketing"], technology: ["writes-text"] }],
	[
		"an insurer that sets prices",
		"yes",
		{ ...ADMIN, ownership: "for-profit", "organisation-kinds": ["health-plan"], "tool-kinds": ["insurance-pricing"], decisions: ["insurance-price"] },
	],
	[
		"a software firm that hires",
		"no",
		{
			...ADMIN,
			ownership: "for-profit",
			"organisation-kinds": ["software-to-providers"],
			"tool-kinds": ["workforce"],
			decisions: ["hiring-or-shifts"],
		},
	],
];
const ART_50: readonly Case[] = [
	["eu-ai-act-duties-01 to 03", "no", CERTIFIED],
	["eu-ai-act-duties-04", "no", EMERGENCY],
	["eu-ai-act-duties-08", "yes", MOOD],
	["eu-ai-act-duties-09, -11 and -12", "yes", { ...ADMIN, "tool-kinds": ["marketing"], technology: ["writes-text"], users: ["public"] }],
	["eu-ai-act-duties-15 and -16", "yes", { ...GERMANY, ...SCRIBE }],
];

const DUTIES: readonly Case[] = [
	["a device alone: no other duty comes with Art. 26", "art-26", CERTIFIED],
	[
		"a listed use of a public body",
		"art-26 + art-26-11 + art-27 + art-49-3 + art-86",
		{ ...EMERGENCY, "status-papers": ["none-seen"], "clinical-output": ["other-rating"] },
	],
	[
		"a listed use of a private clinic: no registration",
		"art-26 + art-26-11 + art-27 + art-86",
		{ ...EMERGENCY, ownership: "for-profit", "clinical-output": ["other-rating"] },
	],
	["a scribe", "art-50", { ...GERMANY, ...SCRIBE }],
	["no special class", "art-4", ADMIN],
	["nobody in the EU", "", US],
];
const LIABILITY: readonly Case[] = [
	["bought and left as it is", "no", ADMIN],
	["built here", "yes", { ...ADMIN, acquisition: "built-here" }],
	["sold on under one's own name", "yes", { ...ADMIN, changes: ["own-name"] }],
	["used for what the maker does not list", "yes", { ...ADMIN, changes: ["off-label-use"] }],
	["nobody in the EU", "no", { ...US, acquisition: "built-here" }],
];

describe.each([
	["eu-duties", DUTIES],
	["product-liability", LIABILITY],
	["eu-role", ROLE],
	["eu-class", CLASS],
	["eu-fria", FRIA],
	["eu-art-50", ART_50],
] as const)("%s", (fact, cases) => {
	it.each(cases)("%s: %s", (_id, expected, answers) => {
		expect(settledValue(answers, fact)).toBe(expected);
	});
});

describe("the ban on pictures of real people without consent", () => {
	const naked: Plain = {
		...ADMIN,
		"tool-kinds": ["something-else"],
		technology: ["makes-images-voice"],
		"people-affected": ["adults", "shown-naked-unasked"],
	};
	it.each([
		["2026-12-01", "transparency"],
		["2026-12-02", "prohibited + transparency"],
	])("is read on %s as %s", (day, expected) => {
		expect(settledValue(naked, "eu-class", day)).toBe(expected);
	});
});

describe("eu-high-risk", () => {
	it.each([
		["a certified image reader", "yes", CERTIFIED],
		["emergency triage", "yes", EMERGENCY],
		["a scribe", "no", { ...GERMANY, ...SCRIBE }],
		["a service that a public body may refuse", "contested: no | yes", { ...ADMIN, ownership: "government", decisions: ["access-to-programme"] }],
	] satisfies Case[])("%s: %s", (_id, expected, answers) => {
		expect(settledValue(answers, "eu-high-risk")).toBe(expected);
	});
});
