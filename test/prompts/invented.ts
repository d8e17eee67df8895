import { type Option, Question } from "../../src/knowledge/schema/others.js";
import type { Asked } from "../../src/prompts/index.js";
import type { Answer } from "../../src/questionnaire/answers.js";

/** Invented questions, one of each type. */
export const QUESTIONS: readonly Question[] = [
	ask("purpose", "text", { text: "What is the weather machine for?", help: "For example: rain on Tuesdays." }),
	ask("motto", "text", { text: "Which motto is painted on it?", optional: true }),
	ask("stage", "single", { options: options("idea: Only an idea", "choosing: Choosing or buying", "in-use: In normal use") }),
	ask("weathers", "multi", {
		options: [
			...options("rain: Rain, drizzle included", "snow: Snow", "snow-storm: Snow storms", "fog: Fog", "fohn: Föhn"),
			...options("nothing: Nothing at all").map((option) => ({ ...option, exclusive: true })),
		],
	}),
	ask("first-day", "date", { text: "On which day did it first rain?" }),
];

export function question(id: string): Question {
	const found = QUESTIONS.find((each) => each.id === id);
	if (!found) throw new Error(`no invented question ${id}`);
	return found;
}

export function asked(id: string, previous?: Answer): Asked {
	return { question: question(id), options: question(id).options ?? [], position: 7, about: 19, sectionTitle: "The machine", previous };
}

function ask(id: string, type: Question["type"], rest: Partial<Question>): Question {
	return Question.parse({
		id,
		type,
		topic: `the ${id}`,
		text: `What about the ${id}?`,
		why: `The ${id} decides.`,
		askWho: "the weather keeper",
		...rest,
	});
}

function options(...words: string[]): Option[] {
	return words.map((word) => {
		const [id = "", label = ""] = word.split(": ");
		return { id, label, says: `the machine makes ${id}` };
	});
}
