/** Breaks text at spaces into lines of at most `width`, the later ones indented; spaces in front of the first stay. */
export function wrap(text: string, width: number, indent = ""): string[] {
	const lines: string[] = [];
	let line = /^ */.exec(text)?.[0] ?? "";
	for (const word of text.trim().split(/ +/)) {
		const joined = line.trim() === "" ? line + word : `${line} ${word}`;
		if (joined.length <= width || line.trim() === "") line = joined;
		else {
			lines.push(line);
			line = indent + word;
		}
	}
	return [...lines, line];
}

/** The blocks around the active one that fit into `room` lines: from the first up to, not including, the end. */
export function windowAround(heights: readonly number[], active: number, room: number): { first: number; end: number } {
	const height = (index: number) => heights[index] ?? Number.POSITIVE_INFINITY;
	let first = active;
	let end = active + 1;
	let used = height(active);
	for (;;) {
		const below = height(end);
		const above = height(first - 1);
		// In turn, so that the marked line stays in the middle of a long list.
		const down = used + below <= room;
		const up = used + above <= room;
		if (!down && !up) return { first, end };
		if (down && (!up || end - active - 1 <= active - first)) {
			used += below;
			end++;
		} else {
			used += above;
			first--;
		}
	}
}
