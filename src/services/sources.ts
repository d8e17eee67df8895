import { instrumentStanding } from "../applicability/time.js";
import { capital, timeWords, VERIFICATION_WORDS } from "../checklist/words.js";
import { UserError } from "../errors.js";
import { finalId } from "../knowledge/link.js";
import type { Filed, Instrument, Knowledge } from "../knowledge/model.js";
import { nearest } from "../nearest.js";
import { loadKnowledge } from "./knowledge.js";
import { chooseDay } from "./run-generate.js";

interface Options {
	readonly place?: string;
	readonly asOf?: string;
	readonly packs?: readonly string[];
}

interface ListedSource {
	readonly id: string;
	readonly kind: "instrument" | "article";
	readonly place: string;
	readonly title: string;
	readonly citation: string;
	readonly standing: string;
	readonly url?: string;
	readonly provisions: number;
}

/** Every instrument and article with its standing on the day. */
export async function listSources(options: Options): Promise<ListedSource[]> {
	const knowledge = await loadKnowledge(options.packs);
	const asOf = chooseDay(options.asOf);
	if (options.place && !knowledge.jurisdictionById.has(options.place)) {
		const places = [...knowledge.jurisdictionById.keys()];
		throw new UserError("usage", `There is no place ${options.place}.`, [
			{ where: "--place", what: options.place, expected: "an id as us, us-ca, eu, uk, intl", hint: nearest(options.place, places) },
		]);
	}
	const instruments = knowledge.instruments.map(
		(instrument): ListedSource => ({
			id: instrument.id,
			kind: "instrument",
			place: instrument.jurisdiction,
			title: instrument.title,
			citation: instrument.citation,
			standing: standing(instrument, asOf),
			url: instrument.url,
			provisions: instrument.provisions.length,
		}),
	);
	const articles = knowledge.articles.map(
		(article): ListedSource => ({
			id: article.id,
			kind: "article",
			place: "intl",
			title: article.title,
			citation: `${article.publisher}, ${article.published ?? "undated"}`,
			standing: article.standing,
			url: article.url,
			provisions: article.points.length,
		}),
	);
	return [...instruments, ...articles]
		.filter((source) => !options.place || source.place === options.place)
		.sort((a, b) => (a.place + a.id < b.place + b.id ? -1 : 1));
}

export function formatSources(sources: readonly ListedSource[]): string {
	const rows = sources.map(
		(source) =>
			`${source.place.padEnd(6)} ${source.id.padEnd(34)} ${source.title}\n${" ".repeat(7)}${source.citation} · ${source.standing} · ${source.provisions} ${source.kind === "article" ? "points" : "provisions"}`,
	);
	return [...rows, `${sources.length} sources`].join("\n");
}

interface ShownSource {
	readonly id: string;
	readonly title: string;
	readonly lines: readonly string[];
	readonly provisions: readonly {
		readonly id: string;
		readonly pinpoint: string;
		readonly asks: string;
		readonly force?: string;
		readonly verification?: string;
		readonly controls: readonly string[];
	}[];
}

export async function showSource(id: string, options: Options): Promise<ShownSource> {
	const knowledge = await loadKnowledge(options.packs);
	const instrument = knowledge.instrumentById.get(finalId(knowledge.aliases.instruments, id));
	if (instrument) return shownInstrument(knowledge, instrument, chooseDay(options.asOf));
	const article = knowledge.articleById.get(id);
	if (article) {
		return {
			id: article.id,
			title: article.title,
			lines: [
				[article.authors?.join(", "), article.publisher, article.published].filter(Boolean).join(", "),
				article.url ?? "no public address",
				article.standing,
			],
			provisions: article.points.map((point) => ({
				id: `${article.id}#${point.local}`,
				pinpoint: point.locator,
				asks: point.point,
				controls: knowledge.controls.filter((control) => control.articles?.includes(`${article.id}#${point.local}`)).map((control) => control.id),
			})),
		};
	}
	const ids = [...knowledge.instrumentById.keys(), ...knowledge.articleById.keys()];
	throw new UserError("usage", `There is no source ${id}.`, [
		{ where: "ID", what: id, expected: "the id of a source; `duecare sources list` prints them", hint: nearest(id, ids) },
	]);
}

function shownInstrument(knowledge: Knowledge, instrument: Filed<Instrument>, asOf: string): ShownSource {
	return {
		id: instrument.id,
		title: instrument.title,
		lines: [
			`${instrument.issuer} · ${instrument.kind} · ${instrument.citation}`,
			instrument.url,
			`On ${asOf}: ${standing(instrument, asOf)}. ${capital(VERIFICATION_WORDS[instrument.verification.state])}.`,
			...instrument.timeline.map((entry) => `${entry.date}: ${entry.event}${entry.note ? ` — ${entry.note}` : ""}`),
			...Object.entries(instrument.sections).map(
				([heading, prose]) =>
					`${heading}: ${prose.map((block) => (block.kind === "paragraph" ? block.content : block.entries.flatMap((entry) => entry.content)).map((part) => part.text).join("")).join(" ")}`,
			),
		],
		provisions: instrument.provisions.map((provision) => {
			const id = `${instrument.id}#${provision.local}`;
			return {
				id,
				pinpoint: provision.pinpoint,
				asks: provision.asks,
				force: provision.force,
				verification: provision.verification.state,
				controls: knowledge.controls.filter((control) => control.provisions.some((link) => link.id === id)).map((control) => control.id),
			};
		}),
	};
}

export function formatSource(source: ShownSource): string {
	const provisions = source.provisions.map(
		(row) =>
			`  ${row.pinpoint}${row.force ? ` (${row.force}; ${row.verification})` : ""}\n    ${row.asks}\n    ${row.id} → ${row.controls.join(", ") || "no item"}`,
	);
	return [`${source.title} (${source.id})`, ...source.lines, ...provisions].join("\n");
}

function standing(instrument: Filed<Instrument>, asOf: string): string {
	return timeWords(instrumentStanding(instrument, asOf));
}
