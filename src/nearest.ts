/** The nearest of some valid words to what was typed, as "did you mean …?"; nothing when none is near. */
export function nearest(typed: string, valid: Iterable<string>): string | undefined {
	const word = nearestWord(typed, valid);
	return word ? `did you mean ${word}?` : undefined;
}

export function nearestWord(typed: string, valid: Iterable<string>): string | undefined {
	const wanted = typed.slice(0, 80).toLowerCase();
	let best: { word: string; distance: number } | undefined;
	for (const word of valid) {
		const distance = word.startsWith(wanted) && wanted.length > 2 ? 1 : editDistance(wanted, word.toLowerCase());
		if (!best || distance < best.distance) best = { word, distance };
	}
	return best && best.distance <= Math.max(2, Math.floor(wanted.length / 3)) ? best.word : undefined;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
