import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { PDFDocument } from "@cantoo/pdf-lib";
import type { Condition } from "../../src/applicability/condition.js";
import { Evaluation } from "../../src/applicability/evaluate.js";
import { clauses } from "../../src/applicability/reason.js";
import { type Problem, UserError } from "../../src/errors.js";
import { FACTS } from "../../src/facts/index.js";
import { readRawArticle } from "../../src/knowledge/import.js";
import { parseFrontMatter, parseYaml } from "../../src/knowledge/parse.js";
import { parseBody } from "../../src/knowledge/prose.js";
import { ConditionSchema } from "../../src/knowledge/schema/common.js";
import { Control } from "../../src/knowledge/schema/control.js";
import { Instrument } from "../../src/knowledge/schema/instrument.js";
import { Question } from "../../src/knowledge/schema/others.js";
import { formatProgressFile, parseProgressFile } from "../../src/progress/progress-file.js";
import { readFilledMarkdown } from "../../src/progress/read-markdown.js";
import type { Answers } from "../../src/questionnaire/answers.js";
import { formatAnswersFile, parseAnswersFile, parseSetting } from "../../src/questionnaire/answers-file.js";
import { renderOwnTemplate, withOwnTemplates } from "../../src/render/markdown/own.js";
import { readFilledPdf } from "../../src/services/read-pdf.js";
import { demoDocument } from "../fixtures/documents/demo.js";
import { mutated, noise, type Random } from "./random.js";

/** A reader under test: makes an input, reads it, and throws where the reader broke its word. */
export interface Target {
	readonly name: string;
	/** Its part of all inputs. */
	readonly share: number;
	make(random: Random): string;
	/** True when the input was taken, false when it was refused as it should be. */
	read(input: string): boolean | Promise<boolean>;
}

const knowledgeFiles = (folder: string, most: number): string[] =>
	(readdirSync(path.join("knowledge", folder), { recursive: true }) as string[])
		.filter((name) => name.endsWith(".md") && !name.endsWith("README.md"))
		.sort()
		.filter((_, index, all) => index % Math.ceil(all.length / most) === 0)
		.map((name) => readFileSync(path.join("knowledge", folder, name), "utf8"));

/** Every reader of what users bring. Run from the root of the project; `scratch` is a folder for files. */
export async function targets(scratch: string): Promise<Target[]> {
	const samples = readdirSync("knowledge/samples").map((name) => readFileSync(path.join("knowledge", "samples", name), "utf8"));
	const questions = knowledgeFiles("questions", 1000).flatMap((text) => {
		const parsed = parseFrontMatter(text, "question.md", Question);
		return parsed.ok ? [parsed.value.data] : [];
	});
	const questionById = new Map(questions.map((question) => [question.id, question]));
	const controls = knowledgeFiles("controls", 40);
	const instruments = knowledgeFiles("instruments", 30).filter((text) => text.length < 20_000);
	const articles = [
		...knowledgeFiles("articles", 6),
		'---\ntitle: "AI in care"\nexcerpt: "Care will change"\npublishedDateTime: 2023-07-17T23:30:00Z\nwebUrl: "https://example.org/a"\nprovider:\n  name: Paper\n---\n',
		"---\ntitle: Pitfalls\nauthor:\n  - A Curator\ndate: '2022-02-07'\nlink:\n  brand: example.org\n  href: https://example.org/b\n---\n<p>First words.</p>\n\n<p>Second words.</p>\n",
		"\nFirst words.\n\nPrivacy\n-------\n\nSecond words.\n",
	];
	const shipped = Object.fromEntries(
		readdirSync("templates/markdown").map((name) => [name.replace(/\.hbs$/, ""), readFileSync(path.join("templates/markdown", name), "utf8")]),
	);
	const filled = [
		`# A checklist\n\n<!-- duecare as-of=2026-11-21 knowledge=1.0.0 answers=${"a".repeat(64)} -->\n\n<a id="item-vendor-data-contract"></a>\n\n### [x] 1. Sign a contract\n\nWords.\n\n<!-- fields vendor-data-contract -->\n\n- Status: done\n- Name: Ana\n- Date: 2026-11-20\n- Evidence: contract.pdf\n\n<!-- decision sign-off -->\n\n- [x] approve\n- [ ] reject\n\n<!-- fields sign-off -->\n\n- Conditions: none\n`,
	];
	const progress = [
		`schema: 1\ndeployment: "Test"\nchecklist:\n  as-of: "2026-11-21"\n  knowledge: "1.0.0"\n  answers: "${"a".repeat(64)}"\nitems:\n  vendor-data-contract:\n    status: "done"\n    name: "Ana"\nsign-offs:\n  sign-off:\n    conditions: "none"\n`,
	];
	const pdf = await smallPdf();
	const own =
		"Items of {{deployment.name}}\n{{#each groups}}{{title}}\n{{#each items}}{{number}} {{text title}}{{#if why}}: {{why.[0]}}{{/if}}\n{{/each}}{{/each}}\n";
	const checklist = { deployment: { name: "Test" }, groups: [{ title: "All", items: [{ number: 1, title: "One", why: ["so"] }] }] };

	return [
		{
			name: "answers file",
			share: 30,
			make: (random) => (random.below(20) === 0 ? noise(random) : mutated(random, samples)),
			read: (input) => {
				const read = orRefusal(() => parseAnswersFile(input, "answers.yaml", questions).answers, "answers");
				if (!read) return false;
				// What is taken is written as it was read.
				same(parseAnswersFile(formatAnswersFile(read, questions), "again.yaml", questions).answers, read);
				return true;
			},
		},
		{
			name: "--set",
			share: 10,
			make: (random) =>
				mutated(random, ["stage=choosing", "tool-kinds=ambient-scribe,not-sure", "deployment.name=Lakeside", "vendor-since=2026-01-01"]),
			read: (input) => orRefusal(() => parseSetting(input, questions), "answers", "usage") !== undefined,
		},
		{
			name: "front matter",
			share: 12,
			make: (random) => mutated(random, [...controls, ...instruments]),
			read: (input) => {
				const control = parseFrontMatter(input, "file.md", Control);
				const instrument = parseFrontMatter(input, "file.md", Instrument);
				for (const each of [control, instrument]) if (!each.ok) placed(each.problems, true);
				for (const each of [control, instrument]) if (each.ok) placed(parseBody(each.value.body, "file.md").problems, false);
				return control.ok || instrument.ok;
			},
		},
		{
			name: "prose of the knowledge",
			share: 6,
			make: (random) =>
				mutated(
					random,
					controls.map((text) => text.split("\n---\n")[1] ?? ""),
				),
			read: (input) => {
				const { problems } = parseBody(input, "file.md");
				placed(problems, false);
				return problems.length === 0;
			},
		},
		{
			name: "conditions, as text",
			share: 8,
			make: (random) =>
				mutated(random, [
					"all:\n  - { fact: stage, is: choosing }\n  - any:\n      - not: { fact: tool-kinds, includes: [ambient-scribe] }\n      - { fact: staff-count, atLeast: under-15 }\n",
					"{ fact: countries, in: [a, b] }",
				]),
			read: (input) => {
				const parsed = parseYaml(input, "file.md", ConditionSchema);
				if (!parsed.ok) placed(parsed.problems, true);
				return parsed.ok;
			},
		},
		{
			name: "conditions, evaluated",
			share: 12,
			make: (random) => JSON.stringify({ condition: someCondition(random, questions, 5), answers: anyAnswers(random, questions) }),
			read: (input) => {
				const { condition, answers } = JSON.parse(input) as { condition: Condition; answers: Answers["answers"] };
				const evaluation = new Evaluation(questionById, FACTS, answers);
				const reason = evaluation.condition(condition);
				if (!["true", "false", "unknown"].includes(reason.result)) throw new Error(`the result ${reason.result}`);
				if ((reason.result === "unknown") !== reason.causes.length > 0) throw new Error(`${reason.result} with ${reason.causes.length} causes`);
				if (clauses(reason).some((clause) => clause === "")) throw new Error("an empty clause");
				return true;
			},
		},
		{
			name: "templates by name",
			share: 6,
			make: (random) => JSON.stringify([random.pick(Object.keys(shipped)), mutated(random, Object.values(shipped))]),
			read: (input) => {
				const [name = "", source = ""] = JSON.parse(input) as string[];
				return orRefusal(() => withOwnTemplates(shipped, { [name]: source }, "own")(demoDocument), "usage") !== undefined;
			},
		},
		{
			name: "own template",
			share: 6,
			make: (random) => mutated(random, [own]),
			read: (input) => orRefusal(() => renderOwnTemplate(input, checklist as never, "own.hbs"), "usage") !== undefined,
		},
		{
			name: "raw article",
			share: 8,
			make: (random) => (random.below(20) === 0 ? noise(random) : mutated(random, articles)),
			read: (input) => !("what" in readRawArticle(input)),
		},
		{
			name: "filled Markdown",
			share: 8,
			make: (random) => mutated(random, filled),
			read: (input) => {
				const read = readFilledMarkdown(input);
				placed(read.problems, false);
				return Object.keys(read.values).length > 0;
			},
		},
		{
			name: "progress file",
			share: 8,
			make: (random) => mutated(random, progress),
			read: (input) => {
				const read = orRefusal(() => parseProgressFile(input, "progress.yaml"), "answers");
				if (!read) return false;
				same(parseProgressFile(formatProgressFile(read), "again.yaml"), read);
				return true;
			},
		},
		{
			name: "filled PDF",
			share: 3,
			make: (random) => mutated(random, [pdf]),
			read: async (input) => {
				const file = path.join(scratch, "filled.pdf");
				writeFileSync(file, Buffer.from(input, "latin1"));
				try {
					placed((await readFilledPdf(file)).problems, false);
					return true;
				} catch (error) {
					return refused(error, "answers");
				}
			},
		},
	];
}

async function smallPdf(): Promise<string> {
	const document = await PDFDocument.create({ updateMetadata: false });
	const page = document.addPage([200, 200]);
	const field = document.getForm().createTextField("vendor-data-contract/name");
	field.setText("Ana");
	field.addToPage(page, { x: 10, y: 10, width: 100, height: 20 });
	await document.attach(Buffer.from("schema: 1\n"), "answers.yaml", { creationDate: new Date(0), modificationDate: new Date(0) });
	return Buffer.from(await document.save({ useObjectStreams: false })).toString("latin1");
}

/** What was read; undefined where it was refused in the right way. Anything else that is thrown is a find. */
function orRefusal<T>(read: () => T, ...exits: string[]): T | undefined {
	try {
		return read();
	} catch (error) {
		refused(error, ...exits);
		return undefined;
	}
}

/** False, when it is an error for the user, with problems that name their place. */
function refused(error: unknown, ...exits: string[]): false {
	if (!(error instanceof UserError)) throw error;
	if (!exits.includes(error.exit)) throw new Error(`exit ${error.exit} for: ${error.message}`);
	if (error.problems.length === 0) throw new Error(`no problem in: ${error.message}`);
	placed(error.problems, false);
	return false;
}

function placed(problems: readonly Problem[], withFile: boolean): void {
	for (const problem of problems) {
		if (problem.what.trim() === "") throw new Error("a problem without words");
		if (withFile ? !problem.file : !problem.file && !problem.where && !problem.line) throw new Error(`no place for: ${problem.what}`);
	}
}

function same(found: unknown, wanted: unknown): void {
	if (!isDeepStrictEqual(found, wanted)) throw new Error(`it reads back as ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
}

function someCondition(random: Random, questions: readonly Question[], depth: number): Condition {
	const several = () => Array.from({ length: 1 + random.below(3) }, () => someCondition(random, questions, depth - 1));
	if (depth > 0 && random.below(2) === 0)
		return random.pick([() => ({ all: several() }), () => ({ any: several() }), () => ({ not: someCondition(random, questions, depth - 1) })])();
	if (random.below(3) === 0) {
		const fact = random.pick([...FACTS.values()]);
		return { fact: fact.id, is: random.pick(Object.keys(fact.values)) };
	}
	const question = random.pick(questions.filter((each) => each.options));
	const ids = (question.options ?? []).map((option) => option.id);
	if (question.type === "single" && question.scale && random.below(2) === 0) return { fact: question.id, atLeast: random.pick(ids) };
	return question.type === "single"
		? { fact: question.id, in: [random.pick(ids), random.pick(ids)] }
		: { fact: question.id, includes: random.pick(ids) };
}

function anyAnswers(random: Random, questions: readonly Question[]): Answers["answers"] {
	const answers: Record<string, Answers["answers"][string]> = {};
	for (const question of questions) {
		const ids = (question.options ?? []).map((option) => option.id);
		if (random.below(3) === 0 || (ids.length === 0 && question.type !== "date")) continue;
		if (random.below(6) === 0) answers[question.id] = { kind: "notSure" };
		else if (question.type === "date") answers[question.id] = { kind: "date", date: random.pick(["2024-01-01", "2027-12-02", "9999-12-31"]) };
		else if (question.type === "single") answers[question.id] = { kind: "single", option: random.pick(ids) };
		else answers[question.id] = { kind: "multi", picks: [...new Set([random.pick(ids), random.pick(ids)])], notSure: random.below(4) === 0 };
	}
	return answers;
}
