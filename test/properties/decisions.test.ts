import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assessment, assess } from "../../src/applicability/assess.js";
import { factsRead } from "../../src/applicability/condition.js";
import { Evaluation } from "../../src/applicability/evaluate.js";
import type { Reason } from "../../src/applicability/reason.js";
import { buildChecklist } from "../../src/checklist/build.js";
import { Checklist } from "../../src/checklist/schema.js";
import { FACTS } from "../../src/facts/index.js";
import type { Answer, Answers } from "../../src/questionnaire/answers.js";
import { openQuestions } from "../../src/questionnaire/next.js";
import { answerTo, someAnswers } from "../support/arbitrary.js";
import { realKnowledge } from "../support/knowledge.js";

const knowledge = realKnowledge();
const AS_OF = fc.constantFrom("2026-11-24", "2027-12-02", "2028-08-02");
/** A modest number here; DUECARE_PROPERTY_RUNS=20000 for the long run. */
const numRuns = Number(process.env.DUECARE_PROPERTY_RUNS ?? 150);
const LONG = 180_000 + numRuns * 400;

const withAnswer = (answers: Answers, id: string, answer: Answer): Answers => ({ ...answers, answers: { ...answers.answers, [id]: answer } });
const state = (answers: Answers, asOf: string): Assessment => assess(knowledge, FACTS, answers, asOf);

/** What a checklist says, without the echo of the answers: the table of answers, and the reasons that quote them. */
function withoutEcho(assessment: Assessment): unknown {
	const { answers: _answers, deployment: _deployment, determinations, notApplicable, ...rest } = buildChecklist(assessment);
	return JSON.parse(
		JSON.stringify(
			{
				...rest,
				determinations: determinations.map(({ because: _because, basis: _basis, ...row }) => row),
				notApplicable: notApplicable.flatMap((group) => group.entries.map((entry) => entry.id)).sort(),
			},
			(key, value) => (key === "why" ? undefined : value),
		),
	);
}

describe("over any answers", () => {
	it(
		"a checklist is made, and it keeps its contract",
		() => {
			fc.assert(
				fc.property(someAnswers(knowledge), AS_OF, (answers, asOf) => {
					const checklist = buildChecklist(state(answers, asOf));
					expect(Checklist.safeParse(checklist).error?.issues ?? []).toEqual([]);
				}),
				{ numRuns },
			);
		},
		LONG,
	);

	it(
		"giving any value to a question that is not asked changes nothing but the echo of answers",
		() => {
			fc.assert(
				fc.property(someAnswers(knowledge), AS_OF, fc.nat(), fc.gen(), (answers, asOf, pick, gen) => {
					const before = state(answers, asOf);
					const asked = new Set(openQuestions(before).map((question) => question.id));
					const silent = knowledge.questions.filter(
						(question) => question.type !== "text" && !answers.answers[question.id] && !asked.has(question.id),
					);
					const question = silent[pick % Math.max(1, silent.length)];
					if (!question) return;
					const after = state(withAnswer(answers, question.id, gen(answerTo, question)), asOf);
					expect(withoutEcho(after), question.id).toEqual(withoutEcho(before));
				}),
				{ numRuns },
			);
		},
		LONG,
	);

	it(
		"one more answer never changes what was settled: membership, force upwards only, determinations",
		() => {
			fc.assert(
				fc.property(someAnswers(knowledge), AS_OF, fc.nat(), fc.gen(), (answers, asOf, pick, gen) => {
					const before = state(answers, asOf);
					const open = knowledge.questions.filter((question) => !answers.answers[question.id] || answers.answers[question.id]?.kind === "notSure");
					const question = open[pick % Math.max(1, open.length)];
					if (!question) return;
					const after = state(withAnswer(answers, question.id, gen(answerTo, question)), asOf);
					for (const [index, decision] of before.decisions.controls.entries()) {
						const later = after.decisions.controls[index];
						if (decision.membership === "applicable" || (decision.membership === "notApplicable" && decision.causes.length === 0))
							expect(later?.membership, `${decision.control.id} after ${question.id}`).toBe(decision.membership);
						if (decision.membership === "applicable" && decision.force === "mandatory") expect(later?.force).toBe("mandatory");
					}
					for (const fact of FACTS.keys()) {
						const settled = before.evaluation.fact(fact);
						if (settled.causes.length === 0 && settled.maybe.length === 0)
							expect(after.evaluation.fact(fact).yes, `${fact} after ${question.id}`).toEqual(settled.yes);
					}
				}),
				{ numRuns },
			);
		},
		LONG,
	);

	it(
		"a settled value names what it rests on: with those answers alone it is settled all the same",
		() => {
			fc.assert(
				fc.property(someAnswers(knowledge), (answers) => {
					const evaluation = new Evaluation(knowledge.questionById, FACTS, answers.answers);
					for (const fact of FACTS.values()) {
						const state = evaluation.fact(fact.id);
						if (fact.kind !== "single" || state.causes.length > 0 || state.yes.length === 0) continue;
						const named = questionsNamed([...(state.because ? [state.because] : []), ...(state.passed ?? [])]);
						const few = Object.fromEntries(Object.entries(answers.answers).filter(([id]) => named.has(id)));
						expect(new Evaluation(knowledge.questionById, FACTS, few).fact(fact.id).yes, fact.id).toEqual(state.yes);
					}
				}),
				{ numRuns: Math.ceil(numRuns / 5) },
			);
		},
		LONG,
	);

	it(
		"the order of the answers does not matter",
		() => {
			fc.assert(
				fc.property(someAnswers(knowledge), (answers) => {
					const turned: Answers = { ...answers, answers: Object.fromEntries(Object.entries(answers.answers).reverse()) };
					expect(buildChecklist(state(turned, "2026-11-24"))).toEqual(buildChecklist(state(answers, "2026-11-24")));
				}),
				{ numRuns: Math.ceil(numRuns / 5) },
			);
		},
		LONG,
	);
});

/** The questions behind what reasons name: of a fact those that it reads, of a question those that decide whether it arises. */
function questionsNamed(reasons: readonly Reason[], found = new Set<string>()): ReadonlySet<string> {
	for (const reason of reasons) {
		if (reason.kind === "leaf") addBehind(reason.name, found);
		else if (reason.kind !== "fixed") questionsNamed(reason.of, found);
	}
	return found;
}

function addBehind(name: string, found: Set<string>): void {
	if (found.has(name)) return;
	found.add(name);
	const question = knowledge.questionById.get(name);
	const conditions = question
		? [question.askWhen, ...(question.options ?? []).map((option) => option.showWhen)]
		: (FACTS.get(name)?.rules.map((rule) => rule.when) ?? []);
	for (const condition of conditions) for (const each of factsRead(condition)) addBehind(each, found);
}
