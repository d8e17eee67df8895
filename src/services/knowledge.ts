import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.js";
import { readBundle } from "../knowledge/bundle.js";
import { linkKnowledge } from "../knowledge/link.js";
import type { Knowledge, KnowledgeData } from "../knowledge/model.js";
import { packageRoot } from "./paths.js";

/** The knowledge that ships, as the bundle that was read, checked and written at build time. */
export function bundledData(): KnowledgeData {
	const file = path.join(packageRoot(), "dist", "knowledge.jsonl");
	if (!existsSync(file))
		throw new UserError("knowledge", "The knowledge has not been built.", [{ file, what: "missing", hint: "Run `npm run build`." }]);
	return readBundle(readFileSync(file));
}

/** The bundled knowledge, with an organisation's own packs added. */
export async function loadKnowledge(packs: readonly string[] = []): Promise<Knowledge> {
	const data = bundledData();
	if (packs.length === 0) return linkKnowledge(data);
	const { addPack } = await import("./packs.js");
	return linkKnowledge(await packs.reduce(async (sofar, folder) => addPack(await sofar, folder), Promise.resolve(data)));
}

/** Whether a path is a folder. */
export function isFolder(folder: string): boolean {
	try {
		return statSync(folder).isDirectory();
	} catch {
		return false;
	}
}
