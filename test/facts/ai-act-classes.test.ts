import { CARE_GIVERS, ENGLAND, GERMANY, IMAGING, type Plain, SCRIBE, US } from "./deployments.js";
import { each, type Row, table } from "./told.js";

const PRIVATE: Plain = { ...GERMANY, ownership: "for-profit" };
/** Sorts emergency patients: listed in Annex III 5(d), and no device, since it says nothing on an illness. */
const EMERGENCY: Plain = {
	...PRIVATE,
	"tool-kinds": ["triage"],
	"clinical-output": ["other-rating"],
	users: ["nurses"],
	decisions: ["emergency-priority"],
};
const CERTIFIED: Plain = { ...PRIVATE, ...IMAGING, "status-papers": ["ce-class-iia-or-higher"] };
const HEARS: Plain = { inputs: ["speech", "video-faces"] };
const CARE_FUND: Plain = {
	...PRIVATE,
	"organisation-kinds": ["government-agency"],
	ownership: "government",
	"tool-kinds": ["benefit-eligibility"],
	decisions: ["public-benefit"],
};
/** Sums up the file for the officer who decides: preparatory in the sense of Art. 6(3)(d). */
const FILE_SUMMARY: Plain = {
	...CARE_FUND,
	"tool-kinds": ["benefit-eligibility", "record-summary"],
	technology: ["writes-text"],
	"clinical-output": ["draft-text"],
};
const FIXED_RULES: Plain = { technology: ["fixed-rules-only"] };
const OWN_RESEARCH: Plain = { acquisition: "built-here", "tool-kinds": ["triage", "research"], "study-plan": ["never-in-care"] };
const HIRING: Plain = {
	...PRIVATE,
	"tool-kinds": ["workforce"],
	inputs: ["staff-records"],
	identity: ["staff-data"],
	decisions: ["hiring-or-shifts"],
};
const INSURER: Plain = { ...PRIVATE, "organisation-kinds": ["health-plan"], "tool-kinds": ["coverage-decision"] };
const ITS_LISTING = "the use is listed in Annex III of the EU AI Act";
const AI = "the tool is an AI system";
const GERMANS = "people in Germany are served";
const EITHER = "contested: no | yes";

table("generative", [
	[
		"Art. 50(2): writing down what is said adds nothing",
		"no",
		{ ...US, technology: ["transcribes-only"] },
		["only writes down", "AI Act Art. 50(2)"],
	],
	["it writes down and also drafts", "yes", { ...US, technology: ["transcribes-only", "writes-text"] }, ["how it works"]],
	["it writes down and also speaks in a made voice", "yes", { ...US, technology: ["transcribes-only", "makes-images-voice"] }, ["how it works"]],
	["it writes text", "yes", { ...US, technology: ["writes-text"] }, ["how it works"]],
	["it makes pictures", "yes", { ...US, technology: ["makes-images-voice"] }, ["how it works"]],
	...each(["ambient-scribe", "translation"], (kind) => [kind, "yes", { ...US, "tool-kinds": [kind] }, ["turns speech or text into new text"]]),
	...each(["learned-scores", "fixed-rules-only"], (how) => [
		`${how} for the order of letters`,
		"no",
		{ ...US, "tool-kinds": ["letters-messages", "scheduling-operations"], technology: [how] },
		["scores, finds patterns or follows"],
	]),
	[
		"scores, and letters from what it looks up",
		"yes",
		{ ...US, "tool-kinds": ["letters-messages", "scheduling-operations"], technology: ["learned-scores", "web-answers"] },
		["answers, summarises or drafts"],
	],
	...each(["record-summary", "letters-messages", "patient-chatbot", "mental-health-support", "companion"], (kind) => [
		kind,
		"yes",
		{ ...US, "tool-kinds": [kind] },
		["answers, summarises or drafts"],
	]),
	["a search in documents", "no", { ...US, technology: ["web-answers"] }, ["no line on text, images or voices"]],
	["not sure how it works", "unknown", { ...US, technology: ["not-sure"] }],
	["not sure how else it works", "yes", { ...US, technology: ["writes-text", "not-sure"] }],
]);

table("ai-system", [
	["it writes text by fixed rules and a model", "yes", { ...US, technology: ["fixed-rules-only", "writes-text"] }, ["it generates text"]],
	["Art. 3(1): it infers from past cases", "yes", US, ["infers from past cases"]],
	["recital 12: rules that people fixed", "no", { ...US, ...FIXED_RULES }, ["AI Act recital 12"]],
	["fixed rules on what a search finds", "yes", { ...US, technology: ["fixed-rules-only", "web-answers"] }, ["assumed: it is AI"]],
	["a search in documents: nothing says that its rules are fixed", "yes", { ...US, technology: ["web-answers"] }, ["assumed: it is AI"]],
	["not sure how it works", "unknown", { ...US, technology: ["not-sure"] }],
]);

const READINGS_OF_PEOPLE = ["recognises-people", "staff-mood", "patient-mood-for-care", "sorts-by-traits", "sorts-by-health", "guesses-age"];
const CHATBOT: Plain = { ...PRIVATE, "tool-kinds": ["patient-chatbot"], users: ["patients"], "clinical-output": ["nothing-specific"] };
table("biometric-use", [
	...each(READINGS_OF_PEOPLE, (line) => [line, "yes", { ...GERMANY, ...HEARS, recording: [line] }]),
	["a voiceprint is kept", "yes", { ...GERMANY, "sensitive-data": ["voiceprint-or-faceprint"] }],
	["a voice that hears how the caller feels", "yes", { ...CHATBOT, "chat-persona": ["reads-emotion"] }],
	["it counts people in a corridor", "no", { ...GERMANY, ...HEARS, recording: ["general-view"] }],
	["not sure what it does with faces", "unknown", { ...GERMANY, ...HEARS, recording: ["not-sure"] }],
	["no voice and no face comes in, not sure of the rest", "no", { ...GERMANY, recording: ["not-sure"] }],
]);

table("eu-notified-body", [
	["a certificate of class IIa or higher", "yes", CERTIFIED, ["a certificate of a notified body was seen"]],
	["a certificate of a laboratory test", "yes", { ...CERTIFIED, "status-papers": ["ce-ivd"] }, ["a certificate of a notified body was seen"]],
	["class I by the new rules", "no", { ...CERTIFIED, "status-papers": ["ce-class-i"] }],
	["class I by the old directive", EITHER, { ...CERTIFIED, "status-papers": ["ce-class-i-old"] }, ["MDR Art. 120(3)-(3c)", "class I device"]],
	["the same in England alone", "no", { ...ENGLAND, ...IMAGING, "status-papers": ["ce-class-i-old"] }],
	["no papers were seen (Rule 11)", "yes", { ...CERTIFIED, "status-papers": ["none-seen"] }, ["no papers were seen"]],
	["MDR Art. 5(5): made in house", "no", { ...CERTIFIED, acquisition: "built-here", "status-papers": ["none-seen"] }],
	[
		"made in house where an equal product is sold",
		"yes",
		{ ...CERTIFIED, acquisition: "built-here", "status-papers": ["none-seen"], "own-device": ["equal-product"] },
		["MDR Art. 5(5)", "made for itself"],
	],
	[
		"made in house, sold on with its mark in class I",
		"no",
		{ ...CERTIFIED, acquisition: "built-here", "status-papers": ["ce-class-i"], "own-device": ["leaves-house"] },
	],
	["not sure of the papers", "unknown", { ...CERTIFIED, "status-papers": ["not-sure"] }],
]);

const LISTED_NOT: Row[] = [
	["nobody in the EU", "no", { ...US, ...EMERGENCY, countries: ["united-states"] }, ["nobody in the EU or EEA"]],
	["Art. 3(1): fixed rules", "no", { ...EMERGENCY, ...FIXED_RULES }, ["no AI system"]],
	["Art. 2(6): made for research alone", "no", { ...EMERGENCY, ...OWN_RESEARCH }, ["research alone"]],
	["a downloaded model, for research alone", "no", { ...EMERGENCY, ...OWN_RESEARCH, acquisition: "downloaded-model" }, ["research alone"]],
];
/** What goes beyond the wording of a file: an answer on one person. */
const ON_ONE_PATIENT = [
	"trend-for-later",
	"options-list",
	"match-with-source",
	"one-recommendation",
	"next-step",
	"score",
	"urgent-alert",
	"finding",
	"supporting-view",
	"order-or-dose",
	"dose-calculation",
];
table("eu-annex-iii", [
	...LISTED_NOT,
	["a product on the market that a study uses", "yes", { ...EMERGENCY, ...OWN_RESEARCH, acquisition: "vendor-product" }, ["Annex III 5(d)"]],
	["5(d): who is treated first in an emergency", "yes", EMERGENCY, ["Annex III 5(d)"]],
	["1(c): distress of patients", "yes", { ...PRIVATE, ...HEARS, recording: ["patient-mood-for-care"] }, ["Annex III 1(c)"]],
	["1(c): mood of callers", "yes", { ...CHATBOT, "chat-persona": ["reads-emotion"] }, ["Annex III 1(c)"]],
	["1(b): illness from the voice", "yes", { ...PRIVATE, ...HEARS, recording: ["sorts-by-health"] }, ["Annex III 1(b)"]],
	["1(a): who somebody is", "yes", { ...PRIVATE, ...HEARS, recording: ["recognises-people"] }, ["Annex III 1(a)", "more than confirming"]],
	["5(c): a tool that rates risks", "yes", { ...INSURER, "tool-kinds": ["insurance-pricing"], decisions: ["none"] }, ["Annex III 5(c)"]],
	["5(c): a decision on the price", "yes", { ...INSURER, decisions: ["insurance-price"] }, ["Annex III 5(c)"]],
	["Art. 6(3)(d): the file is summed up", "no", FILE_SUMMARY, ["AI Act Art. 6(3)"]],
	["Art. 6(3)(d): the file is translated", "no", { ...FILE_SUMMARY, "tool-kinds": ["benefit-eligibility", "translation"] }, ["AI Act Art. 6(3)"]],
	["5(a): it decides by itself", "yes", { ...FILE_SUMMARY, "review-step": "nobody" }, ["Annex III 5(a)"]],
	["5(a): it also scores the applicant", "yes", { ...FILE_SUMMARY, technology: ["writes-text", "learned-scores"] }, ["Annex III 5(a)"]],
	...each(ON_ONE_PATIENT, (output) => [
		`5(a): it also gives on one person ${output}`,
		"yes",
		{
			...FILE_SUMMARY,
			// Some of these are asked about such tools and places alone.
			countries: ["germany", "united-states"],
			"tool-kinds": ["benefit-eligibility", "record-summary", "treatment-recommendation", "remote-monitoring"],
			"clinical-output": ["draft-text", output],
		},
		["Annex III 5(a)"],
	]),
	[
		"Art. 6(3)(d): the same tool, drafts alone",
		"no",
		{ ...FILE_SUMMARY, "tool-kinds": ["benefit-eligibility", "record-summary", "treatment-recommendation", "remote-monitoring"] },
		["AI Act Art. 6(3)"],
	],
	["5(a): no mere wording", "yes", { ...CARE_FUND, technology: ["writes-text"] }, ["Annex III 5(a)"]],
	["4: hiring", "yes", HIRING, ["Annex III 4"]],
	...each(["letters-messages", "record-summary", "translation"], (kind) => [
		`4 or Art. 6(3): hiring with ${kind}`,
		EITHER,
		{ ...HIRING, "tool-kinds": ["workforce", kind], technology: ["writes-text"], "clinical-output": ["draft-text"] },
		["text for decisions on staff"],
	]),
	[
		"5(a): a public clinic offers a programme",
		EITHER,
		{ ...GERMANY, ownership: "government", decisions: ["access-to-programme"] },
		["Annex III 5(a)"],
	],
	["a private clinic offers a programme", "no", { ...PRIVATE, decisions: ["access-to-programme"] }, ["none of the listed uses"]],
	["letters that decide nothing", "no", { ...PRIVATE, "tool-kinds": ["letters-messages", "workforce"] }, ["none of the listed uses"]],
	["not sure what it decides", "unknown", { ...PRIVATE, decisions: ["not-sure"] }],
	["not sure what else it decides", "yes", { ...EMERGENCY, decisions: ["emergency-priority", "not-sure"] }],
	["not sure who owns the clinic that hires", "yes", { ...HIRING, ownership: "not-sure" }],
]);

const TALKS: Plain = {
	...PRIVATE,
	users: ["patients"],
	"patient-contact": ["own-app-or-portal"],
};
const TOLD = ["people talk with an AI and must be told", "[AI Act Art. 50(1)]"];
const PERSONAS = ["says-ai-first", "not-said", "human-name-or-face", "clinical-title", "remembers-and-bonds", "presses-people"];
table("eu-art-50", [
	["nobody in the EU", "no", { ...US, ...SCRIBE }, ["nobody in the EU or EEA"]],
	["Art. 3(1): fixed answers on the phone", "no", { ...TALKS, ...FIXED_RULES, "patient-contact": ["phone-by-ai"] }, ["no AI system"]],
	["Art. 2(6): made for research alone", "no", { ...TALKS, ...OWN_RESEARCH, technology: ["writes-text"] }, ["research alone"]],
	...each(["patient-chatbot", "mental-health-support", "companion"], (kind) => [
		`50(1): ${kind}`,
		"yes",
		{ ...TALKS, "tool-kinds": [kind] },
		[...TOLD, AI],
	]),
	["50(2): answers for staff alone", "yes", { ...TALKS, "tool-kinds": ["patient-chatbot"], users: ["office-staff"] }, ["so that machines can tell"]],
	["50(1): an AI voice calls", "yes", { ...PRIVATE, actions: ["calls-or-texts"], "patient-contact": ["phone-by-ai"] }, [...TOLD, AI]],
	["50(1): it texts people, who can answer", "yes", { ...TALKS, "patient-contact": ["text-messages"] }, ["it calls or texts people", AI]],
	["50(1): fixed texts", "no", { ...TALKS, ...FIXED_RULES, "patient-contact": ["text-messages"] }, ["no AI system"]],
	...each(PERSONAS, (persona) => [`50(1): a booking app that ${persona}`, "yes", { ...TALKS, "chat-persona": [persona] }, TOLD]),
	["a booking app without talk", "no", TALKS, ["nobody talks with it"]],
	...each(["staff-mood", "patient-mood-for-care", "sorts-by-traits", "sorts-by-health", "guesses-age"], (line) => [
		`50(3): ${line}`,
		"yes",
		{ ...PRIVATE, ...HEARS, recording: [line] },
		["reads emotion or sorts people", "[AI Act Art. 50(3)]"],
	]),
	[
		"50(3): a booking app that reads mood",
		"yes",
		{ ...TALKS, "chat-persona": ["reads-emotion"] },
		["reads emotion or sorts people", "[AI Act Art. 50(3)]"],
	],
	["50(4): advertising", "yes", { ...PRIVATE, "tool-kinds": ["marketing"], technology: ["writes-text"] }, ["that is published", "AI Act Art. 50(4)"]],
	["advertising by score", "no", { ...PRIVATE, "tool-kinds": ["marketing"] }, ["nobody talks with it"]],
	["50(2): a scribe", "yes", { ...PRIVATE, ...SCRIBE }, ["so that machines can tell", "[AI Act Art. 50(2)]"]],
	["not sure how it works", "unknown", { ...PRIVATE, technology: ["not-sure"] }],
	["not sure whom it talks with, but it writes", "yes", { ...TALKS, users: ["not-sure"], technology: ["writes-text"] }],
]);

const SCORED: Plain = { ...PRIVATE, decisions: ["fraud-or-reliability", "who-is-seen-first"], inputs: ["public-documents"] };
const DEVICE_TOLD = ["needs a notified body", "AI Act Art. 6(1)", "must assess the tool", AI, GERMANS];
const LISTED_TOLD = ["the use is listed in Annex III", "AI Act Art. 6(2)", ITS_LISTING, AI, GERMANS];
const notice = ["AI Act Art. 50", "asks for a notice or a mark", AI, GERMANS];
const EVERYTHING_BANNED: Plain = {
	...HEARS,
	inputs: ["speech", "video-faces", "public-documents"],
	"tool-kinds": ["companion", "scheduling-operations"],
	technology: ["makes-images-voice"],
	users: ["patients"],
	"people-affected": ["shown-naked-unasked", "children-in-sexual-images"],
	recording: ["staff-mood", "sorts-by-traits"],
	"chat-persona": ["presses-people"],
	decisions: ["fraud-or-reliability", "who-is-seen-first"],
};
table("eu-class", [
	["nobody in the EU: nothing is banned", "", { ...US, ...EVERYTHING_BANNED }, []],
	["nobody in the EU: nothing is listed", "", { ...US, ...EMERGENCY, countries: ["united-states"] }, []],
	["nobody in the EU: no device", "", { ...ENGLAND, ...IMAGING, "status-papers": ["ce-class-iia-or-higher"] }, []],
	["Art. 3(1): fixed rules, whatever is asked of them", "not-ai", { ...EMERGENCY, ...FIXED_RULES }, [["only follows fixed rules", GERMANS]]],
	["Art. 2(6): made for research alone", "research-only", { ...EMERGENCY, ...OWN_RESEARCH }, [["research alone", AI, GERMANS]]],
	[
		"5(1)(f): mood of staff",
		"prohibited + transparency",
		{ ...PRIVATE, ...HEARS, recording: ["staff-mood"] },
		[["AI Act Art. 5(1)(f)", AI, GERMANS], notice],
	],
	[
		"5(1)(g): origin from the face",
		"prohibited + transparency",
		{ ...PRIVATE, ...HEARS, recording: ["sorts-by-traits"] },
		[["AI Act Art. 5(1)(g)", AI, GERMANS], notice],
	],
	["5(1)(c): conduct elsewhere decides who is seen", "prohibited", SCORED, [["AI Act Art. 5(1)(c)", AI, GERMANS]]],
	["5(1)(c): and on a programme", "prohibited", { ...SCORED, decisions: ["fraud-or-reliability", "access-to-programme"] }],
	[
		"5(1)(c): and on admission, from web pages seen",
		"prohibited",
		{ ...SCORED, decisions: ["fraud-or-reliability", "admission-discharge"], inputs: ["web-tracking"] },
	],
	["conduct with this clinic alone", "minimal", { ...SCORED, inputs: ["record-data"] }],
	["fraud, and no care hangs on it", "minimal", { ...SCORED, decisions: ["fraud-or-reliability"] }],
	["care is ordered, nobody is rated", "minimal", { ...SCORED, decisions: ["who-is-seen-first"] }],
	[
		"5(1)(a) and (b): it presses people",
		"prohibited + transparency",
		{ ...TALKS, "chat-persona": ["presses-people"] },
		[["AI Act Art. 5(1)(a); AI Act Art. 5(1)(b)", AI, GERMANS], notice],
	],
	...each(["2026-12-01", "2026-12-02"], (day) => [
		`5(1)(bb): sexual pictures of children on ${day}`,
		day === "2026-12-01" ? "transparency" : "prohibited + transparency",
		{ ...PRIVATE, technology: ["makes-images-voice"], "people-affected": ["children-in-sexual-images"] },
		day === "2026-12-01" ? [notice] : [["AI Act Art. 5(1)(bb)", AI, GERMANS], notice],
		day,
	]),
	[
		"5(1)(ba): pictures of naked people who did not agree",
		"prohibited + transparency",
		{ ...PRIVATE, technology: ["makes-images-voice"], "people-affected": ["shown-naked-unasked"] },
		[["AI Act Art. 5(1)(ba)", AI, GERMANS], notice],
	],
	["6(1): a certified image reader", "high-risk-annex-i", CERTIFIED, [DEVICE_TOLD]],
	["5(d): emergency patients", "high-risk-annex-iii", EMERGENCY, [["Annex III 5(d)", ITS_LISTING, AI, GERMANS], LISTED_TOLD]],
	[
		"1(c): distress",
		"high-risk-annex-iii + transparency",
		{ ...PRIVATE, ...HEARS, recording: ["patient-mood-for-care"] },
		[["Annex III 1(c)", ITS_LISTING, AI, GERMANS], LISTED_TOLD, notice],
	],
	[
		"1(b): illness from the voice",
		"high-risk-annex-iii + transparency",
		{ ...PRIVATE, ...HEARS, recording: ["sorts-by-health"] },
		[["Annex III 1(b)", ITS_LISTING, AI, GERMANS], LISTED_TOLD, notice],
	],
	[
		"1(a): who somebody is",
		"high-risk-annex-iii",
		{ ...PRIVATE, ...HEARS, recording: ["recognises-people"] },
		[["Annex III 1(a)", ITS_LISTING, AI, GERMANS], LISTED_TOLD],
	],
	[
		"5(c): insurance",
		"high-risk-annex-iii",
		{ ...INSURER, decisions: ["insurance-price"] },
		[["Annex III 5(c)", ITS_LISTING, AI, GERMANS], LISTED_TOLD],
	],
	["5(a): a public benefit", "high-risk-annex-iii", CARE_FUND, [["Annex III 5(a)", ITS_LISTING, AI, GERMANS], LISTED_TOLD]],
	["4: hiring", "high-risk-annex-iii", HIRING, [["Annex III 4", ITS_LISTING, AI, GERMANS], LISTED_TOLD]],
	[
		"two points at once",
		"high-risk-annex-iii",
		{ ...EMERGENCY, decisions: ["emergency-priority", "public-benefit"] },
		[["5(d)"], ["5(a)"], LISTED_TOLD],
	],
	[
		"6(3): the file of an applicant is summed up",
		"exempt-art-6-3 + transparency",
		FILE_SUMMARY,
		[["AI Act Art. 6(3)", "the use is not listed", AI, GERMANS], notice],
	],
	["the same in the US", "", { ...US, ...FILE_SUMMARY, countries: ["united-states"] }, []],
	["6(3): records of staff put together", "exempt-art-6-3", { ...HIRING, technology: ["web-answers"], decisions: ["none"] }, [["AI Act Art. 6(3)"]]],
	["records of staff that are scored", "minimal", { ...HIRING, decisions: ["none"] }],
	["records of staff that are scored for shifts and put together", "high-risk-annex-iii", { ...HIRING, technology: ["web-answers"] }],
	["no records of staff come in", "minimal", { ...HIRING, inputs: ["public-documents"], technology: ["web-answers"], decisions: ["none"] }],
	["records of staff put together, and who is seen first", "minimal", { ...HIRING, technology: ["web-answers"], decisions: ["who-is-seen-first"] }],
	["records of staff for planning beds", "minimal", { ...PRIVATE, inputs: ["staff-records"], technology: ["web-answers"] }],
	[
		"records of staff put together, emergencies ranked",
		"high-risk-annex-iii",
		{ ...EMERGENCY, "tool-kinds": ["workforce", "triage"], inputs: ["staff-records"], technology: ["web-answers"], recording: [] },
	],
	["a scribe", "transparency", { ...PRIVATE, ...SCRIBE }, [notice]],
	[
		"no special class, every ban ruled out",
		"minimal",
		{ ...TALKS, ...HEARS, recording: ["general-view"], "chat-persona": [] },
		[["AI Act Art. 4", AI, GERMANS, "the mood of staff", "sorts people by ethnicity", "Presses people", "naked", "in sexual pictures"]],
	],
	["not sure what it decides", "unknown", { ...PRIVATE, decisions: ["not-sure"] }],
	["not sure of the papers, the listing stands", "unknown", { ...EMERGENCY, "clinical-output": ["score"], "status-papers": ["not-sure"] }],
]);

table("eu-high-risk", [
	["6(1): a device", "yes", CERTIFIED, ["AI Act Art. 6(1)"]],
	["6(2): a listed use", "yes", EMERGENCY, ["AI Act Art. 6(2)"]],
	["6(3): a listed use that is exempt", "no", FILE_SUMMARY, ["neither route"]],
	["not sure of the papers of a listed use", "yes", { ...EMERGENCY, "clinical-output": ["score"], "status-papers": ["not-sure"] }],
	["not sure of the papers of a device", "unknown", { ...CERTIFIED, "status-papers": ["not-sure"] }],
]);

const MAKER = "the organisation is provider and deployer";
const USER = "the organisation is a deployer";
table("eu-role", [
	["nobody in the EU", "out-of-scope", US, ["AI Act Art. 2(1)"]],
	["Art. 3(1): fixed rules", "out-of-scope", { ...PRIVATE, ...FIXED_RULES }, ["no AI system"]],
	["Art. 2(6): made for research alone", "out-of-scope", { ...EMERGENCY, ...OWN_RESEARCH }, ["research alone"]],
	...each(["built-here", "downloaded-model"], (how) => [
		`3(3): ${how}`,
		"provider-and-deployer",
		{ ...PRIVATE, acquisition: how },
		["AI Act Art. 3(3)-(4)"],
	]),
	["25(1)(a): under one's own name", "provider-and-deployer", { ...PRIVATE, changes: ["own-name"] }, ["AI Act Art. 25(1)(a)"]],
	["3(7): passed on under the maker's name, a distributor", "deployer", { ...PRIVATE, changes: ["offered-to-others"] }],
	["25(1)(c): off label in a listed field", "provider-and-deployer", { ...EMERGENCY, changes: ["off-label-use"] }, ["Art. 25(1)(c)"]],
	["off label, no high risk", "deployer", { ...PRIVATE, changes: ["off-label-use"] }],
	["25(1)(b): tuned, high-risk", "contested: deployer | provider-and-deployer", { ...EMERGENCY, changes: ["tuned-on-our-data"] }],
	["high-risk, left as the maker ships it", "deployer", { ...EMERGENCY, changes: ["vendor-with-notice"] }, ["AI Act Art. 3(4)"]],
	[
		"built here for a study whose results reach care",
		"provider-and-deployer",
		{ ...EMERGENCY, ...OWN_RESEARCH, "study-plan": ["publish-or-general"] },
	],
	[
		"built here for care, its data used in a study that stays out of care",
		"provider-and-deployer",
		{ ...EMERGENCY, ...OWN_RESEARCH, "tool-kinds": ["triage"], "further-uses": ["research"] },
	],
	["tuned, no high risk", "deployer", { ...PRIVATE, changes: ["tuned-on-our-data"] }, ["AI Act Art. 3(4)"]],
	["not sure what changes", "unknown", { ...PRIVATE, changes: ["not-sure"] }],
	["not sure what changes in what is built here", "provider-and-deployer", { ...PRIVATE, acquisition: "built-here", changes: ["not-sure"] }],
]);

const SOFTWARE_FIRM: Plain = { "organisation-kinds": ["software-to-providers"] };

const NO_SUPPLY = ["it supplies the tool to nobody else", "AI Act Art. 3(7), (10)"];
table("eu-distributor", [
	[
		"AI Act 3(7), MDR 2(34): sold, lent or given under the maker's name",
		"yes",
		{ ...PRIVATE, changes: ["offered-to-others"] },
		["MDR Art. 2(27), (34)"],
	],
	["a charity gives it free of charge", "yes", { ...GERMANY, changes: ["offered-to-others"] }, ["if only free of charge"]],
	["a firm that sells software", "yes", { ...PRIVATE, ...SOFTWARE_FIRM, changes: ["offered-to-others"] }],
	["a firm that sells software and keeps this one for itself", "no", { ...PRIVATE, ...SOFTWARE_FIRM }, NO_SUPPLY],
	["used and handed to nobody", "no", PRIVATE, NO_SUPPLY],
	["nobody in the EU", "no", { ...US, changes: ["offered-to-others"] }, ["nobody in the EU or EEA is served"]],
	...each(["built-here", "downloaded-model"], (how) => [
		`AI Act 3(3), MDR 2(30): ${how}`,
		"no",
		{ ...PRIVATE, acquisition: how, changes: ["offered-to-others"] },
		["it is the maker", "MDR Art. 2(30)"],
	]),
	[
		"AI Act 25(1)(a), MDR 16(1)(a): under its own name",
		"no",
		{ ...PRIVATE, changes: ["own-name", "offered-to-others"] },
		["under its own name", "AI Act Art. 25(1)(a)", "MDR Art. 16(1)(a)"],
	],
	[
		"AI Act 25(1)(c), MDR 16(1)(b): for another purpose",
		"no",
		{ ...PRIVATE, changes: ["off-label-use", "offered-to-others"] },
		["changed what the tool is for", "MDR Art. 16(1)(b)"],
	],
	["AI Act 25(1)(b), MDR 16(1)(c): adjusted first", EITHER, { ...PRIVATE, changes: ["tuned-on-our-data", "offered-to-others"] }],
	["adjusted, and handed to nobody", "no", { ...PRIVATE, changes: ["tuned-on-our-data"] }, NO_SUPPLY],
	["not sure what changes", "unknown", { ...PRIVATE, changes: ["not-sure"] }],
	["supplied, not sure what else", "unknown", { ...PRIVATE, changes: ["offered-to-others", "not-sure"] }],
	["not sure who made it", "unknown", { ...PRIVATE, acquisition: "not-sure", changes: ["offered-to-others"] }],
]);
table("eu-fria", [
	["a device alone", "no", { ...CERTIFIED, ownership: "government" }, ["a device alone does not call for it"]],
	["the price of insurance, a decision", "yes", { ...INSURER, decisions: ["insurance-price"] }, ["any insurer must assess", ITS_LISTING]],
	["the price of insurance, a tool", "yes", { ...INSURER, "tool-kinds": ["insurance-pricing"] }, ["any insurer must assess"]],
	["an insurer that hires", "no", { ...INSURER, ...HIRING, "organisation-kinds": ["health-plan"] }, ["neither a public body"]],
	["a public body", "yes", { ...EMERGENCY, ownership: "government" }, ["a public body deploys", ITS_LISTING]],
	...each(CARE_GIVERS, (kind) => [
		`recital 96: a private ${kind}`,
		"yes",
		{ ...EMERGENCY, "organisation-kinds": [kind] },
		["AI Act recital 96", ITS_LISTING],
	]),
	["recital 96: a private firm for public benefits", "yes", { ...CARE_FUND, ...SOFTWARE_FIRM, ownership: "for-profit" }, ["AI Act recital 96"]],
	["a software firm that hires", "no", { ...HIRING, ...SOFTWARE_FIRM }, ["neither a public body"]],
	["not sure who owns the software firm", "unknown", { ...HIRING, ...SOFTWARE_FIRM, ownership: "not-sure" }],
	["not sure who owns the hospital", "yes", { ...EMERGENCY, ownership: "not-sure" }],
]);

const LISTED_DUTIES = "art-26 + art-26-11 + art-27 + art-86";
table("eu-duties", [
	[
		"nobody in the EU",
		"",
		{ ...US, ...TALKS, countries: ["united-states"], "tool-kinds": ["patient-chatbot", "marketing"], recording: ["staff-mood"], ...HEARS },
		[],
	],
	["a certified device of a public clinic", "art-26", { ...CERTIFIED, ownership: "government" }, [["AI Act Art. 26]", USER, "is high-risk"]]],
	[
		"a listed use of a private clinic",
		LISTED_DUTIES,
		EMERGENCY,
		[
			["AI Act Art. 26]", USER, "is high-risk"],
			["AI Act Art. 26(11)", USER, ITS_LISTING],
			["AI Act Art. 27(1)", USER, "impact assessment is owed"],
			["AI Act Art. 86(1)", USER, ITS_LISTING],
		],
	],
	[
		"26(11) and 86: it reads mood and no decision is named",
		"art-26 + art-27 + art-50",
		{ ...PRIVATE, ...HEARS, recording: ["patient-mood-for-care"], decisions: ["none"] },
	],
	[
		"26(11) and 86: it reads mood for a decision",
		"art-26 + art-26-11 + art-27 + art-50 + art-86",
		{ ...PRIVATE, ...HEARS, recording: ["patient-mood-for-care"], decisions: ["diagnosis-treatment"] },
	],
	["the same, built here", LISTED_DUTIES, { ...EMERGENCY, acquisition: "built-here" }, [[MAKER], [MAKER], [MAKER], [MAKER]]],
	["49(3): a public clinic", `${LISTED_DUTIES.replace("art-86", "art-49-3 + art-86")}`, { ...EMERGENCY, ownership: "government" }],
	[
		"49(3): a private firm acts for a public body",
		"art-26 + art-26-11 + art-27 + art-49-3 + art-86",
		{ ...CARE_FUND, ...SOFTWARE_FIRM, ownership: "for-profit" },
		[["Art. 26]"], ["Art. 26(11)"], ["Art. 27(1)"], ["AI Act Art. 49(3)", USER, ITS_LISTING], ["Art. 86(1)"]],
	],
	[
		"50(1): a chatbot",
		"art-50",
		CHATBOT,
		[
			["[AI Act Art. 50(1)]", USER, AI],
			["[AI Act Art. 50(2)]", USER],
		],
	],
	["50(1): it texts people", "art-50", { ...TALKS, "patient-contact": ["text-messages"] }, [["[AI Act Art. 50(1)]", "calls or texts", USER, AI]]],
	["50(3): it guesses ages", "art-50", { ...PRIVATE, ...HEARS, recording: ["guesses-age"] }, [["[AI Act Art. 50(3)]", USER]]],
	[
		"50(2) and (4): advertising",
		"art-50",
		{ ...PRIVATE, "tool-kinds": ["marketing"], technology: ["writes-text"] },
		[
			["AI Act Art. 50(4)", USER],
			["[AI Act Art. 50(2)]", USER],
		],
	],
	["4: no special class", "art-4", PRIVATE, [["AI Act Art. 4", USER]]],
	[
		"4: a listed use that may be exempt is open",
		"(contested: art-26 | art-26-11 | art-27 | art-4 | art-86)",
		{ ...HIRING, "tool-kinds": ["workforce", "letters-messages"], technology: ["learned-scores"] },
	],
	["not sure what it decides", "unknown", { ...PRIVATE, decisions: ["not-sure"] }],
]);

const SOLD_2025: Plain = { "eu-market-date": "2025-03-01" };
const PLANNED_2028: Plain = { "eu-market-date": "2028-09-01" };
const GAP = "contested: already | with-class";
const ON_THE_DAY = "the day of the high-risk class has come";
const OLDER = "spares older products";
const LISTED = { ...EMERGENCY, ...SOLD_2025 };
/** Listed in Annex III 1(c), and no decision about anyone rests on it. */
const FEELS: Plain = { ...PRIVATE, ...HEARS, ...SOLD_2025, recording: ["patient-mood-for-care"], decisions: ["none"] };
const PRICES: Plain = { "organisation-kinds": ["health-plan"], "tool-kinds": ["insurance-pricing"] };
const LISTED_LATE = { ...EMERGENCY, ...PLANNED_2028 };
const DEVICE = { ...CERTIFIED, ...SOLD_2025 };
const DEVICE_LATE = { ...CERTIFIED, ...PLANNED_2028 };
table("eu-duties-day", [
	["no high risk", "with-class", PRIVATE, ["they follow from the high-risk class"], "2026-11-29"],
	["nobody in the EU", "with-class", { ...US, ...EMERGENCY, countries: ["united-states"] }, undefined, "2026-11-29"],
	["listed, before the general day of Art. 113", "with-class", LISTED_LATE, [OLDER], "2026-08-01"],
	["listed, on that day", GAP, LISTED, ["Arts 49, 72, 73 and 86 apply", "AI Act Art. 113", USER, ITS_LISTING], "2026-08-02"],
	[
		"86(1) asks for a decision: one that only reads emotion",
		GAP,
		FEELS,
		["Arts 49, 72 and 73 apply", "AI Act Art. 49(3); AI Act Art. 113]", USER],
		"2026-08-02",
	],
	[
		"1(c), and it helps to decide",
		GAP,
		{ ...FEELS, decisions: ["diagnosis-treatment"] },
		["Arts 49, 72, 73 and 86", "AI Act Art. 86(1)"],
		"2026-11-29",
	],
	["5(c): a price rates a person by itself", GAP, { ...FEELS, ...PRICES, decisions: ["none"] }, ["Arts 49, 72, 73 and 86"], "2026-11-29"],
	["one that only reads emotion, on the last day before its class", GAP, { ...FEELS, ...PLANNED_2028 }, ["Arts 49, 72 and 73"], "2027-12-01"],
	["one that only reads emotion, on the day of its class", "already", { ...FEELS, ...PLANNED_2028 }, [ON_THE_DAY], "2027-12-02"],
	["one that only reads emotion, before the general day", "with-class", FEELS, [OLDER], "2026-08-01"],
	["listed and built here", GAP, { ...LISTED, acquisition: "built-here" }, [MAKER, ITS_LISTING], "2026-11-29"],
	["listed, on the last day before its class", GAP, LISTED_LATE, undefined, "2027-12-01"],
	["listed, on the day of its class", "already", LISTED_LATE, [ON_THE_DAY, USER, ITS_LISTING], "2027-12-02"],
	["listed, sold before (Art. 111(2))", "with-class", LISTED, [OLDER], "2027-12-02"],
	["listed, day of sale not known", "unknown", { ...EMERGENCY, "eu-market-date": null }, undefined, "2027-12-02"],
	["a device, before the general day", "with-class", DEVICE_LATE, [OLDER], "2026-08-01"],
	["a device, on that day", GAP, DEVICE, ["with Arts 72 and 73 apply", "AI Act Art. 73(10)", USER, "is high-risk"], "2026-08-02"],
	["a device built here", GAP, { ...DEVICE, changes: ["own-name"] }, [MAKER], "2026-11-29"],
	["a device, on the day of the listed class", GAP, DEVICE_LATE, ["with Arts 72 and 73"], "2027-12-02"],
	["a device, on the last day before its class", GAP, DEVICE, undefined, "2028-08-01"],
	["a device, on the day of its class", "already", DEVICE_LATE, [ON_THE_DAY, USER, "is high-risk"], "2028-08-02"],
	["a device, sold before (Art. 111(2))", "with-class", DEVICE, [OLDER], "2028-08-02"],
	["a device, day of sale not known, before its class", GAP, { ...CERTIFIED, "eu-market-date": null }, undefined, "2026-11-29"],
	["no high risk, on the day of both", "with-class", { ...PRIVATE, ...PLANNED_2028 }, undefined, "2028-08-02"],
]);
