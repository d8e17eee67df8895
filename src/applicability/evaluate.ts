import { type Basis, CONTESTED, type FactDefinition, type FactRule } from "../facts/fact.js";
import type { Question } from "../knowledge/schema/others.js";
import type { Answer } from "../questionnaire/answers.js";
import { type Condition, type LeafCondition, leafValues } from "./condition.js";
import { type Cause, clauses, groupOf, type LeafReason, type Reason, uniqueCauses } from "./reason.js";
import type { Tri } from "./tri.js";

/** What is known of a question or fact: values that hold, values that may still hold, and why. */
export interface ValueState {
	readonly yes: readonly string[];
	readonly maybe: readonly string[];
	/** Exactly one of `yes` and `maybe` will hold in the end. */
	readonly exactlyOne: boolean;
	readonly causes: readonly Cause[];
	readonly because?: Reason;
	/** Of a fact of one value: the rules that come first and do not hold. With `because` they settle the value. */
	readonly passed?: readonly Reason[];
	/** The rules that gave the value of a fact; of a question there are none. */
	readonly rules?: readonly Omit<FactRule, "when">[];
}

export type QuestionStatus = "answered" | "notSure" | "open" | "moot";

export interface QuestionState extends ValueState {
	readonly status: QuestionStatus;
	readonly answer?: Answer;
	/** Whether it is to be asked at all: its `askWhen`. */
	readonly relevance: Tri;
	/** Options that may be shown now. */
	readonly visible: readonly string[];
	/** Picks that are ignored, being hidden by other answers. */
	readonly ignored: readonly string[];
}

const ALWAYS: Reason = groupOf("all", []);

/** Evaluates conditions over answers and facts; every state is worked out once, on demand. */
export class Evaluation {
	readonly #questions: ReadonlyMap<string, Question>;
	readonly #facts: ReadonlyMap<string, FactDefinition>;
	readonly #answers: Readonly<Record<string, Answer>>;
	readonly #asOf: string;
	readonly #questionStates = new Map<string, QuestionState>();
	readonly #factStates = new Map<string, ValueState>();
	readonly #reasons = new Map<Condition, Reason>();
	readonly #underWay = new Set<string>();

	/** Without a day the law is read as it will stand in the end. */
	constructor(
		questions: ReadonlyMap<string, Question>,
		facts: ReadonlyMap<string, FactDefinition>,
		answers: Readonly<Record<string, Answer>>,
		asOf = "9999-12-31",
	) {
		this.#questions = questions;
		this.#facts = facts;
		this.#answers = answers;
		this.#asOf = asOf;
	}

	/** True, false or unknown, with the reason. An omitted condition is true. */
	condition(condition: Condition | undefined): Reason {
		if (!condition) return ALWAYS;
		const known = this.#reasons.get(condition);
		if (known) return known;
		const reason = this.#reason(condition);
		this.#reasons.set(condition, reason);
		return reason;
	}

	#reason(condition: Condition): Reason {
		if ("all" in condition)
			return groupOf(
				"all",
				condition.all.map((child) => this.condition(child)),
			);
		if ("any" in condition)
			return groupOf(
				"any",
				condition.any.map((child) => this.condition(child)),
			);
		if ("not" in condition) return groupOf("not", [this.condition(condition.not)]);
		return this.#leaf(condition);
	}

	question(id: string): QuestionState {
		return this.#remember(this.#questionStates, id, () => {
			const question = this.#questions.get(id);
			if (!question) throw new Error(`no question ${id}`);
			return this.#questionState(question);
		});
	}

	fact(id: string): ValueState {
		return this.#remember(this.#factStates, id, () => {
			const fact = this.#facts.get(id);
			if (!fact) throw new Error(`no fact ${id}`);
			return fact.kind === "single" ? this.#single(fact) : this.#multi(fact);
		});
	}

	/** The law that a rule rests on: a citation of one place only where that place is chosen. */
	basisOf(rule: Pick<FactRule, "basis">): readonly Basis[] {
		return (rule.basis ?? []).filter((basis) => this.condition(basis.when).result === "true");
	}

	/** The state of a question or fact by the name that conditions use. */
	state(name: string): ValueState {
		return this.#questions.has(name) ? this.question(name) : this.fact(name);
	}

	#leaf(leaf: LeafCondition): LeafReason {
		const state = this.state(leaf.fact);
		const wanted = this.#wanted(leaf);
		const held = wanted.filter((value) => state.yes.includes(value));
		const possible = wanted.some((value) => state.maybe.includes(value));
		const certain = state.exactlyOne && state.maybe.length > 0 && [...state.yes, ...state.maybe].every((value) => wanted.includes(value));
		const result: Tri = held.length > 0 || certain ? "true" : possible ? "unknown" : "false";
		const source = this.#questions.has(leaf.fact) ? "question" : "fact";
		return {
			kind: "leaf",
			result,
			name: leaf.fact,
			source,
			wanted,
			says: this.#says(leaf.fact, state, result, held, wanted),
			because: state.because,
			causes: result === "unknown" ? state.causes : [],
		};
	}

	#wanted(leaf: LeafCondition): readonly string[] {
		if (!("atLeast" in leaf)) return leafValues(leaf);
		const options = this.#questions.get(leaf.fact)?.options?.map((option) => option.id) ?? [];
		const start = options.indexOf(leaf.atLeast);
		return start < 0 ? [] : options.slice(start);
	}

	/** The clauses of a leaf: what holds when true, what holds instead when false, what is not known otherwise. */
	#says(name: string, state: ValueState, result: Tri, held: readonly string[], wanted: readonly string[]): string[] {
		const question = this.#questions.get(name);
		const clause = (value: string): string =>
			question?.options?.find((option) => option.id === value)?.says ?? this.#facts.get(name)?.values[value] ?? value;
		if (result === "true") return (held.length > 0 ? held : wanted.filter((value) => state.maybe.includes(value))).map(clause);
		if (result === "unknown") return [question ? `it is not known ${question.topic}` : `it is not settled: ${this.#facts.get(name)?.title ?? name}`];
		if (!question) return state.yes.map(clause);
		// What does not arise is false for the reason why it does not arise.
		if ((state as QuestionState).status === "moot") return state.because ? clauses(state.because) : [];
		if (question.type === "single") return state.yes.map(clause);
		const labels = wanted.map((value) => question.options?.find((option) => option.id === value)?.label ?? value);
		return [`you did not tick ${orList(labels)} (${question.topic})`];
	}

	#questionState(question: Question): QuestionState {
		const relevance = this.condition(question.askWhen);
		const answer = this.#answers[question.id];
		if (relevance.result === "false") {
			return {
				status: "moot",
				relevance: "false",
				answer,
				yes: [],
				maybe: [],
				exactlyOne: false,
				causes: [],
				because: relevance,
				visible: [],
				ignored: [],
			};
		}
		const options = (question.options ?? []).map((option) => ({ option, shown: this.condition(option.showWhen) }));
		const visible = options.filter(({ shown }) => shown.result !== "false").map(({ option }) => option.id);
		const unsettled = uniqueCauses([relevance.causes, ...options.map(({ shown }) => shown.causes)]);
		const own: Cause = { kind: "question", id: question.id };
		const base = { relevance: relevance.result, answer, visible };
		if (!answer || answer.kind === "notSure") {
			return {
				...base,
				status: answer ? "notSure" : "open",
				yes: [],
				maybe: visible,
				exactlyOne: question.type === "single" && relevance.result === "true",
				causes: [own, ...unsettled],
				ignored: [],
			};
		}
		if (answer.kind === "text") return { ...base, status: "answered", yes: [], maybe: [], exactlyOne: false, causes: [], ignored: [] };
		const picked = answer.kind === "single" ? [answer.option] : answer.kind === "date" ? marksBefore(question, answer.date) : answer.picks;
		const ignored = picked.filter((value) => !visible.includes(value));
		const kept = picked.filter((value) => visible.includes(value));
		// An answer counts as certain only where the question certainly arises: else a later answer could take it back.
		const certain = (value: string): boolean =>
			relevance.result === "true" && options.find(({ option }) => option.id === value)?.shown.result === "true";
		const yes = kept.filter(certain);
		const excluded = kept.some((value) => question.options?.find((option) => option.id === value)?.exclusive);
		const open = answer.kind === "multi" && answer.notSure && !excluded ? visible.filter((value) => !kept.includes(value)) : [];
		const maybe = [...kept.filter((value) => !certain(value)), ...open];
		return {
			...base,
			status: answer.kind === "multi" && answer.notSure && kept.length === 0 ? "notSure" : "answered",
			yes,
			maybe,
			exactlyOne: question.type === "single" && relevance.result === "true",
			causes: maybe.length > 0 ? [...(open.length > 0 ? [own] : []), ...unsettled] : [],
			ignored,
		};
	}

	#single(fact: FactDefinition): ValueState {
		const possible: { rule: Omit<FactRule, "when">; reason: Reason }[] = [];
		const passed: Reason[] = [];
		let settled = false;
		for (const rule of this.#rulesOfTheDay(fact)) {
			const reason = this.condition(rule.when);
			passed.push(reason);
			if (reason.result === "false") continue;
			possible.push({ rule, reason });
			settled = reason.result === "true";
			if (settled) break;
		}
		if (!settled) {
			if (!fact.otherwise) throw new Error(`fact ${fact.id} has no value when no rule holds`);
			possible.push({
				rule: fact.otherwise,
				reason: groupOf(
					"all",
					passed.map((reason) => groupOf("not", [reason])),
					"true",
				),
			});
		}
		const values = [...new Set(possible.map(({ rule }) => rule.value))];
		// Where several rules lead to one value, the one that certainly holds is the reason.
		const last = possible.at(-1);
		if (values.length === 1 && last && values[0] !== CONTESTED) {
			return { yes: values, maybe: [], exactlyOne: true, causes: [], because: last.reason, passed: without(passed, last.reason), rules: [last.rule] };
		}
		if (values.length === 1 && last) {
			const readings = (last.rule.readings ?? []).map((reading) => reading.value);
			return {
				yes: [],
				maybe: readings,
				exactlyOne: true,
				causes: [{ kind: "openInLaw", fact: fact.id }],
				because: last.reason,
				passed: without(passed, last.reason),
				rules: [last.rule],
			};
		}
		const maybe = [
			...new Set(possible.flatMap(({ rule }) => (rule.value === CONTESTED ? (rule.readings ?? []).map((reading) => reading.value) : [rule.value]))),
		];
		const because = groupOf(
			"any",
			possible.map(({ reason }) => reason),
			"unknown",
		);
		return { yes: [], maybe, exactlyOne: true, causes: because.causes, because };
	}

	#multi(fact: FactDefinition): ValueState {
		const reasons = this.#rulesOfTheDay(fact).map((rule) => ({ rule, reason: this.condition(rule.when) }));
		const yes = [...new Set(reasons.filter(({ reason }) => reason.result === "true").map(({ rule }) => rule.value))];
		const open = reasons.filter(({ rule, reason }) => reason.result === "unknown" && !yes.includes(rule.value));
		const maybe = [...new Set(open.map(({ rule }) => rule.value))];
		const causes = uniqueCauses(open.map(({ reason }) => reason.causes));
		const otherwise = fact.otherwise;
		if (yes.length === 0 && otherwise) {
			if (maybe.length === 0)
				return { yes: [otherwise.value], maybe: [], exactlyOne: false, causes: [], because: group("all", reasons), rules: [otherwise] };
			return { yes: [], maybe: [...maybe, otherwise.value], exactlyOne: false, causes, because: group("any", reasons) };
		}
		const holding = reasons.filter(({ reason }) => reason.result === "true");
		return {
			yes,
			maybe,
			exactlyOne: false,
			causes,
			because: group("any", holding.length > 0 ? holding : reasons),
			rules: holding.map(({ rule }) => rule),
		};
	}

	#rulesOfTheDay(fact: FactDefinition): readonly FactRule[] {
		return fact.rules.filter(({ from, until }) => (from ?? "") <= this.#asOf && (until === undefined || this.#asOf < until));
	}

	#remember<T>(store: Map<string, T>, id: string, work: () => T): T {
		const known = store.get(id);
		if (known) return known;
		if (this.#underWay.has(id)) throw new Error(`${id} reads itself`);
		this.#underWay.add(id);
		try {
			const state = work();
			store.set(id, state);
			return state;
		} finally {
			this.#underWay.delete(id);
		}
	}
}

/** The marks of a date question that the day that was answered is before. */
function marksBefore(question: Question, day: string): string[] {
	return (question.options ?? []).filter((mark) => mark.before !== undefined && day < mark.before).map((mark) => mark.id);
}

function without(reasons: readonly Reason[], one: Reason): Reason[] {
	return reasons.filter((reason) => reason !== one);
}

function group(kind: "all" | "any", reasons: readonly { reason: Reason }[]): Reason {
	return groupOf(
		kind,
		reasons.map(({ reason }) => reason),
	);
}

function orList(words: readonly string[]): string {
	const quoted = words.map((word) => `“${word}”`);
	if (quoted.length > 3) return `${quoted.slice(0, 3).join(", ")} or the like`;
	return quoted.length > 1 ? `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}` : (quoted[0] ?? "");
}
