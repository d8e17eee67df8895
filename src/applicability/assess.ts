import type { FactDefinition } from "../facts/fact.js";
import type { Knowledge } from "../knowledge/model.js";
import type { Answers } from "../questionnaire/answers.js";
import { type Decisions, decide } from "./decide.js";
import { Evaluation, type ValueState } from "./evaluate.js";
import { type Cause, uniqueCauses } from "./reason.js";

/** A determination as it stands for these answers. */
export interface DeterminationState {
	readonly fact: FactDefinition;
	readonly state: ValueState;
	readonly status: "settled" | "contested" | "unknown";
}

/** Everything that follows from one set of answers on one day. */
export interface Assessment {
	readonly knowledge: Knowledge;
	readonly facts: ReadonlyMap<string, FactDefinition>;
	readonly answers: Answers;
	/** The day for which the law is read, "2026-11-21". */
	readonly asOf: string;
	readonly evaluation: Evaluation;
	readonly decisions: Decisions;
	readonly determinations: readonly DeterminationState[];
}

/** Answers -> facts -> decisions. Pure: the day and the knowledge are inputs. */
export function assess(knowledge: Knowledge, facts: ReadonlyMap<string, FactDefinition>, answers: Answers, asOf: string): Assessment {
	const evaluation = new Evaluation(knowledge.questionById, facts, answers.answers, asOf);
	const decisions = decide(knowledge, evaluation, asOf);
	return { knowledge, facts, answers, asOf, evaluation, decisions, determinations: determinations(facts, evaluation, decisions) };
}

/** What pages read beside decisions and determinations: the verdict reads the stage, the titles of roles the size of the organisation. */
const ON_THE_PAGE = ["stage", "small-organisation"];

/** What would still change something that is printed: the causes of everything that is unknown. */
export function openCauses(assessment: Assessment): readonly Cause[] {
	const { decisions, determinations, evaluation, facts, knowledge } = assessment;
	return uniqueCauses([
		...ON_THE_PAGE.filter((name) => facts.has(name) || knowledge.questionById.has(name)).map((name) => evaluation.state(name).causes),
		// The places are printed, and what was ruled out is listed place by place.
		...[...decisions.places.values()].map((place) => place.causes),
		...decisions.controls
			.filter((decision) => decision.membership !== "notApplicable")
			.flatMap((decision) => [decision.own, ...decision.concerning].map((each) => each.causes)),
		...decisions.risks.map((decision) => decision.reason.causes),
		...decisions.instruments.map((decision) => decision.reason.causes),
		...determinations.flatMap((each) => (each.status === "unknown" ? [each.state.causes] : [])),
	]);
}

function determinations(facts: ReadonlyMap<string, FactDefinition>, evaluation: Evaluation, decisions: Decisions): DeterminationState[] {
	return [...facts.values()]
		.flatMap((fact): (DeterminationState & { order: number })[] => {
			const printed = fact.determination;
			if (!printed) return [];
			if (decisions.places.get(printed.jurisdiction)?.result === "false") return [];
			if (evaluation.condition(printed.showWhen).result === "false") return [];
			const state = evaluation.fact(fact.id);
			return [{ fact, state, status: statusOf(state), order: printed.order }];
		})
		.sort((a, b) => a.order - b.order || (a.fact.id < b.fact.id ? -1 : 1));
}

function statusOf(state: ValueState): DeterminationState["status"] {
	if (state.causes.length > 0) return state.causes.every((cause) => cause.kind === "openInLaw") ? "contested" : "unknown";
	return "settled";
}
