import { spellDate } from "../../applicability/time.js";
import type { Checklist } from "../../checklist/schema.js";
import type { Block, Document } from "../blocks.js";
import { afterItems, programmes, startsLater } from "./annex.js";
import { itemCard } from "./item.js";
import { pageOne } from "./page-one.js";

export interface ComposeOptions {
	/** Prints with each item how to do it well and what else is accepted. */
	readonly howTo?: boolean;
}

/** Checklist -> Document: the checklist a committee signs. */
export function composeChecklist(checklist: Checklist, options: ComposeOptions = {}): Document {
	const { summary } = checklist;
	const must = summary.byForce.mandatory + summary.byForce.addressable;
	return {
		title: checklist.title,
		language: "en",
		subtitle: [
			`As of ${spellDate(checklist.asOf)}`,
			`knowledge ${checklist.knowledge.version}`,
			`${summary.items} items: ${must} must, ${summary.byForce.recommended} should`,
			`${summary.openQuestions} questions open`,
			`${summary.startsLater} items start later`,
		].join(" · "),
		header: { left: checklist.deployment.name, right: `As of ${spellDate(checklist.asOf)}` },
		asOf: checklist.asOf,
		paper: checklist.paper,
		blocks: [
			...pageOne(checklist),
			...itemGroups(checklist, options.howTo ?? false),
			...programmes(checklist),
			...startsLater(checklist),
			...afterItems(checklist),
		],
	};
}

function itemGroups(checklist: Checklist, howTo: boolean): Block[] {
	return checklist.groups.flatMap((group): Block[] => [
		{ kind: "heading", level: 1, text: group.title, anchor: `group-${slug(group.id)}` },
		...(group.when ? [{ kind: "paragraph" as const, content: [{ kind: "text" as const, text: group.when }] }] : []),
		...group.items.map((item) => itemCard(item, 2, howTo)),
	]);
}

function slug(text: string): string {
	return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}
