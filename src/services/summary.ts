import type { Checklist } from "../checklist/schema.js";
import { visibleLine } from "../visible.js";

/** What a person wants to know at once: counts, determinations, open questions. */
export function summaryLines(checklist: Checklist): string[] {
	const { summary } = checklist;
	const must = summary.byForce.mandatory + summary.byForce.addressable;
	const determinations = checklist.determinations.map((row) => `  ${row.question} ${row.answer}`);
	return [
		"",
		`${visibleLine(checklist.deployment.name)}, as of ${checklist.asOf}`,
		`${checklist.start.verdict}: ${checklist.start.text}`,
		`Items: ${summary.items} (${must} must, ${summary.byForce.recommended} should), ${summary.programmes} programmes, ${summary.startsLater} start later`,
		...summary.byPhase.map((phase) => `  ${phase.title}: ${phase.items}`),
		...(determinations.length > 0 ? ["What this deployment is:", ...determinations] : []),
		`Open questions: ${summary.openQuestions}${checklist.needsAnswer.length > 0 ? `; first: ${checklist.needsAnswer[0]?.text}` : ""}`,
	];
}
