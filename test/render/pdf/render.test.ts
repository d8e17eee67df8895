import { beforeAll, describe, expect, it } from "vitest";
import { renderPdf } from "../../../src/render/pdf/index.js";
import { printedTexts } from "../../../src/render/pdf/texts.js";
import { demoDocument } from "../../fixtures/documents/demo.js";
import { documentOf, paragraph } from "./documents.js";
import { drawnStrings, fontBytes, fonts, nodesOf, type ReadPdf, readBack, squash } from "./read-back.js";

describe("a document with every kind of block", () => {
	let bytes: Uint8Array;
	let read: ReadPdf;
	beforeAll(async () => {
		bytes = await renderPdf(demoDocument, fonts);
		read = await readBack(bytes);
	});

	it("carries every text of the document, outside artifacts", () => {
		// Field labels and headers repeat; each text must be there at least once. The running header is an artifact and excepted.
		const printed = squash(read.pages.map((page) => page.tagged).join(""));
		const running = new Set([demoDocument.header.left, demoDocument.header.right]);
		const lost = printedTexts(demoDocument).filter((text) => !running.has(text) && !printed.includes(squash(text)));
		expect(lost).toEqual([]);
	});

	it("keeps words apart at line ends for readers that only follow the content", async () => {
		const drawn = (await drawnStrings(read, 1)).join("");
		expect(drawn).toContain("risk and compliance checklist");
		expect(drawn).toContain("You answered “not sure”. Ask the vendor’s privacy contact.");
	});

	it("is marked as tagged, with language and title", async () => {
		expect(await read.pdf.getMarkInfo()).toMatchObject({ Marked: true });
		const { info } = await read.pdf.getMetadata();
		expect(info).toMatchObject({
			PDFFormatVersion: "1.7",
			Language: "en",
			Title: demoDocument.title,
			CreationDate: "D:20261121000000Z",
			ModDate: "D:20261121000000Z",
		});
		expect(await read.pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
		expect(Buffer.from(bytes).includes("<pdfuaid:part>1</pdfuaid:part>")).toBe(true);
	});

	it("has a structure tree with the roles that a screen reader needs", () => {
		const roles = new Set(nodesOf(read).map((node) => node.role));
		for (const role of [
			"Document",
			"Sect",
			"H1",
			"H2",
			"H3",
			"H4",
			"P",
			"L",
			"LI",
			"Lbl",
			"LBody",
			"Table",
			"Caption",
			"TR",
			"TH",
			"TD",
			"Link",
			"Form",
			"Div",
		]) {
			expect(roles, role).toContain(role);
		}
	});

	it("has headings without gaps", () => {
		let level = 0;
		for (const { role } of nodesOf(read)) {
			const found = /^H(\d)$/.exec(role ?? "");
			if (!found) continue;
			const next = Number(found[1]);
			expect(next - level).toBeLessThanOrEqual(1);
			level = next;
		}
		expect(nodesOf(read).filter((node) => node.role === "H1")).toHaveLength(1);
	});

	it("describes each empty box and each blank field", () => {
		const forms = nodesOf(read).filter((node) => node.role === "Form");
		// An element is a printed field with a description, or holds a form field that has its own.
		expect(forms.every((node) => node.alt || node.children?.some((child) => child.type === "object" || child.type === "annotation"))).toBe(true);
		expect(forms.filter((node) => node.alt === "empty box")).toHaveLength(20 + 3);
		const fields = read.pages.flatMap((page) => page.annotations.filter((annotation) => annotation.subtype === "Widget"));
		expect(fields.every((field) => field.alternativeText)).toBe(true);
		expect(fields.filter((field) => field.alternativeText?.startsWith("Evidence reference: "))).toHaveLength(20);
	});

	it("ties each link to its Link element and gives it a text", () => {
		const annotations = read.pages.flatMap((page) => page.annotations);
		const links = annotations.filter((annotation) => annotation.subtype === "Link");
		expect(links.length).toBeGreaterThan(20);
		expect(links.every((annotation) => annotation.contentsObj.str !== "")).toBe(true);
		const inTree = read.pages.flatMap((page) =>
			nodesOf({ ...read, pages: [page] }).filter((node) => node.type === "object" || node.type === "annotation"),
		);
		expect(inTree).toHaveLength(annotations.length);
	});

	it("has live addresses and places to jump to", async () => {
		const annotations = read.pages.flatMap((page) => page.annotations);
		expect(annotations.map((annotation) => annotation.url)).toContain("https://law.example.org/norland/data-care-act#s12");
		const places = annotations.flatMap((annotation) => (annotation.dest ? [annotation.dest] : []));
		expect(places.length).toBeGreaterThanOrEqual(4);
		for (const place of places) expect(await read.pdf.getDestination(place), place).not.toBeNull();
	});

	it("has nested bookmarks for headings and items, all open", async () => {
		const outline = await read.pdf.getOutline();
		expect(outline.map(({ title }) => title)).toEqual(
			demoDocument.blocks.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block.text] : [])),
		);
		const before = outline.find(({ title }) => title === "Before contract");
		expect(before?.items[0]?.title).toBe("Vendor compliance");
		expect(before?.items[0]?.items[0]?.title).toBe("Sign a contract that binds the vendor on patient data");
		const descendants = (items: typeof outline): number => items.reduce((sum, entry) => sum + 1 + descendants(entry.items), 0);
		for (const { count, items } of outline) expect(count ?? 0).toBe(descendants(items));
	});

	it("numbers every page, as an artifact", () => {
		read.pages.forEach((page, index) => {
			expect(page.text).toContain(`Page ${index + 1} of ${read.pages.length}`);
			expect(page.tagged).not.toContain(`Page ${index + 1} of`);
			expect(page.text).toContain("As of 21 November 2026");
		});
	});

	it("prints nothing outside the margins and leaves 25 mm to punch", () => {
		for (const { items, width, height } of read.pages) {
			for (const item of items) {
				expect(item.x, item.text).toBeGreaterThanOrEqual((25 * 72) / 25.4);
				expect(item.x + item.width, item.text).toBeLessThanOrEqual(width - 50);
				expect(item.y, item.text).toBeGreaterThan(28);
				expect(item.y, item.text).toBeLessThan(height - 28);
			}
		}
	});

	it("gives the same bytes again, with fonts as bytes or loaded", async () => {
		const again = await renderPdf(demoDocument, fontBytes);
		expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0);
	});
});

describe("paper", () => {
	it.each([
		["a4", 595.28, 841.89],
		["letter", 612, 792],
	] as const)("%s", async (paper, width, height) => {
		const read = await readBack(await renderPdf({ ...documentOf(paragraph("x")), paper }, fonts));
		expect(read.pages[0]?.width).toBeCloseTo(width, 1);
		expect(read.pages[0]?.height).toBeCloseTo(height, 1);
	});
});

describe("an empty document", () => {
	it("is one page with its title", async () => {
		const read = await readBack(await renderPdf(documentOf(), fonts));
		expect(read.pages).toHaveLength(1);
		expect(read.text).toContain("A title");
	});
});
