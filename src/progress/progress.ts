import { DECISION, DECISIONS, ITEM_FIELDS, SIGN_OFF, SIGN_OFF_FIELDS, STATUSES, type Status } from "./fields.js";

/** Which checklist something belongs to. */
export interface Origin {
	/** SHA-256 of the answers in their canonical form, in hexadecimal. */
	readonly answers: string;
	/** Version of the knowledge. */
	readonly knowledge: string;
	/** Day for which the law was read. */
	readonly asOf: string;
}

/**
 * What was filled in, by the id of the field: `<item>/status` … A status or decision is the word of files ("done"),
 * everything else the text as typed. What is blank is not there.
 */
export type Values = Readonly<Record<string, string>>;

export interface Progress {
	readonly schemaVersion: 1;
	/** The deployment's name, for people. */
	readonly deployment: string;
	readonly checklist: Origin;
	readonly values: Values;
}

/** The parts of a field's id; none where it is no id of a field. */
export function fieldParts(id: string): { readonly owner: string; readonly key: string } | undefined {
	const [owner, key, more] = id.split("/");
	return owner && key && more === undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(owner) ? { owner, key } : undefined;
}

export function isSignOff(owner: string): boolean {
	return owner === SIGN_OFF || owner.startsWith(`${SIGN_OFF}-`);
}

/** The keys that an item or a sign-off has. */
export function keysOf(owner: string): readonly string[] {
	return isSignOff(owner) ? [DECISION, ...Object.keys(SIGN_OFF_FIELDS)] : Object.keys(ITEM_FIELDS);
}

/** The words that a field accepts; none where it takes any text. */
export function wordsOf(owner: string, key: string): Readonly<Record<string, string>> | undefined {
	if (isSignOff(owner)) return key === DECISION ? DECISIONS : undefined;
	return key === "status" ? STATUSES : undefined;
}

/** A value as it was filled in ("In progress", "in progress", "in-progress") as the word of files; none where there is no such word. */
export function asWord(owner: string, key: string, filled: string): string | undefined {
	const words = wordsOf(owner, key);
	if (!words) return filled;
	const wanted = plainWord(filled);
	return Object.entries(words).find(([word, printed]) => word === wanted || plainWord(printed) === wanted)?.[0];
}

export const isStatus = (word: string): word is Status => Object.hasOwn(STATUSES, word);

/** Two texts for one field. */
export interface Conflict {
	readonly field: string;
	/** What the progress file says. */
	readonly kept: string;
	/** What the document says. */
	readonly found: string;
}

export interface Merged {
	readonly values: Values;
	/** Ids of fields that were blank before. */
	readonly added: readonly string[];
	/** Ids of fields that the document replaced, since it was preferred. */
	readonly replaced: readonly string[];
	readonly conflicts: readonly Conflict[];
}

/**
 * What was known and what a document says, as one. A blank takes nothing away; where both say something else, what was
 * known stays, unless the document is preferred.
 */
export function mergeValues(known: Values, found: Values, prefer?: "file" | "document"): Merged {
	const values: Record<string, string> = { ...known };
	const added: string[] = [];
	const replaced: string[] = [];
	const conflicts: Conflict[] = [];
	for (const [field, value] of Object.entries(found)) {
		const before = known[field];
		if (before === value) continue;
		if (before === undefined) added.push(field);
		else if (prefer === "document") replaced.push(field);
		else if (prefer !== "file") conflicts.push({ field, kept: before, found: value });
		if (before === undefined || prefer === "document") values[field] = value;
	}
	return { values, added, replaced, conflicts };
}

function plainWord(text: string): string {
	return text
		.trim()
		.toLowerCase()
		.replaceAll(/[\s_-]+/g, "-");
}
