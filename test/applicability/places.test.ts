import { describe, expect, it } from "vitest";
import { Evaluation } from "../../src/applicability/evaluate.js";
import { choosePlaces } from "../../src/applicability/places.js";
import type { Jurisdiction } from "../../src/knowledge/model.js";
import { answersOf, FACTS, inventedKnowledge } from "../fixtures/knowledge.js";

const { questionById, jurisdictions } = inventedKnowledge();
const more: Jurisdiction[] = ["b", "c", "d", "e"].map((letter, index) => ({
	id: `intl-${letter}`,
	title: `Land ${letter.toUpperCase()}`,
	parent: "union",
	chosenBy: [{ fact: "sound", includes: ["speech", "speech", "noise", "nothing"][index] ?? "" }],
}));
const union: Jurisdiction = { id: "union", title: "Union", parent: "intl" };
const places = (short: Parameters<typeof answersOf>[0], nodes: readonly Jurisdiction[] = jurisdictions) =>
	choosePlaces(nodes, new Evaluation(questionById, FACTS, answersOf(short).answers));

describe("places", () => {
	it("count where they or a place below them were picked, and the root always", () => {
		const chosen = places({ countries: ["ruritania"], regions: ["north"] });
		expect(chosen.get("intl")).toEqual({ kind: "fixed", result: "true", says: [], causes: [] });
		expect(chosen.get("ru-north")).toEqual({ kind: "fixed", result: "true", says: ["people in North Ruritania are served"], causes: [] });
		expect(chosen.get("ru")).toEqual({ kind: "fixed", result: "true", says: ["people in North Ruritania are served"], causes: [] });
		expect(chosen.get("za")).toEqual({ kind: "fixed", result: "false", says: ["nobody in Zenda is served"], causes: [] });
	});

	it("of a country alone name the country", () => {
		expect(places({ countries: ["ruritania"], regions: ["south"] }).get("ru")?.says).toEqual(["people in Ruritania are served"]);
	});

	it("that are not known say so, with the question that settles it", () => {
		const chosen = places({ regions: "not-sure" });
		expect(chosen.get("za")).toEqual({
			kind: "fixed",
			result: "unknown",
			says: ["it is not known whether people in Zenda are served"],
			causes: [{ kind: "question", id: "countries" }],
		});
		expect(places({ countries: ["ruritania"] }).get("ru-north")).toMatchObject({ result: "unknown", causes: [{ kind: "question", id: "regions" }] });
	});

	it("that nothing chooses are chosen through those below them alone", () => {
		expect(places({ sound: ["noise"] }, [...jurisdictions, union, ...more]).get("union")?.says).toEqual(["people in Land D are served"]);
		expect(places({ sound: ["nothing"] }, [...jurisdictions, union]).get("union")?.result).toBe("false");
	});

	it("are told by name up to three, and counted beyond", () => {
		const all = [...jurisdictions, union, ...more];
		expect(places({ sound: ["speech"] }, all).get("union")?.says).toEqual(["people in Land B and Land C are served"]);
		expect(places({ sound: ["speech", "noise"] }, all).get("union")?.says).toEqual(["people in Land B, Land C and Land D are served"]);
		const five = [...all, ...more.map((node) => ({ ...node, id: `${node.id}-2`, title: `${node.title} II` }))];
		expect(places({ sound: ["speech", "noise"] }, five).get("union")?.says).toEqual([
			"people in Land B, Land C, Land D and 3 more places are served",
		]);
	});
});
