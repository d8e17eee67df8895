import type { Inline, Reference, References } from "../../documents/blocks.js";
import { hold, type Strip, type Tag } from "./strips.js";
import { type Column, type Context, textStrips } from "./text.js";
import { baseline } from "./theme.js";

const SHORT = 34;
const HANGING = 10;

/** The list of sources: each entry one paragraph of label, title, address, standing, dates and checks. */
export function referenceStrips(references: References, column: Column, context: Context): Strip[] {
	const list: Tag = { role: "L", parent: column.parent, attributes: { O: "List", ListNumbering: "None" } };
	const { face, size } = context.style.header;
	const widest = Math.max(0, ...references.entries.map(({ label }) => context.ruler.width(label, face, size)));
	// "[12]" stands in the margin of the list; a longer name leads its entry.
	const isShort = widest <= SHORT;
	const inner: Column = { ...column, left: column.left + (isShort ? widest + 8 : HANGING) };
	return references.entries.flatMap((entry) => {
		const item: Tag = { role: "LI", parent: list };
		const label: Tag = { role: "Lbl", parent: item };
		const name: Inline[] = isShort ? [] : [{ kind: "strong", text: `${entry.label}. ` }];
		const text = textStrips([...name, ...contentOf(entry)], inner, context, {
			style: context.style.cell,
			tag: { role: "LBody", parent: item },
			before: 4,
			lead: (pen, top) => {
				pen.anchor(entry.anchor, top);
				if (!isShort) return;
				pen.mark(label);
				pen.text(entry.label, column.left, baseline(top, context.style.cell), face, size, context.style.header.colour);
			},
		});
		return hold(text, 1, 0);
	});
}

function contentOf({ content, url, notes }: Reference): Inline[] {
	const address: Inline[] = url
		? [
				{ kind: "text", text: " " },
				{ kind: "link", text: url, url },
			]
		: [];
	const said = notes.filter((note) => note !== "").join(" ");
	return [...content, ...address, { kind: "text", text: said === "" ? "" : ` ${url ? "· " : ""}${said}` }];
}
