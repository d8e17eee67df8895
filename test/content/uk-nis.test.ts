import { describe, expect, it } from "vitest";
import { ENGLAND, type Plain } from "../facts/deployments.js";
import { applies } from "../support/provisions.js";

const SCOTLAND: Plain = { ...ENGLAND, countries: ["scotland"] };
/** An integrated care board: the interview has one line for it and other public bodies. */
const PUBLIC_BODY: Plain = { ...ENGLAND, "organisation-kinds": ["government-agency"], "uk-services": ["nhs-funded"] };

describe("an operator of essential services, NIS Regulations 2018 reg. 8", () => {
	it.each([
		["Sch. 2 para. 8: a trust", "10", "true true", ENGLAND],
		["a trust is no integrated care board", "8-2a", "true false", ENGLAND],
		["Sch. 2 para. 8: a health board", "10", "true true", SCOTLAND],
		["(2A): a public body that may be an integrated care board", "8-2a", "true true", PUBLIC_BODY],
		["a council that gives social care", "8-2a", "false false", { ...PUBLIC_BODY, "uk-services": ["social-care", "nhs-data"] }],
		["a council that has nothing to do with the NHS", "8-2a", "false false", { ...PUBLIC_BODY, "uk-services": [] }],
		["the same is no trust", "10", "true false", PUBLIC_BODY],
		["(2A): there are such boards in England alone", "8-2a", "false false", { ...PUBLIC_BODY, countries: ["scotland"] }],
		["a practice", "10", "false false", { ...ENGLAND, "organisation-kinds": ["medical-practice"], "uk-services": ["gp-practice"] }],
	] as const)("%s: %s: %s", (_why, local, expected, answers) => {
		expect(applies("uk-nis-2018", local, answers)).toBe(expected);
	});
});
