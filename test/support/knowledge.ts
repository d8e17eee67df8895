import path from "node:path";
import { linkKnowledge } from "../../src/knowledge/link.js";
import type { Knowledge } from "../../src/knowledge/model.js";
import { readKnowledge } from "../../src/knowledge/read.js";

let known: Knowledge | undefined;

/** The knowledge that ships, read from its files once for each test file. */
export function realKnowledge(): Knowledge {
	known ??= linkKnowledge(readKnowledge(path.resolve("knowledge")));
	return known;
}
