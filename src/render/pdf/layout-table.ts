/** What the tables of kerning and of accents share: features, lookups, coverage and classes of OpenType layout. */

/** The subtables of all lookups of one kind that a feature uses, wherever an extension has moved them. */
export function subtablesOf(table: DataView, feature: string, kind: number): number[] {
	const features = table.getUint16(6);
	const lookups = table.getUint16(8);
	const wanted = new Set<number>();
	for (let index = 0; index < table.getUint16(features); index++) {
		const at = features + 2 + index * 6;
		if (tagAt(table, at) !== feature) continue;
		const record = features + table.getUint16(at + 4);
		for (let each = 0; each < table.getUint16(record + 2); each++) wanted.add(table.getUint16(record + 4 + each * 2));
	}
	return [...wanted].flatMap((index) => {
		const lookup = lookups + table.getUint16(lookups + 2 + index * 2);
		const type = table.getUint16(lookup);
		return Array.from({ length: table.getUint16(lookup + 4) }, (_, each) => lookup + table.getUint16(lookup + 6 + each * 2)).flatMap((subtable) => {
			if (type === kind) return [subtable];
			const isMoved = type === 9 && table.getUint16(subtable + 2) === kind;
			return isMoved ? [subtable + table.getUint32(subtable + 4)] : [];
		});
	});
}

/** Place of each covered glyph in the coverage. */
export function coverageAt(table: DataView, at: number): Map<number, number> {
	const places = new Map<number, number>();
	const count = table.getUint16(at + 2);
	if (table.getUint16(at) === 1) {
		for (let index = 0; index < count; index++) places.set(table.getUint16(at + 4 + index * 2), index);
		return places;
	}
	for (let index = 0; index < count; index++) {
		const range = at + 4 + index * 6;
		const first = table.getUint16(range);
		for (let glyph = first; glyph <= table.getUint16(range + 2); glyph++) places.set(glyph, table.getUint16(range + 4) + glyph - first);
	}
	return places;
}

/** Class of each glyph that has one other than 0. */
export function classesAt(table: DataView, at: number): Map<number, number> {
	const classes = new Map<number, number>();
	if (table.getUint16(at) === 1) {
		const first = table.getUint16(at + 2);
		for (let index = 0; index < table.getUint16(at + 4); index++) classes.set(first + index, table.getUint16(at + 6 + index * 2));
		return classes;
	}
	for (let index = 0; index < table.getUint16(at + 2); index++) {
		const range = at + 4 + index * 6;
		for (let glyph = table.getUint16(range); glyph <= table.getUint16(range + 2); glyph++) classes.set(glyph, table.getUint16(range + 4));
	}
	return classes;
}

function tagAt(table: DataView, at: number): string {
	return String.fromCharCode(table.getUint8(at), table.getUint8(at + 1), table.getUint8(at + 2), table.getUint8(at + 3));
}
