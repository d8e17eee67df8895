/**
 * Control characters, line separators, lone surrogates and invisible marks that reorder or hide text. The two joiners
 * stay: Persian and many emoji need them, and they move nothing.
 */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Text that a person or a file gave, fit to be shown on one line of a terminal. */
export function plainLine(text: string): string {
	return text.replace(BREAKS, " ").replace(HIDDEN, "");
}

/** The same for text of several lines: its line breaks stay. */
export function plainLines(text: string): string {
	return text
		.split(/\r\n?|\n/)
		.map(plainLine)
		.join("\n");
}

/** The same for a line that is being typed: its length must not change, or the cursor stands in the wrong place. */
export function veiled(text: string): string {
	return text.replace(HIDDEN, (found) => "\ufffd".repeat(found.length));
}

/** A value as it is named in a message: plain, short and in quotation marks. */
export function named(text: string, longest = 60): string {
	const characters = [...plainLine(text.slice(0, longest * 4))];
	return `"${characters.slice(0, longest).join("")}${characters.length > longest ? "…" : ""}"`;
}
