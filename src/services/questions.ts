import { blankAnswersFile } from "../questionnaire/answers-file.js";
import { answersJsonSchema } from "../questionnaire/json-schema.js";
import { bundledData } from "./knowledge.js";

interface ListedQuestion {
	readonly id: string;
	readonly section: string;
	readonly text: string;
	readonly help?: string;
	readonly why: string;
	readonly type: string;
	readonly askWho: string;
	readonly askWhen?: unknown;
	readonly options?: readonly { readonly id: string; readonly label: string; readonly hint?: string; readonly exclusive?: boolean }[];
}

/** Every question in the order in which it is asked. */
export function listQuestions(): ListedQuestion[] {
	const { questions, sections } = bundledData();
	return questions.map((question) => ({
		id: question.id,
		section: sections.find((section) => section.questions.includes(question.id))?.title ?? "",
		text: question.text,
		help: question.help,
		why: question.why,
		type: question.type,
		askWho: question.askWho,
		askWhen: question.askWhen,
		options: question.type === "date" ? undefined : question.options?.map(({ id, label, hint, exclusive }) => ({ id, label, hint, exclusive })),
	}));
}

export function formatQuestions(questions: readonly ListedQuestion[]): string {
	return questions
		.map((question) => {
			const options = (question.options ?? []).map((option) => `    ${option.id} — ${option.label}${option.exclusive ? " (alone)" : ""}`);
			return [`${question.id} (${question.type}) ${question.text}`, ...options].join("\n");
		})
		.join("\n\n");
}

/** A commented answers file with all questions. */
export function blankAnswers(): string {
	const { questions, sections } = bundledData();
	return blankAnswersFile(questions, sections);
}

/** JSON Schema of an answers file, for editors. */
export function answersSchema(): object {
	return answersJsonSchema(bundledData().questions);
}
