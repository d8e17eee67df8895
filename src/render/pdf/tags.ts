import type { Tag } from "./strips.js";
import { toTenth } from "./writing.js";

/** The structure tree that a screen reader follows; elements are made in drawing order, which is reading order. */
export interface TagTree {
	/** Opens marked content that belongs to the tag. */
	open(tag: Tag): void;
	touch(tag: Tag): void;
	link(tag: Tag, target: LinkTarget, contents: string, area: { x: number; y: number; width: number; height: number }): void;
	/** The element of a tag that holds a form field. */
	holder(tag: Tag): unknown;
	/** To be called before the page changes: pdfkit notes the page of a link when its element ends, not when it is made. */
	endLinks(): void;
	end(): void;
}
export type LinkTarget = { readonly kind: "url"; readonly url: string } | { readonly kind: "place"; readonly name: string };

/** What pdfkit's structure element offers beyond its published types. */
interface Element {
	readonly dictionary: { readonly data: Record<string, unknown> };
	add(child: unknown): void;
	end(): void;
}

export function createTagTree(doc: PDFKit.PDFDocument): TagTree {
	const root = doc.struct("Document");
	doc.addStructure(root);
	const elements = new Map<Tag, Element>();
	const links = new Set<Tag>();

	const elementOf = (tag: Tag): Element => {
		const found = elements.get(tag);
		if (found) return found;
		const made = doc.struct(tag.role, { ...(tag.alt === undefined ? {} : { alt: tag.alt }) }) as unknown as Element;
		const attributes = attributesOf(tag);
		if (attributes) made.dictionary.data.A = attributes;
		(tag.parent ? elementOf(tag.parent) : (root as unknown as Element)).add(made);
		elements.set(tag, made);
		if (tag.role === "Link") links.add(tag);
		return made;
	};

	return {
		open: (tag) => {
			const element = elementOf(tag);
			element.add(doc.markStructureContent(tag.role));
		},
		touch: (tag) => {
			elementOf(tag);
		},
		link: (tag, target, contents, { x, y, width, height }) => {
			// A link without Contents has no name for a screen reader; pdfkit's own text links leave it empty.
			// The goal stands in the annotation itself: pdfkit would make an object of its own for each.
			const goal = target.kind === "url" ? { A: { S: "URI", URI: new String(target.url) } } : { Dest: new String(target.name) };
			const options = { Subtype: "Link", ...goal, structParent: elementOf(tag), Contents: new String(contents) };
			doc.annotate(toTenth(x), toTenth(y), toTenth(width), toTenth(height), options as unknown as PDFKit.Mixins.AnnotationOption);
		},
		holder: (tag) => {
			links.add(tag);
			return elementOf(tag);
		},
		endLinks: () => {
			for (const tag of links) {
				elements.get(tag)?.end();
				// A link that runs on over the page gets a second element there.
				elements.delete(tag);
			}
			links.clear();
		},
		end: () => root.end(),
	};
}

function attributesOf(tag: Tag): Record<string, unknown> | undefined {
	if (tag.scope) return { O: "Table", Scope: tag.scope };
	if (tag.box) return { O: "Layout", Placement: "Block", BBox: tag.box };
	if (!tag.attributes) return undefined;
	// pdfkit writes a plain string as a name and a String object as a text.
	return Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [key, typeof value === "string" ? value : new String(value.text)]));
}
