import { factsRead } from "../../applicability/condition.js";
import type { Knowledge } from "../model.js";
import { allConditions } from "./conditions.js";
import type { Facts, Finding } from "./finding.js";

/** Every question stands once in the order, reads only earlier ones, and is read by something. */
export function checkQuestions(knowledge: Knowledge, facts: Facts): Finding[] {
	const findings: Finding[] = [];
	const order = knowledge.sections.flatMap((section) => section.questions);
	const error = (rule: string, file: string, what: string, expected?: string): void =>
		void findings.push({ rule, severity: "error", file, what, expected });
	for (const id of order) if (!knowledge.questionById.has(id)) error("dead-id", "questionnaire.yaml", `there is no question ${id}`);
	for (const id of order.filter((each, index) => order.indexOf(each) !== index)) error("unique-id", "questionnaire.yaml", `${id} stands twice`);
	const read = new Set(
		allConditions(knowledge, facts)
			.filter(({ file }) => !file.startsWith("questions/"))
			.flatMap(({ condition }) => factsRead(condition)),
	);
	for (const question of knowledge.questions) {
		const { file } = question;
		const place = order.indexOf(question.id);
		if (place < 0) error("order", file, "the question is in no section", "a place in questionnaire.yaml");
		if (question.type === "text" ? question.options !== undefined : question.type !== "date" && question.options === undefined)
			error("options", file, `a ${question.type} question ${question.options ? "has" : "lacks"} options`);
		if (question.type !== "multi" && question.options?.some((option) => option.exclusive))
			error("options", file, "only a multi question has exclusive options");
		for (const condition of [question.askWhen, ...(question.options ?? []).map((option) => option.showWhen)]) {
			for (const id of questionsBehind(factsRead(condition))) {
				if (order.indexOf(id) >= place) error("order", file, `it reads ${id}, which is asked later`, "earlier questions only");
			}
		}
		if (question.options?.some((option) => (option.before !== undefined) !== (question.type === "date")))
			error("options", file, "only the options of a date question have a day, and each of them has one");
		if (question.type !== "text" && !read.has(question.id))
			error("unread-question", file, "no condition or fact reads the answer", "a reader, or no question");
	}
	return findings;

	function questionsBehind(names: readonly string[], seen = new Set<string>()): string[] {
		return names.flatMap((name) => {
			if (seen.has(name)) return [];
			seen.add(name);
			const fact = facts.get(name);
			return fact
				? questionsBehind(
						fact.rules.flatMap((rule) => factsRead(rule.when)),
						seen,
					)
				: [name];
		});
	}
}
