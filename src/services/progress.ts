import type { Checklist } from "../checklist/schema.js";
import { fieldParts, isSignOff, type Origin, type Progress, type Values } from "../progress/progress.js";
import { parseProgressFile } from "../progress/progress-file.js";
import { visibleLine } from "../visible.js";
import { readText } from "./files.js";

export function readProgress(file: string): Progress {
	return parseProgressFile(readText(file, "a progress file"), file);
}

/** How a checklist that something was made from differs from the one at hand; each in a sentence. */
export function differences(what: string, made: Origin | undefined, now: Origin): string[] {
	if (!made) return [`${what} does not say which answers it was made from; make sure that it belongs to this deployment.`];
	return [
		...(made.answers !== now.answers ? [`${what} was made from other answers: an item may mean something else there.`] : []),
		...(made.knowledge !== now.knowledge ? [`${what} was made with knowledge ${visibleLine(made.knowledge)}; this is ${now.knowledge}.`] : []),
		...(made.asOf !== now.asOf ? [`${what} reads the law of ${visibleLine(made.asOf)}; this reads that of ${now.asOf}.`] : []),
	];
}

/** Items that something was filled in for and that are no longer in the list. */
export function unplaced(values: Values, checklist: Checklist): string[] {
	const listed = new Set([...checklist.groups.flatMap((group) => group.items), ...checklist.startsLater].map((item) => item.id));
	const owners = new Set(Object.keys(values).map((id) => fieldParts(id)?.owner ?? id));
	const gone = [...owners].filter((owner) => !isSignOff(owner) && !listed.has(owner)).sort();
	return gone.length > 0 ? [`Filled in before and no longer in this list: ${gone.join(", ")}.`] : [];
}
