import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/applicability/assess.js";
import { buildChecklist } from "../../src/checklist/build.js";
import { composeChecklist } from "../../src/documents/checklist/compose.js";
import { FACTS } from "../../src/facts/index.js";
import { DECISIONS, ITEM_FIELDS, SIGN_OFF_FIELDS, STATUSES } from "../../src/progress/fields.js";
import type { Values } from "../../src/progress/progress.js";
import { formatProgressFile, parseProgressFile } from "../../src/progress/progress-file.js";
import { readFilledMarkdown } from "../../src/progress/read-markdown.js";
import { parseAnswersFile } from "../../src/questionnaire/answers-file.js";
import { compileTemplates } from "../../src/render/markdown/own.js";
import { templateSources } from "../../src/services/render.js";
import { realKnowledge } from "../support/knowledge.js";

const knowledge = realKnowledge();
const { answers } = parseAnswersFile(readFileSync("knowledge/samples/us-small-practice-scheduling.yaml", "utf8"), "sample", knowledge.questions);
const assessment = assess(knowledge, FACTS, answers, "2026-11-28");
const render = compileTemplates(templateSources("templates/markdown"));
const ORIGIN = { answers: "a".repeat(64), knowledge: "1.2.3", asOf: "2026-11-28" };
const markdown = (progress?: Values): string => render(composeChecklist(buildChecklist(assessment, { progress }), { origin: ORIGIN }));
const BLANK = markdown();
const items = buildChecklist(assessment).groups.flatMap((group) => group.items.map((item) => item.id));
const parts = buildChecklist(assessment).groups.map((group) => `sign-off-${group.id}`);

/** Text that somebody may type into a field. */
const typed = fc.oneof(
	fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
	fc.constantFrom(
		"[x] done",
		"- Status: done",
		"# heading",
		"<!-- fields kill-switch -->",
		"Status: done",
		"a: b",
		"*b*",
		"1. x",
		"> q",
		"`c`",
		"a\nb",
		"a\n- Name: forged\nb",
		"\\_",
		"&amp;",
		"</a>",
		"=1+1",
		"é ß Ł Ω Ж",
	),
);
/** What is left of a text on paper: one space for odd spaces, nothing hidden, no blank lines to write on. */
const asKept = (text: string): string =>
	text
		.split("\n")
		.map((line) => line.replaceAll(/\s+/g, " ").trim())
		.join("\n")
		.trim();
const isKept = (text: string): boolean =>
	asKept(text) === text && text !== "" && !/[\p{C}\u2028\u2029]/u.test(text.replaceAll("\n", "")) && !/_{3,}/.test(text) && !/^\n|\n\n/.test(text);

const someValues: fc.Arbitrary<Values> = fc
	.tuple(
		fc.dictionary(
			fc.constantFrom(...items),
			fc.record(
				{
					status: fc.constantFrom(...Object.keys(STATUSES)),
					...Object.fromEntries(
						Object.keys(ITEM_FIELDS)
							.filter((key) => key !== "status")
							.map((key) => [key, typed.filter(isKept)]),
					),
				},
				{ requiredKeys: [] },
			),
			{ maxKeys: 6 },
		),
		fc.record(
			{
				decision: fc.constantFrom(...Object.keys(DECISIONS)),
				...Object.fromEntries(Object.keys(SIGN_OFF_FIELDS).map((key) => [key, typed.filter(isKept)])),
			},
			{ requiredKeys: [] },
		),
		fc.dictionary(
			fc.constantFrom(...parts),
			fc.record({ decision: fc.constantFrom(...Object.keys(DECISIONS)), "decided-name": typed.filter(isKept) }, { requiredKeys: [] }),
			{ maxKeys: 2 },
		),
	)
	.map(([byItem, whole, byPart]) =>
		Object.fromEntries(
			[...Object.entries(byItem), ["sign-off", whole] as const, ...Object.entries(byPart)].flatMap(([owner, fields]) =>
				Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[`${owner}/${key}`, value] as const])),
			),
		),
	);

describe("a Markdown checklist", () => {
	it("says which checklist it is, and holds nothing while it is blank", () => {
		expect(readFilledMarkdown(BLANK)).toEqual({ origin: ORIGIN, values: {}, problems: [] });
	});

	it("gives back everything that was filled in, and nothing else", () => {
		fc.assert(
			fc.property(someValues, (values) => {
				expect(readFilledMarkdown(markdown(values))).toEqual({ origin: ORIGIN, values, problems: [] });
			}),
			{ numRuns: 15 },
		);
	});

	const tick = (id: string): string => BLANK.replace(new RegExp(`(<a id="item-${id}"></a>\n\n### )\\[ \\]`), "$1[x]");
	it("takes a ticked box as done", () => {
		expect(readFilledMarkdown(tick("sub-processors")).values).toEqual({ "sub-processors/status": "done" });
	});

	it("tells where a box and a status do not agree, and keeps the status", () => {
		const text = tick("sub-processors").replace(/(<!-- fields sub-processors -->\n\n- Status: ).*/, "$1in progress");
		const read = readFilledMarkdown(text);
		expect(read.values).toEqual({ "sub-processors/status": "in-progress" });
		expect(read.problems).toHaveLength(1);
	});

	it.each([
		["a word that is no status", /(<!-- fields sub-processors -->\n\n- Status: ).*/, "$1finished", /finished/],
		["a label that no field has", /(<!-- fields sub-processors -->\n\n)- Status: .*/, "$1- Colour: red", /Colour/],
		["two decisions", /(<!-- decision sign-off -->\n\n)- \[ \] Approve\n- \[ \]/, "$1- [x] Approve\n- [x]", /more than one decision/],
	])("tells of %s, with its line", (_, pattern, replacement, message) => {
		const { problems, values } = readFilledMarkdown(BLANK.replace(pattern, replacement));
		expect(values).toEqual({});
		expect(problems).toHaveLength(1);
		expect(problems[0]?.what).toMatch(message);
		expect(problems[0]?.line).toBeGreaterThan(10);
	});

	it("reads what other editors make of it: Windows line ends, a capital X, spaces", () => {
		const text = tick("sub-processors")
			.replace("### [x] 1.", "###   [X]  1.")
			.replace(/(<!-- fields sub-processors -->\n\n- Status: [^\n]*\n)- Name: .*/, "$1- Name:    Ana   ")
			.replaceAll("\n", "\r\n");
		expect(readFilledMarkdown(text).values).toEqual({ "sub-processors/status": "done", "sub-processors/owner": "Ana" });
	});
});

describe("a progress file", () => {
	it("gives back what was written, whatever was typed", () => {
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.constantFrom("kill-switch/note", "kill-switch/owner", "sign-off/conditions"),
					fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
				),
				(values) => {
					const progress = { schemaVersion: 1 as const, deployment: "X: y # z", checklist: ORIGIN, values };
					expect(parseProgressFile(formatProgressFile(progress), "progress.yaml")).toEqual(progress);
				},
			),
			{ numRuns: 300 },
		);
	});

	it.each([
		["an unknown part", "schema: 1\ncolour: red\n", /progress\.yaml.*colour|colour/s],
		["another version", "schema: 2\n", /version 2/],
		["a word that is no status", "schema: 1\nitems:\n  kill-switch:\n    status: finished\n", /finished/],
		["an unknown field", "schema: 1\nitems:\n  kill-switch:\n    colour: red\n", /colour/],
		["an id that is none", "schema: 1\nitems:\n  __proto__:\n    status: done\n", /not an id/],
		["an item among sign-offs", "schema: 1\nsign-offs:\n  kill-switch:\n    status: done\n", /not an id/],
		["a list in place of a text", "schema: 1\nitems:\n  kill-switch:\n    note: [a]\n", /list/],
	])("with %s is refused with its place", (_, text, pattern) => {
		expect(() => parseProgressFile(text, "progress.yaml")).toThrow(
			expect.objectContaining({ problems: expect.arrayContaining([expect.objectContaining({ file: "progress.yaml", line: expect.any(Number) })]) }),
		);
		try {
			parseProgressFile(text, "progress.yaml");
		} catch (error) {
			expect(JSON.stringify((error as { problems: unknown }).problems)).toMatch(pattern);
		}
	});
});
