import type { Filed, Instrument, Knowledge, KnowledgeData, LinkedProvision } from "./model.js";

/** Resolves the links of the data; dangling ones are the linter's business and are left out here. */
export function linkKnowledge(data: KnowledgeData): Knowledge {
	const instrumentById = byId(data.instruments);
	let provisionById: Knowledge["provisionById"] | undefined;
	return {
		...data,
		get provisionById() {
			provisionById ??= new Map(data.instruments.flatMap(provisionsOf).map((provision) => [provision.id, provision]));
			return provisionById;
		},
		provision(id) {
			if (provisionById) return provisionById.get(id);
			const [instrument = "", local] = id.split("#");
			return provisionsOf(instrumentById.get(instrument)).find((provision) => provision.local === local);
		},
		instrumentById,
		controlById: byId(data.controls),
		articleById: byId(data.articles),
		questionById: byId(data.questions),
		roleById: byId(data.roles),
		phaseById: byId(data.phases),
		jurisdictionById: byId(data.jurisdictions),
	};
}

/** The final id of something that may be named by an older one. */
export function finalId(aliases: Readonly<Record<string, string>>, id: string): string {
	return Object.hasOwn(aliases, id) ? (aliases[id] ?? id) : id;
}

/** The provisions of an instrument, each with its full id. */
export function provisionsOf(instrument: Filed<Instrument> | undefined): readonly LinkedProvision[] {
	if (!instrument) return [];
	const known = LINKED.get(instrument);
	if (known) return known;
	const linked = instrument.provisions.map((provision) => ({ ...provision, id: `${instrument.id}#${provision.local}`, instrument }));
	LINKED.set(instrument, linked);
	return linked;
}

/** An interview asks for the same ones with each answer. */
const LINKED = new WeakMap<Filed<Instrument>, readonly LinkedProvision[]>();

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<T["id"], T> {
	return new Map(records.map((record) => [record.id, record]));
}
