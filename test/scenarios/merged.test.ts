import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/applicability/assess.js";
import { buildChecklist } from "../../src/checklist/build.js";
import type { Checklist } from "../../src/checklist/schema.js";
import { FACTS } from "../../src/facts/index.js";
import { parseAnswersFile } from "../../src/questionnaire/answers-file.js";
import { realKnowledge } from "../support/knowledge.js";

const knowledge = realKnowledge();
const file = path.resolve("knowledge/samples/us-ambient-scribe.yaml");
const { answers } = parseAnswersFile(readFileSync(file, "utf8"), file, knowledge.questions);

function checklistIn(...countries: string[]): Checklist {
	const there = { ...answers, answers: { ...answers.answers, countries: { kind: "multi", picks: countries, notSure: false } as const } };
	return buildChecklist(assess(knowledge, FACTS, there, "2026-11-24"), { depth: "standard" });
}

describe("a deployment on both sides of the Atlantic", () => {
	const [us, eu, both] = [checklistIn("united-states"), checklistIn("germany"), checklistIn("united-states", "germany")];
	const items = (checklist: Checklist) => checklist.groups.flatMap((group) => group.items);

	it("prints each shared action once, with the provisions of both under it", () => {
		const ids = items(both).map((item) => item.id);
		expect(new Set(ids).size).toBe(ids.length);
		const contract = items(both).find((item) => item.id === "vendor-data-contract");
		const instruments = contract?.provisions.map((provision) => provision.instrument);
		expect(instruments).toContain("us-hipaa-privacy-rule");
		expect(instruments).toContain("eu-gdpr");
	});

	it("keeps what each place asks for", () => {
		const ids = new Set(items(both).map((item) => item.id));
		for (const item of [...items(us), ...items(eu)].filter((each) => each.force.level !== "recommended"))
			expect(ids.has(item.id), item.id).toBe(true);
	});

	it("is hardly longer than the longer of the two", () => {
		expect(items(both).length).toBeLessThanOrEqual(1.35 * Math.max(items(us).length, items(eu).length));
	});
});
