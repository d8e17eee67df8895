import { visibleLine } from "../visible.js";

/** Text as a YAML scalar on one line: bare where nothing can be mistaken, quoted and escaped otherwise. */
export function yamlText(text: string): string {
	return BARE.test(text) && !MEANS_SOMETHING.test(text) ? text : quotedText(text);
}

/** Text in quotation marks. JSON strings are YAML; what an editor would hide or reorder is escaped too. */
export function quotedText(text: string): string {
	return JSON.stringify(text).replace(UNPRINTABLE, escaped);
}

/** Words after `#`. */
export function yamlComment(text: string): string {
	return `# ${visibleLine(text).trim()}`;
}

/** Begins with a letter and holds no sign that YAML reads, in a list either. */
const BARE = /^[A-Za-z][A-Za-z0-9]*(?:[ ._()/+-]+[A-Za-z0-9]+)*$/;
const MEANS_SOMETHING = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const UNPRINTABLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/gu;

function escaped(found: string): string {
	return Array.from({ length: found.length }, (_, index) => `\\u${found.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
