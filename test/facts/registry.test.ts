import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsRead } from "../../src/applicability/condition.js";
import { Evaluation } from "../../src/applicability/evaluate.js";
import { CONTESTED, type FactRule } from "../../src/facts/fact.js";
import { FACTS } from "../../src/facts/index.js";
import { linkKnowledge } from "../../src/knowledge/link.js";
import { checkConditions } from "../../src/knowledge/lint/conditions.js";
import { readParts } from "../../src/knowledge/read.js";
import type { Answer } from "../../src/questionnaire/answers.js";
import { evaluate, GERMANY, KNOWLEDGE_FOLDER, type Plain, QUESTION_PROBLEMS, QUESTIONS, US } from "./deployments.js";
import { VOCABULARY } from "./vocabulary.js";

const DATA = readParts(KNOWLEDGE_FOLDER, []);

const rulesOf = (id: string): Omit<FactRule, "when">[] => {
	const fact = FACTS.get(id);
	return fact ? [...fact.rules, ...(fact.otherwise ? [fact.otherwise] : [])] : [];
};

describe("the registry of facts", () => {
	it("holds exactly the vocabulary", () => {
		const found = Object.fromEntries([...FACTS.values()].map((fact) => [fact.id, Object.keys(fact.values)]));
		expect(found).toEqual(VOCABULARY);
	});

	it("is sorted by id and each file holds the fact of its name", () => {
		const ids = [...FACTS.keys()];
		expect(ids).toEqual([...ids].sort());
		for (const id of ids) {
			const text = readFileSync(path.join(import.meta.dirname, `../../src/facts/${id}.ts`), "utf8");
			expect(text, id).toContain(`id: "${id}"`);
		}
	});

	it("reads questions that are well formed", () => {
		expect(QUESTION_PROBLEMS).toEqual([]);
	});

	it("has no cycles", () => {
		const walk = (id: string, trail: readonly string[]): void => {
			if (trail.includes(id)) throw new Error([...trail, id].join(" -> "));
			for (const next of FACTS.get(id)?.rules.flatMap((rule) => factsRead(rule.when)) ?? []) walk(next, [...trail, id]);
		};
		for (const id of FACTS.keys()) walk(id, []);
	});

	it("names only known questions, facts and values in conditions", () => {
		const knowledge = linkKnowledge({ ...DATA, instruments: [], controls: [], risks: [] });
		expect(checkConditions(knowledge, FACTS).filter((finding) => finding.file.startsWith("src/facts/"))).toEqual([]);
	});

	it.each([...FACTS.values()])("$id: every rule gives a value of the fact, and contested ones carry readings and a caution", (fact) => {
		const values = Object.keys(fact.values);
		for (const rule of rulesOf(fact.id)) {
			expect(rule.because).not.toMatch(/\.$/);
			if (rule.value !== CONTESTED) {
				expect(values).toContain(rule.value);
				continue;
			}
			expect(fact.kind).toBe("single");
			expect(rule.caution).toBeTruthy();
			expect(rule.readings?.length ?? 0).toBeGreaterThan(1);
			for (const reading of rule.readings ?? []) expect(values).toContain(reading.value);
		}
		if (fact.kind === "single") expect(fact.otherwise).toBeDefined();
		for (const clause of Object.values(fact.values)) expect(clause).not.toMatch(/\.$/);
	});

	it("rests on provisions that the knowledge holds", () => {
		const held = linkKnowledge(DATA).provisionById;
		const named = [...FACTS.keys()].flatMap((id) => rulesOf(id).flatMap((rule) => (rule.basis ?? []).flatMap((basis) => basis.provision ?? [])));
		expect([...new Set(named)].filter((id) => !held.has(id))).toEqual([]);
	});

	it.each([...FACTS.values()].filter((fact) => fact.determination))("$id: every value has a printed answer", (fact) => {
		expect(Object.keys(fact.determination?.answers ?? {}).sort()).toEqual(Object.keys(fact.values).sort());
		expect(fact.determination?.question).toMatch(/\?$/);
		expect(fact.determination?.counsel).toMatch(/\.$/);
	});
});

const COMPLETE = fc.record(
	Object.fromEntries(
		[...QUESTIONS.values()]
			.filter((question) => question.options)
			.map((question): [string, fc.Arbitrary<Answer>] => {
				const ids = (question.options ?? []).map((option) => option.id);
				if (question.type === "single") return [question.id, fc.constantFrom(...ids).map((option): Answer => ({ kind: "single", option }))];
				if (question.type === "date")
					return [question.id, fc.constantFrom("2024-01-01", "2027-12-02", "2028-08-02").map((date): Answer => ({ kind: "date", date }))];
				const exclusive = (question.options ?? []).filter((option) => option.exclusive).map((option) => option.id);
				const others = ids.filter((id) => !exclusive.includes(id));
				const some = fc.subarray(others, { minLength: exclusive.length > 0 ? 1 : 0, maxLength: 3 });
				const picks =
					exclusive.length > 0
						? fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...exclusive).map((each) => [each]) }, { weight: 2, arbitrary: some })
						: some;
				return [question.id, picks.map((chosen): Answer => ({ kind: "multi", picks: chosen, notSure: false }))];
			}),
	),
);

/** Countries drawn evenly from the regions, since 30 EU states would crowd out the rest. */
const REGIONAL = fc
	.tuple(
		COMPLETE,
		fc.subarray(["united-states", "germany", "england", "northern-ireland", "canada", "australia", "japan"], { minLength: 1, maxLength: 2 }),
	)
	.map(
		([answers, picks]): Readonly<Record<string, Answer>> => ({
			...answers,
			countries: { kind: "multi", picks, notSure: false },
		}),
	);

/** Values that need a combination too rare to be drawn. */
const RARE: readonly Plain[] = [
	// A public care fund lets a model sum up reports before a clerk decides: exempt under Art. 6(3).
	{
		...GERMANY,
		"tool-kinds": ["record-summary", "benefit-eligibility"],
		technology: ["writes-text"],
		"clinical-output": ["draft-text"],
		decisions: ["public-benefit"],
	},
	// Made for research alone.
	{ ...GERMANY, acquisition: "built-here", "tool-kinds": ["research"], "study-plan": ["never-in-care"] },
	// US research on data that point to nobody.
	{ ...US, "tool-kinds": ["research"], "study-plan": ["publish-or-general"], identity: ["removed-by-expert"] },
	// US decision support that meets all four tests.
	{ ...US, "tool-kinds": ["treatment-recommendation"], "clinical-output": ["options-list"], users: ["doctors"] },
	// The same with one specific answer: the FDA does not intend to enforce.
	{ ...US, "tool-kinds": ["risk-prediction"], "clinical-output": ["score"], users: ["doctors"] },
	// A private insurer in Quebec refuses cover by software alone.
	{
		...US,
		countries: ["canada"],
		"states-provinces": ["quebec"],
		"organisation-kinds": ["health-plan"],
		"tool-kinds": ["coverage-decision"],
		decisions: ["coverage-denial"],
		"review-step": "nobody",
	},
	// A private clinic in Quebec sends data of a tool that is long in use to the United States.
	{
		...US,
		stage: "in-use",
		countries: ["canada"],
		"states-provinces": ["quebec"],
		ownership: "for-profit",
		"organisation-kinds": ["clinic-outpatient"],
	},
	// Australian decision support by fixed rules that doctors can check.
	{
		...US,
		countries: ["australia"],
		"tool-kinds": ["treatment-recommendation"],
		technology: ["fixed-rules-only"],
		"clinical-output": ["options-list"],
		users: ["doctors"],
	},
];

describe("facts over complete answers", () => {
	it("are settled or open in law, never unknown", () => {
		fc.assert(
			fc.property(REGIONAL, (answers) => {
				const evaluation = new Evaluation(QUESTIONS, FACTS, answers);
				for (const fact of FACTS.values()) {
					const state = evaluation.fact(fact.id);
					expect(
						state.causes.filter((cause) => cause.kind === "question"),
						fact.id,
					).toEqual([]);
					expect(state.yes.length + state.maybe.length, fact.id).toBeGreaterThan(fact.kind === "single" ? 0 : -1);
				}
			}),
			{ numRuns: 200, seed: 7 },
		);
	});

	it("never change a settled value when one more question is answered", () => {
		fc.assert(
			fc.property(REGIONAL, fc.subarray([...QUESTIONS.keys()]), fc.constantFrom(...QUESTIONS.keys()), (answers, left, extra) => {
				const some = Object.fromEntries(Object.entries(answers).filter(([id]) => !left.includes(id) && id !== extra));
				const more = { ...some, ...(answers[extra] ? { [extra]: answers[extra] } : {}) };
				const before = new Evaluation(QUESTIONS, FACTS, some);
				const after = new Evaluation(QUESTIONS, FACTS, more);
				for (const fact of FACTS.values()) {
					const was = before.fact(fact.id);
					const now = after.fact(fact.id);
					expect(now.yes, `${fact.id} lost a value by ${extra}`).toEqual(expect.arrayContaining([...was.yes]));
					expect([...was.yes, ...was.maybe], `${fact.id} won a value by ${extra}`).toEqual(expect.arrayContaining([...now.yes, ...now.maybe]));
				}
			}),
			{ numRuns: 150, seed: 11 },
		);
	});

	it("reach every value of every fact", () => {
		const wanted = new Set([...FACTS.values()].flatMap((fact) => Object.keys(fact.values).map((value) => `${fact.id}=${value}`)));
		fc.assert(
			fc.property(REGIONAL, (answers) => {
				const evaluation = new Evaluation(QUESTIONS, FACTS, answers);
				for (const fact of FACTS.values()) {
					const state = evaluation.fact(fact.id);
					for (const value of [...state.yes, ...state.maybe]) wanted.delete(`${fact.id}=${value}`);
				}
			}),
			{ numRuns: 3000, seed: 3 },
		);
		for (const answers of RARE) {
			const evaluation = evaluate(answers);
			for (const fact of FACTS.values()) for (const value of evaluation.fact(fact.id).yes) wanted.delete(`${fact.id}=${value}`);
		}
		expect([...wanted]).toEqual([]);
	});
});
