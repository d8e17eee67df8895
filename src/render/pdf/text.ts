import type { Inline } from "../../documents/blocks.js";
import { breakLines, type Line, type Run } from "./inline.js";
import type { Pen } from "./pen.js";
import type { Ruler } from "./ruler.js";
import { type Frame, type Keep, lineKeep, type Strip, type Tag } from "./strips.js";
import { baseline, type Sheet, type Style, type TextStyle } from "./theme.js";

/** What every block needs to lay itself out. */
export interface Context {
	readonly ruler: Ruler;
	readonly sheet: Sheet;
	readonly style: Style;
	readonly accent: string;
	/** Fields can be filled in on screen; without, they are printed with what was filled in. */
	readonly fillable: boolean;
	readonly compact: boolean;
	/** Number of the page on which an anchor stands; known once all pages are laid out. */
	readonly pageOf: (anchor: string) => number | undefined;
}

/** Where a block stands: its column and what encloses it. */
export interface Column {
	readonly left: number;
	readonly right: number;
	readonly parent?: Tag;
	readonly frame?: Frame;
}

export interface TextOptions {
	readonly style: TextStyle;
	readonly tag: Tag;
	readonly before: number;
	/** Hold of the last line on what follows. */
	readonly keep?: Keep;
	/** Place that others point to. */
	readonly anchor?: string;
	/** Drawn with the first line, before its text: a bullet, a box, an anchor. */
	readonly lead?: (pen: Pen, top: number) => void;
}

/** One strip per line of running text. */
export function textStrips(content: readonly Inline[], column: Column, context: Context, options: TextOptions): Strip[] {
	const { style, tag, lead } = options;
	const lines = breakLines(content, column.right - column.left, style, context.ruler);
	const write = lineWriter(style, tag);
	// Without text there is still a line: its bullet or box must show.
	const shown: readonly Line[] = lines.length > 0 ? lines : [{ pieces: [], width: 0 }];
	return shown.map((line, index) => ({
		height: style.leading,
		before: index === 0 ? options.before : 0,
		keep: lineKeep(index, shown.length, options.keep ?? 0),
		frame: column.frame,
		anchor: index === 0 ? options.anchor : undefined,
		draw: (pen, top) => {
			if (index === 0) lead?.(pen, top);
			write(pen, line, column.left, top);
		},
	}));
}

/** Writes lines of one paragraph; keeps one Link element for a link on two lines. */
export function lineWriter(style: TextStyle, tag: Tag): (pen: Pen, line: Line, x: number, top: number) => void {
	const tags = new Map<Run, Tag>();
	const tagOf = (run: Run): Tag => {
		if (!run.target) return tag;
		const found = tags.get(run) ?? { role: "Link", parent: tag };
		tags.set(run, found);
		return found;
	};
	return (pen, line, x, top) => {
		const base = baseline(top, style);
		if (line.pieces.length === 0) pen.touch(tag);
		for (const { run, text, x: offset, width } of line.pieces) {
			const runTag = tagOf(run);
			pen.mark(runTag);
			pen.text(text, x + offset, base, run.face, style.size, run.target ? pen.accent : style.colour);
			if (!run.target) continue;
			pen.artifact();
			pen.line(x + offset, base + style.size * 0.17, x + offset + width, 0.4, pen.accent);
			pen.link(runTag, run.target, run.text, x + offset, top, width, style.leading);
		}
	};
}
