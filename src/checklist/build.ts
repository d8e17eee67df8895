import { type Assessment, openCauses } from "../applicability/assess.js";
import type { ControlDecision } from "../applicability/decide.js";
import { questionsOf } from "../applicability/reason.js";
import { spellDate } from "../applicability/time.js";
import { FORCES, PHASES, THEMES } from "../knowledge/vocabulary.js";
import type { Values } from "../progress/progress.js";
import { role, toCited, toItem } from "./items.js";
import { lawChanges } from "./law-changes.js";
import { determinationRows, startVerdict } from "./page-one.js";
import { withProgress } from "./progress.js";
import { references } from "./references.js";
import { notApplicable, notInForce } from "./ruled-out.js";
import type { Checklist, ChecklistItem, Depth, GroupBy } from "./schema.js";
import { stateLaws } from "./state-laws.js";
import { needsAnswer, openInLaw } from "./unknowns.js";
import { CHECKLIST_SCHEMA_VERSION } from "./version.js";
import { wasRead } from "./words.js";

export interface ChecklistOptions {
	/** Omitted: follows the inherent risk. */
	readonly depth?: Depth;
	readonly groupBy?: GroupBy;
	/** Prints the programmes of the whole organisation as items of their own. */
	readonly includeBaseline?: boolean;
	/** Omitted: by the places. */
	readonly paper?: Checklist["paper"];
	/** What was filled in, by the id of the field. */
	readonly progress?: Values;
}

const DEPTHS: readonly Depth[] = ["core", "standard", "extended"];

/** Decisions -> Checklist: display-ready, sorted and numbered. */
export function buildChecklist(assessment: Assessment, options: ChecklistOptions = {}): Checklist {
	const checklist = fromDecisions(assessment, options);
	return options.progress ? withProgress(checklist, options.progress) : checklist;
}

function fromDecisions(assessment: Assessment, options: ChecklistOptions): Checklist {
	const { knowledge, decisions, answers } = assessment;
	const groupBy = options.groupBy ?? "phase";
	const depth = chooseDepth(assessment, options.depth);
	const applicable = decisions.controls.filter((decision) => decision.membership === "applicable");
	const inDepth = applicable.filter((decision) => isInDepth(decision, depth.level));
	const isProgramme = (decision: ControlDecision): boolean => decision.control.scope === "organisation" && !options.includeBaseline;
	const deployment = inDepth.filter((decision) => !isProgramme(decision)).sort(byImportance);
	const groups = group(assessment, deployment, groupBy);
	const items = groups.flatMap((each) => each.items);
	const programmes = inDepth
		.filter(isProgramme)
		.sort(byImportance)
		.map((decision) => toItem(assessment, decision, 0));
	const notYet = decisions.controls.filter((decision) => decision.membership === "startsLater" && isInDepth(decision, depth.level));
	const later = [...notYet]
		.sort((a, b) => ((a.start ?? "9999") < (b.start ?? "9999") ? -1 : (a.start ?? "9999") > (b.start ?? "9999") ? 1 : byImportance(a, b)))
		.map((decision) => ({
			...toItem(assessment, decision, 0),
			starts: decision.start ?? "unrecorded",
			startsText: decision.start && decision.start !== "unrecorded" ? spellDate(decision.start) : "start date not recorded",
		}));
	const leftOut = applicable.filter((decision) => !isInDepth(decision, depth.level));
	const determinations = determinationRows(assessment);
	const open = needsAnswer(assessment);
	const printed = [...items, ...programmes, ...later];
	const cited = new Map(printed.flatMap((item) => [...item.provisions, ...item.seeAlso]).map((each) => [each.id, each]));
	const chosen = knowledge.jurisdictions.filter((node) => node.parent && decisions.places.get(node.id)?.result === "true");
	// How it looks is no part of what it says.
	const { logo: _logo, accent: _accent, ...particulars } = answers.deployment;
	const purpose = answers.answers.purpose;
	return {
		schema: CHECKLIST_SCHEMA_VERSION,
		title: `${answers.deployment.name}: risk and compliance checklist`,
		deployment: { ...particulars, purpose: purpose?.kind === "text" ? purpose.text : undefined },
		asOf: assessment.asOf,
		knowledge: { version: knowledge.manifest.version, released: knowledge.manifest.released },
		paper:
			options.paper ??
			(chosen.some((node) => node.id === "us" || node.id === "ca") && !chosen.some((node) => node.id === "eu" || node.id === "uk") ? "letter" : "a4"),
		places: chosen.map((node) => ({ id: node.id, title: node.title, notCovered: node.notCovered })),
		depth,
		groupBy,
		summary: {
			items: items.length,
			byForce: {
				mandatory: items.filter((item) => item.force.level === "mandatory").length,
				addressable: items.filter((item) => item.force.level === "addressable").length,
				recommended: items.filter((item) => item.force.level === "recommended").length,
			},
			byPhase: knowledge.phases
				.map((phase) => ({ id: phase.id, title: phase.title, items: items.filter((item) => item.phase === phase.id).length }))
				.filter((phase) => phase.items > 0),
			openQuestions: open.length,
			startsLater: later.length,
			programmes: programmes.length,
			leftOutByDepth: leftOut.length,
			provisionsCited: cited.size,
			provisionsNotRead: [...cited.values()].filter((each) => !wasRead(each.verification)).length,
		},
		start: startVerdict(assessment, items),
		determinations,
		stateLaws: stateLaws(assessment),
		needsAnswer: open,
		openInLaw: openInLaw(assessment),
		groups,
		programmes,
		startsLater: later,
		upcoming: upcomingProvisions(inDepth),
		lawChanges: lawChanges([...inDepth, ...notYet], assessment.asOf),
		risks: riskRows(assessment, printed),
		notApplicable: notApplicable(assessment),
		notInForce: notInForce(assessment),
		leftOutByDepth: leftOut
			.map(({ control }) => ({ id: control.id, title: control.title, tier: control.tier }))
			.sort((a, b) => (a.id < b.id ? -1 : 1)),
		references: references(
			assessment,
			printed,
			determinations.flatMap((row) => [row, ...row.parts]).flatMap((each) => each.basis.flatMap((basis) => basis.provision ?? [])),
		),
		answers: answerRows(assessment),
		method: METHOD,
		disclaimer: DISCLAIMER,
	};
}

const METHOD =
	"Each item is a control that holds in any country. It is in the list when its own condition holds for your answers and at least one provision of the places you chose asks for it and is in force on the as-of date. “Must” rests on binding law that applies to you; “should” rests on guidance, standards or good practice. What is not known counts neither as yes nor as no: it is printed with the question that settles it. Everything that was considered and ruled out is listed with the answer that ruled it out.";
const DISCLAIMER =
	"This checklist is not legal advice. It states what the sources ask on the as-of date as far as they were read, shown source by source; have counsel confirm what you rely on.";

/** Mandatory and addressable items are always in; recommended ones by the control's tier. */
export function isInDepth(decision: ControlDecision, level: Depth): boolean {
	return decision.force !== "recommended" || DEPTHS.indexOf(decision.control.tier) <= DEPTHS.indexOf(level);
}

/** The depth that was asked for; otherwise it follows the inherent risk. */
export function chooseDepth(assessment: Assessment, wanted?: Depth): Checklist["depth"] {
	if (wanted) return { level: wanted, why: "chosen" };
	const risk = assessment.facts.has("inherent-risk") ? assessment.evaluation.fact("inherent-risk").yes[0] : undefined;
	if (risk === "low") return { level: "core", why: "inherent risk is low" };
	if (risk === "medium") return { level: "standard", why: "inherent risk is medium" };
	if (risk === "high") return { level: "extended", why: "inherent risk is high" };
	return { level: "standard", why: "inherent risk is not known yet" };
}

function byImportance(a: ControlDecision, b: ControlDecision): number {
	return (
		FORCES.indexOf(a.force ?? "recommended") - FORCES.indexOf(b.force ?? "recommended") ||
		DEPTHS.indexOf(a.control.tier) - DEPTHS.indexOf(b.control.tier) ||
		THEMES.indexOf(a.control.theme) - THEMES.indexOf(b.control.theme) ||
		(a.control.id < b.control.id ? -1 : 1)
	);
}

function group(assessment: Assessment, decisions: readonly ControlDecision[], groupBy: GroupBy): Checklist["groups"] {
	const keys = groupKeys(assessment, groupBy);
	let number = 0;
	return keys
		.map(({ id, title, when }) => {
			const members = decisions.filter((decision) => keyOf(assessment, decision, groupBy) === id);
			return { id, title, when, items: members.map((decision): ChecklistItem => toItem(assessment, decision, ++number)) };
		})
		.filter((each) => each.items.length > 0);
}

function groupKeys(assessment: Assessment, groupBy: GroupBy): { id: string; title: string; when: string }[] {
	const { knowledge } = assessment;
	if (groupBy === "phase")
		return PHASES.map((id) => ({ id, title: knowledge.phaseById.get(id)?.title ?? id, when: knowledge.phaseById.get(id)?.when ?? "" }));
	if (groupBy === "theme") return knowledge.themes.map((theme) => ({ id: theme.id, title: theme.title, when: theme.asks }));
	const titles = [...new Set(knowledge.roles.map(({ id }) => role(assessment, id).title))].sort();
	return titles.map((title) => ({ id: title, title, when: "" }));
}

function keyOf(assessment: Assessment, { control }: ControlDecision, groupBy: GroupBy): string {
	if (groupBy === "phase") return control.phase;
	return groupBy === "theme" ? control.theme : role(assessment, control.role).title;
}

/** Provisions of listed items that will bind from a later day. */
function upcomingProvisions(decisions: readonly ControlDecision[]): Checklist["upcoming"] {
	const rows = decisions.flatMap((decision) =>
		decision.satisfies
			.filter((each) => each.upcoming === "true")
			.map((each) => {
				const { citation, asks, url } = toCited(each);
				const date = each.standing.start ?? "unrecorded";
				return {
					date,
					dateText: date === "unrecorded" ? "start date not recorded" : spellDate(date),
					citation,
					asks,
					url,
					item: { id: decision.control.id, title: decision.control.title },
				};
			}),
	);
	return rows.sort((a, b) => (a.date + a.citation < b.date + b.citation ? -1 : 1));
}

function riskRows(assessment: Assessment, printed: readonly ChecklistItem[]): Checklist["risks"] {
	const inList = new Map(printed.map((item) => [item.id, item.title]));
	return assessment.decisions.risks
		.filter(({ reason }) => reason.result !== "false")
		.map(({ risk, reason }) => ({
			id: risk.id,
			title: risk.title,
			hazard: risk.hazard,
			cause: risk.cause,
			harm: risk.harm,
			harmed: [...risk.harmed],
			reported: (risk.reported ?? []).map(({ text, source, url }) => ({ text, source, url })),
			items: risk.controls.filter((id) => inList.has(id)).map((id) => ({ id, title: inList.get(id) ?? id })),
			unknown: reason.result === "unknown",
		}));
}

function answerRows(assessment: Assessment): Checklist["answers"] {
	const stillOpen = new Set(questionsOf(openCauses(assessment)));
	return assessment.knowledge.questions.flatMap((question): Checklist["answers"] => {
		const state = assessment.evaluation.question(question.id);
		const { answer } = state;
		const label = (id: string): string => question.options?.find((option) => option.id === id)?.label ?? id;
		if (!answer)
			return state.status === "open" && stillOpen.has(question.id)
				? [{ id: question.id, topic: question.topic, text: "", status: "not answered" }]
				: [];
		const text =
			answer.kind === "notSure"
				? "not sure"
				: answer.kind === "text"
					? answer.text
					: answer.kind === "date"
						? spellDate(answer.date)
						: answer.kind === "single"
							? label(answer.option)
							: [...answer.picks.map(label), ...(answer.notSure ? ["not sure about the rest"] : [])].join("; ");
		const status = state.status === "moot" ? "ignored" : answer.kind === "notSure" ? "not sure" : "answered";
		return [{ id: question.id, topic: question.topic, text, status }];
	});
}
