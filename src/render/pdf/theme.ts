/** Faces of the embedded fonts. */
export type Face = "regular" | "bold" | "italic" | "mono";

export interface TextStyle {
	readonly face: Face;
	readonly size: number;
	/** Height of one line. */
	readonly leading: number;
	readonly colour: string;
}

const MM = 72 / 25.4;

/** One accent beside greys; every text colour has at least 7:1 on white, the lines to write on at least 3:1. */
export const COLOUR = {
	text: "#1b2126",
	quiet: "#4a545d",
	accent: "#0b4a72",
	rule: "#c9d0d6",
	field: "#6a747d",
	tint: "#f2f5f8",
	paper: "#ffffff",
} as const;

const style = (face: Face, size: number, leading: number, colour: string = COLOUR.text): TextStyle => ({ face, size, leading, colour });

export const STYLE = {
	title: style("bold", 23, 28),
	subtitle: style("regular", 10.5, 15, COLOUR.quiet),
	heading1: style("bold", 16.5, 21, COLOUR.accent),
	heading2: style("bold", 13, 17),
	heading3: style("bold", 11.5, 15.5),
	item: style("bold", 11.75, 15.5),
	body: style("regular", 10.5, 14.75),
	detail: style("regular", 10, 13.75),
	label: style("bold", 9.5, 13.75, COLOUR.quiet),
	source: style("regular", 9.25, 12.5),
	force: style("bold", 9, 12),
	id: style("mono", 9.25, 12, COLOUR.quiet),
	caption: style("bold", 10, 14),
	cell: style("regular", 9.5, 12.75),
	header: style("bold", 9.5, 12.75),
	field: style("regular", 9, 12, COLOUR.quiet),
	running: style("regular", 8.5, 11, COLOUR.quiet),
} as const;

/** The mono face runs wide and tall; a little smaller it sits well among the others. */
export function sizeOf(face: Face, size: number): number {
	return face === "mono" ? size * 0.92 : size;
}

/** The left margin takes a punch (at least 25 mm). */
export const MARGIN = { left: 25.5 * MM, right: 20 * MM, top: 24 * MM, bottom: 22 * MM } as const;

export interface Sheet {
	readonly width: number;
	readonly height: number;
	/** Edges of the area that holds the blocks. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export function sheetOf(paper: "a4" | "letter"): Sheet {
	const [width, height] = paper === "a4" ? [595.28, 841.89] : [612, 792];
	return { width, height, left: MARGIN.left, right: width - MARGIN.right, top: MARGIN.top, bottom: height - MARGIN.bottom };
}

/** Where the baseline lies in a line, so that capitals stand in its middle. */
export function baseline(top: number, { size, leading }: TextStyle): number {
	return top + leading / 2 + size * 0.33;
}
