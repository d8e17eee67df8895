import type { SignOff } from "../../documents/blocks.js";
import { fieldStrips, tickBox } from "./form.js";
import { breakLines, plain } from "./inline.js";
import type { Pen } from "./pen.js";
import { type Frame, hold, type Strip, type Tag, withBefore } from "./strips.js";
import { type Column, type Context, lineWriter, textStrips } from "./text.js";
import { COLOUR } from "./theme.js";

const PAD = 14;
const BOX = 12;

/** Statement, choices to tick, and a row of blank fields for each signatory, in one frame. */
export function signOffStrips(signOff: SignOff, column: Column, context: Context): Strip[] {
	const frame: Frame = {
		pad: 12,
		paint: (pen, top, bottom) => pen.outline(column.left + 0.5, top, column.right - column.left - 1, bottom - top, 3, 1, COLOUR.field),
	};
	const tag: Tag = { role: "Div", parent: column.parent };
	const inner: Column = { left: column.left + PAD, right: column.right - PAD, parent: tag, frame };
	const statement = textStrips(plain(signOff.statement), inner, context, {
		style: context.style.body,
		tag: { role: "P", parent: tag },
		before: 24,
	});
	const rows = signOff.rows.flatMap(({ label, fields }) => [
		...textStrips(plain(label), inner, context, { style: context.style.header, tag: { role: "P", parent: tag }, before: 9, keep: 2 }),
		...fieldStrips(fields, inner, context, { before: 0, keep: 1, of: `${label}, ${signOff.statement}` }),
	]);
	const gap: Strip = { height: 10, before: 0, keep: 0, draw: () => {} };
	// What is signed stands on one page: a signature must not be parted from what it is given for.
	return [...hold([...statement, ...withBefore(choiceStrips(signOff, inner, context), 9), ...rows], 2, 2), gap];
}

/** Choices side by side, as many to a line as fit. */
function choiceStrips({ id, statement, choices, chosen }: SignOff, column: Column, context: Context): Strip[] {
	const list: Tag = { role: "L", parent: column.parent, attributes: { O: "List", ListNumbering: "None" } };
	const room = column.right - column.left;
	const rows: { choice: string; x: number; lines: ReturnType<typeof breakLines>; item: Tag }[][] = [];
	let x = Number.POSITIVE_INFINITY;
	for (const choice of choices) {
		const lines = breakLines([{ kind: "strong", text: choice }], room - BOX - 8, context.style.body, context.ruler);
		const width = BOX + 7 + Math.max(0, ...lines.map((line) => line.width)) + 26;
		if (x + width - 26 > room) {
			rows.push([]);
			x = 0;
		}
		rows[rows.length - 1]?.push({ choice, x, lines, item: { role: "LI", parent: list } });
		x += width;
	}
	const drawChoice = (pen: Pen, label: Tag, choice: string, x: number, y: number): void => {
		if (!context.fillable) {
			tickBox(label, choice === chosen)(pen, x, y, BOX);
			return;
		}
		pen.artifact();
		pen.outline(x + 0.5, y + 0.5, BOX - 1, BOX - 1, 1, 1, COLOUR.text);
		const widget = { name: `${id}/decision`, kind: "radio", tooltip: `Decision: ${statement}`, choice, value: chosen } as const;
		pen.field({ role: "Form", parent: label }, widget, { x, y, width: BOX, height: BOX });
	};
	return rows.map((row): Strip => {
		const height = Math.max(1, ...row.map(({ lines }) => lines.length)) * context.style.body.leading + 4;
		return {
			height,
			before: 0,
			keep: 2,
			frame: column.frame,
			draw: (pen, top) => {
				for (const { choice, x: offset, lines, item } of row) {
					const left = column.left + offset;
					drawChoice(pen, { role: "Lbl", parent: item }, choice, left, top + (context.style.body.leading - BOX) / 2);
					const write = lineWriter(context.style.body, { role: "LBody", parent: item });
					for (const [index, line] of lines.entries()) write(pen, line, left + BOX + 7, top + index * context.style.body.leading);
				}
			},
		};
	});
}
