import type { Face } from "./theme.js";

/** What pdfkit's font has beyond its published types. */
interface EmbeddedFont {
	readonly id: string;
	ref(): unknown;
	encode(text: string): [codes: string[], positions: { xAdvance: number; advanceWidth: number; xOffset: number; yOffset: number }[]];
}
interface Inside {
	readonly _font: EmbeddedFont;
	readonly page: { readonly fonts: Record<string, unknown> };
}

/** Operators that show a text in a face, and the name of the font in the resources of the page. */
export type Writing = (text: string, face: Face) => { readonly id: string; readonly font: unknown; readonly operators: string };

/** Writes text itself: pdfkit's own way takes ten times the operators, and sets a word anew wherever it stands. */
export function createWriting(doc: PDFKit.PDFDocument): Writing {
	const inside = doc as unknown as Inside;
	const fonts = new Map<Face, EmbeddedFont>();
	const known = new Map<string, string>();
	return (text, face) => {
		let font = fonts.get(face);
		if (!font) {
			doc.font(face);
			font = inside._font;
			fonts.set(face, font);
		}
		const ref = font.ref();
		if (inside.page) inside.page.fonts[font.id] ??= ref;
		const own = font;
		const words = text.match(/ |[^ ]+/g) ?? [];
		const shown = words.map((word) => {
			const key = `${own.id}${word}`;
			const found = known.get(key) ?? operatorsOf(word, own);
			known.set(key, found);
			return found;
		});
		return { id: font.id, font: ref, operators: joined(shown) };
	};
}

/** Words without moved glyphs are one string; the others stand in arrays. Accents that rise bring operators of their own. */
function joined(words: readonly string[]): string {
	const parts: string[] = [];
	let array = "";
	const flush = (): void => {
		if (array === "") return;
		const whole = array.replaceAll("><", "");
		parts.push(/^<[0-9a-f]*>$/.test(whole) ? `${whole} Tj` : `[${whole}] TJ`);
		array = "";
	};
	for (const word of words) {
		if (word.startsWith("<")) {
			array += word;
			continue;
		}
		flush();
		parts.push(word);
	}
	flush();
	return parts.join(" ");
}

function operatorsOf(word: string, font: EmbeddedFont): string {
	const [codes, positions] = font.encode(word);
	if (positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)) return raised(codes, positions);
	let array = "";
	let run = "";
	codes.forEach((code, index) => {
		run += code;
		const moved = Math.round((positions[index]?.advanceWidth ?? 0) - (positions[index]?.xAdvance ?? 0));
		if (moved === 0) return;
		array += `<${run}>${moved}`;
		run = "";
	});
	return run === "" ? array : `${array}<${run}>`;
}

/** An accent is moved by kerning across and by the rise of the text up; both in thousandths of the size. */
function raised(codes: readonly string[], positions: ReturnType<EmbeddedFont["encode"]>[1]): string {
	let operators = "";
	codes.forEach((code, index) => {
		const { xAdvance = 0, advanceWidth = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
		// The rise is told in points of the text; at about ten points the difference to the exact size is under a tenth of a point.
		operators += `${yOffset === 0 ? "" : `${places(yOffset / 100)} Ts `}[${Math.round(-xOffset)}<${code}>${Math.round(advanceWidth - xAdvance + xOffset)}] TJ ${yOffset === 0 ? "" : "0 Ts "}`;
	});
	return operators.trimEnd();
}

/** Hundredths of a point are finer than any printer. */
export function places(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** Where a text or line stands: a tenth of a point is a dot of a printer. */
export function tenths(value: number): string {
	return String(Math.round(value * 10) / 10);
}
