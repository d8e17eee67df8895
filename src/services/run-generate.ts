import path from "node:path";
import { isDay } from "../applicability/time.js";
import type { Checklist, Depth, GroupBy } from "../checklist/schema.js";
import { UserError } from "../errors.js";
import type { RenderOptions as PdfOptions } from "../render/pdf/index.js";
import { writeAll } from "./files.js";
import { FORMATS, type Format, generate } from "./generate.js";
import { loadKnowledge } from "./knowledge.js";
import { originOf } from "./origin.js";
import { differences, readProgress, unplaced } from "./progress.js";
import { readAnswers } from "./read-answers.js";
import { summaryLines } from "./summary.js";

export interface RunGenerateOptions {
	readonly file?: string;
	readonly sample?: string;
	readonly settings: readonly string[];
	readonly out: string;
	readonly formats?: readonly string[];
	readonly asOf?: string;
	readonly depth?: string;
	readonly groupBy?: string;
	readonly includeBaseline?: boolean;
	readonly howTo?: boolean;
	readonly requireComplete?: boolean;
	readonly packs?: readonly string[];
	readonly templates?: string;
	readonly template?: string;
	readonly force?: boolean;
	readonly progress?: string;
	readonly paper?: string;
	readonly withoutAttachments?: boolean;
	readonly pdfProfile?: string;
	readonly compact?: boolean;
}

export interface Streams {
	readonly say: (text: string) => void;
	readonly print: (text: string) => void;
}

/** Reads, generates, writes, and says what was written. */
export async function runGenerate(options: RunGenerateOptions, { say, print }: Streams): Promise<void> {
	const knowledge = await loadKnowledge(options.packs);
	const { answers, warnings, origin: made, home } = await readAnswers(options, knowledge.questions);
	for (const warning of warnings) say(`Note: ${warning}`);
	const asOf = chooseDay(options.asOf ?? made?.asOf);
	const progress = options.progress ? readProgress(options.progress) : undefined;
	const origins = [
		// A checklist that is made again from its own PDF keeps its day; the knowledge may have moved on.
		...(made ? [{ what: options.file ?? "", origin: made }] : []),
		...(progress ? [{ what: options.progress ?? "", origin: progress.checklist }] : []),
	];
	if (origins.length > 0) {
		const now = originOf(answers, knowledge, asOf);
		for (const { what, origin } of origins) for (const line of differences(what, origin, now)) say(`Note: ${line}`);
	}
	const toStdout = options.out === "-";
	const formats = chooseFormats(options, toStdout);
	const generated = await generate(knowledge, answers, {
		formats,
		out: toStdout ? "." : options.out,
		asOf,
		home,
		progress: progress?.values,
		paper: options.paper as Checklist["paper"] | undefined,
		withoutAttachments: options.withoutAttachments,
		pdf: { profile: options.pdfProfile as PdfOptions["profile"], compact: options.compact },
		depth: options.depth as Depth | undefined,
		groupBy: options.groupBy as GroupBy | undefined,
		includeBaseline: options.includeBaseline,
		howTo: options.howTo,
		requireComplete: options.requireComplete,
		templates: options.templates,
		template: options.template,
	});
	if (toStdout) return print(String(generated.outputs[0]?.content ?? ""));
	writeAll(generated.outputs, { force: options.force ?? false });
	for (const line of summaryLines(generated.checklist)) say(line);
	for (const line of unplaced(progress?.values ?? {}, generated.checklist)) say(`Note: ${line}`);
	say(`Written: ${generated.outputs.map((output) => path.normalize(output.file)).join(", ")}`);
	if (options.file) say(`Next: duecare explain ITEM --answers ${options.file} tells why an item is in or out.`);
}

/** The day that was asked for, or today. The only place of this flow that looks at the clock. */
export function chooseDay(asOf: string | undefined): string {
	if (asOf === undefined) return new Date().toISOString().slice(0, 10);
	if (isDay(asOf)) return asOf;
	throw new UserError("usage", `${asOf} is not a day.`, [{ where: "--as-of", what: asOf, expected: "a calendar day, for example 2026-11-21" }]);
}

function chooseFormats(options: RunGenerateOptions, toStdout: boolean): Format[] {
	const wanted = FORMATS.filter((format) => options.formats?.includes(format));
	if (!toStdout) return wanted.length > 0 ? wanted : options.template ? [] : ["md", "pdf"];
	const one = wanted.length > 0 ? wanted : (["md"] as const);
	if (one.length > 1 || one[0] === "pdf") {
		throw new UserError("usage", "Standard output takes one text format.", [
			{ where: "--out -", what: one.join(" and "), expected: "one of md, json, csv" },
		]);
	}
	return [...one];
}
