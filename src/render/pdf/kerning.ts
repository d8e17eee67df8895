import { classesAt, coverageAt, subtablesOf } from "./layout-table.js";

/** How far the right glyph moves towards the left one, in font units. */
export type Kerning = (left: number, right: number) => number;

const PAIRS = 2;
/** Our fonts move the advance of the left glyph and nothing else. */
const X_ADVANCE = 4;

export function readKerning(gpos: DataView | undefined): Kerning {
	if (!gpos) return () => 0;
	const tables = subtablesOf(gpos, "kern", PAIRS).map((at) => (gpos.getUint16(at) === 1 ? pairs(gpos, at) : classes(gpos, at)));
	const known = new Map<number, number>();
	return (left, right) => {
		const pair = left * 0x10000 + right;
		const found = known.get(pair);
		if (found !== undefined) return found;
		const moved = look(tables, left, right);
		known.set(pair, moved);
		return moved;
	};
}

/** The first table that knows the left glyph and the pair decides. */
function look(tables: readonly Table[], left: number, right: number): number {
	for (const table of tables) {
		const found = table(left, right);
		if (found !== undefined) return found;
	}
	return 0;
}

type Table = (left: number, right: number) => number | undefined;

function pairs(gpos: DataView, at: number): Table {
	requireAdvance(gpos, at);
	const coverage = coverageAt(gpos, at + gpos.getUint16(at + 2));
	const sets = [...coverage].map(([glyph, place]) => {
		const set = at + gpos.getUint16(at + 10 + place * 2);
		const seconds = new Map<number, number>();
		for (let index = 0; index < gpos.getUint16(set); index++) seconds.set(gpos.getUint16(set + 2 + index * 4), gpos.getInt16(set + 4 + index * 4));
		return [glyph, seconds] as const;
	});
	const byLeft = new Map(sets);
	return (left, right) => byLeft.get(left)?.get(right);
}

function classes(gpos: DataView, at: number): Table {
	requireAdvance(gpos, at);
	const coverage = coverageAt(gpos, at + gpos.getUint16(at + 2));
	const lefts = classesAt(gpos, at + gpos.getUint16(at + 8));
	const rights = classesAt(gpos, at + gpos.getUint16(at + 10));
	const width = gpos.getUint16(at + 14);
	return (left, right) => (coverage.has(left) ? gpos.getInt16(at + 16 + ((lefts.get(left) ?? 0) * width + (rights.get(right) ?? 0)) * 2) : undefined);
}

function requireAdvance(gpos: DataView, at: number): void {
	if (gpos.getUint16(at + 4) !== X_ADVANCE || gpos.getUint16(at + 6) !== 0) throw new TypeError("the font kerns in a way that is not read");
}
