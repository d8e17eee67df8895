import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../src/documents/blocks.js";
import { compileTemplates } from "../../../src/render/markdown/own.js";
import { templateSources } from "../../../src/services/render.js";
import { demoDocument } from "../../fixtures/documents/demo.js";

const sources = templateSources("templates/markdown");
const render = compileTemplates(sources);

function nodes(node: Nodes, type: string): Nodes[] {
	return [...(node.type === type ? [node] : []), ...("children" in node ? node.children.flatMap((child) => nodes(child as Nodes, type)) : [])];
}

function plain(node: Nodes): string {
	return "value" in node ? node.value : "children" in node ? node.children.map((child) => plain(child as Nodes)).join("") : "";
}

describe("a document as Markdown", () => {
	const parsed = fromMarkdown(render(demoDocument));

	it("has the title, and a heading for each heading and item, one level lower", () => {
		const headings = nodes(parsed, "heading").map(plain);
		expect(headings[0]).toBe(demoDocument.title);
		for (const block of demoDocument.blocks) {
			if (block.kind === "heading") expect(headings).toContain(block.text);
			if (block.kind === "item") expect(headings).toContain(`[ ] ${block.title} — ${block.force}`);
		}
	});

	it("keeps every text of every item", () => {
		const text = plain(parsed).replaceAll(/\s+/g, " ");
		for (const block of demoDocument.blocks) {
			if (block.kind !== "item") continue;
			for (const { label, content } of block.details)
				expect(text).toContain(`${label}: ${content.map((part) => part.text).join("")}`.replaceAll(/\s+/g, " "));
			for (const list of block.sources)
				for (const entry of list.entries)
					expect(text).toContain(
						entry
							.map((part) => part.text)
							.join("")
							.trim()
							.replaceAll(/\s+/g, " "),
					);
			for (const field of block.fields) expect(text).toContain(field.label);
		}
	});

	it("keeps the links", () => {
		const urls = nodes(parsed, "link").map((node) => ("url" in node ? node.url : ""));
		expect(urls.some((url) => url.startsWith("https://"))).toBe(true);
		for (const url of urls.filter((each) => each.startsWith("#"))) expect(render(demoDocument)).toContain(`<a id="${url.slice(1)}"></a>`);
	});

	it("is the same twice", () => {
		expect(render(demoDocument)).toBe(render(demoDocument));
	});
});

describe("nested lists", () => {
	const document: Document = {
		...demoDocument,
		blocks: [
			{
				kind: "list",
				ordered: true,
				entries: [
					{
						content: [{ kind: "text", text: "one" }],
						nested: {
							kind: "list",
							ordered: false,
							entries: [{ content: [{ kind: "text", text: "one a" }] }, { content: [{ kind: "text", text: "one b" }] }],
						},
					},
					{ content: [{ kind: "text", text: "two" }] },
				],
			},
		],
	};

	it("stay nested", () => {
		const lists = nodes(fromMarkdown(render(document)), "list");
		expect(lists.map((list) => ("children" in list ? list.children.length : 0))).toEqual([2, 2]);
	});
});

describe("an organisation's own template", () => {
	it("replaces the shipped one of the same name", () => {
		const own = compileTemplates({ ...sources, heading: "HEADING {{text text}}\n\n" });
		expect(own(demoDocument)).toMatch(/HEADING /);
	});
});
