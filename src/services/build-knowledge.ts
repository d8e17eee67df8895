import type { Problem } from "../errors.js";
import { FACTS } from "../facts/index.js";
import { writeBundle } from "../knowledge/bundle.js";
import { linkKnowledge } from "../knowledge/link.js";
import { type Finding, lintKnowledge } from "../knowledge/lint/index.js";
import type { KnowledgeData } from "../knowledge/model.js";
import { readParts } from "../knowledge/read.js";

export interface BuiltKnowledge {
	readonly data: KnowledgeData;
	/** The bundle to ship. */
	readonly bundle: string;
	readonly problems: readonly Problem[];
	readonly findings: readonly Finding[];
}

/** Reads and lints a whole knowledge folder. */
export function buildKnowledge(folder: string): BuiltKnowledge {
	const problems: Problem[] = [];
	const data = readParts(folder, problems);
	return { data, bundle: writeBundle(data), problems, findings: lintKnowledge(linkKnowledge(data), FACTS) };
}
