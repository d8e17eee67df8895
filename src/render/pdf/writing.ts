import type { Font } from "fontkit";
import { bytesOf, type CodedFont, hexOf, shortenCodes } from "./codes.js";
import { hasAccents } from "./shape.js";
import type { Face } from "./theme.js";

/** What pdfkit's font has beyond its published types. */
interface EmbeddedFont extends CodedFont {
	readonly id: string;
	readonly font: Pick<Font, "layout" | "unitsPerEm">;
	encode(text: string): [glyphs: string[], positions: { xAdvance: number; advanceWidth: number; xOffset: number; yOffset: number }[]];
}
interface Inside {
	readonly _font: EmbeddedFont;
	readonly page: { readonly fonts: Record<string, unknown> };
}

/** Operators that show a text in a face, and the name of the font in the resources of the page. */
export type Writing = (text: string, face: Face) => { readonly id: string; readonly font: unknown; readonly operators: string };

/** Words and the spaces between them, each of which is measured and set alone. */
export function wordsOf(text: string): string[] {
	const words: string[] = [];
	for (let start = 0; start < text.length; ) {
		const space = text.indexOf(" ", start);
		const end = space < 0 ? text.length : Math.max(space, start + 1);
		words.push(text.slice(start, end));
		start = end;
	}
	return words;
}

/** Writes text itself: pdfkit's own way takes ten times the operators, and sets a word anew wherever it stands. */
export function createWriting(doc: PDFKit.PDFDocument): Writing {
	const inside = doc as unknown as Inside;
	const setters = new Map<Face, Setter>();
	return (text, face) => {
		let setter = setters.get(face);
		if (!setter) {
			doc.font(face);
			shortenCodes(doc, inside._font);
			setter = new Setter(inside._font);
			setters.set(face, setter);
		}
		const { id } = setter.font;
		const font = setter.font.ref();
		if (inside.page) inside.page.fonts[id] ??= font;
		return { id, font, operators: setter.operatorsOf(text) };
	};
}

/** Sets words in one embedded font, each once. */
class Setter {
	readonly font: EmbeddedFont;
	private readonly words = new Map<string, string>();
	private readonly codes = new Map<string, string>();

	/** Thousandths of the size in a unit of the font. */
	private readonly scale: number;

	constructor(font: EmbeddedFont) {
		this.font = font;
		this.scale = 1000 / font.font.unitsPerEm;
	}

	/** Words are pieces of one string, cut by kerning: "(W)20(ord next)"; accents that rise bring operators of their own. */
	operatorsOf(text: string): string {
		if (hasAccents(text)) return raised(...this.font.encode(text));
		let string = "";
		for (const word of wordsOf(text)) {
			let set = this.words.get(word);
			if (set === undefined) {
				set = this.set(word);
				this.words.set(word, set);
			}
			string += set;
		}
		return KERNED.test(string) ? `[(${string})] TJ` : `(${string}) Tj`;
	}

	private set(word: string): string {
		const { glyphs, positions } = this.font.font.layout(word);
		const { scale } = this;
		let set = "";
		let index = 0;
		for (const character of word) {
			set += this.code(character);
			const moved = Math.round(((glyphs[index]?.advanceWidth ?? 0) - (positions[index]?.xAdvance ?? 0)) * scale);
			if (moved !== 0) set += `)${moved}(`;
			index++;
		}
		return set;
	}

	/** Written as bytes, they take half of what digits take. */
	private code(character: string): string {
		const found = this.codes.get(character);
		if (found !== undefined) return found;
		const [[glyph = "0"]] = this.font.encode(character);
		const bytes = String.fromCharCode(...bytesOf(glyph)).replace(/[()\\\r]/g, (byte) => (byte === "\r" ? "\\r" : `\\${byte}`));
		this.codes.set(character, bytes);
		return bytes;
	}
}

/** Brackets among the codes stand behind a backslash, so none of them follows a digit at once. */
const KERNED = /\)-?\d+\(/;

/** An accent is moved by kerning across and by the rise of the text up; both in thousandths of the size. */
function raised(glyphs: readonly string[], positions: ReturnType<EmbeddedFont["encode"]>[1]): string {
	let operators = "";
	glyphs.forEach((glyph, index) => {
		const { xAdvance = 0, advanceWidth = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
		// The rise is told in points of the text; at about ten points the difference to the exact size is under a tenth of a point.
		operators += `${yOffset === 0 ? "" : `${places(yOffset / 100)} Ts `}[${Math.round(-xOffset)}<${hexOf(glyph)}>${Math.round(advanceWidth - xAdvance + xOffset)}] TJ ${yOffset === 0 ? "" : "0 Ts "}`;
	});
	return operators.trimEnd();
}

/** Hundredths of a point are finer than any printer. */
export function places(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** Where a text or line stands: a tenth of a point is a dot of a printer. */
export function tenths(value: number): string {
	return tenthText(Math.round(value * 10));
}

/** So many tenths of a point, as a number of points. A page has a few thousand of them, and writing a fraction anew is slow. */
export function tenthText(count: number): string {
	if (count < 0) return `-${tenthText(-count)}`;
	TENTHS[count] ??= String(count / 10);
	return TENTHS[count];
}

const TENTHS: string[] = [];

/** The same as a number, for what stands beside the drawing: links, fields and boxes. */
export function toTenth(value: number): number {
	return Math.round(value * 10) / 10;
}
