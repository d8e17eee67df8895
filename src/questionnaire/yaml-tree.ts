import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, Parser, Scalar } from "yaml";
import type { Problem } from "../errors.js";
import { visibleLine } from "../visible.js";
import { named } from "./answer-text.js";

/** YAML reduced to what an answers file may hold: words, lists and maps, each with its line. */
export type Tree =
	| { readonly kind: "text"; readonly text: string; readonly line: number }
	/** Nothing after the colon, `~` or `null`. */
	| { readonly kind: "empty"; readonly line: number }
	| { readonly kind: "list"; readonly items: readonly Tree[]; readonly line: number }
	| TreeMap;
export interface TreeMap {
	readonly kind: "map";
	readonly entries: readonly TreeEntry[];
	readonly line: number;
}
export interface TreeEntry {
	readonly key: string;
	readonly line: number;
	readonly value: Tree;
}

/** The file is three deep; more than this is a mistake or an attack on the recursion below. */
const DEEPEST = 20;

/** Reads YAML text. With problems there is no tree: what a broken file says cannot be relied on. */
export function readTree(text: string): { tree: Tree } | { problems: readonly Problem[] } {
	const lines = new LineCounter();
	const tokens = [...new Parser(lines.addNewLine).parse(text.replace(/^\ufeff/, ""))];
	const tooDeep = tokens.some((token) => deeperThan(token, DEEPEST));
	if (tooDeep)
		return {
			problems: [
				{ what: `lists or maps are nested more than ${DEEPEST} deep`, expected: "schema, deployment and answers, as in a new answers file" },
			],
		};
	// Duplicate keys are found below: the check of the package compares every key with every other.
	const documents = [...new Composer({ schema: "core", uniqueKeys: false, lineCounter: lines }).compose(tokens)] as Document[];
	const problems = documents.flatMap((document) => document.errors.map((error) => syntaxProblem(error, lines)));
	if (problems.length > 0) return { problems: oncePerLine(problems) };
	const [document, second] = documents;
	if (!document?.contents) return { problems: [{ line: 1, what: "the file is empty", expected: "schema, deployment and answers" }] };
	if (second)
		return {
			problems: [{ line: lineOf(second.contents, lines), what: "a second document begins here, after ---", expected: "one document in the file" }],
		};
	const found: Problem[] = [];
	const tree = toTree(document.contents, lines, found);
	return found.length > 0 ? { problems: found } : { tree };
}

function toTree(node: Node, lines: LineCounter, problems: Problem[]): Tree {
	const line = lineOf(node, lines) ?? 1;
	// No aliases at all: no file needs them, and nested ones grow without bound.
	if (isAlias(node)) {
		problems.push({ line, what: `*${visibleLine(node.source)} refers to another place of the file`, expected: "the words themselves" });
		return { kind: "empty", line };
	}
	if (node.tag) problems.push({ line, what: `the tag ${named(node.tag)}`, expected: "plain words without YAML tags" });
	if (isScalar(node)) return scalar(node, line);
	if (isSeq<Node | null>(node))
		return { kind: "list", line, items: node.items.map((item) => (item ? toTree(item, lines, problems) : { kind: "empty", line })) };
	if (isMap<Node, Node | null>(node)) {
		const seen = new Map<string, number>();
		const entries = node.items.flatMap((pair): TreeEntry[] => {
			const keyLine = lineOf(pair.key, lines) ?? line;
			if (!isScalar(pair.key) || pair.key.tag) {
				problems.push({ line: keyLine, what: "a list, map or tagged value stands as a key", expected: "a word before the colon" });
				return [];
			}
			const key = written(pair.key);
			const first = seen.get(key);
			if (first !== undefined)
				problems.push({
					line: keyLine,
					where: visibleLine(key),
					what: `${named(key)} stands here a second time`,
					expected: `one line for it; the first is line ${first}`,
				});
			seen.set(key, keyLine);
			return [{ key, line: keyLine, value: pair.value ? toTree(pair.value, lines, problems) : { kind: "empty", line: keyLine } }];
		});
		return { kind: "map", line, entries };
	}
	throw new Error("a YAML node that is no scalar, list, map or alias");
}

function scalar(node: Scalar, line: number): Tree {
	if (node.value === null) return { kind: "empty", line };
	const text = written(node);
	// The break that a block text ends with belongs to the file, not to the answer.
	const block = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
	return { kind: "text", line, text: block ? text.replace(/\n+$/, "") : text };
}

/** The characters as typed: version 1.10 must not become 1.1, nor 012 become 12. */
function written(node: Scalar): string {
	return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}

function lineOf(node: Node | null | undefined, lines: LineCounter): number | undefined {
	return node?.range ? lines.linePos(node.range[0]).line : undefined;
}

function syntaxProblem(error: { message: string; code: string; pos: [number, number] }, lines: LineCounter): Problem {
	const { line } = lines.linePos(error.pos[0]);
	if (error.code === "TAB_AS_INDENT") return { line, what: "a tab stands at the beginning of the line", expected: "spaces" };
	if (error.code === "BLOCK_AS_IMPLICIT_KEY")
		return {
			line,
			what: "a second colon on the line",
			expected: "text with a colon in it in quotation marks",
			hint: 'for example  product: "Scribe: the clinic edition"',
		};
	return {
		line,
		what: `this is not valid YAML: ${visibleLine(error.message)}`,
		expected: "key: value",
		hint: "put text with signs such as : # @ % ` in quotation marks, and close every quotation mark and bracket",
	};
}

/** One slip makes the parser complain several times about the same line. */
function oncePerLine(problems: readonly Problem[]): Problem[] {
	return problems.filter((problem, index) => problems.findIndex((other) => other.line === problem.line) === index).slice(0, 20);
}

/** Walks the tokens without recursion, so that the depth itself cannot overflow the stack. */
function deeperThan(root: CST.Token, limit: number): boolean {
	const waiting: { token: CST.Token | null | undefined; depth: number }[] = [{ token: root, depth: 0 }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { token, depth } = next;
		if (!token) continue;
		if (depth > limit) return true;
		if (token.type === "document") waiting.push({ token: token.value, depth });
		if ("items" in token)
			for (const item of token.items) waiting.push({ token: item.key, depth: depth + 1 }, { token: item.value, depth: depth + 1 });
	}
	return false;
}
