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

function valueSchema({ type, options = [] }: Question): Schema {
	switch (type) {
		case "text":
			return TEXT;
		case "date":
			return { type: "string", anyOf: [UNSURE, { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }] };
		case "single":
			return word(options);
		case "multi": {
			// An exclusive option tolerates nothing beside it.
			const together = list(word(options.filter((option) => !option.exclusive)));
			const alone = options.filter((option) => option.exclusive).map((option) => list(optionSchema(option)));
			return { anyOf: [together, ...alone, word(options)] };
		}
	}
}

function list(items: Schema): Schema {
	return { type: "array", minItems: 1, items };
}

/** Constants with a title each, not an enum: editors show the label and the hint beside the word. */
function word(options: readonly Option[]): Schema {
	return { oneOf: [...options.map(optionSchema), UNSURE] };
}

function optionSchema({ id, label, hint }: Option): Schema {
	return { const: id, title: label, ...(hint ? { description: hint } : {}) };
}
