import type { Problem, UserError } from "../errors.js";
import { visible } from "../visible.js";

/** A user's error as printed: what failed, then one line for each problem with place, expectation and how to mend it. */
export function formatError(error: UserError): string {
	return [
		error.message,
		...error.problems.slice(0, 50).map(formatProblem),
		...(error.problems.length > 50 ? [`  … and ${error.problems.length - 50} more`] : []),
	]
		.map(visible)
		.join("\n")
		.concat("\n");
}

function formatProblem(problem: Problem): string {
	const place = [problem.file ? `${problem.file}${problem.line ? `:${problem.line}` : ""}` : undefined, problem.where].filter(Boolean).join(" · ");
	const parts = [`  ${place ? `${place}: ` : ""}${problem.what}`];
	if (problem.expected) parts.push(`    expected: ${problem.expected}`);
	if (problem.hint) parts.push(`    ${problem.hint}`);
	return parts.join("\n");
}
