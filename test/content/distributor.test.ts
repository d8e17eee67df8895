import { describe, expect, it } from "vitest";
import { GERMANY, IMAGING, type Plain } from "../facts/deployments.js";
import { applies } from "../support/provisions.js";

const HANDS_ON: Plain = { ...GERMANY, ...IMAGING, "status-papers": ["ce-class-iia-or-higher"], changes: ["offered-to-others"] };
const KEEPS: Plain = { ...HANDS_ON, changes: ["vendor-with-notice"] };
const CLASS_I: Plain = { ...HANDS_ON, "status-papers": ["ce-class-i"] };
const TEST: Plain = {
	...HANDS_ON,
	"tool-kinds": ["laboratory-pathology"],
	inputs: ["specimen-data"],
	"status-papers": ["ce-ivd"],
};
/** Makes lists and rosters: no device, no listed use. */
const PLANS: Plain = { ...GERMANY, changes: ["offered-to-others"] };

const DUTIES: Readonly<Record<string, readonly string[]>> = {
	"eu-ai-act": ["art24-1", "art24-2", "art24-3", "art24-4", "art24-5"],
	"eu-mdr": ["14-1", "14-3", "14-4", "14-5", "14-6", "25"],
	"eu-ivdr": ["14-1", "14-3", "14-4", "14-5", "14-6", "22"],
};

describe("the duties of a distributor in the EU", () => {
	it.each([
		["AI Act Art. 24: a device that needs a notified body", "eu-ai-act", "true true", HANDS_ON],
		["used and handed to nobody", "eu-ai-act", "true false", KEEPS],
		["a device in class I is not high-risk", "eu-ai-act", "true false", CLASS_I],
		["what is no device and no listed use", "eu-ai-act", "true false", PLANS],
		[
			"under one's own name the maker's duties come in its place",
			"eu-ai-act",
			"true false",
			{ ...HANDS_ON, changes: ["own-name", "offered-to-others"] },
		],
		["adjusted first: open in law", "eu-ai-act", "true unknown", { ...HANDS_ON, changes: ["tuned-on-our-data", "offered-to-others"] }],
		["MDR Art. 14: any class", "eu-mdr", "true true", CLASS_I],
		["used and handed to nobody", "eu-mdr", "true false", KEEPS],
		["made here", "eu-mdr", "true false", { ...HANDS_ON, acquisition: "built-here" }],
		["no device", "eu-mdr", "false false", PLANS],
		["a laboratory test", "eu-ivdr", "true true", TEST],
		["no laboratory test", "eu-ivdr", "false false", HANDS_ON],
	] as const)("%s: %s: %s", (_why, instrument, expected, answers) => {
		for (const local of DUTIES[instrument] ?? []) expect(applies(instrument, local, answers), local).toBe(expected);
	});
});
