import type { Font, Glyph, GlyphRun } from "fontkit";
import { readKerning } from "./kerning.js";

/** What pdfkit reads of a run. */
type Run = Pick<GlyphRun, "glyphs" | "positions" | "advanceWidth">;

/** Enough for many documents of one kind; a batch of endless new words starts over. */
const REMEMBERED = 60_000;

/**
 * Sets words without the general shaper, which took most of the time of a document: composed letters of Latin, Greek and
 * Cyrillic need widths and kerning only. Accents that stand alone still go the long way. A word is set once for all
 * documents that share the font.
 */
export function quicken(font: Font, bytes: Uint8Array): Font {
	const kern = readKerning(tableOf(bytes, "GPOS"));
	const shapeFully = font.layout.bind(font);
	const glyphs = new Map<number, Glyph>();
	const glyphOf = (code: number): Glyph => {
		const found = glyphs.get(code);
		if (found) return found;
		// fontkit keeps one glyph for all who ask, without its letter where a subset asked first, as for the dot of an earlier
		// document: text copied from the page would lack it.
		const glyph = Object.create(font.glyphForCodePoint(code), { codePoints: { value: [code] } }) as Glyph;
		glyphs.set(code, glyph);
		return glyph;
	};
	const known = new Map<string, Run>();
	const layout = (text: string): Run => {
		const found = known.get(text);
		if (found) return found;
		if (known.size >= REMEMBERED) known.clear();
		const run = COMBINING.test(text) ? shapeFully(text) : plainRun(text, glyphOf, kern);
		known.set(text, run);
		return run;
	};
	return Object.assign(font, { layout });
}

/** A shift of under a seventh of a point in a line of text is not seen, and costs bytes wherever it stands. */
const SEEN = 16;
const COMBINING = /\p{M}/u;

function plainRun(text: string, glyphOf: (code: number) => Glyph, kern: (left: number, right: number) => number): Run {
	const glyphs = Array.from(text, (character) => glyphOf(character.codePointAt(0) ?? 0));
	let advanceWidth = 0;
	const positions = glyphs.map((glyph, index) => {
		const next = glyphs[index + 1];
		const moved = next ? kern(glyph.id, next.id) : 0;
		const xAdvance = glyph.advanceWidth + (Math.abs(moved) < SEEN ? 0 : moved);
		advanceWidth += xAdvance;
		return { xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 };
	});
	return { glyphs, positions, advanceWidth };
}

function tableOf(bytes: Uint8Array, tag: string): DataView | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let index = 0; index < view.getUint16(4); index++) {
		const at = 12 + index * 16;
		if (String.fromCharCode(...bytes.subarray(at, at + 4)) !== tag) continue;
		return new DataView(bytes.buffer, bytes.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12));
	}
	return undefined;
}
