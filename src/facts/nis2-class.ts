import type { FactDefinition } from "./fact.js";
import { atLeast, has, no } from "./when.js";

const LAW = [{ citation: "NIS2 Art. 3(1)-(2)", provision: "eu-nis2#scope" }, { citation: "Recommendation 2003/361/EC" }];

export const nis2Class: FactDefinition = {
	id: "nis2-class",
	title: "which class of entity the organisation is under NIS2",
	kind: "single",
	values: {
		none: "the organisation is outside NIS2",
		important: "the organisation is an important entity under NIS2",
		essential: "the organisation is an essential entity under NIS2",
	},
	rules: [
		{ when: no("nis2-entity"), value: "none", because: "it is below the size or outside the sectors of NIS2", basis: LAW },
		{
			when: has("nis2-size", "named-critical"),
			value: "essential",
			because: "the state has named it as a critical entity",
			basis: [...LAW, { citation: "NIS2 Art. 3(1)(f)" }],
		},
		{
			when: has("nis2-size", "over-fifty-million"),
			value: "essential",
			because: "turnover and balance sheet are above the ceilings of a medium-sized firm, so it is a large entity of Annex I",
			basis: LAW,
		},
		{
			when: atLeast("staff-count", "250-or-more"),
			value: "essential",
			because: "it has 250 or more staff, so it is a large entity of Annex I",
			basis: LAW,
		},
	],
	otherwise: {
		value: "important",
		because: "it is of medium size: above the ceilings of a small firm and below those of a large one",
		basis: LAW,
	},
	determination: {
		question: "Is the organisation an essential or important entity (NIS2)?",
		jurisdiction: "eu",
		answers: { none: "No, by size or sector", important: "Important entity", essential: "Essential entity" },
		counsel: "Ask counsel how your Member State wrote the rule, and whether the state has named you as critical.",
		confirms: "Chief information security officer",
		order: 180,
	},
};
