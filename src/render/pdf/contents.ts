import type { Document } from "../../documents/blocks.js";
import { breakLines, plain } from "./inline.js";
import { lineKeep, type Strip, type Tag } from "./strips.js";
import { type Column, type Context, lineWriter, textStrips } from "./text.js";
import { baseline } from "./theme.js";

interface Entry {
	readonly title: string;
	readonly anchor: string;
	readonly isPart: boolean;
}

const NUMBER = 24;
const INDENT = 12;
/** A short list needs no list of contents. */
const FEWEST = 10;

/** Whether the list of contents stands before this block: where page one ends and the groups of items begin. */
export function startsGroups(block: Document["blocks"][number]): boolean {
	return block.kind === "heading" && block.anchor?.startsWith("group-") === true;
}

/** Parts and items with the pages on which they stand, each a link. */
export function contentsStrips(document: Document, column: Column, context: Context): Strip[] {
	const entries = entriesOf(document, context.compact);
	if (entries.length < FEWEST) return [];
	const sect: Tag = { role: "Sect" };
	const list: Tag = { role: "TOC", parent: sect };
	const title = textStrips(plain("Contents"), column, context, {
		style: context.style.heading1,
		tag: { role: "H2", parent: sect },
		before: 0,
		keep: 2,
		lead: (pen, top) => pen.bookmark("Contents", 1, top),
	});
	const [first, ...rest] = title;
	if (!first) return [];
	return [{ ...first, newPage: !context.compact, before: 22 }, ...rest, ...entries.flatMap((entry) => entryStrips(entry, list, column, context))];
}

function entriesOf(document: Document, partsOnly: boolean): Entry[] {
	return document.blocks.flatMap((block): Entry[] => {
		if (block.kind === "heading" && block.level === 1 && block.anchor) return [{ title: block.text, anchor: block.anchor, isPart: true }];
		return block.kind === "item" && !partsOnly ? [{ title: block.title, anchor: block.anchor, isPart: false }] : [];
	});
}

function entryStrips({ title, anchor, isPart }: Entry, list: Tag, column: Column, context: Context): Strip[] {
	const style = { ...context.style.contents, face: isPart ? ("bold" as const) : ("regular" as const) };
	const left = column.left + (isPart ? 0 : INDENT);
	const link: Tag = { role: "Link", parent: { role: "Reference", parent: { role: "TOCI", parent: list } } };
	const lines = breakLines(plain(title), column.right - NUMBER - left, style, context.ruler);
	const write = lineWriter(style, link);
	return lines.map((line, index) => ({
		height: style.leading,
		before: index === 0 && isPart ? 4 : 0,
		keep: index === lines.length - 1 && isPart ? 2 : lineKeep(index, lines.length, 0),
		draw: (pen, top) => {
			write(pen, line, left, top);
			pen.link(link, { kind: "anchor", anchor }, title, left, top, column.right - left, style.leading);
			if (index < lines.length - 1) return;
			const page = String(context.pageOf(anchor) ?? "");
			const width = context.ruler.width(page, style.face, style.size);
			const start = left + line.width + 5;
			pen.artifact();
			pen.leader(start, baseline(top, style) - 0.4, column.right - NUMBER + 1, style.colour);
			pen.mark(link);
			pen.text(page, column.right - width, baseline(top, style), style.face, style.size, style.colour);
		},
	}));
}
