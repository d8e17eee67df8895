import { questionsOf } from "../../src/applicability/reason.js";
import { evaluate, type Plain } from "./deployments.js";

/** Why a fact has its value, as printed after "because"; empty while it is not settled. */
export function reason(answers: Plain, id: string): string {
	const state = evaluate(answers).fact(id);
	return (state.rules ?? []).map((rule) => rule.because).join("; ");
}

/** The law that is printed for it: a citation of one place only where that place is chosen. */
export function citations(answers: Plain, id: string): string[] {
	const evaluation = evaluate(answers);
	const basis = (evaluation.fact(id).rules ?? []).flatMap((rule) => rule.basis ?? []);
	return basis.filter((each) => evaluation.condition(each.when).result === "true").map((each) => each.citation);
}

/** The questions that would settle it, in alphabetical order. */
export function hangsOn(answers: Plain, id: string): string[] {
	return questionsOf(evaluate(answers).fact(id).causes).sort();
}
