import type { KnowledgeData } from "./model.js";

/**
 * The bundle that ships: a line of JSON for what every run reads, then a line for each large part, read on first use.
 * A start costs what is looked at, so it hardly grows with the knowledge.
 */
export function writeBundle(data: KnowledgeData): string {
	const parts: string[] = [];
	const setAside = <T extends object>(records: readonly T[], keys: readonly string[]): object[] =>
		records.map((record) => {
			const entries = Object.entries(record).map(([key, value]) =>
				keys.includes(key) ? [PART + key, parts.push(JSON.stringify(value))] : [key, value],
			);
			return Object.fromEntries(entries);
		});
	const core = Object.fromEntries(
		Object.entries(data).map(([name, records]) => [name, name in LARGE ? setAside(records, LARGE[name as keyof typeof LARGE]) : records]),
	);
	return asciiOnly(`${[JSON.stringify(core), ...parts].join("\n")}\n`);
}

/** Text of one byte a character is half as long in memory, and read without decoding; JSON writes any other as an escape. */
function asciiOnly(json: string): string {
	return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Reads what `writeBundle` wrote. */
export function readBundle(text: string): KnowledgeData {
	const lines = text.split("\n");
	const core = JSON.parse(lines[0] ?? "") as KnowledgeData;
	for (const [name, keys] of Object.entries(LARGE)) 
		for (const record of core[name as keyof typeof LARGE]) addLater(record as unknown as Record<string, unknown>, keys, lines);
	return core;
}

/** Large keys by the name of their records. */
const LARGE = {
	instruments: ["provisions", "sections"],
	controls: ["sections"],
} as const satisfies Partial<Record<keyof KnowledgeData, readonly string[]>>;

/** Before the name of a large key: the number of its line. No record has a key that begins so. */
const PART = "part:";

function addLater(record: Record<string, unknown>, keys: readonly string[], lines: readonly string[]): void {
	for (const key of keys) {
		const line = record[PART + key] as number;
		delete record[PART + key];
		let part: unknown;
		const get = (): unknown => {
			part ??= JSON.parse(lines[line] ?? "");
			return part;
		};
		Object.defineProperty(record, key, { get, enumerable: true });
	}
}
