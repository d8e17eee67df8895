import type { Assessment } from "../applicability/assess.js";
import { spellDate } from "../applicability/time.js";
import type { Checklist, ChecklistItem } from "./schema.js";
import { capital, timeWords, VERIFICATION_WORDS, wasRead } from "./words.js";

/** Every source that the checklist cites, once, with its standing and how far it was checked. */
export function references(assessment: Assessment, items: readonly ChecklistItem[], basis: readonly string[]): Checklist["references"] {
	const { knowledge, decisions } = assessment;
	const citedIds = new Set([...items.flatMap((item) => [...item.provisions, ...item.seeAlso].map((each) => each.id)), ...basis]);
	const articleIds = new Set(items.flatMap((item) => item.raisedBy.map((each) => each.article)));
	const citedInstruments = new Set([...citedIds].map((id) => id.split("#")[0]));
	const instruments = decisions.instruments.flatMap((decision) => {
		// Told by the id alone: an instrument that is not cited is not read.
		if (!citedInstruments.has(decision.instrument.id)) return [];
		const { instrument, standing } = decision;
		const cited = instrument.provisions.filter((provision) => citedIds.has(`${instrument.id}#${provision.local}`));
		return [
			{
				id: instrument.id,
				kind: "instrument" as const,
				short: instrument.short,
				title: instrument.title,
				issuer: instrument.issuer,
				citation: instrument.citation,
				url: instrument.url,
				standing: capital(timeWords(standing)),
				verification: capital(VERIFICATION_WORDS[instrument.verification.state]),
				checked: instrument.verification.on ? spellDate(instrument.verification.on) : undefined,
				notRead: [...new Set(cited.filter((provision) => !wasRead(provision.verification.state)).map((provision) => provision.pinpoint))],
			},
		];
	});
	const articles = knowledge.articles
		.filter((article) => articleIds.has(article.id))
		.map((article) => ({
			id: article.id,
			kind: "article" as const,
			short: article.title,
			title: article.title,
			issuer: article.publisher,
			citation: [article.authors?.join(", "), article.publisher, article.published ? spellDate(article.published) : "undated"]
				.filter(Boolean)
				.join(", "),
			url: article.url,
			standing: article.standing,
			verification: capital(VERIFICATION_WORDS[article.verification.state]),
			checked: article.verification.on ? spellDate(article.verification.on) : undefined,
			notRead: [],
		}));
	const bySort = (a: { short: string; id: string }, b: { short: string; id: string }): number =>
		a.short.toLowerCase() < b.short.toLowerCase() ? -1 : a.short.toLowerCase() > b.short.toLowerCase() ? 1 : a.id < b.id ? -1 : 1;
	return [...instruments.sort(bySort), ...articles.sort(bySort)];
}
