import type { Inline, References } from "../../documents/blocks.js";
import { plain } from "./inline.js";
import { hold, type Strip, type Tag } from "./strips.js";
import { type Column, type Context, textStrips } from "./text.js";
import { baseline } from "./theme.js";

const SHORT = 34;

/** The list of sources: label, title, address, then one line each for standing, dates and checks. */
export function referenceStrips(references: References, column: Column, context: Context): Strip[] {
	const list: Tag = { role: "L", parent: column.parent, attributes: { O: "List", ListNumbering: "None" } };
	const { face, size } = context.style.header;
	const widest = Math.max(0, ...references.entries.map(({ label }) => context.ruler.width(label, face, size)));
	// "[12]" stands in the margin of the list; a longer name stands above its entry.
	const isShort = widest <= SHORT;
	const indent = isShort ? widest + 8 : 14;
	const inner: Column = { ...column, left: column.left + indent };
	return references.entries.flatMap((entry) => {
		const item: Tag = { role: "LI", parent: list };
		const label: Tag = { role: "Lbl", parent: item };
		const body: Tag = { role: "LBody", parent: item };
		const anchor = (pen: Parameters<Strip["draw"]>[0], top: number) => pen.anchor(entry.anchor, top);
		const name = isShort
			? []
			: textStrips(plain(entry.label), column, context, { style: context.style.header, tag: label, before: 5, keep: 2, lead: anchor });
		const text = textStrips(entry.content, inner, context, {
			style: context.style.cell,
			tag: { role: "P", parent: body },
			before: isShort ? 5 : 0,
			lead: (pen, top) => {
				if (!isShort) return;
				anchor(pen, top);
				pen.mark(label);
				pen.text(entry.label, column.left, baseline(top, context.style.cell), face, size, context.style.header.colour);
			},
		});
		const address: Inline[] = entry.url ? [{ kind: "link", text: entry.url, url: entry.url }] : [];
		const details = [address, ...entry.notes.map(plain)]
			.filter(([first]) => first !== undefined && first.text !== "")
			.flatMap((line) => textStrips(line, inner, context, { style: context.style.source, tag: { role: "P", parent: body }, before: 0 }));
		return hold([...name, ...hold(text, 1, 2), ...details], 1, 0);
	});
}
