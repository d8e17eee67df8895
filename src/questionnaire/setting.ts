import { UserError } from "../errors.js";
import type { Question } from "../knowledge/schema/others.js";
import { nearest } from "../nearest.js";
import { visibleLine } from "../visible.js";
import { expectation, type Fault, named, readAnswer } from "./answer-text.js";
import type { Answer, Deployment } from "./answers.js";
import { DEPLOYMENT_FIELDS, deploymentField } from "./deployment-fields.js";

/** One `--set key=value`. */
export type Setting =
	| { readonly kind: "deployment"; readonly field: keyof Deployment; readonly value: string }
	| { readonly kind: "answer"; readonly id: string; readonly answer: Answer };

/** Reads the words after `--set`: `stage=choosing`, `tool-kinds=ambient-scribe,not-sure`, `deployment.name=Lakeside`. */
export function parseSetting(text: string, questions: readonly Question[]): Setting {
	const at = text.indexOf("=");
	if (at < 1) fail(undefined, { what: `${named(text)} is not a setting`, expected: "key=value, such as stage=choosing or deployment.name=Lakeside" });
	const key = text.slice(0, at).trim();
	const value = text.slice(at + 1);
	return key.startsWith("deployment.") ? particular(key, value) : setAnswer(key, value, questions);
}

function particular(key: string, value: string): Setting {
	const keys = DEPLOYMENT_FIELDS.map(({ id }) => `deployment.${id}`);
	const field = deploymentField(key.slice("deployment.".length));
	if (!field) fail(key, { what: `there is no ${named(key)}`, expected: keys.join(", "), hint: nearest(key, keys) });
	if (field.id === "name" && value.trim() === "") fail(key, { what: "the name is empty", expected: "deployment.name=Lakeside" });
	return { kind: "deployment", field: field.id, value };
}

function setAnswer(key: string, value: string, questions: readonly Question[]): Setting {
	const question = questions.find(({ id }) => id === key);
	if (!question) {
		const hint = deploymentField(key)
			? `did you mean deployment.${key}?`
			: nearest(
					key,
					questions.map(({ id }) => id),
				);
		fail(key, {
			what: `there is no question ${named(key)}`,
			expected: "the id of a question, or deployment.name and the like",
			hint: hint ?? "see duecare questions for all of them",
		});
	}
	const words = value.split(",").map((word) => word.trim());
	const many = question.type === "multi" && words.length > 1;
	const reading = readAnswer(question, many ? words.filter((word) => word !== "") : question.type === "text" ? value : value.trim());
	if (reading.kind === "faults") fail(key, ...reading.faults);
	if (reading.kind === "open") fail(key, { what: "there is no value after =", expected: expectation(question) });
	return { kind: "answer", id: question.id, answer: reading.answer };
}

function fail(key: string | undefined, ...faults: Fault[]): never {
	const problems = faults.map(({ index: _, ...fault }) => ({ where: key ? `--set ${visibleLine(key)}` : "--set", ...fault }));
	throw new UserError("usage", "A value of --set cannot be used.", problems);
}
