import { describe, expect, it } from "vitest";
import { clauses } from "../../src/applicability/reason.js";
import { FACTS } from "../../src/facts/index.js";
import { evaluate, type Plain, settledValue } from "./deployments.js";

/** Parts of what is told about one rule: of its reason, of its provisions in brackets, of the answers and facts behind it. */
type Told = readonly string[];

/** A deployment, the value that the law gives it, and what the user must be told: of a fact of several values, rule by rule. */
export type Row = readonly [why: string, expected: string, answers: Plain, told?: Told | readonly Told[], day?: string];

/** One row for each of some words: the options of a question that the law treats alike. */
export function each(words: readonly string[], row: (word: string) => Row): Row[] {
	return words.map(row);
}

function isOne(wanted: Told | readonly Told[]): wanted is Told {
	return wanted.length > 0 && wanted.every((part) => typeof part === "string");
}

/** What is told beside the value, rule by rule: "reason [provisions] what holds and what was ruled out". */
function told(answers: Plain, id: string, day?: string): string[] {
	const { rules = [], because } = evaluate(answers, day).fact(id);
	const reasons = FACTS.get(id)?.kind === "multi" && because && "of" in because ? because.of : [because];
	return rules.map((rule, index) => {
		const provisions = (rule.basis ?? []).map((basis) => basis.citation).join("; ");
		const reason = reasons[index];
		return `${rule.because} [${provisions}] ${reason ? clauses(reason).join("; ") : ""}`;
	});
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
