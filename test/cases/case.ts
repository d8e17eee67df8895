import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { decide } from "../../src/applicability/decide.js";
import { Evaluation } from "../../src/applicability/evaluate.js";
import { instrumentStanding } from "../../src/applicability/time.js";
import { or } from "../../src/applicability/tri.js";
import { FACTS } from "../../src/facts/index.js";
import { readAnswer } from "../../src/questionnaire/answer-text.js";
import type { Answer } from "../../src/questionnaire/answers.js";
import { realKnowledge } from "../support/knowledge.js";

const Words = z.union([z.string(), z.array(z.string())]);
const Expected = z.strictObject({
	id: z.string(),
	determination: z.string(),
	law: z.string().optional(),
	/** The story, where the case is not among the shared ones. */
	description: z.string().optional(),
	asOf: z.string(),
	expected: z.union([z.string(), z.record(z.string(), z.string())]),
	also: z.record(z.string(), z.boolean()).optional(),
	criteria: z.record(z.string(), z.string()).optional(),
	detail: z.record(z.string(), z.unknown()).optional(),
	readings: z.array(z.string()).optional(),
	source: z.string(),
});
export type Case = z.infer<typeof Expected>;

const Given = z.strictObject({ id: z.string(), hard: z.string().optional(), answers: z.record(z.string(), Words) });
const ToldBy = z.strictObject({ fact: z.string(), is: z.string() });
const Renames = z.record(z.string(), z.string());
const Vocabulary = z.strictObject({
	determinations: z.record(
		z.string(),
		z.strictObject({ fact: z.string(), besides: z.array(z.string()).optional(), values: z.record(z.string(), z.union([z.string(), ToldBy])) }),
	),
	criteria: z.strictObject({ facts: Renames, values: Renames }),
	also: z.record(z.string(), z.union([z.strictObject({ fact: z.string(), values: Renames }), z.strictObject({ provision: z.string() })])),
	begins: z.strictObject({ classes: Renames, limbs: Renames }),
	duties: z.strictObject({ determination: z.string(), values: Renames, provisions: z.record(z.string(), z.array(z.string())) }),
	laws: z.strictObject({
		determination: z.string(),
		values: Renames,
		instruments: z.record(z.string(), z.union([z.string(), z.strictObject({ instrument: z.string(), without: z.array(z.string()) })])),
	}),
});
const Silence = z.strictObject({
	"nothing-ticked": z.array(z.string()),
	usually: z.record(z.string(), Words),
	"taken-for-granted": z.record(z.string(), z.record(z.string(), Words)),
	"no-kind-fits": z.array(z.string()),
});
const Pending = z.array(
	z.strictObject({
		cases: z.array(z.string()).min(1),
		/** Only these expectations; the whole case where it is left out. */
		parts: z.array(z.string()).optional(),
		/** question: cannot be said, or the wording misled. description: the description does not tell. subject: not determined. */
		kind: z.enum(["question", "description", "subject", "knowledge"]),
		reason: z.string().min(10),
	}),
);
const Wrong = z.array(
	z.strictObject({
		case: z.string(),
		/** What the program answers instead; left out where only parts of the case are believed wrong. */
		says: z.string().optional(),
		/** Parts that are believed wrong, each with what the program answers instead. */
		parts: z.record(z.string(), z.string()).optional(),
		text: z.string().min(10),
	}),
);

const folder = path.resolve("test/cases");
const load = <T>(schema: z.ZodType<T>, file: string): T => schema.parse(parse(readFileSync(path.join(folder, file), "utf8")));

export const CASES = load(z.array(Expected), "expected.yaml");
export const VOCABULARY = load(Vocabulary, "vocabulary.yaml");
export const PENDING = load(Pending, "pending.yaml");
export const WRONG = load(Wrong, "wrong.yaml");
export const SILENCE = load(Silence, "silence.yaml");
export const GIVEN = new Map(["eu-uk.yaml", "us.yaml"].flatMap((file) => load(z.array(Given), file)).map((each) => [each.id, each]));

const knowledge = realKnowledge();

/** One expectation of a case and what the program says to it, in the words of the program. */
export interface Finding {
	readonly what: string;
	readonly wanted: string;
	readonly found: string;
}

/** Every expectation of a case, beside what the program finds. */
export function findings(test: Case): Finding[] {
	const answers = answersOf(test);
	const evaluation = new Evaluation(knowledge.questionById, FACTS, answers, test.asOf);
	return [...mainFindings(test, evaluation), ...sideFindings(test, evaluation)];
}

/** The answers of the case, with the meaning of silence filled in. */
export function answersOf(test: Case): Readonly<Record<string, Answer>> {
	const given = GIVEN.get(test.id)?.answers ?? {};
	const listed = SILENCE["no-kind-fits"].includes(test.id) ? { "tool-kinds": ["something-else"] } : {};
	const granted = SILENCE["taken-for-granted"][test.determination] ?? {};
	const said = Object.fromEntries(
		Object.entries({ ...SILENCE.usually, ...granted, ...given, ...listed }).map(([id, words]) => [id, answerTo(test, id, words)]),
	);
	const evaluation = new Evaluation(knowledge.questionById, FACTS, said);
	const notSure = new Set(Object.entries(said).flatMap(([id, answer]) => (doubtful(answer) ? [id] : [])));
	const hangs = (id: string): boolean =>
		evaluation.condition(knowledge.questionById.get(id)?.askWhen).causes.some((cause) => cause.kind === "question" && notSure.has(cause.id));
	const silent = SILENCE["nothing-ticked"]
		.filter((id) => !hangs(id))
		.map((id): [string, Answer] => [id, { kind: "multi", picks: [], notSure: false }]);
	return { ...Object.fromEntries(silent), ...said };
}

function answerTo(test: Case, id: string, words: z.infer<typeof Words>): Answer {
	const question = knowledge.questionById.get(id);
	if (!question) throw new Error(`${test.id}: there is no question ${id}`);
	const reading = readAnswer(question, words);
	if (reading.kind !== "answer") throw new Error(`${test.id}: ${id} cannot be read: ${JSON.stringify(reading)}`);
	return reading.answer;
}

function doubtful(answer: Answer): boolean {
	return answer.kind === "notSure" || (answer.kind === "multi" && answer.notSure);
}

function mainFindings(test: Case, evaluation: Evaluation): Finding[] {
	if (test.determination === VOCABULARY.duties.determination) return dutyFindings(test, evaluation);
	if (test.determination === VOCABULARY.laws.determination) return [lawFinding(test, evaluation)];
	const words = VOCABULARY.determinations[test.determination];
	if (!words || typeof test.expected !== "string") return [unknownWord(test, test.determination)];
	if (test.expected === "unknown" || test.expected === "contested")
		return [{ what: words.fact, wanted: test.expected, found: valueIn(evaluation, words.fact, words.besides) }];
	const renamed = words.values[test.expected];
	if (!renamed) return [unknownWord(test, test.expected)];
	const { fact, is } = typeof renamed === "string" ? { fact: words.fact, is: renamed } : renamed;
	return [{ what: fact, wanted: is, found: valueIn(evaluation, fact, words.besides) }];
}

function dutyFindings(test: Case, evaluation: Evaluation): Finding[] {
	const { provisions } = decide(knowledge, evaluation, test.asOf);
	return Object.entries(typeof test.expected === "string" ? {} : test.expected).map(([duty, value]) => {
		const carried = (VOCABULARY.duties.provisions[duty] ?? []).flatMap((id) => provisions.get(id) ?? []);
		const inForce = or(carried.map((each) => each.inForce));
		const upcoming = or(carried.map((each) => each.upcoming));
		const found =
			inForce === "true"
				? "in-force"
				: inForce === "unknown"
					? "unknown"
					: upcoming === "true"
						? "upcoming"
						: upcoming === "unknown"
							? "unknown"
							: "not-applicable";
		return { what: duty, wanted: VOCABULARY.duties.values[value] ?? value, found };
	});
}

function lawFinding(test: Case, evaluation: Evaluation): Finding {
	const named = VOCABULARY.laws.instruments[test.law ?? ""];
	const wanted = VOCABULARY.laws.values[String(test.expected)];
	if (!named || !wanted) return unknownWord(test, `${test.law} ${test.expected}`);
	const { instrument: id, without } = typeof named === "string" ? { instrument: named, without: [] } : named;
	const instrument = knowledge.instruments.find((each) => each.id === id);
	if (!instrument) return unknownWord(test, id);
	const standing = instrumentStanding(instrument, test.asOf);
	if (standing.state === "ended") return { what: id, wanted, found: "ended" };
	const decisions = decide(knowledge, evaluation, test.asOf);
	const decided = decisions.provisions.of(id).filter(({ provision }) => provision.force === "mandatory" && !without.includes(provision.local));
	const whole = decisions.instruments.find((each) => each.instrument.id === id)?.reason.result ?? "false";
	// A law whose text is kept without provisions, being gone or not begun, is told by its own condition.
	const concerns = decided.length > 0 ? or(decided.map((each) => each.reason.result)) : whole;
	const begun = standing.state === "inForce";
	const found = concerns === "false" ? "not-applicable" : !begun ? "not-yet" : concerns === "true" ? "in-force" : "unknown";
	return { what: id, wanted, found };
}

function sideFindings(test: Case, evaluation: Evaluation): Finding[] {
	const criteria = Object.entries(test.criteria ?? {}).map(([key, value]) => {
		const fact = VOCABULARY.criteria.facts[key] ?? key;
		return { what: fact, wanted: VOCABULARY.criteria.values[value] ?? value, found: valueIn(evaluation, fact) };
	});
	const also = Object.entries(test.also ?? {}).flatMap(([key, value]): Finding[] => {
		const told = VOCABULARY.also[key];
		if (!told) return [];
		if ("fact" in told) return [{ what: told.fact, wanted: told.values[String(value)] ?? key, found: valueIn(evaluation, told.fact) }];
		const decision = decide(knowledge, evaluation, test.asOf).provisions.get(told.provision);
		return [{ what: told.provision, wanted: String(value), found: decision?.inForce ?? "unknown" }];
	});
	const onTop = test.detail?.also_transparency
		? [{ what: "eu-class", wanted: "transparency", found: evaluation.fact("eu-class").yes.includes("transparency") ? "transparency" : "none" }]
		: [];
	return [...criteria, ...also, ...onTop, ...beginFindings(test, evaluation)];
}

/** From when the duties of a class run, and whether they run on the day of the question. */
function beginFindings(test: Case, evaluation: Evaluation): Finding[] {
	const { applies_from: from, duties_apply_at_as_of: now, limb } = test.detail ?? {};
	const id = VOCABULARY.begins.limbs[String(limb)] ?? VOCABULARY.begins.classes[String(test.expected)];
	const decision = id ? decide(knowledge, evaluation, test.asOf).provisions.get(id) : undefined;
	if (!decision) return [];
	return [
		...(from === undefined ? [] : [{ what: `${id} from`, wanted: String(from), found: decision.standing.start ?? "no day" }]),
		...(now === undefined ? [] : [{ what: `${id} in force`, wanted: String(now), found: decision.inForce }]),
	];
}

/** "yes", "contested", "unknown"; several values of one fact joined by " + ", those that the cases list apart left out. */
export function valueIn(evaluation: Evaluation, id: string, besides: readonly string[] = []): string {
	if (!FACTS.has(id)) return `no fact ${id}`;
	const state = evaluation.fact(id);
	if (state.causes.some((cause) => cause.kind === "question")) return "unknown";
	if (state.causes.length > 0) return "contested";
	const main = state.yes.filter((value) => !besides.includes(value));
	return (main.length > 0 ? main : state.yes).join(" + ");
}

function unknownWord(test: Case, word: string): Finding {
	return { what: test.determination, wanted: String(test.expected), found: `the vocabulary has no word for ${word}` };
}
