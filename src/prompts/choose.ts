import { createPrompt, isDownKey, isEnterKey, isSpaceKey, isUpKey, useKeypress, useState } from "@inquirer/core";
import { type Choosing, linesOf, opened, type Press, pressed } from "./choosing.js";
import { windowAround, wrap } from "./layout.js";
import type { Line } from "./picks.js";
import type { Asked, Reply } from "./prompter.js";
import { HIDE_CURSOR, isBack, type Key, type Readline, type Screen, SHOW_CURSOR, setLine, textWidth, veiled } from "./screen.js";
import { answerWords, helpLines, progress } from "./wording.js";

export interface ChooseConfig {
	readonly asked: Asked;
	readonly screen: Screen;
}

/**
 * A list to choose one or several lines from, searchable by typing. One prompt for both, and not the ready ones of
 * @inquirer/prompts: those cannot step back, show help and keep their state, or search while they pick several.
 */
export const choose = createPrompt<Reply, ChooseConfig>(({ asked, screen }, done) => {
	const [state, setState] = useState<Choosing>(() => opened(asked));
	const [reply, setReply] = useState<Reply | undefined>();

	useKeypress((key, readline) => {
		if (reply) return;
		const next = pressed(asked, state, meaning(key, readline, asked));
		if ("kind" in next) {
			setReply(next);
			done(next);
			return;
		}
		setState(next);
		setLine(readline, next.typed);
	});

	if (reply) return settled(asked, screen, reply);
	const head = [...header(asked, screen, state), ...(state.typed === "" ? [""] : [])];
	const foot = footer(asked, screen, state);
	const list = body(asked, screen, state, screen.rows() - head.length - foot.length - 1);
	if (state.typed === "") return [...head, ...list, ...foot].join("\n") + HIDE_CURSOR;
	return [[...head, `${SHOW_CURSOR}Find: ${veiled(state.typed)}`].join("\n"), [...list, ...foot].join("\n")];
});

function meaning(key: Key, readline: Readline, { question }: Asked): Press {
	if (isBack(key)) return "back";
	if (isEnterKey(key)) return "enter";
	if (isUpKey(key)) return "up";
	if (isDownKey(key)) return "down";
	if (key.name === "pageup") return "pageUp";
	if (key.name === "pagedown") return "pageDown";
	if (key.name === "home") return "first";
	if (key.name === "end") return "last";
	if (key.name === "f1" || readline.line.includes("?")) return "help";
	if (isSpaceKey(key) && question.type === "multi") return "pick";
	return { typed: readline.line.replaceAll("\t", "").trimStart() };
}

function header(asked: Asked, screen: Screen, state: Choosing): string[] {
	const width = textWidth(screen);
	const help = state.help ? helpLines(asked.question).flatMap((line) => wrap(line, width - 2, "").map((part) => `  ${part}`)) : [];
	return [screen.paint.quiet(progress(asked)), ...wrap(asked.question.text, width).map(screen.paint.strong), ...help.map(screen.paint.quiet)];
}

/** The list, as much as there is room for; "Not sure" stays in sight below it. */
function body(asked: Asked, screen: Screen, state: Choosing, room: number): string[] {
	const lines = linesOf(asked, state.typed);
	const drawn = lines.map((line) => drawLine(asked, screen, state, line));
	const listed = drawn.slice(0, -1);
	const unsure = drawn.at(-1) ?? [];
	const marked = Math.min(
		lines.findIndex(({ id }) => id === state.active),
		listed.length - 1,
	);
	const heights = listed.map((each) => each.length);
	const all = heights.reduce((sum, height) => sum + height, 0);
	if (all + unsure.length <= room) return [...listed.flat(), ...unsure];
	const { first, end } = windowAround(heights, marked, Math.max(1, room - unsure.length - 2));
	const more = (count: number, where: string) => screen.paint.quiet(count > 0 ? `    ${count} more ${where}` : "");
	return [more(first, "above"), ...listed.slice(first, end).flat(), more(listed.length - end, "below"), ...unsure];
}

function drawLine({ question }: Asked, screen: Screen, state: Choosing, line: Line): string[] {
	const active = line.id === state.active;
	const box = question.type === "multi" ? (state.picks.has(line.id) ? "[x] " : "[ ] ") : "";
	const text = `${active ? "> " : "  "}${box}${line.label}`;
	const indent = " ".repeat(2 + box.length);
	const parts = wrap(text, screen.columns() - 1, indent);
	const hint = active && line.hint ? wrap(`${indent}${line.hint}`, screen.columns() - 1, indent).map(screen.paint.quiet) : [];
	return [...(active ? parts.map(screen.paint.chosen) : parts), ...hint];
}

function footer({ question }: Asked, screen: Screen, state: Choosing): string[] {
	const several = question.type === "multi";
	const keys = [
		"Arrows move",
		...(several ? [`space picks${state.picks.size > 0 ? ` (${state.picks.size} so far)` : ""}`] : []),
		"typing finds",
		`Enter ${several && state.typed === "" ? "goes on" : "takes it"}`,
		"? help",
		"Esc back",
	];
	const error = state.error ? wrap(state.error, textWidth(screen)).map(screen.paint.wrong) : [];
	return ["", ...error, ...wrap(keys.join(" · "), screen.columns() - 1).map(screen.paint.quiet)];
}

/** What stays on the screen once the question is left. */
function settled(asked: Asked, screen: Screen, reply: Reply): string {
	if (reply.kind === "back") return screen.paint.quiet("(back)");
	const width = textWidth(screen);
	const answer = wrap(`  ${answerWords(reply.answer, asked)}`, width, "  ");
	return [...wrap(`${asked.position}. ${asked.question.text}`, width), ...answer.map(screen.paint.chosen)].join("\n");
}
