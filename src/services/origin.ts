import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Attachment } from "../documents/blocks.js";
import type { Knowledge } from "../knowledge/model.js";
import type { Origin } from "../progress/progress.js";
import type { Answers } from "../questionnaire/answers.js";
import { formatAnswersFile } from "../questionnaire/answers-file.js";

/** Names of the files that a PDF carries. */
export const ANSWERS_FILE = "answers.yaml";
export const ORIGIN_FILE = "duecare.json";

/** Which checklist follows from these answers: the same answers give the same fingerprint, however their file was laid out and the questions worded. */
export function originOf(answers: Answers, knowledge: Knowledge, asOf: string): Origin {
	return { answers: bytesToHex(sha256(formatAnswersFile(answers, []))), knowledge: knowledge.manifest.version, asOf };
}

/** What a lone PDF needs to be explained or made again. */
export function attachmentsOf(answers: Answers, knowledge: Knowledge, origin: Origin): Attachment[] {
	return [
		{
			name: ANSWERS_FILE,
			type: "application/yaml",
			description: "The answers that this checklist rests on",
			text: formatAnswersFile(answers, knowledge.questions),
		},
		{
			name: ORIGIN_FILE,
			type: "application/json",
			description: "Version of the knowledge, day of the law, and fingerprint of the answers",
			text: `${JSON.stringify({ schema: 1, ...origin }, null, 2)}\n`,
		},
	];
}

/** Reads what is attached as `duecare.json`; nothing where it is of another kind. */
export function parseOrigin(text: string): Origin | undefined {
	try {
		const { answers, knowledge, asOf } = JSON.parse(text) as Record<string, unknown>;
		return typeof answers === "string" && typeof knowledge === "string" && typeof asOf === "string" ? { answers, knowledge, asOf } : undefined;
	} catch {
		return undefined;
	}
}
