import type { Font, Glyph, GlyphRun } from "fontkit";
import { readKerning } from "./kerning.js";
import { isPlain } from "./sanitise.js";

/** What pdfkit reads of a run. */
type Run = Pick<GlyphRun, "glyphs" | "positions" | "advanceWidth">;
type Position = Run["positions"][number];

/** Enough for many documents of one kind; a batch of endless new words starts over. */
const REMEMBERED = 60_000;

/**
 * Sets words without the general shaper, which took most of the time of a document: composed letters of Latin, Greek and
 * Cyrillic need widths and kerning only. Accents that stand alone still go the long way. A word is set once for all
 * documents that share the font.
 */
export function quicken(font: Font, bytes: Uint8Array): Font {
	const kern = readKerning(tableOf(bytes, "GPOS"));
	const advanceOf = readAdvances(tableOf(bytes, "hhea"), tableOf(bytes, "hmtx"));
	const shapeFully = font.layout.bind(font);
	const glyphs = new Map<number, Glyph>();
	const glyphOf = (code: number): Glyph => {
		const found = glyphs.get(code);
		if (found) return found;
		// fontkit keeps one glyph for all who ask, without its letter where a subset asked first, as for the dot of an earlier
		// document: text copied from the page would lack it.
		const shared = font.glyphForCodePoint(code);
		// To tell a width fontkit reads the outline as well.
		const glyph = Object.create(shared, { codePoints: { value: [code] }, advanceWidth: { value: advanceOf(shared.id) } }) as Glyph;
		glyphs.set(code, glyph);
		return glyph;
	};
	const known = new Map<string, Run>();
	const layout = (text: string): Run => {
		const found = known.get(text);
		if (found) return found;
		if (known.size >= REMEMBERED) known.clear();
		const run = hasAccents(text) ? shapeFully(text) : plainRun(text, glyphOf, kern);
		known.set(text, run);
		return run;
	};
	return Object.assign(font, { layout, getGlyph: outlinesReadOnce(font) });
}

/** What fontkit has beyond its published types: a glyph with its outline, which the subset of each document reads anew. */
interface Outlined extends Glyph {
	_decode(): unknown;
}

function outlinesReadOnce(font: Font): Font["getGlyph"] {
	const getGlyph = font.getGlyph.bind(font);
	const known = new WeakSet<Glyph>();
	return (id, codePoints) => {
		const glyph = getGlyph(id, codePoints) as Outlined;
		if (known.has(glyph)) return glyph;
		known.add(glyph);
		const decode = glyph._decode.bind(glyph);
		let outline: { readonly read: unknown } | undefined;
		return Object.assign(glyph, {
			_decode: () => {
				outline ??= { read: decode() };
				return outline.read;
			},
		});
	};
}

/** A shift of under a quarter of a point in a line of text is not seen, and costs bytes wherever it stands. */
const SEEN = 27;

/** Accents that stand alone, set by the general shaper. Most words are told by a quicker look. */
export function hasAccents(text: string): boolean {
	return !isPlain(text) && /\p{M}/u.test(text);
}

function plainRun(text: string, glyphOf: (code: number) => Glyph, kern: (left: number, right: number) => number): Run {
	const glyphs: Glyph[] = [];
	const positions: Position[] = [];
	let advanceWidth = 0;
	for (const character of text) {
		const glyph = glyphOf(character.codePointAt(0) ?? 0);
		const last = glyphs.length - 1;
		const before = glyphs[last];
		const moved = before ? kern(before.id, glyph.id) : 0;
		const position = positions[last];
		if (position && Math.abs(moved) >= SEEN) {
			position.xAdvance += moved;
			advanceWidth += moved;
		}
		glyphs.push(glyph);
		positions.push({ xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 });
		advanceWidth += glyph.advanceWidth;
	}
	return { glyphs, positions, advanceWidth };
}

/** The width of each glyph in font units (OpenType, `hmtx`): glyphs beyond the list are as wide as its last. */
function readAdvances(header: DataView | undefined, metrics: DataView | undefined): (glyph: number) => number {
	if (!header || !metrics) throw new TypeError("the font tells no widths");
	const last = header.getUint16(LISTED) - 1;
	return (glyph) => metrics.getUint16(Math.min(glyph, last) * 4);
}

/** Where `hhea` says how many widths are listed. */
const LISTED = 34;

function tableOf(bytes: Uint8Array, tag: string): DataView | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let index = 0; index < view.getUint16(4); index++) {
		const at = 12 + index * 16;
		if (String.fromCharCode(...bytes.subarray(at, at + 4)) !== tag) continue;
		return new DataView(bytes.buffer, bytes.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12));
	}
	return undefined;
}
