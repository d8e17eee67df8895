import type { ChecklistItem, Cited } from "../../checklist/schema.js";
import { andList } from "../../checklist/words.js";
import { ITEM_FIELDS, STATUSES } from "../../progress/fields.js";
import type { Inline, Item, LabelledLine, LabelledList } from "../blocks.js";
import { joined, link, ref, strong, text } from "../inline.js";

/** Anchors of the document: one name for one thing. */
export const anchorOf = {
	item: (id: string): string => `item-${id}`,
	source: (id: string): string => `source-${id}`,
	risk: (id: string): string => `risk-${id}`,
};

/** Of how many guidance citations a line is made before it ends with a count. */
const GUIDANCE_SHOWN = 12;

export interface CardOptions {
	readonly howTo?: boolean;
	/** Names provisions without their text, and leaves out what is only read beside them. */
	readonly compact?: boolean;
	/** What the heading above the card says. */
	readonly under?: string;
}

/** An item as a card. `howTo` adds what separates a good job from a poor one, and what else is accepted. */
export function itemCard(item: ChecklistItem, level: 2 | 3, { howTo = false, compact = false, under }: CardOptions = {}): Item {
	return {
		kind: "item",
		id: item.id,
		anchor: anchorOf.item(item.id),
		title: item.number > 0 ? `${item.number}. ${item.title}` : item.title,
		force: item.force.raise ? `${item.force.label}; ${item.force.raise}` : item.force.label,
		binding: item.force.level !== "recommended",
		ticked: item.progress?.status === "done",
		level,
		action: item.action,
		details: details(item, { howTo, isPlaced: compact && item.when === under }),
		sources: compact ? citations(item) : sources(item),
		fields: Object.entries(ITEM_FIELDS).map(([key, field]) => ({
			...field,
			id: `${item.id}/${key}`,
			...(field.kind === "choice" ? { options: Object.values(STATUSES) } : {}),
			value: filledIn(item, key as keyof typeof ITEM_FIELDS),
		})),
	};
}

function filledIn({ progress }: ChecklistItem, key: keyof typeof ITEM_FIELDS): string | undefined {
	return key === "status" ? progress?.status && STATUSES[progress.status] : progress?.[key];
}

function details(item: ChecklistItem, { howTo, isPlaced }: { howTo: boolean; isPlaced: boolean }): LabelledLine[] {
	const lines: LabelledLine[] = [];
	if (item.why.length > 0) lines.push({ label: "Why you", content: [text(sentence(item.why))] });
	const helpers = item.with.map((each) => each.title).filter((title) => title !== item.owner.title);
	const owner = helpers.length > 0 ? `${item.owner.title}, with ${andList(helpers)}` : item.owner.title;
	const when = isPlaced ? [] : [text(" · "), strong("When "), text(item.when)];
	lines.push({ label: "Owner", content: [text(owner), ...when] });
	lines.push({ label: "Evidence", content: [text(item.evidence.join(" · "))] });
	if (!howTo) return lines;
	const done = flat(item.howTo);
	if (done.length > 0) lines.push({ label: "Done well", content: joined(done, " · ") });
	const substitutes = flat(item.substitutes);
	if (substitutes.length > 0) lines.push({ label: "Also accepted", content: joined(substitutes, " ") });
	return lines;
}

function flat(prose: ChecklistItem["howTo"]): readonly (readonly Inline[])[] {
	return prose.flatMap((block) => (block.kind === "list" ? block.entries.map((entry) => entry.content) : [block.content]));
}

const LABELS: Readonly<Record<Cited["weight"], string>> = { law: "Law", "related-law": "Related law", guidance: "Guidance" };

/** Of how many guidance citations a compact card is made before it ends with a count. */
const COMPACT_GUIDANCE = 2;

function citations({ provisions }: ChecklistItem): LabelledList[] {
	const lists: LabelledList[] = [];
	for (const [weight, label] of Object.entries(LABELS)) {
		const cited = provisions.filter((each) => each.weight === weight);
		if (cited.length > 0) lines(lists, label, [briefly(cited, weight === "guidance" ? COMPACT_GUIDANCE : cited.length)]);
	}
	return lists;
}

function sources(item: ChecklistItem): LabelledList[] {
	const [law = [], related = [], guidance = []] = Object.keys(LABELS).map((weight) => item.provisions.filter((each) => each.weight === weight));
	const lists: LabelledList[] = [];
	if (law.length > 0) lines(lists, law.length > 4 ? "Law: what it asks for" : LABELS.law, law.map(lawLine));
	// What asks for the item most is told in full; the rest is cited beside it.
	if (related.length > 0) lines(lists, LABELS["related-law"], law.length === 0 ? related.map(lawLine) : [briefly(related, related.length)]);
	if (guidance.length > 0) lines(lists, LABELS.guidance, law.length + related.length === 0 ? firstInFull(guidance) : [briefly(guidance)]);
	if (item.seeAlso.length > 0) lines(lists, "See also", [briefly(item.seeAlso)]);
	if (item.raisedBy.length > 0)
		lines(
			lists,
			"Also raised by",
			item.raisedBy.map((each) => [each.url ? link(each.title, each.url) : text(each.title), text(`, ${each.locator}: ${each.point}`)]),
		);
	if (item.risks.length > 0)
		lines(lists, "Mitigates", [
			joined(
				item.risks.map((risk) => [ref(risk.title, anchorOf.risk(risk.id))]),
				" · ",
			),
		]);
	return lists;
}

function firstInFull(cited: readonly Cited[]): (readonly Inline[])[] {
	const rest = cited.slice(2);
	return [...cited.slice(0, 2).map(lawLine), ...(rest.length > 0 ? [briefly(rest)] : [])];
}

function lines(lists: LabelledList[], label: string, entries: readonly (readonly Inline[])[]): void {
	lists.push({ label, entries });
}

function lawLine(cited: Cited): Inline[] {
	const marks = [
		// Guidance advises from the day it is out: its dates stand with the sources.
		cited.force === "recommended" && cited.time.startsWith("in force") ? "" : cited.time,
		cited.applies === "unknown" ? "only if an open question is answered so" : "",
		cited.force === "addressable" ? "addressable" : "",
		mark(cited),
	].filter((part) => part !== "");
	return [text(`${cited.asks} `), link(cited.citation, cited.url), ...(marks.length > 0 ? [text(` (${marks.join("; ")})`)] : [])];
}

/**
 * Citations without their text, for what is read beside the law. An instrument is named once for all its places that follow;
 * places on one page of the web are one link, which a keyboard passes in one step.
 */
function briefly(cited: readonly Cited[], most = GUIDANCE_SHOWN): Inline[] {
	const unique = cited.filter((each, index) => cited.findIndex((other) => other.citation === each.citation) === index);
	const shown = unique.slice(0, most);
	const links: { label: string; url: string; mark: string }[] = [];
	for (const [index, each] of shown.entries()) {
		const isNamed = index > 0 && shown[index - 1]?.instrument === each.instrument;
		const label = isNamed ? each.pinpoint : each.citation;
		const before = links.at(-1);
		if (before && before.url === each.url && before.mark === "") Object.assign(before, { label: `${before.label} · ${label}`, mark: mark(each) });
		else links.push({ label, url: each.url, mark: mark(each) });
	}
	const rest = unique.length - shown.length;
	const inlines = links.map((each): Inline[] => [link(each.label, each.url), ...(each.mark ? [text(` (${each.mark})`)] : [])]);
	return [...joined(inlines, " · "), ...(rest > 0 ? [text(` · and ${rest} more in the data file`)] : [])];
}

/** What a reader must know about how far a text was checked; nothing where it was read. */
export function mark(cited: Pick<Cited, "verification">): string {
	if (cited.verification === "secondary") return "read second-hand";
	return cited.verification === "unverified" ? "not yet verified" : "";
}

function sentence(clauses: readonly string[]): string {
	const said = clauses.join("; ");
	return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
