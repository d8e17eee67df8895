import { UserError } from "../errors.js";
import { draftFrontMatter, readRawArticle } from "../knowledge/import.js";
import { readText } from "./files.js";

export interface Imported {
	/** File name of the draft. */
	readonly name: string;
	readonly content: string;
	readonly notes: readonly string[];
}

/** A raw article -> a draft of an article file. The text itself is not carried over: the points are written in own words. */
export function importArticle(file: string): Imported {
	const raw = readRawArticle(readText(file, "a raw article"));
	if ("what" in raw) throw new UserError("usage", `${file} is not an article in a known shape.`, [{ file, ...raw }]);
	const id = slug(
		[raw.publisher ?? "article", raw.published?.slice(0, 4) ?? "undated", ...(raw.title ?? "untitled").split(/\s+/).slice(0, 4)].join(" "),
	);
	const locators = raw.hasBody
		? raw.locators.flatMap(({ heading, paragraphs }) => Array.from({ length: paragraphs }, (_, index) => `${heading} ¶${index + 1}`))
		: ["excerpt"];
	const front = {
		id,
		title: raw.title ?? "ADD: title",
		publisher: raw.publisher ?? "ADD: publisher",
		published: raw.published ?? "ADD: date",
		url: raw.url ?? "ADD: https address",
		kind: "related",
		themes: ["ADD: theme"],
		standing: "ADD: how far it may be relied on today",
		points: locators.map((locator, index) => ({
			local: `point-${index + 1}`,
			locator,
			point: "ADD: what it says, in your own words",
			themes: ["ADD: theme"],
		})),
		verification: { state: "unverified" },
	};
	return {
		name: `${id}.md`,
		content: draftFrontMatter(front),
		notes: [`Read as: ${raw.shape}. Replace every “ADD:”, and drop the points that you do not cite.`, ...raw.notes],
	};
}

function slug(text: string): string {
	return text
		.normalize("NFKD")
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, "-")
		.replaceAll(/^-+|-+$/g, "")
		.slice(0, 60)
		.replace(/-+$/, "");
}
