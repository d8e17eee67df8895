import { PDFDocument, type PDFDropdown, type PDFField, PDFName, type PDFRadioGroup, type PDFTextField } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import type { Document, Field, SignOff } from "../../../src/documents/blocks.js";
import { renderPdf } from "../../../src/render/pdf/index.js";
import { documentOf, itemOf, words } from "./documents.js";
import { fonts, nodesOf, readBack, squash } from "./read-back.js";

const STATUSES = ["Open", "In progress", "Done", "Not applicable"];

function fieldsOf(item: string, values: Record<string, string> = {}): Field[] {
	const field = (key: string, kind: Field["kind"], width: number): Field => ({
		id: `${item}/${key}`,
		label: key,
		width,
		kind,
		value: values[key],
		...(kind === "choice" ? { options: STATUSES } : {}),
	});
	return [field("status", "choice", 0.3), field("owner", "text", 0.3), field("date", "date", 0.4), field("note", "note", 1)];
}

const signOff = (chosen?: string): SignOff => ({
	kind: "signOff",
	id: "sign-off",
	statement: "Decision on the tool",
	choices: ["Approve", "Approve with conditions", "Reject"],
	chosen,
	rows: [
		{
			label: "Decided by",
			fields: [
				{ id: "sign-off/decided-name", label: "Name", width: 0.5, kind: "text" },
				{ id: "sign-off/decided-signature", label: "Signature", width: 0.5, kind: "signature" },
			],
		},
	],
});

const form = (values: Record<string, string> = {}, chosen?: string): Document =>
	documentOf(itemOf({ fields: fieldsOf("first", values) }), itemOf({ id: "second", anchor: "second", fields: fieldsOf("second") }), signOff(chosen));

async function valuesOf(bytes: Uint8Array): Promise<Record<string, unknown>> {
	const { pdf } = await readBack(bytes);
	const fields = (await pdf.getFieldObjects()) as unknown as Record<string, { value: unknown; type: string }[]>;
	return Object.fromEntries(Object.entries(fields).map(([name, [first]]) => [name, first?.value ?? ""]));
}

describe("a form", () => {
	it("has a field for everything to fill in, by its own name, and none for a signature", async () => {
		const pdf = await PDFDocument.load(await renderPdf(form(), fonts));
		expect(
			pdf
				.getForm()
				.getFields()
				.map((field) => field.getName())
				.sort(),
		).toEqual([...["first", "second"].flatMap((item) => fieldsOf(item).map(({ id }) => id)), "sign-off/decided-name", "sign-off/decision"].sort());
	});

	it("draws every field itself, prints it, and asks no viewer to", async () => {
		const pdf = await PDFDocument.load(await renderPdf(form({ owner: "Łucja Παππά" }, "Reject"), fonts));
		expect(pdf.getForm().acroForm.dict.has(PDFName.of("NeedAppearances"))).toBe(false);
		const widgets = pdf
			.getForm()
			.getFields()
			.flatMap((field: PDFField) => field.acroField.getWidgets());
		expect(widgets).toHaveLength(4 + 4 + 1 + 3);
		for (const widget of widgets) {
			expect(widget.getAppearances()?.normal).toBeDefined();
			expect(widget.dict.get(PDFName.of("F"))?.toString()).toBe("4");
			expect(widget.dict.has(PDFName.of("StructParent"))).toBe(true);
		}
	});

	it("names each field for those who hear it, with what it belongs to", async () => {
		const { pages } = await readBack(await renderPdf(form(), fonts));
		const spoken = pages.flatMap((page) =>
			page.annotations.filter(({ subtype }) => subtype === "Widget").map(({ alternativeText }) => alternativeText),
		);
		expect(spoken).toContain("status: Do the thing");
		expect(spoken).toContain("date, as year-month-day: Do the thing");
		expect(spoken).toContain("Name: Decided by, Decision on the tool");
	});

	it("holds what was filled in before, as it was", async () => {
		const values = { status: "Done", owner: "Łucja <b>O'Brien</b> (Tj) \\ Παππά", date: "2026-11-24", note: "one\ntwo\n\u202Ethree" };
		const bytes = await renderPdf(form(values, "Approve with conditions"), fonts);
		expect(await valuesOf(bytes)).toMatchObject({
			"first/status": "Done",
			"first/owner": values.owner,
			"first/date": values.date,
			"first/note": values.note,
		});
		const pdf = await PDFDocument.load(bytes);
		expect((pdf.getForm().getField("sign-off/decision") as PDFRadioGroup).getSelected()).toBe("approve-with-conditions");
	});

	it("keeps everything that another program fills in", async () => {
		const pdf = await PDFDocument.load(await renderPdf(form(), fonts));
		const fields = pdf.getForm();
		(fields.getField("first/status") as PDFDropdown).select("In progress");
		(fields.getField("first/owner") as PDFTextField).setText("M. Ortega");
		(fields.getField("first/date") as PDFTextField).setText("2026-12-01");
		(fields.getField("first/note") as PDFTextField).setText("line one\nline two");
		(fields.getField("sign-off/decision") as PDFRadioGroup).select("reject");
		const saved = await pdf.save();
		expect(await valuesOf(saved)).toMatchObject({
			"first/status": "In progress",
			"first/owner": "M. Ortega",
			"first/date": "2026-12-01",
			"first/note": "line one\nline two",
			"second/owner": "",
		});
		const again = await PDFDocument.load(saved);
		expect((again.getForm().getField("sign-off/decision") as PDFRadioGroup).getSelected()).toBe("reject");
	});

	it("prints in full what no field can show", async () => {
		const long = `${words(2000, "n")} end-of-note`;
		const wide = "Lakeside".repeat(1250);
		const read = await readBack(await renderPdf(form({ note: long, owner: wide }), fonts));
		expect(read.text).toContain("end-of-note");
		expect(squash(read.pages.map((page) => page.tagged).join(""))).toContain(wide);
	});

	it("refuses a value with a letter that the fonts lack", async () => {
		await expect(renderPdf(form({ owner: "病院" }), fonts)).rejects.toThrow(/病 院/);
	});
});

describe("the archive variant", () => {
	it("has no field, and prints what was filled in", async () => {
		const bytes = await renderPdf(form({ status: "Done", owner: "M. Ortega", note: "seen\nand kept" }, "Reject"), fonts, { profile: "a" });
		const read = await readBack(bytes);
		expect(await read.pdf.getFieldObjects()).toBeNull();
		for (const text of ["Done", "M. Ortega", "seen", "and kept"]) expect(read.text).toContain(text);
		const boxes = nodesOf(read).flatMap((node) => (node.alt === "ticked box" || node.alt === "empty box" ? [node.alt] : []));
		expect(boxes).toEqual(["empty box", "empty box", "empty box", "empty box", "ticked box"]);
		expect(Buffer.from(bytes).includes("<pdfaid:part>3</pdfaid:part>")).toBe(true);
	});
});

describe("attachments", () => {
	it("travel inside, byte for byte", async () => {
		const text = "name: Łódź\nnote: |\n  two\n  lines\n";
		const attachment = { name: "answers.yaml", type: "application/yaml", description: "The answers", text };
		const { pdf } = await readBack(await renderPdf({ ...form(), attachments: [attachment] }, fonts));
		const found = (await pdf.getAttachments()) as Record<string, { filename: string; content: Uint8Array }>;
		expect(Object.values(found).map(({ filename, content }) => [filename, new TextDecoder().decode(content)])).toEqual([["answers.yaml", text]]);
	});
});

describe("the list of contents", () => {
	it("names the page of every part and item", async () => {
		const items = Array.from({ length: 20 }, (_, index) =>
			itemOf({ id: `item-${index}`, anchor: `item-${index}`, title: `Title ${index}.`, fields: [] }),
		);
		const read = await readBack(
			await renderPdf(documentOf({ kind: "heading", level: 1, text: "Before contract", anchor: "group-one" }, ...items), fonts),
		);
		const contents = read.pages.findIndex((page) => page.text.includes("Contents"));
		const lines = read.pages[contents]?.items.map((item) => item.text.trim()) ?? [];
		for (const [index] of items.entries()) {
			const page = read.pages.findLastIndex((each) => each.items.some((item) => item.text.trim() === `Title ${index}.`));
			const at = lines.indexOf(`Title ${index}.`);
			const printed = Number(lines.slice(at + 1).find((line) => /^\d+$/.test(line)));
			expect(printed, `${index}: ${lines.slice(at, at + 4).join("|")}`).toBe(page + 1);
		}
	});
});
