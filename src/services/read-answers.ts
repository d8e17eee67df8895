import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.js";
import type { Question } from "../knowledge/model.js";
import { nearest } from "../nearest.js";
import type { Answer, Answers, Deployment } from "../questionnaire/answers.js";
import { parseAnswersFile, parseSetting } from "../questionnaire/answers-file.js";
import { patientDataWarnings } from "../questionnaire/patient-data.js";
import { readText } from "./files.js";
import { packageRoot } from "./paths.js";

export interface AnswersSource {
	readonly file?: string;
	readonly sample?: string;
	/** "key=value", each in place of what the file says. */
	readonly settings: readonly string[];
}

/** Answers from a file, a sample or settings alone. */
export function readAnswers(source: AnswersSource, questions: readonly Question[]): { answers: Answers; warnings: readonly string[] } {
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
	const parsed = file
		? parseAnswersFile(readText(file, "an answers file"), file, questions)
		: { answers: { schemaVersion: 1 as const, deployment: { name: "" }, answers: {} }, warnings: [] };
	const answers = source.settings.reduce((so, setting) => applySetting(so, parseSetting(setting, questions)), parsed.answers);
	if (answers.deployment.name === "")
		throw new UserError("answers", "The deployment has no name.", [
			{ where: "deployment.name", what: "missing", hint: 'For example: --set deployment.name="Ambient scribe, Lakeside"' },
		]);
	return { answers, warnings: [...parsed.warnings, ...patientDataWarnings(answers)] };
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
