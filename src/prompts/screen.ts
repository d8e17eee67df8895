import type { useKeypress } from "@inquirer/core";
import type { Paint } from "./paint.js";

/** What a prompt must know of the terminal, read at every redraw: windows change their size. */
export interface Screen {
	readonly columns: () => number;
	readonly rows: () => number;
	readonly paint: Paint;
}

type Handler = Parameters<typeof useKeypress>[0];
export type Key = Parameters<Handler>[0];
export type Readline = Parameters<Handler>[1];

export const HIDE_CURSOR = "\u001b[?25l";
export const SHOW_CURSOR = "\u001b[?25h";

/** Esc, or Ctrl-B where a terminal keeps Esc for itself. */
export function isBack(key: Key): boolean {
	return key.name === "escape" || (key.ctrl && key.name === "b");
}

/** Makes the line that readline holds the given one: keys with a meaning of their own leave traces in it. */
export function setLine(readline: Readline, text: string): void {
	if (readline.line === text) return;
	readline.clearLine(0);
	readline.write(text);
}

/** A line that is being typed, with placeholders for what could forge it; its length stays, or the cursor would stand wrong. */
export function veiled(text: string): string {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "\ufffd");
}

/** Text is easier to read in lines that are not as long as a wide window. */
export function textWidth(screen: Screen): number {
	return Math.max(20, Math.min(screen.columns() - 1, 100));
}
