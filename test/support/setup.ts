import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readKnowledge } from "../../src/knowledge/read.js";

/** All that a run of the tests leaves behind lies in one folder, which goes with it. The knowledge is read into it once for all files. */
export default function setup(): () => void {
	const folder = mkdtempSync(path.join(os.tmpdir(), "duecare-tests-"));
	process.env.TMPDIR = folder;
	process.env.DUECARE_TEST_KNOWLEDGE = path.join(folder, "knowledge.json");
	writeFileSync(process.env.DUECARE_TEST_KNOWLEDGE, JSON.stringify(readKnowledge(path.resolve("knowledge"))));
	return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
