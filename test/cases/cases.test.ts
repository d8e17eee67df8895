import { afterAll, describe, expect, it } from "vitest";
import { FACTS } from "../../src/facts/index.js";
import { CASES, type Case, type Finding, findings, GIVEN, PENDING, SILENCE, VOCABULARY, WRONG } from "./case.js";

const LEAST = 6;
const wrong = new Map(WRONG.map((each) => [each.case, each]));
const pending = new Map(PENDING.flatMap((entry) => entry.cases.map((id) => [id, entry] as const)));
const whole = (id: string): boolean => pending.has(id) && !pending.get(id)?.parts;
const determinations = [...new Set(CASES.map((each) => each.determination))];
const ofDetermination = (name: string): Case[] => CASES.filter((each) => each.determination === name);
const wronged = (id: string): boolean => wrong.get(id)?.says !== undefined;
const tested = CASES.filter((each) => !whole(each.id) && !wronged(each.id));

const failed = (finding: Finding): boolean => finding.wanted !== finding.found;

describe.each([...new Set(tested.map((each) => each.determination))])("%s", (name) => {
	const cases = tested.filter((each) => each.determination === name);
	it.each(cases)("$id", (test) => {
		const parts = [...(pending.get(test.id)?.parts ?? []), ...Object.keys(wrong.get(test.id)?.parts ?? {})];
		const told = findings(test).filter((finding) => !parts.includes(finding.what));
		expect(told.length).toBeGreaterThan(0);
		expect(told.map((finding) => `${finding.what}: ${finding.found}`)).toEqual(told.map((finding) => `${finding.what}: ${finding.wanted}`));
	});
});

describe("cases that are not answered as expected", () => {
	it.each([...pending])("%s still differs, in each part that is named", (id, { parts }) => {
		const test = CASES.find((each) => each.id === id);
		const differing = test ? findings(test).filter(failed) : [];
		expect(differing.length, `${id} now passes: take it off pending.yaml`).toBeGreaterThan(0);
		for (const part of parts ?? [])
			expect(
				differing.map((finding) => finding.what),
				`${part} of ${id} now passes`,
			).toContain(part);
	});

	it.each(WRONG)("$case is answered as the text says", ({ case: id, says, parts }) => {
		const test = CASES.find((each) => each.id === id);
		const told = test ? findings(test) : [];
		const differing = told.filter(failed).map((finding): [string, string] => [finding.what, finding.found]);
		const main = told[0] && says !== undefined ? { [told[0].what]: says } : {};
		expect(Object.fromEntries(differing)).toEqual({ ...main, ...parts });
		expect(pending.has(id)).toBe(false);
	});
});

describe("the files of the cases", () => {
	const ids = CASES.map((each) => each.id);

	it("have one set of answers for each case, and no other", () => {
		expect(new Set(ids).size).toBe(ids.length);
		expect([...GIVEN.keys()].sort()).toEqual([...ids].sort());
	});

	it("list no case twice and none that is not there", () => {
		const listed = [...PENDING.flatMap((entry) => entry.cases), ...WRONG.map((each) => each.case)];
		expect(new Set(listed).size).toBe(listed.length);
		expect(listed.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it("read something-else only where the answer is that no kind is known to fit", () => {
		for (const id of SILENCE["no-kind-fits"]) expect(GIVEN.get(id)?.answers["tool-kinds"], id).toBe("not-sure");
	});

	it.each(Object.entries(VOCABULARY.determinations))("rename the values of %s one to one, to values of a fact", (_name, { fact, values }) => {
		const told = Object.values(values).map((value) => (typeof value === "string" ? { fact, is: value } : value));
		expect(new Set(told.map((each) => `${each.fact} ${each.is}`)).size).toBe(told.length);
		for (const each of told) expect(Object.keys(FACTS.get(each.fact)?.values ?? {}), each.fact).toContain(each.is);
	});

	it("hold at least six cases of each determination", () => {
		expect(determinations.filter((name) => ofDetermination(name).length < LEAST)).toEqual([]);
	});
});

afterAll(() => {
	const rows = determinations.map((name) => {
		const cases = ofDetermination(name);
		const open = cases.filter((each) => whole(each.id)).length;
		const odd = cases.filter((each) => wronged(each.id)).length;
		const parts = cases.filter((each) => pending.get(each.id)?.parts ?? wrong.get(each.id)?.parts).length;
		const rest = [open ? `${open} pending` : "", parts ? `${parts} in part` : "", odd ? `${odd} believed wrong` : ""].filter((word) => word !== "");
		return `${name}: ${cases.length - open - odd} of ${cases.length}${rest.length > 0 ? ` (${rest.join(", ")})` : ""}`;
	});
	const answered = tested.length;
	console.log(
		[
			`${answered} of ${CASES.length} cases answered as expected, ${[...pending.keys()].filter(whole).length} pending, ${CASES.filter((each) => wronged(each.id)).length} believed wrong, ${WRONG.filter((each) => each.parts).length} in part`,
			...rows,
		].join("\n"),
	);
});
