import type { FactDefinition } from "./fact.js";
import { atLeast, no } from "./when.js";

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
			when: atLeast("staff-count", "250-or-more"),
			value: "essential",
			because: "it has 250 or more staff, so it is a large entity of Annex I",
			basis: LAW,
		},
	],
	otherwise: {
		value: "important",
		because:
			"it has 50 to 249 staff (assumed: turnover of at most EUR 50 million or a balance sheet of at most EUR 43 million, and the state has not named it)",
		basis: LAW,
	},
};
