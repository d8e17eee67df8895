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

const ROOMY = {
	title: style("bold", 22, 26.5),
	subtitle: style("regular", 10.5, 14.5, COLOUR.quiet),
	heading1: style("bold", 16, 20, COLOUR.accent),
	heading2: style("bold", 12.5, 16),
	heading3: style("bold", 11, 14.5),
	item: style("bold", 11, 14),
	body: style("regular", 9.5, 12.5),
	detail: style("regular", 8.75, 11.25),
	label: style("bold", 8.25, 11.25, COLOUR.quiet),
	source: style("regular", 8, 10),
	force: style("bold", 8.75, 12),
	id: style("mono", 8.75, 12, COLOUR.quiet),
	caption: style("bold", 9.75, 13.5),
	cell: style("regular", 8.75, 11.25),
	header: style("bold", 8.75, 11.25),
	field: style("regular", 7.5, 9, COLOUR.quiet),
	contents: style("regular", 8.25, 10.25),
} as const;

export type Style = Readonly<Record<keyof typeof ROOMY, TextStyle>>;

/** The same a size smaller, for those who print much. */
const DENSE: Style = {
	...ROOMY,
	heading1: style("bold", 14, 17.5, COLOUR.accent),
	heading2: style("bold", 11, 14),
	item: style("bold", 10, 12.5),
	body: style("regular", 8.75, 11),
	detail: style("regular", 8.25, 10.25),
	label: style("bold", 8, 10.25, COLOUR.quiet),
	source: style("regular", 7.5, 9.25),
	cell: style("regular", 8.25, 10.25),
	header: style("bold", 8.25, 10.25),
};

/** What is looked up rather than read, behind the last card: sources, reasons, what was ruled out. */
export function annexOf(style: Style): Style {
	return {
		...style,
		body: style.source,
		cell: style.source,
		header: { ...style.header, size: style.source.size, leading: style.source.leading },
		source: { ...style.source, size: style.source.size - 0.5, leading: style.source.leading - 0.75 },
		heading2: { ...style.heading2, size: style.detail.size, leading: style.detail.leading },
	};
}

/** Sizes of all texts; the accent is the colour of headings and links. */
export function styleOf(options: { readonly compact: boolean; readonly accent: string }): Style {
	const chosen = options.compact ? DENSE : ROOMY;
	return { ...chosen, heading1: { ...chosen.heading1, colour: options.accent } };
}

export const RUNNING = style("regular", 8.5, 11, COLOUR.quiet);

/** What is filled in. */
export const WRITTEN = style("regular", 9, 11.5);

/** An organisation's colour, darkened until it has a contrast of 4.5:1 with white. */
export function accentOf(wanted: string | undefined): string {
	if (!wanted || !/^#[0-9a-f]{6}$/i.test(wanted)) return COLOUR.accent;
	let parts = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
	while (contrast(parts) < 4.5) parts = parts.map((part) => Math.floor(part * 0.95));
	return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** WCAG 2.2, contrast with white. */
function contrast(parts: readonly number[]): number {
	const [red = 0, green = 0, blue = 0] = parts.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
	return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The mono face runs wide and tall; a little smaller it sits well among the others. */
export function sizeOf(face: Face, size: number): number {
	return face === "mono" ? size * 0.92 : size;
}

/** The left margin takes a punch (at least 25 mm). */
export const MARGIN = { left: 25.5 * MM, right: 18 * MM, top: 19 * MM, bottom: 17 * MM } as const;

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
