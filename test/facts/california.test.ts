import { GERMANY, type Plain, SCRIBE, US } from "./deployments.js";
import { each, table } from "./told.js";

/** A hospital that HIPAA binds, and a firm that it does not bind and that keeps nothing sensitive. */
const HOSPITAL: Plain = { ...US, "states-provinces": ["california"], ownership: "for-profit" };
const FIRM: Plain = {
	...HOSPITAL,
	"organisation-kinds": ["service-firm"],
	"us-payment": ["none"],
	identity: ["staff-data"],
	inputs: ["staff-records"],
};
const PLAIN_FIRM: Plain = { ...FIRM, "sensitive-data": [] };
const ROSTER: Plain = { ...HOSPITAL, "tool-kinds": ["workforce"], inputs: ["staff-records"], identity: ["staff-data"], "sensitive-data": [] };
const WATCHED: Plain = { ...ROSTER, inputs: ["video-faces"] };
const HIRES: Plain = { ...ROSTER, decisions: ["hiring-or-shifts"] };

const SHARES = ["web tools of others", "11 CCR 7150(b)(1)"];
const SELLS = ["given for money or other value", "11 CCR 7150(b)(1)", "Cal. Civ. Code 1798.140(ad)(1)"];
const SENSITIVE = ["sensitive personal information is processed", "11 CCR 7150(b)(2)", "Cal. Civ. Code 1798.145(c)(1)(A)", "HIPAA does not bind"];
const DECIDES = ["a decision about a person is automated", "11 CCR 7150(b)(3)"];
const TRAINS = ["trains a model of the organisation's own", "11 CCR 7150(b)(6)"];
const WATCHES = ["it watches staff", "11 CCR 7150(b)(4)"];
const FACES = ["it works on voice or face", "11 CCR 7150(b)(2), (6)"];
const NOTHING = ["nothing on the list was named", "11 CCR 7150(b)"];

table("ccpa-risk", [
	["(1): trackers", "yes", { ...ROSTER, "outside-access": ["trackers"] }, SHARES],
	["(1): data given for money", "yes", { ...PLAIN_FIRM, "further-uses": ["exchanged-for-value"] }, SELLS],
	["(1): data as part of the price", "yes", { ...PLAIN_FIRM, "deal-terms": ["data-for-value"] }, SELLS],
	[
		"(1): what points to nobody is given for money",
		"no",
		{ ...PLAIN_FIRM, "further-uses": ["exchanged-for-value"], identity: ["removed-by-expert"] },
		NOTHING,
	],
	["(1): patient data under HIPAA are outside the act", "no", { ...HOSPITAL, "further-uses": ["exchanged-for-value"] }, NOTHING],
	[
		"(2): health data of a school that bills nobody",
		"yes",
		{ ...HOSPITAL, "organisation-kinds": ["other-kind"], "us-payment": ["no-electronic-claims"] },
		SENSITIVE,
	],
	...each(["hiv-or-sexual", "genetic", "neural", "ethnicity-or-belief", "location"], (kind) => [
		`(2): ${kind}`,
		"yes",
		{ ...FIRM, "sensitive-data": [kind] },
		SENSITIVE,
	]),
	["(2): names and hours of staff are not sensitive", "no", PLAIN_FIRM, NOTHING],
	["(2): where nobody in particular is", "no", { ...PLAIN_FIRM, "sensitive-data": ["location"], identity: ["removed-by-expert"] }, NOTHING],
	["(2): patient data under HIPAA are outside the act", "no", { ...HOSPITAL, ...SCRIBE }, NOTHING],
	[
		"(2): visitors of a hospital's open page who leave health data",
		"yes",
		{ ...HOSPITAL, users: ["public"], "patient-contact": ["public-website"], "people-affected": ["site-visitors"] },
		["health data outside HIPAA", "11 CCR 7150(b)(2)"],
	],
	["(3): nobody checks who is hired", "yes", { ...HIRES, "review-step": "nobody" }, DECIDES],
	["(3): a person who can change it decides", "no", { ...HIRES, "review-step": "licensed-each" }, NOTHING],
	["(3): somebody clicks through", "contested: no | yes", { ...HIRES, "review-step": "quick-click" }],
	["(4): the mood of staff is read", "yes", { ...HOSPITAL, inputs: ["speech"], recording: ["staff-mood"] }, WATCHES],
	["(4): staff are watched all the time", "yes", { ...WATCHED, recording: ["always-on"] }, WATCHES],
	["(4): where staff are", "yes", { ...ROSTER, "sensitive-data": ["location"] }, WATCHES],
	["(4): rooms of patients are watched all the time", "no", { ...HOSPITAL, inputs: ["video-faces"], recording: ["always-on"] }, NOTHING],
	["(4): a roster watches nobody", "no", ROSTER, NOTHING],
	["(6): a tool for hiring that nobody checks is adjusted", "yes", { ...HIRES, "review-step": "nobody", changes: ["tuned-on-our-data"] }, DECIDES],
	["(6): staff data train another model", "yes", { ...HIRES, "review-step": "licensed-each", "further-uses": ["our-training"] }, TRAINS],
	["(6), 7001(e): one that a person checks is adjusted", "no", { ...HIRES, "review-step": "licensed-each", changes: ["tuned-on-our-data"] }, NOTHING],
	["(6): a tool that helps with no decision is adjusted", "no", { ...ROSTER, changes: ["tuned-on-our-data"] }, NOTHING],
	["(2), (6): staff are known by their faces", "yes", { ...WATCHED, recording: ["recognises-people"] }, FACES],
	["another state", "no", { ...FIRM, "states-provinces": ["ohio"], "outside-access": ["trackers"] }, ["nobody in California is served"]],
	["abroad", "no", { ...GERMANY, "outside-access": ["trackers"] }, ["nobody in California is served"]],
	["the states are not known", "unknown", { ...FIRM, "states-provinces": ["not-sure"], "outside-access": ["trackers"] }],
	["not sure who is outside", "unknown", { ...ROSTER, "outside-access": ["not-sure"] }],
	["not sure who is outside, but staff are watched", "yes", { ...WATCHED, "outside-access": ["not-sure"], recording: ["always-on"] }],
]);
