import { describe, expect, it } from "vitest";
import { type Plain, US } from "../facts/deployments.js";
import { applies } from "../support/provisions.js";

/** 28 CFR 202.302 asks less of a sale to any foreign firm than 202.401 of access from a country of concern. */
describe("bulk data of people in the US", () => {
	const sale: Plain = { ...US, "data-places": ["eu-eea"], "further-uses": ["exchanged-for-value"], "people-count": "over-10000" };
	it.each([
		["onward", "true true", sale],
		["restricted", "true false", sale],
		["program", "true false", sale],
		["restricted", "true true", { ...sale, "data-places": ["country-of-concern"] }],
		["program", "true true", { ...sale, "data-places": ["country-of-concern"] }],
	] as const)("%s: %s", (local, expected, answers) => {
		expect(applies("us-doj-bulk-data", local, answers)).toBe(expected);
	});
});
