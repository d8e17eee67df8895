import { render } from "@inquirer/testing";
import { describe, expect, it } from "vitest";
import { choose } from "../../src/prompts/choose.js";
import type { Asked } from "../../src/prompts/index.js";
import { paint } from "../../src/prompts/paint.js";
import type { Answer } from "../../src/questionnaire/answers.js";
import { asked } from "./invented.js";

const multi = (picks: readonly string[], notSure = false): Answer => ({ kind: "multi", picks, notSure });

describe("a list to pick several lines from", () => {
	it("shows where one is, the question, a box for each option, Not sure last, and the keys", async () => {
		const { screen } = await open(asked("weathers"));
		expect(screen()).toEqual([
			"Question 7 of about 19 · The machine",
			"What about the weathers?",
			"",
			"> [ ] Rain, drizzle included",
			"  [ ] Snow",
			"  [ ] Snow storms",
			"  [ ] Fog",
			"  [ ] Föhn",
			"  [ ] Nothing at all",
			"  [ ] Not sure",
			"",
			"Arrows move · space picks · typing finds · Enter goes on · ? help · Esc back",
		]);
	});

	it.each<[string, string[], Answer]>([
		["the space bar picks the marked line", ["space", "enter"], multi(["rain"])],
		["picks come in the order of the options", ["down", "space", "up", "space", "enter"], multi(["rain", "snow"])],
		["the space bar takes a pick back", ["space", "down", "space", "up", "space", "enter"], multi(["snow"])],
		["up from the first line comes to Not sure", ["up", "space", "enter"], { kind: "notSure" }],
		["Not sure stands beside picks", ["space", "up", "space", "enter"], multi(["rain"], true)],
		["an exclusive option clears the others", ["space", "end", "space", "up", "space", "enter"], multi(["nothing"])],
		["another option clears the exclusive one", ["end", "up", "space", "home", "space", "enter"], multi(["rain"])],
		["Not sure clears the exclusive one", ["end", "up", "space", "down", "space", "enter"], { kind: "notSure" }],
		["typing finds a line, Enter takes it, Enter goes on", ["fog", "enter", "enter"], multi(["fog"])],
		["the search is over after a pick", ["fog", "space", "rain", "space", "enter"], multi(["rain", "fog"])],
		["Enter on a found line does not unpick it", ["space", "rain", "enter", "enter"], multi(["rain"])],
		["accents and case do not count", ["FOHN", "space", "enter"], multi(["fohn"])],
		["Backspace widens the search", ["fogx", "backspace", "space", "enter"], multi(["fog"])],
	])("%s", async (_, keys, expected) => {
		const { press, answer } = await open(asked("weathers"));
		await press(...keys);
		expect(await answer).toEqual({ kind: "answer", answer: expected });
	});

	it("offers the earlier answer again", async () => {
		const { press, answer, screen } = await open(asked("weathers", multi(["fog", "not-visible-any-more"], true)));
		expect(screen()).toContain("> [x] Fog");
		expect(screen()).toContain("  [x] Not sure");
		await press("enter");
		expect(await answer).toEqual({ kind: "answer", answer: multi(["fog"], true) });
	});

	it("does not go on without a pick", async () => {
		const { press, screen } = await open(asked("weathers"));
		await press("enter");
		expect(screen()).toContain("Nothing is picked yet: the space bar picks the marked line.");
	});

	it("keeps Not sure in sight while it searches", async () => {
		const { press, screen } = await open(asked("weathers"));
		await press("snow");
		expect(screen().slice(2, 6)).toEqual(["Find: snow", "> [ ] Snow", "  [ ] Snow storms", "  [ ] Not sure"]);
	});

	it("does not take what nobody offered", async () => {
		const { press, screen } = await open(asked("weathers"));
		await press("hail", "enter");
		expect(screen()).toContain("No line holds what you typed. Esc clears it.");
	});

	it("shows help and loses neither picks nor place", async () => {
		const { press, screen } = await open(asked("weathers"));
		await press("space", "down", "?");
		expect(screen()).toEqual(
			expect.arrayContaining([
				"  Why we ask: The weathers decides.",
				"  Who would know: the weather keeper",
				"  [x] Rain, drizzle included",
				"> [ ] Snow",
			]),
		);
		await press("?");
		expect(screen()).not.toContain("  Who would know: the weather keeper");
	});

	it("goes back with Esc, which first clears the search", async () => {
		const { press, answer, screen } = await open(asked("weathers"));
		await press("fog", "escape");
		expect(screen()).toContain("> [ ] Fog");
		await press("escape");
		expect(await answer).toEqual({ kind: "back" });
	});

	it("goes back with Ctrl-B", async () => {
		const { press, answer } = await open(asked("weathers"));
		await press("back");
		expect(await answer).toEqual({ kind: "back" });
	});

	it("leaves the question and the answer in words", async () => {
		const { press, answer, prompt } = await open(asked("weathers"));
		await press("space", "up", "space", "enter");
		await answer;
		expect(prompt.getScreen()).toBe("7. What about the weathers?\n  Rain, drizzle included; Not sure about the rest");
	});

	it("shows hostile typing as placeholders", async () => {
		const { press, screen } = await open(asked("weathers"));
		await press("a\u202eb");
		expect(screen()).toContain("Find: a\ufffdb");
	});

	it("fits a low window, with Not sure in sight", async () => {
		const { press, screen } = await open(asked("weathers"), 11);
		await press("down", "down", "down");
		expect(screen().length).toBeLessThan(11);
		expect(screen()).toEqual(expect.arrayContaining(["    3 more above", "> [ ] Fog", "  [ ] Föhn", "    1 more below", "  [ ] Not sure"]));
	});
});

describe("a list to choose one line from", () => {
	it.each<[string, string[], Answer]>([
		["Enter takes the marked line", ["down", "enter"], { kind: "single", option: "choosing" }],
		["typing finds it, words in any order", ["buying", "space", "choo", "enter"], { kind: "single", option: "choosing" }],
		["down from the last line comes to the first", ["end", "down", "enter"], { kind: "single", option: "idea" }],
		["Not sure is the last line", ["end", "enter"], { kind: "notSure" }],
	])("%s", async (_, keys, expected) => {
		const { press, answer } = await open(asked("stage"));
		await press(...keys);
		expect(await answer).toEqual({ kind: "answer", answer: expected });
	});

	it("marks the earlier answer", async () => {
		const { screen } = await open(asked("stage", { kind: "single", option: "in-use" }));
		expect(screen()).toContain("> In normal use");
	});
});

/** What a terminal sends. Esc comes as an event: readline would wait for the rest of an arrow key. */
const KEYS: Readonly<Record<string, string>> = {
	up: "\u001b[A",
	down: "\u001b[B",
	home: "\u001b[H",
	end: "\u001b[F",
	space: " ",
	enter: "\r",
	backspace: "\u007f",
	back: "\u0002",
};

/** Shows the question on a virtual terminal; `press` takes names of keys and words to type. */
async function open(question: Asked, rows = 40) {
	const screen = { columns: () => 100, rows: () => rows, paint: paint(false) };
	const prompt = await render(choose, { asked: question, screen });
	const press = async (...keys: string[]) => {
		for (const key of keys) {
			if (key === "escape") prompt.events.keypress(key);
			else prompt.input.write(KEYS[key] ?? key);
			await new Promise((resolve) => setImmediate(resolve));
		}
	};
	return { prompt, press, answer: prompt.answer, screen: () => prompt.getScreen().split("\n") };
}
