import fc from "fast-check";
import type { Knowledge } from "../../src/knowledge/model.js";
import type { Question } from "../../src/knowledge/schema/others.js";
import type { Answer, Answers } from "../../src/questionnaire/answers.js";

/** Any answer that a person may give to a question. */
export function answerTo(question: Question): fc.Arbitrary<Answer> {
	const ids = (question.options ?? []).map((option) => option.id);
	switch (question.type) {
		case "text":
			return fc.string({ maxLength: 40 }).map((text) => ({ kind: "text", text }));
		case "date":
			return fc.oneof(
				fc.constant<Answer>({ kind: "notSure" }),
				fc.constantFrom("2024-01-01", "2026-08-02", "2026-12-09", "2028-01-01").map((date): Answer => ({ kind: "date", date })),
			);
		case "single":
			return fc.oneof(
				{ weight: 1, arbitrary: fc.constant<Answer>({ kind: "notSure" }) },
				{ weight: 5, arbitrary: fc.constantFrom(...ids).map((option): Answer => ({ kind: "single", option })) },
			);
		case "multi":
			return fc
				.tuple(fc.subarray(ids, { minLength: 1, maxLength: Math.min(4, ids.length) }), fc.boolean(), fc.boolean())
				.map(([picked, alone, notSure]): Answer => {
					const exclusive = new Set(question.options?.filter((option) => option.exclusive).map((option) => option.id));
					const single = picked.find((id) => exclusive.has(id));
					if (single)
						return alone
							? { kind: "multi", picks: [single], notSure: false }
							: { kind: "multi", picks: picked.filter((id) => !exclusive.has(id)), notSure: true };
					return { kind: "multi", picks: picked, notSure: notSure && alone };
				});
	}
}

/** Answers to some of the questions. */
export function someAnswers(knowledge: Knowledge): fc.Arbitrary<Answers> {
	const record = Object.fromEntries(knowledge.questions.map((question) => [question.id, fc.option(answerTo(question), { freq: 4, nil: undefined })]));
	return fc.record(record).map((answers) => ({
		schemaVersion: 1,
		deployment: { name: "Any" },
		answers: Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, Answer] => entry[1] !== undefined)),
	}));
}
