import type { Document } from "../../documents/blocks.js";
import { documentStrips } from "./blocks.js";
import { drawChrome } from "./chrome.js";
import { type FontBytes, type Fonts, loadFonts, requireGlyphs } from "./fonts.js";
import { attach, identify, infoOf, modifyDate, type Profile } from "./metadata.js";
import { createOutline } from "./outline.js";
import { addOutputIntent } from "./output-intent.js";
import { PackedDocument } from "./pack.js";
import { type Page, paginate } from "./paginate.js";
import { Pen } from "./pen.js";
import { createRuler, type Ruler } from "./ruler.js";
import { sanitiseDocument } from "./sanitise.js";
import type { Context } from "./text.js";
import { anchorsOf } from "./texts.js";
import { accentOf, type Face, sheetOf, styleOf } from "./theme.js";

export { type FontBytes, type Fonts, loadFonts, missingGlyphs } from "./fonts.js";

export interface RenderOptions {
	/** "ua": a form to fill in, PDF/UA-1. "a": flat, for the archive, PDF/A-3a. */
	readonly profile?: Profile;
	/** Denser, with one line of fields for an item. */
	readonly compact?: boolean;
}

/**
 * Renders a document as a tagged PDF 1.7. Pure: equal input gives equal bytes. Throws a UserError where the fonts lack a
 * character. Give fonts from `loadFonts` to have them read once for many documents.
 */
export async function renderPdf(document: Document, fonts: FontBytes | Fonts, options: RenderOptions = {}): Promise<Uint8Array> {
	const loaded = loadFonts(fonts);
	const clean = sanitiseDocument(document);
	requireGlyphs(clean, loaded);

	const { profile = "ua", compact = false } = options;
	const doc = openPdf(clean, loaded, { profile, compact });
	const bytes = collect(doc);
	const ruler = createRuler(loaded, anchorsOf(clean), { compact });
	const accent = accentOf(clean.brand?.accent);
	const places = new Map<string, number>();
	const context: Context = {
		ruler,
		sheet: sheetOf(clean.paper),
		accent,
		compact,
		style: styleOf({ compact, accent }),
		fillable: profile === "ua",
		pageOf: (anchor) => places.get(anchor),
	};
	const pages = paginate(documentStrips(clean, context), context.sheet);
	for (const [index, page] of pages.entries()) for (const { strip } of page.placed) if (strip.anchor) places.set(strip.anchor, index + 1);

	const pen = new Pen(doc, context, createOutline(doc, context.sheet));
	pages.forEach((page, index) => {
		drawPage(pen, page, clean, index + 1, pages.length, ruler);
	});
	pen.finish();
	attach(doc, clean);
	doc.end();
	return bytes;
}

function openPdf(document: Document, fonts: Fonts, { profile, compact }: Required<RenderOptions>): PDFKit.PDFDocument {
	const { width, height } = sheetOf(document.paper);
	const doc = new PackedDocument(
		{
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
		},
		{ small: compact },
	);
	for (const face of Object.keys(fonts.faces) as Face[]) {
		// pdfkit takes a parsed font too; its types know only bytes.
		doc.registerFont(face, fonts.faces[face] as unknown as Uint8Array);
	}
	doc.appendXML(modifyDate(document));
	doc.appendXML(identify(profile));
	if (profile === "a") addOutputIntent(doc);
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
