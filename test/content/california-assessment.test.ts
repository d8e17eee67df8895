import { describe, expect, it } from "vitest";
import { Evaluation } from "../../src/applicability/evaluate.js";
import { FACTS } from "../../src/facts/index.js";
import { type Plain, toAnswer, US } from "../facts/deployments.js";
import { realKnowledge } from "../support/knowledge.js";

const knowledge = realKnowledge();
const law = knowledge.instruments.find(({ id }) => id === "us-ca-ccpa-admt");

/** Whether 11 CCR 7150 asks for a risk assessment: the condition of the instrument and that of the provision. */
function asked(answers: Plain): string {
	const given = Object.entries(answers).flatMap(([id, value]) => (value === null ? [] : [[id, toAnswer(id, value)] as const]));
	const evaluation = new Evaluation(knowledge.questionById, FACTS, Object.fromEntries(given), "2026-11-29");
	const provision = law?.provisions.find(({ local }) => local === "risk-assessment");
	return [law?.appliesWhen, provision?.appliesWhen].map((condition) => evaluation.condition(condition).result).join(" ");
}

const HOSPITAL: Plain = { ...US, "states-provinces": ["california"], ownership: "for-profit" };
const APP: Plain = { ...HOSPITAL, "organisation-kinds": ["software-to-public"], "us-payment": ["none"] };
const WATCHES: Plain = {
	"tool-kinds": ["workforce"],
	inputs: ["video-faces"],
	"people-affected": ["staff"],
	identity: ["staff-data"],
	"sensitive-data": [],
};

describe("11 CCR 7150(b)", () => {
	it.each([
		["(2): health data that HIPAA does not cover", "true true", APP],
		["nothing on any person", "false false", { ...APP, identity: ["no-personal-data"] }],
		["patient data under HIPAA are exempt", "false false", HOSPITAL],
		["(4): the mood of staff is read", "true true", { ...HOSPITAL, ...WATCHES, recording: ["staff-mood"] }],
		["(4): staff are watched all the time", "true true", { ...HOSPITAL, ...WATCHES, recording: ["always-on"] }],
		["(4): where staff are", "true true", { ...HOSPITAL, ...WATCHES, recording: ["general-view"], "sensitive-data": ["location"] }],
		["a roster watches nobody", "true false", { ...HOSPITAL, ...WATCHES, inputs: ["staff-records"], recording: ["none"] }],
		["(1): trackers", "true true", { ...APP, "outside-access": ["trackers"] }],
		["a charity is no business", "false true", { ...APP, ownership: "non-profit" }],
	] as const)("%s: %s", (_why, expected, answers) => {
		expect(asked(answers)).toBe(expected);
	});
});
