import { Evaluation } from "../../src/applicability/evaluate.js";
import { FACTS } from "../../src/facts/index.js";
import { type Plain, toAnswer } from "../facts/deployments.js";
import { realKnowledge } from "./knowledge.js";

const knowledge = realKnowledge();

/** Whether an instrument and one of its provisions apply, as conditions: "true false", say. */
export function applies(instrument: string, local: string, answers: Plain): string {
	const law = knowledge.instruments.find(({ id }) => id === instrument);
	const provision = law?.provisions.find((each) => each.local === local);
	if (!law || !provision) throw new Error(`no provision ${instrument}#${local}`);
	const given = Object.entries(answers).flatMap(([id, value]) => (value === null ? [] : [[id, toAnswer(id, value)] as const]));
	const evaluation = new Evaluation(knowledge.questionById, FACTS, Object.fromEntries(given), "2026-11-29");
	return [law.appliesWhen, provision.appliesWhen].map((condition) => evaluation.condition(condition).result).join(" ");
}
