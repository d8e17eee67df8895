import { type FactDefinition, yesNo } from "./fact.js";
import { IN_US } from "./places.js";
import { all, any, atLeast, has } from "./when.js";

export const bulkDataRule: FactDefinition = {
	id: "bulk-data-rule",
	title: "whether the US rule on bulk data and countries of concern applies",
	kind: "single",
	values: yesNo("the US rule on bulk data and countries of concern applies", "the US rule on bulk data and countries of concern does not apply"),
	rules: [
		{
			when: all(
				IN_US,
				has("data-places", "country-of-concern"),
				any(
					atLeast("people-count", "over-10000"),
					all(has("sensitive-data", "voiceprint-or-faceprint", "location"), atLeast("people-count", "1000-to-10000")),
					all(has("sensitive-data", "genetic"), atLeast("people-count", "100-to-999")),
				),
			),
			value: "yes",
			because: "data on many people in the US can reach a country of concern; removed names do not change that",
			basis: [{ citation: "28 CFR 202.205", provision: "us-doj-bulk-data#screen" }],
		},
	],
	otherwise: {
		value: "no",
		because: "no country of concern was named, or too few people are touched (assumed: the government is not the source of the data)",
		basis: [{ citation: "28 CFR 202.205", provision: "us-doj-bulk-data#screen" }],
	},
};
