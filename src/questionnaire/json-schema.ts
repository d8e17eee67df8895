import type { Option, Question } from "../knowledge/schema/others.js";
import { NOT_SURE } from "./answers.js";
import { DEPLOYMENT_FIELDS } from "./deployment-fields.js";
import { SCHEMA_VERSION } from "./migrations.js";

type Schema = Readonly<Record<string, unknown>>;

/** JSON Schema of an answers file, so that an editor completes and checks it. */
export function answersJsonSchema(questions: readonly Question[]): object {
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "duecare answers",
		description: "Answers about one planned deployment of AI in healthcare.",
		type: "object",
		required: ["schema", "deployment"],
		additionalProperties: false,
		properties: {
			schema: { title: "Version of this format", const: SCHEMA_VERSION },
			deployment: {
				title: "The deployment's own particulars",
				description: "Printed; they change no decision.",
				type: "object",
				required: ["name"],
				additionalProperties: false,
				properties: Object.fromEntries(
					DEPLOYMENT_FIELDS.map(({ id, title }) => [id, { title, ...TEXT, ...(id === "name" ? { pattern: "\\S" } : {}) }]),
				),
			},
			answers: {
				title: "Answers by question",
				description: "A question that is not here is open.",
				type: ["object", "null"],
				additionalProperties: false,
				properties: Object.fromEntries(questions.map((question) => [question.id, questionSchema(question)])),
			},
		},
	};
}

/** The parser takes a number as the characters that were typed. */
const TEXT: Schema = { type: ["string", "number"] };
const UNSURE: Schema = { const: NOT_SURE, title: "Not sure", description: "Counts as unknown; the checklist says what it would change." };

function questionSchema(question: Question): Schema {
	const description = [question.help, `Why we ask: ${question.why}`, `Who would know: ${question.askWho}`].filter(Boolean).join("\n\n");
	return { title: question.text, description, ...valueSchema(question) };
}

function valueSchema(question: Question): Schema {
	switch (question.type) {
		case "text":
			return TEXT;
		case "date":
			return { type: "string", anyOf: [UNSURE, { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }] };
		case "single":
			return word(question);
		case "multi":
			return { anyOf: [{ type: "array", minItems: 1, items: word(question), ...alone(question) }, word(question)] };
	}
}

/** Constants with a title each, not an enum: editors show the label and the hint beside the word. */
function word(question: Question): Schema {
	return { oneOf: [...(question.options ?? []).map(optionSchema), UNSURE] };
}

function optionSchema({ id, label, hint }: Option): Schema {
	return { const: id, title: label, ...(hint ? { description: hint } : {}) };
}

/** An exclusive option tolerates nothing beside it. */
function alone(question: Question): Schema {
	const exclusive = (question.options ?? []).filter((option) => option.exclusive).map(({ id }) => id);
	if (exclusive.length === 0) return {};
	// Its repetition is harmless, so the rule is about other words, not about the length.
	return { allOf: exclusive.map((id) => ({ anyOf: [{ not: { contains: { const: id } } }, { items: { const: id } }] })) };
}
