import { describe, expect, it } from "vitest";
import { type Plain, US } from "../facts/deployments.js";
import { applies } from "../support/provisions.js";

const HOSPITAL: Plain = { ...US, "states-provinces": ["colorado"], decisions: ["access-to-programme"] };

describe("C.R.S. 6-1-1708(3)(d): help with the bill", () => {
	it.each([
		["a billing tool that offers a discount", "true", { ...HOSPITAL, "tool-kinds": ["coding-billing"] }],
		["a chatbot that tells who gets help", "true", { ...HOSPITAL, "tool-kinds": ["patient-chatbot"] }],
		["a tool for care that picks who gets a programme", "false", { ...HOSPITAL, "tool-kinds": ["risk-prediction"] }],
		["a public benefit, whatever the tool", "true", { ...HOSPITAL, "tool-kinds": ["risk-prediction"], decisions: ["public-benefit"] }],
	] as const)("%s: %s", (_what, expected, answers) => {
		expect(applies("us-co-sb26-189", "financial-aid", answers).split(" ")[1]).toBe(expected);
	});
});
