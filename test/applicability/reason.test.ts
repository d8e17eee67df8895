import { describe, expect, it } from "vitest";
import { type Condition, factsRead, leafValues, leaves } from "../../src/applicability/condition.js";
import {
	type Cause,
	clauses,
	decidingLeaves,
	type FixedReason,
	groupOf,
	holdingClauses,
	questionsOf,
	uniqueCauses,
} from "../../src/applicability/reason.js";
import { and, negate, or, type Tri } from "../../src/applicability/tri.js";

const TRIS: readonly Tri[] = ["true", "false", "unknown"];
const cause = (id: string): Cause => ({ kind: "question", id });
const openLaw: Cause = { kind: "openInLaw", fact: "open-point" };
const fixed = (result: Tri, ...says: string[]): FixedReason => ({ kind: "fixed", result, says, causes: result === "unknown" ? says.map(cause) : [] });
const yes = fixed("true", "yes-says");
const no = fixed("false", "no-says");
const open = fixed("unknown", "open-says");

describe("Kleene's three values", () => {
	it("are negated", () => {
		expect(TRIS.map(negate)).toEqual(["false", "true", "unknown"]);
	});
	it("are joined by and: one false decides, else one unknown", () => {
		expect(TRIS.map((a) => TRIS.map((b) => and([a, b])))).toEqual([
			["true", "false", "unknown"],
			["false", "false", "false"],
			["unknown", "false", "unknown"],
		]);
		expect(and([])).toBe("true");
	});
	it("are joined by or: one true decides, else one unknown", () => {
		expect(TRIS.map((a) => TRIS.map((b) => or([a, b])))).toEqual([
			["true", "true", "true"],
			["true", "false", "unknown"],
			["true", "unknown", "unknown"],
		]);
		expect(or([])).toBe("false");
	});
});

describe("a group of reasons", () => {
	it.each([
		["all", [yes, open], "unknown", ["open-says"]],
		["all", [no, open], "false", []],
		["any", [yes, open], "true", []],
		["any", [no, open, fixed("unknown", "second")], "unknown", ["open-says", "second"]],
		["not", [open], "unknown", ["open-says"]],
		["not", [no], "true", []],
		["not", [yes], "false", []],
		["not", [], "false", []],
	] as const)("%s of %j has its result, and causes only while it is unknown", (kind, of, result, causes) => {
		expect(groupOf(kind, of)).toEqual({ kind, result, of, causes: causes.map(cause) });
	});

	it("may be given its result", () => {
		expect(groupOf("all", [no], "true")).toMatchObject({ result: "true", causes: [] });
	});
});

describe("causes", () => {
	it("stand once each, in order of appearance", () => {
		expect(uniqueCauses([[cause("b"), openLaw], [], [cause("a"), cause("b")], [openLaw]])).toEqual([cause("b"), openLaw, cause("a")]);
		expect(uniqueCauses([])).toEqual([]);
		expect(uniqueCauses([[], []])).toEqual([]);
		expect(uniqueCauses([[], [cause("a")], []])).toEqual([cause("a")]);
		expect(uniqueCauses([[cause("a")], [cause("b")]])).toEqual([cause("a"), cause("b")]);
		expect(uniqueCauses([[openLaw], [{ kind: "openInLaw", fact: "other" }]])).toHaveLength(2);
	});
	it("name questions, and not what the law leaves open", () => {
		expect(questionsOf([cause("b"), openLaw, cause("a")])).toEqual(["b", "a"]);
	});
});

describe("the leaves that decide", () => {
	it("of a true any are the true ones, of a false all the false ones", () => {
		expect(decidingLeaves(groupOf("any", [no, yes, open]))).toEqual([yes]);
		expect(decidingLeaves(groupOf("all", [yes, no, open]))).toEqual([no]);
		expect(decidingLeaves(groupOf("all", [yes, fixed("true", "second")]))).toEqual([yes, fixed("true", "second")]);
	});
	it("of a negation are those of what it negates", () => {
		expect(decidingLeaves(groupOf("not", [groupOf("any", [no, fixed("false", "second")])]))).toEqual([no, fixed("false", "second")]);
	});
	it("give clauses, each once", () => {
		expect(clauses(groupOf("all", [yes, fixed("true", "yes-says", "more")]))).toEqual(["yes-says", "more"]);
	});
	it("give the clauses of what holds only", () => {
		expect(holdingClauses(groupOf("all", [groupOf("not", [no]), yes, yes]))).toEqual(["yes-says"]);
		expect(holdingClauses(groupOf("all", [groupOf("not", [no])]))).toEqual([]);
	});
});

describe("a condition", () => {
	const condition: Condition = {
		all: [
			{ fact: "a", is: "x" },
			{ any: [{ fact: "b", in: ["x", "y"] }, { not: { fact: "c", includes: "z" } }] },
			{ fact: "a", includes: ["x", "z"] },
			{ fact: "d", atLeast: "m" },
		],
	};
	it("names what it reads, each once, in order", () => {
		expect(factsRead(condition)).toEqual(["a", "b", "c", "d"]);
		expect(factsRead(undefined)).toEqual([]);
	});
	it("has leaves with the values that they accept", () => {
		expect(leaves(condition).map((leaf) => [leaf.fact, leafValues(leaf)])).toEqual([
			["a", ["x"]],
			["b", ["x", "y"]],
			["c", ["z"]],
			["a", ["x", "z"]],
			["d", ["m"]],
		]);
		expect(leaves(undefined)).toEqual([]);
	});
});
