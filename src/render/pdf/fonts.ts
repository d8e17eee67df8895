import { create, type Font } from "fontkit";
import type { Document } from "../../documents/blocks.js";
import { type Problem, UserError } from "../../errors.js";
import { isPlain, sanitise, sanitiseDocument } from "./sanitise.js";
import { quicken } from "./shape.js";
import { printedTexts } from "./texts.js";
import type { Face } from "./theme.js";

/** TrueType files. Without `mono`, code is set in the regular face. */
export interface FontBytes {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
	readonly italic: Uint8Array;
	readonly mono?: Uint8Array;
}

/** Fonts read once; hand them to several calls of `renderPdf` when many documents are written. */
export interface Fonts {
	readonly faces: Readonly<Record<Face, Font>>;
	/** Code points that regular, bold and italic all can print. */
	readonly printable: ReadonlySet<number>;
	readonly mono: ReadonlySet<number>;
}

export function loadFonts(bytes: FontBytes | Fonts): Fonts {
	if ("faces" in bytes) return bytes;
	const [regular, bold, italic] = [parse(bytes.regular), parse(bytes.bold), parse(bytes.italic)];
	const mono = bytes.mono ? parse(bytes.mono) : regular;
	const inBold = new Set(bold.characterSet);
	const inItalic = new Set(italic.characterSet);
	const printable = new Set(regular.characterSet.filter((code) => inBold.has(code) && inItalic.has(code)));
	return { faces: { regular, bold, italic, mono }, printable, mono: new Set(mono.characterSet) };
}

function parse(bytes: Uint8Array): Font {
	const font = create(Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	if (!("layout" in font)) throw new TypeError("a font collection was given where a single font was expected");
	return quicken(font, bytes);
}

/** The distinct characters of the document that the fonts cannot print, sorted by code point. */
export function missingGlyphs(document: Document, fonts: FontBytes | Fonts): string[] {
	return [...findMissing(sanitiseDocument(document), loadFonts(fonts)).keys()].sort((a, b) => codeOf(a) - codeOf(b));
}

/** A character without a glyph would print as an empty box in silence, so the document is refused instead. */
export function requireGlyphs(document: Document, fonts: Fonts): void {
	const missing = [...findMissing(document, fonts)].sort(([a], [b]) => codeOf(a) - codeOf(b));
	if (missing.length === 0) return;
	const shown = missing.slice(0, 20);
	const problems: Problem[] = shown.map(([character, text]) => ({
		where: `"${excerpt(text, character)}"`,
		what: `the PDF fonts have no sign for ${character} (U+${codeOf(character).toString(16).toUpperCase().padStart(4, "0")})`,
		expected: "Latin, Greek or Cyrillic letters, common punctuation and symbols",
		hint: "write the text in one of these scripts, or use Markdown: --format md",
	}));
	const rest = missing.length > shown.length ? ` and ${missing.length - shown.length} more` : "";
	const list = shown.map(([character]) => character).join(" ");
	throw new UserError("answers", `The PDF cannot print these characters: ${list}${rest}. Markdown can: --format md`, problems);
}

function findMissing(document: Document, fonts: Fonts): Map<string, string> {
	const found = new Map<string, string>();
	const hasAscii = ASCII.every((code) => fonts.printable.has(code));
	for (const printed of printedTexts(document)) {
		// Most texts are of nothing else, and need no look at each letter.
		if (hasAscii && isPlain(printed)) continue;
		const text = sanitise(printed);
		for (const character of text) {
			if (!fonts.printable.has(codeOf(character)) && !found.has(character)) found.set(character, text);
		}
	}
	return found;
}

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index);

function excerpt(text: string, character: string): string {
	const at = text.indexOf(character);
	const from = Math.max(0, at - 24);
	const to = Math.min(text.length, at + 24);
	return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}

function codeOf(character: string): number {
	return character.codePointAt(0) ?? 0;
}
