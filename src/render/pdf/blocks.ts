import type { Block, Callout, Document, Heading, List, Paragraph } from "../../documents/blocks.js";
import { contentsStrips, startsGroups } from "./contents.js";
import { tickBox } from "./form.js";
import { breakLines, plain } from "./inline.js";
import { itemStrips } from "./item.js";
import { referenceStrips } from "./references.js";
import { signOffStrips } from "./sign-off.js";
import { type Frame, hold, type Strip, type Tag, withBefore } from "./strips.js";
import { tableStrips } from "./table.js";
import { type Column, type Context, lineWriter, textStrips } from "./text.js";
import { annexOf, COLOUR, type TextStyle } from "./theme.js";

/** The whole document as strips, in reading order. */
export function documentStrips(document: Document, context: Context): Strip[] {
	const page: Column = { left: context.sheet.left, right: context.sheet.right };
	const sections: Tag[] = [];
	const strips = titleStrips(document, page, context);
	const last = document.blocks.findLastIndex((block) => block.kind === "item" || block.kind === "signOff");
	const annex: Context = { ...context, style: annexOf(context.style) };
	let newPage = false;
	let wasHeading = false;
	let hasContents = false;
	for (const [index, block] of document.blocks.entries()) {
		if (block.kind === "pageBreak") {
			newPage = true;
			continue;
		}
		if (!hasContents && startsGroups(block)) {
			strips.push(...contentsStrips(document, page, context));
			hasContents = true;
		}
		if (block.kind === "heading") {
			// A section ends where a heading of its own level or a higher one starts.
			sections.length = Math.min(sections.length, block.level - 1);
			sections.push({ role: "Sect", parent: sections[sections.length - 1] });
		}
		const strip = blockStrips(block, { ...page, parent: sections[sections.length - 1] }, last >= 0 && index > last ? annex : context);
		// A line between a heading and a card belongs to both: none of them ends a page alone.
		const leadsIn = block.kind === "paragraph" && wasHeading && document.blocks[index + 1]?.kind === "item";
		const made = leadsIn ? hold(strip, 2, 2) : strip;
		const [first, ...rest] = made;
		if (!first) continue;
		// Headings that follow each other, and the card below them, read as one group.
		const before = wasHeading ? CLOSER[block.kind] : undefined;
		strips.push({ ...first, before: before ?? first.before, newPage: newPage || undefined }, ...rest);
		newPage = false;
		wasHeading = block.kind === "heading";
	}
	return strips;
}

const CLOSER: Partial<Record<Block["kind"], number>> = { heading: 9, item: 7 };

function blockStrips(block: Exclude<Block, { kind: "pageBreak" }>, column: Column, context: Context): Strip[] {
	switch (block.kind) {
		case "heading":
			return headingStrips(block, column, context);
		case "paragraph":
			return paragraphStrips(block, column, context);
		case "list":
			return listStrips(block, column, context);
		case "table":
			return tableStrips(block, column, context);
		case "callout":
			return calloutStrips(block, column, context);
		case "item":
			return itemStrips(block, column, context);
		case "signOff":
			return signOffStrips(block, column, context);
		case "references":
			return referenceStrips(block, column, context);
	}
}

function titleStrips(document: Document, column: Column, context: Context): Strip[] {
	const title = textStrips(plain(document.title), column, context, { style: context.style.title, tag: { role: "H1" }, before: 0, keep: 2 });
	const subtitle = textStrips(plain(document.subtitle), column, context, { style: context.style.subtitle, tag: { role: "P" }, before: 5, keep: 2 });
	const rule: Strip = {
		height: 2,
		before: 11,
		keep: 2,
		draw: (pen, top) => {
			pen.artifact();
			pen.rectangle(column.left, top, column.right - column.left, 2, pen.accent);
		},
	};
	return [...brandStrips(document, column, context), ...title, ...subtitle, rule];
}

const LOGO = { width: 150, height: 36 } as const;

/** Whose document it is: the logo, and the name beside it. */
function brandStrips({ brand }: Document, column: Column, context: Context): Strip[] {
	if (!brand?.logo && !brand?.organisation) return [];
	const { logo, organisation = "" } = brand;
	const { width, height } = LOGO;
	const lines = breakLines(plain(organisation), column.right - column.left - (logo ? width + 14 : 0), context.style.header, context.ruler);
	const tall = Math.max(logo ? height : 0, lines.length * context.style.header.leading);
	const write = lineWriter(context.style.header, { role: "P" });
	return [
		{
			height: tall + 14,
			before: 0,
			keep: 2,
			draw: (pen, top) => {
				if (logo) {
					const lower = context.sheet.height - top - height;
					pen.mark({ role: "Figure", alt: logo.alt, box: [column.left, lower, column.left + width, lower + height] });
					pen.picture(logo.bytes, column.left, top, [width, height]);
				}
				const first = top + (tall - lines.length * context.style.header.leading) / 2;
				for (const [index, line] of lines.entries()) {
					const x = logo ? column.right - line.width : column.left;
					write(pen, line, x, first + index * context.style.header.leading);
				}
			},
		},
	];
}

// The title is H1, so a heading of level 1 is H2: no gap in the levels.
const BEFORE = { 1: 22, 2: 12, 3: 10 } as const;

function headingStrips(heading: Heading, column: Column, context: Context): Strip[] {
	const style = context.style[`heading${heading.level}`];
	const before = BEFORE[heading.level];
	return textStrips(plain(heading.text), column, context, {
		style,
		tag: { role: `H${heading.level + 1}`, parent: column.parent },
		before,
		keep: 2,
		anchor: heading.anchor,
		lead: (pen, top) => {
			if (heading.anchor) pen.anchor(heading.anchor, top);
			pen.bookmark(heading.text, heading.level, top);
		},
	});
}

export function paragraphStrips(paragraph: Paragraph, column: Column, context: Context, style: TextStyle = context.style.body): Strip[] {
	return textStrips(paragraph.content, column, context, { style, tag: { role: "P", parent: column.parent }, before: style.leading * 0.45 });
}

export function listStrips(list: List, column: Column, context: Context, style: TextStyle = context.style.body): Strip[] {
	const tag: Tag = { role: "L", parent: column.parent, attributes: { O: "List", ListNumbering: list.ordered ? "Decimal" : "Disc" } };
	const labels = list.entries.map((_, index) => (list.ordered ? `${index + 1}.` : "•"));
	const numbers = Math.max(...labels.map((label) => context.ruler.width(label, style.face, style.size)), 0);
	const isBoxed = list.entries.some((entry) => entry.box);
	const indent = Math.max(15, (list.ordered || !isBoxed ? numbers + 7 : 0) + (isBoxed && list.ordered ? 16 : 0), isBoxed ? 20 : 0);
	const inner: Column = { ...column, left: column.left + indent };
	return list.entries.flatMap((entry, index) => {
		const item: Tag = { role: "LI", parent: tag };
		const label: Tag = { role: "Lbl", parent: item };
		const body: Tag = { role: "LBody", parent: item };
		const box = tickBox(label);
		const text = textStrips(entry.content, inner, context, {
			style,
			tag: body,
			before: index === 0 ? style.leading * 0.35 : style.leading * 0.22,
			lead: (pen, top) => {
				if (entry.box) box(pen, inner.left - 19, top + style.leading / 2 - 4.75, 9.5);
				if (entry.box && !list.ordered) return;
				pen.mark(label);
				const own = labels[index] ?? "";
				const x = list.ordered ? column.left + numbers - context.ruler.width(own, style.face, style.size) : column.left + 3;
				pen.text(own, x, top + style.leading / 2 + style.size * 0.33, style.face, style.size, style.colour);
			},
		});
		if (!entry.nested) return text;
		return [...hold(text, 0, 2), ...withBefore(listStrips(entry.nested, { ...inner, parent: body }, context, style), 3.5)];
	});
}

// The title says the tone; the frame only repeats it, in shapes that survive a black and white copy.
const BAR: Record<Callout["tone"], number> = { note: 3, caution: 5, stop: 8 };

function calloutStrips(callout: Callout, column: Column, context: Context): Strip[] {
	const bar = BAR[callout.tone];
	const frame: Frame = {
		pad: 9,
		paint: (pen, top, bottom) => {
			pen.rectangle(column.left, top, column.right - column.left, bottom - top, COLOUR.tint);
			pen.rectangle(column.left, top, bar, bottom - top, callout.tone === "stop" ? COLOUR.text : pen.accent);
		},
	};
	const tag: Tag = { role: "Div", parent: column.parent };
	const inner: Column = { left: column.left + 18, right: column.right - 14, parent: tag, frame };
	const title = textStrips([{ kind: "strong", text: callout.title }], inner, context, {
		style: context.style.body,
		tag: { role: "P", parent: tag },
		before: 20,
		keep: 2,
	});
	const rest = callout.blocks.flatMap((block) =>
		block.kind === "paragraph" ? withBefore(paragraphStrips(block, inner, context), 4) : listStrips(block, inner, context),
	);
	const gap: Strip = { height: 8, before: 0, keep: 0, draw: () => {} };
	return [...hold([...title, ...rest], 1, 2), gap];
}
