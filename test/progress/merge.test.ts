import { describe, expect, it } from "vitest";
import { asWord, mergeValues } from "../../src/progress/progress.js";

describe("merging what was known with what a document says", () => {
	const known = { "a/owner": "Ana", "a/status": "open" };
	it("adds what was blank, and a blank takes nothing away", () => {
		expect(mergeValues(known, { "a/date": "2026-12-01" })).toEqual({
			values: { ...known, "a/date": "2026-12-01" },
			added: ["a/date"],
			replaced: [],
			conflicts: [],
		});
	});
	it("keeps what was known where the document says something else, and tells both", () => {
		const merged = mergeValues(known, { "a/owner": "Ben", "a/status": "open" });
		expect(merged.values).toEqual(known);
		expect(merged.conflicts).toEqual([{ field: "a/owner", kept: "Ana", found: "Ben" }]);
	});
	it("lets the side win that is preferred", () => {
		expect(mergeValues(known, { "a/owner": "Ben" }, "document")).toMatchObject({
			values: { "a/owner": "Ben" },
			replaced: ["a/owner"],
			conflicts: [],
		});
		expect(mergeValues(known, { "a/owner": "Ben" }, "file")).toMatchObject({ values: known, replaced: [], conflicts: [] });
	});
});

describe("words of a field", () => {
	it.each([
		["kill-switch", "status", "In progress", "in-progress"],
		["kill-switch", "status", " not  applicable ", "not-applicable"],
		["kill-switch", "status", "finished", undefined],
		["sign-off", "decision", "Approve with conditions", "approve-with-conditions"],
		["sign-off-go-live", "decision", "reject", "reject"],
		["kill-switch", "owner", " Ana ", " Ana "],
	])("%s/%s: %j is %j", (owner, key, filled, word) => {
		expect(asWord(owner, key, filled)).toBe(word);
	});
});
