import type { Question } from "../knowledge/schema/others.js";
import type { Answer } from "../questionnaire/answers.js";
import { visibleLine } from "../visible.js";
import type { Asked } from "./prompter.js";

export const NOT_SURE_LABEL = "Not sure";
export const NAME_QUESTION = "What shall this deployment be called?";
export const NAME_HELP = "For example: Lakeside ambient scribe. The name is the title of the checklist and names its folder.";
export const NAME_NEEDED = "Please type a name.";
export const DAY_EXPECTED = "Please type a day that exists as year-month-day, such as 2026-03-01.";

export function progress({ position, about, sectionTitle }: Asked): string {
	return `Question ${position} of about ${Math.max(position, about)} · ${sectionTitle}`;
}

/** Help, why it is asked, and who would know. */
export function helpLines(question: Question): string[] {
	return [...(question.help ? [question.help] : []), `Why we ask: ${question.why}`, `Who would know: ${question.askWho}`];
}

/** An answer in the words of the screen. */
export function answerWords(answer: Answer, { question }: Pick<Asked, "question">): string {
	const label = (id: string) => question.options?.find((option) => option.id === id)?.label ?? id;
	switch (answer.kind) {
		case "notSure":
			return NOT_SURE_LABEL;
		case "text":
			return answer.text === "" ? "(left empty)" : visibleLine(answer.text);
		case "date":
			return answer.date;
		case "single":
			return label(answer.option);
		case "multi":
			return [...answer.picks.map(label), ...(answer.notSure ? [`${NOT_SURE_LABEL} about the rest`] : [])].join("; ");
	}
}
