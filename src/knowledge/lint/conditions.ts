import { type Condition, type LeafCondition, leafValues, leaves } from "../../applicability/condition.js";
import { nearest } from "../../nearest.js";
import type { Knowledge } from "../model.js";
import type { Facts, Finding } from "./finding.js";

/** Every condition, with where it stands: those of files and those of facts. */
export function allConditions(knowledge: Knowledge, facts: Facts): { file: string; condition: Condition }[] {
	const found: { file: string; condition: Condition | undefined }[] = [];
	for (const instrument of knowledge.instruments) {
		found.push({ file: instrument.file, condition: instrument.appliesWhen });
		for (const provision of instrument.provisions) {
			found.push({ file: instrument.file, condition: provision.appliesWhen });
			if (Array.isArray(provision.from)) for (const variant of provision.from) found.push({ file: instrument.file, condition: variant.when });
		}
	}
	for (const control of knowledge.controls) found.push({ file: control.file, condition: control.appliesWhen });
	for (const risk of knowledge.risks) found.push({ file: risk.file, condition: risk.appliesWhen });
	for (const question of knowledge.questions) {
		found.push({ file: question.file, condition: question.askWhen });
		for (const option of question.options ?? []) found.push({ file: question.file, condition: option.showWhen });
	}
	for (const node of knowledge.jurisdictions) if (node.chosenBy) found.push({ file: "jurisdictions.yaml", condition: { any: node.chosenBy } });
	for (const fact of facts.values()) {
		const file = `src/facts/${fact.id}.ts`;
		for (const rule of fact.rules) found.push({ file, condition: rule.when });
		found.push({ file, condition: fact.determination?.showWhen });
	}
	return found.flatMap(({ file, condition }) => (condition ? [{ file, condition }] : []));
}

/** A condition names known questions and facts, known values, and the test that fits the type. */
export function checkConditions(knowledge: Knowledge, facts: Facts): Finding[] {
	return allConditions(knowledge, facts).flatMap(({ file, condition }) => leaves(condition).flatMap((leaf) => checkLeaf(leaf, file)));

	function checkLeaf(leaf: LeafCondition, file: string): Finding[] {
		const question = knowledge.questionById.get(leaf.fact);
		const fact = facts.get(leaf.fact);
		const error = (what: string, expected?: string, hint?: string): Finding[] => [
			{ rule: "condition", severity: "error", file, what, expected, hint },
		];
		if (!question && !fact)
			return error(
				`a condition reads ${leaf.fact}, which is neither a question nor a fact`,
				undefined,
				nearest(leaf.fact, [...knowledge.questionById.keys(), ...facts.keys()]),
			);
		const multi = question ? question.type === "multi" || question.type === "date" : fact?.kind === "multi";
		if (question?.type === "text") return error(`a condition reads ${leaf.fact}, a text question`, "a question with options");
		if (multi && !("includes" in leaf)) return error(`${leaf.fact} may have several values`, "includes");
		if (!multi && "includes" in leaf) return error(`${leaf.fact} has one value`, "is or in");
		if ("atLeast" in leaf && !question?.scale) return error(`${leaf.fact} is not a scale`, "is or in");
		const values = question ? (question.options ?? []).map((option) => option.id) : Object.keys(fact?.values ?? {});
		return leafValues(leaf)
			.filter((value) => !values.includes(value))
			.flatMap((value) => error(`${leaf.fact} has no value ${value}`, values.slice(0, 30).join(", "), nearest(value, values)));
	}
}
