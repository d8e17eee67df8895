import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { type Problem, UserError } from "../../src/errors.js";
import type { Answer, Answers } from "../../src/questionnaire/answers.js";
import { blankAnswersFile, formatAnswersFile, parseAnswersFile, parseSetting } from "../../src/questionnaire/answers-file.js";
import { answersJsonSchema } from "../../src/questionnaire/json-schema.js";
import type { Migration } from "../../src/questionnaire/migrations.js";
import { QUESTIONS } from "../prompts/invented.js";

const HEAD = "schema: 1\ndeployment:\n  name: Cloud nine\nanswers:\n";
const read = (text: string) => parseAnswersFile(text, "a.yaml", QUESTIONS);
const readAnswer = (line: string) => read(`${HEAD}  ${line}\n`).answers.answers;

describe("an answers file", () => {
	it("gives the deployment and the answers of every type", () => {
		const text = [
			"schema: 1",
			"deployment: {name: Cloud nine, version: 1.10, preparedBy: A. Keeper}",
			"answers:",
			"  stage: choosing   # a comment",
			"  weathers: [rain, not-sure]",
			"  purpose: >-",
			"    Rain,",
			"    on Tuesdays.",
			'  first-day: "2024-02-29"',
			"  motto: not-sure",
		].join("\n");
		expect(read(text)).toEqual({
			warnings: [],
			answers: {
				schemaVersion: 1,
				deployment: { name: "Cloud nine", version: "1.10", preparedBy: "A. Keeper" },
				answers: {
					stage: { kind: "single", option: "choosing" },
					weathers: { kind: "multi", picks: ["rain"], notSure: true },
					purpose: { kind: "text", text: "Rain, on Tuesdays." },
					"first-day": { kind: "date", date: "2024-02-29" },
					motto: { kind: "notSure" },
				},
			},
		});
	});

	it.each<[string, string, Record<string, Answer>]>([
		[
			"a byte order mark and Windows line ends",
			`\ufeff${HEAD}  stage: idea\n`.replaceAll("\n", "\r\n"),
			{ stage: { kind: "single", option: "idea" } },
		],
		["one word for a list", `${HEAD}  weathers: fog\n`, { weathers: { kind: "multi", picks: ["fog"], notSure: false } }],
		["a list of not-sure alone", `${HEAD}  weathers: [not-sure]\n`, { weathers: { kind: "multi", picks: [], notSure: true } }],
		["a bare day", `${HEAD}  first-day: 2026-03-01\n`, { "first-day": { kind: "date", date: "2026-03-01" } }],
		["a number where text is expected, as typed", `${HEAD}  purpose: 012\n`, { purpose: { kind: "text", text: "012" } }],
		["an empty optional text", `${HEAD}  motto: ""\n`, { motto: { kind: "text", text: "" } }],
		["JSON", '{"schema": 1, "deployment": {"name": "x"}, "answers": {"stage": "idea"}}', { stage: { kind: "single", option: "idea" } }],
		["no answers at all", "schema: 1\ndeployment:\n  name: x\nanswers:\n", {}],
	])("may hold %s", (_, text, expected) => {
		expect(read(text).answers.answers).toEqual(expected);
	});

	it("counts a question without a value as open, and says so", () => {
		const { answers, warnings } = read(`${HEAD}  stage:\n  purpose: ""\n`);
		expect(answers.answers).toEqual({});
		expect(warnings).toEqual([
			"a.yaml, line 5: stage has no answer and counts as open.",
			"a.yaml, line 6: purpose has no answer and counts as open.",
		]);
	});
});

describe("a broken answers file is refused with the line, the place and the way out", () => {
	it.each<[string, string, Partial<Record<keyof Problem, unknown>>]>([
		["an unknown question", `${HEAD}  stgae: idea\n`, { line: 5, where: "answers.stgae", hint: "did you mean stage?" }],
		["a deployment field among the answers", `${HEAD}  product: x\n`, { line: 5, hint: "put it under deployment:" }],
		["an unknown option", `${HEAD}  stage: chosing\n`, { line: 5, where: "answers.stage", hint: "did you mean choosing?" }],
		["a label in place of its word", `${HEAD}  stage: In normal use\n`, { line: 5, hint: "did you mean in-use?" }],
		["an unknown option in a list, on its own line", `${HEAD}  weathers:\n    - rain\n    - snowe\n`, { line: 7, hint: "did you mean snow?" }],
		[
			"a list for one answer",
			`${HEAD}  stage: [idea]\n`,
			{ line: 5, what: "a list, where one answer is expected", hint: 'write stage: "idea" without the brackets' },
		],
		["a map for an answer", `${HEAD}  stage: {idea: yes}\n`, { line: 5, what: "a map, where an answer is expected" }],
		["a list in a list", `${HEAD}  weathers: [[rain]]\n`, { line: 5, where: "answers.weathers" }],
		["an empty list", `${HEAD}  weathers: []\n`, { line: 5, what: "an empty list" }],
		[
			"nothing beside something",
			`${HEAD}  weathers: [rain, nothing]\n`,
			{ line: 5, what: "nothing excludes every other answer, and rain stands beside it" },
		],
		[
			"nothing beside not-sure",
			`${HEAD}  weathers: [nothing, not-sure]\n`,
			{ line: 5, what: "nothing excludes every other answer, and not-sure stands beside it" },
		],
		["a day that does not exist", `${HEAD}  first-day: 2026-02-29\n`, { line: 5, what: "there is no day 2026-02-29" }],
		["a day in another order", `${HEAD}  first-day: 1/3/2026\n`, { line: 5, what: '"1/3/2026" is not a day' }],
		["no name", "schema: 1\ndeployment:\n  product: x\n", { line: 2, where: "deployment.name", what: "the deployment has no name" }],
		["an empty name", 'schema: 1\ndeployment:\n  name: " "\n', { line: 3, where: "deployment.name" }],
		["no deployment", "schema: 1\n", { where: "deployment.name" }],
		["an unknown deployment field", "schema: 1\ndeployment:\n  name: x\n  prodct: y\n", { line: 4, hint: "did you mean product?" }],
		["an unknown part", `${HEAD}\nanswer: {}\n`, { line: 6, where: "answer", hint: "did you mean answers?" }],
		["a question that lost its indentation", `${HEAD}stage: idea\n`, { line: 5, hint: "indent it by two spaces and put it under answers:" }],
		["no schema version", "deployment:\n  name: x\n", { line: 1, where: "schema" }],
		["a newer schema version", `${HEAD.replace("1", "2")}  unheard: of\n`, { line: 1, hint: "this file needs a newer duecare" }],
		["a schema version that is no number", HEAD.replace("1", "one"), { line: 1, where: "schema" }],
		["a version that never was", HEAD.replace("1", "0"), { line: 1, what: "there never was a schema version 0" }],
		["a line written twice", `${HEAD}  stage: idea\n  stage: in-use\n`, { line: 6, expected: "one line for it; the first is line 5" }],
		["a colon in bare text", `${HEAD}  purpose: rain: much\n`, { line: 5, what: "a second colon on the line" }],
		["an unclosed quotation mark", `${HEAD}  purpose: "rain\n`, { what: expect.stringContaining("not valid YAML") }],
		["a tab", `${HEAD}\tstage: idea\n`, { line: 5, what: "a tab stands at the beginning of the line" }],
		["a tag", `${HEAD}  purpose: !!binary aGk=\n`, { line: 5, what: 'the tag "tag:yaml.org,2002:binary"' }],
		["an alias", `${HEAD}  purpose: &a x\n  motto: *a\n`, { line: 6, what: "*a refers to another place of the file" }],
		["a key that is a list", `${HEAD}  [stage]: idea\n`, { line: 5, expected: "a word before the colon" }],
		["a prototype as a key", `${HEAD}  __proto__: {polluted: yes}\n`, { line: 5, where: "answers.__proto__" }],
		["two documents", `${HEAD}---\nschema: 1\n`, { line: 6, expected: "one document in the file" }],
		["nothing", "# only a comment\n", { what: "the file is empty" }],
		["prose", "Dear sir or madam\n", { line: 1, what: "the file is not made of key: value lines" }],
	])("%s", (_, text, expected) => {
		expect(problemsOf(() => read(text))).toEqual([expect.objectContaining({ file: "a.yaml", ...expected })]);
	});

	it("names all problems at once, in the order of the lines", () => {
		const problems = problemsOf(() =>
			read("schema: 1\ndeployment: {nam: x}\nanswers:\n  stage: no\n  wheathers: rain\n  first-day: soon\nextra: 1\n"),
		);
		expect(problems.map(({ line, where }) => [line, where])).toEqual([
			[2, "deployment.nam"],
			[2, "deployment.name"],
			[4, "answers.stage"],
			[5, "answers.wheathers"],
			[6, "answers.first-day"],
			[7, "extra"],
		]);
	});

	it.each([
		["size", `${HEAD}  purpose: "${"x".repeat(1_000_001)}"\n`, /at most 400000/],
		["depth", `${HEAD}  weathers: ${"[".repeat(50_000)}${"]".repeat(50_000)}\n`, /20 deep/],
		["depth on one line", "- ".repeat(50_000), /20 deep/],
		["a thousand unknown keys", `${HEAD}${Array.from({ length: 1000 }, (_, index) => `  k${index}: x\n`).join("")}`, /more than 50 problems/],
		["nested aliases", `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n${HEAD}`, /another place/],
	])("limits %s", (_, text, message) => {
		const error = errorOf(() => read(text));
		expect(`${error.message} ${JSON.stringify(error.problems)}`).toMatch(message);
	});

	it("shows no control or bidirectional character of the file", () => {
		const problems = problemsOf(() =>
			parseAnswersFile(`${HEAD}  "st\\e[31mage\\u202e": x\n  stage: "\\u2066id\\aea"\n`, "a\u001b[2J.yaml", QUESTIONS),
		);
		expect(JSON.stringify(problems)).not.toMatch(/\\u001b|\\u0007|\u202e|\u2066/);
	});
});

describe("an older file", () => {
	const rename: Migration = {
		from: 0,
		migrate: (root) => ({ ...root, entries: root.entries.map((entry) => (entry.key === "replies" ? { ...entry, key: "answers" } : entry)) }),
	};
	const old = (answer: string) => `schema: 0\ndeployment:\n  name: x\nreplies:\n  stage: ${answer}\n`;

	it("is brought up to date, and says so", () => {
		const { answers, warnings } = parseAnswersFile(old("idea"), "a.yaml", QUESTIONS, [rename]);
		expect(answers.answers).toEqual({ stage: { kind: "single", option: "idea" } });
		expect(warnings).toEqual(["a.yaml is of schema version 0 and was read as version 1."]);
	});

	it("keeps its own line numbers in messages", () => {
		expect(problemsOf(() => parseAnswersFile(old("ideal"), "a.yaml", QUESTIONS, [rename]))).toEqual([
			expect.objectContaining({ line: 5, hint: "did you mean idea?" }),
		]);
	});
});

describe("a written answers file", () => {
	/** Everything that may break out of a scalar, and anything else. */
	const hostile = fc.oneof(
		fc.string({ unit: "binary", maxLength: 40 }),
		fc.string({
			unit: fc.constantFrom(..."ab :#-\"'\\[]{},&*!|>%@`~?\n\r\t\u0000\u001b\u007f\u0085\u200b\u2028\u202e\ufeff\ud800é漢"),
			maxLength: 20,
		}),
		fc.constantFrom("true", "no", "~", "null", "1.10", "- a", "a: b", " #x", "---", "...", "not sure", "__proto__", "2026-01-01"),
	);
	const filled = hostile.filter((text) => text !== "" && text !== "not-sure");
	const day = fc
		.date({ min: new Date("1990-01-01"), max: new Date("2050-01-01"), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const answers: fc.Arbitrary<Answers> = fc.record({
		schemaVersion: fc.constant(1 as const),
		deployment: fc.record({ name: filled.filter((text) => text.trim() !== ""), product: filled, features: filled }, { requiredKeys: ["name"] }),
		answers: fc.record(
			{
				purpose: fc.oneof(
					filled.map((text): Answer => ({ kind: "text", text })),
					fc.constant<Answer>({ kind: "notSure" }),
				),
				motto: hostile.filter((text) => text !== "not-sure").map((text): Answer => ({ kind: "text", text })),
				stage: fc.constantFrom<Answer>({ kind: "single", option: "in-use" }, { kind: "notSure" }),
				weathers: fc
					.record({ picks: fc.subarray(["rain", "snow", "fog"]), notSure: fc.boolean() })
					.filter(({ picks, notSure }) => picks.length > 0 || notSure)
					.map((some): Answer => ({ kind: "multi", ...some })),
				"first-day": day.map((date): Answer => ({ kind: "date", date })),
			},
			{ requiredKeys: [] },
		),
	});

	it("reads back to the same answers, whatever was typed", () => {
		fc.assert(
			fc.property(answers, (given) => {
				const text = formatAnswersFile(given, QUESTIONS);
				expect(text).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
				expect(read(text)).toEqual({ answers: given, warnings: [] });
			}),
			{ numRuns: 300 },
		);
	});

	it("is in the order of the questions and easy to read", () => {
		const text = formatAnswersFile(
			{
				schemaVersion: 1,
				deployment: { preparedBy: "A. Keeper", name: "Cloud nine" },
				answers: {
					later: { kind: "single", option: "x" },
					"first-day": { kind: "date", date: "2026-03-01" },
					weathers: { kind: "multi", picks: ["rain"], notSure: true },
					purpose: { kind: "text", text: "Rain: much" },
				},
			},
			QUESTIONS,
			{ schemaUrl: "https://example.org/s.json" },
		);
		expect(text.split("\n").filter((line, index) => index === 0 || !line.startsWith("#"))).toEqual([
			"# yaml-language-server: $schema=https://example.org/s.json",
			"schema: 1",
			"deployment:",
			"  name: Cloud nine",
			"  preparedBy: A. Keeper",
			"answers:",
			'  purpose: "Rain: much"                       # What is the weather machine for?',
			"  weathers: [rain, not-sure]                  # What about the weathers?",
			'  first-day: "2026-03-01"                     # On which day did it first rain?',
			// Of a question that this knowledge does not have: kept.
			"  later: x",
			"",
		]);
	});

	it("takes the text not-sure for the word that it is", () => {
		const text = formatAnswersFile(
			{ schemaVersion: 1, deployment: { name: "x" }, answers: { purpose: { kind: "text", text: "not-sure" } } },
			QUESTIONS,
		);
		expect(read(text).answers.answers).toEqual({ purpose: { kind: "notSure" } });
	});
});

describe("a blank answers file", () => {
	const blank = blankAnswersFile(QUESTIONS, [{ id: "machine", title: "The machine", questions: QUESTIONS.map(({ id }) => id) }]).replace(
		'name: ""',
		"name: x",
	);

	it("is valid once it has a name, and answers nothing", () => {
		expect(read(blank)).toEqual({ answers: { schemaVersion: 1, deployment: { name: "x" }, answers: {} }, warnings: [] });
	});

	it.each(QUESTIONS.map(({ id }) => id))("stays valid when %s is freed", (id) => {
		expect(Object.keys(read(blank.replace(`# ${id}:`, `${id}:`)).answers.answers)).toEqual([id]);
	});

	it("shows each question with its options, help, reason and who would know", () => {
		for (const words of [
			"--- The machine ---",
			"For example: rain on Tuesdays.",
			"The stage decides.",
			"the weather keeper",
			"snow-storm  Snow storms",
			"[alone",
		])
			expect(blank).toContain(words);
	});
});

describe("a setting", () => {
	it.each([
		["stage=choosing", { kind: "answer", id: "stage", answer: { kind: "single", option: "choosing" } }],
		["weathers=rain, fog,not-sure", { kind: "answer", id: "weathers", answer: { kind: "multi", picks: ["rain", "fog"], notSure: true } }],
		["weathers=not-sure", { kind: "answer", id: "weathers", answer: { kind: "notSure" } }],
		["purpose=a=b, c", { kind: "answer", id: "purpose", answer: { kind: "text", text: "a=b, c" } }],
		["first-day=2026-03-01", { kind: "answer", id: "first-day", answer: { kind: "date", date: "2026-03-01" } }],
		["deployment.name=Cloud nine", { kind: "deployment", field: "name", value: "Cloud nine" }],
	])("%s", (text, expected) => {
		expect(parseSetting(text, QUESTIONS)).toEqual(expected);
	});

	it.each([
		["stage", "--set", undefined],
		["=x", "--set", undefined],
		["stage=", "--set stage", undefined],
		["stage=chosing", "--set stage", "did you mean choosing?"],
		["stag=idea", "--set stag", "did you mean stage?"],
		["name=x", "--set name", "did you mean deployment.name?"],
		["deployment.nme=x", "--set deployment.nme", "did you mean deployment.name?"],
		["deployment.name= ", "--set deployment.name", undefined],
		["weathers=rain,nothing", "--set weathers", undefined],
	])("%s is a slip of the command line", (text, where, hint) => {
		const error = errorOf(() => parseSetting(text, QUESTIONS));
		expect([error.exit, error.problems[0]?.where, error.problems[0]?.hint]).toEqual(["usage", where, hint]);
	});
});

describe("the JSON Schema", () => {
	const schema = z.fromJSONSchema(answersJsonSchema(QUESTIONS) as z.core.JSONSchema.JSONSchema);
	const accepts = (line: string) => schema.safeParse(parse(`${HEAD}  ${line}\n`)).success;

	it.each([
		"stage: idea",
		"stage: not-sure",
		"weathers: [rain, not-sure]",
		"weathers: [nothing]",
		"weathers: not-sure",
		'first-day: "2026-03-01"',
		"first-day: not-sure",
		"purpose: Rain",
	])("accepts what the program accepts: %s", (line) => {
		expect(() => readAnswer(line)).not.toThrow();
		expect(accepts(line)).toBe(true);
	});

	it.each([
		"stage: ideas",
		"stage: [idea]",
		"weathers: [rain, nothing]",
		"weathers: [nothing, not-sure]",
		"weathers: []",
		"first-day: soon",
		"stages: idea",
		"purpose: [a]",
	])("rejects what the program rejects: %s", (line) => {
		expect(() => readAnswer(line)).toThrow(UserError);
		expect(accepts(line)).toBe(false);
	});
});

function errorOf(run: () => unknown): UserError {
	try {
		run();
	} catch (error) {
		if (error instanceof UserError) return error;
		throw error;
	}
	throw new Error("nothing was refused");
}

function problemsOf(run: () => unknown): readonly Problem[] {
	return errorOf(run).problems;
}
