import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/applicability/condition.js";
import { Evaluation } from "../../src/applicability/evaluate.js";
import { clauses } from "../../src/applicability/reason.js";
import { answersOf, FACTS, inventedKnowledge } from "../fixtures/knowledge.js";

const { questionById } = inventedKnowledge();
const evaluate = (short: Parameters<typeof answersOf>[0]) => new Evaluation(questionById, FACTS, answersOf(short).answers);

describe("a condition over questions", () => {
	const speech: Condition = { fact: "sound", includes: "speech" };
	const cases: [string, Parameters<typeof answersOf>[0], Condition, string][] = [
		["an open question is unknown", {}, speech, "unknown"],
		["not sure is unknown", { sound: "not-sure" }, speech, "unknown"],
		["a pick is true", { sound: ["speech"] }, speech, "true"],
		["a pick stays true beside not sure", { sound: ["speech", "not-sure"] }, speech, "true"],
		["what was not picked is unknown beside not sure", { sound: ["noise", "not-sure"] }, speech, "unknown"],
		["what was not picked is false", { sound: ["noise"] }, speech, "false"],
		["an exclusive pick rules the others out, not sure or not", { sound: ["nothing", "not-sure"] }, speech, "false"],
		["any of several values", { sound: ["noise"] }, { fact: "sound", includes: ["speech", "noise"] }, "true"],
		["a single answer", { size: "middle" }, { fact: "size", is: "middle" }, "true"],
		["another single answer", { size: "small" }, { fact: "size", is: "middle" }, "false"],
		["a scale from a point upwards", { size: "large" }, { fact: "size", atLeast: "middle" }, "true"],
		["a scale below the point", { size: "small" }, { fact: "size", atLeast: "middle" }, "false"],
		["every value of an unanswered single question is covered", {}, { fact: "size", in: ["small", "middle", "large"] }, "true"],
		["all with one false is false whatever is unknown", { sound: ["noise"] }, { all: [{ fact: "size", is: "large" }, speech] }, "false"],
		["any with one true is true whatever is unknown", { sound: ["speech"] }, { any: [{ fact: "size", is: "large" }, speech] }, "true"],
		["not unknown is unknown", {}, { not: speech }, "unknown"],
		["not false is true", { sound: ["noise"] }, { not: speech }, "true"],
		["a question that does not arise is false", { sound: ["noise"], keeps: "keeps-audio" }, { fact: "keeps", is: "keeps-audio" }, "false"],
		[
			"an answer to a question that may not arise is unknown",
			{ sound: "not-sure", keeps: "keeps-audio" },
			{ fact: "keeps", is: "keeps-audio" },
			"unknown",
		],
		[
			"a value that was ruled out is false although the question may not arise",
			{ sound: "not-sure", keeps: "keeps-audio" },
			{ fact: "keeps", is: "deletes-audio" },
			"false",
		],
	];

	it.each(cases)("%s", (_, short, condition, expected) => {
		expect(evaluate(short).condition(condition).result).toBe(expected);
	});
});

describe("a fact", () => {
	it("takes the first rule that holds", () => {
		expect(evaluate({ sound: ["speech"], keeps: "keeps-audio" }).fact("records").yes).toEqual(["yes"]);
	});

	it("takes the last resort when no rule holds", () => {
		expect(evaluate({ sound: ["noise"] }).fact("records").yes).toEqual(["no"]);
	});

	it("keeps every value possible while a rule is unknown, and names the questions that settle it", () => {
		const state = evaluate({ sound: ["speech"] }).fact("records");
		expect(state.yes).toEqual([]);
		expect([...state.maybe].sort()).toEqual(["no", "yes"]);
		expect(state.causes).toEqual([{ kind: "question", id: "keeps" }]);
	});

	it("is unknown to a condition where the law is open, with that as the cause", () => {
		const reason = evaluate({ sound: ["noise"] }).condition({ fact: "open-point", is: "yes" });
		expect(reason.result).toBe("unknown");
		expect(reason.causes).toEqual([{ kind: "openInLaw", fact: "open-point" }]);
	});
});

describe("reasons", () => {
	it("say in the user's own answers why something is so", () => {
		expect(clauses(evaluate({ sound: ["speech"] }).condition({ fact: "sound", includes: "speech" }))).toEqual(["it is speech"]);
	});

	it("name only the branches that are still unsettled", () => {
		const reason = evaluate({ sound: ["noise"] }).condition({
			any: [
				{ fact: "sound", includes: "speech" },
				{ fact: "size", is: "large" },
			],
		});
		expect(reason.causes).toEqual([{ kind: "question", id: "size" }]);
	});
});
