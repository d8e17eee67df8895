import { createInterface } from "node:readline";
import { Interrupted } from "./prompter.js";

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

/** Without raw mode Ctrl-C is a signal to the process; while a question waits it becomes `Interrupted`. */
async function orInterrupted<T>(line: Promise<T>): Promise<T> {
	let onSignal = () => {};
	const signal = new Promise<never>((_, reject) => {
		onSignal = () => reject(new Interrupted());
		process.once("SIGINT", onSignal);
	});
	try {
		return await Promise.race([line, signal]);
	} finally {
		process.removeListener("SIGINT", onSignal);
	}
}
