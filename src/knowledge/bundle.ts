import type { KnowledgeData } from "./model.js";

/**
 * The bundle that ships: a line of JSON for what every run reads, then a line for each large part, read on first use.
 * A start costs what is looked at, so it hardly grows with the knowledge.
 */
export function writeBundle(data: KnowledgeData): string {
	const parts: string[] = [];
	const setAside = <T extends object>(records: readonly T[], keys: readonly string[]): object[] =>
		records.map((record) => {
			const entries = Object.entries(record);
			const part = JSON.stringify(Object.fromEntries(entries.filter(([key]) => keys.includes(key))));
			return { ...Object.fromEntries(entries.filter(([key]) => !keys.includes(key))), [PART]: parts.push(part) };
		});
	const core = Object.fromEntries(
		Object.entries(data).map(([name, records]) => [name, name in LARGE ? setAside(records, LARGE[name as keyof typeof LARGE]) : records]),
	);
	return `${[JSON.stringify(core), ...parts].join("\n")}\n`;
}

/** Reads what `writeBundle` wrote. */
export function readBundle(text: string): KnowledgeData {
	const lines = text.split("\n");
	const core = JSON.parse(lines[0] ?? "") as KnowledgeData;
	for (const [name, keys] of Object.entries(LARGE)) for (const record of core[name as keyof typeof LARGE]) addLater(record, keys, lines);
	return core;
}

/** Large keys by the name of their records. */
const LARGE = {
	instruments: ["provisions", "sections"],
	controls: ["sections"],
} as const satisfies Partial<Record<keyof KnowledgeData, readonly string[]>>;

/** Number of the line of a record's large part; no record has a key of that name. */
const PART = "part";

function addLater(record: object & { [PART]?: number }, keys: readonly string[], lines: readonly string[]): void {
	const line = record[PART] ?? 0;
	let part: Record<string, unknown> | undefined;
	const read = (): Record<string, unknown> => {
		part ??= JSON.parse(lines[line] ?? "") as Record<string, unknown>;
		return part;
	};
	delete record[PART];
	for (const key of keys) Object.defineProperty(record, key, { get: () => read()[key], enumerable: true });
}
