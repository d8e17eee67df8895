import { type Problem, UserError } from "../errors.js";
import { FACTS } from "../facts/index.js";
import { linkKnowledge } from "../knowledge/link.js";
import { lintKnowledge } from "../knowledge/lint/index.js";
import type { KnowledgeData } from "../knowledge/model.js";
import { readParts } from "../knowledge/read.js";
import { isFolder } from "./knowledge.js";

/**
 * Adds an organisation's own pack: records of the same formats, with ids of their own. A pack adds; it never replaces,
 * so that what ships cannot be changed in silence.
 */
export async function addPack(data: KnowledgeData, folder: string): Promise<KnowledgeData> {
	if (!isFolder(folder)) {
		throw new UserError("knowledge", `${folder} is not a folder of knowledge.`, [
			{ file: folder, what: "not a folder", expected: "a folder with controls/, instruments/, risks/ … as in knowledge/README.md" },
		]);
	}
	const problems: Problem[] = [];
	const pack = readParts(folder, problems);
	const merged: KnowledgeData = {
		...data,
		manifest: {
			...data.manifest,
			version: pack.manifest.version === "0.0.0" ? `${data.manifest.version}+own` : `${data.manifest.version}+${pack.manifest.version}`,
		},
		articles: merge(data.articles, pack.articles, problems),
		instruments: merge(data.instruments, pack.instruments, problems),
		controls: merge(data.controls, pack.controls, problems),
		risks: merge(data.risks, pack.risks, problems),
		roles: merge(data.roles, pack.roles, problems),
		jurisdictions: merge(data.jurisdictions, pack.jurisdictions, problems),
	};
	if (pack.controls.length + pack.instruments.length + pack.risks.length + pack.articles.length === 0 && problems.length === 0) {
		problems.push({
			file: folder,
			what: "no knowledge files were found",
			expected: "controls/<theme>/<id>.md, instruments/<jurisdiction>/<id>.md, risks/<id>.md or articles/<id>.md",
		});
	}
	const ours = new Set([...pack.articles, ...pack.instruments, ...pack.controls, ...pack.risks].map((record) => record.file));
	const findings = lintKnowledge(linkKnowledge(merged), FACTS).filter((finding) => finding.severity === "error" && ours.has(finding.file));
	problems.push(...findings.map(({ file, what, expected, hint }) => ({ file: `${folder}/${file}`, what, expected, hint })));
	if (problems.length > 0) throw new UserError("knowledge", `The knowledge pack ${folder} has ${problems.length} problem(s).`, problems);
	return merged;
}

function merge<T extends { readonly id: string; readonly file?: string }>(base: readonly T[], own: readonly T[], problems: Problem[]): T[] {
	const known = new Set(base.map((record) => record.id));
	for (const record of own) {
		if (known.has(record.id))
			problems.push({
				file: record.file,
				where: "id",
				what: `${record.id} exists already in the knowledge that ships`,
				expected: "an id of its own, for example with your organisation's name in front",
			});
	}
	return [...base, ...own.filter((record) => !known.has(record.id))].sort((a, b) => (a.id < b.id ? -1 : 1));
}
