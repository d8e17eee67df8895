import type { Document } from "../../documents/blocks.js";

/**
 * Text as it may be printed: one line, nothing invisible. Line breaks and odd spaces become spaces; break hints that
 * carry no meaning go; every other control, bidi override or broken surrogate becomes a visible "[U+202E]".
 */
export function sanitise(text: string): string {
	if (isPlain(text)) return text;
	return text
		.normalize("NFC")
		.replace(SPACES, " ")
		.replace(BREAK_HINTS, "")
		.replace(UNPRINTABLE, (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`);
}

/** Letters, digits and marks of ASCII, as most texts are: nothing in them to change, and no accent. */
export function isPlain(text: string): boolean {
	return PLAIN.test(text);
}

const PLAIN = /^[\x20-\x7e]*$/;
// No-break spaces (U+00A0, U+202F) stay. The line separators count as spaces: a forged new line must not start a new item.
const SPACES = /\r\n|[\t\n\v\f\r\u0085\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]/g;
// Soft hyphen, zero-width space and joiners, word joiner, byte order mark.
const BREAK_HINTS = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\ufffc\ufffd]/gu;

/**
 * The same document with every text sanitised; addresses, anchors and dates are texts too and change alike everywhere.
 * Attached files, pictures and what was filled in stay as they are: a value is sanitised only where it is drawn.
 */
export function sanitiseDocument(document: Document): Document {
	return mapStrings(document) as Document;
}

const KEPT = new Set(["attachments", "logo", "value"]);

function mapStrings(value: unknown): unknown {
	if (typeof value === "string") return sanitise(value);
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) {
		const mapped = value.map(mapStrings);
		return mapped.some((inner, index) => inner !== value[index]) ? mapped : value;
	}
	let copy: Record<string, unknown> | undefined;
	for (const [key, inner] of Object.entries(value)) {
		const mapped = KEPT.has(key) ? inner : mapStrings(inner);
		// Most of a document stays as it is, and is not copied.
		if (mapped !== inner) {
			copy ??= { ...value };
			copy[key] = mapped;
		}
	}
	return copy ?? value;
}
