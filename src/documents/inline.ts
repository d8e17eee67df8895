import type { Inline, List, Paragraph } from "./blocks.js";

export const text = (value: string): Inline => ({ kind: "text", text: value });
export const strong = (value: string): Inline => ({ kind: "strong", text: value });
export const emphasis = (value: string): Inline => ({ kind: "emphasis", text: value });
export const link = (value: string, url: string): Inline => ({ kind: "link", text: value, url });
export const ref = (value: string, anchor: string): Inline => ({ kind: "ref", text: value, anchor });

export function paragraph(...content: readonly (Inline | string)[]): Paragraph {
	return { kind: "paragraph", content: content.map((part) => (typeof part === "string" ? text(part) : part)) };
}

export function bullets(lines: readonly (readonly Inline[])[], ordered = false): List {
	return { kind: "list", ordered, entries: lines.map((content) => ({ content })) };
}

/** Joins groups of inlines with a separator. */
export function joined(parts: readonly (readonly Inline[])[], separator: string): Inline[] {
	return parts.flatMap((part, index) => (index === 0 ? [...part] : [text(separator), ...part]));
}
