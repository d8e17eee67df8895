import { answerOf, type Line, matching, type Picks, picksOf, toggled, UNSURE } from "./picks.js";
import type { Asked, Reply } from "./prompter.js";

/** The state of a list on the screen. */
export interface Choosing {
	/** What was typed to find a line. */
	readonly typed: string;
	/** Id of the marked line. */
	readonly active: string;
	readonly picks: Picks;
	readonly help: boolean;
	readonly error?: string;
}

export type Press = "up" | "down" | "pageUp" | "pageDown" | "first" | "last" | "pick" | "enter" | "back" | "help" | { readonly typed: string };

/** The list when it is first shown, with an earlier answer picked or marked. */
export function opened(asked: Asked): Choosing {
	const picks = picksOf(asked);
	const lines = linesOf(asked, "");
	const active = lines.find(({ id }) => picks.has(id)) ?? lines[0] ?? UNSURE;
	return { typed: "", active: active.id, picks: asked.question.type === "multi" ? picks : new Set(), help: false };
}

/** The lines that can be seen; "Not sure" is always the last one. */
export function linesOf({ options }: Asked, typed: string): Line[] {
	return [...matching(options, typed), UNSURE];
}

/** What a key does to the list: a new state, or the end of the question. */
export function pressed(asked: Asked, state: Choosing, press: Press): Choosing | Reply {
	const calm = { ...state, error: undefined };
	if (typeof press === "object")
		return press.typed === state.typed ? state : { ...calm, typed: press.typed, active: linesOf(asked, press.typed)[0]?.id ?? UNSURE.id };
	switch (press) {
		case "up":
			return moved(asked, calm, -1);
		case "down":
			return moved(asked, calm, 1);
		case "pageUp":
			return moved(asked, calm, -10);
		case "pageDown":
			return moved(asked, calm, 10);
		case "first":
			return moved(asked, calm, Number.NEGATIVE_INFINITY);
		case "last":
			return moved(asked, calm, Number.POSITIVE_INFINITY);
		case "help":
			return { ...calm, help: !state.help };
		case "back":
			// The first Esc takes back what was typed, the next one the question.
			return state.typed === "" ? { kind: "back" } : { ...calm, typed: "" };
		case "pick":
			return { ...calm, typed: "", picks: toggled(asked.options, state.picks, state.active) };
		case "enter":
			return entered(asked, calm);
	}
}

function entered(asked: Asked, state: Choosing): Choosing | Reply {
	if (state.typed !== "" && matching(asked.options, state.typed).length === 0)
		return { ...state, error: "No line holds what you typed. Esc clears it." };
	if (asked.question.type !== "multi") return { kind: "answer", answer: answerOf(asked, new Set([state.active])) };
	// Who types "fran" and presses Enter means France, not "I am done".
	if (state.typed !== "")
		return { ...state, typed: "", picks: state.picks.has(state.active) ? state.picks : toggled(asked.options, state.picks, state.active) };
	if (state.picks.size === 0) return { ...state, error: "Nothing is picked yet: the space bar picks the marked line." };
	return { kind: "answer", answer: answerOf(asked, state.picks) };
}

function moved(asked: Asked, state: Choosing, by: number): Choosing {
	const lines = linesOf(asked, state.typed);
	const at = lines.findIndex(({ id }) => id === state.active);
	const last = lines.length - 1;
	// One step past an end comes round: "Not sure" is one key away. Leaps stop there.
	const to = by === -1 && at === 0 ? last : by === 1 && at === last ? 0 : Math.max(0, Math.min(last, at + by));
	return { ...state, active: lines[to]?.id ?? state.active };
}
