import { describe, expect, it } from "vitest";
import { type Case, type Plain, SCRIBE, settledValue, US } from "./deployments.js";

const SECTION_1557: readonly Case[] = [
	["section1557-covered-entity-01", "yes", US],
	[
		"section1557-covered-entity-02",
		"yes",
		{ ...US, "organisation-kinds": ["medical-practice"], "us-payment": ["electronic-claims", "original-medicare"] },
	],
	["section1557-covered-entity-03", "no", { ...US, "organisation-kinds": ["employer-plan"], "us-payment": ["runs-employer-plan"] }],
	["section1557-covered-entity-04", "unknown", { ...US, "us-payment": ["not-sure"] }],
	["a marketplace plan", "yes", { ...US, "organisation-kinds": ["health-plan"], "us-payment": ["runs-marketplace-plan"] }],
	["a grant and no Medicare", "yes", { ...US, "us-payment": ["no-electronic-claims", "federal-grants"] }],
	["nobody in the US", "no", { ...US, countries: ["canada"] }],
];

const RANKS: Plain = { "tool-kinds": ["risk-prediction"], "clinical-output": ["score"], users: ["nurses"], decisions: ["access-to-programme"] };
const PLAN: Plain = {
	...US,
	"organisation-kinds": ["health-plan"],
	"tool-kinds": ["coverage-decision"],
	technology: ["learned-scores"],
	inputs: ["record-data", "claims"],
	users: ["coverage-reviewers"],
};

const DECISION_SUPPORT: readonly Case[] = [
	["patient-care-decision-support-tool-01", "yes", { ...US, ...RANKS }],
	["patient-care-decision-support-tool-02", "no", { ...US, "tool-kinds": ["coding-billing"], users: ["coders"] }],
	[
		"patient-care-decision-support-tool-03",
		"yes",
		{ ...PLAN, "us-payment": ["runs-medicare-advantage"], decisions: ["coverage-approval", "coverage-denial"] },
	],
	["patient-care-decision-support-tool-04", "contested: no | yes", { ...US, ...SCRIBE }],
	[
		"patient-care-decision-support-tool-05",
		"no",
		{ ...US, ...RANKS, "organisation-kinds": ["medical-practice"], "us-payment": ["no-electronic-claims"] },
	],
	["a no-show model that helps with nothing else", "no", US],
];

const DSI: Plain = { ...US, ...RANKS, technology: ["learned-scores"] };
const PREDICTIVE: readonly Case[] = [
	["predictive-dsi-01", "supplied", { ...DSI, acquisition: "record-system-feature" }],
	[
		"predictive-dsi-02",
		"none",
		{
			...DSI,
			acquisition: "record-system-feature",
			"tool-kinds": ["treatment-recommendation"],
			technology: ["fixed-rules-only"],
			"clinical-output": ["urgent-alert"],
		},
	],
	["predictive-dsi-03", "none", { ...DSI, technology: ["fixed-rules-only"] }],
	["predictive-dsi-04", "unknown", { ...DSI, acquisition: "record-system-feature", technology: ["not-sure"] }],
	["predictive-dsi-05", "not-supplied", { ...DSI, acquisition: "vendor-product" }],
	["another firm inside the record system", "contested: not-supplied | supplied", { ...DSI, acquisition: "third-party-in-record-system" }],
	["a draft only", "none", { ...US, ...SCRIBE, acquisition: "record-system-feature" }],
];

/**
 * ma-coverage-rules asks whether a use is permitted; the facts only settle whose rules apply and whether the tool takes
 * part, so 01 to 04 and 07 are "yes" on both and their outcome is the item's business.
 */
const COVERAGE: readonly (readonly [string, string, Plain])[] = [
	[
		"ma-coverage-rules-01",
		"yes yes yes",
		{ ...PLAN, "us-payment": ["runs-medicare-advantage"], decisions: ["coverage-denial"], "review-step": "licensed-each" },
	],
	[
		"ma-coverage-rules-02",
		"yes yes yes",
		{ ...PLAN, "us-payment": ["runs-medicare-advantage"], decisions: ["coverage-denial"], "review-step": "nobody" },
	],
	["ma-coverage-rules-05", "no yes no", { ...PLAN, "us-payment": ["runs-commercial-plan"], decisions: ["coverage-denial"] }],
	["ma-coverage-rules-06", "no yes yes", { ...PLAN, "us-payment": ["runs-medicaid-plan"], decisions: ["coverage-denial"] }],
	[
		"a medical group that decides for a plan",
		"yes yes yes",
		{
			...PLAN,
			"organisation-kinds": ["medical-practice"],
			"us-payment": ["electronic-claims", "runs-medicare-advantage"],
			decisions: ["coverage-approval"],
		},
	],
	["a hospital that prepares requests", "no no no", { ...US, "tool-kinds": ["coverage-decision"], decisions: ["provider-side-request"] }],
	[
		"a plan whose tool only picks what is not approved at once",
		"no yes no",
		{ ...PLAN, "us-payment": ["runs-commercial-plan"], decisions: ["none"] },
	],
];

describe.each([
	["section-1557", SECTION_1557],
	["decision-support-1557", DECISION_SUPPORT],
	["predictive-dsi", PREDICTIVE],
] as const)("%s", (fact, cases) => {
	it.each(cases)("%s: %s", (_id, expected, answers) => {
		expect(settledValue(answers, fact)).toBe(expected);
	});
});

describe("medicare-advantage, coverage-ai, impacted-payer", () => {
	it.each(COVERAGE)("%s: %s", (_id, expected, answers) => {
		expect(["medicare-advantage", "coverage-ai", "impacted-payer"].map((fact) => settledValue(answers, fact)).join(" ")).toBe(expected);
	});
});

/** The same facts for people elsewhere: a US rule must not fire. */
describe("abroad", () => {
	const abroad: Plain = { ...US, ...SCRIBE, countries: ["france"], "data-places": ["eu-eea"] };
	it.each([
		"hipaa-bound",
		"phi-handled",
		"vendor-business-associate",
		"part-2-data",
		"device-user-facility",
		"section-1557",
		"decision-support-1557",
		"ftc-reach",
		"ftc-hbnr",
		"medicare-hospital",
		"medicare-advantage",
		"impacted-payer",
		"bulk-data-rule",
		"consumer-health-data",
		"device-us",
	])("%s is no", (fact) => {
		expect(settledValue(abroad, fact)).toBe("no");
	});
});

/** 28 CFR 202.205: thresholds by kind of data, with or without names. */
const CHINA: Plain = { ...US, "data-places": ["united-states", "country-of-concern"], identity: ["removed-eighteen"] };
const BULK: readonly Case[] = [
	["more than 10,000 people", "yes", { ...CHINA, "people-count": "over-10000" }],
	["10,000 people or fewer", "no", { ...CHINA, "people-count": "1000-to-10000" }],
	["location of more than 1,000 people", "yes", { ...CHINA, "sensitive-data": ["location"], "people-count": "1000-to-10000" }],
	["genomes of more than 100 people", "yes", { ...CHINA, "sensitive-data": ["genetic"], "people-count": "100-to-999" }],
	["fewer than 100 genomes", "no", { ...CHINA, "sensitive-data": ["genetic"], "people-count": "under-100" }],
	["no country of concern", "no", { ...CHINA, "data-places": ["united-states"] }],
];
describe("bulk-data-rule", () => {
	it.each(BULK)("%s: %s", (_id, expected, answers) => {
		expect(settledValue(answers, "bulk-data-rule")).toBe(expected);
	});
});
