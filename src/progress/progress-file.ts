import { Document, isScalar, visit } from "yaml";
import { type Problem, UserError } from "../errors.js";
import { readTree, type Tree, type TreeEntry } from "../questionnaire/yaml-tree.js";
import { visibleLine } from "../visible.js";
import { asWord, fieldParts, isSignOff, keysOf, type Origin, type Progress, type Values, wordsOf } from "./progress.js";

/** Where editors find the JSON Schema, relative to the file; harmless where it is not there. */
const SCHEMA_LINE = "# yaml-language-server: $schema=progress.schema.json";
const LARGEST = 2_000_000;

/** A progress file as YAML that a person can read and edit. */
export function formatProgressFile(progress: Progress): string {
	const nested = (signOffs: boolean): Record<string, Record<string, string>> => {
		const found: Record<string, Record<string, string>> = {};
		for (const [id, value] of Object.entries(progress.values).sort(([a], [b]) => (a < b ? -1 : 1))) {
			const parts = fieldParts(id);
			if (!parts || isSignOff(parts.owner) !== signOffs) continue;
			found[parts.owner] = { ...found[parts.owner], [parts.key]: value };
		}
		return Object.fromEntries(Object.entries(found).map(([owner, fields]) => [owner, inOrder(fields, keysOf(owner))]));
	};
	const document = new Document({
		schema: progress.schemaVersion,
		deployment: progress.deployment,
		checklist: { "as-of": progress.checklist.asOf, knowledge: progress.checklist.knowledge, answers: progress.checklist.answers },
		items: nested(false),
		"sign-offs": nested(true),
	});
	visit(document, {
		Scalar(key, node) {
			// Quoted, so that no reader takes a date, a version or "no" for something else.
			if (key === "value" && isScalar(node) && typeof node.value === "string") node.type = "QUOTE_DOUBLE";
		},
	});
	return `${SCHEMA_LINE}\n${document.toString({ lineWidth: 0 })}`;
}

/** Reads a progress file; every problem of it is in the one error. */
export function parseProgressFile(text: string, file: string): Progress {
	const problems: Problem[] = [];
	const tree = text.length > LARGEST ? undefined : readTree(text);
	if (!tree) throw unusable(file, [{ file, what: `${text.length} characters`, expected: `at most ${LARGEST}` }]);
	if ("problems" in tree)
		throw unusable(
			file,
			tree.problems.map((problem) => ({ ...problem, file })),
		);
	const root = entriesOf(tree.tree, "the file");
	const known = ["schema", "deployment", "checklist", "items", "sign-offs"];
	for (const { key, line } of root)
		if (!known.includes(key)) problems.push({ file, line, where: key, what: "no part of a progress file", expected: known.join(", ") });
	const schema = textOf(root, "schema");
	if (schema !== "1")
		problems.push({ file, line: lineOf(root, "schema"), where: "schema", what: schema ? `version ${schema}` : "missing", expected: "schema: 1" });
	const origin = entriesOf(valueFor(root, "checklist"), "checklist");
	const checklist: Origin = {
		asOf: textOf(origin, "as-of") ?? "",
		knowledge: textOf(origin, "knowledge") ?? "",
		answers: textOf(origin, "answers") ?? "",
	};
	const values: Values = { ...fieldsOf("items", false), ...fieldsOf("sign-offs", true) };
	if (problems.length > 0) throw unusable(file, problems);
	return { schemaVersion: 1, deployment: textOf(root, "deployment") ?? "", checklist, values };

	function fieldsOf(part: string, signOffs: boolean): Record<string, string> {
		const found: Record<string, string> = {};
		for (const owner of entriesOf(valueFor(root, part), part)) {
			const where = `${part}.${visibleLine(owner.key)}`;
			if (!fieldParts(`${owner.key}/x`) || isSignOff(owner.key) !== signOffs) {
				problems.push({
					file,
					line: owner.line,
					where,
					what: "not an id",
					expected: signOffs ? "sign-off, or sign-off-<part>" : "the id of an item",
				});
				continue;
			}
			for (const { key, line, value } of entriesOf(owner.value, where)) {
				const keys = keysOf(owner.key);
				if (!keys.includes(key))
					problems.push({ file, line, where: `${where}.${visibleLine(key)}`, what: "no such field", expected: keys.join(", ") });
				else if (value.kind === "text") {
					const word = asWord(owner.key, key, value.text);
					if (word !== undefined) found[`${owner.key}/${key}`] = word;
					else
						problems.push({
							file,
							line,
							where: `${where}.${key}`,
							what: `“${visibleLine(value.text)}”`,
							expected: Object.keys(wordsOf(owner.key, key) ?? {}).join(", "),
						});
				} else if (value.kind !== "empty") problems.push({ file, line, where: `${where}.${key}`, what: `a ${value.kind}`, expected: "text" });
			}
		}
		return found;
	}

	function entriesOf(value: Tree | undefined, where: string): readonly TreeEntry[] {
		if (!value || value.kind === "empty") return [];
		if (value.kind === "map") return value.entries;
		problems.push({ file, line: value.line, where, what: `a ${value.kind}`, expected: "key: value lines" });
		return [];
	}
}

function valueFor(entries: readonly TreeEntry[], key: string): Tree | undefined {
	return entries.find((entry) => entry.key === key)?.value;
}

function textOf(entries: readonly TreeEntry[], key: string): string | undefined {
	const value = valueFor(entries, key);
	return value?.kind === "text" ? value.text : undefined;
}

function lineOf(entries: readonly TreeEntry[], key: string): number {
	return entries.find((entry) => entry.key === key)?.line ?? 1;
}

function inOrder(fields: Record<string, string>, keys: readonly string[]): Record<string, string> {
	return Object.fromEntries(keys.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]])));
}

function unusable(file: string, problems: readonly Problem[]): UserError {
	return new UserError(
		"answers",
		`${visibleLine(file)} cannot be used: there ${problems.length === 1 ? "is a problem" : `are ${problems.length} problems`} in it.`,
		problems,
	);
}
