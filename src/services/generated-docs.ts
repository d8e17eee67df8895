import { z } from "zod";
import { Checklist } from "../checklist/schema.js";
import { FACTS } from "../facts/index.js";
import { linkKnowledge } from "../knowledge/link.js";
import { progressJsonSchema } from "../progress/json-schema.js";
import { measureCoverage } from "./coverage.js";
import { bundledData } from "./knowledge.js";
import { questionReaders } from "./question-readers.js";
import { answersSchema } from "./questions.js";

/** The generated references of docs/, by file name. */
export function generatedDocs(): Record<string, string> {
	return {
		"checklist.schema.json": json(z.toJSONSchema(Checklist, { reused: "ref" })),
		"answers.schema.json": json(answersSchema()),
		"progress.schema.json": json(progressJsonSchema()),
		"knowledge.md": knowledgeReference(),
	};
}

/** Every control, instrument, question and fact in one list each. */
function knowledgeReference(): string {
	const knowledge = linkKnowledge(bundledData());
	const { counts, byForce } = measureCoverage(knowledge);
	const controls = knowledge.themes.map((theme) => {
		const rows = knowledge.controls
			.filter((control) => control.theme === theme.id)
			.map(
				(control) =>
					`- \`${control.id}\` ${control.title} (${control.phase}, ${control.tier}${control.scope === "organisation" ? ", organisation" : ""})`,
			);
		return `### ${theme.title}\n\n${rows.join("\n")}`;
	});
	const places = [...new Set(knowledge.instruments.map((instrument) => instrument.jurisdiction))].map((place) => {
		const rows = knowledge.instruments
			.filter((instrument) => instrument.jurisdiction === place)
			.map((instrument) => `- \`${instrument.id}\` ${instrument.title}: ${instrument.citation} (${instrument.provisions.length} provisions)`);
		return `### ${knowledge.jurisdictionById.get(place)?.title ?? place}\n\n${rows.join("\n")}`;
	});
	const readers = questionReaders(knowledge, FACTS);
	const questions = knowledge.questions.map((question, index) => {
		const { determinations = [], controls = [], risks = [] } = readers.get(question.id) ?? {};
		const read =
			question.type === "text"
				? "printed on page one"
				: `read by ${controls.length} controls, ${risks.length} risks; decides on: ${determinations.join(", ") || "no determination"}`;
		return `${index + 1}. \`${question.id}\` ${question.text} (${read})`;
	});
	const facts = [...FACTS.values()].map(
		(fact) => `- \`${fact.id}\` ${fact.determination?.question ?? fact.title} (${Object.keys(fact.values).join(", ")})`,
	);
	return [
		"# What the knowledge holds",
		"Made by `npm run docs`; do not edit.",
		Object.entries(counts)
			.map(([name, count]) => `${count} ${name}`)
			.join(" · "),
		[
			"| force | provisions | with a control | official | copy | secondary | unverified |",
			"| --- | --- | --- | --- | --- | --- | --- |",
			...byForce.map(
				(row) =>
					`| ${row.force} | ${row.provisions} | ${row.linked} | ${row.verification.official} | ${row.verification.copy} | ${row.verification.secondary} | ${row.verification.unverified} |`,
			),
		].join("\n"),
		"## Controls",
		...controls,
		"## Instruments",
		...places,
		"## Questions",
		questions.join("\n"),
		"## Facts",
		facts.join("\n"),
	]
		.join("\n\n")
		.concat("\n");
}

function json(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`;
}
