import { ENGLAND, GERMANY, IMAGING, OWN_DECISIONS, type Plain, SCRIBE, US } from "./deployments.js";
import { each, table } from "./told.js";

/** A list of whom to call for a programme, which nobody checks unless a row says otherwise. */
const OUTREACH: Plain = { decisions: ["access-to-programme"], "review-step": "nobody" };
const EU: Plain = { ...GERMANY, ...OUTREACH };
const UK: Plain = { ...ENGLAND, ...OUTREACH };
const EU_AND_UK: Plain = { ...ENGLAND, ...OUTREACH, countries: ["germany", "england"] };
const AMERICA: Plain = { ...US, ...OUTREACH };
const OFFERS = "the output helps to decide who is offered a programme or service";
const EU_AND_GUIDANCE = "[GDPR Art. 22(1); WP251 rev.01]";
const BOTH_AND_GUIDANCE = "[GDPR Art. 22(1); WP251 rev.01; UK GDPR Art. 22A(1)]";
const UK_LAW = "[UK GDPR Art. 22A(1)]";
const WEIGHED = "a trained person checks each output and can change it";
const EITHER = "contested: no | yes";

table("assisted-decision", [
	...each(OWN_DECISIONS, (decision) => [`${decision}, whoever has the last word`, "yes", { ...GERMANY, decisions: [decision] }]),
	["a request to a plan, which the plan decides", "yes", { ...US, decisions: ["provider-side-request"] }],
	["no decision about a person", "no", { ...GERMANY, decisions: ["none"] }, ["no decision about a person was named"]],
	["not sure of any", "unknown", { ...GERMANY, decisions: ["not-sure"] }],
	["one is named, not sure of others", "yes", { ...GERMANY, decisions: ["who-is-seen-first", "not-sure"] }],
]);

table("automated-decision", [
	...each(OWN_DECISIONS, (decision) => [`${decision} that nobody checks`, "yes", { ...EU, decisions: [decision] }, [EU_AND_GUIDANCE]]),
	["a request to a plan decides nothing", "no", { ...AMERICA, decisions: ["provider-side-request"] }, ["no decision of the organisation"]],
	["nothing is decided about anyone", "no", { ...EU, decisions: ["none"] }, ["no decision of the organisation"]],

	["nobody checks, EU", "yes", EU, ["nobody checks", EU_AND_GUIDANCE, OFFERS]],
	["nobody checks, UK", "yes", UK, ["nobody checks", UK_LAW, OFFERS]],
	["nobody checks, EU and UK", "yes", EU_AND_UK, ["nobody checks", BOTH_AND_GUIDANCE, OFFERS]],
	["nobody checks, elsewhere", "yes", AMERICA, ["nobody checks", "[]", OFFERS]],
	["consent lifts the ban, it is no check", "yes", { ...EU, "review-step": "nobody-by-consent" }, ["nobody checks", EU_AND_GUIDANCE]],
	["those not sampled go unchecked, EU", "yes", { ...EU, "review-step": "samples" }, ["only some", EU_AND_GUIDANCE, OFFERS]],
	["those not sampled go unchecked, UK", "yes", { ...UK, "review-step": "samples" }, ["only some", UK_LAW, OFFERS]],
	["those not sampled go unchecked, EU and UK", "yes", { ...EU_AND_UK, "review-step": "samples" }, ["only some", BOTH_AND_GUIDANCE, OFFERS]],
	["those not sampled go unchecked, elsewhere", "yes", { ...AMERICA, "review-step": "samples" }, ["only some", "[]", OFFERS]],

	[
		"a token sign-off is no meaningful involvement in UK law",
		"yes",
		{ ...UK, "review-step": "quick-click" },
		["UK GDPR Art. 22A(1)", "token", OFFERS, "people in England are served"],
	],
	[
		"a token sign-off in the EU, where a formal decision stands",
		EITHER,
		{ ...EU, "review-step": "quick-click" },
		["somebody confirms", "[GDPR Art. 22(1); WP251 rev.01; CJEU C-634/21 (SCHUFA)]", OFFERS],
	],
	[
		"a token sign-off, EU and UK",
		EITHER,
		{ ...EU_AND_UK, "review-step": "quick-click" },
		["[GDPR Art. 22(1); WP251 rev.01; CJEU C-634/21 (SCHUFA); UK GDPR Art. 22A(1)]", OFFERS],
	],
	["a token sign-off, UK and US", EITHER, { ...UK, countries: ["england", "united-states"], "review-step": "quick-click" }, [UK_LAW, OFFERS]],
	...each(["canada", "australia", "singapore", "south-korea", "japan", "brazil", "elsewhere"], (country) => [
		`a token sign-off, UK and ${country}`,
		EITHER,
		{ ...UK, countries: ["england", country], "review-step": "quick-click" },
	]),
	...each(["scotland", "wales", "northern-ireland"], (country) => [
		`a token sign-off, ${country}`,
		"yes",
		{ ...UK, countries: [country], "review-step": "quick-click" },
		["token"],
	]),
	["a token sign-off, elsewhere", EITHER, { ...AMERICA, "review-step": "quick-click" }, ["[]", OFFERS]],
	["a score that is followed is the decision (SCHUFA)", "yes", { ...EU, "review-step": "follows-tool" }, ["draws strongly", "SCHUFA", OFFERS]],
	["a score that is followed, EU and UK", "yes", { ...EU_AND_UK, "review-step": "follows-tool" }, ["draws strongly"]],
	["a score that is followed, which UK law leaves open", EITHER, { ...UK, "review-step": "follows-tool" }, [UK_LAW, OFFERS]],
	["a score that is followed, elsewhere", EITHER, { ...AMERICA, "review-step": "follows-tool" }, ["[]"]],

	[
		"a professional weighs each, EU",
		"no",
		{ ...EU, "review-step": "licensed-each" },
		[WEIGHED, "[GDPR Art. 22(1)]", OFFERS, "a licensed professional checks"],
	],
	["trained staff weigh each, UK", "no", { ...UK, "review-step": "staff-each" }, [WEIGHED, UK_LAW, OFFERS, "trained staff check"]],
	[
		"trained staff weigh each, EU and UK",
		"no",
		{ ...EU_AND_UK, "review-step": "staff-each" },
		[WEIGHED, "[GDPR Art. 22(1); UK GDPR Art. 22A(1)]", OFFERS],
	],
	["a professional weighs each, elsewhere", "no", { ...AMERICA, "review-step": "licensed-each" }, [WEIGHED, "[]", OFFERS]],

	["not sure who checks", "unknown", { ...EU, "review-step": "not-sure" }],
	["not sure what is decided, unchecked", "unknown", { ...EU, decisions: ["not-sure"] }],
	["not sure what else is decided, unchecked", "yes", { ...EU, decisions: ["access-to-programme", "not-sure"] }],
	["not sure what is decided, each weighed", "no", { ...EU, decisions: ["not-sure"], "review-step": "licensed-each" }, ["no output takes effect"]],
	["nobody checks, wherever it is", "yes", { ...EU, countries: null }],
]);

const NO_CHECK = "a decision about a person is made without a meaningful human check";
table("eu-automated-decision", [
	["nobody in the EU", "not-engaged", AMERICA, ["nobody in the EU or EEA"]],
	["a professional decides", "not-engaged", { ...EU, "review-step": "licensed-each" }, ["a person really decides", "[GDPR Art. 22(1)]"]],
	["Art. 22(1)", "engaged", EU, ["neither explicit consent", "[GDPR Art. 22(1); GDPR Art. 22(2)-(4)]"]],
	["Art. 22(2)(c): explicit consent", "permitted", { ...EU, "review-step": "nobody-by-consent" }, ["GDPR Art. 22(2)(c)", NO_CHECK]],
	["a token sign-off", "contested: engaged | not-engaged", { ...EU, "review-step": "quick-click" }],
	["not sure who checks", "unknown", { ...EU, "review-step": "not-sure" }],
	["not sure who checks, but nothing is decided", "not-engaged", { ...EU, decisions: ["none"], "review-step": "not-sure" }],
]);

const STAFF_ROSTER: Plain = {
	...UK,
	"tool-kinds": ["workforce"],
	inputs: ["staff-records"],
	identity: ["staff-data"],
	"people-affected": ["staff"],
	decisions: ["hiring-or-shifts"],
	"sensitive-data": [],
};
const BY_CONSENT: Plain = { ...UK, "review-step": "nobody-by-consent" };
const LAST_DAY_OF_OLD_LAW = "2026-02-04";
const FIRST_DAY_OF_NEW_LAW = "2026-02-05";
table("uk-automated-decision", [
	["nobody in the UK", "not-engaged", EU, ["nobody in the UK"]],
	["a professional decides", "not-engaged", { ...UK, "review-step": "licensed-each" }, ["meaningful part", UK_LAW]],
	["Art. 22B: health data", "restricted", UK, ["special categories", "[UK GDPR Art. 22B]", NO_CHECK]],
	["Art. 22B(2): health data by explicit consent", "with-safeguards", BY_CONSENT, ["UK GDPR Art. 22B(2); UK GDPR Art. 22C", NO_CHECK]],
	["Art. 22C: no special category", "with-safeguards", STAFF_ROSTER, ["no special category", "[UK GDPR Art. 22C]"]],
	["Art. 22(1) as it stood: any data", "restricted", STAFF_ROSTER, ["the old law forbids", "as it stood"], LAST_DAY_OF_OLD_LAW],
	["Art. 22C from its first day", "with-safeguards", STAFF_ROSTER, ["no special category"], FIRST_DAY_OF_NEW_LAW],
	["Art. 22(2)(c) as it stood", "with-safeguards", BY_CONSENT, ["[UK GDPR Art. 22(2)(c), (3)-(4), as it stood]", NO_CHECK], LAST_DAY_OF_OLD_LAW],
	["Art. 22B(2) from its first day", "with-safeguards", BY_CONSENT, ["UK GDPR Art. 22B(2)"], FIRST_DAY_OF_NEW_LAW],
	["not sure who checks", "unknown", { ...UK, "review-step": "not-sure" }],
]);

const ACTIONS = ["saves-to-record", "sends-messages", "calls-or-texts", "books", "orders", "submits-claims", "sets-devices", "plans-steps"];
table("agentic", [
	...each(ACTIONS, (action) => [`an agent in our systems that ${action}`, "yes", { ...US, "tool-kinds": ["system-agent"], actions: [action] }]),
	["any tool that plans several steps", "yes", { ...US, actions: ["plans-steps"] }, ["without a person pressing the last button"]],
	["books at one person's click", "no", { ...US, actions: ["books"] }, ["plans no steps"]],
	["an agent that does nothing yet", "no", { ...US, "tool-kinds": ["system-agent"], actions: ["nothing"] }],
	["not sure what it does", "unknown", { ...US, "tool-kinds": ["system-agent"], actions: ["not-sure"] }],
	["not sure what else it does", "yes", { ...US, "tool-kinds": ["system-agent"], actions: ["books", "not-sure"] }],
]);

table("autonomy", [
	...each(ACTIONS, (action) => [`${action}, each checked`, "acts-with-check", { ...US, actions: [action] }]),
	["does nothing by itself, each checked", "suggests", { ...US, actions: ["nothing"] }],
	...each(["nobody", "nobody-by-consent", "samples"], (step) => [step, "acts-alone", { ...US, "review-step": step }, ["before anybody has checked"]]),
	...each(["quick-click", "follows-tool"], (step) => [step, "acts-alone", { ...US, "review-step": step }, ["little time or power"]]),
	["not sure who checks", "unknown", { ...US, "review-step": "not-sure" }],
	["not sure what it does, unchecked", "acts-alone", { ...US, actions: ["not-sure"], "review-step": "nobody" }],
]);

const CALLS: Plain = { ...US, actions: ["calls-or-texts"] };
table("patient-facing", [
	...each(["patients", "relatives", "public"], (reader) => [`${reader} get the output`, "yes", { ...US, users: ["office-staff", reader] }]),
	["an AI voice calls them", "yes", { ...CALLS, "patient-contact": ["phone-by-ai"] }, ["the tool calls or texts people", "an AI voice"]],
	["it texts them", "yes", { ...CALLS, "patient-contact": ["text-messages"] }, ["the tool calls or texts people", "text messages"]],
	["it calls staff; patients get no voice and no text", "no", { ...CALLS, "patient-contact": ["letters"] }],
	["staff alone", "no", { ...US, users: ["doctors", "nurses"] }, ["only staff see"]],
	["not sure who sees it", "unknown", { ...US, users: ["not-sure"] }],
	["not sure how it reaches those it calls", "unknown", { ...CALLS, "patient-contact": ["not-sure"] }],
]);

table("calls-patients", [
	["it calls, whatever else reaches them", "yes", { ...CALLS, "patient-contact": ["letters"] }, ["an AI voice or text messages"]],
	["an AI voice answers those who call", "yes", { ...US, users: ["patients"], "patient-contact": ["phone-by-ai"] }],
	["text messages that staff send", "yes", { ...US, users: ["patients"], "patient-contact": ["text-messages"] }],
	["an app", "no", { ...US, users: ["patients"], "patient-contact": ["own-app-or-portal"], actions: ["sends-messages"] }],
	["not sure how it reaches patients", "unknown", { ...US, users: ["patients"], "patient-contact": ["not-sure"] }],
]);

const DISTRESS: Plain = { "people-affected": ["adults", "mental-distress"] };
const THERAPY_PRACTICE: Plain = { "organisation-kinds": ["mental-health-provider"] };
const CHATBOT: Plain = { ...US, "tool-kinds": ["patient-chatbot"], users: ["patients"], "clinical-output": ["nothing-specific"] };
table("therapy-ai", [
	["it talks about feelings", "yes", { ...US, "tool-kinds": ["mental-health-support"], users: ["patients"] }, ["therapy-like support"]],
	["a companion of people in distress", "yes", { ...CHATBOT, ...DISTRESS, "tool-kinds": ["companion"] }, ["talks with people in mental distress"]],
	["a chatbot for people in distress", "yes", { ...CHATBOT, ...DISTRESS }, ["talks with people in mental distress"]],
	["a chatbot of a therapy practice", "yes", { ...CHATBOT, ...THERAPY_PRACTICE }, ["talks with people in mental distress"]],
	["a chatbot on opening hours", "no", CHATBOT, ["neither its job nor its users"]],
	["a scribe of a therapist", "yes", { ...US, ...SCRIBE, users: ["therapists"] }, ["use it in care", "the tool is used in care"]],
	["a scribe in a therapy practice", "yes", { ...US, ...SCRIBE, ...THERAPY_PRACTICE }, ["use it in care", "the tool is used in care"]],
	["a scribe of an emergency doctor, patients in distress", "no", { ...US, ...SCRIBE, ...DISTRESS }],
	["booking in a therapy practice", "no", { ...US, ...THERAPY_PRACTICE, users: ["therapists"] }],
	["not sure who talks with the chatbot", "unknown", { ...CHATBOT, "people-affected": ["not-sure"] }],
]);

table("predictive-dsi", [
	["nobody in the US", "none", { ...GERMANY, ...IMAGING }, ["nobody in the United States"]],
	["it drafts and decides nothing", "none", { ...US, ...SCRIBE }, ["supports no decision on care"]],
	[
		"a published score in fixed rules",
		"none",
		{ ...US, "tool-kinds": ["risk-prediction"], technology: ["fixed-rules-only"], "clinical-output": ["score"] },
		["learned nothing"],
	],
	[
		"45 CFR 170.315(b)(11): learned, from the maker of the record system",
		"supplied",
		{ ...US, ...IMAGING, acquisition: "record-system-feature" },
		["comes with the record system", "helps a decision on one patient's care", "the tool is an AI system"],
	],
	[
		"another firm's product in the record system",
		"contested: not-supplied | supplied",
		{ ...US, ...IMAGING, acquisition: "third-party-in-record-system" },
		["another firm's product", "helps a decision on one patient's care", "the tool is an AI system"],
	],
	["bought beside the record system", "not-supplied", { ...US, ...IMAGING }, ["no maker of a certified record system"]],
	["not sure how it was bought", "unknown", { ...US, ...IMAGING, acquisition: "not-sure" }],
	["not sure how it was bought, but it only drafts", "none", { ...US, ...SCRIBE, acquisition: "not-sure" }],
]);

table("incident", [
	...each(["data-seen-or-lost", "harm-or-near-miss"], (event) => [event, "yes", { ...US, stage: "in-use", "past-events": [event] }]),
	["a complaint alone", "no", { ...US, stage: "in-use", "past-events": ["complaint"] }],
	["not in use yet", "no", { ...US, stage: "agreed", "past-events": ["harm-or-near-miss"] }],
	["not sure", "unknown", { ...US, stage: "in-use", "past-events": ["not-sure"] }],
	["data were lost, not sure of the rest", "yes", { ...US, stage: "trial", "past-events": ["data-seen-or-lost", "not-sure"] }],
]);
