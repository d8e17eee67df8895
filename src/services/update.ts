import { existsSync } from "node:fs";
import path from "node:path";
import { assess } from "../applicability/assess.js";
import { buildChecklist } from "../checklist/build.js";
import { EXIT, type Problem, UserError } from "../errors.js";
import { FACTS } from "../facts/index.js";
import type { Knowledge } from "../knowledge/model.js";
import { type Conflict, fieldParts, isSignOff, mergeValues, type Origin, type Progress, type Values } from "../progress/progress.js";
import { formatProgressFile, parseProgressFile } from "../progress/progress-file.js";
import { type ReadDocument, readFilledMarkdown } from "../progress/read-markdown.js";
import type { Answers } from "../questionnaire/answers.js";
import { parseAnswersFile } from "../questionnaire/answers-file.js";
import { visibleLine } from "../visible.js";
import { readText, savedFile } from "./files.js";
import { loadKnowledge } from "./knowledge.js";
import { originOf } from "./origin.js";
import { isPdf } from "./paths.js";
import { differences, unplaced } from "./progress.js";
import { readAnswers } from "./read-answers.js";

export interface UpdateOptions {
	/** A filled checklist, PDF or Markdown. */
	readonly document: string;
	/** Default: progress.yaml beside the document. */
	readonly progress?: string;
	/** Default: answers.yaml beside the document, or those that the PDF carries. */
	readonly answers?: string;
	readonly prefer?: "file" | "document";
	readonly packs?: readonly string[];
}

/** What came of it, as data. */
export interface Updated {
	readonly file: string;
	readonly written: boolean;
	readonly added: readonly string[];
	readonly replaced: readonly string[];
	readonly conflicts: readonly Conflict[];
	/** What was filled in and cannot be used. */
	readonly problems: readonly Problem[];
	readonly notes: readonly string[];
	/** 4 where a conflict or a problem is left. */
	readonly exit: number;
}

/** Reads what was filled in in a checklist into the progress file beside it. What the file says already is never overwritten. */
export async function update(options: UpdateOptions): Promise<Updated> {
	const knowledge = await loadKnowledge(options.packs);
	const read = await readDocument(options.document);
	const file = options.progress ?? path.join(path.dirname(options.document), "progress.yaml");
	const before = existsSync(file) ? readText(file, "a progress file") : undefined;
	const known = before === undefined ? undefined : parseProgressFile(before, file);
	const home = await homeOf(options, read, read.origin ?? known?.checklist, knowledge);
	const notes = [
		...(home
			? differences(options.document, read.origin, home.origin)
			: ["No answers were found beside it, so it is not checked whether it belongs to them."]),
		...(known && read.origin ? differences(file, known.checklist, read.origin) : []),
		...(home ? unplaced(read.values, home.checklist) : []),
	];
	const { values, strange } = knownValues(read.values, knowledge);
	const merged = mergeValues(known?.values ?? {}, values, options.prefer);
	const checklist = read.origin ?? known?.checklist ?? home?.origin;
	if (!checklist) {
		throw new UserError("answers", `${visibleLine(options.document)} does not say which checklist it is.`, [
			{ file: options.document, what: "no origin in it, and no answers beside it", hint: "Name the answers: --answers answers.yaml" },
		]);
	}
	const written = merged.added.length + merged.replaced.length > 0;
	const progress: Progress = { schemaVersion: 1, deployment: known?.deployment || home?.name || "", checklist, values: merged.values };
	if (written) savedFile(file, before).save(formatProgressFile(progress));
	const problems = [...read.problems, ...strange];
	return { file, written, ...merged, problems, notes, exit: merged.conflicts.length + problems.length > 0 ? EXIT.findings : EXIT.ok };
}

async function readDocument(file: string): Promise<ReadDocument & { answersFile?: string }> {
	if (!isPdf(file)) return readFilledMarkdown(readText(file, "a checklist as PDF or Markdown"));
	const { readFilledPdf } = await import("./read-pdf.js");
	return readFilledPdf(file);
}

/** The checklist at home: what the answers give with the knowledge of today, on the day that the document reads. */
async function homeOf(
	options: UpdateOptions,
	{ answersFile }: { answersFile?: string },
	made: Origin | undefined,
	knowledge: Knowledge,
): Promise<{ origin: Origin; name: string; checklist: ReturnType<typeof buildChecklist> } | undefined> {
	const beside = path.join(path.dirname(options.document), "answers.yaml");
	const file = options.answers ?? (existsSync(beside) ? beside : undefined);
	if (!made) return undefined;
	const answers = file
		? (await readAnswers({ file, settings: [] }, knowledge.questions)).answers
		: carriedAnswers(options.document, answersFile, knowledge);
	if (!answers) return undefined;
	const checklist = buildChecklist(assess(knowledge, FACTS, answers, made.asOf), { depth: "extended", includeBaseline: true });
	return { origin: originOf(answers, knowledge, made.asOf), name: answers.deployment.name, checklist };
}

/** The answers that a PDF carries. Where it carries none, or some that cannot be read, it is still a filled checklist. */
function carriedAnswers(document: string, answersFile: string | undefined, knowledge: Knowledge): Answers | undefined {
	if (answersFile === undefined) return undefined;
	try {
		return parseAnswersFile(answersFile, document, knowledge.questions).answers;
	} catch (cause) {
		if (cause instanceof UserError) return undefined;
		throw cause;
	}
}

/** Values of items that the knowledge has; others are told. */
function knownValues(values: Values, knowledge: Knowledge): { values: Values; strange: Problem[] } {
	const isKnown = (id: string): boolean => {
		const owner = fieldParts(id)?.owner ?? "";
		return isSignOff(owner) || knowledge.controlById.has(owner);
	};
	const entries = Object.entries(values);
	return {
		values: Object.fromEntries(entries.filter(([id]) => isKnown(id))),
		strange: entries
			.filter(([id]) => !isKnown(id))
			.map(([id]) => ({
				where: visibleLine(id),
				what: "no item of that id is known",
				hint: "Was it made with a knowledge pack? Name it with --knowledge.",
			})),
	};
}

/** The outcome as lines for a person. */
export function updateLines(updated: Updated): string[] {
	const { file, written, added, replaced, conflicts, problems, notes } = updated;
	return [
		...notes.map((note) => `Note: ${note}`),
		...problems.map(
			({ line, where, what, expected }) =>
				`Not used: ${[where, line ? `line ${line}` : ""].filter(Boolean).join(", ")}: ${what}${expected ? ` (expected: ${expected})` : ""}`,
		),
		...conflicts.map(
			({ field, kept, found }) =>
				`Conflict: ${field}: the file says “${visibleLine(kept)}”, the document “${visibleLine(found)}”. The file was kept.`,
		),
		...(conflicts.length > 0 ? ["Settle conflicts in the file, or with --prefer document or --prefer file."] : []),
		written ? `Written: ${file} (${added.length} new, ${replaced.length} replaced)` : `Nothing new for ${file}.`,
	];
}
