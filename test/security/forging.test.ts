import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/applicability/assess.js";
import { buildChecklist } from "../../src/checklist/build.js";
import type { Checklist } from "../../src/checklist/schema.js";
import { composeChecklist } from "../../src/documents/checklist/compose.js";
import { FACTS } from "../../src/facts/index.js";
import type { Answers } from "../../src/questionnaire/answers.js";
import { formatAnswersFile, parseAnswersFile } from "../../src/questionnaire/answers-file.js";
import { renderCsv } from "../../src/render/csv.js";
import { compileTemplates } from "../../src/render/markdown/own.js";
import { templateSources } from "../../src/services/render.js";
import { realKnowledge } from "../support/knowledge.js";
import { duecare } from "../support/program.js";

const knowledge = realKnowledge();
/** A short list: what is typed stands in the same places of every list. */
const sample = parseAnswersFile(
	"schema: 1\ndeployment:\n  name: Any\nanswers:\n  countries: [japan]\n  tool-kinds: [patient-chatbot]\n  identity: [names-or-record]\n",
	"sample",
	knowledge.questions,
).answers;
const render = compileTemplates(templateSources("templates/markdown"));

/** The sample with one text in every place where a person types freely. */
function typed(text: string): Answers {
	return {
		...sample,
		deployment: { name: text, product: text, version: text, features: text, organisation: text, preparedBy: text },
		answers: { ...sample.answers, purpose: { kind: "text", text } },
	};
}

const checklistOf = (text: string): Checklist => buildChecklist(assess(knowledge, FACTS, typed(text), "2026-11-28"), { depth: "core" });

/** What a document is made of: its nodes without their texts. */
function skeleton(node: Nodes): unknown {
	const own = node.type === "heading" ? `heading ${node.depth}` : node.type === "link" ? `link ${node.url}` : node.type;
	if (!("children" in node)) return node.type === "text" ? [] : [own];
	return [own, ...node.children.map((child) => skeleton(child as Nodes)).filter((child) => (child as unknown[]).length > 0)];
}

/** Marks that mean something somewhere: in Markdown, HTML, YAML, CSV, a terminal, or to the eye. */
const MARKS = [
	"\n",
	"\r\n",
	"\n\n",
	"\t",
	"    ",
	"# ",
	"## [x] ",
	"- [x] done",
	"* ",
	"+ ",
	"1. ",
	"> ",
	"```",
	"~~~",
	"---",
	"===",
	"***",
	"**",
	"_",
	"`",
	"|",
	"\\",
	"[a](https://evil.example)",
	"![p](https://evil.example/p.png)",
	"<img src=x>",
	'<a id="item-kill-switch"></a>',
	"<!-- ",
	"-->",
	"&lt;",
	"&#35;",
	"https://evil.example",
	"www.evil.example",
	"me@evil.example",
	"=1+1",
	"@SUM(A1)",
	"-2",
	'"',
	"'",
	",",
	";",
	":",
	"{{name}}",
	"\u001b[31m",
	"\u0007",
	"\u202e",
	"\u2066",
	"\u200b",
	"\u2028",
	"\u0085",
	"\0",
	"Status: done",
	"must",
	"Ω",
	"Łódź",
];
const HOSTILE = fc
	.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...MARKS) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) }), {
		minLength: 1,
		maxLength: 8,
	})
	.map((parts) => `x${parts.join("")}`);

describe("whatever a person types", () => {
	const plain = skeleton(fromMarkdown(render(composeChecklist(checklistOf("Plain words")))));

	it("the Markdown checklist has exactly the structure that it has with plain words", () => {
		fc.assert(
			fc.property(HOSTILE, (text) => {
				expect(skeleton(fromMarkdown(render(composeChecklist(checklistOf(text)))))).toEqual(plain);
			}),
			{ numRuns: 24, examples: inHandfuls(MARKS).map((marks): [string] => [`x${marks.join("x")}x`]) },
		);
	});

	it("the CSV has the same cells, and none is a formula", () => {
		const benign = checklistOf("Plain words");
		const rows = parseCsv(renderCsv(benign)).map((row) => row.length);
		fc.assert(
			fc.property(HOSTILE, (text) => {
				const checklist = structuredClone(benign);
				const item = checklist.groups[0]?.items[0];
				if (!item) throw new Error("no item");
				item.title = text.slice(1);
				item.why = [text.slice(1)];
				const cells = parseCsv(renderCsv(checklist));
				expect(cells.map((row) => row.length)).toEqual(rows);
				for (const cell of cells.flat()) expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
			}),
			{ numRuns: 60 },
		);
	});

	it("the JSON gives it back as typed", () => {
		fc.assert(
			fc.property(HOSTILE, (text) => {
				const read = JSON.parse(JSON.stringify(checklistOf(text))) as Checklist;
				expect([read.deployment.name, read.deployment.purpose]).toEqual([text, text]);
			}),
			{ numRuns: 30 },
		);
	});

	it("the answers file gives it back as typed, or the nearest that one line can hold", () => {
		const oneLine = fc
			.string({ unit: "grapheme", minLength: 1, maxLength: 40 })
			.map((text) => text.replaceAll(/\p{C}/gu, "").trim())
			.filter((text) => text !== "" && !/[\u0085\u2028\u2029]/.test(text));
		fc.assert(
			fc.property(oneLine, (text) => {
				const read = parseAnswersFile(formatAnswersFile(typed(text), knowledge.questions), "answers.yaml", knowledge.questions).answers;
				expect(read.deployment.name).toBe(text);
				expect(read.answers.purpose).toEqual({ kind: "text", text });
			}),
			{ numRuns: 300 },
		);
	});

	it.each(["\u001b[2J\u001b[31mred", "a\u0007b", "\u202eevil", "x\r- done", "\u001b]0;title\u0007"])(
		"the terminal shows no control of it: %j",
		(text) => {
			const result = duecare([
				"generate",
				"--set",
				`deployment.name=${text}`,
				"--set",
				"countries=germany",
				"--set",
				"tool-kinds=triage",
				"--format",
				"md",
				"--out",
				"out",
			]);
			expect(result.status, result.stderr).toBe(0);
			expect(result.stderr).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
		},
	);
});

/** A document takes a while: the examples carry several marks each. */
function inHandfuls(marks: readonly string[]): string[][] {
	return Array.from({ length: Math.ceil(marks.length / 7) }, (_, at) => marks.slice(at * 7, at * 7 + 7));
}

/** RFC 4180. */
function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, cell = "", end = ""] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
		row.push(cell.replaceAll('""', '"'));
		if (end !== ",") {
			rows.push(row);
			row = [];
		}
	}
	return rows;
}
