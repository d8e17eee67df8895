import type { Inline, Table } from "../../documents/blocks.js";
import { breakLines, type Line, plain } from "./inline.js";
import { hold, type Strip, type Tag } from "./strips.js";
import { type Column, type Context, lineWriter, textStrips } from "./text.js";
import { COLOUR, type TextStyle } from "./theme.js";

const PAD_X = 6;
const PAD_Y = 3.5;

interface Cell {
	readonly tag: Tag;
	readonly left: number;
	readonly lines: readonly Line[];
	readonly write: ReturnType<typeof lineWriter>;
	readonly leading: number;
}

/** Caption, header row, rows; the header shows again on every page, a row is cut only if it is longer than a page. */
export function tableStrips(table: Table, column: Column, context: Context): Strip[] {
	const tag: Tag = { role: "Table", parent: column.parent };
	const caption = textStrips(plain(table.caption), column, context, {
		style: context.style.caption,
		tag: { role: "Caption", parent: tag },
		before: 13,
		keep: 2,
	});
	const head = headerStrip(table, tag, column, context);
	const room = context.sheet.bottom - context.sheet.top - head.height;
	const rows = table.rows.flatMap((row): Strip[] => {
		const rowTag: Tag = { role: "TR", parent: tag };
		const cells = cellsOf(row, table, column, context, (place) => {
			const isHeader = table.rowHeaders && place === 0;
			return {
				style: isHeader ? context.style.header : context.style.cell,
				tag: isHeader ? { role: "TH", parent: rowTag, scope: "Row" } : { role: "TD", parent: rowTag },
			};
		});
		return rowStrips(cells, column, head, room);
	});
	const gap: Strip = { height: 5, before: 0, keep: 0, draw: () => {} };
	return [...hold([...caption, head], 2, 2), ...hold(rows, 1, 2), gap];
}

function headerStrip(table: Table, tag: Tag, column: Column, context: Context): Strip {
	const rowTag: Tag = { role: "TR", parent: tag };
	const texts = table.columns.map(({ header }) => plain(header));
	const cells = cellsOf(texts, table, column, context, () => ({
		style: context.style.header,
		tag: { role: "TH", parent: rowTag, scope: "Column" },
	}));
	const height = heightOf(cells);
	return {
		height,
		before: 4,
		keep: 2,
		draw: (pen, top) => {
			pen.artifact();
			pen.rectangle(column.left, top, column.right - column.left, height, COLOUR.tint);
			pen.line(column.left, top + height, column.right, 1.1, pen.accent);
			drawCells(cells, pen, top, 0, Number.POSITIVE_INFINITY);
		},
	};
}

function cellsOf(
	row: readonly (readonly Inline[])[],
	table: Table,
	column: Column,
	context: Context,
	look: (place: number) => { style: TextStyle; tag: Tag },
): Cell[] {
	const full = column.right - column.left;
	let left = column.left;
	return table.columns.map(({ width: share }, place) => {
		const { style, tag } = look(place);
		const width = full * share;
		const start = left;
		left += width;
		const lines = breakLines(row[place] ?? [], Math.max(width - 2 * PAD_X, 8), style, context.ruler);
		return { tag, left: start + PAD_X, lines, write: lineWriter(style, tag), leading: style.leading };
	});
}

/** One strip for a row that fits on a page, slices of lines for one that does not. */
function rowStrips(cells: readonly Cell[], column: Column, header: Strip, room: number): Strip[] {
	const leading = cells[0]?.leading ?? 0;
	const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
	const perSlice = count * leading + 2 * PAD_Y <= room ? count : 3;
	const slices = Math.ceil(count / perSlice);
	return Array.from({ length: slices }, (_, slice): Strip => {
		const from = slice * perSlice;
		const to = Math.min(count, from + perSlice);
		const isLast = slice === slices - 1;
		const padTop = slice === 0 ? PAD_Y : 0;
		const height = (to - from) * leading + padTop + (isLast ? PAD_Y : 0);
		return {
			height,
			before: 0,
			keep: 0,
			header,
			draw: (pen, top) => {
				drawCells(cells, pen, top + padTop - PAD_Y, from, to);
				if (!isLast) return;
				pen.artifact();
				pen.line(column.left, top + height, column.right, 0.5, COLOUR.rule);
			},
		};
	});
}

function drawCells(cells: readonly Cell[], pen: Parameters<Strip["draw"]>[0], top: number, from: number, to: number): void {
	for (const { tag, left, lines, write, leading } of cells) {
		pen.touch(tag);
		lines.slice(from, to).forEach((line, index) => {
			write(pen, line, left, top + PAD_Y + index * leading);
		});
	}
}

function heightOf(cells: readonly Cell[]): number {
	return Math.max(1, ...cells.map(({ lines }) => lines.length)) * (cells[0]?.leading ?? 0) + 2 * PAD_Y;
}
