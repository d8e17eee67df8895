import type { Condition } from "../applicability/condition.js";
import type { FactDefinition, FactRule } from "./fact.js";
import { GIVES_CARE, IDENTIFIABLE, RUNS_PLAN } from "./options.js";
import { NOT_IN_US } from "./places.js";
import { all, any, has, is, not } from "./when.js";

const MAY_GIVE_CARE = any(GIVES_CARE, has("organisation-kinds", "research-body", "government-agency", "federal-agency", "other-kind"));
const ELECTRONIC = any(
	has("us-payment", "electronic-claims"),
	all(has("us-payment", "original-medicare"), not(has("us-payment", "no-electronic-claims"))),
);
const COVERED_CARE = all(MAY_GIVE_CARE, ELECTRONIC);
const DESIGNATION = [{ citation: "45 CFR 164.103" }, { citation: "45 CFR 164.105(a)(2)(iii)(D)", provision: "us-hipaa-privacy-rule#hybrid" }];
const PLAN = any(
	has("organisation-kinds", "health-plan", "employer-plan"),
	all(has("organisation-kinds", "government-agency", "federal-agency"), RUNS_PLAN),
);

const CLEARS = has("organisation-kinds", "claims-clearinghouse");

const FUNCTIONS = {
	"covered-provider": "the tool serves the part that gives care",
	"health-plan": "the tool serves the plan",
	clearinghouse: "the tool serves the clearinghouse, and its data are not a customer's alone",
} as const;

/** 164.504(g)(1): a body with several covered functions follows, in each, the rules for that function. */
const several = (when: Condition, because: string, ...functions: readonly (keyof typeof FUNCTIONS)[]): FactRule => ({
	when,
	value: "contested",
	because,
	basis: [
		{ citation: "45 CFR 160.103 (covered entity; health plan)" },
		{ citation: "45 CFR 164.504(g)" },
		...(functions.includes("clearinghouse")
			? [{ citation: "45 CFR 164.308(a)(4)(ii)(A)", provision: "us-hipaa-security-rule#clearinghouse" }, { citation: "45 CFR 164.500(b)" }]
			: []),
	],
	readings: functions.map((value) => ({ value, because: FUNCTIONS[value] })),
	caution: "Each part follows the rules for its own function: settle which part will use the tool",
});

/** What the organisation is under HIPAA. One value: a body with several covered functions prints a reading for each. */
export const hipaaStatus: FactDefinition = {
	id: "hipaa-status",
	title: "what the organisation is under HIPAA",
	kind: "single",
	values: {
		"covered-provider": "the organisation is a covered health care provider under HIPAA",
		"health-plan": "the organisation is a health plan under HIPAA",
		clearinghouse: "the organisation is a clearinghouse under HIPAA",
		hybrid: "the organisation is a hybrid entity under HIPAA",
		"business-associate": "the organisation is a business associate under HIPAA",
		none: "HIPAA does not bind the organisation",
	},
	rules: [
		{ when: NOT_IN_US, value: "none", because: "nobody in the United States is served" },
		{
			// Asked only of one legal body that gives care and does other work; the parts of a hospital all serve its care.
			when: all(COVERED_CARE, is("care-parts", "named")),
			value: "hybrid",
			because: "one legal body gives care that it bills electronically and does other work, and a paper names its health care parts",
			basis: DESIGNATION,
		},
		several(
			all(COVERED_CARE, PLAN, CLEARS),
			"the organisation gives care that it bills electronically, runs a plan and is a clearinghouse for others",
			"covered-provider",
			"health-plan",
			"clearinghouse",
		),
		several(
			all(COVERED_CARE, PLAN),
			"the organisation both gives care that it bills electronically and runs a plan",
			"covered-provider",
			"health-plan",
		),
		several(
			all(COVERED_CARE, CLEARS),
			"the organisation both gives care that it bills electronically and is a clearinghouse for others",
			"covered-provider",
			"clearinghouse",
		),
		several(all(PLAN, CLEARS), "the organisation both runs a plan and is a clearinghouse for others", "health-plan", "clearinghouse"),
		{
			when: all(COVERED_CARE, is("care-parts", "not-named")),
			value: "covered-provider",
			because: "it gives care that it bills electronically and no paper names its health care parts, so the whole legal body is covered",
			basis: DESIGNATION,
		},
		{
			when: CLEARS,
			value: "clearinghouse",
			because: "it turns claims from one format into another for others (assumed: as their business associate)",
			basis: [{ citation: "45 CFR 160.103 (health care clearinghouse)" }, { citation: "45 CFR 164.500(b)(1)" }],
		},
		{
			when: all(COVERED_CARE, has("us-payment", "electronic-claims")),
			value: "covered-provider",
			because: "it gives care and sends claims or insurance checks electronically, itself or through a billing service",
			basis: [{ citation: "45 CFR 160.103 (covered entity (3); transaction)" }, { citation: "45 CFR 160.102(a)(3)" }],
		},
		{
			when: COVERED_CARE,
			value: "covered-provider",
			because:
				"it gives care that Medicare pays (assumed: Medicare claims go electronically, as Medicare asks of all but small or exempted providers)",
			basis: [{ citation: "45 CFR 160.103 (covered entity (3))" }, { citation: "42 CFR 424.32(d)" }],
		},
		{
			when: PLAN,
			value: "health-plan",
			because: "it runs a plan that pays for care (assumed: an employer plan has 50 or more participants or is run by somebody else)",
			basis: [{ citation: "45 CFR 160.103 (health plan; group health plan)" }],
		},
		{
			when: all(any(has("organisation-kinds", "software-to-providers", "service-firm", "review-agent"), RUNS_PLAN), IDENTIFIABLE),
			value: "business-associate",
			because: "it handles identifiable patient data for covered customers (assumed: at least one customer is bound by HIPAA)",
			basis: [{ citation: "45 CFR 160.103 (business associate)" }],
		},
	],
	otherwise: {
		value: "none",
		because: "it neither bills care electronically, nor runs a plan, nor handles identifiable data for somebody who does",
		basis: [{ citation: "45 CFR 160.102(a)" }, { citation: "45 CFR 160.103 (covered entity)" }],
	},
	determination: {
		question: "What is the organisation under HIPAA?",
		jurisdiction: "us",
		answers: {
			"covered-provider": "A covered provider",
			"health-plan": "A health plan",
			clearinghouse: "A clearinghouse",
			hybrid: "A hybrid entity",
			"business-associate": "A business associate of its customers",
			none: "Not bound by HIPAA",
		},
		counsel:
			"Ask counsel if care is paid in cash only, if the tool is used outside the parts that a paper names, or if it is an employer plan with fewer than 50 participants.",
		confirms: "Privacy officer",
		order: 10,
	},
};
