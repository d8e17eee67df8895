import { type Assessment, assess } from "../applicability/assess.js";
import type { ControlDecision, ProvisionDecision } from "../applicability/decide.js";
import { clauses, groupOf, type Reason } from "../applicability/reason.js";
import { chooseDepth, isInDepth } from "../checklist/build.js";
import { citationOf, FORCE_WORDS, timeWords, VERIFICATION_WORDS } from "../checklist/words.js";
import { UserError } from "../errors.js";
import { FACTS } from "../facts/index.js";
import { finalId } from "../knowledge/link.js";
import { nearest } from "../nearest.js";
import { visible } from "../visible.js";
import { loadKnowledge } from "./knowledge.js";
import { type AnswersSource, readAnswers } from "./read-answers.js";
import { chooseDay } from "./run-generate.js";

/** The chain answers -> facts -> decision -> provision for one id, as data. */
export interface Explanation {
	readonly kind: "item" | "provision" | "fact" | "instrument";
	readonly id: string;
	readonly title: string;
	readonly asOf: string;
	readonly outcome: string;
	readonly details: readonly string[];
	readonly reason: Reason;
	/** Of a fact: the rules that come first and do not hold. */
	readonly passed?: readonly { readonly value: string; readonly reason: Reason }[];
	readonly provisions: readonly {
		readonly id: string;
		readonly citation: string;
		readonly relation: string;
		readonly force: string;
		readonly state: string;
		readonly applies: string;
		readonly reason: Reason;
	}[];
}

export async function explain(id: string, source: AnswersSource & { asOf?: string; packs?: readonly string[] }): Promise<Explanation> {
	const knowledge = await loadKnowledge(source.packs);
	const { answers } = await readAnswers(source, knowledge.questions);
	const assessment = assess(knowledge, FACTS, answers, chooseDay(source.asOf));
	return (
		explainItem(assessment, id) ??
		explainProvision(assessment, id) ??
		explainFact(assessment, id) ??
		explainInstrument(assessment, id) ??
		unknownId(assessment, id)
	);
}

function explainItem(assessment: Assessment, id: string): Explanation | undefined {
	const decision = assessment.decisions.controls.find((each) => each.control.id === finalId(assessment.knowledge.aliases.controls, id));
	if (!decision) return undefined;
	const outcomes = {
		applicable: `in the list: ${FORCE_WORDS[decision.force ?? "recommended"]}`,
		notApplicable: "not in the list",
		undetermined: "not settled: it needs an answer",
		startsLater: "starts later",
	};
	return {
		kind: "item",
		id: decision.control.id,
		title: decision.control.title,
		asOf: assessment.asOf,
		outcome: outcomes[decision.membership],
		details: [
			...depthNote(assessment, decision),
			...(decision.causes.length > 0 ? [`Settled by: ${causeWords(assessment, decision.causes)}`] : []),
			...(decision.raise ? [`May become ${FORCE_WORDS[decision.raise.force]}: ${causeWords(assessment, decision.raise.causes)}`] : []),
		],
		reason: decision.own,
		provisions: [
			...decision.satisfies.map((each) => provisionRow(each, "satisfies")),
			...decision.supports.map((each) => provisionRow(each, "supports")),
		],
	};
}

/** An applicable item that the depth of the list leaves out says so. */
function depthNote(assessment: Assessment, decision: ControlDecision): string[] {
	const { level, why } = chooseDepth(assessment);
	if (decision.membership !== "applicable" || isInDepth(decision, level)) return [];
	const { tier } = decision.control;
	return [`Recommended, tier ${tier}: depth “${level}” (${why}) only names it at the end. --depth ${tier} prints it.`];
}

function provisionRow(decision: ProvisionDecision, relation: string): Explanation["provisions"][number] {
	return {
		id: decision.provision.id,
		citation: citationOf(decision.provision),
		relation,
		force: decision.provision.force,
		state: timeWords(decision.standing),
		applies: decision.inForce,
		reason: decision.reason,
	};
}

function explainProvision(assessment: Assessment, id: string): Explanation | undefined {
	const provision = assessment.knowledge.provision(finalId(assessment.knowledge.aliases.provisions, id));
	const decision = provision && assessment.decisions.provisions.get(provision.id);
	if (!decision) return undefined;
	const controls = assessment.knowledge.controls.filter((control) => control.provisions.some((link) => link.id === provision.id));
	return {
		kind: "provision",
		id: provision.id,
		title: citationOf(provision),
		asOf: assessment.asOf,
		outcome:
			decision.inForce === "true"
				? `applies: ${FORCE_WORDS[provision.force]}`
				: decision.upcoming === "true"
					? `will apply ${timeWords(decision.standing)}`
					: decision.inForce === "unknown"
						? "not settled"
						: "does not apply",
		details: [
			`Asks: ${provision.asks}`,
			`State: ${timeWords(decision.standing)}`,
			`Text: ${VERIFICATION_WORDS[provision.verification.state]}${provision.verification.from ? ` (${provision.verification.from})` : ""}`,
			`Address: ${provision.url ?? provision.instrument.url}`,
			`Items: ${controls.map((control) => control.id).join(", ") || "none"}`,
		],
		reason: decision.reason,
		provisions: [],
	};
}

function explainFact(assessment: Assessment, id: string): Explanation | undefined {
	const fact = FACTS.get(id);
	if (!fact) return undefined;
	const state = assessment.evaluation.fact(id);
	const rules = state.rules ?? [];
	const wordsFor = (each: string): string => fact.determination?.answers[each] ?? fact.values[each] ?? each;
	const value = state.yes.length > 0 ? state.yes.map(wordsFor).join("; ") : `not settled; possible: ${state.maybe.join(", ")}`;
	return {
		kind: "fact",
		id,
		title: fact.determination?.question ?? fact.title,
		asOf: assessment.asOf,
		outcome: value,
		details: [
			...rules.map((rule) => `Because ${rule.because}`),
			...rules.flatMap((rule) => assessment.evaluation.basisOf(rule)).map((basis) => `Basis: ${basis.citation}`),
			...rules
				.flatMap((rule) => rule.readings ?? [])
				.map((reading) => `One reading: ${fact.values[reading.value] ?? reading.value}, because ${reading.because}`),
			...(state.causes.length > 0 ? [`Settled by: ${causeWords(assessment, state.causes)}`] : []),
			...(fact.determination ? [fact.determination.counsel] : []),
		],
		reason: state.because ?? groupOf("all", [], "unknown"),
		passed: state.passed?.map((reason, index) => ({ value: wordsFor(fact.rules[index]?.value ?? ""), reason })),
		provisions: [],
	};
}

function explainInstrument(assessment: Assessment, id: string): Explanation | undefined {
	const decision = assessment.decisions.instruments.find((each) => each.instrument.id === finalId(assessment.knowledge.aliases.instruments, id));
	if (!decision) return undefined;
	return {
		kind: "instrument",
		id: decision.instrument.id,
		title: decision.instrument.title,
		asOf: assessment.asOf,
		outcome:
			decision.reason.result === "true"
				? `concerns this deployment; ${timeWords(decision.standing)}`
				: decision.reason.result === "false"
					? "does not concern this deployment"
					: "not settled",
		details: [`Citation: ${decision.instrument.citation}`],
		reason: decision.reason,
		provisions: [],
	};
}

function unknownId(assessment: Assessment, id: string): never {
	const ids = [
		...assessment.knowledge.controlById.keys(),
		...FACTS.keys(),
		...assessment.knowledge.provisionById.keys(),
		...assessment.knowledge.instrumentById.keys(),
	];
	throw new UserError("usage", `There is nothing called ${id}.`, [
		{ where: "ID", what: id, expected: "the id of an item, a determination or a provision", hint: nearest(id, ids) },
	]);
}

function causeWords(assessment: Assessment, causes: Assessment["determinations"][number]["state"]["causes"]): string {
	return causes
		.map((cause) =>
			cause.kind === "question"
				? `“${assessment.knowledge.questionById.get(cause.id)?.text ?? cause.id}” (${cause.id})`
				: `the law itself, which is open (${cause.fact})`,
		)
		.join("; ");
}

/** The explanation as indented text; yes, no or ? before each reason. */
export function formatExplanation(explanation: Explanation): string {
	const told = new Set<string>();
	const lines = [
		`${explanation.title} (${explanation.id})`,
		`As of ${explanation.asOf}: ${explanation.outcome}`,
		...explanation.details.map((detail) => `  ${detail}`),
		"Reasons:",
		...reasonLines(explanation.reason, 1, told),
	];
	const { passed = [] } = explanation;
	if (passed.length > 0)
		lines.push(
			"Looked at first, and not so:",
			...passed.map(({ value, reason }) => `  no  ${value} — ${clauses(reason).slice(0, 2).join("; ") || "its conditions do not hold"}`),
		);
	if (explanation.provisions.length > 0) lines.push("Provisions:");
	for (const row of explanation.provisions) {
		lines.push(`  ${row.citation} — ${row.relation}, ${row.force}, ${row.state}: ${applies(row.applies)}`);
		if (row.applies !== "true") lines.push(...reasonLines(row.reason, 2, told));
	}
	return visible(lines.join("\n"));
}

/** One line for each reason. The grounds of a fact are told once; after that its own line is enough. */
function reasonLines(reason: Reason, depth: number, told: Set<string>): string[] {
	const pad = "  ".repeat(depth);
	if (reason.kind === "leaf") {
		const own = `${pad}${sign(reason.result)} ${reason.says.join("; ") || `${reason.name}: ${reason.wanted.join(", ")}`} [${reason.name}]`;
		if (!reason.because || reason.source !== "fact" || told.has(reason.name)) return [own];
		told.add(reason.name);
		return [own, ...reasonLines(reason.because, depth + 1, told)];
	}
	if (reason.kind === "fixed") return [`${pad}${sign(reason.result)} ${reason.says.join("; ") || "it is used anywhere in the world"}`];
	if (reason.of.length === 0) return reason.kind === "all" ? [`${pad}${sign("true")} no condition of its own`] : [];
	if (reason.of.length === 1 && reason.kind !== "not" && reason.of[0]) return reasonLines(reason.of[0], depth, told);
	const head = { all: "all of:", any: "any of:", not: "not:" }[reason.kind];
	return [`${pad}${sign(reason.result)} ${head}`, ...reason.of.flatMap((child) => reasonLines(child, depth + 1, told))];
}

function sign(result: Reason["result"]): string {
	return { true: "yes", false: "no ", unknown: "?  " }[result];
}

function applies(result: string): string {
	return result === "true" ? "applies" : result === "unknown" ? "not settled" : "does not apply";
}
