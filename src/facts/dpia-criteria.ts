import type { FactDefinition } from "./fact.js";
import { NEVER_IN_CARE, SPECIFIC_OUTPUT } from "./options.js";
import { IN_EU_OR_UK } from "./places.js";
import { all, any, atLeast, has, not, yes } from "./when.js";

const BASIS = [{ citation: "WP248 rev.01, section III.B.a" }];
const RATES = any(
	has("technology", "learned-scores"),
	SPECIFIC_OUTPUT,
	has("clinical-output", "other-rating"),
	has("tool-kinds", "workforce", "insurance-pricing"),
);
const DENIES = has(
	"decisions",
	"admission-discharge",
	"access-to-programme",
	"public-benefit",
	"coverage-approval",
	"coverage-denial",
	"claim-payment",
	"insurance-price",
	"hiring-or-shifts",
);
const WATCHES = any(has("recording", "always-on", "staff-mood"), has("tool-kinds", "remote-monitoring"));
const LARGE = any(
	has("organisation-kinds", "hospital", "health-plan", "government-agency", "federal-agency", "software-to-public"),
	atLeast("staff-count", "50-to-249"),
	atLeast("people-count", "1000-to-10000"),
);

/** The nine criteria of the guidance: two of them normally call for an assessment. Matching of data sets is not asked. */
export const dpiaCriteria: FactDefinition = {
	id: "dpia-criteria",
	title: "which criteria for a data protection impact assessment are met",
	kind: "multi",
	values: {
		evaluation: "people are evaluated or scored",
		"automated-decision": "software alone decides with a significant effect",
		monitoring: "people are watched systematically",
		sensitive: "sensitive data are processed",
		"large-scale": "data are processed on a large scale",
		vulnerable: "vulnerable people are concerned",
		innovative: "new technology is used",
		"denial-of-service": "it helps to decide who gets a service or contract",
		none: "no criterion for an impact assessment is met",
	},
	rules: [
		{
			when: all(yes("personal-data"), RATES, not(NEVER_IN_CARE)),
			value: "evaluation",
			because: "it scores, finds or predicts something about a person",
			basis: BASIS,
		},
		{
			when: all(yes("personal-data"), yes("automated-decision")),
			value: "automated-decision",
			because: "nobody really checks a decision",
			basis: BASIS,
		},
		{ when: all(yes("personal-data"), WATCHES), value: "monitoring", because: "it watches or listens all the time", basis: BASIS },
		{
			when: yes("special-category"),
			value: "sensitive",
			because: "health or other special-category data are inside",
			basis: BASIS,
		},
		{ when: all(yes("personal-data"), LARGE), value: "large-scale", because: "the organisation or the number of people is large", basis: BASIS },
		{
			when: all(yes("personal-data"), any(yes("vulnerable-people"), has("people-affected", "adults", "pregnant", "staff"))),
			value: "vulnerable",
			because: "patients, and staff towards their employer, count as vulnerable",
			basis: BASIS,
		},
		{ when: all(yes("personal-data"), yes("ai-system")), value: "innovative", because: "AI counts as new technology", basis: BASIS },
		{
			when: all(yes("personal-data"), DENIES),
			value: "denial-of-service",
			because: "a decision on a place, a service, cover or a post was named",
			basis: BASIS,
		},
	],
	otherwise: { value: "none", because: "no personal data are involved, or none of the criteria fits", basis: BASIS },
	determination: {
		question: "Which criteria for the impact assessment are met?",
		jurisdiction: "intl",
		showWhen: all(IN_EU_OR_UK, yes("dpia-due")),
		answers: {
			evaluation: "Evaluation or scoring",
			"automated-decision": "Automated decisions",
			monitoring: "Systematic monitoring",
			sensitive: "Sensitive data",
			"large-scale": "Large scale",
			vulnerable: "Vulnerable people",
			innovative: "New technology",
			"denial-of-service": "Access to a service or contract",
			none: "None",
		},
		counsel: "Ask your data protection officer whether data sets are matched, which is the ninth criterion.",
		confirms: "Data protection officer",
		order: 161,
	},
};
