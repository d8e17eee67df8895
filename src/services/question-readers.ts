import { type Condition, factsRead } from "../applicability/condition.js";
import type { FactDefinition } from "../facts/fact.js";
import type { Knowledge } from "../knowledge/model.js";

/** What hangs on a question: directly, or through facts. */
export interface Readers {
	/** Ids of the facts that are printed as determinations. */
	readonly determinations: readonly string[];
	readonly controls: readonly string[];
	readonly instruments: readonly string[];
	readonly risks: readonly string[];
}

/** The readers of every question, by its id; a text question is read by the page that prints it. */
export function questionReaders(knowledge: Knowledge, facts: ReadonlyMap<string, FactDefinition>): ReadonlyMap<string, Readers> {
	const behind = new Map<string, ReadonlySet<string>>();
	const questionsOf = (name: string): ReadonlySet<string> => {
		const known = behind.get(name);
		if (known) return known;
		const fact = facts.get(name);
		const found = fact ? union(fact.rules.flatMap((rule) => factsRead(rule.when)).map(questionsOf)) : new Set([name]);
		behind.set(name, found);
		return found;
	};
	const read = (conditions: readonly (Condition | undefined)[]): ReadonlySet<string> => union(conditions.flatMap(factsRead).map(questionsOf));
	const rows = {
		determinations: [...facts.values()].filter((fact) => fact.determination).map((fact): Row => [fact.id, questionsOf(fact.id)]),
		controls: knowledge.controls.map(
			(control): Row => [
				control.id,
				read([
					control.appliesWhen,
					...control.provisions.flatMap((link) => {
						const provision = knowledge.provisionById.get(link.id);
						if (link.relation !== "satisfies" || !provision) return [];
						const days = Array.isArray(provision.from) ? provision.from.map((variant) => variant.when) : [];
						return [provision.appliesWhen, provision.instrument.appliesWhen, ...days];
					}),
				]),
			],
		),
		instruments: knowledge.instruments.map(
			(instrument): Row => [
				instrument.id,
				read([instrument.appliesWhen, ...(knowledge.jurisdictionById.get(instrument.jurisdiction)?.chosenBy ?? [])]),
			],
		),
		risks: knowledge.risks.map((risk): Row => [risk.id, read([risk.appliesWhen])]),
	};
	const readersOf = (id: string, from: readonly Row[]): string[] => from.filter(([, questions]) => questions.has(id)).map(([reader]) => reader);
	return new Map(
		knowledge.questions.map(({ id }) => [
			id,
			{
				determinations: readersOf(id, rows.determinations),
				controls: readersOf(id, rows.controls),
				instruments: readersOf(id, rows.instruments),
				risks: readersOf(id, rows.risks),
			},
		]),
	);
}

type Row = readonly [id: string, questions: ReadonlySet<string>];

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
	return new Set(sets.flatMap((each) => [...each]));
}
