import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from "@inquirer/core";
import { wrap } from "./layout.js";
import { isBack, type Screen, SHOW_CURSOR, setLine, textWidth, veiled } from "./screen.js";

/** What a typed line comes to: a value with the words that stay on the screen, or what is wrong. */
export type Written<T> = { readonly value: T; readonly words: string } | { readonly error: string };

export interface WriteConfig<T> {
	readonly progress?: string;
	/** Its number in the interview, for what stays on the screen. */
	readonly position?: number;
	readonly title: string;
	/** Always shown: an example says more than a rule. */
	readonly example?: string;
	/** Shown on request. */
	readonly help: readonly string[];
	readonly initial: string;
	readonly hint: string;
	readonly canGoBack: boolean;
	/** `again`: the same line was entered a second time running. */
	readonly read: (line: string, again: boolean) => Written<T>;
	readonly screen: Screen;
}

export type WriteReply<T> = { readonly kind: "written"; readonly value: T } | { readonly kind: "back" };

interface Writing {
	readonly line: string;
	readonly help: boolean;
	readonly error?: string;
	/** The line that was refused, or that Esc was pressed on, last. */
	readonly warned?: string;
	/** Between the marks of a pasted text: its line breaks are spaces, not Enter. */
	readonly pasting?: boolean;
}

/** One line of text. Built like `choose`, for the same reasons: a step back, and help that loses nothing. */
export const write = createPrompt<WriteReply<unknown>, WriteConfig<unknown>>((config, done) => {
	const { screen, initial } = config;
	const [state, setState] = useState<Writing>({ line: initial, help: false });
	const [end, setEnd] = useState<{ readonly words?: string } | undefined>();

	useEffect((readline) => setLine(readline, initial), []);
	useKeypress((key, readline) => {
		if (end) return;
		if (key.name === "paste-start" || key.name === "paste-end") return setState({ ...state, pasting: key.name === "paste-start" });
		if (isEnterKey(key) && state.pasting) {
			const joined = `${state.line} `;
			setLine(readline, joined);
			return setState({ ...state, line: joined });
		}
		if (isBack(key)) {
			// A sentence that was just typed is not thrown away by one stray key.
			const dropsText = state.line !== "" && state.line !== initial && state.warned !== state.line;
			if (!config.canGoBack || dropsText) {
				setLine(readline, state.line);
				return setState({ ...state, ...(config.canGoBack ? { warned: state.line, error: "Esc again goes back and drops what you typed." } : {}) });
			}
			setEnd({});
			return done({ kind: "back" });
		}
		if (isEnterKey(key)) {
			const read = config.read(state.line, state.warned === state.line);
			if ("error" in read) {
				setLine(readline, state.line);
				return setState({ ...state, error: read.error, warned: state.line });
			}
			setEnd({ words: read.words });
			return done({ kind: "written", value: read.value });
		}
		// A question mark may be part of a text, but not all of it.
		const asksHelp = key.name === "f1" || (readline.line === "?" && state.line === "");
		if (asksHelp) {
			setLine(readline, state.line);
			return setState({ ...state, help: !state.help });
		}
		if (readline.line !== state.line) setState({ line: readline.line, help: state.help, pasting: state.pasting });
	});

	if (end) return settled(config, end.words);
	const width = textWidth(screen);
	const head = [
		...(config.progress ? [screen.paint.quiet(config.progress)] : []),
		...wrap(config.title, width).map(screen.paint.strong),
		...(config.example ? wrap(config.example, width).map(screen.paint.quiet) : []),
		...(state.help ? config.help.flatMap((line) => wrap(line, width - 2).map((part) => screen.paint.quiet(`  ${part}`))) : []),
	];
	const error = state.error ? wrap(state.error, width).map(screen.paint.wrong) : [];
	return [
		[...head, `${SHOW_CURSOR}> ${veiled(state.line)}`].join("\n"),
		["", ...error, ...wrap(config.hint, screen.columns() - 1).map(screen.paint.quiet)].join("\n"),
	];
});

function settled({ screen, title, position }: WriteConfig<unknown>, words: string | undefined): string {
	if (words === undefined) return screen.paint.quiet("(back)");
	const width = textWidth(screen);
	return [...wrap(position ? `${position}. ${title}` : title, width), ...wrap(`  ${words}`, width, "  ").map(screen.paint.chosen)].join("\n");
}
