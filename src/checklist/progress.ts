import { fieldParts, isSignOff, isStatus, type Values } from "../progress/progress.js";
import type { Checklist, ChecklistItem } from "./schema.js";

/** The checklist with what was filled in: each item's own fields, the counts, and the sign-offs. */
export function withProgress(checklist: Checklist, values: Values): Checklist {
	const byOwner = new Map<string, Record<string, string>>();
	for (const [id, value] of Object.entries(values)) {
		const parts = fieldParts(id);
		if (parts) byOwner.set(parts.owner, { ...byOwner.get(parts.owner), [parts.key]: value });
	}
	const filled = <T extends ChecklistItem>(item: T): T => ({ ...item, progress: byOwner.get(item.id) ?? {} });
	const groups = checklist.groups.map((group) => ({ ...group, items: group.items.map(filled) }));
	const count = (status: string): number =>
		groups
			.flatMap((group) => group.items)
			.filter(({ progress }) => (progress?.status && isStatus(progress.status) ? progress.status : "open") === status).length;
	return {
		...checklist,
		groups,
		startsLater: checklist.startsLater.map(filled),
		progress: { done: count("done"), inProgress: count("in-progress"), notApplicable: count("not-applicable"), open: count("open") },
		signOffs: Object.fromEntries([...byOwner].filter(([owner]) => isSignOff(owner))),
	};
}
