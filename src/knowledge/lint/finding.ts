import type { FactDefinition } from "../../facts/fact.js";
import type { Knowledge } from "../model.js";

/** Something that a reader of the knowledge would trip over. Errors fail the build; warnings are counted. */
export interface Finding {
	readonly rule: string;
	readonly severity: "error" | "warning";
	readonly file: string;
	readonly what: string;
	readonly expected?: string;
	readonly hint?: string;
}

export type Facts = ReadonlyMap<string, FactDefinition>;

/** One lint rule: the whole linked knowledge in, findings out. */
export type Rule = (knowledge: Knowledge, facts: Facts) => Finding[];
