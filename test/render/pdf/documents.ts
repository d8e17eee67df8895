import type { Block, Document, Inline, Item } from "../../../src/documents/blocks.js";

export function documentOf(...blocks: readonly Block[]): Document {
	return {
		title: "A title",
		language: "en",
		subtitle: "A subtitle",
		header: { left: "Left", right: "Right" },
		asOf: "2026-11-21",
		paper: "a4",
		blocks,
	};
}

export const text = (content: string): Inline[] => [{ kind: "text", text: content }];
export const paragraph = (content: string): Block => ({ kind: "paragraph", content: text(content) });
export const words = (count: number, word = "word"): string => Array.from({ length: count }, (_, index) => `${word}${index}`).join(" ");

export function itemOf(change: Partial<Item> = {}): Item {
	return {
		kind: "item",
		id: "an-item",
		anchor: "an-item",
		title: "Do the thing",
		force: "must",
		binding: true,
		level: 2,
		action: [{ kind: "paragraph", content: text("How to do it.") }],
		details: [{ label: "Owner", content: text("privacy officer") }],
		sources: [{ label: "Law", entries: [text("Data Care Act § 1")] }],
		fields: [
			{ id: "card/name", label: "Name", width: 0.6, kind: "text" },
			{ id: "card/date", label: "Date", width: 0.4, kind: "date" },
		],
		...change,
	};
}
