import { FACTS } from "../facts/index.js";
import { type Finding, lintKnowledge } from "../knowledge/lint/index.js";
import { loadKnowledge } from "./knowledge.js";

export interface LintResult {
	readonly errors: number;
	readonly warnings: number;
	readonly findings: readonly Finding[];
}

/** Lints what ships, or what ships together with a pack: then only what the pack adds is reported. */
export async function lint(folder: string | undefined): Promise<LintResult> {
	const shipped = await loadKnowledge();
	const known = new Set(lintKnowledge(shipped, FACTS).map(key));
	const findings = folder
		? lintKnowledge(await loadKnowledge([folder]), FACTS).filter((finding) => !known.has(key(finding)))
		: lintKnowledge(shipped, FACTS);
	return {
		errors: findings.filter((each) => each.severity === "error").length,
		warnings: findings.filter((each) => each.severity === "warning").length,
		findings,
	};
}

export function formatFindings(result: LintResult): string {
	const lines = result.findings.map((each) =>
		[
			`${each.severity}: ${each.file}: ${each.what} [${each.rule}]`,
			each.expected ? `  expected: ${each.expected}` : "",
			each.hint ? `  ${each.hint}` : "",
		]
			.filter(Boolean)
			.join("\n"),
	);
	return [...lines, `${result.errors} errors, ${result.warnings} warnings`].join("\n");
}

function key(finding: Finding): string {
	return `${finding.rule} ${finding.file} ${finding.what}`;
}
