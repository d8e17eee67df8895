import type { Option, Question } from "../knowledge/schema/others.js";
import type { Answer } from "../questionnaire/answers.js";

/** One question as it is put to a person. */
export interface Asked {
	readonly question: Question;
	/** The visible ones. */
	readonly options: readonly Option[];
	/** Place in the interview, from 1. */
	readonly position: number;
	/** About how many questions there will be in all. */
	readonly about: number;
	readonly sectionTitle: string;
	/** What was answered before: offered again. */
	readonly previous?: Answer;
}

export type Reply = { readonly kind: "answer"; readonly answer: Answer } | { readonly kind: "back" };

/** Puts questions to a person, one at a time. Every call may end in `Interrupted`. */
export interface Prompter {
	/** Asks for the deployment's name. */
	name(previous?: string): Promise<string>;
	ask(asked: Asked): Promise<Reply>;
	note(text: string): void;
	close(): void;
}

/** The person pressed Ctrl-C, or the input ended. Nothing is wrong: the caller says how to go on later. */
export class Interrupted extends Error {
	constructor(options?: ErrorOptions) {
		super("The interview was interrupted.", options);
		this.name = "Interrupted";
	}
}
