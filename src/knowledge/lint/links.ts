import { nearest } from "../../nearest.js";
import type { Knowledge } from "../model.js";
import type { Finding } from "./finding.js";

/** Every id that a file names exists; no id is given twice. */
export function checkLinks(knowledge: Knowledge): Finding[] {
	const findings: Finding[] = [];
	const points = new Set(knowledge.articles.flatMap((article) => article.points.map((point) => `${article.id}#${point.local}`)));
	const roles = new Set(knowledge.roles.map((role) => role.id));
	const provisions = new Set(knowledge.provisionById.keys());
	const controls = new Set(knowledge.controlById.keys());
	for (const control of knowledge.controls) {
		for (const { id } of control.provisions) expect(control.file, "provision", id, provisions);
		for (const id of control.articles ?? []) expect(control.file, "article point", id, points);
		for (const id of [control.role, ...(control.with ?? [])]) expect(control.file, "role", id, roles);
		twice(
			control.file,
			"provision link",
			control.provisions.map(({ id }) => id),
		);
	}
	for (const risk of knowledge.risks) {
		for (const id of risk.controls) expect(risk.file, "control", id, controls);
		for (const id of risk.provisions ?? []) expect(risk.file, "provision", id, provisions);
		for (const id of risk.articles ?? []) expect(risk.file, "article point", id, points);
	}
	for (const theme of knowledge.themes) for (const id of theme.articles) expect(theme.file, "article point", id, points);
	for (const instrument of knowledge.instruments) {
		twice(
			instrument.file,
			"provision",
			instrument.provisions.map(({ local }) => local),
		);
	}
	for (const records of [knowledge.controls, knowledge.instruments, knowledge.risks, knowledge.articles, knowledge.questions]) {
		const seen = new Map<string, string>();
		for (const { id, file } of records) {
			const other = seen.get(id);
			if (other)
				findings.push({ rule: "unique-id", severity: "error", file, what: `the id ${id} is taken by ${other}`, expected: "an id of its own" });
			seen.set(id, file);
		}
	}
	return findings;

	function expect(file: string, kind: string, id: string, known: ReadonlySet<string>): void {
		if (known.has(id)) return;
		findings.push({ rule: "dead-id", severity: "error", file, what: `there is no ${kind} ${id}`, hint: nearest(id, known) });
	}

	function twice(file: string, kind: string, ids: readonly string[]): void {
		for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) {
			findings.push({ rule: "unique-id", severity: "error", file, what: `the ${kind} ${id} occurs twice`, expected: "once" });
		}
	}
}
