import { visible, visibleLine } from "../visible.js";
import { lineReader } from "./line-reader.js";
import { picksOf } from "./picks.js";
import type { Asked, Prompter } from "./prompter.js";
import { howToAnswer, readTyped } from "./typed-reply.js";
import { answerWords, helpLines, NAME_HELP, NAME_NEEDED, NAME_QUESTION, progress } from "./wording.js";

interface Streams {
	readonly input: NodeJS.ReadableStream;
	readonly output: NodeJS.WritableStream;
}

/** Questions as plain lines, answered by typing: for screen readers, plain terminals and pipes. Nothing is redrawn. */
export function accessiblePrompter({ input, output }: Streams): Prompter {
	const lines = lineReader(input);
	const say = (text: string) => output.write(`${text}\n`);
	const nextLine = () => {
		output.write("Your answer: ");
		return lines.next();
	};

	return {
		async name(previous) {
			say(NAME_QUESTION);
			say(NAME_HELP);
			if (previous) say(`Press Enter to keep: ${visibleLine(previous)}`);
			for (;;) {
				const name = (await nextLine()).trim() || previous;
				if (name) return name;
				say(NAME_NEEDED);
			}
		},
		async ask(given) {
			const asked = stillPossible(given);
			for (const line of questionLines(asked)) say(line);
			for (;;) {
				const typed = readTyped(asked, await nextLine());
				if (typed.kind === "help") for (const line of helpLines(asked.question)) say(line);
				else if (typed.kind === "again") say(typed.message);
				else return typed;
			}
		},
		note(text) {
			say(visible(text));
		},
		close() {
			lines.close();
		},
	};
}

function questionLines(asked: Asked): string[] {
	const { question, options, previous } = asked;
	return [
		"",
		`${progress(asked).replace(" · ", ". ")}.`,
		question.text,
		// For a text or a day the help is the example to follow; on lists it would stand in the way each time.
		...(options.length === 0 && question.help ? [question.help] : []),
		...options.map(({ label, hint }, index) => `${index + 1}. ${label}${hint ? ` (${hint})` : ""}`),
		...(options.length > 0 ? ["u. Not sure"] : []),
		`Type ${howToAnswer(asked)}. Type ? for help, < to go back.`,
		...(previous ? [`Press Enter to keep: ${answerWords(previous, asked)}`] : []),
	];
}

/** An earlier answer is offered only as far as its options can still be seen. */
function stillPossible(asked: Asked): Asked {
	const { previous } = asked;
	if (previous?.kind !== "single" && previous?.kind !== "multi") return asked;
	const visible = picksOf(asked);
	const ids = previous.kind === "single" ? [previous.option] : previous.picks;
	return ids.every((id) => visible.has(id)) ? asked : { ...asked, previous: undefined };
}
