import matter from "gray-matter";
import { type Document, isCollection, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import type { Problem } from "../errors.js";

/** What a knowledge file holds: checked front matter and the prose below it. */
export interface Parsed<T> {
	readonly data: T;
	readonly body: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads one Markdown file with YAML front matter against its schema; all problems at once, with lines. */
export function parseFrontMatter<S extends z.ZodType>(text: string, file: string, schema: S): Outcome<Parsed<z.infer<S>>> {
	const split = splitFrontMatter(text, file);
	if (!split.ok) return split;
	const data = parseYaml(split.value.yaml, file, schema, 1);
	if (!data.ok) return data;
	return { ok: true, value: { data: data.value, body: split.value.body } };
}

/** Reads one YAML text against its schema. `lineOffset` is the number of lines above it in the file. */
export function parseYaml<S extends z.ZodType>(text: string, file: string, schema: S, lineOffset = 0): Outcome<z.infer<S>> {
	const lines = new LineCounter();
	let document: Document;
	let plain: unknown;
	try {
		// Duplicate keys are found below: the check of the package compares every key with every other.
		document = parseDocument(text, { schema: "core", lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: "error" });
		const errors = [...document.errors.map(({ message, pos }) => ({ message, at: pos[0] })), ...duplicateKeys(document)];
		if (errors.length > 0) {
			return {
				ok: false,
				problems: errors.slice(0, MOST_ERRORS).map(({ message, at }) => ({
					file,
					line: lines.linePos(at).line + lineOffset,
					what: `broken YAML: ${message}`,
					expected: "valid YAML; quote a text that holds ': ' or starts with a special character",
				})),
			};
		}
		plain = document.toJS({ maxAliasCount: 20 });
	} catch (cause) {
		// Too many aliases, or so deep that the parser gives up.
		return {
			ok: false,
			problems: [{ file, what: `the YAML cannot be read: ${(cause as Error).message}`, expected: "a few levels and few anchors" }],
		};
	}
	const checked = schema.safeParse(plain);
	if (checked.success) return { ok: true, value: checked.data };
	return {
		ok: false,
		problems: checked.error.issues.map((issue) => ({
			file,
			line: lineOf(issue.path),
			where: issue.path.join("."),
			what: issue.message,
		})),
	};

	function lineOf(path: readonly PropertyKey[]): number | undefined {
		for (let length = path.length; length > 0; length--) {
			const node = document.getIn(path.slice(0, length) as (string | number)[], true);
			if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + lineOffset;
		}
		return isCollection(document.contents) ? 1 + lineOffset : undefined;
	}
}

/** One slip can make the parser complain about every line that follows. */
const MOST_ERRORS = 20;

function duplicateKeys(document: Document): { message: string; at: number }[] {
	const found: { message: string; at: number }[] = [];
	visit(document, {
		Map(_, map) {
			const seen = new Set<unknown>();
			for (const { key } of map.items) {
				if (!isScalar(key)) continue;
				if (seen.has(key.value)) found.push({ message: `the key ${String(key.value)} stands twice`, at: key.range?.[0] ?? 0 });
				seen.add(key.value);
			}
		},
	});
	return found;
}

/**
 * Splits with gray-matter. Its parser is only handed the text: files are data, never code, so its JavaScript and JSON
 * engines are replaced; and options are always passed, since without them it caches and a broken file reads as empty
 * the second time.
 */
function splitFrontMatter(text: string, file: string): Outcome<{ yaml: string; body: string }> {
	let yaml = "";
	const refuse = (): never => {
		throw new Error("only YAML front matter is read");
	};
	try {
		const parsed = matter(text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"), {
			language: "yaml",
			engines: {
				yaml: {
					parse: (source: string) => {
						yaml = source;
						return {};
					},
					stringify: refuse,
				},
				js: { parse: refuse, stringify: refuse },
				javascript: { parse: refuse, stringify: refuse },
				json: { parse: refuse, stringify: refuse },
			},
		});
		if (yaml.trim() === "")
			return { ok: false, problems: [{ file, line: 1, what: "no front matter", expected: "a block of YAML between two lines of ---" }] };
		return { ok: true, value: { yaml: yaml.replace(/^\n/, ""), body: parsed.content } };
	} catch (cause) {
		return {
			ok: false,
			problems: [
				{ file, line: 1, what: `the front matter cannot be read: ${(cause as Error).message}`, expected: "a block of YAML between two lines of ---" },
			],
		};
	}
}
