import { describe, expect, it } from "vitest";
import { assess } from "../../src/applicability/assess.js";
import { buildChecklist } from "../../src/checklist/build.js";
import { FACTS } from "../../src/facts/index.js";
import { summaryLines } from "../../src/services/summary.js";
import { answersOf } from "../fixtures/knowledge.js";
import { realKnowledge } from "../support/knowledge.js";

const answers = answersOf({ countries: ["united-states"], "tool-kinds": ["ambient-scribe"], stage: "choosing" });
const checklist = buildChecklist(assess(realKnowledge(), FACTS, answers, "2026-11-21"));

describe("the summary behind a run", () => {
	it.each([40, 80])("cuts no word at the edge of a terminal of %i columns", (columns) => {
		const lines = summaryLines(checklist, columns);
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(columns);
		expect(lines.join(" ").split(/\s+/)).toEqual(summaryLines(checklist, undefined).join(" ").split(/\s+/));
	});

	it("leaves each line whole for a file or another program", () => {
		expect(summaryLines(checklist, undefined).filter((line) => line.startsWith("Items: "))).toHaveLength(1);
		expect(Math.max(...summaryLines(checklist, undefined).map((line) => line.length))).toBeGreaterThan(80);
	});
});
