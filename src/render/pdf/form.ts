import type { Field } from "../../documents/blocks.js";
import { breakLines, plain } from "./inline.js";
import type { Pen } from "./pen.js";
import { sanitise } from "./sanitise.js";
import { hold, type Keep, type Strip, type Tag } from "./strips.js";
import { type Column, type Context, lineWriter, textStrips } from "./text.js";
import { COLOUR, WRITTEN } from "./theme.js";
import { INSET, isTooWide, noteLines } from "./widget.js";

/** Draws a box, empty or ticked; tagged as a printed form field (PDF 1.7, PrintField), so that a screen reader says what it is. */
export function tickBox(parent: Tag | undefined, ticked = false): (pen: Pen, x: number, y: number, size: number) => void {
	const attributes = { O: "PrintField", Role: "cb", checked: ticked ? "on" : "off" };
	const tag: Tag = { role: "Form", parent, alt: ticked ? "ticked box" : "empty box", attributes };
	return (pen, x, y, size) => {
		pen.mark(tag);
		pen.outline(x + 0.5, y + 0.5, size - 1, size - 1, 1, 1, COLOUR.text);
		if (ticked) pen.tick(x, y, size, COLOUR.text);
	};
}

const ROW = { gap: 10, line: 15, foot: 3 } as const;
/** A longer note is printed in full below its field, where pages may break. */
const NOTE_LINES = 12;

export interface FieldOptions {
	readonly before: number;
	readonly keep: Keep;
	/** What the fields belong to, for those who hear only the name of a field. */
	readonly of: string;
}

/** Fields side by side: a small label over a line to write on, as many to a row as their shares allow. */
export function fieldStrips(fields: readonly Field[], column: Column, context: Context, options: FieldOptions): Strip[] {
	const rows = context.compact ? [squeezed(fields)] : rowsOf(fields);
	return rows.flatMap((row, index): Strip[] => {
		const isLast = index === rows.length - 1;
		const tag: Tag = { role: "P", parent: column.parent };
		const cells = cellsOf(row, tag, column, context, options.of);
		const labelled = Math.max(...cells.map((cell) => (cell.aside > 0 ? 0 : cell.label.length))) * context.style.field.leading;
		const height = labelled + Math.max(...cells.map((cell) => cell.height)) + ROW.foot;
		const strip: Strip = {
			height,
			before: index === 0 ? options.before : 0,
			keep: isLast ? options.keep : 2,
			frame: column.frame,
			draw: (pen, top) => {
				for (const cell of cells) drawCell(pen, cell, top, labelled, context);
			},
		};
		return [strip, ...hold(fullStrips(cells, column, context), 0, isLast ? options.keep : 1)];
	});
}

interface Cell {
	readonly field: Field;
	readonly left: number;
	readonly width: number;
	readonly height: number;
	readonly label: ReturnType<typeof breakLines>;
	/** Room that the label takes before the field; without, it stands above. */
	readonly aside: number;
	readonly write: ReturnType<typeof lineWriter>;
	readonly blank: Tag;
	readonly tooltip: string;
	/** Lines of a note, or the one line of a value. */
	readonly lines: readonly string[];
	readonly isCut: boolean;
}

function cellsOf(row: readonly Field[], tag: Tag, column: Column, context: Context, of: string): Cell[] {
	const total = column.right - column.left;
	let x = column.left;
	return row.map((field, place) => {
		const left = x;
		x += total * Math.min(1, field.width);
		const isEnd = place === row.length - 1 && shareOf(row) > 0.97;
		const all = Math.min(isEnd ? column.right : x - ROW.gap, column.right) - left;
		const label = breakLines(plain(field.label), all, context.style.field, context.ruler);
		const aside = asideOf(label, row, all);
		const width = all - aside;
		const value = field.value ?? "";
		const isNote = field.kind === "note" && !context.compact;
		const written = value === "" ? [] : isNote ? noteLines(value, width, context.ruler) : [oneLine(value)];
		const isCut = isNote ? written.length > NOTE_LINES : value !== "" && (isTooWide(value, width, context.ruler) || /[\r\n]/.test(value));
		const lines = written.slice(0, NOTE_LINES);
		const isForm = context.fillable && field.kind !== "signature";
		return {
			field,
			left: left + aside,
			width,
			height: isNote ? Math.max(ROW.line + 2, lines.length * WRITTEN.leading + 5) : ROW.line,
			label,
			aside,
			write: lineWriter(context.style.field, tag),
			blank: isForm ? { role: "Form", parent: tag } : blankTag(field, tag),
			tooltip: tooltipOf(field, of),
			lines,
			isCut,
		};
	});
}

/** A field that has a line of its own has its label before it, so that the line is not two. */
function asideOf(label: Cell["label"], row: readonly Field[], room: number): number {
	const [only] = label;
	return only && row.length === 1 && label.length === 1 && only.width < room / 4 ? only.width + 6 : 0;
}

function drawCell(pen: Pen, cell: Cell, top: number, labelled: number, context: Context): void {
	const { field, left, width, height, blank } = cell;
	const { leading } = context.style.field;
	const floor = top + labelled + height;
	// Beside its field a label stands where writing starts: on the first line of a note.
	const first = cell.aside > 0 ? floor - height + ROW.line - leading - 1 : top + labelled - cell.label.length * leading;
	for (const [index, line] of cell.label.entries()) cell.write(pen, line, left - cell.aside, first + index * leading);
	if (context.fillable && field.kind !== "signature") {
		pen.artifact();
		pen.line(left, floor, left + width, 0.7, COLOUR.field);
		const { id: name, options, value } = field;
		pen.field(
			blank,
			{ name, kind: context.compact && field.kind === "note" ? "text" : field.kind, options, value, tooltip: cell.tooltip },
			{
				x: left,
				y: floor - height + 0.5,
				width,
				height: height - 1,
			},
		);
		return;
	}
	pen.mark(blank);
	pen.line(left, floor, left + width, 0.7, COLOUR.field);
	if (cell.isCut) return;
	for (const [index, line] of cell.lines.entries()) {
		const baseline = floor - 4.5 - (cell.lines.length - 1 - index) * WRITTEN.leading;
		pen.text(line, left + INSET, baseline, WRITTEN.face, WRITTEN.size, WRITTEN.colour);
	}
}

/** What no field can show whole is printed below, so that paper loses nothing. */
function fullStrips(cells: readonly Cell[], column: Column, context: Context): Strip[] {
	return cells
		.filter((cell) => cell.isCut)
		.flatMap(({ field }) =>
			textStrips([{ kind: "strong", text: `${field.label}, in full: ` }, ...plain(oneLine(field.value ?? ""))], column, context, {
				style: context.style.source,
				tag: { role: "P", parent: column.parent },
				before: 3,
			}),
		);
}

function tooltipOf(field: Field, of: string): string {
	const hint = field.kind === "date" ? `${field.label}, as year-month-day` : field.label;
	const letters = Array.from(of);
	return `${hint}: ${letters.length > 120 ? `${letters.slice(0, 120).join("")}…` : of}`;
}

function blankTag(field: Field, parent: Tag): Tag {
	const value = oneLine(field.value ?? "");
	const name = field.label === "" ? "blank field" : `blank field: ${field.label}`;
	const alt = value === "" ? name : `${field.label}: ${value}`;
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

/** All fields on one line; what has a line of its own gets the share of a third. */
function squeezed(fields: readonly Field[]): Field[] {
	const shares = fields.map((field) => (field.width > 0.9 ? 0.33 : field.width));
	const sum = shares.reduce((total, share) => total + share, 0);
	return fields.map((field, index) => ({ ...field, width: (shares[index] ?? 0) / Math.max(sum, 1) }));
}

function shareOf(row: readonly Field[]): number {
	return row.reduce((sum, field) => sum + field.width, 0);
}

/** As drawn where there is one line only. */
function oneLine(value: string): string {
	return sanitise(value.replaceAll(/\s*[\r\n]+\s*/g, " / "));
}
