import type { Inline } from "../../documents/blocks.js";
import { escapeLineStart, escapeText, inline, link } from "./escape.js";

/** What templates may call. They place; they decide nothing. */
export const helpers: Readonly<Record<string, (...args: never[]) => unknown>> = {
	/** A plain text, escaped. */
	text: (value: unknown) => escapeText(typeof value === "string" ? value : ""),
	/** Inlines inside a line. */
	inline: (content: readonly Inline[]) => inline(content),
	/** Inlines that begin a line. */
	line: (content: readonly Inline[]) => escapeLineStart(inline(content)),
	/** Marks of a heading: the document's title is the only level 1, so each level moves down by one. */
	hashes: (level: number) => "#".repeat(level + 1),
	/** A nested list stands under the first letter of its parent's text. */
	deeper: (indent: string, ordered: boolean, number: number) => `${indent}${" ".repeat(ordered ? `${number}. `.length : 2)}`,
	next: (index: number) => index + 1,
	address: (url: string) => link(url.replace(/^https:\/\//, ""), url),
	is: (value: unknown, wanted: unknown) => value === wanted,
	single: (entries: readonly unknown[]) => entries.length === 1,
	/** A text of several lines inside a list entry. */
	lines: (value: string) =>
		value
			.split("\n")
			.map((line) => escapeLineStart(escapeText(line)))
			.join("\\\n  "),
	blank: () => "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_",
};
