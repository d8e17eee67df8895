import type { Inline } from "../../documents/blocks.js";
import { visibleLine } from "../../visible.js";

/**
 * Escapes a text for Markdown so that whatever a person typed stays text: no heading, list, ticked box, emphasis, link,
 * image, table cell or HTML. Handlebars' own HTML escaping is wrong here (O&#x27;Brien).
 */
export function escapeText(raw: string): string {
	const line = visibleLine(raw);
	// Most texts hold none of these, and a long document is thousands of texts.
	if (!SPECIAL.test(line)) return line;
	return line
		.replaceAll(/[\\`*_[\]|~]/g, "\\$&")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll("://", ":\\//")
		.replaceAll(/\bwww\./gi, (match) => `${match.slice(0, 3)}\\.`)
		.replaceAll("@", "\\@");
}

const SPECIAL = /[\\`*_[\]|~&<>@]|:\/\/|www\./i;

/** The same for a text that begins a line, where a mark, a number or a space would begin a block. */
export function escapeLineStart(escaped: string): string {
	return escaped
		.replace(/^\s+/, "")
		.replace(/^([#+=-])/, "\\$1")
		.replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

/** Inlines as Markdown. */
export function inline(content: readonly Inline[]): string {
	return content.map(one).join("");
}

function one(part: Inline): string {
	switch (part.kind) {
		case "text":
			return escapeText(part.text);
		case "strong":
			return wrapped(part.text, "**");
		case "emphasis":
			return wrapped(part.text, "*");
		case "code":
			return codeSpan(part.text);
		case "link":
			return link(part.text, part.url);
		case "ref":
			return `[${escapeText(part.text)}](#${part.anchor.replaceAll(/[^\w-]/g, "-")})`;
	}
}

/** A link for web addresses only; anything else is printed as text. */
export function link(label: string, url: string): string {
	if (!/^https?:\/\//i.test(url)) return escapeText(`${label} (${url})`);
	return `[${escapeText(label)}](<${url.replaceAll(/[\s<>\\]/g, (character) => encodeURIComponent(character))}>)`;
}

/** Emphasis closes only next to a letter: outer spaces, and what will be shown as a space, move outside. */
function wrapped(raw: string, mark: string): string {
	const line = visibleLine(raw);
	const inner = line.trim();
	if (inner === "") return escapeText(line);
	const start = line.indexOf(inner);
	return `${line.slice(0, start)}${mark}${escapeText(inner)}${mark}${line.slice(start + inner.length)}`;
}

function codeSpan(raw: string): string {
	const inner = visibleLine(raw);
	const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	return inner.includes("`") ? `${fence} ${inner} ${fence}` : `${fence}${inner}${fence}`;
}
