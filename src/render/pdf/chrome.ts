import type { Document } from "../../documents/blocks.js";
import type { Pen } from "./pen.js";
import type { Ruler } from "./ruler.js";
import { COLOUR, RUNNING } from "./theme.js";

const HEADER_BASELINE = 37;
const FOOTER_RISE = 29;

/** Running header and footer, as pagination artifacts: a screen reader skips them. */
export function drawChrome(pen: Pen, document: Document, page: number, pages: number, ruler: Ruler): void {
	const { face, size, colour } = RUNNING;
	const { left, right, height } = pen.sheet;
	const width = (text: string) => ruler.width(text, face, size);
	const end = fit(document.header.right, (right - left) * 0.4, width);
	const start = fit(document.header.left, right - left - width(end) - 18, width);
	const count = `Page ${page} of ${pages}`;

	pen.artifact("Pagination");
	pen.stamp("Header", face, () => {
		pen.text(`${start} `, left, HEADER_BASELINE, face, size, colour);
		pen.text(`${end} `, right - width(end), HEADER_BASELINE, face, size, colour);
		pen.line(left, HEADER_BASELINE + 6.5, right, 0.5, COLOUR.rule);
	});
	pen.text(count, right - width(count), height - FOOTER_RISE, face, size, colour);
}

/** The name in full stands on page one; in the header a longer one is cut. */
function fit(text: string, room: number, width: (text: string) => number): string {
	if (width(text) <= room) return text;
	const letters = Array.from(text);
	let low = 0;
	let high = letters.length;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (width(`${letters.slice(0, middle).join("")}…`) <= room) low = middle;
		else high = middle - 1;
	}
	return `${letters.slice(0, low).join("").trimEnd()}…`;
}
