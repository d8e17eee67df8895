import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { assess } from "../../src/applicability/assess.js";
import { buildChecklist } from "../../src/checklist/build.js";
import { FACTS } from "../../src/facts/index.js";
import type { Answers } from "../../src/questionnaire/answers.js";
import { parseAnswersFile } from "../../src/questionnaire/answers-file.js";
import { nextQuestion, openQuestions } from "../../src/questionnaire/next.js";
import { realKnowledge } from "../support/knowledge.js";

/** A persona that a lawyer can read: what must be in, out or open, and each determination, with a sentence why. */
const Why = z.record(z.string(), z.string().min(10));
const Persona = z.strictObject({
	about: z.string(),
	asOf: z.string(),
	/** Items, programmes included. */
	in: Why,
	must: z.array(z.string()).optional(),
	out: Why,
	later: Why.optional(),
	/** Items that an open question decides. */
	open: Why.optional(),
	determinations: z.record(z.string(), z.strictObject({ is: z.string(), why: z.string().min(10) })),
	size: z.strictObject({ least: z.number(), most: z.number() }),
	questions: z.strictObject({ most: z.number() }),
});

const folder = path.resolve("test/scenarios");
const names = readdirSync(folder).filter((name) => statSync(path.join(folder, name)).isDirectory());
const knowledge = realKnowledge();

function personaOf(name: string) {
	const persona = Persona.parse(parse(readFileSync(path.join(folder, name, "persona.yaml"), "utf8")));
	const own = path.join(folder, name, "answers.yaml");
	const file = existsSync(own) ? own : path.resolve("knowledge/samples", `${name}.yaml`);
	const { answers, warnings } = parseAnswersFile(readFileSync(file, "utf8"), file, knowledge.questions);
	return { ...persona, answers, warnings };
}

describe.each(names)("%s", (name) => {
	const { answers, warnings, ...persona } = personaOf(name);
	const assessment = assess(knowledge, FACTS, answers, persona.asOf);
	const checklist = buildChecklist(assessment);
	const items = [...checklist.groups.flatMap((group) => group.items), ...checklist.programmes];
	const ids = items.map((item) => item.id);
	const printed = checklist.determinations.flatMap((row) => [row, ...row.parts]);
	const undetermined = assessment.decisions.controls
		.filter((decision) => decision.membership === "undetermined")
		.map((decision) => decision.control.id);

	it("has answers without a fault, none of them idle", () => {
		expect(warnings).toEqual([]);
		expect(checklist.answers.filter((row) => row.status === "ignored").map((row) => row.id)).toEqual([]);
		expect(openQuestions(assessment).map((question) => question.id)).toEqual([]);
	});

	it.each(Object.entries(persona.in))("has %s in the list: %s", (id) => expect(ids).toContain(id));
	it.each(Object.entries(persona.out))("has %s out of the list: %s", (id) => expect([...ids, ...undetermined]).not.toContain(id));
	it.each(Object.entries(persona.later ?? {}))("has %s start later: %s", (id) => expect(checklist.startsLater.map((item) => item.id)).toContain(id));
	it.each(Object.entries(persona.open ?? {}))("has %s open: %s", (id) => expect(undetermined).toContain(id));
	it.each(persona.must ?? [])("has %s as a must", (id) => expect(items.find((item) => item.id === id)?.force.level).toBe("mandatory"));

	it.each(Object.entries(persona.determinations))("determines %s", (id, { is }) => {
		const row = printed.find((each) => each.id === id);
		expect(row?.status === "unknown" ? "unknown" : row?.values.join(" + ")).toBe(is);
	});

	it("names every determination that is printed", () => {
		expect(printed.map((row) => row.id).sort()).toEqual(Object.keys(persona.determinations).sort());
	});

	it("has an item for every duty that binds today, but for what waits for an event", () => {
		const live = assessment.decisions.controls.filter(({ control, membership }) => membership === "applicable" || control.phase === "on-incident");
		const met = new Set(live.flatMap(({ control }) => control.provisions.filter((link) => link.relation === "satisfies").map((link) => link.id)));
		const binding = knowledge.instruments
			.flatMap((instrument) => assessment.decisions.provisions.of(instrument.id))
			.filter(({ inForce, provision }) => inForce === "true" && provision.force !== "recommended");
		expect(binding.length).toBeGreaterThan(10);
		expect(binding.map(({ provision }) => provision.id).filter((id) => !met.has(id))).toEqual([]);
	});

	it("names each basis of a determination once", () => {
		for (const { id, basis } of checklist.determinations) {
			const citations = basis.map(({ citation }) => citation);
			expect(citations, id).toEqual([...new Set(citations)]);
		}
	});

	it("keeps to the size of a list that people read, and to the length of an interview that they finish", () => {
		expect(checklist.summary.items).toBeGreaterThanOrEqual(persona.size.least);
		expect(checklist.summary.items).toBeLessThanOrEqual(persona.size.most);
		expect(interviewOf(name)).toBeLessThanOrEqual(persona.questions.most);
	});
});

/** The length of a persona's interview, walked once. */
const lengths = new Map<string, number>();
function interviewOf(name: string): number {
	const { answers, asOf } = personaOf(name);
	const length = lengths.get(name) ?? asked(answers, asOf);
	lengths.set(name, length);
	return length;
}

/** How many questions are asked before the interview ends in these answers, each in its turn. */
function asked(wanted: Answers, asOf: string): number {
	let said: Answers = { ...wanted, answers: {} };
	for (let count = 0; ; count++) {
		const next = nextQuestion(assess(knowledge, FACTS, said, asOf));
		if (!next) return count;
		const { id } = next.question;
		const answer = wanted.answers[id];
		if (!answer) throw new Error(`the interview asks ${id}, which has no answer`);
		said = { ...said, answers: { ...said.answers, [id]: answer } };
	}
}

it("asks 25 questions or fewer in the middle of all personas", () => {
	const sorted = names.map(interviewOf).sort((a, b) => a - b);
	expect(sorted[Math.floor(sorted.length / 2)], sorted.join(" ")).toBeLessThanOrEqual(25);
});
