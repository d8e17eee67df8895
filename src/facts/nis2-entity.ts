import { type FactDefinition, yesNo } from "./fact.js";
import { GIVES_CARE } from "./options.js";
import { NOT_IN_EU } from "./places.js";
import { all, atLeast, has, not } from "./when.js";

const LAW = [{ citation: "NIS2 Arts 2(1) and 3, Annex I point 5", provision: "eu-nis2#scope" }];

export const nis2Entity: FactDefinition = {
	id: "nis2-entity",
	title: "whether the organisation is an essential or important entity under NIS2",
	kind: "single",
	values: yesNo(
		"the organisation is an essential or important entity under NIS2",
		"the organisation is below the size or outside the sectors of NIS2",
	),
	rules: [
		{ when: NOT_IN_EU, value: "no", because: "nobody in the EU or EEA is served" },
		{ when: not(GIVES_CARE), value: "no", because: "it gives no care (assumed: the state has not named it)", basis: LAW },
		{
			when: all(GIVES_CARE, has("nis2-size", "named-critical")),
			value: "yes",
			because: "the state has named it as a critical entity, so it counts as essential at any size",
			basis: [...LAW, { citation: "NIS2 Arts 2(3), 3(1)(f)" }],
		},
		{
			when: all(GIVES_CARE, atLeast("staff-count", "250-or-more")),
			value: "yes",
			because: "it gives care and is large, so it counts as essential",
			basis: LAW,
		},
		{
			when: all(GIVES_CARE, has("nis2-size", "over-ten-million", "over-fifty-million")),
			value: "yes",
			because: "it gives care, and turnover and balance sheet are above the ceilings of a small firm",
			basis: [...LAW, { citation: "Recommendation 2003/361/EC, Annex Art. 2" }],
		},
		{
			when: all(GIVES_CARE, atLeast("staff-count", "50-to-249")),
			value: "yes",
			because: "it gives care and has 50 or more staff, so it counts as important at least",
			basis: LAW,
		},
	],
	otherwise: {
		value: "no",
		because: "it has fewer than 50 staff, and neither its money nor a letter of the state makes it larger (assumed below 15 staff)",
		basis: [...LAW, { citation: "Recommendation 2003/361/EC" }],
	},
};
