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

describe("the dates of a standing", () => {
	const on = (day: string, ...timeline: [string, Timeline[number]["event"]][]) =>
		instrumentStanding({ timeline: timeline.map(([date, event]) => ({ date, event })) }, day);
	it.each([
		["partial dates count from their first day", () => on("2025-02-01", ["2025-02", "in-force"]), { state: "inForce", start: "2025-02-01" }],
		["a year too", () => on("2025-01-01", ["2025", "in-force"]), { state: "inForce", start: "2025-01-01" }],
		["a year not before", () => on("2024-12-31", ["2025", "in-force"]), { state: "upcoming", start: "2025-01-01" }],
		[
			"of two starts the earlier",
			() => on("2026-01-01", ["2025-06-01", "in-force"], ["2025-02-01", "in-force"]),
			{ state: "inForce", start: "2025-02-01" },
		],
		["in whatever order", () => on("2026-01-01", ["2025-02-01", "in-force"], ["2025-06-01", "in-force"]), { state: "inForce", start: "2025-02-01" }],
		[
			"of two foreseen starts the earlier",
			() => on("2024-01-01", ["2025-06-01", "in-force"], ["2025-02-01", "in-force"]),
			{ state: "upcoming", start: "2025-02-01" },
		],
		[
			"a recorded start before an unrecorded one",
			() => on("2026-01-01", ["unrecorded", "in-force"], ["2025-02-01", "in-force"]),
			{ state: "inForce", start: "2025-02-01" },
		],
		["and after it", () => on("2026-01-01", ["2025-02-01", "in-force"], ["unrecorded", "in-force"]), { state: "inForce", start: "2025-02-01" }],
		[
			"two unrecorded ones",
			() => on("2026-01-01", ["unrecorded", "in-force"], ["unrecorded", "in-force"]),
			{ state: "inForce", start: "unrecorded" },
		],
		[
			"an end keeps its day",
			() => on("2026-01-01", ["2020-01-01", "in-force"], ["2025-01-01", "ended"]),
			{ state: "ended", start: "2020-01-01", end: "2025-01-01" },
		],
		[
			"an unrecorded end counts from now",
			() => on("2026-01-01", ["2020-01-01", "in-force"], ["unrecorded", "ended"]),
			{ state: "ended", start: "2020-01-01", end: "2026-01-01" },
		],
		[
			"an end to come is none",
			() => on("2026-01-01", ["2020-01-01", "in-force"], ["2027-01-01", "ended"]),
			{ state: "inForce", start: "2020-01-01" },
		],
		[
			"stayed after its start",
			() => on("2026-01-01", ["2020-01-01", "in-force"], ["2025-01-01", "stayed"]),
			{ state: "stayed", start: "2020-01-01" },
		],
		[
			"stayed before its start",
			() => on("2026-01-01", ["2027-01-01", "in-force"], ["2025-01-01", "stayed"]),
			{ state: "stayed", start: "2027-01-01" },
		],
		[
			"a stay to come is none",
			() => on("2026-01-01", ["2020-01-01", "in-force"], ["2027-01-01", "stayed"]),
			{ state: "inForce", start: "2020-01-01" },
		],
		[
			"a lifting to come does not lift",
			() => on("2026-01-01", ["2020-01-01", "in-force"], ["2025-01-01", "stayed"], ["2027-01-01", "stay-lifted"]),
			{ state: "stayed", start: "2020-01-01" },
		],
		["adopted without a start", () => on("2026-01-01", ["2025-01-01", "adopted"]), { state: "upcoming" }],
		["adoption to come is a proposal", () => on("2026-01-01", ["2027-01-01", "adopted"], ["2028-01-01", "in-force"]), { state: "proposed" }],
		[
			"adopted with a start to come",
			() => on("2026-01-01", ["2025-01-01", "adopted"], ["2028-01-01", "in-force"]),
			{ state: "upcoming", start: "2028-01-01" },
		],
		["a start to come without a word of adoption", () => on("2026-01-01", ["2028-01-01", "in-force"]), { state: "upcoming", start: "2028-01-01" }],
		["nothing recorded", () => on("2026-01-01"), { state: "proposed" }],
	])("%s", (_, found, expected) => {
		expect(found()).toEqual(expected);
	});
});

describe("the dates of a provision", () => {
	const law = { state: "inForce", start: "2020-01-01" } as const;
	const coming = { state: "upcoming", start: "2027-01-01" } as const;
	it.each([
		["follows its instrument", () => provisionStanding({}, undefined, law, "2026-01-01"), law],
		["is proposed where it says so", () => provisionStanding({ proposed: true }, "2020-01-01", law, "2026-01-01"), { state: "proposed" }],
		[
			"ends with its own start",
			() => provisionStanding({ until: "2025-01-01" }, "2021-01-01", law, "2026-01-01"),
			{ state: "ended", start: "2021-01-01", end: "2025-01-01" },
		],
		[
			"ends with the instrument's start",
			() => provisionStanding({ until: "2025-01-01" }, undefined, law, "2026-01-01"),
			{ state: "ended", start: "2020-01-01", end: "2025-01-01" },
		],
		[
			"does not end before its day",
			() => provisionStanding({ until: "2026-01-02" }, "2021-01-01", law, "2026-01-01"),
			{ state: "inForce", start: "2021-01-01" },
		],
		["does not begin before its instrument", () => provisionStanding({}, "2021-01-01", coming, "2026-01-01"), coming],
	])("%s", (_, found, expected) => {
		expect(found()).toEqual(expected);
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
		["x2026-02-28", false],
		["2026-02-28x", false],
		["0000-00-00", false],
	])("%s exists: %s", (text, expected) => {
		expect(isDay(text)).toBe(expected);
	});
	it("are spelled out as far as they are known", () => {
		expect([spellDate("2026-08-02"), spellDate("2026-08"), spellDate("2026")]).toEqual(["2 August 2026", "August 2026", "2026"]);
	});
});
