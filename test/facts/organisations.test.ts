import { ENGLAND, GERMANY, IMAGING, type Plain, SCRIBE, US } from "./deployments.js";
import { each, table } from "./told.js";

/** The 27 Member States of the Union and the three EEA states. */
const EU_AND_EEA =
	"austria belgium bulgaria croatia cyprus czechia denmark estonia finland france germany greece hungary ireland italy latvia lithuania luxembourg malta netherlands poland portugal romania slovakia slovenia spain sweden iceland liechtenstein norway".split(
		" ",
	);
table("nis2-entity", [
	...each(EU_AND_EEA, (country) => [`a large hospital in ${country}`, "yes", { ...GERMANY, countries: [country] }]),
	...each(["england", "united-states", "canada", "elsewhere"], (country) => [
		`a large hospital in ${country}`,
		"no",
		{ ...GERMANY, countries: [country] },
		["nobody in the EU or EEA"],
	]),
	["Annex I point 5: it gives no care", "no", { ...GERMANY, "organisation-kinds": ["software-to-providers"] }, ["gives no care"]],
	["Art. 3(1)(a): large", "yes", GERMANY, ["is large", "the organisation is a hospital"]],
	["Art. 3(2): medium by its staff", "yes", { ...GERMANY, "staff-count": "50-to-249" }, ["50 or more staff", "the organisation is a hospital"]],
	...each(["over-ten-million", "over-fifty-million"], (money) => [
		`few staff, ${money} (Recommendation 2003/361/EC)`,
		"yes",
		{ ...GERMANY, "staff-count": "15-to-49", "nis2-size": [money] },
		["above the ceilings of a small firm", "the organisation is a hospital"],
	]),
	[
		"Art. 3(1)(f): named by the state, of any size",
		"yes",
		{ ...GERMANY, "staff-count": "15-to-49", "nis2-size": ["named-critical"] },
		["named it as a critical entity", "the organisation is a hospital"],
	],
	["small by staff and money", "no", { ...GERMANY, "staff-count": "15-to-49" }, ["fewer than 50 staff"]],
	["very small", "no", { ...GERMANY, "staff-count": "under-15" }, ["fewer than 50 staff"]],
	["not sure of staff", "unknown", { ...GERMANY, "staff-count": "not-sure" }],
	["few staff, not sure of money", "unknown", { ...GERMANY, "staff-count": "15-to-49", "nis2-size": ["not-sure"] }],
	["medium by staff, not sure of money", "yes", { ...GERMANY, "staff-count": "50-to-249", "nis2-size": ["not-sure"] }],
	["not sure of staff, but it gives no care", "no", { ...GERMANY, "organisation-kinds": ["research-body"], "staff-count": "not-sure" }],
]);

table("nis2-class", [
	["outside the EU", "none", US, ["below the size or outside the sectors"]],
	["small", "none", { ...GERMANY, "staff-count": "15-to-49" }],
	["medium by its staff", "important", { ...GERMANY, "staff-count": "50-to-249" }, ["of medium size"]],
	["medium by its money", "important", { ...GERMANY, "staff-count": "15-to-49", "nis2-size": ["over-ten-million"] }, ["of medium size"]],
	["large by its staff", "essential", GERMANY, ["250 or more staff"]],
	["large by its money", "essential", { ...GERMANY, "staff-count": "15-to-49", "nis2-size": ["over-fifty-million"] }, ["turnover and balance sheet"]],
	[
		"Art. 3(1)(f): named as critical",
		"essential",
		{ ...GERMANY, "staff-count": "50-to-249", "nis2-size": ["named-critical", "over-ten-million"] },
		["named it as a critical entity", "NIS2 Art. 3(1)(f)"],
	],
	["medium by staff, not sure of money", "unknown", { ...GERMANY, "staff-count": "50-to-249", "nis2-size": ["not-sure"] }],
]);

const PLANS = ["runs-medicare-advantage", "runs-medicaid-plan", "runs-marketplace-plan", "runs-commercial-plan", "runs-employer-plan"];
const CASH_ONLY: Plain = { ...US, ownership: "for-profit", "us-payment": ["no-electronic-claims"] };
const paidBy = (line: string): Plain => ({ ...CASH_ONLY, "us-payment": [line] });
table("payer", [
	...each(PLANS, (plan) => [`a hospital that ${plan}`, "yes", paidBy(plan)]),
	...each(["health-plan", "review-agent", "employer-plan"], (kind) => [kind, "yes", { ...CASH_ONLY, "organisation-kinds": [kind] }]),
	["a hospital that Medicare pays", "no", paidBy("original-medicare"), ["no plan was named"]],
	["a health insurer in Germany", "yes", { ...GERMANY, "organisation-kinds": ["health-plan"] }],
	["not sure which plans", "unknown", paidBy("not-sure")],
	["a reviewer, not sure of which plans", "yes", { ...CASH_ONLY, "organisation-kinds": ["review-agent"], "us-payment": ["not-sure"] }],
]);

table("impacted-payer", [
	...each(PLANS.slice(0, 3), (plan) => [`CMS-0057-F: ${plan}`, "yes", paidBy(plan), ["[CMS-0057-F]"]]),
	...each(PLANS.slice(3), (plan) => [plan, "no", paidBy(plan)]),
	["not sure", "unknown", paidBy("not-sure")],
]);

table("medicare-advantage", [
	["42 CFR 422.2", "yes", paidBy("runs-medicare-advantage"), ["42 CFR 422.2"]],
	...each(PLANS.slice(1), (plan) => [plan, "no", paidBy(plan)]),
	["Original Medicare is no such plan", "no", paidBy("original-medicare")],
	["not sure", "unknown", paidBy("not-sure")],
]);

const PLAN: Plain = {
	...US,
	"organisation-kinds": ["health-plan"],
	ownership: "for-profit",
	"us-payment": ["runs-commercial-plan"],
	"tool-kinds": ["coverage-decision"],
	decisions: ["none"],
};
const PLAN_DECISIONS = ["coverage-approval", "coverage-denial", "claim-payment", "coverage-appeal"];
table("coverage-ai", [
	...each(PLAN_DECISIONS, (decision) => [`a firm works for a plan: ${decision}`, "yes", { ...US, decisions: [decision] }, ["approve, deny or pay"]]),
	["a coverage tool of a plan", "yes", PLAN, ["in the hands of a plan", "runs a plan or reviews for one"]],
	["a plan's own hospital prepares requests", "no", { ...PLAN, decisions: ["provider-side-request"] }, ["as a provider does not count"]],
	["a hospital's coverage tool", "no", { ...US, "tool-kinds": ["coverage-decision"] }],
	["a plan that plans its staff", "no", { ...PLAN, "tool-kinds": ["scheduling-operations"] }],
	["not sure what the plan decides with it", "unknown", { ...PLAN, decisions: ["not-sure"] }],
	["a claim is paid with it, not sure of the rest", "yes", { ...PLAN, decisions: ["claim-payment", "not-sure"] }],
]);

const MA_DENIAL: Plain = { ...PLAN, "us-payment": ["runs-medicare-advantage"], decisions: ["coverage-denial"], "review-step": "licensed-each" };
table("ma-coverage", [
	["42 CFR 422.2: a commercial plan", "not-ma", { ...PLAN, decisions: ["coverage-denial"], "review-step": "nobody" }, ["42 CFR 422.2"]],
	[
		"42 CFR 422.101(b)(6): criteria stricter than Medicare's full ones",
		"outside-rules",
		{ ...MA_DENIAL, decisions: ["coverage-approval", "stricter-criteria"] },
		["42 CFR 422.101(b)(6)(i)"],
	],
	["approvals alone, which nobody checks", "within-rules", { ...MA_DENIAL, decisions: ["coverage-approval"], "review-step": "nobody" }],
	...each(["coverage-denial", "coverage-appeal", "claim-payment", "admission-discharge"], (decision) => [
		`${decision} that nobody weighs`,
		"outside-rules",
		{ ...MA_DENIAL, decisions: [decision], "review-step": "nobody" },
		["the individual history", "42 CFR 422.101(c)(1)(i)"],
	]),
	...each(["nobody", "nobody-by-consent", "samples"], (step) => [
		`42 CFR 422.101(c): a denial, ${step}`,
		"outside-rules",
		{ ...MA_DENIAL, "review-step": step },
		["nobody looks at each"],
	]),
	...each(["quick-click", "follows-tool", "staff-each"], (step) => [
		`42 CFR 422.566(d): a denial, ${step}`,
		"outside-rules",
		{ ...MA_DENIAL, "review-step": step },
		["fitting expertise must weigh", "42 CFR 422.566(d)"],
	]),
	["a physician weighs each denial", "within-rules", MA_DENIAL, ["a licensed professional weighs each case"]],
	["not sure who weighs a denial", "unknown", { ...MA_DENIAL, "review-step": "not-sure" }],
	["not sure who checks approvals", "within-rules", { ...MA_DENIAL, decisions: ["coverage-approval"], "review-step": "not-sure" }],
]);

const FEDERAL_MONEY = ["original-medicare", "medicaid", "federal-grants", "runs-medicare-advantage", "runs-medicaid-plan", "runs-marketplace-plan"];
const NATIONAL_AGENCY: Plain = { ...CASH_ONLY, "organisation-kinds": ["federal-agency"], ownership: "government" };
table("section-1557", [
	["nobody in the US", "no", GERMANY, ["nobody in the United States"]],
	...each(FEDERAL_MONEY, (line) => [`45 CFR 92.4: ${line}`, "yes", paidBy(line), ["federal health money", "45 CFR 92.4"]]),
	...each(["electronic-claims", "no-electronic-claims", "runs-commercial-plan", "runs-employer-plan"], (line) => [line, "no", paidBy(line)]),
	["42 USC 18116: a federal agency", "contested: no | yes", NATIONAL_AGENCY, ["42 USC 18116"]],
	["a federal agency with health grants", "yes", { ...NATIONAL_AGENCY, "us-payment": ["federal-grants"] }, ["federal health money"]],
	["not sure who pays", "unknown", paidBy("not-sure")],
	["Medicaid pays, not sure who else", "yes", { ...CASH_ONLY, "us-payment": ["medicaid", "not-sure"] }],
]);

const BINDS = "Section 1557 binds the organisation";
table("decision-support-1557", [
	["no federal money", "no", { ...CASH_ONLY, ...IMAGING }, ["does not bind the organisation", "[45 CFR 92.210]"]],
	["45 CFR 92.4: a finding for treatment", "yes", { ...US, ...IMAGING }, ["it supports clinical decisions", BINDS]],
	["necessity judged for a plan", "yes", { ...US, decisions: ["coverage-denial"] }, ["medical necessity", "takes part in coverage decisions", BINDS]],
	["a coverage tool of a Medicaid plan", "yes", { ...PLAN, "us-payment": ["runs-medicaid-plan"] }, ["medical necessity", BINDS]],
	["the hospital reviews its own stays", "yes", { ...US, decisions: ["hospital-own-review"] }, ["medical necessity", BINDS]],
	["a draft that decides nothing", "contested: no | yes", { ...US, ...SCRIBE }, ["only drafts", BINDS]],
	["plans of beds and staff", "no", US, ["outside the definition"]],
	["not sure what it decides", "unknown", { ...US, decisions: ["not-sure"] }],
	["not sure what it decides, no federal money", "no", { ...CASH_ONLY, decisions: ["not-sure"] }],
]);

/** The United Kingdom has four nations; each is asked about by itself. */
table("uk-automated-decision", [
	...each(["england", "scotland", "wales", "northern-ireland"], (nation) => [
		`a list that nobody checks in ${nation}`,
		"restricted",
		{ ...ENGLAND, countries: [nation], decisions: ["access-to-programme"], "review-step": "nobody" },
	]),
]);
