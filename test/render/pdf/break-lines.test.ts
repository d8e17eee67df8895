import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadFonts } from "../../../src/render/pdf/fonts.js";
import { breakLines, type Line, plain } from "../../../src/render/pdf/inline.js";
import { createRuler } from "../../../src/render/pdf/ruler.js";
import type { TextStyle } from "../../../src/render/pdf/theme.js";

const font = (name: string): Uint8Array => readFileSync(`templates/fonts/${name}.ttf`);
const fonts = loadFonts({ regular: font("regular"), bold: font("bold"), italic: font("italic"), mono: font("mono") });
const ruler = createRuler(fonts, new Set(), { compact: false });
const style: TextStyle = { face: "regular", size: 9, leading: 12, colour: "#000000" };

const textOf = (line: Line): string => line.pieces.map((piece) => piece.text).join("");
const words = fc
	.array(fc.oneof(fc.constantFrom(" ", "  ", "AI-assisted", "and/or", "2026–27", "HIPAA", "a", "x".repeat(80)), fc.string({ maxLength: 12 })), {
		maxLength: 40,
	})
	.map((parts) => parts.join("").replaceAll(/[^\x20-\x7e–]/g, ""));

describe("lines of a text", () => {
	it("are the same whether it is one run or cut into several", () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 30, max: 400 }), fc.nat(), (text, width, at) => {
				const cut = text.length === 0 ? 0 : at % text.length;
				// A cut within a word would make its parts measured apart; behind a space nothing changes.
				const behind = text.lastIndexOf(" ", cut) + 1;
				const whole = breakLines(plain(text), width, style, ruler);
				const apart = breakLines([...plain(text.slice(0, behind)), ...plain(text.slice(behind))], width, style, ruler);
				expect(whole.map(textOf)).toEqual(apart.map(textOf));
				whole.forEach((line, index) => {
					expect(line.width).toBeCloseTo(apart[index]?.width ?? 0, 6);
				});
			}),
			{ numRuns: 500 },
		);
	});

	it("hold every word in its order, none wider than its column", () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 30, max: 400 }), (text, width) => {
				const lines = breakLines(plain(text), width, style, ruler);
				expect(lines.map(textOf).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
				for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1e-6);
			}),
			{ numRuns: 300 },
		);
	});
});
