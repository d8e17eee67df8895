import { emitKeypressEvents, type Interface } from "node:readline";
import { AbortPromptError, ExitPromptError } from "@inquirer/core";
import { isDay } from "../applicability/time.js";
import type { Answer } from "../questionnaire/answers.js";
import { visible, visibleLine } from "../visible.js";
import { choose } from "./choose.js";
import { paint } from "./paint.js";
import { type Asked, Interrupted, onStopSignal, type Prompter, type Reply, type StopSignal } from "./prompter.js";
import type { Screen } from "./screen.js";
import { answerWords, DAY_EXPECTED, helpLines, NAME_HELP, NAME_NEEDED, NAME_QUESTION, progress } from "./wording.js";
import { type WriteConfig, type WriteReply, type Written, write } from "./write.js";

/** Asks the terminal to say where a pasted text begins and ends: its second line would answer the next question. */
const MARK_PASTES = "\u001b[?2004h";
const MARK_NO_PASTES = "\u001b[?2004l";

interface TerminalStreams {
	readonly input: NodeJS.ReadStream;
	readonly output: NodeJS.WriteStream;
	readonly colour: boolean;
}

/** Questions on a terminal, with the arrow keys. */
export function terminalPrompter({ input, output, colour }: TerminalStreams): Prompter {
	const screen: Screen = { columns: () => output.columns || 80, rows: () => output.rows || 24, paint: paint(colour) };
	quickEscape(input);

	/** Runs one prompt; Ctrl-C, Ctrl-D and the end of the input become `Interrupted`. */
	async function run<T>(start: (context: { input: NodeJS.ReadStream; output: NodeJS.WriteStream; signal: AbortSignal }) => Promise<T>): Promise<T> {
		if (input.readableEnded || input.destroyed) throw new Interrupted();
		// Readline closes on Ctrl-D and at the end of the input without a word, and the prompt would wait for ever.
		const gone = new AbortController();
		const stop = () => gone.abort();
		let by: StopSignal | undefined;
		const forget = onStopSignal((signal) => {
			by = signal;
			stop();
		});
		const onKey = (_text: string | undefined, key: { ctrl?: boolean; name?: string } | undefined) => {
			if (key?.ctrl && key.name === "d") stop();
		};
		input.once("end", stop).once("close", stop).on("keypress", onKey);
		try {
			return await start({ input, output, signal: gone.signal });
		} catch (cause) {
			if (cause instanceof AbortPromptError || cause instanceof ExitPromptError) throw new Interrupted(by, { cause });
			throw cause;
		} finally {
			forget();
			input.removeListener("end", stop).removeListener("close", stop).removeListener("keypress", onKey);
		}
	}

	/** `write` forgets the type of its value, as createPrompt takes no type parameters; `read` alone makes that value. */
	const runWrite = async <T>(config: Omit<WriteConfig<T>, "screen">) => {
		output.write(MARK_PASTES);
		try {
			return await run((context) => write({ ...config, screen }, context) as Promise<WriteReply<T>>);
		} finally {
			output.write(MARK_NO_PASTES);
		}
	};

	return {
		async name(previous = "") {
			const read = (line: string): Written<string> =>
				line.trim() === "" ? { error: NAME_NEEDED } : { value: line.trim(), words: visibleLine(line.trim()) };
			const reply = await runWrite({
				title: NAME_QUESTION,
				example: NAME_HELP,
				help: [],
				initial: previous,
				hint: "Enter goes on · Ctrl-C stops",
				canGoBack: false,
				read,
			});
			if (reply.kind === "back") throw new Error("there is nothing before the name");
			return reply.value;
		},
		async ask(asked): Promise<Reply> {
			const { type } = asked.question;
			if (type === "single" || type === "multi") return run((context) => choose({ asked, screen }, context));
			const reply = await runWrite(writing(asked));
			return reply.kind === "back" ? reply : { kind: "answer", answer: reply.value };
		},
		note(text) {
			output.write(`${visible(text)}\n`);
		},
		close() {
			input.pause();
		},
	};
}

function writing(asked: Asked): Omit<WriteConfig<Answer>, "screen"> {
	const { question, previous } = asked;
	// A line of the terminal has no breaks; an answer from a file may.
	const initial = previous?.kind === "text" ? oneLine(previous.text) : previous?.kind === "date" ? previous.date : "";
	const [first, ...rest] = helpLines(question);
	return {
		progress: progress(asked),
		position: asked.position,
		title: question.text,
		example: question.help && first,
		help: question.help ? rest : helpLines(question),
		initial,
		hint: `Enter goes on${question.optional ? "" : " · empty: not sure"} · ? on the empty line: help · Esc back`,
		canGoBack: true,
		read: (line, again) => {
			const kept = line === initial && line !== "" ? previous : undefined;
			const read = kept ?? (question.type === "date" ? dateAnswer(line.trim(), again) : textAnswer(line.trim(), again, question.optional === true));
			return "error" in read ? read : { value: read, words: answerWords(read, asked) };
		},
	};
}

function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

function textAnswer(line: string, again: boolean, optional: boolean): Answer | { error: string } {
	if (line !== "" || optional) return { kind: "text", text: line };
	return emptyAnswer(again);
}

function dateAnswer(line: string, again: boolean): Answer | { error: string } {
	if (line === "") return emptyAnswer(again);
	return isDay(line) ? { kind: "date", date: line } : { error: DAY_EXPECTED };
}

/** One stray Enter should not answer a question. */
function emptyAnswer(again: boolean): Answer | { error: string } {
	return again ? { kind: "notSure" } : { error: "The line is empty. Enter once more means: not sure." };
}

/**
 * Readline waits half a second after Esc, in case it begins an arrow key. The first call for a stream decides how long,
 * and only this number is read of the second argument. 100 ms is enough for a key that arrives in two pieces.
 */
function quickEscape(input: NodeJS.ReadStream): void {
	emitKeypressEvents(input, { escapeCodeTimeout: 100 } as unknown as Interface);
}
