import type { Question } from "../knowledge/schema/others.js";
import { type Answer, type Answers, NOT_SURE } from "./answers.js";
import { DEPLOYMENT_FIELDS } from "./deployment-fields.js";
import { SCHEMA_VERSION } from "./migrations.js";
import { quotedText, yamlComment, yamlText } from "./yaml-words.js";

/** Where a comment begins on a line that is short enough. */
const COMMENT_COLUMN = 44;

/** Writes answers as a file that reads back to the same answers, in the order of the questions. */
export function formatAnswersFile(answers: Answers, questions: readonly Question[], options: { readonly schemaUrl?: string } = {}): string {
	const given = questions.filter((question) => Object.hasOwn(answers.answers, question.id));
	const known = new Set(questions.map((question) => question.id));
	// Answers to questions that this knowledge does not have are kept: a newer or another pack may read them.
	const others = Object.keys(answers.answers)
		.filter((id) => !known.has(id))
		.sort();
	const lines = [
		...given.flatMap((question) => answerLine(question.id, answers.answers[question.id], question.text)),
		...others.flatMap((id) => answerLine(id, answers.answers[id])),
	];
	return [
		...fileHead(options.schemaUrl),
		`schema: ${SCHEMA_VERSION}`,
		...deploymentLines(answers),
		lines.length > 0 ? "answers:" : "answers: {}",
		...lines,
		"",
	].join("\n");
}

/** The first lines of an answers file: editors look for the schema there. */
export function fileHead(schemaUrl = "answers.schema.json"): string[] {
	return [
		`# yaml-language-server: $schema=${schemaUrl.replace(/[^\x21-\x7e]/g, encodeURIComponent)}`,
		"# Checks while you type, in editors that know this line: duecare answers init --schema answers.schema.json",
	];
}

function deploymentLines({ deployment }: Answers): string[] {
	const lines = DEPLOYMENT_FIELDS.flatMap(({ id }) => {
		const text = deployment[id];
		return text ? [`  ${id}: ${yamlText(text)}`] : [];
	});
	return ["deployment:", ...lines];
}

function answerLine(id: string, answer: Answer | undefined, text?: string): string[] {
	const value = answer && yamlAnswer(answer);
	if (value === undefined) return [];
	const line = `  ${yamlText(id)}: ${value}`;
	return [text ? `${line.padEnd(COMMENT_COLUMN)}  ${yamlComment(text)}` : line];
}

/** Undefined for a list without a pick, which says nothing: the question is open. */
function yamlAnswer(answer: Answer): string | undefined {
	switch (answer.kind) {
		case "notSure":
			return NOT_SURE;
		case "text":
			return yamlText(answer.text);
		case "date":
			// Other programs turn a bare date into a point in time.
			return quotedText(answer.date);
		case "single":
			return yamlText(answer.option);
		case "multi": {
			const words = [...answer.picks.map(yamlText), ...(answer.notSure ? [NOT_SURE] : [])];
			return words.length > 0 ? `[${words.join(", ")}]` : undefined;
		}
	}
}
