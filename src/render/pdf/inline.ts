import type { Inline } from "../../documents/blocks.js";
import type { Ruler } from "./ruler.js";
import type { Face, TextStyle } from "./theme.js";

/** A stretch of text in one face; the same object on every line that it reaches, so that a link stays one link. */
export interface Run {
	readonly face: Face;
	/** The whole text: what a screen reader says for a link. */
	readonly text: string;
	readonly target?: Target;
}
export type Target = { readonly kind: "url"; readonly url: string } | { readonly kind: "anchor"; readonly anchor: string };

export interface Piece {
	readonly run: Run;
	readonly text: string;
	/** Distance from the start of the line. */
	readonly x: number;
	readonly width: number;
}
export interface Line {
	readonly pieces: readonly Piece[];
	readonly width: number;
}

/** Plain text as inline content. */
export const plain = (text: string): Inline[] => [{ kind: "text", text }];

/** Breaks inline content into lines no wider than `width`; every line ends with its space, so that words stay apart when read out. */
export function breakLines(content: readonly Inline[], width: number, style: TextStyle, ruler: Ruler): Line[] {
	const [only] = content;
	return only && content.length === 1 ? breakRun(ruler.runOf(only, style), width, style, ruler) : breakRuns(content, width, style, ruler);
}

/** The same for one run, as most texts are: without an object for each word. */
function breakRun(run: Run, width: number, style: TextStyle, ruler: Ruler): Line[] {
	const lines: Line[] = [];
	const widthOf = (text: string): number => ruler.width(text, run.face, style.size);
	const space = widthOf(" ");
	let text = "";
	let used = 0;
	let isSpaced = false;
	const endLine = () => {
		if (text !== "") lines.push({ pieces: [{ run, text: isSpaced ? `${text} ` : text, x: 0, width: isSpaced ? used + space : used }], width: used });
		text = "";
		used = 0;
		isSpaced = false;
	};
	const add = (word: string) => {
		const wide = widthOf(word);
		if (text !== "" && used + (isSpaced ? space : 0) + wide > width) endLine();
		if (wide > width) {
			for (const part of split({ run, text: word, width: wide, space: false }, width, style, ruler)) {
				if (text !== "" && used + part.width > width) endLine();
				text += part.text;
				used += part.width;
			}
			return;
		}
		text += isSpaced ? ` ${word}` : word;
		used += isSpaced ? space + wide : wide;
		isSpaced = false;
	};
	for (const word of run.text.split(" ")) {
		if (word !== "") {
			if (SIGN.test(word)) for (const part of word.split(SOFT_BREAK)) add(part);
			else add(word);
		}
		// At the start of a line spaces are dropped, and several are one.
		isSpaced = text !== "";
	}
	// Behind the last word there is no space unless one was written.
	if (!run.text.endsWith(" ")) isSpaced = false;
	endLine();
	return lines;
}

function breakRuns(content: readonly Inline[], width: number, style: TextStyle, ruler: Ruler): Line[] {
	const lines: Line[] = [];
	let line: Atom[] = [];
	let used = 0;
	let spaces: Atom[] = [];

	const endLine = () => {
		if (line.length > 0) lines.push(toLine([...line, ...spaces.slice(0, 1)], used));
		line = [];
		spaces = [];
		used = 0;
	};
	for (const unit of units(content, style, ruler)) {
		if (unit.every((atom) => atom.space)) {
			if (line.length > 0) spaces.push(...unit);
			continue;
		}
		const unitWidth = widthOf(unit);
		const gap = widthOf(spaces);
		if (line.length > 0 && used + gap + unitWidth > width) endLine();
		if (unitWidth > width) {
			for (const part of unit.flatMap((atom) => split(atom, width, style, ruler))) {
				if (line.length > 0 && used + part.width > width) endLine();
				line.push(part);
				used += part.width;
			}
			continue;
		}
		if (line.length > 0) {
			line.push(...spaces);
			used += widthOf(spaces);
		}
		spaces = [];
		line.push(...unit);
		used += unitWidth;
	}
	endLine();
	return lines;
}

interface Atom {
	readonly run: Run;
	readonly text: string;
	readonly width: number;
	readonly space: boolean;
}

const SIGN = /[-–—/]/;
const SOFT_BREAK = /(?<=\p{L}{2}[-–—/])(?=\p{L}{2})/u;

/** Words and spaces; a word may cross from bold to regular and is still one unit that is not broken. */
function* units(content: readonly Inline[], style: TextStyle, ruler: Ruler): Generator<Atom[]> {
	let word: Atom[] = [];
	let afterSpace = true;
	for (const inline of content) {
		const run = ruler.runOf(inline, style);
		const atom = (text: string, space: boolean): Atom => ({ run, text, width: ruler.width(text, run.face, style.size), space });
		for (const text of inline.text.match(/ +|[^ ]+/g) ?? []) {
			if (text.startsWith(" ")) {
				if (word.length > 0) yield word;
				word = [];
				if (!afterSpace) yield [atom(" ", true)];
				afterSpace = true;
				continue;
			}
			afterSpace = false;
			// A line may also end behind a hyphen, dash or slash between letters.
			if (!SIGN.test(text)) {
				word.push(atom(text, false));
				continue;
			}
			for (const [index, part] of text.split(SOFT_BREAK).entries()) {
				if (index > 0) {
					yield word;
					word = [];
				}
				word.push(atom(part, false));
			}
		}
	}
	if (word.length > 0) yield word;
}

/** Cuts a word that is wider than a line, behind a sign such as "/" or "." where one is near the edge. */
function split(atom: Atom, width: number, style: TextStyle, ruler: Ruler): Atom[] {
	if (atom.width <= width) return [atom];
	const parts: Atom[] = [];
	const widthOf = (part: string): number => ruler.width(part, atom.run.face, style.size);
	let text = "";
	let used = 0;
	let last = "";
	const push = (part: string) => {
		parts.push({ ...atom, text: part, width: widthOf(part) });
	};
	// A letter and its combining marks stay together.
	for (const letter of atom.text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
		// Beside its neighbour a letter may stand wider than alone.
		const advance = last === "" ? widthOf(letter) : widthOf(last + letter) - widthOf(last);
		if (used + advance > width && text !== "") {
			const cut = /^(.{2,}[/.\-_?&=#:,;@])([^/.\-_?&=#:,;@]+)$/su.exec(text);
			const [head, tail] = cut?.[1] && cut[2] && cut[2].length < text.length / 3 ? [cut[1], cut[2]] : [text, ""];
			push(head);
			text = tail;
			used = tail === "" ? 0 : widthOf(tail);
		}
		used += text === "" ? widthOf(letter) : advance;
		text += letter;
		last = letter;
	}
	push(text);
	return parts;
}

function widthOf(atoms: readonly Atom[]): number {
	return atoms.reduce((sum, atom) => sum + atom.width, 0);
}

function toLine(atoms: readonly Atom[], width: number): Line {
	const pieces: { run: Run; text: string; x: number; width: number }[] = [];
	let x = 0;
	for (const atom of atoms) {
		const last = pieces[pieces.length - 1];
		if (last && last.run === atom.run) {
			last.text += atom.text;
			last.width += atom.width;
		} else {
			pieces.push({ run: atom.run, text: atom.text, x, width: atom.width });
		}
		x += atom.width;
	}
	return { pieces, width };
}
