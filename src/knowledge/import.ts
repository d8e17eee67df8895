import { parseDocument, stringify } from "yaml";
import type { Problem } from "../errors.js";

/** What a raw curated article says of itself, whatever shape it came in. */
export interface RawArticle {
	readonly shape: "news aggregator" | "curation site" | "plain text";
	readonly title?: string;
	readonly published?: string;
	readonly url?: string;
	readonly publisher?: string;
	/** Headings with the number of paragraphs below each: the places that can be cited. */
	readonly locators: readonly { readonly heading: string; readonly paragraphs: number }[];
	readonly hasBody: boolean;
	readonly notes: readonly string[];
}

/** The longest of the seed articles, an encrypted blob included, has 5,300 characters. */
const LONGEST_FRONT = 100_000;

/**
 * Reads the shapes in which curated articles come. Only plain values are taken; scores, images, adverts and encrypted
 * blobs are dropped. An author in a curation site's front matter is the curator, not the writer, so it is not taken.
 */
export function readRawArticle(text: string): RawArticle | Problem {
	const source = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
	const language = /^\s*---[ \t]*([^\s-][^\n]*)\n/.exec(source)?.[1]?.trim();
	if (language && language !== "yaml")
		return {
			line: 1,
			what: `its front matter is marked as ${language}`,
			expected: "YAML between two lines of ---; nothing else is read, and nothing is run",
		};
	const fenced = /^\s*---\n([\s\S]*?)\n---[ \t]*(?:\n|$)([\s\S]*)$/.exec(source);
	if (!fenced)
		return {
			shape: "plain text",
			...body(source),
			title: undefined,
			notes: ["It has no front matter: title, date, publisher and address are yours to add."],
		};
	if ((fenced[1] ?? "").length > LONGEST_FRONT)
		return { what: `its front matter has ${fenced[1]?.length} characters`, expected: `at most ${LONGEST_FRONT}` };
	const front = parseDocument(fenced[1] ?? "", { schema: "core", uniqueKeys: false, logLevel: "error" });
	if (front.errors.length > 0)
		return { what: `its front matter is broken YAML: ${front.errors[0]?.message ?? ""}`, expected: "YAML between two lines of ---" };
	let fields: unknown;
	try {
		fields = front.toJS({ maxAliasCount: 20 });
	} catch (cause) {
		return { what: `its front matter cannot be read: ${(cause as Error).message}` };
	}
	const read = (...path: string[]): string | undefined => {
		let value: unknown = fields;
		for (const key of path)
			value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
		return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
	};
	const aggregator = read("publishedDateTime") !== undefined;
	const notes = aggregator ? [] : ["The author named in the file is the curator; add the writer from the article itself."];
	const rest = body(fenced[2] ?? "");
	if (!rest.hasBody) notes.push("Only an excerpt is in the file: cite “excerpt”, never a paragraph, until the article itself is read.");
	return {
		shape: aggregator ? "news aggregator" : "curation site",
		title: read("title"),
		published: (read("publishedDateTime") ?? read("date"))?.slice(0, 10),
		url: read("originalUrl") ?? read("webUrl") ?? read("link", "href") ?? read("link", "brandFullName") ?? read("link"),
		publisher: read("provider", "name") ?? read("link", "brand") ?? undefined,
		...rest,
		notes,
	};
}

/** Headings (underlined, or with #) and how many paragraphs stand below each. */
function body(text: string): Pick<RawArticle, "locators" | "hasBody"> {
	const locators: { heading: string; paragraphs: number }[] = [{ heading: "introduction", paragraphs: 0 }];
	for (const block of text.replaceAll(/<\/?p>/g, "\n\n").split(/\n\s*\n/)) {
		const trimmed = block.trim();
		if (trimmed === "") continue;
		const heading = /^(.+)\n[-=]{3,}$/.exec(trimmed)?.[1] ?? /^#{1,6}\s+(.+)$/.exec(trimmed)?.[1];
		if (heading) locators.push({ heading: heading.trim(), paragraphs: 0 });
		else {
			const last = locators.at(-1);
			if (last) last.paragraphs++;
		}
	}
	const found = locators.filter((each) => each.paragraphs > 0);
	return { locators: found, hasBody: found.length > 0 };
}

/** The front matter of a draft, for a person to complete. */
export function draftFrontMatter(front: object): string {
	return `---\n${stringify(front, { lineWidth: 0 })}---\n`;
}
