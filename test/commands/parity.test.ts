import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { beforeAll, describe, expect, it } from "vitest";
import { Checklist, type ChecklistItem } from "../../src/checklist/schema.js";
import { realKnowledge } from "../support/knowledge.js";
import { duecare, letters, pdfText, read, temporaryFolder } from "../support/program.js";

const knowledge = realKnowledge();
const AS_OF = "2026-11-24";

function plain(node: Nodes): string {
	return "value" in node ? node.value : "children" in node ? node.children.map((child) => plain(child as Nodes)).join(" ") : "";
}

/** Texts of an item that every rendering must hold. */
function textsOf(item: ChecklistItem): string[] {
	const action = item.action.flatMap((block) => (block.kind === "paragraph" ? [block.content.map((part) => part.text).join("")] : []));
	// A long list of guidance is shortened on the page; law never is.
	const law = item.provisions.filter((each) => each.force !== "recommended").map((each) => each.citation);
	return [item.id, item.title, item.force.label, ...action, ...item.why, item.owner.title, item.when, ...item.evidence, ...law];
}

describe.each(["us-ambient-scribe", "eu-radiology-triage"])("the checklist of %s", (sample) => {
	const folder = temporaryFolder();
	let checklist: Checklist;
	let markdown: string;
	let pdf: string;

	beforeAll(async () => {
		const formats = ["md", "pdf", "json", "csv"].flatMap((format) => ["--format", format]);
		const result = duecare(["generate", "--sample", sample, ...formats, "--out", folder, "--as-of", AS_OF]);
		expect(result.stderr + result.stdout).toContain("Written:");
		expect(result.status).toBe(0);
		checklist = Checklist.parse(JSON.parse(read(folder, "checklist.json")));
		markdown = letters(plain(fromMarkdown(read(folder, "checklist.md"))));
		pdf = letters(await pdfText(path.join(folder, "checklist.pdf")));
	});

	it("says the same of every item in Markdown", () => {
		for (const item of checklist.groups.flatMap((group) => group.items))
			for (const text of textsOf(item)) expect(markdown, `${item.id}: ${text}`).toContain(letters(text));
	});

	it("says the same of every item in the PDF that is read back", () => {
		for (const item of checklist.groups.flatMap((group) => group.items))
			for (const text of textsOf(item)) expect(pdf, `${item.id}: ${text}`).toContain(letters(text));
	});

	it("gives the items in their order in the PDF, each title before its force", () => {
		let last = -1;
		for (const item of checklist.groups.flatMap((group) => group.items)) {
			const at = pdf.indexOf(letters(`${item.number}. ${item.title} ${item.force.label}`), last + 1);
			expect(at, item.id).toBeGreaterThan(last);
			last = at;
		}
	});

	it("says the determinations, open questions and sources in both", () => {
		const texts = [
			...checklist.determinations.flatMap((row) => [row, ...row.parts]).flatMap((row) => [row.question, row.answer]),
			...checklist.stateLaws.flatMap((law) => [law.title, law.standing]),
			...checklist.needsAnswer.map((row) => row.text),
			...checklist.programmes.flatMap((item) => [item.title, item.id]),
			...checklist.references.map((reference) => reference.title),
			checklist.disclaimer,
			checklist.method,
		];
		for (const text of texts) {
			expect(markdown).toContain(letters(text));
			expect(pdf).toContain(letters(text));
		}
	});

	it("calls no law guidance, though it binds others or sets no duty", () => {
		const provisions = checklist.groups.flatMap((group) => group.items).flatMap((item) => item.provisions);
		const LAW = ["statute", "regulation", "directive", "treaty", "executive-order"];
		for (const { id, weight, force } of provisions) {
			const isLaw = LAW.includes(knowledge.provisionById.get(id)?.instrument.kind ?? "");
			if (weight === "law") expect([id, force]).not.toEqual([id, "recommended"]);
			else expect([id, weight, force]).toEqual([id, isLaw ? "related-law" : "guidance", "recommended"]);
		}
		const vendorNotice = sample === "us-ambient-scribe" ? "us-hipaa-breach-rule#ba-notice" : "eu-gdpr#33-2";
		const related = provisions.find(({ id }) => id === vendorNotice);
		expect([related?.weight, related?.binds]).toEqual(["related-law", "vendor"]);
		const printed = read(folder, "checklist.md")
			.split("\n")
			.filter((line) => line.startsWith("- **Related law:**"));
		expect(printed.some((line) => line.includes(related?.citation ?? "?"))).toBe(true);
	});

	it("has one row an item in the CSV", () => {
		const rows = read(folder, "checklist.csv").trimEnd().split("\r\n");
		expect(rows).toHaveLength(1 + checklist.summary.items + checklist.programmes.length + checklist.startsLater.length);
	});

	it("is byte for byte the same a second time, in every format and another time zone", () => {
		const second = temporaryFolder();
		const formats = ["md", "pdf", "json", "csv"].flatMap((format) => ["--format", format]);
		duecare(["generate", "--sample", sample, ...formats, "--out", second, "--as-of", AS_OF], { env: { TZ: "Asia/Tokyo", LANG: "de_DE.UTF-8" } });
		for (const format of ["md", "pdf", "json", "csv"]) expect(read(second, `checklist.${format}`), format).toBe(read(folder, `checklist.${format}`));
	});

	it("numbers the items from 1 without a gap, and counts what it prints", () => {
		const items = checklist.groups.flatMap((group) => group.items);
		expect(items.map((item) => item.number)).toEqual(items.map((_, index) => index + 1));
		const { byForce } = checklist.summary;
		expect(byForce.mandatory + byForce.addressable + byForce.recommended).toBe(items.length);
	});

	it("explains itself in the user's answers: every item says why", () => {
		for (const item of checklist.groups.flatMap((group) => group.items)) expect(item.why.length, item.id).toBeGreaterThan(0);
	});

	it("prints through a template of the user's own", () => {
		const own = temporaryFolder();
		mkdirSync(own, { recursive: true });
		writeFileSync(path.join(own, "items.txt.hbs"), "{{#each groups}}{{#each items}}{{id}}\n{{/each}}{{/each}}");
		const result = duecare(["generate", "--sample", sample, "--template", path.join(own, "items.txt.hbs"), "--out", own, "--as-of", AS_OF]);
		expect(result.status).toBe(0);
		expect(read(own, "items.txt").trim().split("\n")).toEqual(checklist.groups.flatMap((group) => group.items.map((item) => item.id)));
	});
});
