import { describe, expect, it } from "vitest";
import { clauses, questionsOf } from "../../src/applicability/reason.js";
import { FACTS } from "../../src/facts/index.js";
import { evaluate, type Plain, settledValue } from "./deployments.js";

/** Parts of what is told about one rule: of its reason, of its provisions in brackets, of the answers and facts behind it. */
type Told = readonly string[];

/** A deployment, the value that the law gives it, and what the user must be told: of a fact of several values, rule by rule. */
export type Row = readonly [why: string, expected: string, answers: Plain, told?: Told | readonly Told[], day?: string];

/** One row of a table about several facts. `reason` is a telling part of why: of the rule, or of the answers that it rests on. */
export type FactRow = readonly [fact: string, why: string, expected: string, answers: Plain, reason?: string];

/** One row for each of some words: the options of a question that the law treats alike. */
export function each(words: readonly string[], row: (word: string) => Row): Row[] {
	return words.map(row);
}

/** Tests each row of a fact. */
export function table(fact: string, rows: readonly Row[]): void {
	describe(fact, () => {
		for (const [why, expected, answers, wanted, day] of rows) {
			it(`${why}: ${expected || "nothing"}`, () => {
				expect(settledValue(answers, fact, day)).toBe(expected);
				if (!wanted) return;
				const found = told(answers, fact, day);
				const rules = isOne(wanted) ? [wanted] : wanted;
				expect(found.length).toBe(rules.length);
				for (const [index, parts] of rules.entries()) for (const part of parts) expect(found[index]).toContain(part);
			});
		}
	});
}

/** Tests rows about several facts of one subject. */
export function subject(name: string, rows: readonly FactRow[], day?: string): void {
	describe(name, () => {
		for (const [fact, why, expected, answers, wanted] of rows) {
			it(`${fact}: ${why}: ${expected}`, () => {
				expect(settledValue(answers, fact, day)).toBe(expected);
				if (wanted === undefined) return;
				const { because } = evaluate(answers, day).fact(fact);
				expect([reason(answers, fact, day), ...(because ? clauses(because) : [])].join("; ")).toContain(wanted);
			});
		}
	});
}

/** Why a fact has its value, as printed after "because"; empty while it is not settled. */
export function reason(answers: Plain, id: string, day?: string): string {
	const { rules = [] } = evaluate(answers, day).fact(id);
	return rules.map((rule) => rule.because).join("; ");
}

/** The law that is printed for it. */
export function citations(answers: Plain, id: string): string[] {
	const evaluation = evaluate(answers);
	return (evaluation.fact(id).rules ?? []).flatMap((rule) => evaluation.basisOf(rule)).map((basis) => basis.citation);
}

/** The questions that would settle it, in alphabetical order. */
export function hangsOn(answers: Plain, id: string): string[] {
	return questionsOf(evaluate(answers).fact(id).causes).sort();
}

function isOne(wanted: Told | readonly Told[]): wanted is Told {
	return wanted.length > 0 && wanted.every((part) => typeof part === "string");
}

/** What is told beside the value, rule by rule: "reason [provisions] what holds and what was ruled out". */
function told(answers: Plain, id: string, day?: string): string[] {
	const evaluation = evaluate(answers, day);
	const { rules = [], because } = evaluation.fact(id);
	const reasons = FACTS.get(id)?.kind === "multi" && because && "of" in because ? because.of : [because];
	return rules.map((rule, index) => {
		const behind = reasons[index];
		const law = evaluation.basisOf(rule).map((basis) => basis.citation);
		return `${rule.because} [${law.join("; ")}] ${behind ? clauses(behind).join("; ") : ""}`;
	});
}
