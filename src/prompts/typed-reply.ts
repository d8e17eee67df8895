import { isDay } from "../applicability/time.js";
import type { Option } from "../knowledge/schema/others.js";
import { named } from "../questionnaire/answer-text.js";
import { type Answer, NOT_SURE } from "../questionnaire/answers.js";
import { answerOf, folded } from "./picks.js";
import type { Asked, Reply } from "./prompter.js";
import { DAY_EXPECTED } from "./wording.js";

/** What a typed line means; `again`: it could not be read, and why. */
export type Typed = Reply | { readonly kind: "help" } | { readonly kind: "again"; readonly message: string };

/** Reads a line that was typed in answer to a question. */
export function readTyped(asked: Asked, line: string): Typed {
	const text = line.trim();
	if (text === "?") return { kind: "help" };
	if (text === "<") return { kind: "back" };
	if (isUnsure(text)) return answer({ kind: "notSure" });
	if (text === "" && asked.previous) return answer(asked.previous);
	switch (asked.question.type) {
		case "text":
			return text !== "" || asked.question.optional ? answer({ kind: "text", text }) : again("Please type a line of text, or u for not sure.");
		case "date":
			return isDay(text)
				? answer({ kind: "date", date: text })
				: again(`${text === "" ? "" : `${named(text)} is not a day. `}${DAY_EXPECTED.replace(/\.$/, ", or u for not sure.")}`);
		case "single":
			return readSingle(asked, text);
		case "multi":
			return readMulti(asked, text);
	}
}

/** How to answer: printed below the options, and as the "expected" of a refusal. */
export function howToAnswer({ question, options }: Asked): string {
	switch (question.type) {
		case "single":
			return `a number from 1 to ${options.length}, or u for not sure`;
		case "multi":
			return `numbers from 1 to ${options.length} with commas between, such as ${options.length > 2 ? "1,3" : "1,2"}, or u for not sure; u may stand beside numbers`;
		case "text":
			return question.optional ? "a line of text, nothing to leave it empty, or u for not sure" : "a line of text, or u for not sure";
		case "date":
			return "a day such as 2026-03-01, or u for not sure";
	}
}

function readSingle(asked: Asked, text: string): Typed {
	const found = text === "" ? "Nothing was typed." : pick(asked.options, text);
	if (typeof found === "string") return again(`${found} Please type ${howToAnswer(asked)}.`);
	return answer({ kind: "single", option: found.id });
}

function readMulti(asked: Asked, text: string): Typed {
	// A label may hold commas itself.
	const whole = pick(asked.options, text);
	const parts =
		typeof whole === "string"
			? text
					.split(",")
					.map((part) => part.trim())
					.filter(Boolean)
			: [whole.id];
	const unsure = parts.some(isUnsure);
	const found = parts.filter((part) => !isUnsure(part)).map((part) => pick(asked.options, part));
	const wrong = parts.length === 0 ? ["Nothing was typed."] : found.filter((each) => typeof each === "string");
	if (wrong.length > 0) return again(`${wrong.join(" ")} Please type ${howToAnswer(asked)}.`);
	const picked = found.filter((each) => typeof each !== "string");
	const alone = picked.find((option) => option.exclusive);
	if (alone && (unsure || picked.some((option) => option.id !== alone.id)))
		return again(`“${alone.label}” excludes every other answer. Please type it alone, or the others without it.`);
	return answer(answerOf(asked, new Set([...picked.map(({ id }) => id), ...(unsure ? [NOT_SURE] : [])])));
}

/** An option by its number, its word, its label or the beginning of its label; otherwise what is wrong. */
function pick(options: readonly Option[], text: string): Option | string {
	if (/^\d+\.?$/.test(text)) return options[Number.parseInt(text, 10) - 1] ?? `There is no number ${named(text.replace(".", ""), 12).slice(1, -1)}.`;
	const wanted = folded(text);
	const exact = options.find(({ id, label }) => id === wanted || folded(label) === wanted);
	if (exact) return exact;
	const starting = wanted === "" ? [] : options.filter(({ label }) => folded(label).startsWith(wanted));
	const [only] = starting;
	if (only && starting.length === 1) return only;
	if (starting.length === 0) return `${named(text)} is not one of the answers.`;
	return `${named(text)} fits more than one: ${starting.map((option) => `${options.indexOf(option) + 1}. ${option.label}`).join("; ")}.`;
}

const isUnsure = (text: string) => ["u", NOT_SURE, "not sure"].includes(text.toLowerCase());
const answer = (value: Answer): Reply => ({ kind: "answer", answer: value });
const again = (message: string): Typed => ({ kind: "again", message });
