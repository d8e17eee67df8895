import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/applicability/assess.js";
import { FACTS } from "../../src/facts/index.js";
import type { Answers } from "../../src/questionnaire/answers.js";
import { parseAnswersFile } from "../../src/questionnaire/answers-file.js";
import { realKnowledge } from "../support/knowledge.js";

const knowledge = realKnowledge();
const file = path.resolve("knowledge/samples/us-ambient-scribe.yaml");
const scribe = parseAnswersFile(readFileSync(file, "utf8"), file, knowledge.questions).answers;

/** The sample scribe, used in one state only. */
const scribeIn = (option: string): Answers => ({
	...scribe,
	answers: { ...scribe.answers, "states-provinces": { kind: "multi", picks: [option], notSure: false } },
});

/** Provisions of a place that bind on the day. */
const binding = (answers: Answers, asOf: string, place: string): string[] => {
	const { instruments, provisions } = assess(knowledge, FACTS, answers, asOf).decisions;
	return instruments
		.filter(({ instrument }) => instrument.id.startsWith(`${place}-`))
		.flatMap(({ instrument }) => provisions.of(instrument.id))
		.filter((decision) => decision.inForce === "true")
		.map((decision) => decision.provision.id)
		.sort();
};

describe("an ambient scribe in one state", () => {
	// Louisiana Act 649 of 2026 (La. R.S. 37:22.1): spoken disclosure before a recording, from 1 August 2026.
	it.each([
		["2026-07-31", []],
		["2026-08-01", ["us-la-hb475#disclose"]],
	])("Louisiana on %s", (asOf, expected) => {
		expect(binding(scribeIn("louisiana"), asOf, "us-la")).toEqual(expected);
	});

	// R.I. Gen. Laws 23-106-3, signed 22 June 2026: tell the patient and review the note.
	it("Rhode Island asks for notice and review of the note", () => {
		expect(binding(scribeIn("rhode-island"), "2026-11-28", "us-ri")).toEqual(["us-ri-h7538#notify", "us-ri-h7538#review"]);
	});

	// Act 101 of 2026 kept none of the rules of the bill.
	it("Vermont adds nothing of its own", () => {
		expect(binding(scribeIn("vermont"), "2026-11-28", "us-vt")).toEqual([]);
	});
});
