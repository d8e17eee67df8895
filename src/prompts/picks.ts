import type { Option } from "../knowledge/schema/others.js";
import { type Answer, NOT_SURE } from "../questionnaire/answers.js";
import type { Asked } from "./prompter.js";
import { NOT_SURE_LABEL } from "./wording.js";

/** A line to choose; "Not sure" is one too. */
export interface Line {
	readonly id: string;
	readonly label: string;
	readonly hint?: string;
}

export type Picks = ReadonlySet<string>;

export const UNSURE: Line = { id: NOT_SURE, label: NOT_SURE_LABEL };

/** Lines whose label, hint or word holds everything that was typed; case and accents do not count. */
export function matching(options: readonly Option[], typed: string): Line[] {
	const words = folded(typed).split(" ").filter(Boolean);
	return options.filter(({ id, label, hint }) => {
		const text = folded(`${label} ${hint ?? ""} ${id}`);
		return words.every((word) => text.includes(word));
	});
}

/** Picks or unpicks a line. An option that excludes the others cannot stand beside them, nor beside "Not sure". */
export function toggled(options: readonly Option[], picks: Picks, id: string): Picks {
	if (picks.has(id)) return new Set([...picks].filter((pick) => pick !== id));
	const exclusive = new Set(options.filter((option) => option.exclusive).map((option) => option.id));
	if (exclusive.has(id)) return new Set([id]);
	return new Set([...[...picks].filter((pick) => !exclusive.has(pick)), id]);
}

/** The picks of an earlier answer that can still be seen. */
export function picksOf({ options, previous }: Asked): Picks {
	if (!previous) return new Set();
	const ids =
		previous.kind === "multi"
			? [...previous.picks, ...(previous.notSure ? [NOT_SURE] : [])]
			: previous.kind === "single"
				? [previous.option]
				: previous.kind === "notSure"
					? [NOT_SURE]
					: [];
	return new Set(ids.filter((id) => id === NOT_SURE || options.some((option) => option.id === id)));
}

/** Picks as an answer, in the order of the options whatever order they were picked in. */
export function answerOf({ question, options }: Asked, picks: Picks): Answer {
	const ids = options.map(({ id }) => id).filter((id) => picks.has(id));
	const [first] = ids;
	if (first === undefined) return { kind: "notSure" };
	return question.type === "multi" ? { kind: "multi", picks: ids, notSure: picks.has(NOT_SURE) } : { kind: "single", option: first };
}

export function folded(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
