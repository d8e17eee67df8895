import PDFDocument from "pdfkit";
import type { Document } from "../../documents/blocks.js";
import { documentStrips } from "./blocks.js";
import { drawChrome } from "./chrome.js";
import { type FontBytes, type Fonts, loadFonts, requireGlyphs } from "./fonts.js";
import { infoOf, modifyDate } from "./metadata.js";
import { createOutline } from "./outline.js";
import { type Page, paginate } from "./paginate.js";
import { Pen } from "./pen.js";
import { createRuler, type Ruler } from "./ruler.js";
import { sanitiseDocument } from "./sanitise.js";
import { anchorsOf } from "./texts.js";
import { type Face, sheetOf } from "./theme.js";

export { type FontBytes, type Fonts, loadFonts, missingGlyphs } from "./fonts.js";

/**
 * Renders a document as a tagged PDF 1.7. Pure: equal input gives equal bytes. Throws a UserError where the fonts lack a
 * character. Give fonts from `loadFonts` to have them read once for many documents.
 */
export async function renderPdf(
	document: Document,
	fonts: FontBytes | Fonts,
	_options: { readonly profile?: "ua" | "a"; readonly compact?: boolean } = {},
): Promise<Uint8Array> {
	const loaded = loadFonts(fonts);
	const clean = sanitiseDocument(document);
	requireGlyphs(clean, loaded);

	const sheet = sheetOf(clean.paper);
	const doc = openPdf(clean, loaded);
	const bytes = collect(doc);
	const ruler = createRuler(loaded, anchorsOf(clean), (text, face) => doc.font(face).fontSize(1000).widthOfString(text));
	const pages = paginate(documentStrips(clean, { ruler, sheet }), sheet);

	const pen = new Pen(doc, sheet, createOutline(doc, sheet));
	pages.forEach((page, index) => {
		drawPage(pen, page, clean, index + 1, pages.length, ruler);
	});
	pen.finish();
	doc.end();
	return bytes;
}

function openPdf(document: Document, fonts: Fonts): PDFKit.PDFDocument {
	const { width, height } = sheetOf(document.paper);
	const doc = new PDFDocument({
		size: [width, height],
		margin: 0,
		autoFirstPage: false,
		// The standard font would be loaded for nothing and cannot print "Łódź".
		font: null as unknown as string,
		pdfVersion: "1.7",
		tagged: true,
		lang: document.language,
		displayTitle: true,
		info: infoOf(document),
	});
	for (const face of Object.keys(fonts.faces) as Face[]) {
		// pdfkit takes a parsed font too; its types know only bytes.
		doc.registerFont(face, fonts.faces[face] as unknown as Uint8Array);
	}
	doc.appendXML(modifyDate(document));
	return doc;
}

function drawPage(pen: Pen, page: Page, document: Document, number: number, count: number, ruler: Ruler): void {
	pen.startPage();
	for (const { frame, top, bottom } of page.frames) {
		pen.artifact();
		frame.paint(pen, top, bottom);
	}
	for (const { strip, top, repeated } of page.placed) {
		if (repeated) pen.muteWhile(() => strip.draw(pen, top));
		else strip.draw(pen, top);
	}
	drawChrome(pen, document, number, count, ruler);
	pen.endPage();
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
		doc.on("end", () => resolve(Buffer.concat(chunks)));
		doc.on("error", reject);
	});
}
