import type { Checklist } from "../checklist/schema.js";
import { wrap } from "../prompts/layout.js";
import { visibleLine } from "../visible.js";

/** What a person wants to know at once: counts, determinations, open questions. On a terminal, no word is cut at its edge. */
export function summaryLines(checklist: Checklist, columns: number | undefined = process.stderr.columns): string[] {
	const { summary } = checklist;
	const must = summary.byForce.mandatory + summary.byForce.addressable;
	const determinations = checklist.determinations.map((row) => `  ${row.question} ${row.answer}`);
	const lines = [
		"",
		`${visibleLine(checklist.deployment.name)}, as of ${checklist.asOf}`,
		`${checklist.start.verdict}: ${checklist.start.text}`,
		`Items: ${summary.items} (${must} must, ${summary.byForce.recommended} should), ${summary.programmes} programmes, ${summary.startsLater} start later`,
		...summary.byPhase.map((phase) => `  ${phase.title}: ${phase.items}`),
		...(determinations.length > 0 ? ["What this deployment is:", ...determinations] : []),
		`Open questions: ${summary.openQuestions}${checklist.needsAnswer.length > 0 ? `; first: ${checklist.needsAnswer[0]?.text}` : ""}`,
	];
	return columns ? lines.flatMap((line) => wrap(line, columns - 1, "    ")) : lines;
}
