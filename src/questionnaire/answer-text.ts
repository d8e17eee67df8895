import { isDay } from "../applicability/time.js";
import type { Option, Question } from "../knowledge/schema/others.js";
import { nearest } from "../nearest.js";
import { visibleLine } from "../visible.js";
import { type Answer, NOT_SURE } from "./answers.js";

/** What is wrong with words that were given as an answer; `index` is the place in a list. */
export interface Fault {
	readonly what: string;
	readonly expected: string;
	readonly hint?: string;
	readonly index?: number;
}

/** Words read as an answer. `open`: they say nothing, so the question stays open. */
export type Reading =
	| { readonly kind: "answer"; readonly answer: Answer }
	| { readonly kind: "open" }
	| { readonly kind: "faults"; readonly faults: readonly Fault[] };

/** Reads the words of an answers file or of `--set` as the answer to a question. */
export function readAnswer(question: Question, given: string | readonly string[]): Reading {
	if (given === NOT_SURE) return answer({ kind: "notSure" });
	switch (question.type) {
		case "multi":
			return readMany(question, typeof given === "string" ? [given] : given);
		case "single":
			return typeof given === "string" ? readSingle(question, given) : listFault(question, given);
		case "date":
			return typeof given === "string" ? readDate(given) : listFault(question, given);
		case "text":
			if (typeof given !== "string") return listFault(question, given);
			// Only an optional text may be left empty on purpose.
			return given === "" && !question.optional ? { kind: "open" } : answer({ kind: "text", text: given });
	}
}

/** What a question takes, in words: the "expected" of a message. */
export function expectation(question: Question): string {
	switch (question.type) {
		case "text":
			return `text, or ${NOT_SURE}`;
		case "date":
			return `a day such as "2026-03-01", or ${NOT_SURE}`;
		case "single":
			return `one of ${words(question)}`;
		case "multi":
			return `a list of ${words(question)}`;
	}
}

/** A value as it is named in a message: short, harmless and in quotation marks. */
export function named(text: string, longest = 60): string {
	const characters = [...visibleLine(text.slice(0, longest * 4))];
	return `"${characters.slice(0, longest).join("")}${characters.length > longest ? "…" : ""}"`;
}

function readSingle(question: Question, word: string): Reading {
	const option = optionOf(question, word);
	return option ? answer({ kind: "single", option: option.id }) : faults(unknownOption(question, word));
}

function readMany(question: Question, given: readonly string[]): Reading {
	if (given.length === 0) {
		return faults({ what: "an empty list", expected: expectation(question), hint: `name at least one, write ${NOT_SURE}, or remove the line` });
	}
	const unknown = given.flatMap((word, index) =>
		word === NOT_SURE || optionOf(question, word) ? [] : [{ ...unknownOption(question, word), index }],
	);
	if (unknown.length > 0) return faults(...unknown);
	const exclusive = given.find((word) => optionOf(question, word)?.exclusive);
	const others = given.filter((word) => word !== exclusive);
	if (exclusive !== undefined && others.length > 0) {
		return faults({
			what: `${exclusive} excludes every other answer, and ${others.join(", ")} stands beside it`,
			expected: `${exclusive} alone, or the others without it`,
			index: given.indexOf(exclusive),
		});
	}
	return answer({ kind: "multi", picks: [...new Set(given.filter((word) => word !== NOT_SURE))], notSure: given.includes(NOT_SURE) });
}

function readDate(given: string): Reading {
	if (given === "") return { kind: "open" };
	if (isDay(given)) return answer({ kind: "date", date: given });
	const shape = /^\d{4}-\d{2}-\d{2}$/.test(given);
	return faults({
		what: shape ? `there is no day ${given}` : `${named(given)} is not a day`,
		expected: `a day as year-month-day, such as "2026-03-01", or ${NOT_SURE}`,
	});
}

function listFault(question: Question, given: readonly string[]): Reading {
	const [only] = given;
	return faults({
		what: "a list, where one answer is expected",
		expected: expectation(question),
		hint: given.length === 1 && only !== undefined ? `write ${question.id}: ${named(only)} without the brackets` : "keep the one that fits best",
	});
}

function unknownOption(question: Question, word: string): Fault {
	const known = [...(question.options ?? []).map((option) => option.id), NOT_SURE];
	// People copy the label from the screen or the paper.
	const byLabel = question.options?.find((option) => option.label.toLowerCase() === word.trim().toLowerCase());
	const hint = byLabel ? `did you mean ${byLabel.id}?` : nearest(word, known);
	return { what: word === "" ? "an empty word" : `${named(word)} is not one of the answers`, expected: expectation(question), hint };
}

function optionOf(question: Question, word: string): Option | undefined {
	return question.options?.find((option) => option.id === word);
}

function words(question: Question): string {
	const ids = (question.options ?? []).map((option) => option.id);
	const few = ids.length > 12 ? [...ids.slice(0, 10), `… (${ids.length} in all; see duecare questions)`] : ids;
	return [...few, NOT_SURE].join(", ");
}

const answer = (value: Answer): Reading => ({ kind: "answer", answer: value });
const faults = (...found: Fault[]): Reading => ({ kind: "faults", faults: found });
