import type { Assessment, DeterminationState } from "../applicability/assess.js";
import type { ControlDecision } from "../applicability/decide.js";
import { holdingClauses, questionsOf } from "../applicability/reason.js";
import { CONTESTED } from "../facts/fact.js";
import type { Checklist, ChecklistItem } from "./schema.js";
import { citationOf, counted, NOT_KNOWN } from "./words.js";

/** More than these crowd out what else a committee wants to see on the first page. */
const FIRST = 6;

/** "Can we start?": what must stand before the first real person or record. */
export function startVerdict(assessment: Assessment, items: readonly ChecklistItem[]): Checklist["start"] {
	const stage = assessment.evaluation.question("stage").yes[0];
	const before = items.filter((item) => isBefore(item.phase));
	const musts = before.filter((item) => item.force.level !== "recommended");
	const first = [...musts, ...before.filter((item) => item.force.level === "recommended" && item.tier === "core")].slice(0, FIRST);
	const open = assessment.decisions.controls.filter(({ membership, control }) => membership === "undetermined" && isBefore(control.phase));
	const owed = `${counted(before.length, "item")} (${musts.length} of them a must)`;
	return {
		verdict: verdictFor(stage, before.length, open.length),
		text: [textFor(stage, owed), ...hanging(open)].join(" "),
		items: before.length,
		first: first.map((item) => ({
			id: item.id,
			title: item.title,
			owner: item.owner.title,
			force: item.force.level === "recommended" ? "should" : "must",
		})),
	};
}

/** What is not decided yet, and where the reader sees what would decide it: an answer, or the law itself. */
function hanging(open: readonly ControlDecision[]): string[] {
	const onAnswers = open.filter(({ causes }) => questionsOf(causes).length > 0).length;
	const onLaw = open.length - onAnswers;
	const hang = (count: number): string => `${count} more ${count === 1 ? "hangs" : "hang"}`;
	return [
		...(onAnswers > 0 ? [`${hang(onAnswers)} on open questions: see Needs an answer.`] : []),
		...(onLaw > 0 ? [`${hang(onLaw)} on what the law has not settled: see Open in law.`] : []),
	];
}

function isBefore(phase: string): boolean {
	return phase === "before-contract" || phase === "before-first-use";
}

function verdictFor(stage: string | undefined, items: number, open: number): string {
	if (items === 0) return open > 0 ? NOT_KNOWN : "Nothing is owed first";
	if (stage === "used-unapproved") return "Stop first";
	if (stage === "trial" || stage === "in-use") return "It already runs";
	if (stage === "retiring") return "It is being switched off";
	return "Not yet";
}

function textFor(stage: string | undefined, owed: string): string {
	switch (stage) {
		case "used-unapproved":
			return `The tool is already used without approval. Stop that use, or bring it under control today, before anything else. ${owed} should have stood before the first real person or record.`;
		case "trial":
		case "in-use":
			return `The tool already touches real people or records. ${owed} had to stand before that: tick what is done, and put right the rest now, the musts first.`;
		case "retiring":
			return `Look first at the items for retirement. ${owed} concern the time before first use: keep their evidence.`;
		default:
			return `${owed} must be settled before the first real person or record, a trial or silent run included.`;
	}
}

export function determinationRows(assessment: Assessment): Checklist["determinations"] {
	const rows = assessment.determinations.map((each) => ({ ...determinationRow(assessment, each), partOf: each.fact.determination?.partOf }));
	const shown = new Set(rows.map((row) => row.id));
	const isPart = ({ partOf }: { partOf?: string }): boolean => partOf !== undefined && shown.has(partOf);
	return rows
		.filter((row) => !isPart(row))
		.map(({ partOf: _partOf, ...row }) => ({
			...row,
			parts: rows.filter((each) => each.partOf === row.id).map(({ partOf: _whole, ...part }) => part),
		}));
}

type Row = Omit<Checklist["determinations"][number], "parts">;

function determinationRow(assessment: Assessment, { fact, state, status }: DeterminationState): Row {
	const printed = fact.determination;
	if (!printed) throw new Error(`${fact.id} is not a determination`);
	const answer = (value: string): string => printed.answers[value] ?? fact.values[value] ?? value;
	const rules = state.rules ?? [];
	const topics = questionsOf(state.causes).map((id) => assessment.knowledge.questionById.get(id)?.topic ?? id);
	return {
		id: fact.id,
		question: printed.question,
		status,
		values: status === "settled" ? [...state.yes] : status === "contested" ? [CONTESTED] : [],
		answer: answerOf(status, state.yes.map(answer)),
		because:
			status === "unknown"
				? `depends on ${topics.slice(0, 3).join(", ")}${topics.length > 3 ? " and more" : ""}`
				: becauseOf(
						rules.map((rule) => rule.because),
						state.because,
					),
		basis: rules
			.flatMap((rule) => assessment.evaluation.basisOf(rule))
			.map((basis) => {
				const provision = basis.provision ? assessment.knowledge.provision(basis.provision) : undefined;
				return {
					citation: provision ? citationOf(provision) : basis.citation,
					provision: provision?.id,
					url: provision?.url ?? provision?.instrument.url,
				};
			})
			// Several values of one fact may rest on the same place.
			.filter((each, index, all) => all.findIndex((other) => other.citation === each.citation) === index),
		readings:
			status === "contested"
				? rules.flatMap((rule) => rule.readings ?? []).map((reading) => ({ answer: answer(reading.value), because: reading.because }))
				: [],
		caution: status === "contested" ? rules[0]?.caution : undefined,
		counsel: printed.counsel,
		confirms: printed.confirms,
		asks: questionsOf(state.causes),
	};
}

/** Of several values, those that hold stay printed while others are open. */
function answerOf(status: DeterminationState["status"], held: readonly string[]): string {
	if (status === "settled") return held.join("; ");
	const open = status === "contested" ? "Contested" : NOT_KNOWN;
	return held.length > 0 ? `${held.join("; ")}; more is ${open.toLowerCase()}` : open;
}

/** The rules' own words, then the answers they rest on; what was not chosen is left to `explain`. */
function becauseOf(rules: readonly string[], reason: DeterminationState["state"]["because"]): string {
	const answers = reason ? holdingClauses(reason).slice(0, 3) : [];
	return [...rules, ...(answers.length > 0 ? [`your answers: ${answers.join("; ")}`] : [])].join(" — ");
}
