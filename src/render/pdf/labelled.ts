import type { Inline, LabelledLine, LabelledList } from "../../documents/blocks.js";
import { breakLines, type Line, plain } from "./inline.js";
import { lineKeep, type Strip, type Tag } from "./strips.js";
import { type Column, type Context, lineWriter } from "./text.js";
import { baseline, COLOUR, type TextStyle } from "./theme.js";

const LABEL_WIDTH = 70;
const GAP = 8;
const BULLET = 9;
const FEW = 4;

/**
 * "Owner  privacy officer": labels in a narrow column, texts or lists in a wide one, tagged as one list. In a compact copy each
 * line is a paragraph that begins with its label: a third of the elements.
 */
export function labelledStrips(lines: readonly LabelledLine[], lists: readonly LabelledList[], column: Column, context: Context): Strip[] {
	const list: Tag | undefined = context.compact
		? column.parent
		: { role: "L", parent: column.parent, attributes: { O: "List", ListNumbering: "None" } };
	const strips = lines.flatMap(({ label, content }) => entryStrips(label, [content], false, context.style.detail, list, column, context));
	const more = lists.flatMap(({ label, entries }) => {
		// A few sources run on as text; a longer list is gone through one by one.
		const isList = !context.compact && entries.length > FEW;
		return entryStrips(label, isList ? entries : [runIn(entries)], isList, context.style.source, list, column, context);
	});
	return [...strips, ...more].map((strip, index) => (index === 0 ? { ...strip, before: 6 } : strip));
}

/** A list as one paragraph. */
function runIn(entries: readonly (readonly Inline[])[]): Inline[] {
	return entries.flatMap((entry, index): readonly Inline[] => (index === 0 ? entry : [{ kind: "text", text: " · " }, ...entry]));
}

function entryStrips(
	label: string,
	entries: readonly (readonly Inline[])[],
	isList: boolean,
	style: TextStyle,
	list: Tag | undefined,
	column: Column,
	context: Context,
): Strip[] {
	const item: Tag = { role: context.compact ? "P" : "LI", parent: list };
	const labelTag: Tag = context.compact ? item : { role: "Lbl", parent: item };
	const body: Tag = context.compact ? item : { role: "LBody", parent: item };
	const inner: Tag = isList ? { role: "L", parent: body, attributes: { O: "List", ListNumbering: "Disc" } } : body;
	const labelLines = breakLines(plain(context.compact ? `${label} ` : label), LABEL_WIDTH - GAP, context.style.label, context.ruler);
	const writeLabel = lineWriter(context.style.label, labelTag);
	const left = column.left + LABEL_WIDTH + (isList ? BULLET : 0);
	const rows = entries.flatMap((content) =>
		rowsOf(content, isList ? { role: "LI", parent: inner } : body, isList, column.right - left, style, context),
	);
	const count = Math.max(rows.length, labelLines.length);
	return Array.from({ length: count }, (_, index): Strip => {
		const row = rows[index];
		return {
			height: style.leading,
			before: index === 0 ? (isList ? 2.5 : 1.5) : row?.isFirst ? 0.5 : 0,
			keep: lineKeep(index, count, 0),
			draw: (pen, top) => {
				// Both baselines agree although label and text differ in size.
				// A label of two lines is written at once: it must not be read out with a line of the text between.
				if (index === 0)
					for (const [place, line] of labelLines.entries())
						writeLabel(pen, line, column.left, baseline(top, style) - baseline(0, context.style.label) + place * style.leading);
				row?.draw(pen, left, top);
			},
		};
	});
}

interface Row {
	readonly isFirst: boolean;
	readonly draw: (pen: Parameters<Strip["draw"]>[0], left: number, top: number) => void;
}

function rowsOf(content: readonly Inline[], tag: Tag, isList: boolean, width: number, style: TextStyle, context: Context): Row[] {
	const bullet: Tag = { role: "Lbl", parent: tag };
	const text: Tag = isList ? { role: "LBody", parent: tag } : tag;
	const write = lineWriter(style, text);
	return breakLines(content, width, style, context.ruler).map((line: Line, index) => ({
		isFirst: index === 0,
		draw: (pen, left, top) => {
			if (isList && index === 0) {
				pen.mark(bullet);
				pen.text("•", left - BULLET + 1, baseline(top, style), style.face, style.size, COLOUR.quiet);
			}
			write(pen, line, left, top);
		},
	}));
}
