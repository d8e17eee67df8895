import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Evaluation } from "../../src/applicability/evaluate.js";
import type { Problem } from "../../src/errors.js";
import { FACTS } from "../../src/facts/index.js";
import { parseFrontMatter } from "../../src/knowledge/parse.js";
import { Question } from "../../src/knowledge/schema/others.js";
import { type Answer, NOT_SURE } from "../../src/questionnaire/answers.js";

export const KNOWLEDGE_FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../knowledge");

/** The questions alone: all that facts read, and a tenth of the time that the whole knowledge takes. */
const parsed = readdirSync(path.join(KNOWLEDGE_FOLDER, "questions"))
	.filter((name) => name.endsWith(".md") && name !== "README.md")
	.map((name) => parseFrontMatter(readFileSync(path.join(KNOWLEDGE_FOLDER, "questions", name), "utf8"), `questions/${name}`, Question));
export const QUESTION_PROBLEMS: readonly Problem[] = parsed.flatMap((each) => (each.ok ? [] : each.problems));
export const QUESTIONS = new Map(parsed.flatMap((each) => (each.ok ? [[each.value.data.id, each.value.data] as const] : [])));

/** Answers as in an answers file: an option, a list of options (`not-sure` among them), or null for not answered. */
export type Plain = Readonly<Record<string, string | readonly string[] | null>>;

export function toAnswer(id: string, value: string | readonly string[]): Answer {
	const question = QUESTIONS.get(id);
	if (!question) throw new Error(`no question ${id}`);
	const named = typeof value === "string" ? [value] : value;
	for (const option of named) {
		if (question.options && question.type !== "date" && option !== NOT_SURE && !question.options.some((each) => each.id === option))
			throw new Error(`${id} has no option ${option}`);
	}
	if (question.type === "multi") return { kind: "multi", picks: named.filter((each) => each !== NOT_SURE), notSure: named.includes(NOT_SURE) };
	if (typeof value !== "string") throw new Error(`${id} takes one answer`);
	if (value === NOT_SURE) return { kind: "notSure" };
	return question.type === "single"
		? { kind: "single", option: value }
		: question.type === "date"
			? { kind: "date", date: value }
			: { kind: "text", text: value };
}

export function evaluate(answers: Plain, asOf?: string): Evaluation {
	const given = Object.entries(answers).flatMap(([id, value]): [string, Answer][] => (value === null ? [] : [[id, toAnswer(id, value)]]));
	return new Evaluation(QUESTIONS, FACTS, Object.fromEntries(given), asOf);
}

/**
 * The value of a fact in one string: "yes", "high-risk-annex-i + transparency", "contested: no | yes", or "unknown".
 * A multi fact with values that hold and others that are open in law: "transparency (contested: high-risk-annex-i)".
 */
export function settledValue(answers: Plain, id: string, asOf?: string): string {
	const state = evaluate(answers, asOf).fact(id);
	const held = [...state.yes].sort().join(" + ");
	if (state.causes.length === 0) return held;
	if (state.causes.some((cause) => cause.kind !== "openInLaw")) return "unknown";
	const open = `contested: ${[...state.maybe].sort().join(" | ")}`;
	if (FACTS.get(id)?.kind === "multi") return `${held} (${open})`.trim();
	return held === "" ? open : `${held} (${open})`;
}

/** A deployment on which everything is answered and nothing stands out. Cases change what they are about. */
const QUIET: Plain = {
	stage: "agreed",
	acquisition: "vendor-product",
	"organisation-kinds": ["hospital"],
	ownership: "non-profit",
	"staff-count": "250-or-more",
	"tool-kinds": ["scheduling-operations"],
	technology: ["learned-scores"],
	inputs: ["record-data"],
	"clinical-output": ["nothing-specific"],
	"status-papers": ["none-seen"],
	"own-device": ["all-in-order"],
	"nis2-size": ["smaller"],
	changes: ["vendor-with-notice"],
	users: ["office-staff"],
	"review-step": "staff-each",
	actions: ["nothing"],
	decisions: ["none"],
	"basis-shown": "full",
	"care-situation": "serious",
	"worst-harm": "nuisance",
	"patient-contact": [],
	"chat-persona": ["none"],
	"people-affected": ["adults"],
	identity: ["names-or-record"],
	"sensitive-data": ["ordinary-health"],
	recording: ["none"],
	"outside-access": ["vendor-holds"],
	"people-count": "over-10000",
	"further-uses": ["none"],
	"deal-terms": ["normal-price"],
	"study-plan": ["only-local-quality"],
	"past-events": ["none"],
};

export const US: Plain = {
	...QUIET,
	countries: ["united-states"],
	"states-provinces": ["ohio"],
	"us-payment": ["electronic-claims", "original-medicare", "medicaid"],
	"data-places": ["united-states"],
};

export const GERMANY: Plain = { ...QUIET, countries: ["germany"], "data-places": ["eu-eea"] };

export const ENGLAND: Plain = {
	...QUIET,
	countries: ["england"],
	ownership: "government",
	"uk-services": ["nhs-trust"],
	"data-places": ["united-kingdom"],
};

/** Parts that cases share. */
export const SCRIBE: Plain = {
	"tool-kinds": ["ambient-scribe"],
	inputs: ["record-data", "speech"],
	"clinical-output": ["draft-text"],
	users: ["doctors"],
	"review-step": "licensed-each",
	identity: ["names-or-record", "recordings-or-images"],
	recording: ["visit-in-room"],
	"worst-harm": "temporary-harm",
};

export const IMAGING: Plain = {
	"tool-kinds": ["diagnostic-imaging"],
	inputs: ["medical-images"],
	"clinical-output": ["finding"],
	users: ["doctors"],
	"review-step": "licensed-each",
	decisions: ["diagnosis-treatment"],
	identity: ["recordings-or-images", "coded"],
};

/** Organisations whose business is care, whoever asks. */
export const CARE_GIVERS = [
	"medical-practice",
	"clinic-outpatient",
	"hospital",
	"nursing-home",
	"mental-health-provider",
	"substance-use-program",
	"laboratory",
	"pharmacy",
];

/** Answers about one patient that are more than a draft, and more than a number worked out by a formula. */
export const ANSWERS_ON_ONE = [
	"options-list",
	"match-with-source",
	"one-recommendation",
	"next-step",
	"score",
	"trend-for-later",
	"urgent-alert",
	"finding",
	"supporting-view",
	"order-or-dose",
];

/** Decisions that the organisation itself takes about a person. */
export const OWN_DECISIONS = [
	"diagnosis-treatment",
	"who-is-seen-first",
	"emergency-priority",
	"admission-discharge",
	"access-to-programme",
	"public-benefit",
	"coverage-approval",
	"coverage-denial",
	"claim-payment",
	"coverage-appeal",
	"hospital-own-review",
	"insurance-price",
	"hiring-or-shifts",
	"fraud-or-reliability",
];

/** A case from reference/determination-cases-*.yaml: its id, the expected value and the answers that tell its story. */
export type Case = readonly [id: string, expected: string, answers: Plain];
