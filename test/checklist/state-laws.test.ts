import { describe, expect, it } from "vitest";
import { assess } from "../../src/applicability/assess.js";
import { stateLaws } from "../../src/checklist/state-laws.js";
import { FACTS } from "../../src/facts/index.js";
import { parseAnswersFile } from "../../src/questionnaire/answers-file.js";
import { realKnowledge } from "../support/knowledge.js";

const knowledge = realKnowledge();

/** A plan that lets software deny care. */
function lawsOn(day: string, state: string, decisions = "[coverage-approval, coverage-denial]") {
	const file = `schema: 1
deployment: { name: A }
answers:
  countries: [united-states]
  states-provinces: [${state}]
  organisation-kinds: [health-plan]
  us-payment: [runs-commercial-plan]
  tool-kinds: [coverage-decision]
  technology: [learned-scores]
  users: [coverage-reviewers]
  actions: [nothing]
  review-step: nobody
  decisions: ${decisions}
`;
	const { answers } = parseAnswersFile(file, "a.yaml", knowledge.questions);
	return new Map(stateLaws(assess(knowledge, FACTS, answers, day)).map((law) => [law.id, law]));
}

describe("the laws of states", () => {
	it("are printed with the day on which they begin, and as duties only from then on", () => {
		expect(lawsOn("2026-09-01", "alabama").get("us-al-sb63")).toMatchObject({ state: "upcoming", place: "Alabama", reaches: "yes" });
		expect(lawsOn("2026-11-21", "alabama").get("us-al-sb63")).toMatchObject({ state: "inForce" });
	});

	it("leave out what does not reach the use, other states, and what has ended", () => {
		const colorado = lawsOn("2027-03-01", "colorado");
		expect([...colorado.keys()].filter((id) => !id.startsWith("us-co-"))).toEqual([]);
		expect(colorado.has("us-co-sb26-189")).toBe(true);
		expect(colorado.has("us-co-sb24-205")).toBe(false);
		expect(lawsOn("2026-11-21", "california").has("us-ca-sb243")).toBe(false);
	});

	it("stay visible while an answer is open", () => {
		expect(lawsOn("2026-11-21", "alabama", "[not-sure]").get("us-al-sb63")).toBeDefined();
	});
});
