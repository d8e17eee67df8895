import path from "node:path";
import { type Assessment, assess } from "../applicability/assess.js";
import { buildChecklist } from "../checklist/build.js";
import type { Checklist, Depth, GroupBy } from "../checklist/schema.js";
import { composeChecklist } from "../documents/checklist/compose.js";
import { UserError } from "../errors.js";
import { FACTS } from "../facts/index.js";
import type { Knowledge } from "../knowledge/model.js";
import type { Values } from "../progress/progress.js";
import type { Answers } from "../questionnaire/answers.js";
import { openQuestions } from "../questionnaire/next.js";
import type { RenderOptions as PdfOptions } from "../render/pdf/index.js";
import { brandOf } from "./brand.js";
import type { Output } from "./files.js";
import { attachmentsOf, originOf } from "./origin.js";
import { renderOutputs } from "./render.js";

export const FORMATS = ["md", "pdf", "json", "csv"] as const;
export type Format = (typeof FORMATS)[number];

export interface GenerateOptions {
	readonly formats: readonly Format[];
	/** Folder of the outputs. */
	readonly out: string;
	/** Day for which the law is read. */
	readonly asOf: string;
	readonly depth?: Depth;
	readonly groupBy?: GroupBy;
	readonly includeBaseline?: boolean;
	readonly howTo?: boolean;
	readonly requireComplete?: boolean;
	/** Folder of Markdown templates that replace those of the same name. */
	readonly templates?: string;
	/** A Handlebars file that is handed the whole Checklist. */
	readonly template?: string;
	/** What was filled in before, to be printed again. */
	readonly progress?: Values;
	readonly paper?: Checklist["paper"];
	/** Leaves the answers out of the PDF. */
	readonly withoutAttachments?: boolean;
	readonly pdf?: PdfOptions;
	/** Folder in which a logo is looked for. */
	readonly home?: string;
}

export interface Generated {
	readonly assessment: Assessment;
	readonly checklist: Checklist;
	readonly outputs: readonly Output[];
}

/** Answers -> Checklist -> files to write. Writes nothing itself. */
export async function generate(knowledge: Knowledge, answers: Answers, options: GenerateOptions): Promise<Generated> {
	const assessment = assess(knowledge, FACTS, answers, options.asOf);
	requireMinimum(assessment);
	if (options.requireComplete) requireComplete(assessment);
	const checklist = buildChecklist(assessment, {
		depth: options.depth,
		groupBy: options.groupBy,
		includeBaseline: options.includeBaseline,
		paper: options.paper,
		progress: options.progress,
	});
	const origin = originOf(answers, knowledge, options.asOf);
	const isPaper = options.formats.includes("pdf");
	const compose = {
		howTo: options.howTo,
		origin,
		attachments: isPaper && !options.withoutAttachments ? attachmentsOf(answers, knowledge, origin) : undefined,
		brand: isPaper ? brandOf(answers.deployment, options.home ?? ".") : undefined,
	};
	const document = composeChecklist(checklist, compose);
	const paper = options.pdf?.compact ? composeChecklist(checklist, { ...compose, compact: true }) : document;
	const rendered = await renderOutputs(checklist, { text: document, paper }, options);
	return { assessment, checklist, outputs: rendered.map(({ name, content }) => ({ file: path.join(options.out, name), content })) };
}

/** A checklist needs a name, the places and the kinds of tool; every other gap is unknown and printed. */
function requireMinimum({ knowledge, answers }: Assessment): void {
	const missing = ["countries", "tool-kinds"].filter((id) => !answers.answers[id]);
	if (missing.length === 0) return;
	throw new UserError(
		"answers",
		"A checklist needs at least the places and the kinds of tool.",
		missing.map((id) => ({
			where: id,
			what: "not answered",
			expected: knowledge.questionById.get(id)?.text,
			hint: `For example: --set ${id}=${knowledge.questionById.get(id)?.options?.[0]?.id ?? "…"}`,
		})),
	);
}

function requireComplete(assessment: Assessment): void {
	const open = openQuestions(assessment);
	if (open.length === 0) return;
	throw new UserError(
		"answers",
		`${open.length} question(s) are not answered.`,
		open.map((question) => ({ where: question.id, what: "not answered", expected: question.text, hint: "“not-sure” is an answer." })),
	);
}
