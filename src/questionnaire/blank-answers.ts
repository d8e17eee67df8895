import type { Section } from "../knowledge/model.js";
import type { Question } from "../knowledge/schema/others.js";
import { NOT_SURE } from "./answers.js";
import { DEPLOYMENT_FIELDS } from "./deployment-fields.js";
import { fileHead } from "./format-answers.js";
import { SCHEMA_VERSION } from "./migrations.js";
import { yamlComment } from "./yaml-words.js";

/** An answers file to fill in: every question as a comment; without its "# " a line is an answer. */
export function blankAnswersFile(questions: readonly Question[], sections: readonly Section[]): string {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const [name, ...particulars] = DEPLOYMENT_FIELDS;
	return [
		...fileHead(),
		"#",
		'# How to fill this in: give the deployment a name. Then, for each question you can answer, remove the "# " in',
		`# front of its last line and put your answer in place of ${NOT_SURE}. A line that you leave alone is an open`,
		"# question: the checklist names it. Text with a colon or a # in it stands in quotation marks.",
		`schema: ${SCHEMA_VERSION}`,
		"deployment:",
		...(name ? [`  ${yamlComment(`Needed. ${name.title}.`)}`, `  ${name.id}: ""`] : []),
		...particulars.flatMap(({ id, title }) => [`  ${yamlComment(`${title}.`)}`, `  # ${id}: ""`]),
		"answers:",
		...sections.flatMap((section) => [
			"",
			`  ${yamlComment(`--- ${section.title} ---`)}`,
			...section.questions.flatMap((id) => {
				const question = byId.get(id);
				return question ? ["", ...questionLines(question).map((line) => `  ${line}`)] : [];
			}),
		]),
		"",
	].join("\n");
}

function questionLines(question: Question): string[] {
	const width = Math.max(0, ...(question.options ?? []).map(({ id }) => id.length));
	return [
		yamlComment(question.text),
		...(question.help ? [yamlComment(`  ${question.help}`)] : []),
		yamlComment(`Why we ask: ${question.why}`),
		yamlComment(`Who would know: ${question.askWho}`),
		yamlComment(`${howTo(question)}:`),
		...(question.options ?? []).map(
			({ id, label, hint, exclusive }) =>
				`#   ${yamlComment(`${id.padEnd(width)}  ${label}${hint ? ` (${hint})` : ""}${exclusive ? " [alone, without any other]" : ""}`).slice(2)}`,
		),
		// The answer that changes nothing, should a line be freed and forgotten.
		`# ${question.id}: ${question.type === "multi" ? `[${NOT_SURE}]` : NOT_SURE}`,
	];
}

function howTo(question: Question): string {
	switch (question.type) {
		case "single":
			return `One of these, or ${NOT_SURE}`;
		case "multi":
			return `As many as apply, with commas between; ${NOT_SURE} may stand beside them`;
		case "text":
			return `Text, or ${NOT_SURE}`;
		case "date":
			return `A day such as "2026-03-01", or ${NOT_SURE}`;
	}
}
