import { describe, expect, it } from "vitest";
import type { Table } from "../../../src/documents/blocks.js";
import { renderPdf } from "../../../src/render/pdf/index.js";
import { paginate } from "../../../src/render/pdf/paginate.js";
import type { Keep, Strip } from "../../../src/render/pdf/strips.js";
import { sheetOf } from "../../../src/render/pdf/theme.js";
import { demoWithItems } from "../../fixtures/documents/demo.js";
import { documentOf, itemOf, paragraph, text, words } from "./documents.js";
import { fonts, nodesOf, readBack, squash } from "./read-back.js";

const pageOf = (pages: readonly { readonly text: string }[], what: string): number => pages.findIndex((page) => page.text.includes(what));

describe("the sign-off", () => {
	it.each([14, 16, 18, 20, 22, 24])("stands on one page (%i lines above)", async (lines) => {
		const filler = Array.from({ length: lines }, (_, index) => paragraph(`line ${index}`));
		const row = (label: string) => ({ label, fields: [{ id: `${label}/name`, label: "Name", width: 1, kind: "text" as const }] });
		const signOff = {
			kind: "signOff",
			id: "sign-off",
			statement: "Decision on the tool",
			choices: ["Go", "No-go"],
			rows: [...["Decided by", "Filled in by", "Advised by", "Seen by", "Conditions", "Next review"].map(row), row("Last row")],
		} as const;
		const { pages } = await readBack(await renderPdf(documentOf(...filler, { kind: "heading", level: 1, text: "Sign-off" }, signOff), fonts));
		for (const part of ["Decision on the tool", "Decided by", "Last row"]) expect(pageOf(pages, part), part).toBe(pageOf(pages, "Sign-off"));
	});
});

describe("cards", () => {
	it.each([40, 60, 80, 100, 120, 140])("never part title, force and action (%i lines above)", async (lines) => {
		const filler = Array.from({ length: lines }, (_, index) => paragraph(`line ${index}`));
		const document = documentOf(
			...filler,
			{ kind: "heading", level: 1, text: "Heading" },
			itemOf({ action: [{ kind: "paragraph", content: text(`${words(150)} end-of-action`) }] }),
		);
		const { pages } = await readBack(await renderPdf(document, fonts));
		const title = pageOf(pages, "Do the thing");
		expect(pageOf(pages, "Heading")).toBe(title);
		expect(pageOf(pages, "an-item")).toBe(title);
		expect(pageOf(pages, "end-of-action")).toBe(title);
	});

	it("run on where the action is longer than a page", async () => {
		const { pages, text: all } = await readBack(
			await renderPdf(documentOf(itemOf({ action: [{ kind: "paragraph", content: text(`${words(3000)} end-of-action`) }] })), fonts),
		);
		expect(pages.length).toBeGreaterThan(2);
		expect(squash(all)).toContain(squash("end-of-action"));
		expect(pageOf(pages, "word60 ")).toBe(pageOf(pages, "Do the thing"));
	});

	it("never leave their fields alone on a page", async () => {
		for (let count = 2; count < 26; count += 2) {
			const filler = Array.from({ length: count }, (_, index) => paragraph(`line ${index}`));
			const details = Array.from({ length: 30 }, (_, index) => ({ label: `Label ${index}`, content: text(`detail ${index}.`) }));
			const { pages } = await readBack(await renderPdf(documentOf(...filler, itemOf({ details, sources: [] })), fonts));
			expect(pageOf(pages, "Date")).toBe(pageOf(pages, "detail 29."));
		}
	});
});

describe("tables", () => {
	const table = (rows: number, long = ""): Table => ({
		kind: "table",
		caption: "Many rows",
		columns: [
			{ header: "First", width: 0.3 },
			{ header: "Second", width: 0.7 },
		],
		rowHeaders: true,
		rows: Array.from({ length: rows }, (_, index) => [text(`row-${index}.`), text(`${words(30, `r${index}w`)} ${long}end-${index}.`)]),
	});

	it("show their header on every page and keep rows whole", async () => {
		const read = await readBack(await renderPdf(documentOf(table(60)), fonts));
		expect(read.pages.length).toBeGreaterThan(2);
		for (const page of read.pages) expect(page.text).toContain("Second");
		for (let index = 0; index < 60; index++) expect(pageOf(read.pages, `row-${index}.`)).toBe(pageOf(read.pages, `end-${index}.`));
		// Only the first header is part of the table; the others are artifacts.
		expect(read.pages.filter((page) => page.tagged.includes("Second"))).toHaveLength(1);
	});

	it("keep the caption with the header and the first row", async () => {
		for (const lines of [20, 24, 28, 32, 33, 34, 35]) {
			const filler = Array.from({ length: lines }, (_, index) => paragraph(`line ${index}`));
			const { pages } = await readBack(await renderPdf(documentOf(...filler, table(40)), fonts));
			expect(pageOf(pages, "Many rows")).toBe(pageOf(pages, "row-0."));
		}
	});

	it("cut a row that is longer than a page, losing nothing", async () => {
		const read = await readBack(await renderPdf(documentOf(table(2, `${words(1500, "long")} `)), fonts));
		expect(read.text).toContain("long1499 ");
		expect(read.text).toContain("end-1.");
	});

	it("tag empty cells too", async () => {
		const empty: Table = { ...table(1), rows: [[text("a"), []]] };
		const nodes = nodesOf(await readBack(await renderPdf(documentOf(empty), fonts)));
		expect(nodes.filter((node) => node.role === "TD")).toHaveLength(1);
		expect(nodes.filter((node) => node.role === "TH")).toHaveLength(3);
	});
});

describe("page breaks", () => {
	it("start a page, but never an empty one", async () => {
		const { pages } = await readBack(
			await renderPdf(
				documentOf({ kind: "pageBreak" }, paragraph("one"), { kind: "pageBreak" }, { kind: "pageBreak" }, paragraph("two"), {
					kind: "pageBreak",
				}),
				fonts,
			),
		);
		expect(pages.map((page) => page.tagged.includes("two"))).toEqual([false, false, true]);
	});
});

describe("links over a page break", () => {
	it("stay live on both pages", async () => {
		const filler = Array.from({ length: 35 }, (_, index) => paragraph(`line ${index}`));
		const link = { kind: "paragraph", content: [{ kind: "link", text: words(200), url: "https://example.org/" }] } as const;
		const read = await readBack(await renderPdf(documentOf(...filler, link), fonts));
		const linked = read.pages.filter((page) => page.annotations.length > 0);
		expect(linked.length).toBe(2);
		for (const page of linked) {
			expect(nodesOf({ ...read, pages: [page] }).filter((node) => node.type === "object")).toHaveLength(page.annotations.length);
		}
	});
});

describe("paginate", () => {
	const sheet = sheetOf("a4");
	const strip = (height: number, keep: Keep = 0): Strip => ({ height, before: 0, keep, draw: () => {} });

	it("drops the space above the first strip of a page", () => {
		const [, second] = paginate([strip(700), { ...strip(100), before: 50 }], sheet);
		expect(second?.placed[0]?.top).toBe(sheet.top);
	});

	it("prefers some white to a torn card, but not a quarter of a page", () => {
		const card = [strip(100, 2), strip(100, 1), strip(100)];
		expect(paginate([strip(600), ...card], sheet).map((page) => page.placed.length)).toEqual([1, 3]);
		expect(paginate([strip(530), ...card], sheet).map((page) => page.placed.length)).toEqual([3, 1]);
	});

	it("places what is taller than a page", () => {
		expect(paginate([strip(2000, 2), strip(10)], sheet)).toHaveLength(2);
	});
});

describe("size", () => {
	it("stays small for 90 items", async () => {
		const bytes = await renderPdf(demoWithItems(90), fonts);
		expect(bytes.length).toBeLessThan(250_000);
	});
});
