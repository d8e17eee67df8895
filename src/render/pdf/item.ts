import type { Item } from "../../documents/blocks.js";
import { listStrips, paragraphStrips } from "./blocks.js";
import { fieldStrips, tickBox } from "./form.js";
import { breakLines, plain } from "./inline.js";
import { labelledStrips } from "./labelled.js";
import { hold, type Strip, type Tag, withBefore } from "./strips.js";
import { type Column, type Context, lineWriter, textStrips } from "./text.js";
import { baseline, COLOUR } from "./theme.js";

const GUTTER = 21;
const BOX = 12.5;

/** A card: box and title, force and id, what to do; then why and how; then where to sign. Title, force and action never part. */
export function itemStrips(item: Item, column: Column, context: Context): Strip[] {
	const card: Tag = { role: "Sect", parent: column.parent };
	const inner: Column = { left: column.left + GUTTER, right: column.right, parent: card };
	const box = tickBox(card, item.ticked);

	const title = textStrips(plain(item.title), inner, context, {
		style: context.style.item,
		tag: { role: `H${item.level + 1}`, parent: card },
		before: 0,
		keep: 2,
		anchor: item.anchor,
		lead: (pen, top) => {
			pen.anchor(item.anchor, top);
			pen.bookmark(item.title, item.level, top);
			box(pen, column.left, top + (context.style.item.leading - BOX) / 2, BOX);
		},
	});
	const action = item.action.flatMap((block) =>
		block.kind === "paragraph" ? withBefore(paragraphStrips(block, inner, context), 3.5) : listStrips(block, inner, context),
	);
	const head = hold([ruleAbove(column, context), ...title, ...forceStrips(item, inner, context), ...action], 2, 1);
	const facts = labelledStrips(item.details, item.sources, inner, context);
	const fields = fieldStrips(item.fields, inner, context, { before: 4, keep: 1, of: context.compact ? inShort(item) : item.title });
	// The fields never stand alone at the top of a page.
	const body = fields.length > 0 ? hold(facts, 1, 2) : hold(facts, 1, 1);
	const strips = [...head, ...body, ...fields];
	return hold(strips, 1, 0);
}

/** "Item 12" for "12. Keep the log": heard with each of its fields, in the copy that is to be short. */
function inShort({ title }: Item): string {
	const number = /^\d+(?=\. )/.exec(title)?.[0];
	return number ? `Item ${number}` : title;
}

function ruleAbove(column: Column, context: Context): Strip {
	return {
		height: 8,
		before: context.compact ? 6 : 9,
		keep: 2,
		dropAtTop: true,
		draw: (pen, top) => {
			pen.artifact();
			pen.line(column.left, top, column.right, 0.6, COLOUR.rule);
		},
	};
}

const PAD = 6;

/** The force in words on a small label, the id beside it. A long force is wrapped and loses its frame, never its words. */
function forceStrips(item: Item, column: Column, context: Context): Strip[] {
	const { ruler } = context;
	const tag: Tag = { role: "P", parent: column.parent };
	const room = column.right - column.left;
	const force = breakLines(plain(item.force), room - 2 * PAD, context.style.force, ruler);
	const [only] = force;
	const id = breakLines([{ kind: "code", text: item.id }], room, context.style.id, ruler);
	const writeId = lineWriter(context.style.id, tag);
	const idWidth = Math.max(0, ...id.map((line) => line.width));
	if (!only || force.length > 1 || only.width + 2 * PAD + 10 + idWidth > room) {
		return [
			...textStrips(plain(item.force), column, context, { style: context.style.force, tag, before: 3, keep: 2 }),
			...textStrips([{ kind: "code", text: item.id }], column, context, { style: context.style.id, tag, before: 1, keep: 2 }),
		];
	}
	// Dark for what the law demands, framed for the rest: both read alike in black and white, and both say it in words.
	const isDark = item.binding;
	const width = only.width + 2 * PAD;
	return [
		{
			height: 15,
			before: 4,
			keep: 2,
			draw: (pen, top) => {
				pen.artifact();
				if (isDark) pen.pill(column.left, top, width, 15, 2.5, pen.accent);
				else pen.outline(column.left + 0.4, top + 0.4, width - 0.8, 14.2, 2.5, 0.8, COLOUR.quiet);
				pen.mark(tag);
				const line = { ...context.style.force, leading: 15 };
				pen.text(`${item.force} `, column.left + PAD, baseline(top, line), line.face, line.size, isDark ? COLOUR.paper : COLOUR.text);
				for (const piece of id) writeId(pen, piece, column.left + width + 8, top + (15 - context.style.id.leading) / 2);
			},
		},
	];
}
