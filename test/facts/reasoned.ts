import { describe, expect, it } from "vitest";
import { clauses } from "../../src/applicability/reason.js";
import { evaluate, type Plain, settledValue } from "./deployments.js";

/**
 * One deployment and what the law makes of it. `reason` is a telling part of why, where several rules lead to one value:
 * of the rule that gave it, or of the answer that it rests on.
 */
export type Row = readonly [fact: string, why: string, expected: string, answers: Plain, reason?: string];

export function table(name: string, rows: readonly Row[], asOf?: string): void {
	describe(name, () => {
		const whole = rows.map(([fact, why, expected, answers, reason]) => [fact, why, expected, answers, reason] as const);
		it.each(whole)("%s: %s: %s", (fact, _why, expected, answers, reason) => {
			expect(settledValue(answers, fact, asOf)).toBe(expected);
			if (reason !== undefined) expect(reasons(answers, fact, asOf)).toContain(reason);
		});
	});
}

function reasons(answers: Plain, fact: string, asOf?: string): string {
	const state = evaluate(answers, asOf).fact(fact);
	return [...(state.rules ?? []).map((rule) => rule.because), ...(state.because ? clauses(state.because) : [])].join("; ");
}
