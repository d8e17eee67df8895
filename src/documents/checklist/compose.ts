import { spellDate } from "../../applicability/time.js";
import type { Checklist } from "../../checklist/schema.js";
import { partSignOff, SIGN_OFF_ROWS, slug } from "../../progress/fields.js";
import type { Origin } from "../../progress/progress.js";
import type { Attachment, Block, Brand, Document } from "../blocks.js";
import { afterItems, programmes, startsLater } from "./annex.js";
import { type CardOptions, itemCard } from "./item.js";
import { pageOne } from "./page-one.js";
import { signOff } from "./sign-off.js";

export interface ComposeOptions {
	/** Prints with each item how to do it well and what else is accepted. */
	readonly howTo?: boolean;
	/** A short copy: provisions without their text, no annex; it says itself what it leaves out. */
	readonly compact?: boolean;
	/** Which checklist this is, so that a filled copy can be told from one of other answers. */
	readonly origin?: Origin;
	readonly attachments?: readonly Attachment[];
	readonly brand?: Brand;
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
		origin: options.origin,
		attachments: options.attachments,
		brand: options.brand,
		blocks: [
			...pageOne(checklist),
			...itemGroups(checklist, options),
			...programmes(checklist),
			...startsLater(checklist, options),
			...afterItems(checklist, options.compact),
		],
	};
}

function itemGroups(checklist: Checklist, options: CardOptions): Block[] {
	return checklist.groups.flatMap((group): Block[] => [
		{ kind: "heading", level: 1, text: group.title, anchor: `group-${slug(group.id)}` },
		...(group.when ? [{ kind: "paragraph" as const, content: [{ kind: "text" as const, text: group.when }] }] : []),
		...group.items.map((item) => itemCard(item, 2, { ...options, under: group.title })),
		signOff(checklist, partSignOff(slug(group.id)), `Sign-off of this part: ${group.title}, ${group.items.length} items.`, PART_ROWS),
	]);
}

/** A part is decided by somebody; what the whole is decided under stands in the sign-off of the whole. */
const PART_ROWS = SIGN_OFF_ROWS.filter((row) => row.keys.includes("decided-name"));
