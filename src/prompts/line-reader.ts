import { createInterface } from "node:readline";
import { Interrupted, onStopSignal } from "./prompter.js";

/** Lines of an input, one at a time; those that arrive early wait their turn, as from a pipe. */
export function lineReader(input: NodeJS.ReadableStream): { next(): Promise<string>; close(): void } {
	const readline = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
	// readline.question() loses the lines that arrive between two questions; the iterator keeps them.
	const lines = readline[Symbol.asyncIterator]();
	return {
		async next() {
			const line = await orInterrupted(lines.next());
			if (line.done) throw new Interrupted();
			return line.value;
		},
		close() {
			readline.close();
		},
	};
}

/** Without raw mode Ctrl-C is a signal to the process; while a question waits, signals become `Interrupted`. */
async function orInterrupted<T>(line: Promise<T>): Promise<T> {
	let forget = () => {};
	const stopped = new Promise<never>((_, reject) => {
		forget = onStopSignal((signal) => reject(new Interrupted(signal)));
	});
	try {
		return await Promise.race([line, stopped]);
	} finally {
		forget();
	}
}
