import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { type Asked, accessiblePrompter, Interrupted } from "../../src/prompts/index.js";
import type { Answer } from "../../src/questionnaire/answers.js";
import { asked } from "./invented.js";

describe("a question in plain lines", () => {
	it("prints everything once, one option a line, without any code for the terminal", async () => {
		const { shown } = await put(asked("weathers"), "1\n");
		expect(shown.split("\n")).toEqual([
			"",
			"Question 7 of about 19. The machine.",
			"What about the weathers?",
			"1. Rain, drizzle included",
			"2. Snow",
			"3. Snow storms",
			"4. Fog",
			"5. Föhn",
			"6. Nothing at all",
			"u. Not sure",
			"Type numbers from 1 to 6 with commas between, such as 1,3, or u for not sure; u may stand beside numbers. Type ? for help, < to go back.",
			"Your answer: ",
		]);
	});

	it.each<[string, string, Answer]>([
		["stage", "2", { kind: "single", option: "choosing" }],
		["stage", " 2. ", { kind: "single", option: "choosing" }],
		["stage", "in-use", { kind: "single", option: "in-use" }],
		["stage", "only an", { kind: "single", option: "idea" }],
		["stage", "u", { kind: "notSure" }],
		["weathers", "4,1", { kind: "multi", picks: ["rain", "fog"], notSure: false }],
		["weathers", "1, fog, u", { kind: "multi", picks: ["rain", "fog"], notSure: true }],
		["weathers", "Rain, drizzle included", { kind: "multi", picks: ["rain"], notSure: false }],
		["weathers", "snow", { kind: "multi", picks: ["snow"], notSure: false }],
		["weathers", "FOHN", { kind: "multi", picks: ["fohn"], notSure: false }],
		["weathers", "6", { kind: "multi", picks: ["nothing"], notSure: false }],
		["weathers", "Not sure", { kind: "notSure" }],
		["purpose", " Rain, much ", { kind: "text", text: "Rain, much" }],
		["purpose", "u", { kind: "notSure" }],
		["motto", "", { kind: "text", text: "" }],
		["first-day", "2026-03-01", { kind: "date", date: "2026-03-01" }],
	])("%s: takes %j", async (id, line, expected) => {
		const { reply } = await put(asked(id), `${line}\n`);
		expect(reply).toEqual({ kind: "answer", answer: expected });
	});

	it.each([
		["stage", "", "Nothing was typed. Please type a number from 1 to 3, or u for not sure."],
		["stage", "4", "There is no number 4. Please type a number from 1 to 3, or u for not sure."],
		["stage", "0", "There is no number 0."],
		["stage", "1,2", '"1,2" is not one of the answers.'],
		["weathers", "sno", '"sno" fits more than one: 2. Snow; 3. Snow storms.'],
		["weathers", "1,9,hail", 'There is no number 9. "hail" is not one of the answers. Please type numbers from 1 to 6'],
		["weathers", "1,6", "“Nothing at all” excludes every other answer. Please type it alone, or the others without it."],
		["weathers", "6,u", "“Nothing at all” excludes every other answer."],
		["weathers", ",", "Nothing was typed."],
		["purpose", "", "Please type a line of text, or u for not sure."],
		["first-day", "2026-02-30", '"2026-02-30" is not a day. Please type a day that exists as year-month-day, such as 2026-03-01, or u for not sure.'],
		["stage", "\u001b[31m\u202ex", '"(U+001B)[31m(U+202E)x" is not one of the answers.'],
	])("%s: says what it expects after %j, and takes the next line", async (id, line, message) => {
		const { shown, reply } = await put(asked(id), `${line}\nu\n`);
		expect(shown).toContain(message);
		expect(reply).toEqual({ kind: "answer", answer: { kind: "notSure" } });
	});

	it("shows help and goes on with the same question", async () => {
		const { shown, reply } = await put(asked("stage"), "?\n1\n");
		expect(shown).toContain("Why we ask: The stage decides.\nWho would know: the weather keeper\nYour answer: ");
		expect(reply).toEqual({ kind: "answer", answer: { kind: "single", option: "idea" } });
	});

	it("goes back", async () => {
		expect((await put(asked("stage"), "<\n")).reply).toEqual({ kind: "back" });
	});

	it("keeps the earlier answer at Enter, as long as it can still be given", async () => {
		const previous: Answer = { kind: "multi", picks: ["fog"], notSure: true };
		const { shown, reply } = await put(asked("weathers", previous), "\n");
		expect(shown).toContain("Press Enter to keep: Fog; Not sure about the rest");
		expect(reply).toEqual({ kind: "answer", answer: previous });
		const hidden = { ...asked("weathers", previous), options: asked("weathers").options.filter(({ id }) => id !== "fog") };
		expect((await put(hidden, "\n1\n")).shown).not.toContain("Press Enter to keep");
	});

	it("takes several answers that come down a pipe at once, and is interrupted at its end", async () => {
		const { prompter, input } = plain();
		input.end("Cloud nine\r\n2\r\n1,4");
		expect(await prompter.name()).toBe("Cloud nine");
		expect(await prompter.ask(asked("stage"))).toEqual({ kind: "answer", answer: { kind: "single", option: "choosing" } });
		expect(await prompter.ask(asked("weathers"))).toEqual({ kind: "answer", answer: { kind: "multi", picks: ["rain", "fog"], notSure: false } });
		await expect(prompter.ask(asked("stage"))).rejects.toBeInstanceOf(Interrupted);
	});

	it("is interrupted by Ctrl-C while it waits", async () => {
		const { prompter } = plain();
		const outcome = expect(prompter.ask(asked("stage"))).rejects.toBeInstanceOf(Interrupted);
		const listeners = process.listenerCount("SIGINT");
		process.emit("SIGINT");
		await outcome;
		expect(process.listenerCount("SIGINT")).toBe(listeners - 1);
		prompter.close();
	});

	it("asks for a name until there is one", async () => {
		const { prompter, input, shown } = plain();
		input.write("\n  \nCloud nine\n");
		expect(await prompter.name()).toBe("Cloud nine");
		expect(shown().split("Please type a name.")).toHaveLength(3);
		prompter.close();
	});
});

async function put(question: Asked, typed: string) {
	const { prompter, input, shown } = plain();
	input.write(typed);
	const reply = await prompter.ask(question);
	prompter.close();
	return { reply, shown: shown() };
}

function plain() {
	const input = new PassThrough();
	const output = new PassThrough();
	let text = "";
	output.on("data", (chunk) => {
		text += chunk;
	});
	return { input, prompter: accessiblePrompter({ input, output }), shown: () => text };
}
