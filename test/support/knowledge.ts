import { readFileSync } from "node:fs";
import path from "node:path";
import { linkKnowledge } from "../../src/knowledge/link.js";
import type { Knowledge, KnowledgeData } from "../../src/knowledge/model.js";
import { readKnowledge } from "../../src/knowledge/read.js";

let known: Knowledge | undefined;

/** The knowledge that ships, as the run of the tests read it from its files at the start. */
export function realKnowledge(): Knowledge {
	const once = process.env.DUECARE_TEST_KNOWLEDGE;
	known ??= linkKnowledge(once ? (JSON.parse(readFileSync(once, "utf8")) as KnowledgeData) : readKnowledge(path.resolve("knowledge")));
	return known;
}
