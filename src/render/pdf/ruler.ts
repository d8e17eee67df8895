import type { Inline } from "../../documents/blocks.js";
import type { Fonts } from "./fonts.js";
import type { Run, Target } from "./inline.js";
import { type Face, sizeOf, type TextStyle } from "./theme.js";
import { wordsOf } from "./writing.js";

/** Measures text and turns inline content into runs; knows the fonts and which places exist. */
export interface Ruler {
	width(text: string, face: Face, size: number): number;
	runOf(inline: Inline, style: TextStyle): Run;
}

/** Measures word by word, as `Writing` sets them. A compact document has two faces: each further one is carried along. */
export function createRuler(fonts: Fonts, anchors: ReadonlySet<string>, { compact }: { readonly compact: boolean }): Ruler {
	const known: Record<Face, Map<string, number>> = { regular: new Map(), bold: new Map(), italic: new Map(), mono: new Map() };
	const scale = Object.fromEntries(Object.entries(fonts.faces).map(([face, font]) => [face, 1000 / font.unitsPerEm])) as Record<Face, number>;
	const advance = (word: string, face: Face): number => fonts.faces[face].layout(word).advanceWidth * scale[face];
	const measure = (text: string, face: Face): number => {
		const widths = known[face];
		const found = widths.get(text);
		if (found !== undefined) return found;
		const words = text.includes(" ") ? wordsOf(text) : [text];
		const width = words.length === 1 ? advance(text, face) : words.reduce((sum, word) => sum + measure(word, face), 0);
		widths.set(text, width);
		return width;
	};
	return {
		width: (text, face, size) => (measure(text, face) * sizeOf(face, size)) / 1000,
		runOf: (inline, style) => ({
			face: compact ? plainFaceOf(inline, style) : faceOf(inline, style, fonts),
			text: inline.text,
			target: targetOf(inline, anchors),
		}),
	};
}

function plainFaceOf(inline: Inline, style: TextStyle): Face {
	return inline.kind === "strong" || style.face === "bold" ? "bold" : "regular";
}

function faceOf(inline: Inline, style: TextStyle, fonts: Fonts): Face {
	if (inline.kind === "strong") return "bold";
	if (inline.kind === "emphasis") return style.face === "bold" ? "bold" : "italic";
	if (inline.kind === "code" || style.face === "mono") return isMono(inline.text, fonts) ? "mono" : "regular";
	return style.face;
}

/** The mono face is small; a text beyond it is set in the regular face. */
function isMono(text: string, fonts: Fonts): boolean {
	for (const character of text) if (!fonts.mono.has(character.codePointAt(0) ?? 0)) return false;
	return true;
}

function targetOf(inline: Inline, anchors: ReadonlySet<string>): Target | undefined {
	if (inline.kind === "ref") return anchors.has(inline.anchor) ? { kind: "anchor", anchor: inline.anchor } : undefined;
	if (inline.kind !== "link") return undefined;
	const url = liveUrl(inline.url);
	return url === undefined ? undefined : { kind: "url", url };
}

/** Only the web and mail may be opened from the page; a PDF wants addresses in ASCII, which URL sees to. */
export function liveUrl(address: string): string | undefined {
	if (!URL.canParse(address)) return undefined;
	const url = new URL(address);
	return ["https:", "http:", "mailto:"].includes(url.protocol) ? url.href : undefined;
}
