import { describe, expect, it } from "vitest";
import { assess, openCauses } from "../../src/applicability/assess.js";
import { questionsOf } from "../../src/applicability/reason.js";
import type { FactDefinition } from "../../src/facts/fact.js";
import { linkKnowledge } from "../../src/knowledge/link.js";
import type { Knowledge } from "../../src/knowledge/model.js";
import { answersOf, CONTROLS, FACTS, INSTRUMENTS, inventedKnowledge, QUESTIONS } from "../fixtures/knowledge.js";

const AS_OF = "2026-11-21";
const knowledge = inventedKnowledge();
const determination = (id: string, order: number, extra: Partial<NonNullable<FactDefinition["determination"]>> = {}): FactDefinition => ({
	id,
	title: id,
	kind: "single",
	values: { yes: "y", no: "n" },
	rules: [{ when: { fact: "size", is: "large" }, value: "yes", because: "it is large" }],
	otherwise: { value: "no", because: "it is not" },
	determination: {
		question: `${id}?`,
		jurisdiction: "intl",
		answers: { yes: "Yes", no: "No" },
		counsel: "Ask.",
		confirms: "Counsel",
		order,
		...extra,
	},
});
const withFacts = (...facts: FactDefinition[]) => new Map([...FACTS, ...facts.map((fact) => [fact.id, fact] as const)]);
const rows = (facts: ReadonlyMap<string, FactDefinition>, short: Parameters<typeof answersOf>[0]) =>
	assess(knowledge, facts, answersOf(short), AS_OF).determinations.map((row) => [row.fact.id, row.status]);

describe("determinations", () => {
	it("are printed where their place may be chosen and their condition may hold, in their order, then by id", () => {
		const facts = withFacts(
			determination("z-late", 9),
			determination("b-same", 5),
			determination("a-same", 5),
			determination("hidden", 1, { showWhen: { fact: "sound", includes: "noise" } }),
			determination("elsewhere", 1, { jurisdiction: "za" }),
			determination("nowhere", 8, { jurisdiction: "not-a-place" }),
		);
		expect(rows(facts, { countries: ["ruritania"], sound: ["speech"], size: "small" })).toEqual([
			["open-point", "settled"],
			["a-same", "settled"],
			["b-same", "settled"],
			["nowhere", "settled"],
			["z-late", "settled"],
		]);
		expect(rows(facts, { size: "small" }).map(([id]) => id)).toEqual(["elsewhere", "hidden", "open-point", "a-same", "b-same", "nowhere", "z-late"]);
	});

	it("are settled, contested or unknown", () => {
		expect(rows(FACTS, { countries: ["ruritania"], sound: ["noise"] })).toEqual([["open-point", "contested"]]);
		expect(rows(FACTS, { countries: ["ruritania"] })).toEqual([["open-point", "unknown"]]);
		expect(rows(FACTS, { countries: ["ruritania"], sound: ["speech"] })).toEqual([["open-point", "settled"]]);
	});

	it("are unknown while a question is open, whatever the law leaves open beside it", () => {
		const both: FactDefinition = {
			...determination("both", 2),
			rules: [
				{
					when: {
						any: [
							{ fact: "open-point", is: "yes" },
							{ fact: "size", is: "large" },
						],
					},
					value: "yes",
					because: "so",
				},
			],
		};
		expect(rows(withFacts(both), { countries: ["ruritania"], sound: ["noise"] })).toEqual([
			["open-point", "contested"],
			["both", "unknown"],
		]);
	});
});

describe("what would still change something", () => {
	const causes = (short: Parameters<typeof answersOf>[0], used: Knowledge = knowledge, facts = FACTS) =>
		questionsOf(openCauses(assess(used, facts, answersOf(short), AS_OF))).sort();

	it("is every open question that decides something, and no other", () => {
		expect(causes({})).toEqual(["countries", "keeps", "regions", "size", "sound"]);
		expect(causes({ countries: ["zenda"], sound: ["speech"] })).toEqual([]);
		expect(causes({ countries: ["ruritania"], sound: ["speech"], keeps: "keeps-audio" })).toEqual(["regions", "size"]);
		// The region is printed among the places, whatever hangs on it.
		expect(causes({ countries: ["ruritania"], sound: ["nothing"] })).toEqual(["regions"]);
	});

	it("is not asked for a control that its own condition rules out", () => {
		const [first] = CONTROLS;
		if (!first) throw new Error("no control");
		const alone = inventedKnowledge({ controls: [{ ...first, appliesWhen: { fact: "size", is: "large" } }] });
		const short = { countries: ["ruritania"], sound: ["speech"], size: "small" };
		expect(causes(short, alone, new Map([...FACTS].filter(([id]) => id !== "open-point")))).toEqual(["regions"]);
		expect(causes({ ...short, size: "large" }, alone)).toEqual(["keeps", "regions"]);
	});

	it("is asked for what a control supports, for risks and for instruments", () => {
		const [first] = CONTROLS;
		if (!first) throw new Error("no control");
		const supporting = inventedKnowledge({
			controls: [
				{
					...first,
					provisions: [
						{ id: "intl-guide#g1", relation: "satisfies" },
						{ id: "ru-sound-act#s2", relation: "supports" },
					],
				},
			],
		});
		expect(causes({ countries: ["ruritania"], sound: ["speech"] }, supporting)).toEqual(["regions", "size"]);
		const bare = inventedKnowledge({ controls: [] });
		const risk = { id: "r", hazard: "h", appliesWhen: { fact: "size", is: "large" }, controls: [], sections: {}, file: "r.md" };
		expect(causes({ countries: ["ruritania"], sound: ["speech"] }, linkKnowledge({ ...dataOf(bare), risks: [risk as never] }))).toEqual([
			"regions",
			"size",
		]);
		expect(causes({ countries: ["ruritania"] }, bare, new Map())).toEqual(["regions", "sound"]);
	});
});

function dataOf(known: Knowledge) {
	return { ...known, questions: QUESTIONS, instruments: INSTRUMENTS, controls: [] };
}
