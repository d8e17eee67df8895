import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/applicability/condition.js";
import { Evaluation } from "../../src/applicability/evaluate.js";
import { clauses } from "../../src/applicability/reason.js";
import type { FactDefinition, FactRule } from "../../src/facts/fact.js";
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

describe("the state of a question", () => {
	it.each([
		[
			"open",
			{},
			"sound",
			{ status: "open", relevance: "true", yes: [], maybe: ["speech", "noise", "nothing"], exactlyOne: false, causes: ["sound"] },
		],
		["open, of one answer", {}, "size", { status: "open", yes: [], maybe: ["small", "middle", "large"], exactlyOne: true, causes: ["size"] }],
		["not sure", { size: "not-sure" }, "size", { status: "notSure", maybe: ["small", "middle", "large"], exactlyOne: true, causes: ["size"] }],
		["not known to arise", {}, "keeps", { status: "open", relevance: "unknown", exactlyOne: false, causes: ["keeps", "sound"] }],
		["answered", { size: "small" }, "size", { status: "answered", yes: ["small"], maybe: [], exactlyOne: true, causes: [], ignored: [] }],
		["picked", { sound: ["noise"] }, "sound", { status: "answered", yes: ["noise"], maybe: [], exactlyOne: false, causes: [] }],
		[
			"picked beside not sure",
			{ sound: ["noise", "not-sure"] },
			"sound",
			{ status: "answered", yes: ["noise"], maybe: ["speech", "nothing"], causes: ["sound"] },
		],
		[
			"not sure alone, as a list",
			{ sound: ["not-sure"] },
			"sound",
			{ status: "notSure", yes: [], maybe: ["speech", "noise", "nothing"], causes: ["sound"] },
		],
		["exclusive beside not sure", { sound: ["nothing", "not-sure"] }, "sound", { status: "answered", yes: ["nothing"], maybe: [], causes: [] }],
		[
			"answered before it is known to arise",
			{ keeps: "keeps-audio" },
			"keeps",
			{ status: "answered", yes: [], maybe: ["keeps-audio"], exactlyOne: false, causes: ["sound"] },
		],
		[
			"moot",
			{ sound: ["noise"], keeps: "keeps-audio" },
			"keeps",
			{ status: "moot", relevance: "false", yes: [], maybe: [], exactlyOne: false, causes: [], visible: [], ignored: [] },
		],
	] as [string, Parameters<typeof answersOf>[0], string, Record<string, unknown>][])("%s", (_, short, id, { causes, ...expected }) => {
		const state = evaluate(short).question(id);
		expect(state).toMatchObject(expected);
		expect(state.causes.map((cause) => ("id" in cause ? cause.id : cause.fact))).toEqual(causes);
	});

	it("keeps the answer to a question that does not arise, and why it does not", () => {
		const state = evaluate({ sound: ["noise"], keeps: "keeps-audio" }).question("keeps");
		expect(state.answer).toEqual({ kind: "single", option: "keeps-audio" });
		expect(state.because?.result).toBe("false");
	});

	const hidden = new Map(questionById);
	const keeps = questionById.get("size");
	if (keeps)
		hidden.set("size", {
			...keeps,
			options: (keeps.options ?? []).map((option) =>
				option.id === "large" ? { ...option, showWhen: { fact: "sound", includes: "noise" } } : option,
			),
		});
	const over = (short: Parameters<typeof answersOf>[0]) => new Evaluation(hidden, FACTS, answersOf(short).answers).question("size");

	it("hides options by earlier answers, and ignores a pick of one", () => {
		expect(over({ sound: ["speech"] })).toMatchObject({ visible: ["small", "middle"], maybe: ["small", "middle"] });
		expect(over({ sound: ["speech"], size: "large" })).toMatchObject({ yes: [], maybe: [], ignored: ["large"], causes: [] });
		expect(over({ sound: ["noise"], size: "large" })).toMatchObject({ yes: ["large"], ignored: [] });
	});

	it("keeps a pick open while it is not known whether its option shows", () => {
		expect(over({ size: "large" })).toMatchObject({ yes: [], maybe: ["large"], ignored: [], causes: [{ kind: "question", id: "sound" }] });
		expect(over({ size: "small" })).toMatchObject({ yes: ["small"], maybe: [], causes: [] });
	});

	const since = {
		...keeps,
		id: "since",
		type: "date",
		scale: undefined,
		options: [{ id: "old", label: "old", says: "it is old", before: "2025-01-01" }],
	};
	const dated = new Map(questionById).set("since", since as never);
	it.each([
		["2024-12-31", ["old"]],
		["2025-01-01", []],
	])("of a day has the marks that the day is before: %s", (date, yes) => {
		const state = new Evaluation(dated, FACTS, { since: { kind: "date", date } }).question("since");
		expect(state).toMatchObject({ status: "answered", yes, maybe: [], exactlyOne: false, ignored: [] });
	});

	it("of a text says nothing to a condition", () => {
		const state = new Evaluation(dated, FACTS, { since: { kind: "text", text: "x" } }).question("since");
		expect(state).toMatchObject({ status: "answered", yes: [], maybe: [], exactlyOne: false, causes: [], ignored: [] });
	});

	it("is asked for by its name, or it is an error", () => {
		expect(() => evaluate({}).question("nobody")).toThrow("no question nobody");
		expect(() => evaluate({}).fact("nobody")).toThrow("no fact nobody");
		expect(evaluate({ size: "small" }).state("size").yes).toEqual(["small"]);
		expect(evaluate({ sound: ["noise"] }).state("records").yes).toEqual(["no"]);
	});
});

describe("the clauses of a condition", () => {
	const said = (short: Parameters<typeof answersOf>[0], condition: Condition) => evaluate(short).condition(condition);
	it.each([
		["what holds", { sound: ["speech", "noise"] }, { fact: "sound", includes: ["speech", "noise"] }, ["it is speech", "it is noise"]],
		["what covers every possibility", {}, { fact: "size", in: ["small", "middle", "large"] }, ["it is small", "it is middle", "it is large"]],
		["what is not known", {}, { fact: "size", is: "small" }, ["it is not known what it is"]],
		["what is not settled", {}, { fact: "records", is: "yes" }, ["it is not settled: whether speech is recorded"]],
		["the value that a fact has instead", { sound: ["noise"] }, { fact: "records", is: "yes" }, ["no speech is recorded"]],
		["the answer that was given instead", { size: "small" }, { fact: "size", is: "large" }, ["it is small"]],
		[
			"the reason why a question does not arise",
			{ sound: ["noise"] },
			{ fact: "keeps", is: "keeps-audio" },
			["you did not tick “speech” (what it is)"],
		],
		[
			"what was not ticked",
			{ sound: ["noise"] },
			{ fact: "sound", includes: ["speech", "nothing"] },
			["you did not tick “speech” or “nothing” (what it is)"],
		],
		["a fact that holds", { sound: ["speech"], keeps: "keeps-audio" }, { fact: "records", is: "yes" }, ["speech is recorded"]],
	] as [string, Parameters<typeof answersOf>[0], Condition, string[]][])("are %s", (_, short, condition, expected) => {
		expect(said(short, condition)).toMatchObject({ kind: "leaf", says: expected });
	});

	it("name three that were not ticked, and no more", () => {
		const many = { ...questionById.get("sound"), options: ["a", "b", "c", "d", "e"].map((id) => ({ id, label: id.toUpperCase(), says: id })) };
		const over = new Evaluation(new Map(questionById).set("sound", many as never), FACTS, answersOf({ sound: ["e"] }).answers);
		const says = (...includes: string[]) => clauses(over.condition({ fact: "sound", includes }));
		expect(says("a")).toEqual(["you did not tick “A” (what it is)"]);
		expect(says("a", "b", "c")).toEqual(["you did not tick “A”, “B” or “C” (what it is)"]);
		expect(says("a", "b", "c", "d")).toEqual(["you did not tick “A”, “B”, “C” or the like (what it is)"]);
	});

	it("carry the name, its source, the values that are wanted and the causes", () => {
		expect(said({}, { fact: "size", atLeast: "middle" })).toMatchObject({
			name: "size",
			source: "question",
			result: "unknown",
			wanted: ["middle", "large"],
			causes: [{ kind: "question", id: "size" }],
		});
		expect(said({ size: "small" }, { fact: "size", atLeast: "unheard" })).toMatchObject({ result: "false", wanted: [], causes: [] });
		expect(said({ sound: ["noise"] }, { fact: "records", is: "no" })).toMatchObject({ name: "records", source: "fact", result: "true", causes: [] });
		expect(said({ sound: ["noise"] }, { fact: "records", is: "no" })).toHaveProperty("because.result", "true");
	});

	it("of no condition at all are none: it is true", () => {
		expect(evaluate({}).condition(undefined)).toEqual({ kind: "all", result: "true", of: [], causes: [] });
	});

	it("are worked out once", () => {
		const evaluation = evaluate({});
		const condition: Condition = { fact: "size", is: "small" };
		expect(evaluation.condition(condition)).toBe(evaluation.condition(condition));
		expect(evaluation.question("size")).toBe(evaluation.question("size"));
		expect(evaluation.fact("records")).toBe(evaluation.fact("records"));
	});
});

describe("the rules of a fact", () => {
	const rule = (is: string, value: string, more: Partial<FactRule> = {}): FactRule => ({
		when: { fact: "size", is },
		value,
		because: `it is ${is}`,
		...more,
	});
	const fact = (kind: FactDefinition["kind"], rules: FactRule[], otherwise?: FactDefinition["otherwise"]): FactDefinition => ({
		id: "f",
		title: "the fact",
		kind,
		values: { a: "a", b: "b", c: "c" },
		rules,
		otherwise,
	});
	const none = { value: "c", because: "nothing else is" };
	const state = (definition: FactDefinition, short: Parameters<typeof answersOf>[0], asOf?: string) =>
		new Evaluation(questionById, new Map([["f", definition]]), answersOf(short).answers, asOf).fact("f");
	const size = [{ kind: "question", id: "size" }];

	it("of one value are read in order, and the first that holds counts", () => {
		const definition = fact("single", [rule("small", "a"), { ...rule("small", "b"), when: { all: [] } }], none);
		expect(state(definition, { size: "small" })).toMatchObject({
			yes: ["a"],
			maybe: [],
			exactlyOne: true,
			causes: [],
			rules: [{ value: "a" }],
			passed: [],
		});
		expect(state(definition, { size: "large" })).toMatchObject({ yes: ["b"], rules: [{ value: "b" }] });
		expect(state(definition, { size: "large" }).passed?.map((reason) => reason.result)).toEqual(["false"]);
		expect(state(definition, {})).toMatchObject({ yes: [], maybe: ["a", "b"], exactlyOne: true, causes: size });
	});

	it("of one value that all lead to the same settle it although a question is open", () => {
		expect(state(fact("single", [rule("small", "c")], none), {})).toMatchObject({ yes: ["c"], maybe: [], causes: [], rules: [none] });
	});

	it("of one value need a last resort", () => {
		expect(() => state(fact("single", [rule("small", "a")]), { size: "large" })).toThrow("fact f has no value when no rule holds");
		expect(state(fact("single", [rule("small", "a")]), { size: "small" }).yes).toEqual(["a"]);
	});

	it("that are contested leave their readings possible", () => {
		const readings = [
			{ value: "a", because: "one" },
			{ value: "b", because: "two" },
		];
		const definition = fact("single", [rule("small", "contested", { readings, caution: "Care." })], none);
		expect(state(definition, { size: "small" })).toMatchObject({
			yes: [],
			maybe: ["a", "b"],
			exactlyOne: true,
			causes: [{ kind: "openInLaw", fact: "f" }],
			rules: [{ value: "contested" }],
			passed: [],
		});
		expect(state(definition, {})).toMatchObject({ yes: [], maybe: ["a", "b", "c"], exactlyOne: true, causes: size });
	});

	it("of several values all count", () => {
		const definition = fact(
			"multi",
			[{ ...rule("small", "a"), when: { fact: "size", in: ["small", "middle"] } }, rule("small", "b"), rule("middle", "b")],
			none,
		);
		expect(state(definition, { size: "small" })).toMatchObject({ yes: ["a", "b"], maybe: [], exactlyOne: false, causes: [] });
		expect(state(definition, { size: "small" }).rules?.map((each) => each.because)).toEqual(["it is small", "it is small"]);
		expect(state(definition, { size: "small" }).because).toMatchObject({ kind: "any", result: "true" });
		expect(state(definition, { size: "large" })).toMatchObject({ yes: ["c"], maybe: [], exactlyOne: false, causes: [], rules: [none] });
		expect(state(definition, { size: "large" }).because).toMatchObject({ kind: "all", result: "false" });
		expect(state(definition, {})).toMatchObject({ yes: [], maybe: ["a", "b", "c"], exactlyOne: false, causes: size });
		expect(state(definition, {}).because).toMatchObject({ kind: "any", result: "unknown" });
	});

	it("of several values may leave it empty, and keep what holds beside what is open", () => {
		const definition = fact("multi", [rule("small", "a"), { ...rule("", "b"), when: { fact: "sound", includes: "noise" } }]);
		expect(state(definition, { size: "large", sound: ["speech"] })).toMatchObject({ yes: [], maybe: [], causes: [], rules: [] });
		expect(state(definition, { size: "small" })).toMatchObject({ yes: ["a"], maybe: ["b"], causes: [{ kind: "question", id: "sound" }] });
		expect(state(definition, { size: "small" }).because).toMatchObject({ kind: "any", result: "true", of: [{ name: "size" }] });
	});

	it("have days of their own", () => {
		const definition = fact("single", [rule("small", "a", { from: "2026-01-01", until: "2027-01-01" })], none);
		for (const [day, value] of [
			["2025-12-31", "c"],
			["2026-01-01", "a"],
			["2026-12-31", "a"],
			["2027-01-01", "c"],
		] as const)
			expect(state(definition, { size: "small" }, day).yes, day).toEqual([value]);
		expect(state(fact("single", [rule("small", "a", { from: "2090-01-01" })], none), { size: "small" }).yes).toEqual(["a"]);
	});

	it("that read themselves are an error, each time", () => {
		const evaluation = new Evaluation(questionById, new Map([["f", fact("single", [{ ...rule("", "a"), when: { fact: "f", is: "b" } }], none)]]), {});
		expect(() => evaluation.fact("f")).toThrow("f reads itself");
		expect(() => evaluation.fact("f")).toThrow("f reads itself");
	});
});
