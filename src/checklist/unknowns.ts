import type { Assessment } from "../applicability/assess.js";
import type { ControlDecision } from "../applicability/decide.js";
import { type Cause, questionsOf, type Reason } from "../applicability/reason.js";
import type { Checklist } from "./schema.js";

type NeedsAnswer = Checklist["needsAnswer"][number];

/** Every open question that still matters, with whom to ask and what hangs on it; the weightiest first. */
export function needsAnswer(assessment: Assessment): NeedsAnswer[] {
	const entries = new Map<string, { adds: ControlDecision[]; raises: ControlDecision[]; settles: string[] }>();
	const entry = (id: string) => {
		const known = entries.get(id) ?? { adds: [], raises: [], settles: [] };
		entries.set(id, known);
		return known;
	};
	const wanted = new Wanted();
	for (const decision of assessment.decisions.controls) {
		if (decision.membership === "undetermined" || decision.membership === "startsLater")
			for (const id of questionsOf(decision.causes)) entry(id).adds.push(decision);
		for (const id of questionsOf(decision.raise?.causes ?? [])) entry(id).raises.push(decision);
		if (decision.membership === "undetermined" || decision.raise) {
			wanted.add(decision.own);
			for (const { reason } of decision.concerning) wanted.add(reason);
		}
	}
	for (const { fact, state, status } of assessment.determinations) {
		if (status !== "unknown") continue;
		for (const id of questionsOf(state.causes)) entry(id).settles.push(fact.determination?.question ?? fact.title);
		if (state.because) wanted.add(state.because);
	}
	return [...entries]
		.flatMap(([id, found]) => {
			const question = assessment.knowledge.questionById.get(id);
			if (!question) return [];
			const status = assessment.evaluation.question(id).answer ? ("not sure" as const) : ("not answered" as const);
			const options = question.options ?? [];
			return [
				{
					number: 0,
					id,
					text: question.text,
					status,
					askWho: question.askWho,
					matters: options.filter((option) => wanted.has(id, option.id)).map((option) => option.label),
					adds: found.adds.map(({ control }) => ({ id: control.id, title: control.title })),
					raises: found.raises.map(({ control }) => ({ id: control.id, title: control.title })),
					settles: found.settles,
				},
			];
		})
		.sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
		.map((each, index) => ({ ...each, number: index + 1 }));
}

/** Contested law that keeps an item or a determination open, with both readings and the careful thing to do. */
export function openInLaw(assessment: Assessment): Checklist["openInLaw"] {
	const contested = [...assessment.facts.values()].flatMap((fact) => {
		if (!assessment.evaluation.fact(fact.id).causes.some((cause) => isOpenInLaw(cause, fact.id))) return [];
		const items = assessment.decisions.controls.filter(
			(decision) =>
				[...decision.causes, ...(decision.raise?.causes ?? [])].some((cause) => isOpenInLaw(cause, fact.id)) && decision.own.result !== "false",
		);
		const shown = assessment.determinations.some((each) => each.fact.id === fact.id && each.status === "contested");
		if (items.length === 0 && !shown) return [];
		const rule = assessment.evaluation.fact(fact.id).rules?.[0];
		return [
			{
				id: fact.id,
				question: fact.determination?.question ?? fact.title,
				readings: (rule?.readings ?? []).map((reading) => ({
					answer: fact.determination?.answers[reading.value] ?? fact.values[reading.value] ?? reading.value,
					because: reading.because,
				})),
				caution: rule?.caution ?? "Treat it as covered until counsel has answered.",
				items: items.map(({ control }) => ({ id: control.id, title: control.title })),
			},
		];
	});
	return contested.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isOpenInLaw(cause: Cause, fact: string): boolean {
	return cause.kind === "openInLaw" && cause.fact === fact;
}

/** The options that unknown branches ask about, by question. Many decisions share a branch: each is walked once. */
class Wanted {
	readonly #walked = new Set<Reason>();
	readonly #options = new Map<string, Set<string>>();

	has(question: string, option: string): boolean {
		return this.#options.get(question)?.has(option) ?? false;
	}

	add(reason: Reason): void {
		if (reason.result !== "unknown" || reason.kind === "fixed" || this.#walked.has(reason)) return;
		this.#walked.add(reason);
		if (reason.kind !== "leaf") {
			for (const child of reason.of) this.add(child);
			return;
		}
		if (reason.source === "question") {
			const options = this.#options.get(reason.name) ?? new Set();
			this.#options.set(reason.name, options);
			for (const value of reason.wanted) options.add(value);
		} else if (reason.because) this.add(reason.because);
	}
}

function weight(entry: NeedsAnswer): number {
	return entry.adds.length * 2 + entry.raises.length + entry.settles.length * 3;
}
