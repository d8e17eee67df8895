import type { Sheet } from "./theme.js";

/** What pdfkit's outline has beyond its published types. */
interface Node {
	readonly outlineData: Record<string, unknown>;
	addItem(title: string, options: object): Node;
}

const LONGEST = 160;

/** Bookmarks, nested by level and all open. */
export function createOutline(doc: PDFKit.PDFDocument, sheet: Sheet): (title: string, level: number, top: number) => void {
	const open: { level: number; node: Node }[] = [{ level: 0, node: doc.outline as unknown as Node }];
	return (title, level, top) => {
		while ((open[open.length - 1]?.level ?? 0) >= level && open.length > 1) open.pop();
		// /Count is the number of all open descendants. pdfkit leaves it out or counts children only, which strict readers refuse.
		for (const { node } of open) node.outlineData.Count = Number(node.outlineData.Count ?? 0) + 1;
		// pdfkit counts "left" from the right edge, so the full width means the left edge.
		const place = { fit: false, left: sheet.width, top: Math.round(Math.max(0, top - 10)), zoom: 0 };
		const letters = Array.from(title);
		const short = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : title;
		const parent = open[open.length - 1]?.node;
		if (parent) open.push({ level, node: parent.addItem(short, place) });
	};
}
