import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/applicability/assess.js";
import { instrumentStanding } from "../../src/applicability/time.js";
import { buildChecklist } from "../../src/checklist/build.js";
import { composeChecklist } from "../../src/documents/checklist/compose.js";
import { FACTS } from "../../src/facts/index.js";
import type { Answers } from "../../src/questionnaire/answers.js";
import { parseAnswersFile } from "../../src/questionnaire/answers-file.js";
import { realKnowledge } from "../support/knowledge.js";

const knowledge = realKnowledge();
const sample = (name: string): Answers => {
	const file = path.resolve("knowledge/samples", `${name}.yaml`);
	return parseAnswersFile(readFileSync(file, "utf8"), file, knowledge.questions).answers;
};
const soldOn = (answers: Answers, date: string): Answers => ({
	...answers,
	answers: { ...answers.answers, "eu-market-date": { kind: "date", date } },
});
const state = (answers: Answers, asOf: string, provision: string): string => {
	const found = assess(knowledge, FACTS, answers, asOf).decisions.provisions.get(provision);
	if (!found) throw new Error(`no provision ${provision}`);
	return found.inForce === "true"
		? "in force"
		: found.upcoming === "true"
			? `upcoming ${found.standing.start}`
			: found.inForce === "unknown"
				? "unknown"
				: "no";
};

describe("the same answers on different days", () => {
	const device = sample("eu-radiology-triage");

	// Art. 113 as amended: devices from 2 August 2028; Art. 111(2): older systems of public authorities by 2 August 2030.
	it.each([
		["a product new to the market", "2029-01-01", "2026-11-24", "upcoming 2028-08-02"],
		["a product new to the market", "2029-01-01", "2028-08-01", "upcoming 2028-08-02"],
		["a product new to the market", "2029-01-01", "2028-08-02", "in force"],
		["an older product of a public hospital", "2024-03-01", "2028-08-02", "upcoming 2030-08-02"],
		["an older product of a public hospital", "2024-03-01", "2030-08-02", "in force"],
	])("the deployer's duties for %s first sold on %s, read on %s: %s", (_, market, asOf, expected) => {
		expect(state(soldOn(device, market), asOf, "eu-ai-act#art26-1")).toBe(expected);
	});

	it("an older product of a private hospital owes them only after a significant change", () => {
		const own: Answers = { ...device, answers: { ...device.answers, ownership: { kind: "single", option: "for-profit" } } };
		expect(state(soldOn(own, "2024-03-01"), "2031-01-01", "eu-ai-act#art26-1")).toBe("no");
	});

	const older = sample("eu-hospital-letters-llm");
	const letters = soldOn(older, "2028-01-10");

	// Art. 111(4): a generator that was sold before 2 August 2026 has until 2 December 2026; Art. 111(2): older systems stay outside.
	it.each([
		["eu-ai-act#art50-2", "2026-08-02", "upcoming 2026-12-02"],
		["eu-ai-act#art50-2", "2026-12-02", "in force"],
		["eu-ai-act#art6-2-annex3", "2027-12-02", "no"],
	])("letters by an older model: %s on %s is %s", (provision, asOf, expected) => {
		expect(state(older, asOf, provision)).toBe(expected);
	});

	// The day before and the day itself: Regulation (EU) 2026/1744; Directive (EU) 2024/2853 Art. 2; SGB V § 393(4); decree no. 2026-209.
	it.each([
		["eu-ai-act#art87", "2026-08-01", "upcoming 2026-08-02"],
		["eu-ai-act#art87", "2026-08-02", "in force"],
		["eu-ai-act#art50-2", "2026-08-01", "upcoming 2026-08-02"],
		["eu-ai-act#art50-2", "2026-08-02", "in force"],
		["eu-ai-act#art5-1ba-bb", "2026-12-01", "upcoming 2026-12-02"],
		["eu-ai-act#art5-1ba-bb", "2026-12-02", "in force"],
		["eu-pld#evidence", "2026-12-08", "upcoming 2026-12-09"],
		["eu-pld#evidence", "2026-12-09", "in force"],
		["eu-ai-act#art6-2-annex3", "2027-12-01", "upcoming 2027-12-02"],
		["eu-ai-act#art6-2-annex3", "2027-12-02", "in force"],
		["eu-ai-act#art26-1", "2028-08-02", "no"],
		["eu-de-sgb5-393#3-2", "2025-06-30", "upcoming 2025-07-01"],
		["eu-de-sgb5-393#3-2", "2025-07-01", "in force"],
		["eu-fr-hds#r1111-9-1", "2026-09-25", "upcoming 2026-09-26"],
		["eu-fr-hds#r1111-9-1", "2026-09-26", "in force"],
	])("letters by a model new to the market: %s on %s is %s", (provision, asOf, expected) => {
		expect(state(letters, asOf, provision)).toBe(expected);
	});

	const changes = (answers: Answers, asOf: string) => buildChecklist(assess(knowledge, FACTS, answers, asOf)).lawChanges;

	it.each([
		["2026-08-01", ["2026-08-02", "2026-09-26", "2026-12-02", "2026-12-09"], ["2026-07-27"], []],
		["2026-08-02", ["2026-09-26", "2026-12-02", "2026-12-09"], ["2026-07-27", "2026-08-02"], []],
		["2026-12-01", ["2026-12-02", "2026-12-09"], ["2026-07-27", "2026-08-02", "2026-09-26"], ["2026-12-02"]],
		["2026-12-02", ["2026-12-09", "2027-12-02"], ["2026-12-02"], ["2026-12-09"]],
		["2026-12-08", ["2026-12-09", "2027-12-02"], ["2026-12-02"], ["2026-12-09"]],
		["2026-12-09", ["2027-12-02"], ["2026-12-02", "2026-12-09"], []],
		["2027-12-01", ["2027-12-02"], ["2026-12-02", "2026-12-09"], ["2027-12-02"]],
		["2027-12-02", ["2027-12-11"], ["2027-12-02"], ["2026-12-02"]],
	])("page one of the letters on %s tells what is ahead and what has changed", (asOf, ahead, recent, notRecent) => {
		const found = changes(letters, asOf);
		expect(found.ahead.map(({ date }) => date)).toEqual(expect.arrayContaining(ahead));
		expect(found.recent.map(({ date }) => date)).toEqual(expect.arrayContaining(recent));
		for (const date of notRecent) expect(found.recent.map((each) => each.date)).not.toContain(date);
	});

	it.each([
		["2028-08-01", ["2028-08-02"], []],
		["2028-08-02", [], ["2028-08-02"]],
	])("page one of a device new to the market on %s names the day of its class", (asOf, ahead, recent) => {
		const found = changes(soldOn(device, "2028-01-10"), asOf);
		expect(found.ahead.map(({ date }) => date)).toEqual(expect.arrayContaining(ahead));
		expect(found.recent.map(({ date }) => date)).toEqual(expect.arrayContaining(recent));
	});

	it("prints it before the scope", () => {
		const headings = composeChecklist(buildChecklist(assess(knowledge, FACTS, letters, "2026-11-28"))).blocks.flatMap((block) =>
			block.kind === "heading" ? [block.text] : [],
		);
		expect(headings.indexOf("Changes in law")).toBeGreaterThan(-1);
		expect(headings.indexOf("Changes in law")).toBeLessThan(headings.indexOf("Scope and limits"));
	});

	it.each([
		["2026-12-08", "upcoming"],
		["2026-12-09", "inForce"],
	])("the Product Liability Directive on %s is %s", (asOf, expected) => {
		const instrument = knowledge.instrumentById.get("eu-pld");
		expect(instrument && instrumentStanding(instrument, asOf).state).toBe(expected);
	});

	it.each([
		["us-co-sb26-189", "2026-12-31", "upcoming"],
		["us-co-sb26-189", "2027-01-01", "inForce"],
		["us-ca-ab1979", "2026-11-24", "upcoming"],
		["us-ca-ab1979", "2027-01-01", "inForce"],
		["us-eo-14110", "2024-06-01", "inForce"],
		["us-eo-14110", "2025-01-20", "ended"],
		["us-hipaa-security-nprm-2025", "2026-11-24", "proposed"],
		["au-app-1-7", "2026-12-09", "upcoming"],
		["au-app-1-7", "2026-12-10", "inForce"],
	])("%s on %s is %s", (id, asOf, expected) => {
		const instrument = knowledge.instrumentById.get(id);
		expect(instrument && instrumentStanding(instrument, asOf).state).toBe(expected);
	});

	it("Colorado's act of 2024 is never a duty: repealed before it bound anybody", () => {
		const instrument = knowledge.instrumentById.get("us-co-sb24-205");
		for (const asOf of ["2026-01-01", "2026-07-01", "2027-06-01"])
			expect(instrument && instrumentStanding(instrument, asOf).state).not.toBe("inForce");
	});
});
