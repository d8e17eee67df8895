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

/** The person pressed Ctrl-C, the input ended or the process was told to stop. Nothing is wrong: the caller says how to go on later. */
export class Interrupted extends Error {
	/** What a shell expects of a process that was stopped so. */
	readonly exit: number;

	constructor(signal: StopSignal = "SIGINT", options?: ErrorOptions) {
		super("The interview was interrupted.", options);
		this.name = "Interrupted";
		this.exit = 128 + SIGNAL_NUMBERS[signal];
	}
}

/** The signals that ask a process to stop, by their numbers. */
const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
export type StopSignal = keyof typeof SIGNAL_NUMBERS;

/** Calls back when the process is asked to stop, until the function that is returned is called. */
export function onStopSignal(stop: (signal: StopSignal) => void): () => void {
	const names = Object.keys(SIGNAL_NUMBERS) as StopSignal[];
	for (const name of names) process.once(name, stop);
	return () => {
		for (const name of names) process.removeListener(name, stop);
	};
}
