import type { Assessment } from "../applicability/assess.js";
import type { ControlDecision, ProvisionDecision } from "../applicability/decide.js";
import { clauses, decidingLeaves, questionsOf } from "../applicability/reason.js";
import { spellDate } from "../applicability/time.js";
import type { LinkedProvision, Prose } from "../knowledge/model.js";
import { FORCES, type Force } from "../knowledge/vocabulary.js";
import type { ChecklistItem, Cited } from "./schema.js";
import { citationOf, FORCE_WORDS, isLaw, timeWords } from "./words.js";

/** A control as an item of this checklist. */
export function toItem(assessment: Assessment, decision: ControlDecision, number: number): ChecklistItem {
	const { knowledge } = assessment;
	const { control } = decision;
	const force = decision.force ?? "recommended";
	return {
		number,
		id: control.id,
		title: control.title,
		theme: control.theme,
		phase: control.phase,
		scope: control.scope,
		tier: control.tier,
		force: { level: force, label: forceLabel(decision, force), raise: raiseText(assessment, decision) },
		action: prose(control.sections["What to do"]),
		howTo: prose(control.sections["How to do it well"]),
		substitutes: prose(control.sections["Acceptable substitutes"]),
		why: why(decision),
		owner: role(assessment, control.role),
		with: (control.with ?? [])
			.map((id) => role(assessment, id))
			.filter((each, index, all) => all.findIndex((other) => other.title === each.title) === index),
		when: knowledge.phaseById.get(control.phase)?.title ?? control.phase,
		evidence: [...control.evidence],
		provisions: cited(decision, "satisfies"),
		seeAlso: cited(decision, "supports"),
		raisedBy: (control.articles ?? []).flatMap((link) => {
			const [articleId = "", local] = link.split("#");
			const article = knowledge.articleById.get(articleId);
			const point = article?.points.find((each) => each.local === local);
			return article && point
				? [{ article: article.id, title: article.title, locator: point.locator, point: point.point, url: point.url ?? article.url }]
				: [];
		}),
		risks: assessment.decisions.risks
			.filter(({ risk, reason }) => reason.result !== "false" && risk.controls.includes(control.id))
			.map(({ risk }) => ({ id: risk.id, title: risk.title })),
	};
}

/** The owner; in an organisation of fewer than 15 people the person who does it there. */
export function role(assessment: Assessment, id: string): { id: string; title: string } {
	const found = assessment.knowledge.roleById.get(id);
	const small = assessment.facts.has("small-organisation") && assessment.evaluation.fact("small-organisation").yes.includes("yes");
	return { id, title: (small ? found?.small : found?.title) ?? id };
}

function forceLabel(decision: ControlDecision, force: Force): string {
	const words = FORCE_WORDS[force];
	if (decision.membership === "startsLater")
		return decision.start && decision.start !== "unrecorded" ? `${words}, from ${spellDate(decision.start)}` : `${words}, start date not recorded`;
	const starts = decision.satisfies
		.filter((each) => each.inForce === "true" && each.provision.force === force)
		.map((each) => each.standing.start)
		.filter((day): day is string => day !== undefined && day !== "unrecorded")
		.sort();
	if (force === "recommended") return words;
	return starts[0] ? `${words}, since ${spellDate(starts[0])}` : `${words}, in force (start date not recorded)`;
}

function raiseText(assessment: Assessment, decision: ControlDecision): string | undefined {
	const { raise } = decision;
	if (!raise) return undefined;
	const topics = questionsOf(raise.causes).map((id) => assessment.knowledge.questionById.get(id)?.topic ?? id);
	if (topics.length === 0) return `${FORCE_WORDS[raise.force]} on one reading of the law: see Open in law`;
	return `${FORCE_WORDS[raise.force]} depending on ${topics.slice(0, 2).join(" and ")}: see Needs an answer`;
}

/** Clauses from the control's own condition and from what makes its strongest provisions apply; the places are said on page one. */
function why(decision: ControlDecision): string[] {
	const fromLaw = decision.satisfies
		.filter((each) => each.inForce === "true" && each.provision.force === decision.force)
		.flatMap((each) => decidingLeaves(each.reason));
	const said = (leaves: readonly { readonly says: readonly string[] }[]): string[] => leaves.flatMap((leaf) => leaf.says);
	const rest = [...clauses(decision.own), ...said(fromLaw.filter((leaf) => leaf.kind === "leaf"))];
	// A place explains a law; guidance is followed wherever one is.
	const places = decision.force === "recommended" && rest.length > 0 ? [] : said(fromLaw.filter((leaf) => leaf.kind === "fixed"));
	return [...new Set([...rest, ...places])].slice(0, 4);
}

function cited(decision: ControlDecision, relation: "satisfies" | "supports"): Cited[] {
	return decision[relation]
		.filter((each) => each.inForce !== "false" || (decision.membership === "startsLater" && each.upcoming !== "false"))
		.map(toCited)
		.sort(byStrength);
}

export function toCited(decision: ProvisionDecision): Cited {
	const { provision } = decision;
	return {
		id: provision.id,
		instrument: provision.instrument.id,
		citation: citationOf(provision),
		pinpoint: provision.pinpoint,
		asks: provision.asks,
		force: provision.force,
		weight: weightOf(provision),
		time: timeWords(decision.standing),
		applies: decision.inForce === "true" || decision.upcoming === "true" ? "yes" : "unknown",
		url: provision.url ?? provision.instrument.url,
		verification: provision.verification.state,
		binds: provision.binds && provision.binds !== "deployer" ? provision.binds : undefined,
	};
}

function weightOf({ force, instrument }: LinkedProvision): Cited["weight"] {
	if (force !== "recommended") return "law";
	return isLaw(instrument) ? "related-law" : "guidance";
}

function byStrength(a: Cited, b: Cited): number {
	return (
		Number(a.applies === "unknown") - Number(b.applies === "unknown") ||
		FORCES.indexOf(a.force) - FORCES.indexOf(b.force) ||
		(a.instrument < b.instrument ? -1 : a.instrument > b.instrument ? 1 : 0)
	);
}

/** Knowledge is never changed; only the contract's types lack the word for it. */
function prose(sections: Prose | undefined): ChecklistItem["action"] {
	return (sections ?? []) as ChecklistItem["action"];
}
