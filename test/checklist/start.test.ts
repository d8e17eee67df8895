import { describe, expect, it } from "vitest";
import { assess } from "../../src/applicability/assess.js";
import { buildChecklist } from "../../src/checklist/build.js";
import { answersOf, FACTS, inventedKnowledge } from "../fixtures/knowledge.js";

/** The invented knowledge, with the question on the stage that page one reads. */
const knowledge = (() => {
	const base = inventedKnowledge();
	const stage = {
		...base.questions[0],
		id: "stage",
		type: "single",
		options: ["choosing", "used-unapproved", "in-use", "retiring"].map((id) => ({ id, label: id, says: `it is ${id}` })),
	};
	return inventedKnowledge({ questions: [stage as (typeof base.questions)[number], ...base.questions] });
})();
const start = (short: Parameters<typeof answersOf>[0]) => buildChecklist(assess(knowledge, FACTS, answersOf(short), "2026-11-21")).start;
const OWED = { countries: ["ruritania"], regions: ["north"], sound: ["speech"], keeps: "keeps-audio", size: "small" };

describe("can we start?", () => {
	it("never says that nothing is owed while something hangs on an open question", () => {
		expect(start({}).verdict).not.toBe("Nothing is owed first");
		expect(start({}).text).toMatch(/hangs? on open questions/);
	});

	it("sends the reader to the open law where no answer would settle an item", () => {
		const { text } = start({ ...OWED, sound: ["noise"] });
		expect(text).toContain("1 more hangs on what the law has not settled: see Open in law.");
		expect(text).not.toContain("Needs an answer");
		expect(start({ ...OWED, sound: ["not-sure"] }).text).not.toContain("Open in law");
	});

	it.each([
		["choosing", "Not yet"],
		["used-unapproved", "Stop first"],
		["in-use", "It already runs"],
		["retiring", "It is being switched off"],
	])("at the stage %s says “%s”", (stage, verdict) => {
		expect(start({ ...OWED, stage }).verdict).toBe(verdict);
	});

	it("names the musts first, with their owners", () => {
		const [first] = start({ ...OWED, stage: "choosing" }).first;
		expect(first).toMatchObject({ id: "ask-first", owner: "Privacy officer", force: "must" });
	});
});
