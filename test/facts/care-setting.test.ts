import { CARE_GIVERS, ENGLAND, GERMANY, IMAGING, type Plain, SCRIBE, US } from "./deployments.js";
import { type FactRow, subject } from "./told.js";

const NOTHING_SHOWN: Plain = { users: ["doctors"], "clinical-output": ["nothing-specific"] };
const LETTERS: Plain = { users: ["doctors"], "tool-kinds": ["letters-messages"], "clinical-output": ["draft-text"] };
const SCORE: Plain = { users: ["doctors"], "review-step": "licensed-each", "tool-kinds": ["risk-prediction"], "clinical-output": ["score"] };
const CARE_KINDS = [
	"ambient-scribe",
	"record-summary",
	"translation",
	"diagnostic-imaging",
	"laboratory-pathology",
	"triage",
	"emergency-calls",
	"risk-prediction",
	"treatment-recommendation",
	"remote-monitoring",
	"mental-health-support",
];
const CARE_DECISIONS = ["diagnosis-treatment", "who-is-seen-first", "emergency-priority", "admission-discharge", "access-to-programme"];
const UNUSED_STUDY: Plain = { ...IMAGING, "tool-kinds": ["diagnostic-imaging", "research"], "study-plan": ["never-in-care"] };

subject("use in care", [
	...CARE_KINDS.map((kind): FactRow => ["clinical-use", `${kind} is part of care`, "yes", { ...GERMANY, ...NOTHING_SHOWN, "tool-kinds": [kind] }]),
	["clinical-use", "a study that never reaches care", "no", { ...US, ...UNUSED_STUDY }, "never used in care"],
	["clinical-use", "a study whose output is used in care", "yes", { ...US, ...UNUSED_STUDY, "study-plan": ["publish-or-general"] }],
	[
		"clinical-use",
		"a tool in care whose data serve a study that never reaches care",
		"yes",
		{ ...US, ...IMAGING, "further-uses": ["research"], "study-plan": ["never-in-care"] },
	],
	["clinical-use", "a letter to one patient", "yes", { ...GERMANY, ...LETTERS }, "the tool drafts letters or messages"],
	["clinical-use", "general letters", "no", { ...GERMANY, ...LETTERS, "clinical-output": ["nothing-specific"] }],
	...["patient-chatbot", "companion", "wellness", "system-agent"].map(
		(kind): FactRow => [
			"clinical-use",
			`${kind} that proposes options to one patient`,
			"yes",
			{ ...GERMANY, "tool-kinds": [kind], users: ["patients"], "clinical-output": ["options-list"] },
			"something on one particular patient",
		],
	),
	[
		"clinical-use",
		"a chatbot with opening hours",
		"no",
		{ ...GERMANY, "tool-kinds": ["patient-chatbot"], users: ["public"], "clinical-output": ["nothing-specific"] },
	],
	...CARE_DECISIONS.map(
		(decision): FactRow => [
			"clinical-use",
			`a planning tool for ${decision}`,
			"yes",
			{ ...GERMANY, decisions: [decision] },
			"decision on somebody's care",
		],
	),
	["clinical-use", "a planning tool for benefits", "no", { ...GERMANY, decisions: ["public-benefit"] }],
	["clinical-use", "decisions not known", "unknown", { ...GERMANY, decisions: ["not-sure"] }],
	["clinical-use", "decisions not known, but a scribe", "yes", { ...GERMANY, ...SCRIBE, decisions: ["not-sure"] }],
	["clinical-use", "what the study is for not known", "unknown", { ...US, ...UNUSED_STUDY, "study-plan": ["not-sure"] }],
	["clinical-decision-tool", "a study that never reaches care", "no", { ...US, ...UNUSED_STUDY }, "never used in care"],
	["clinical-decision-tool", "a study whose output is used in care", "yes", { ...US, ...UNUSED_STUDY, "study-plan": ["publish-or-general"] }],
	[
		"clinical-decision-tool",
		"a lifestyle score",
		"no",
		{ ...GERMANY, "tool-kinds": ["wellness"], users: ["patients"], "clinical-output": ["score"] },
		"lifestyle tips or company",
	],
	[
		"clinical-decision-tool",
		"a companion's advice",
		"no",
		{ ...GERMANY, "tool-kinds": ["companion"], users: ["patients"], "clinical-output": ["one-recommendation"] },
		"lifestyle tips or company",
	],
	...CARE_DECISIONS.map(
		(decision): FactRow => ["clinical-decision-tool", `a planning tool for ${decision}`, "yes", { ...GERMANY, decisions: [decision] }],
	),
	["clinical-decision-tool", "a risk score", "yes", { ...GERMANY, ...SCORE }],
	["clinical-decision-tool", "a scribe that drafts", "no", { ...GERMANY, ...SCRIBE }, "no more than a draft"],
	["clinical-decision-tool", "output not known", "unknown", { ...GERMANY, ...SCRIBE, "clinical-output": ["not-sure"] }],
]);

/** The tool's own stage and where it comes from. */
subject("stage and origin", [
	...(
		[
			["idea", "no"],
			["choosing", "no"],
			["agreed", "no"],
			["used-unapproved", "yes"],
			["trial", "yes"],
			["in-use", "yes"],
			["retiring", "yes"],
			["not-sure", "unknown"],
		] as const
	).map(([stage, expected]): FactRow => ["in-use", stage, expected, { ...GERMANY, stage }]),
	...(
		[
			["built-here", "yes"],
			["downloaded-model", "yes"],
			["vendor-product", "no"],
			["record-system-feature", "no"],
			["sister-body", "no"],
			["staff-accounts", "no"],
			["not-sure", "unknown"],
		] as const
	).map(([acquisition, expected]): FactRow => ["built-by-us", acquisition, expected, { ...GERMANY, acquisition }]),
]);

subject("what ends up in the record", [
	["writes-to-record", "bookings saved into it", "yes", { ...GERMANY, actions: ["saves-to-record"] }, "by itself"],
	["writes-to-record", "orders placed in it", "yes", { ...GERMANY, actions: ["orders"] }, "by itself"],
	["writes-to-record", "messages sent alone", "no", { ...GERMANY, actions: ["sends-messages"] }],
	["writes-to-record", "a scribe's note", "yes", { ...GERMANY, ...SCRIBE, "clinical-output": ["nothing-specific"] }, "filed in the record"],
	["writes-to-record", "a drafted letter", "yes", { ...GERMANY, ...LETTERS }, "filed in the record"],
	[
		"writes-to-record",
		"a score in the record system",
		"yes",
		{ ...GERMANY, ...SCORE, acquisition: "record-system-feature" },
		"inside the record system",
	],
	[
		"writes-to-record",
		"a score of another firm in the record system",
		"yes",
		{ ...GERMANY, ...SCORE, acquisition: "third-party-in-record-system" },
		"inside the record system",
	],
	["writes-to-record", "a score on a screen of its own", "no", { ...GERMANY, ...SCORE }],
	["writes-to-record", "a planning feature of the record system", "no", { ...GERMANY, acquisition: "record-system-feature" }],
	["writes-to-record", "actions not known", "unknown", { ...GERMANY, actions: ["not-sure"] }],
	["writes-to-record", "actions not known, but a scribe", "yes", { ...GERMANY, ...SCRIBE, actions: ["not-sure"] }],
]);

/** Sound may come with a camera, and a voice on the phone hears whoever answers. */
const CAMERA: Plain = { inputs: ["video-faces"] };
const VOICE: Plain = { users: ["patients"], "patient-contact": ["phone-by-ai"] };
subject("speech", [
	["records-speech", "live speech", "yes", { ...US, ...SCRIBE }],
	["records-speech", "a camera alone", "no", { ...US, ...CAMERA, recording: ["always-on"] }],
	["records-speech", "calls taken with a camera", "yes", { ...US, ...CAMERA, recording: ["phone"] }],
	["records-speech", "a camera whose sound is kept", "yes", { ...US, ...CAMERA, recording: ["audio-kept"] }],
	["records-speech", "an AI voice that calls", "yes", { ...US, ...VOICE }],
	["records-speech", "text messages", "no", { ...US, users: ["patients"], "patient-contact": ["text-messages"] }],
	["records-speech", "inputs not known", "unknown", { ...US, inputs: ["not-sure"] }],
	["records-speech", "inputs not known, but an AI voice", "yes", { ...US, ...VOICE, inputs: ["not-sure"] }],
]);

const heard = (state: string, recording: string): Plain => ({ ...US, ...SCRIBE, "states-provinces": [state], recording: [recording] });
const BOTH = "contested: all-party | one-party";
subject("consent to a recording", [
	["recording-consent", "no US use", "none", { ...GERMANY, ...SCRIBE }, "nobody in the United States"],
	["recording-consent", "no speech", "none", { ...US, "states-provinces": ["california"] }, "picks up no speech"],
	...(
		[
			["california", "California", "Cal. Penal Code 632"],
			["florida", "Florida", "Fla. Stat. 934.03(2)(d)"],
			["illinois", "Illinois", "720 ILCS 5/14"],
			["maryland", "Maryland", "Md. Cts. & Jud. Proc. 10-402"],
			["massachusetts", "Massachusetts", "Mass. G.L. c. 272 s 99"],
			["montana", "Montana", "Mont. Code 45-8-213"],
			["new-hampshire", "New Hampshire", "N.H. RSA 570-A"],
			["pennsylvania", "Pennsylvania", "18 Pa.C.S. 5704(4)"],
			["washington", "Washington", "RCW 9.73.030"],
		] as const
	).map(([state, name, law]): FactRow => ["recording-consent", law, "all-party", heard(state, "visit-in-room"), `${name} asks everyone`]),
	["recording-consent", "18 USC 2511(2)(d) where no state asks more", "one-party", heard("ohio", "visit-in-room"), "no state on your list"],
	["recording-consent", "the strictest of two states", "all-party", { ...heard("ohio", "phone"), "states-provinces": ["ohio", "washington"] }],
	["recording-consent", "Or. Rev. Stat. 165.540(1)(c): a visit", "all-party", heard("oregon", "visit-in-room")],
	["recording-consent", "Or. Rev. Stat. 165.540(1)(c): a sensor in the room", "all-party", heard("oregon", "always-on")],
	["recording-consent", "Or. Rev. Stat. 165.540(1)(c) reaches the room alone: a call", "one-party", heard("oregon", "phone")],
	["recording-consent", "Conn. Gen. Stat. 52-570d: a call", "all-party", heard("connecticut", "phone"), "Connecticut asks everyone"],
	["recording-consent", "Conn. Gen. Stat. 52-570d: a video visit", "all-party", heard("connecticut", "video-visit"), "Connecticut asks everyone"],
	["recording-consent", "Conn. Gen. Stat. 52-570d: an AI voice", "all-party", { ...US, ...VOICE, "states-provinces": ["connecticut"] }],
	["recording-consent", "Conn. Gen. Stat. 52-570d reaches calls alone", "one-party", heard("connecticut", "visit-in-room")],
	["recording-consent", "NRS 200.620: a call", "all-party", heard("nevada", "phone"), "Nevada"],
	["recording-consent", "NRS 200.650: a visit", "one-party", heard("nevada", "visit-in-room")],
	["recording-consent", "two statutes of Delaware", BOTH, heard("delaware", "visit-in-room"), "Delaware"],
	["recording-consent", "Sullivan v. Gray, 117 Mich. App. 476", BOTH, heard("michigan", "visit-in-room"), "Michigan"],
	["recording-consent", "Haw. Rev. Stat. 803-42: a private place", BOTH, heard("hawaii", "visit-in-room"), "Hawaii"],
	["recording-consent", "Haw. Rev. Stat. 803-42: a call", "one-party", heard("hawaii", "phone")],
	["recording-consent", "a territory", BOTH, heard("us-territories", "phone"), "territories"],
	["recording-consent", "state not known", "unknown", heard("not-sure", "visit-in-room")],
	["recording-consent", "one strict state settles it", "all-party", { ...heard("florida", "phone"), "states-provinces": ["florida", "not-sure"] }],
	["recording-consent", "how it listens not known", "unknown", heard("oregon", "not-sure")],
]);

const hospital = (...payment: string[]): Plain => ({ ...US, "us-payment": payment });
subject("US institutions", [
	["medicare-hospital", "Medicare pays it", "yes", hospital("original-medicare"), "people in the United States are served"],
	["medicare-hospital", "Medicaid pays it", "yes", hospital("medicaid")],
	["medicare-hospital", "private insurers alone", "no", hospital("electronic-claims")],
	["medicare-hospital", "a clinic that Medicare pays", "no", { ...hospital("original-medicare"), "organisation-kinds": ["clinic-outpatient"] }],
	["medicare-hospital", "a German hospital", "no", GERMANY],
	["medicare-hospital", "payment not known", "unknown", hospital("not-sure")],
	["medicare-hospital", "payment not known, but a practice", "no", { ...hospital("not-sure"), "organisation-kinds": ["medical-practice"] }],
	[
		"device-user-facility",
		"21 CFR 803.3: an outpatient diagnostic facility",
		"yes",
		{ ...US, "organisation-kinds": ["laboratory"] },
		"diagnostic tests",
	],
	[
		"device-user-facility",
		"21 CFR 803.3: an outpatient treatment facility",
		"yes",
		{ ...US, "organisation-kinds": ["substance-use-program"] },
		"substance use",
	],
	["device-user-facility", "21 CFR 803.3: a pharmacy is none", "no", { ...US, "organisation-kinds": ["pharmacy"] }],
	["device-user-facility", "no US use", "no", GERMANY, "nobody in the United States"],
]);

/** GDPR Art. 9(2)(h): whoever gives care relies on care itself. */
subject("who gives care", [
	...CARE_GIVERS.map((kind): FactRow => ["gdpr-9-ground", kind, "care", { ...GERMANY, ...SCRIBE, "organisation-kinds": [kind] }]),
]);

const english = (services: string, change: Plain = {}): Plain => ({ ...ENGLAND, ...SCRIBE, "uk-services": [services], ...change });
subject("England", [
	...["nhs-trust", "gp-practice", "nhs-funded", "nhs-data", "social-care"].map(
		(services): FactRow => [
			"england-care",
			`${services}, Health and Social Care Act 2012 s. 250`,
			"yes",
			english(services),
			"the tool is used in care",
		],
	),
	["england-care", "a private clinic", "no", english("private-only"), "paid for privately"],
	["england-care", "a trust's appointments", "no", ENGLAND, "no influence on direct care"],
	["england-care", "a private clinic's appointments", "no", { ...ENGLAND, "uk-services": ["private-only"] }, "no influence on direct care"],
	["england-care", "a trust in Wales", "no", english("nhs-trust", { countries: ["wales"] }), "nobody in England"],
	["england-care", "services not known", "unknown", english("not-sure")],
	["england-care", "services not known, but no care", "no", { ...ENGLAND, "uk-services": ["not-sure"] }],
	["england-safety", "it deploys what a maker made", "dcb0160", english("nhs-trust")],
	["england-safety", "it made the tool", "dcb0129-and-dcb0160", english("nhs-trust", { acquisition: "built-here" })],
	[
		"england-safety",
		"it also sells software to providers",
		"dcb0129-and-dcb0160",
		english("nhs-funded", { "organisation-kinds": ["clinic-outpatient", "software-to-providers"] }),
	],
	["england-safety", "a private clinic", "none", english("private-only")],
	...["nhs-trust", "gp-practice", "nhs-funded", "nhs-data"].map(
		(services): FactRow => ["dspt-due", `${services}: access to NHS patient data or systems`, "yes", english(services)],
	),
	["dspt-due", "a private clinic", "no", english("private-only")],
	["dspt-due", "a trust in Scotland", "no", english("nhs-trust", { countries: ["scotland"] })],
	["dspt-due", "services not known", "unknown", english("not-sure")],
	...["nhs-trust", "gp-practice", "nhs-funded", "social-care"].map(
		(services): FactRow => ["nhs-buyer", `${services} takes it from a firm`, "yes", english(services)],
	),
	...["vendor-product", "record-system-feature", "third-party-in-record-system", "business-assistant", "sister-body"].map(
		(acquisition): FactRow => ["nhs-buyer", `from outside: ${acquisition}`, "yes", english("nhs-trust", { acquisition })],
	),
	["nhs-buyer", "a trust that built it", "no", english("nhs-trust", { acquisition: "built-here" })],
	["nhs-buyer", "a private clinic", "no", english("private-only")],
	["nhs-buyer", "a trust in Wales", "no", english("nhs-trust", { countries: ["wales"] })],
	["nhs-buyer", "origin not known", "unknown", english("nhs-trust", { acquisition: "not-sure" })],
]);
