import { describe, expect, it } from "vitest";
import { GERMANY, type Plain } from "../facts/deployments.js";
import { applies } from "../support/provisions.js";

const OWN: Plain = {
	...GERMANY,
	acquisition: "built-here",
	"tool-kinds": ["risk-prediction"],
	"clinical-output": ["score"],
	inputs: ["record-data"],
	users: ["doctors"],
	"own-device": ["all-in-order"],
};
const SPECIMENS: Plain = { "tool-kinds": ["laboratory-pathology"], inputs: ["specimen-data"], "clinical-output": ["finding"] };
const SELLS: Plain = { "organisation-kinds": ["software-to-providers"], "own-device": null };

describe("a device of one's own making that must meet the regulation in full", () => {
	it.each([
		["MDR Art. 5(5): a hospital's own, for its own patients", "eu-mdr", "true false", OWN],
		["MDR Art. 5(1): an insurer is no health institution", "eu-mdr", "true true", { ...OWN, "organisation-kinds": ["health-plan"] }],
		["MDR Art. 5(1): a software firm is none", "eu-mdr", "true true", { ...OWN, ...SELLS }],
		["MDR Art. 5(5)(a): a hospital lends it", "eu-mdr", "true true", { ...OWN, changes: ["offered-to-others"] }],
		["MDR Art. 5(5)(c): a product does the same", "eu-mdr", "true true", { ...OWN, "own-device": ["equal-product"] }],
		["bought from a firm", "eu-mdr", "true false", { ...OWN, acquisition: "vendor-product", "own-device": null }],
		["IVDR Art. 5(5): a hospital's own", "eu-ivdr", "true false", { ...OWN, ...SPECIMENS }],
		["IVDR Art. 5(5)(a): a hospital lends it", "eu-ivdr", "true true", { ...OWN, ...SPECIMENS, changes: ["offered-to-others"] }],
		["IVDR Art. 5(5)(d), 113(3)(j): a product does the same", "eu-ivdr", "true false", { ...OWN, ...SPECIMENS, "own-device": ["equal-product"] }],
		["IVDR Art. 5(1): a software firm", "eu-ivdr", "true true", { ...OWN, ...SPECIMENS, ...SELLS }],
	] as const)("%s", (_why, instrument, expected, answers) => {
		expect(applies(instrument, "5-1", answers)).toBe(expected);
	});
});

/** Medical Devices Regulations 2002 reg. 2(1): who places a device on the market under a name of its own. */
describe("the manufacturer of a device in the UK", () => {
	const own: Plain = { ...OWN, countries: ["england"], "own-device": null };
	it.each([
		["made for its own patients, under its own name", "true false", { ...own, changes: ["own-name"] }],
		["made and lent to others", "true true", { ...own, changes: ["offered-to-others"] }],
		["made by a firm that sells software", "true true", { ...own, ...SELLS }],
		["bought, and sold under its own name", "true true", { ...own, acquisition: "vendor-product", changes: ["own-name"] }],
		["bought, and passed on under the maker's name", "true false", { ...own, acquisition: "vendor-product", changes: ["offered-to-others"] }],
	] as const)("%s", (_why, expected, answers) => {
		expect(applies("uk-mdr-2002", "mdr-intended", answers)).toBe(expected);
	});
});
