import { describe, expect, it } from "vitest";
import { instrumentStanding, isDay, provisionStanding, spellDate } from "../../src/applicability/time.js";
import type { Instrument } from "../../src/knowledge/schema/instrument.js";

type Timeline = Instrument["timeline"];

describe("the standing of an instrument", () => {
	const law: Timeline = [
		{ date: "2024-07-12", event: "adopted" },
		{ date: "2025-02-02", event: "in-force" },
		{ date: "2026-01-01", event: "stayed" },
		{ date: "2026-03-01", event: "stay-lifted" },
		{ date: "2027-01-01", event: "ended" },
	];
	it.each([
		["2024-01-01", "proposed"],
		["2024-08-01", "upcoming"],
		["2025-02-01", "upcoming"],
		["2025-02-02", "inForce"],
		["2026-02-01", "stayed"],
		["2026-03-01", "inForce"],
		["2026-12-31", "inForce"],
		["2027-01-01", "ended"],
	])("on %s is %s", (day, state) => {
		expect(instrumentStanding({ timeline: law }, day).state).toBe(state);
	});

	it("is proposed while nothing but a proposal is recorded", () => {
		expect(instrumentStanding({ timeline: [{ date: "2025-01-06", event: "proposed" }] }, "2026-01-01").state).toBe("proposed");
	});

	it("is in force with an unrecorded start, which is not invented", () => {
		expect(instrumentStanding({ timeline: [{ date: "unrecorded", event: "in-force" }] }, "2026-01-01")).toEqual({
			state: "inForce",
			start: "unrecorded",
		});
	});
});

describe("the standing of a provision", () => {
	const inForce = { state: "inForce", start: "2025-02-02" } as const;
	it("begins on its own day", () => {
		expect(provisionStanding({}, "2027-12-02", inForce, "2027-12-01")).toEqual({ state: "upcoming", start: "2027-12-02" });
		expect(provisionStanding({}, "2027-12-02", inForce, "2027-12-02")).toEqual({ state: "inForce", start: "2027-12-02" });
	});
	it("ends on its own day", () => {
		expect(provisionStanding({ until: "2026-01-01" }, undefined, inForce, "2026-01-01").state).toBe("ended");
	});
	it("is never in force when its instrument ended, is stayed or is only proposed", () => {
		for (const state of ["ended", "stayed", "proposed"] as const)
			expect(provisionStanding({}, "2020-01-01", { state }, "2026-01-01").state).toBe(state);
	});
});

describe("days", () => {
	it.each([
		["2026-02-28", true],
		["2026-02-29", false],
		["2028-02-29", true],
		["2026-13-01", false],
		["2026-1-1", false],
		["tomorrow", false],
	])("%s exists: %s", (text, expected) => {
		expect(isDay(text)).toBe(expected);
	});
	it("are spelled out as far as they are known", () => {
		expect([spellDate("2026-08-02"), spellDate("2026-08"), spellDate("2026")]).toEqual(["2 August 2026", "August 2026", "2026"]);
	});
});
