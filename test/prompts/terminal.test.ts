import { PassThrough } from "node:stream";
import { afterEach, describe, expect, it } from "vitest";
import { Interrupted, type Prompter, terminalPrompter } from "../../src/prompts/index.js";
import type { Answer } from "../../src/questionnaire/answers.js";
import { asked } from "./invented.js";

const ESC = "\u001b";
const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const BACKSPACE = "\u007f";

let open: Prompter | undefined;
afterEach(() => open?.close());

describe("a question on a terminal", () => {
	it.each<[string, string, string[], Answer]>([
		["a text", "purpose", ["Rain", "\r"], { kind: "text", text: "Rain" }],
		["a text with a question mark in it", "purpose", ["Rain?", "\r"], { kind: "text", text: "Rain?" }],
		["a text after help", "purpose", ["?", "Rain", "\r"], { kind: "text", text: "Rain" }],
		["an empty line, entered twice", "purpose", ["\r", "\r"], { kind: "notSure" }],
		["an optional text left empty", "motto", ["\r"], { kind: "text", text: "" }],
		["a day", "first-day", ["2024-02-29", "\r"], { kind: "date", date: "2024-02-29" }],
		["a day after one that does not exist", "first-day", ["2023-02-29", "\r", BACKSPACE, "8", "\r"], { kind: "date", date: "2023-02-28" }],
		["a pasted text of two lines", "purpose", [`${ESC}[200~Rain:\rmuch${ESC}[201~`, "\r"], { kind: "text", text: "Rain: much" }],
		["one line of a list", "stage", [`${ESC}[B`, "\r"], { kind: "single", option: "choosing" }],
		["several lines of a list", "weathers", [" ", "fog", " ", "\r"], { kind: "multi", picks: ["rain", "fog"], notSure: false }],
	])("takes %s", async (_, id, keys, expected) => {
		const { prompter, press } = terminal();
		const reply = prompter.ask(asked(id));
		await press(...keys);
		expect(await reply).toEqual({ kind: "answer", answer: expected });
	});

	it("offers the earlier text for editing, and keeps its line breaks when nothing is edited", async () => {
		const { prompter, press } = terminal();
		const previous: Answer = { kind: "text", text: "Rain\nand fog" };
		const kept = prompter.ask(asked("purpose", previous));
		await press("\r");
		expect(await kept).toEqual({ kind: "answer", answer: previous });
		const edited = prompter.ask(asked("purpose", previous));
		await press("s", "\r");
		expect(await edited).toEqual({ kind: "answer", answer: { kind: "text", text: "Rain and fogs" } });
	});

	it.each(["purpose", "first-day", "stage", "weathers"])("goes back from %s with Esc, and asks the next one", async (id) => {
		const { prompter, press } = terminal();
		const back = prompter.ask(asked(id));
		await press(ESC);
		expect(await back).toEqual({ kind: "back" });
		const next = prompter.ask(asked("stage"));
		await press("\r");
		expect(await next).toEqual({ kind: "answer", answer: { kind: "single", option: "idea" } });
	});

	it("does not drop a typed text at one stray Esc", async () => {
		const { prompter, press, shown } = terminal();
		const reply = prompter.ask(asked("purpose"));
		await press("Rain", ESC);
		await until(() => shown().includes("Esc again goes back and drops what you typed."));
		await press("s", "\r");
		expect(await reply).toEqual({ kind: "answer", answer: { kind: "text", text: "Rains" } });
	});

	it("asks for a name until there is one", async () => {
		const { prompter, press, shown } = terminal();
		const name = prompter.name();
		await press(" ", "\r");
		expect(shown()).toContain("Please type a name.");
		await press("Cloud nine ", "\r");
		expect(await name).toBe("Cloud nine");
	});

	it.each([
		["Ctrl-C", CTRL_C],
		["Ctrl-D", CTRL_D],
	])("ends in Interrupted at %s, in every kind of question", async (_, key) => {
		for (const id of ["purpose", "stage", "weathers", "first-day"]) {
			const { prompter, press } = terminal();
			const reply = prompter.ask(asked(id));
			const outcome = expect(reply).rejects.toBeInstanceOf(Interrupted);
			await press(key);
			await outcome;
		}
	});

	it("ends in Interrupted when the input ends, before or during a question", async () => {
		const { prompter, input } = terminal();
		const outcome = expect(prompter.ask(asked("stage"))).rejects.toBeInstanceOf(Interrupted);
		input.end();
		await outcome;
		await expect(prompter.ask(asked("stage"))).rejects.toBeInstanceOf(Interrupted);
	});

	it("shows hostile text, typed or given, without its control and bidirectional characters", async () => {
		const { prompter, press, shown } = terminal();
		const reply = prompter.ask(asked("purpose", { kind: "text", text: "a\u001b[31mb\u202ec\u0007" }));
		await press("\u2066", "\r");
		await reply;
		prompter.note("x\u001b[2Jy\nz");
		expect(shown()).not.toMatch(/\u001b\[31m|\u202e|\u2066|\u0007|\u001b\[2J/);
		expect(shown()).toContain("x(U+001B)[2Jy\nz\n");
	});

	it("uses colour only when told to", async () => {
		const colours = /\u001b\[[0-9;]*m/;
		for (const colour of [true, false]) {
			const { prompter, press, shown } = terminal(colour);
			const reply = prompter.ask(asked("weathers"));
			await press("?", " ", "\r");
			await reply;
			expect(colours.test(shown())).toBe(colour);
		}
	});
});

/** A terminal of 80 by 24 whose keys are pressed one after the other. */
function terminal(colour = false) {
	const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input }) as unknown as NodeJS.ReadStream & PassThrough;
	// Marked as a standard stream, since a prompt ends every other one that it wrote to.
	const output = Object.assign(new PassThrough(), { _isStdio: true, isTTY: true, columns: 80, rows: 24 }) as unknown as NodeJS.WriteStream &
		PassThrough;
	let text = "";
	output.on("data", (chunk) => {
		text += chunk;
	});
	const prompter = terminalPrompter({ input, output, colour });
	open = prompter;
	const press = async (...keys: string[]) => {
		for (const key of keys) {
			// A prompt lets one turn pass before it listens, so that keys pressed too early are lost.
			await new Promise((resolve) => setTimeout(resolve, 5));
			input.write(key);
		}
		await new Promise((resolve) => setTimeout(resolve, 5));
	};
	return { input, prompter, press, shown: () => text };
}

async function until(condition: () => boolean): Promise<void> {
	while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}
