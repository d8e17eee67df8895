import { describe, expect, it } from "vitest";
import { type Plain, US } from "../facts/deployments.js";
import { applies } from "../support/provisions.js";

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
		expect(applies("us-ca-ccpa-admt", "risk-assessment", answers)).toBe(expected);
		// 7157: what must be assessed is filed.
		expect(applies("us-ca-ccpa-admt", "filing", answers)).toBe(expected);
	});
});
