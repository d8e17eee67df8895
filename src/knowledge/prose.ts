import type { Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Inline, List, ListEntry, Paragraph } from "../documents/blocks.js";
import type { Problem } from "../errors.js";

/** Prose of a knowledge file: paragraphs and lists with bold, code and links, and nothing else. */
export type Prose = readonly (Paragraph | List)[];

/** Sections of a body by heading. */
export type Sections = Readonly<Record<string, Prose>>;

/**
 * Reads a body made of level-2 headings and simple prose. What the Document cannot carry (HTML, images, tables) is a
 * problem, so that nothing is lost on the way to the page.
 */
export function parseBody(body: string, file: string): { sections: Sections; problems: Problem[] } {
	const problems: Problem[] = [];
	const sections: Record<string, (Paragraph | List)[]> = {};
	let current: (Paragraph | List)[] | undefined;
	for (const node of fromMarkdown(body).children) {
		if (node.type === "heading") {
			if (node.depth !== 2) refuse(node, "a level-2 heading");
			current = [];
			sections[plain(node)] = current;
			continue;
		}
		const block = toBlock(node);
		if (!block) continue;
		if (!current) refuse(node, "a heading before the first text");
		else current.push(block);
	}
	return { sections, problems };

	function toBlock(node: RootContent): Paragraph | List | undefined {
		if (node.type === "paragraph") return { kind: "paragraph", content: inlines(node.children) };
		if (node.type === "list") return { kind: "list", ordered: node.ordered === true, entries: node.children.map((entry) => toEntry(entry.children)) };
		refuse(node, "paragraphs and lists only");
		return undefined;
	}

	function toEntry(children: readonly RootContent[]): ListEntry {
		const content: Inline[] = [];
		let nested: List | undefined;
		for (const child of children) {
			if (child.type === "paragraph") content.push(...(content.length > 0 ? [{ kind: "text", text: " " } as const] : []), ...inlines(child.children));
			else {
				const block = toBlock(child);
				if (block?.kind === "list") nested = block;
			}
		}
		return nested ? { content, nested } : { content };
	}

	function inlines(children: readonly PhrasingContent[]): Inline[] {
		return children.flatMap((child): Inline[] => {
			switch (child.type) {
				case "text":
					return [{ kind: "text", text: child.value.replaceAll("\n", " ") }];
				case "strong":
					return [{ kind: "strong", text: plain(child) }];
				case "emphasis":
					return [{ kind: "emphasis", text: plain(child) }];
				case "inlineCode":
					return [{ kind: "code", text: child.value }];
				case "link":
					return [{ kind: "link", text: plain(child), url: child.url }];
				case "break":
					return [{ kind: "text", text: " " }];
				default:
					refuse(child, "bold, italics, code and links only");
					return [];
			}
		});
	}

	function refuse(node: Nodes, expected: string): void {
		problems.push({ file, line: node.position?.start.line, what: `${node.type} is not carried to the page`, expected });
	}
}

function plain(node: Nodes): string {
	if ("value" in node) return String(node.value).replaceAll("\n", " ");
	if ("children" in node) return node.children.map((child) => plain(child as Nodes)).join("");
	return "";
}
