import type { Knowledge } from "../model.js";
import type { Finding } from "./finding.js";

/** Headings that a control's body has, in this order. */
export const CONTROL_HEADINGS = ["What to do", "How to do it well", "Acceptable substitutes"] as const;
export const INSTRUMENT_HEADINGS = ["What it is", "What changed", "What people get wrong"] as const;

/** Words that leave a reader without an action. */
const VAGUE = /\b(as appropriate|where appropriate|and\/or|etc\.?|best practices|leverage|robust|holistic|TODO|TBD)\b/i;
const WEAK = /\b(should|may|might|could|consider|recommended)\b/i;

/** Bodies are whole, wording fits the force, no two controls ask for the same thing in nearly the same words. */
export function checkWording(knowledge: Knowledge): Finding[] {
	const findings: Finding[] = [];
	for (const control of knowledge.controls) {
		findings.push(...headings(control.file, Object.keys(control.sections), CONTROL_HEADINGS));
		for (const text of [control.title, ...control.evidence]) vague(control.file, text);
		if (!/^[A-Z][a-z]+\b/.test(control.title) || /[.?!]$/.test(control.title)) {
			findings.push({
				rule: "title",
				severity: "error",
				file: control.file,
				what: `the title is “${control.title}”`,
				expected: "an imperative without a full stop",
			});
		}
	}
	for (const instrument of knowledge.instruments) {
		findings.push(...headings(instrument.file, Object.keys(instrument.sections), INSTRUMENT_HEADINGS));
		for (const provision of instrument.provisions) {
			vague(instrument.file, provision.asks);
			if (provision.force === "mandatory" && WEAK.test(firstWords(provision.asks))) {
				findings.push({
					rule: "force-wording",
					severity: "error",
					file: instrument.file,
					what: `${provision.local} is mandatory but asks weakly: “${provision.asks}”`,
					expected: "a plain imperative",
				});
			}
		}
	}
	const titles = knowledge.controls.map((control) => ({ control, words: contentWords(control.title) }));
	for (const [index, one] of titles.entries()) {
		for (const other of titles.slice(index + 1)) {
			if (overlap(one.words, other.words) < 0.8) continue;
			findings.push({
				rule: "near-duplicate",
				severity: "error",
				file: other.control.file,
				what: `its title says nearly the same as ${one.control.id}: “${one.control.title}”`,
				expected: "one control for one action",
			});
		}
	}
	return findings;

	function vague(file: string, text: string): void {
		const match = VAGUE.exec(text);
		if (match) findings.push({ rule: "vague", severity: "error", file, what: `“${match[0]}” in “${text}”`, expected: "what exactly, or nothing" });
	}
}

function headings(file: string, found: readonly string[], expected: readonly string[]): Finding[] {
	if (found.length === expected.length && expected.every((heading, index) => found[index] === heading)) return [];
	return [{ rule: "headings", severity: "error", file, what: `the headings are ${found.join(" · ") || "missing"}`, expected: expected.join(" · ") }];
}

function firstWords(text: string): string {
	return text.split(" ").slice(0, 3).join(" ");
}

const STOP_WORDS = new Set([
	"the",
	"a",
	"an",
	"and",
	"or",
	"of",
	"to",
	"for",
	"in",
	"on",
	"that",
	"it",
	"its",
	"is",
	"are",
	"with",
	"by",
	"at",
	"who",
	"what",
	"each",
	"every",
	"any",
	"as",
	"from",
]);

function contentWords(title: string): ReadonlySet<string> {
	return new Set(
		title
			.toLowerCase()
			.split(/[^a-z]+/)
			.filter((word) => word !== "" && !STOP_WORDS.has(word)),
	);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((word) => b.has(word)).length;
	return shared / Math.max(1, Math.min(a.size, b.size));
}
