/**
 * Makes a text safe to show: control, zero-width and direction characters, which could forge what a reader sees, are
 * shown by their number; line ends stay for a terminal.
 */
export function visible(raw: string): string {
	return raw.replaceAll(
		/[^\P{Cc}\n]|[\u200B-\u200F\u202A-\u202E\u2028\u2029\u2060-\u2069\uFEFF]/gu,
		(character) => `(U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`,
	);
}

/** The same on one line. */
export function visibleLine(raw: string): string {
	// Nearly every text is one plain line, and a document is thousands of texts.
	if (PLAIN_LINE.test(raw)) return raw;
	return visible(raw.replaceAll(/\r\n|[\r\n\t\u0085\u2028\u2029]/g, " "));
}

/** Nothing of what is shown by its number, and no line end. */
const PLAIN_LINE = /^[ -~\u00a0-\u200a\u2010-\u2027\u202f-\u205f\u206a-\ufefe\uff00-\uffff]*$/;
