import type { KnowledgeData } from "./model.js";

/**
 * The bundle that ships: a line of JSON for what every run reads, then a line for each part of a record, read on first use.
 * A start costs what is looked at, so it hardly grows with the knowledge.
 */
export function writeBundle(data: KnowledgeData): string {
	const lines: string[] = [];
	const setAside = <T extends object>(records: readonly T[], parts: Parts): object[] =>
		records.map((record) => {
			const entries = Object.entries(record);
			const of = (keys: readonly string[]): object => Object.fromEntries(entries.filter(([key]) => keys.includes(key)));
			return {
				...Object.fromEntries(entries.filter(([key]) => !parts.flat().includes(key))),
				[LINES]: parts.map((keys) => lines.push(JSON.stringify(of(keys)))),
			};
		});
	const core = Object.fromEntries(
		Object.entries(data).map(([name, records]) => [name, name in LATER ? setAside(records, LATER[name as keyof typeof LATER]) : records]),
	);
	return asciiOnly(`${[JSON.stringify(core), ...lines].join("\n")}\n`);
}

/** Text of one byte a character is half as long in memory, and read without decoding; JSON writes any other as an escape. */
function asciiOnly(json: string): string {
	return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Reads what `writeBundle` wrote. The keys that are read later stand on the prototype of the records: copy none of them by spread. */
export function readBundle(bytes: Buffer): KnowledgeData {
	const ends = lineEnds(bytes);
	const parse = (line: number): unknown => JSON.parse(bytes.toString("latin1", line === 0 ? 0 : (ends[line - 1] ?? 0) + 1, ends[line]));
	const core = parse(0) as KnowledgeData;
	const known = new Map<number, Readonly<Record<string, unknown>>>();
	const read = (line: number): Readonly<Record<string, unknown>> => {
		const found = known.get(line) ?? (parse(line) as Record<string, unknown>);
		known.set(line, found);
		return found;
	};
	for (const [name, parts] of Object.entries(LATER)) {
		const later = gettersOf(parts, read);
		for (const record of core[name as keyof typeof LATER]) Object.setPrototypeOf(record, later);
	}
	return core;
}

/** Where each line ends. Most lines are never made into a text. */
function lineEnds(bytes: Buffer): number[] {
	const ends: number[] = [];
	for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, end + 1)) ends.push(end);
	return ends;
}

const LINE_END = 0x0a;

type Parts = readonly (readonly string[])[];

/**
 * Keys that are read together, by the name of their records. Of an instrument of another country nothing but its id and place is
 * read; of a control or risk that is not printed, what decides on it.
 */
const LATER = {
	instruments: [
		["provisions"],
		["sections"],
		["title", "short", "issuer", "kind", "citation", "url", "timeline", "pinpointPattern", "appliesWhen", "verification", "file"],
	],
	controls: [["sections"], ["title", "theme", "phase", "role", "with", "scope", "tier", "evidence", "articles", "universal", "file"]],
	risks: [["title", "hazard", "cause", "harm", "harmed", "controls", "reported", "articles", "universal", "sections", "file"]],
} as const satisfies Partial<Record<keyof KnowledgeData, Parts>>;

/** The lines of the parts of a record; no record has a key of that name. */
const LINES = "lines";

function gettersOf(parts: Parts, read: (line: number) => Readonly<Record<string, unknown>>): object {
	const getters = parts.flatMap((keys, part) =>
		keys.map((key) => {
			function get(this: { readonly [LINES]: readonly number[] }): unknown {
				return read(this[LINES][part] ?? 0)[key];
			}
			return [key, { get }] as const;
		}),
	);
	return Object.defineProperties({}, Object.fromEntries(getters));
}
