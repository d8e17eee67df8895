import { type Basis, type FactDefinition, type FactRule, yesNo } from "./fact.js";
import { all, any, has, no, not, yes } from "./when.js";

/** One line of the closed list of 11 CCR 7150(b). */
const listed = (paragraph: string, when: FactRule["when"], because: string, ...more: Basis[]): FactRule => ({
	when,
	value: "yes",
	because,
	basis: [{ citation: `11 CCR 7150(b)${paragraph}`, provision: "us-ca-ccpa-admt#risk-assessment" }, ...more],
});

/** Which businesses and which data the act reaches at all is said where its instrument applies. */
export const ccpaRisk: FactDefinition = {
	id: "ccpa-risk",
	title: "whether the use is on California's list of significant risks to privacy",
	kind: "single",
	values: yesNo(
		"the use is on California's list of significant risks to privacy",
		"the use is not on California's list of significant risks to privacy",
	),
	rules: [
		{ when: not(has("states-provinces", "california")), value: "no", because: "nobody in California is served" },
		listed(
			"(1)",
			has("outside-access", "trackers"),
			"web tools of others see what people do (assumed: they use it for themselves, which is selling or sharing)",
		),
		listed(
			"(1)",
			all(no("hipaa-bound"), yes("personal-data"), any(has("further-uses", "exchanged-for-value"), has("deal-terms", "data-for-value"))),
			"personal information is given for money or other value, which is selling it",
			{ citation: "Cal. Civ. Code 1798.140(ad)(1)" },
		),
		listed("(3)", yes("automated-decision"), "a decision about a person is automated (assumed: it is one of those that the rules call significant)"),
		// Adjusting this tool adds nothing to (3): one that a person checks is no automated technology (11 CCR 7001(e)).
		listed(
			"(6)",
			all(has("further-uses", "our-training"), yes("assisted-decision")),
			"personal information trains a model of the organisation's own (assumed: it is to make decisions that the rules call significant, and nobody checks them)",
		),
		listed(
			"(4)",
			any(has("recording", "staff-mood"), all(has("tool-kinds", "workforce"), any(has("recording", "always-on"), has("sensitive-data", "location")))),
			"it watches staff, students or applicants systematically and draws conclusions on them",
		),
		listed(
			"(2), (6)",
			yes("biometric-use"),
			"it works on voice or face: who someone is, what they feel, what group they belong to (assumed: to identify people, or with their data used to train it)",
			{ citation: "Cal. Civ. Code 1798.140(ae)" },
		),
		listed("(2)", yes("consumer-health-data"), "health data outside HIPAA are sensitive personal information", {
			citation: "Cal. Civ. Code 1798.140(ae)",
		}),
		listed(
			"(2)",
			all(no("hipaa-bound"), any(yes("special-category"), all(yes("personal-data"), has("sensitive-data", "location")))),
			"sensitive personal information is processed, and HIPAA does not bind the organisation (assumed: nor does the state's medical privacy act cover the data)",
			{ citation: "Cal. Civ. Code 1798.140(ae)" },
			{ citation: "Cal. Civ. Code 1798.145(c)(1)(A)" },
		),
	],
	otherwise: {
		value: "no",
		because:
			"nothing on the list was named: selling, sensitive data, automated significant decisions, watching staff, or training for these (assumed: nor is anything inferred from who is at a clinic or another sensitive place)",
		basis: [{ citation: "11 CCR 7150(b)", provision: "us-ca-ccpa-admt#risk-assessment" }],
	},
};
