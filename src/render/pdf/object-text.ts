/**
 * An object of pdfkit as text (PDF 32000-1, 7.3): a plain string is a name, a String a text, whatever has a way of its own to say
 * itself (references, trees) says it. pdfkit's own writing of them took a tenth of the time of a document.
 */
export function objectText(value: unknown): string {
	if (typeof value === "string") return `/${value}`;
	if (typeof value === "number") return numberText(value);
	if (typeof value !== "object" || value === null) return String(value);
	if (Array.isArray(value)) return arrayText(value);
	if (Object.getPrototypeOf(value) === Object.prototype) return dictionaryText(value);
	if (value instanceof String) return `(${textBytes(value.valueOf()).replace(ESCAPED, escaped)})`;
	if (value instanceof Uint8Array) return `<${[...value].map((byte) => byte.toString(16).padStart(2, "0")).join("")}>`;
	if (value instanceof Date) return `(${dateText(value)})`;
	const said = String(value);
	// Trees are laid out in lines; within their texts line ends are escaped.
	return said.includes("\n") ? said.replace(/\n\s*/g, " ") : said;
}

function arrayText(values: readonly unknown[]): string {
	let text = "";
	for (const each of values) text += `${text === "" ? "" : " "}${objectText(each ?? null)}`;
	return `[${text}]`;
}

function dictionaryText(value: object): string {
	let text = "<<";
	for (const key in value) {
		const each = (value as Record<string, unknown>)[key];
		if (each !== undefined) text += `/${key} ${objectText(each)}`;
	}
	return `${text}>>`;
}

function numberText(value: number): string {
	if (!(Math.abs(value) < 1e21)) throw new TypeError(`a PDF holds no such number: ${value}`);
	return String(Math.round(value * 1e6) / 1e6);
}

/** ASCII as it is; anything else in two bytes a unit, behind the mark that says so. One letter of the result is one byte. */
function textBytes(text: string): string {
	if (ASCII.test(text)) return text;
	let bytes = "\u00fe\u00ff";
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		bytes += String.fromCharCode(unit >> 8, unit & 0xff);
	}
	return bytes;
}

const ASCII = /^[\u0000-\u007f]*$/;
const ESCAPED = /[\n\r\t\u0008\f()\\]/g;
const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f" };

function escaped(character: string): string {
	return ESCAPES[character] ?? `\\${character}`;
}

/** In universal time: "D:20261121000000Z". */
function dateText(date: Date): string {
	return `D:${date.toISOString().replace(/\D/g, "").slice(0, 14)}Z`;
}
