import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.js";
import type { Question } from "../knowledge/model.js";
import { nearest } from "../nearest.js";
import type { Origin } from "../progress/progress.js";
import type { Answer, Answers, Deployment } from "../questionnaire/answers.js";
import { parseAnswersFile, parseSetting } from "../questionnaire/answers-file.js";
import { patientDataWarnings } from "../questionnaire/patient-data.js";
import { readText } from "./files.js";
import { isPdf, packageRoot } from "./paths.js";

export interface AnswersSource {
	readonly file?: string;
	readonly sample?: string;
	/** "key=value", each in place of what the file says. */
	readonly settings: readonly string[];
}

export interface GivenAnswers {
	readonly answers: Answers;
	readonly warnings: readonly string[];
	/** Which checklist a PDF was made as, where the answers come from one. */
	readonly origin?: Origin;
	/** Folder of the answers file. */
	readonly home?: string;
}

/** Answers from a file, a PDF of ours, a sample or settings alone. */
export async function readAnswers(source: AnswersSource, questions: readonly Question[]): Promise<GivenAnswers> {
	if (source.file && source.sample) throw new UserError("usage", "Give an answers file or --sample, not both.");
	const file = source.file ?? (source.sample ? sampleFile(source.sample) : undefined);
	if (!file && source.settings.length === 0) {
		throw new UserError("usage", "There are no answers to work from.", [
			{
				what: "no answers file, no --sample and no --set",
				expected: "duecare generate answers.yaml",
				hint: `Samples: ${sampleNames().join(", ")}. \`duecare answers init\` prints a file to fill in.`,
			},
		]);
	}
	const carried = file && isPdf(file) ? await answersInPdf(file) : undefined;
	const parsed = file
		? parseAnswersFile(carried?.text ?? readText(file, "an answers file"), carried ? `${file} (answers.yaml)` : file, questions)
		: { answers: { schemaVersion: 1 as const, deployment: { name: "" }, answers: {} }, warnings: [] };
	const answers = source.settings.reduce((so, setting) => applySetting(so, parseSetting(setting, questions)), parsed.answers);
	if (answers.deployment.name === "")
		throw new UserError("answers", "The deployment has no name.", [
			{ where: "deployment.name", what: "missing", hint: 'For example: --set deployment.name="Ambient scribe, Lakeside"' },
		]);
	return {
		answers,
		warnings: [...parsed.warnings, ...patientDataWarnings(answers)],
		origin: carried?.origin,
		home: source.file && path.dirname(source.file),
	};
}

async function answersInPdf(file: string): Promise<{ text: string; origin: Origin | undefined }> {
	const { readFilledPdf } = await import("./read-pdf.js");
	const { answersFile, origin } = await readFilledPdf(file);
	if (answersFile !== undefined) return { text: answersFile, origin };
	throw new UserError("answers", `${file} carries no answers.`, [
		{ file, what: "no attachment answers.yaml", expected: "a checklist made without --no-attachment", hint: "Give the answers file itself." },
	]);
}

/** Names of the ready samples. */
export function sampleNames(): string[] {
	const folder = path.join(packageRoot(), "dist", "samples");
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith(".yaml"))
		.map((name) => name.replace(/\.yaml$/, ""))
		.sort();
}

function sampleFile(name: string): string {
	const names = sampleNames();
	if (!names.includes(name))
		throw new UserError("usage", `There is no sample ${name}.`, [
			{ where: "--sample", what: name, expected: names.join(", "), hint: nearest(name, names) },
		]);
	return path.join(packageRoot(), "dist", "samples", `${name}.yaml`);
}

type Setting = { kind: "deployment"; field: keyof Deployment; value: string } | { kind: "answer"; id: string; answer: Answer };

function applySetting(answers: Answers, setting: Setting): Answers {
	if (setting.kind === "deployment") return { ...answers, deployment: { ...answers.deployment, [setting.field]: setting.value } };
	return { ...answers, answers: { ...answers.answers, [setting.id]: setting.answer } };
}
