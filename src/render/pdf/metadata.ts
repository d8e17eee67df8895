import type { Document } from "../../documents/blocks.js";

/** Title and dates. They come from the document, never from the clock: equal input gives equal bytes. */
export function infoOf(document: Document): PDFKit.DocumentInfo {
	const date = dateOf(document);
	return {
		Title: new Title(document.title) as unknown as string,
		Creator: "duecare",
		Producer: "duecare with PDFKit",
		CreationDate: date,
		ModDate: date,
	};
}

/** pdfkit writes only the day of creation into the XMP packet. */
export function modifyDate(document: Document): string {
	return `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:ModifyDate>${dateOf(document).toISOString().slice(0, 19)}Z</xmp:ModifyDate></rdf:Description>`;
}

function dateOf(document: Document): Date {
	const date = new Date(`${document.asOf}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) throw new TypeError(`the day of the document is not a date: ${document.asOf}`);
	return date;
}

/**
 * pdfkit puts the title into the Info dictionary (by value) and, without escaping, into the XMP packet (by template, so
 * through toString). A String that answers the two differently keeps both right.
 */
class Title extends String {
	override toString(): string {
		return this.valueOf().replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
	}
}

/** What the file is for checkers: said because veraPDF finds that it is so (npm run verapdf). */
export type Profile = "ua" | "a";

export function identify(profile: Profile): string {
	return profile === "a"
		? '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>'
		: '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>';
}

/** Puts the attachments inside, by name. */
export function attach(doc: PDFKit.PDFDocument, document: Document): void {
	for (const { name, type, description, text } of document.attachments ?? []) {
		// What the checklist was made from is its source; all else adds to it.
		const relationship = name === "answers.yaml" ? "Source" : "Supplement";
		const options = { name, type, description, relationship, modifiedDate: dateOf(document) };
		doc.file(new TextEncoder().encode(text) as unknown as string, options as unknown as PDFKit.Mixins.PDFAttachmentOptions);
	}
}
