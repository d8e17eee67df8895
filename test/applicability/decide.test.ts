import { describe, expect, it } from "vitest";
import { assess } from "../../src/applicability/assess.js";
import { answersOf, FACTS, inventedKnowledge } from "../fixtures/knowledge.js";

const knowledge = inventedKnowledge();
const decisionsFor = (short: Parameters<typeof answersOf>[0], asOf = "2026-11-21") => {
	const { decisions } = assess(knowledge, FACTS, answersOf(short), asOf);
	return (id: string) => {
		const found = decisions.controls.find((each) => each.control.id === id);
		if (!found) throw new Error(`no control ${id}`);
		return found;
	};
};

describe("membership", () => {
	const full = { countries: ["ruritania"], regions: ["north"], sound: ["speech"], keeps: "keeps-audio", size: "small" };

	it("is given where a satisfied provision of a chosen place applies and is in force", () => {
		expect(decisionsFor(full)("ask-first").membership).toBe("applicable");
		expect(decisionsFor(full)("ask-first").force).toBe("mandatory");
	});

	it("is refused where only another place asks for it", () => {
		expect(decisionsFor(full)("measure-noise").membership).toBe("notApplicable");
	});

	it("is open while the place is not known", () => {
		const decision = decisionsFor({ sound: ["speech"], keeps: "keeps-audio" })("ask-first");
		expect(decision.membership).toBe("undetermined");
		expect(decision.causes).toContainEqual({ kind: "question", id: "countries" });
	});

	it("starts later where every provision begins after the day", () => {
		const decision = decisionsFor(full)("file-report");
		expect([decision.membership, decision.start]).toEqual(["startsLater", "2028-01-01"]);
		expect(decisionsFor(full, "2028-01-01")("file-report").membership).toBe("applicable");
	});

	it("does not count a provision before its instrument is in force", () => {
		expect(decisionsFor(full, "2020-06-01")("ask-first").membership).toBe("startsLater");
		expect(decisionsFor(full, "2019-06-01")("ask-first").membership).toBe("notApplicable");
	});

	it("is open in law where it hangs on a contested fact", () => {
		const decision = decisionsFor({ countries: ["ruritania"], sound: ["noise"] })("open-item");
		expect(decision.membership).toBe("undetermined");
		expect(decision.causes).toEqual([{ kind: "openInLaw", fact: "open-point" }]);
	});
});

describe("force", () => {
	it("is that of the strongest satisfied provision in force", () => {
		const decision = decisionsFor({ countries: ["ruritania"], sound: ["speech"], keeps: "deletes-audio", size: "large" })("name-owner");
		expect(decision.force).toBe("mandatory");
	});

	it("says what would raise it while a stronger provision is unknown", () => {
		const decision = decisionsFor({ countries: ["ruritania"], sound: ["speech"], keeps: "deletes-audio" })("name-owner");
		expect([decision.membership, decision.force]).toEqual(["applicable", "recommended"]);
		expect(decision.raise).toEqual({ force: "mandatory", causes: [{ kind: "question", id: "size" }] });
	});
});
