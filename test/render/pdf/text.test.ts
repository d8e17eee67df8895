import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.js";
import { missingGlyphs, renderPdf } from "../../../src/render/pdf/index.js";
import { sanitise } from "../../../src/render/pdf/sanitise.js";
import { documentOf, itemOf, paragraph, text } from "./documents.js";
import { fontBytes, fonts, readBack, squash } from "./read-back.js";

describe("characters that the fonts lack", () => {
	it("are listed once each, sorted", () => {
		expect(missingGlyphs(documentOf(paragraph("病院 and 病, שלום"), itemOf({ title: "🙂" })), fontBytes)).toEqual([
			"ו",
			"ל",
			"ם",
			"ש",
			"病",
			"院",
			"🙂",
		]);
	});

	it("are not Latin, Greek or Cyrillic letters or common signs", () => {
		const common = "Łódź İstanbul Việt Nam Ελληνικά Українська ў § ¶ · • – — ‑ “” ‘’ „ … → ← ≥ ≤ ≠ ± × ÷ µ ° € £ ™ © ½ ☐ ✓ № † ‡ e\u0301";
		expect(missingGlyphs(documentOf(paragraph(common)), fonts)).toEqual([]);
	});

	it("refuse the document, naming the characters, the place and a way out", async () => {
		const refused = renderPdf(documentOf(itemOf({ title: "Ask the 病院 first" })), fonts);
		await expect(refused).rejects.toThrow(UserError);
		const error = await refused.catch((caught: unknown) => caught as UserError);
		expect(error).toMatchObject({ exit: "answers" });
		expect((error as UserError).message).toMatch(/病 院.*--format md/);
		expect((error as UserError).problems[0]).toMatchObject({ where: '"Ask the 病院 first"', what: expect.stringContaining("U+75C5") });
	});

	it("count in a printed address, not in one behind a text", () => {
		const link = { kind: "paragraph", content: [{ kind: "link", text: "here", url: "https://example.org/病" }] } as const;
		expect(missingGlyphs(documentOf(link), fonts)).toEqual([]);
		const entries = [{ anchor: "a", label: "[1]", content: text("x"), url: "https://example.org/病", notes: [] }];
		expect(missingGlyphs(documentOf({ kind: "references", entries }), fonts)).toEqual(["病"]);
	});
});

describe("sanitise", () => {
	it.each([
		["line breaks become spaces", "a\nb\r\nc\u2028d\te", "a b c d e"],
		["bidi overrides become visible", "safe\u202Egnp", "safe[U+202E]gnp"],
		["control characters become visible", "a\u0000b\u001bc", "a[U+0000]b[U+001B]c"],
		["break hints go", "soft\u00adhy\u200bphen\ufeff", "softhyphen"],
		["lone surrogates become visible", "a\ud800b", "a[U+D800]b"],
		["no-break spaces stay, and accents are composed", "§\u00a012 e\u0301", "§\u00a012 \u00e9"],
	])("%s", (_, given, expected) => {
		expect(sanitise(given)).toBe(expected);
	});
});

describe("hostile text", () => {
	it("wraps a name of 10,000 letters without a space, wherever it stands, inside the margins", async () => {
		const name = "Lakeside".repeat(1250);
		const document = {
			...documentOf(
				{ kind: "heading", level: 1, text: name },
				itemOf({
					title: name,
					force: name,
					id: name,
					details: [{ label: name, content: text(name) }],
					fields: [{ id: "card/name", label: name, width: 0.3, kind: "text" }],
				}),
				{
					kind: "table",
					caption: "c",
					columns: [
						{ header: "h", width: 0.1 },
						{ header: "i", width: 0.9 },
					],
					rows: [[text(name), text("x")]],
					rowHeaders: true,
				},
			),
			title: name,
			header: { left: name, right: "Right" },
		};
		const read = await readBack(await renderPdf(document, fonts));
		expect(squash(read.pages.map((page) => page.tagged).join("")).split(name).length - 1).toBeGreaterThanOrEqual(4);
		for (const page of read.pages) for (const item of page.items) expect(item.x + item.width).toBeLessThanOrEqual(page.width - 50);
	});

	it("cannot forge a line, a heading or markup", async () => {
		const evil = "Scribe\n# Approved\n[x] done (Tj) \\ <</JS>> & <b> ]]> \u202E";
		const bytes = await renderPdf({ ...documentOf(paragraph(evil), itemOf({ title: evil })), title: evil }, fonts);
		const read = await readBack(bytes);
		expect(read.text).toContain("Scribe # Approved [x] done (Tj) \\ <</JS>> & <b> ]]> [U+202E]");
		const { info, metadata } = await read.pdf.getMetadata();
		expect(info).toMatchObject({ Title: sanitise(evil) });
		expect(metadata?.get("dc:title")).toBe(sanitise(evil));
		const [xmp] = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(Buffer.from(bytes).toString("utf8")) ?? [""];
		expect(xmp).toContain("&#38; &#60;b&#62; ]]&#62;");
	});

	it("opens only web and mail addresses", async () => {
		const content = ["javascript:alert(1)", "file:///etc/passwd", "not an address", "https://example.org/ä b", "mailto:a@example.org"].map(
			(url) => ({ kind: "link", text: `${url} `, url }) as const,
		);
		const read = await readBack(await renderPdf(documentOf({ kind: "paragraph", content }), fonts));
		expect(read.pages.flatMap((page) => page.annotations.map(({ url }) => url))).toEqual(["https://example.org/%C3%A4%20b", "mailto:a@example.org"]);
		expect(read.text).toContain("javascript:alert(1)");
	});

	it("prints a reference to a place that does not exist as plain text", async () => {
		const read = await readBack(
			await renderPdf(documentOf({ kind: "paragraph", content: [{ kind: "ref", text: "gone", anchor: "nowhere" }] }), fonts),
		);
		expect(read.text).toContain("gone");
		expect(read.pages[0]?.annotations).toEqual([]);
	});

	it("finds places whose anchors sort differently by locale and by bytes", async () => {
		const anchors = ["b-a", "ba", "B", "a_b", "ä", "z", "Z-1", "item (1)"];
		const headings = anchors.map((anchor) => ({ kind: "heading", level: 1, text: anchor, anchor }) as const);
		const refs = { kind: "paragraph", content: anchors.map((anchor) => ({ kind: "ref", text: anchor, anchor }) as const) } as const;
		const read = await readBack(await renderPdf(documentOf(refs, ...headings), fonts));
		const places = read.pages.flatMap((page) => page.annotations.flatMap(({ dest }) => (dest ? [dest] : [])));
		expect(new Set(places).size).toBe(anchors.length);
		for (const place of places) expect(await read.pdf.getDestination(place)).not.toBeNull();
	});
});

describe("fonts that are shared by documents", () => {
	it("keep every letter readable, whatever an earlier document set", async () => {
		await renderPdf(documentOf(paragraph("Ask: wait… ż ė")), fonts);
		const again = await readBack(await renderPdf(documentOf(paragraph("4. Go.")), fonts));
		expect(again.text).toContain("4. Go.");
	});

	it("give the bytes that fonts of its own would give", async () => {
		const document = documentOf(paragraph("4. Go: wait… ż ė"), itemOf());
		const shared = await renderPdf(document, fonts);
		expect(Buffer.compare(Buffer.from(shared), Buffer.from(await renderPdf(document, fontBytes)))).toBe(0);
	});
});
