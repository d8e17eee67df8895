import { type Problem, UserError } from "../errors.js";
import type { Question } from "../knowledge/schema/others.js";
import { nearest } from "../nearest.js";
import { visibleLine } from "../visible.js";
import { expectation, named, readAnswer } from "./answer-text.js";
import type { Answer, Answers, Deployment } from "./answers.js";
import { DEPLOYMENT_FIELDS, deploymentField } from "./deployment-fields.js";
import { MIGRATIONS, type Migration, migrated, SCHEMA_VERSION } from "./migrations.js";
import { readTree, type Tree, type TreeEntry, type TreeMap } from "./yaml-tree.js";

export { blankAnswersFile } from "./blank-answers.js";
export { formatAnswersFile } from "./format-answers.js";
export { parseSetting } from "./setting.js";

export interface ParsedAnswers {
	readonly answers: Answers;
	readonly warnings: readonly string[];
}

const LARGEST = 400_000;
const MOST_PROBLEMS = 50;

/** Reads an answers file; every problem of it is in the one error. */
export function parseAnswersFile(text: string, fileName: string, questions: readonly Question[], migrations = MIGRATIONS): ParsedAnswers {
	if (text.length > LARGEST)
		fail(fileName, [{ what: `${text.length} characters`, expected: `at most ${LARGEST}; an answers file has a few thousand` }]);
	const read = readTree(text);
	if ("problems" in read) fail(fileName, read.problems);
	const warnings: string[] = [];
	const root = upToDate(read.tree, fileName, migrations, warnings);
	const problems: Problem[] = unknownSections(root, questions);
	const deployment = readDeployment(root, problems);
	const answers = readAnswers(section(root, "answers", problems), questions, problems, (line, what) =>
		warnings.push(`${visibleLine(fileName)}, line ${line}: ${what}`),
	);
	if (problems.length > 0) fail(fileName, problems);
	return { answers: { schemaVersion: SCHEMA_VERSION, deployment, answers }, warnings };
}

/** The content in the present version of the format. A file of an unknown version is not judged by the rules of this one. */
function upToDate(tree: Tree, fileName: string, migrations: readonly Migration[], warnings: string[]): TreeMap {
	if (tree.kind !== "map")
		fail(fileName, [{ line: tree.line, what: "the file is not made of key: value lines", expected: "schema, deployment and answers" }]);
	const entry = tree.entries.find(({ key }) => key === "schema");
	const example = { where: "schema", expected: `schema: ${SCHEMA_VERSION}` };
	if (!entry)
		fail(fileName, [
			{ ...example, line: tree.line, what: "the line with the schema version is missing", hint: `begin the file with schema: ${SCHEMA_VERSION}` },
		]);
	const version = entry.value.kind === "text" && /^\d{1,4}$/.test(entry.value.text) ? Number(entry.value.text) : undefined;
	if (version === undefined) fail(fileName, [{ ...example, line: entry.line, what: "the schema version is not a whole number" }]);
	if (version > SCHEMA_VERSION)
		fail(fileName, [{ ...example, line: entry.line, what: `schema version ${version}`, hint: "this file needs a newer duecare" }]);
	const root = migrated(tree, version, migrations);
	if (!root) fail(fileName, [{ ...example, line: entry.line, what: `there never was a schema version ${version}` }]);
	if (version < SCHEMA_VERSION) warnings.push(`${visibleLine(fileName)} is of schema version ${version} and was read as version ${SCHEMA_VERSION}.`);
	return root;
}

function unknownSections(root: TreeMap, questions: readonly Question[]): Problem[] {
	const known = ["schema", "deployment", "answers"];
	return root.entries
		.filter(({ key }) => !known.includes(key))
		.slice(0, MOST_PROBLEMS)
		.map(({ key, line }) => {
			// Most often a line that lost its indentation.
			const home = questions.some(({ id }) => id === key) ? "answers" : deploymentField(key) ? "deployment" : undefined;
			const hint = home ? `indent it by two spaces and put it under ${home}:` : nearest(key, known);
			return { line, where: visibleLine(key), what: `${named(key)} is not a part of an answers file`, expected: known.join(", "), hint };
		});
}

function readDeployment(root: TreeMap, problems: Problem[]): Deployment {
	const entries = section(root, "deployment", problems);
	const fields: Partial<Record<keyof Deployment, string>> = {};
	for (const { key, line, value } of entries) {
		if (problems.length > MOST_PROBLEMS) break;
		const field = deploymentField(key);
		const where = `deployment.${visibleLine(key)}`;
		if (!field) {
			const ids = DEPLOYMENT_FIELDS.map(({ id }) => id);
			problems.push({ line, where, what: `there is no ${named(key)} under deployment`, expected: ids.join(", "), hint: nearest(key, ids) });
		} else if (value.kind === "text") {
			// Left empty in a form is the same as left out.
			if (value.text !== "") fields[field.id] = value.text;
		} else if (value.kind !== "empty")
			problems.push({ line: value.line, where, what: `a ${value.kind}, where text is expected`, expected: "text on one line" });
	}
	const name = fields.name ?? "";
	if (name.trim() === "" && !problems.some(({ where }) => where === "deployment.name" || where === "deployment")) {
		const line = entries.find(({ key }) => key === "name")?.line ?? root.entries.find(({ key }) => key === "deployment")?.line;
		problems.push({
			line,
			where: "deployment.name",
			what: "the deployment has no name",
			expected: "name: Lakeside ambient scribe",
			hint: "the name is the title of the checklist and names its folder",
		});
	}
	return { ...fields, name };
}

function readAnswers(
	entries: readonly TreeEntry[],
	questions: readonly Question[],
	problems: Problem[],
	warn: (line: number, what: string) => void,
): Record<string, Answer> {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const answers: [string, Answer][] = [];
	for (const { key, line, value } of entries) {
		if (problems.length > MOST_PROBLEMS) break;
		const where = `answers.${visibleLine(key)}`;
		const question = byId.get(key);
		if (!question) {
			const hint = deploymentField(key) ? "put it under deployment:" : (nearest(key, byId.keys()) ?? "see duecare questions for all of them");
			problems.push({ line, where, what: `there is no question ${named(key)}`, expected: "the id of a question", hint });
			continue;
		}
		const given = wordsOf(value);
		if (given === null) {
			problems.push({
				line: value.line,
				where,
				what: value.kind === "map" ? "a map, where an answer is expected" : "a list whose entries are not plain words",
				expected: expectation(question),
			});
			continue;
		}
		const reading = given === undefined ? ({ kind: "open" } as const) : readAnswer(question, given);
		if (reading.kind === "answer") answers.push([key, reading.answer]);
		else if (reading.kind === "open") warn(line, `${key} has no answer and counts as open.`);
		else {
			for (const { index, ...fault } of reading.faults) {
				const item = value.kind === "list" && index !== undefined ? value.items[index] : undefined;
				problems.push({ line: item?.line ?? value.line, where, ...fault });
			}
		}
	}
	// fromEntries makes own properties, so that no key can reach the prototype.
	return Object.fromEntries(answers);
}

/** The words of a value: undefined for none, null for what cannot be words. */
function wordsOf(value: Tree): string | readonly string[] | null | undefined {
	if (value.kind === "empty") return undefined;
	if (value.kind === "text") return value.text;
	if (value.kind === "map") return null;
	const words = value.items.flatMap((item) => (item.kind === "text" ? [item.text] : []));
	return words.length === value.items.length ? words : null;
}

/** The lines under a top-level key; none when it is missing or empty. */
function section(root: TreeMap, name: "deployment" | "answers", problems: Problem[]): readonly TreeEntry[] {
	const entry = root.entries.find(({ key }) => key === name);
	if (!entry || entry.value.kind === "empty") return [];
	if (entry.value.kind === "map") return entry.value.entries;
	problems.push({
		line: entry.value.line,
		where: name,
		what: `a ${entry.value.kind}, where lines are expected`,
		expected: `${name}: and below it indented key: value lines`,
	});
	return [];
}

function fail(fileName: string, problems: readonly Problem[]): never {
	const file = visibleLine(fileName);
	const listed = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, MOST_PROBLEMS);
	const headline = `${file} cannot be used: ${problems.length === 1 ? "there is a problem" : `there are ${problems.length > MOST_PROBLEMS ? `more than ${MOST_PROBLEMS}` : problems.length} problems`} in it.`;
	throw new UserError(
		"answers",
		headline,
		listed.map((problem) => ({ file, ...problem })),
	);
}
