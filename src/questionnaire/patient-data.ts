import type { Answers } from "./answers.js";
import { DEPLOYMENT_FIELDS } from "./deployment-fields.js";

/**
 * Warnings for free texts that look like data of a patient. A checklist is passed around: nobody's record belongs in
 * it. Each names the place and the kind, and never repeats the text.
 */
export function patientDataWarnings({ deployment, answers }: Answers): string[] {
	const texts: [string, string | undefined][] = [
		...DEPLOYMENT_FIELDS.map(({ id }): [string, string | undefined] => [`deployment.${id}`, deployment[id]]),
		...Object.entries(answers).map(([id, answer]): [string, string | undefined] => [
			`answers.${id}`,
			answer.kind === "text" ? answer.text : undefined,
		]),
	];
	return texts.flatMap(([where, text]) =>
		patientDataIn(text ?? "").map((kind) => `${where} holds what looks like ${kind}; describe the deployment without data of a person.`),
	);
}

/** What a text seems to hold, in words; empty where nothing is found. */
export function patientDataIn(text: string): string[] {
	// Every sign has a digit in it, most texts have none, and these patterns are slow to make.
	if (!/\d/.test(text)) return [];
	// Longer texts are cut: what follows would be the same finding again.
	const looked = text.slice(0, LOOKED_AT);
	return SIGNS.filter(({ found }) => found(looked)).map(({ kind }) => kind);
}

const LOOKED_AT = 20_000;
const DAY = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:19|20)\d{2})`;
const NAME = String.raw`\p{Lu}[\p{L}'’-]+,? \p{Lu}[\p{L}'’-]+`;
const BORN = String.raw`(?:d\.?o\.?b\.?|date of birth|birth ?date|born(?: on)?|geb\.?|geboren|né(?:e)? le|\*)`;

const SIGNS: readonly { readonly kind: string; readonly found: (text: string) => boolean }[] = [
	{ kind: "a date of birth", found: (text) => new RegExp(String.raw`(?<!\p{L})${BORN}[\s:]*${DAY}`, "iu").test(text) },
	// A name with a day close behind it: "Smith, John (01/02/1960)". A day of these years is more likely one of a release.
	{ kind: "a name with a date of birth", found: (text) => new RegExp(String.raw`${NAME}\s*[,(]\s*(?!\S*(?:\s\S+\s)?202\d)${DAY}`, "u").test(text) },
	{ kind: "a US Social Security number", found: (text) => any(text, /(?<![\d-])(\d{3})-(\d{2})-(\d{4})(?![\d-])/g, isSocialSecurityNumber) },
	{ kind: "an NHS number", found: (text) => any(text, /(?<![\d-])(\d{3})[ -]?(\d{3})[ -]?(\d{4})(?![\d-])/g, isNhsNumber) },
	{
		kind: "a medical record number",
		found: (text) =>
			/(?<![\p{L}])(?:MRN|medical record (?:number|no\.?)|hospital (?:number|no\.?)|patient (?:id|number|no\.?)|Fallnummer|Patienten-?(?:nummer|ID))[\s:#]*(?=[\w-]*\d)[A-Z\d][\w-]{3,}/iu.test(
				text,
			),
	},
];

function any(text: string, pattern: RegExp, isOne: (parts: readonly string[]) => boolean): boolean {
	for (const match of text.matchAll(pattern)) if (isOne(match.slice(1))) return true;
	return false;
}

/** Numbers that the Social Security Administration never gives out are none: 000, 666 and 9xx, group 00, serial 0000. */
function isSocialSecurityNumber([area = "", group = "", serial = ""]: readonly string[]): boolean {
	return area !== "000" && area !== "666" && !area.startsWith("9") && group !== "00" && serial !== "0000";
}

/** Ten digits of which the last is the check digit modulo 11 (NHS Data Dictionary, NHS number). */
function isNhsNumber(parts: readonly string[]): boolean {
	const digits = [...parts.join("")].map(Number);
	const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
	const check = (11 - (sum % 11)) % 11;
	return check !== 10 && check === digits[9] && new Set(digits).size > 1;
}
