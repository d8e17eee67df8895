import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom } from "./random.js";
import { targets } from "./targets.js";

/** A modest number here; `npm run fuzz` is the long run. */
const RUNS = 4;
const HANG = 2_000;

describe("whatever is read", async () => {
	const all = await targets(mkdtempSync(path.join(os.tmpdir(), "duecare-fuzz-")));
	it.each(all)("as $name is taken, or refused with an error that names its place", async ({ share, make, read }) => {
		await fc.assert(
			fc.asyncProperty(fc.integer(), async (seed) => {
				const input = make(randomFrom(seed));
				const started = performance.now();
				await read(input);
				expect(performance.now() - started).toBeLessThan(HANG);
			}),
			{ numRuns: RUNS * share },
		);
	});

	it.each(all)("as $name is taken when it is sound", async ({ make, read }) => {
		const taken: boolean[] = [];
		for (let seed = 0; seed < 300 && !taken.includes(true); seed++) taken.push(await read(make(randomFrom(seed))));
		expect(taken).toContain(true);
	});
});
