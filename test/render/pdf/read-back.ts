import { readFileSync } from "node:fs";
import { getDocument, OPS, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type FontBytes, loadFonts } from "../../../src/render/pdf/index.js";

const font = (name: string): Uint8Array => readFileSync(new URL(`../../../templates/fonts/${name}.ttf`, import.meta.url));

export const fontBytes: FontBytes = { regular: font("regular"), bold: font("bold"), italic: font("italic"), mono: font("mono") };
export const fonts = loadFonts(fontBytes);

export interface Node {
	readonly role?: string;
	readonly alt?: string;
	readonly type?: string;
	readonly id?: string;
	readonly children?: readonly Node[];
}
export interface ReadPage {
	/** Text in the order of the content, running header and footer included. */
	readonly text: string;
	/** Only what a tag carries, no artifacts. */
	readonly tagged: string;
	readonly items: readonly { readonly text: string; readonly x: number; readonly y: number; readonly width: number }[];
	readonly tree: Node;
	readonly annotations: readonly Annotation[];
	readonly width: number;
	readonly height: number;
}
export interface Annotation {
	readonly subtype: string;
	/** What a screen reader says of a form field. */
	readonly alternativeText?: string;
	readonly url?: string;
	readonly dest?: string;
	readonly contentsObj: { readonly str: string };
	readonly rect: readonly number[];
}
export interface ReadPdf {
	readonly pdf: PDFDocumentProxy;
	readonly pages: readonly ReadPage[];
	readonly text: string;
}

/** The PDF as a reader program sees it. */
export async function readBack(bytes: Uint8Array): Promise<ReadPdf> {
	const pdf = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;
	const pages: ReadPage[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const viewport = page.getViewport({ scale: 1 });
		const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
		const items: { text: string; x: number; y: number; width: number }[] = [];
		let text = "";
		let tagged = "";
		const marks: boolean[] = [];
		for (const item of content.items) {
			if ("type" in item) {
				if (item.type === "endMarkedContent") marks.pop();
				else marks.push(item.id !== undefined && item.id !== null);
				continue;
			}
			const words = item.hasEOL ? `${item.str} ` : item.str;
			text += words;
			if (marks.includes(true)) tagged += words;
			if (item.str.trim() !== "") items.push({ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, width: item.width });
		}
		pages.push({
			text,
			tagged,
			items,
			tree: (await page.getStructTree()) as unknown as Node,
			annotations: (await page.getAnnotations()) as unknown as Annotation[],
			width: viewport.width,
			height: viewport.height,
		});
	}
	return { pdf, pages, text: pages.map((page) => page.text).join("\n") };
}

/** The strings that a page draws, as they stand in the content, spaces at line ends included. */
export async function drawnStrings(read: ReadPdf, page: number): Promise<string[]> {
	const { fnArray, argsArray } = await (await read.pdf.getPage(page)).getOperatorList();
	return fnArray.flatMap((operation, index) => {
		if (operation !== OPS.showText) return [];
		const [glyphs] = argsArray[index] as [readonly (number | { readonly unicode: string })[]];
		return [glyphs.map((glyph) => (typeof glyph === "number" ? "" : glyph.unicode)).join("")];
	});
}

export function nodesOf(read: ReadPdf): Node[] {
	const all: Node[] = [];
	const walk = (node: Node): void => {
		all.push(node);
		node.children?.forEach(walk);
	};
	for (const { tree } of read.pages) walk(tree);
	return all;
}

export const squash = (text: string): string => text.replace(/\s+/g, "");
