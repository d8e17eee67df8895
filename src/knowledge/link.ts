import type { Filed, Instrument, Knowledge, KnowledgeData, LinkedProvision } from "./model.js";

/** Resolves the links of the data; dangling ones are the linter's business and are left out here. */
export function linkKnowledge(data: KnowledgeData): Knowledge {
	const provisions = data.instruments.flatMap((instrument) =>
		instrument.provisions.map((provision): [string, LinkedProvision] => link(instrument, provision)),
	);
	return {
		...data,
		provisionById: new Map(provisions),
		instrumentById: byId(data.instruments),
		controlById: byId(data.controls),
		articleById: byId(data.articles),
		questionById: byId(data.questions),
		roleById: byId(data.roles),
		phaseById: byId(data.phases),
		jurisdictionById: byId(data.jurisdictions),
	};
}

function link(instrument: Filed<Instrument>, provision: Instrument["provisions"][number]): [string, LinkedProvision] {
	const id = `${instrument.id}#${provision.local}`;
	return [id, { ...provision, id, instrument }];
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<T["id"], T> {
	return new Map(records.map((record) => [record.id, record]));
}
