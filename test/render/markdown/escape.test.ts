import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { escapeLineStart, escapeText, inline, link } from "../../../src/render/markdown/escape.js";

/** Types of the nodes of a parsed text, in order. */
function types(node: Nodes): string[] {
	return [node.type, ...("children" in node ? node.children.flatMap((child) => types(child as Nodes)) : [])];
}

function plain(node: Nodes): string {
	return "value" in node ? node.value : "children" in node ? node.children.map((child) => plain(child as Nodes)).join("") : "";
}

const HOSTILE = [
	"# heading",
	"- [x] done",
	"1. first",
	"2) second",
	"+ plus",
	"> quote",
	"```js",
	"    code",
	"***",
	"---",
	"===",
	"**bold** _em_ `code`",
	"![tracking](https://evil.example/p.png)",
	"[link](javascript:alert(1))",
	"<img src=x onerror=alert(1)>",
	"<!-- comment",
	"&lt;b&gt;",
	"a | b | c",
	"line one\n\n# forged heading\n- [x] forged item",
	"\\# backslash",
	"O'Brien & Søn",
	"‮evil",
	"[ref]: https://evil.example",
	"~~struck~~",
	"https://evil.example www.evil.example me@evil.example",
];

describe("text that a person typed", () => {
	it.each(HOSTILE)("stays one paragraph of text: %j", (raw) => {
		const parsed = fromMarkdown(escapeLineStart(escapeText(raw)));
		expect(types(parsed)).toEqual(["root", "paragraph", "text"]);
	});

	it("stays one paragraph of text, whatever it is", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 60 }), (raw) => {
				const parsed = types(fromMarkdown(escapeLineStart(escapeText(raw))));
				expect([["root"], ["root", "paragraph", "text"]]).toContainEqual(parsed);
			}),
			{ numRuns: 2000 },
		);
	});

	it("reads back as typed where it holds nothing hidden", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(..."ab*_[]<>&|~`\\#-+.!() 1O'"), { maxLength: 30 }), (characters) => {
				const raw = characters.join("").trim().replaceAll(/ +/g, " ");
				expect(plain(fromMarkdown(escapeLineStart(escapeText(raw)))).trim()).toBe(raw);
			}),
			{ numRuns: 1000 },
		);
	});

	it("shows hidden characters by their number", () => {
		expect(escapeText("a\u202Eb\u0000c")).toBe("a(U+202E)b(U+0000)c");
	});
});

describe("inlines", () => {
	it("keep emphasis closed when the text has outer spaces", () => {
		const parsed = fromMarkdown(
			inline([
				{ kind: "strong", text: "Product: " },
				{ kind: "text", text: "Scribe" },
			]),
		);
		expect(types(parsed)).toEqual(["root", "paragraph", "strong", "text", "text"]);
	});
	it.each(["\u0085", "\r\n", "\u2028", " "])("keep emphasis closed after %j, which is shown as a space", (end) => {
		expect(types(fromMarkdown(inline([{ kind: "emphasis", text: `x${end}` }])))).toEqual(["root", "paragraph", "emphasis", "text"]);
	});
	it("link web addresses only", () => {
		expect(types(fromMarkdown(link("a]b", "https://example.org/x (y)")))).toEqual(["root", "paragraph", "link", "text"]);
		expect(types(fromMarkdown(link("a", "javascript:alert(1)")))).toEqual(["root", "paragraph", "text"]);
	});
	it("fence code that holds backticks", () => {
		const parsed = fromMarkdown(inline([{ kind: "code", text: "a``b" }]));
		expect(plain(parsed)).toBe("a``b");
	});
});
