import type { Field } from "../../documents/blocks.js";
import { breakLines, plain } from "./inline.js";
import type { Pen } from "./pen.js";
import type { Keep, Strip, Tag } from "./strips.js";
import { type Column, type Context, lineWriter } from "./text.js";
import { COLOUR, STYLE } from "./theme.js";

/** Draws an empty box; tagged as a printed form field (PDF 1.7, PrintField), so that a screen reader says what it is. */
export function tickBox(parent: Tag | undefined): (pen: Pen, x: number, y: number, size: number) => void {
	const tag: Tag = { role: "Form", parent, alt: "empty box", attributes: { O: "PrintField", Role: "cb", checked: "off" } };
	return (pen, x, y, size) => {
		pen.mark(tag);
		pen.outline(x + 0.5, y + 0.5, size - 1, size - 1, 1, 1, COLOUR.text);
	};
}

const ROW = { height: 23, gap: 14, labelGap: 5, labelShare: 0.62 } as const;

/** Blank fields side by side: a label and a line to write on, as many to a row as their shares allow. */
export function fieldStrips(fields: readonly Field[], column: Column, context: Context, options: { before: number; keep: Keep }): Strip[] {
	return rowsOf(fields).map((row, index, rows): Strip => {
		const width = column.right - column.left;
		const tag: Tag = { role: "P", parent: column.parent };
		let x = column.left;
		const cells = row.map((field, place) => {
			const full = place === row.length - 1 && shareOf(row) > 0.97;
			const left = x;
			x += width * Math.min(1, field.width);
			const right = full ? column.right : x - ROW.gap;
			const lines = breakLines(plain(field.label), (right - left) * ROW.labelShare, STYLE.field, context.ruler);
			return { field, left, right: Math.min(right, column.right), lines, write: lineWriter(STYLE.field, tag), blank: blankTag(field, tag) };
		});
		const tallest = Math.max(...cells.map(({ lines }) => lines.length * STYLE.field.leading));
		const height = Math.max(ROW.height, tallest + 8);
		return {
			height,
			before: index === 0 ? options.before : 0,
			keep: index === rows.length - 1 ? options.keep : 2,
			frame: column.frame,
			draw: (pen, top) => {
				const floor = top + height - 4;
				for (const { left, right, lines, write, blank } of cells) {
					const start = floor + 3 - lines.length * STYLE.field.leading;
					for (const [place, line] of lines.entries()) write(pen, line, left, start + place * STYLE.field.leading);
					const labelWidth = Math.max(0, ...lines.map((line) => line.width));
					pen.mark(blank);
					pen.line(left + labelWidth + (labelWidth > 0 ? ROW.labelGap : 0), floor, right, 0.7, COLOUR.field);
				}
			},
		};
	});
}

function blankTag(field: Field, parent: Tag): Tag {
	const alt = field.label === "" ? "blank field" : `blank field: ${field.label}`;
	return { role: "Form", parent, alt, attributes: { O: "PrintField", Role: "tv", Desc: { text: field.label } } };
}

function rowsOf(fields: readonly Field[]): Field[][] {
	const rows: Field[][] = [];
	for (const field of fields) {
		const row = rows[rows.length - 1];
		if (row && shareOf(row) + field.width <= 1.001) row.push(field);
		else rows.push([field]);
	}
	return rows;
}

function shareOf(row: readonly Field[]): number {
	return row.reduce((sum, field) => sum + field.width, 0);
}
