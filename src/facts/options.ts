import { all, any, has, is, not } from "./when.js";

/** Kinds of organisation that give care. */
export const PROVIDER_KINDS = [
	"medical-practice",
	"clinic-outpatient",
	"hospital",
	"nursing-home",
	"mental-health-provider",
	"substance-use-program",
	"laboratory",
	"pharmacy",
] as const;

export const SOFTWARE_FIRM = has("organisation-kinds", "software-to-providers", "software-to-public");
export const GIVES_CARE = has("organisation-kinds", ...PROVIDER_KINDS);

/** What is left in the data can be tied to a patient: anything short of a signed or listed de-identification. */
export const IDENTIFIABLE = has("identity", "names-or-record", "recordings-or-images", "coded", "dates-or-places-left", "names-only-removed");

export const DEIDENTIFIED = has("identity", "removed-by-expert", "removed-eighteen");

/** Everybody but staff. */
const OTHER_PEOPLE = [
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
] as const;

/** Only the organisation's own staff or applicants are affected. */
export const ONLY_STAFF_AFFECTED = all(has("people-affected", "staff"), not(has("people-affected", ...OTHER_PEOPLE)));

/** One answer about one patient, and no list from which somebody chooses. */
const ONE_ANSWER = [
	"one-recommendation",
	"next-step",
	"score",
	"trend-for-later",
	"urgent-alert",
	"finding",
	"supporting-view",
	"order-or-dose",
	"dose-calculation",
] as const;
export const ONE_ANSWER_OUTPUT = has("clinical-output", ...ONE_ANSWER);

/** An answer about one particular patient that goes beyond a draft of what was said or recorded. */
export const SPECIFIC = ["options-list", "match-with-source", ...ONE_ANSWER] as const;
export const SPECIFIC_OUTPUT = has("clinical-output", ...SPECIFIC);

/** Everybody outside who can hold, see or hear the data for the organisation, trackers and partners apart. */
export const OUTSIDE_HANDS = has(
	"outside-access",
	"vendor-holds",
	"vendor-remote-support",
	"cloud-host",
	"model-maker",
	"human-listeners",
	"public-body",
);

/** The tool comes from another firm under some agreement. */
export const BOUGHT = is(
	"acquisition",
	"vendor-product",
	"record-system-feature",
	"third-party-in-record-system",
	"business-assistant",
	"sister-body",
);

export const ACTS = has(
	"actions",
	"saves-to-record",
	"sends-messages",
	"calls-or-texts",
	"books",
	"orders",
	"submits-claims",
	"sets-devices",
	"plans-steps",
);

/** Patients, relatives or the public see the output. */
export const LAY_USERS = has("users", "patients", "relatives", "public");

export const CARE_DECISION = has(
	"decisions",
	"diagnosis-treatment",
	"who-is-seen-first",
	"emergency-priority",
	"admission-discharge",
	"access-to-programme",
);

/** Decisions of a plan, or made for it. */
export const PLAN_DECISION = has("decisions", "coverage-approval", "coverage-denial", "claim-payment", "coverage-appeal");

/** The output of a study never reaches care. */
export const NEVER_IN_CARE = all(has("tool-kinds", "research"), has("study-plan", "never-in-care"));

export const RUNS_PLAN = has(
	"us-payment",
	"runs-medicare-advantage",
	"runs-medicaid-plan",
	"runs-marketplace-plan",
	"runs-commercial-plan",
	"runs-employer-plan",
);

export const CHECKED_EACH = is("review-step", "licensed-each", "staff-each");

/** Tools that only help people to live healthily. */
export const ONLY_WELLNESS = all(
	has("tool-kinds", "wellness", "companion"),
	not(
		has(
			"tool-kinds",
			"ambient-scribe",
			"record-summary",
			"diagnostic-imaging",
			"laboratory-pathology",
			"triage",
			"emergency-calls",
			"risk-prediction",
			"treatment-recommendation",
			"remote-monitoring",
			"patient-chatbot",
			"mental-health-support",
			"system-agent",
		),
	),
	not(any(CARE_DECISION)),
);

/** Software that reads images, signals or specimens of a patient and writes or marks something on them. */
export const READS_PATIENT = all(
	has("tool-kinds", "diagnostic-imaging", "laboratory-pathology"),
	has("inputs", "medical-images", "body-signals", "specimen-data"),
	any(SPECIFIC_OUTPUT, has("clinical-output", "draft-text")),
);

export const PROFESSIONAL_USERS = has("users", "doctors", "nurses", "therapists", "other-clinicians");

/** A decision of the organisation about a person. Preparing a request to a plan is none: the plan decides. */
export const NAMED_DECISION = has(
	"decisions",
	"diagnosis-treatment",
	"who-is-seen-first",
	"emergency-priority",
	"admission-discharge",
	"access-to-programme",
	"public-benefit",
	"coverage-approval",
	"coverage-denial",
	"claim-payment",
	"coverage-appeal",
	"hospital-own-review",
	"insurance-price",
	"hiring-or-shifts",
	"fraud-or-reliability",
);

/** 45 CFR 46.102(l) asks what a study is designed for, not who pays: federal terms do not turn local improvement into research. */
export const LEARNS_FOR_OTHERS = any(
	has("study-plan", "publish-or-general", "several-sites"),
	all(has("study-plan", "federal-or-assured"), not(has("study-plan", "only-local-quality"))),
);

/** Made for research alone: a product on the market that is used in a study stays within the EU AI Act. */
export const RESEARCH_ONLY = all(NEVER_IN_CARE, is("acquisition", "built-here", "downloaded-model"));

/** Art. 6(3) of the EU AI Act as far as answers can show it: text for a person who decides on a benefit, no score of anyone. */
export const EXEMPT_TASK = all(
	has("decisions", "public-benefit"),
	has("tool-kinds", "record-summary", "translation"),
	not(has("technology", "learned-scores")),
	not(SPECIFIC_OUTPUT),
	CHECKED_EACH,
);

/** Federal assistance in the sense of 42 CFR 2.12(b), as far as answers can show it. */
export const PART_2_ASSISTED = any(
	has("us-payment", "original-medicare", "medicaid", "federal-grants", "drug-registration"),
	// A hospital takes part in Medicare or holds a federal registration for controlled substances (assumed).
	has("organisation-kinds", "federal-agency", "hospital"),
	is("ownership", "government", "non-profit"),
);

/**
 * Records of staff only put together or worded, without a score or a decision: within the field of Annex III 4(b) of the
 * EU AI Act, but a narrow or preparatory task of Art. 6(3).
 */
export const EXEMPT_STAFF_TASK = all(
	has("tool-kinds", "workforce"),
	has("inputs", "staff-records"),
	has("decisions", "none"),
	not(has("technology", "learned-scores")),
);

/** Talk with people in distress that is said to take part in diagnosis or treatment, as a therapy bot is. */
export const TREATS_BY_TALK = all(has("tool-kinds", "mental-health-support"), has("decisions", "diagnosis-treatment"));
