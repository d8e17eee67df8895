import type { List, ListItem, Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Problem } from "../errors.js";
import { DECISION, ITEM_FIELDS, SIGN_OFF_FIELDS, SIGN_OFF_ROWS } from "./fields.js";
import { asWord, isSignOff, type Origin, type Values } from "./progress.js";

export interface ReadDocument {
	/** Which checklist it was made as; absent where it does not say. */
	readonly origin?: Origin;
	readonly values: Values;
	/** What was filled in and cannot be used. */
	readonly problems: readonly Problem[];
}

/**
 * Reads what was ticked and filled in in a Markdown checklist. The places are told by comments that only the renderer
 * writes: a text that a person typed is escaped, so it cannot pose as a field.
 */
export function readFilledMarkdown(text: string): ReadDocument {
	const values: Record<string, string> = {};
	const problems: Problem[] = [];
	let origin: Origin | undefined;
	/** What the next block belongs to. */
	let place: { readonly kind: "item" | "fields" | "decision"; readonly owner: string } | undefined;
	const ticked = new Set<string>();
	for (const block of fromMarkdown(text).children) {
		const html = htmlOf(block);
		if (html !== undefined) {
			place = placeOf(html) ?? place;
			origin = originOf(html) ?? origin;
			continue;
		}
		if (place?.kind === "item" && block.type === "heading") {
			if (isTicked(plain(block))) ticked.add(place.owner);
			place = undefined;
		} else if (place && place.kind !== "item" && block.type === "list") {
			if (place.kind === "fields") takeFields(block, place.owner);
			else takeDecision(block, place.owner);
			place = undefined;
		}
	}
	for (const owner of ticked) {
		const status = values[`${owner}/status`];
		if (status === undefined) values[`${owner}/status`] = "done";
		else if (status !== "done") problems.push({ where: owner, what: `its box is ticked, but its status is “${status}”: the status counts` });
	}
	return { origin, values, problems };

	function takeFields(list: List, owner: string): void {
		const labels = labelsOf(owner);
		for (const item of list.children) {
			const [label = "", filled = ""] = split(plain(item));
			const key = labels.get(label.toLowerCase());
			const line = item.position?.start.line;
			if (filled === "") continue;
			if (!key) {
				problems.push({ line, where: owner, what: `there is no field “${label}”`, expected: [...labels.keys()].join(", ") });
				continue;
			}
			take(owner, key, filled, line);
		}
	}

	function takeDecision(list: List, owner: string): void {
		const chosen = list.children.filter((item) => isTicked(plain(item)));
		const [first, second] = chosen;
		if (!first) return;
		const line = first.position?.start.line;
		if (second) problems.push({ line, where: owner, what: "more than one decision is ticked", expected: "one" });
		else take(owner, DECISION, withoutBox(plain(first)), line);
	}

	function take(owner: string, key: string, filled: string, line: number | undefined): void {
		const value = asWord(owner, key, filled);
		if (value === undefined)
			problems.push({ line, where: `${owner}/${key}`, what: `“${filled}” is none of the words for it`, expected: wordsFor(key) });
		else values[`${owner}/${key}`] = value;
	}
}

function wordsFor(key: string): string {
	return key === DECISION ? "approve, approve with conditions or reject" : "open, in progress, done or not applicable";
}

/** A block that is HTML alone; an anchor with its end is a paragraph of two tags. */
function htmlOf(block: RootContent): string | undefined {
	if (block.type === "html") return block.value;
	if (block.type !== "paragraph" || block.children.some((child) => child.type !== "html")) return undefined;
	return block.children.map((child) => ("value" in child ? child.value : "")).join("");
}

/** `<a id="item-x"></a>` before a heading; `<!-- fields x -->` and `<!-- decision x -->` before a list. */
function placeOf(html: string): { kind: "item" | "fields" | "decision"; owner: string } | undefined {
	const item = /^<a id="item-([a-z0-9-]+)"><\/a>$/.exec(html.trim());
	if (item?.[1]) return { kind: "item", owner: item[1] };
	const [, kind, owner] = /^<!-- (fields|decision) ([a-z0-9-]+) -->$/.exec(html.trim()) ?? [];
	return kind && owner ? { kind: kind as "fields" | "decision", owner } : undefined;
}

function originOf(html: string): Origin | undefined {
	const [, asOf, knowledge, answers] = /^<!-- duecare as-of=(\S+) knowledge=(\S+) answers=([0-9a-f]{64}) -->$/.exec(html.trim()) ?? [];
	return asOf && knowledge && answers ? { asOf, knowledge, answers } : undefined;
}

/** Labels as the template prints them, in lower case, with the key of their field. */
function labelsOf(owner: string): ReadonlyMap<string, string> {
	if (!isSignOff(owner)) return new Map(Object.entries(ITEM_FIELDS).map(([key, { label }]) => [label.toLowerCase(), key]));
	return new Map(
		SIGN_OFF_ROWS.flatMap((row) =>
			row.keys.map((key): [string, string] => {
				const { label } = SIGN_OFF_FIELDS[key];
				return [(row.keys.length === 1 && !row.signed ? label : `${row.label}, ${label}`).toLowerCase(), key];
			}),
		),
	);
}

/** "Name: Ana" as label and what was filled in; a line to write on is nothing. */
function split(line: string): [label: string, filled: string] {
	const at = line.indexOf(":");
	if (at < 0) return ["", ""];
	return [
		line.slice(0, at).trim(),
		line
			.slice(at + 1)
			.replaceAll(/_{3,}/g, "")
			.trim(),
	];
}

function isTicked(line: string): boolean {
	return /^\s*\[[xX]\]/.test(line);
}

function withoutBox(line: string): string {
	return line.replace(/^\s*\[[xX ]\]\s*/, "");
}

/** Text of a node; a break within it is a line end. */
function plain(node: Nodes | RootContent | ListItem): string {
	if (node.type === "break") return "\n";
	if ("value" in node) return node.value;
	return "children" in node ? node.children.map((child) => plain(child as Nodes)).join(node.type === "listItem" ? "\n" : "") : "";
}
