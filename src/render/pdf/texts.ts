import type { Document } from "../../documents/blocks.js";

/** Every text of the document that ends up on paper, in no promised order. */
export function printedTexts(document: Document): string[] {
	const texts: string[] = [];
	collect(document, texts);
	return texts;
}

// Names of things, not texts. The address of a reference is printed, the address of a link is not: both are under "url",
// and a link is told by its kind.
const SILENT = new Set(["kind", "language", "asOf", "paper", "anchor", "tone", "id", "origin", "attachments", "brand", "options"]);

function collect(value: unknown, texts: string[]): void {
	if (typeof value === "string") texts.push(value);
	else if (Array.isArray(value)) for (const inner of value) collect(inner, texts);
	else if (value !== null && typeof value === "object") {
		const isLink = "kind" in value && value.kind === "link";
		for (const [key, inner] of Object.entries(value)) {
			if (!SILENT.has(key) && !(isLink && key === "url")) collect(inner, texts);
		}
	}
}

/** Every place that a `ref` may point to. */
export function anchorsOf(document: Document): Set<string> {
	const anchors = new Set<string>();
	for (const block of document.blocks) {
		if ((block.kind === "heading" || block.kind === "item") && block.anchor) anchors.add(block.anchor);
		if (block.kind === "references") for (const entry of block.entries) anchors.add(entry.anchor);
	}
	return anchors;
}
