import type { Pen } from "./pen.js";

/** A node of the structure tree. Identity counts: one Tag becomes one structure element. */
export interface Tag {
	readonly role: string;
	/** Without a parent it stands directly under Document. */
	readonly parent?: Tag;
	readonly alt?: string;
	readonly scope?: "Column" | "Row";
	/** Where a picture stands on its page, in points from the lower left corner. */
	readonly box?: readonly number[];
	/** Attribute dictionary, for example ListNumbering or PrintField. */
	readonly attributes?: Readonly<Record<string, string | { readonly text: string }>>;
}

/**
 * How firmly a strip holds to the next one: 2 = never part them unless both overflow a page, 1 = keep them if the whole
 * fits comfortably, 0 = a page may end here.
 */
export type Keep = 0 | 1 | 2;

/** A horizontal strip of the page that is never cut: a line of text, a table row, a row of fields. */
export interface Strip {
	readonly height: number;
	/** Space above; dropped at the top of a page. */
	readonly before: number;
	readonly keep: Keep;
	/** Decoration behind a run of strips. */
	readonly frame?: Frame;
	/** Drawn again, as an artifact, when a page starts with this strip. */
	readonly header?: Strip;
	readonly newPage?: boolean;
	/** Place that others point to. */
	readonly anchor?: string;
	/** A separator, which has nothing to part at the top of a page. */
	readonly dropAtTop?: boolean;
	draw(pen: Pen, top: number): void;
}

export interface Frame {
	/** How far it reaches above its first and below its last strip. */
	readonly pad: number;
	paint(pen: Pen, top: number, bottom: number): void;
}

/** Two lines at least stay together at the end and at the start of a page. */
export function lineKeep(index: number, count: number, last: Keep): Keep {
	if (index === count - 1) return last;
	return index === 0 || index === count - 2 ? 2 : last > 0 ? 1 : 0;
}

/** Strips with a firmer hold on each other; `end` is the hold of the last one on what follows. */
export function hold(strips: readonly Strip[], keep: Keep, end: Keep): Strip[] {
	return strips.map((strip, index) => {
		const wanted = index === strips.length - 1 ? end : keep;
		return wanted > strip.keep || index === strips.length - 1 ? { ...strip, keep: wanted } : strip;
	});
}

export function withBefore(strips: readonly Strip[], before: number): Strip[] {
	return strips.map((strip, index) => (index === 0 ? { ...strip, before } : strip));
}

export function heightOf(strips: readonly Strip[]): number {
	return strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.before), 0);
}
