import { type FactDefinition, yesNo } from "./fact.js";
import { NOT_IN_US } from "./places.js";
import { all, any, atLeast, has } from "./when.js";

const MANY = any(
	atLeast("people-count", "over-10000"),
	all(has("sensitive-data", "voiceprint-or-faceprint", "location"), atLeast("people-count", "1000-to-10000")),
	all(has("sensitive-data", "genetic"), atLeast("people-count", "100-to-999")),
);
const ABROAD = has("data-places", "eu-eea", "united-kingdom", "canada", "australia", "approved-country", "home-country", "other-country");
const FOR_VALUE = any(has("further-uses", "exchanged-for-value"), has("deal-terms", "data-for-value"));
const THRESHOLDS = { citation: "28 CFR 202.205", provision: "us-doj-bulk-data#screen" };

export const bulkDataRule: FactDefinition = {
	id: "bulk-data-rule",
	title: "whether the US rule on bulk data and countries of concern applies",
	kind: "single",
	values: yesNo("the US rule on bulk data and countries of concern applies", "the US rule on bulk data and countries of concern does not apply"),
	rules: [
		{ when: NOT_IN_US, value: "no", because: "nobody in the United States is served" },
		{
			when: all(has("data-places", "country-of-concern"), MANY),
			value: "yes",
			because: "data on many people in the US can reach a country of concern; removed names do not change that",
			basis: [THRESHOLDS],
		},
		{
			// 202.302 binds a sale to any foreign person, an ally's firm included; mere access by one in no country of concern is free.
			when: all(ABROAD, FOR_VALUE, MANY),
			value: "yes",
			because:
				"data on many people in the US are given for value and can be in another country (assumed: a foreign firm gets them); removed names do not change that",
			basis: [THRESHOLDS, { citation: "28 CFR 202.302", provision: "us-doj-bulk-data#onward" }],
		},
	],
	otherwise: {
		value: "no",
		because:
			"no country of concern was named and nothing is given for value to anybody abroad, or too few people are touched (assumed: the government is not the source of the data)",
		basis: [THRESHOLDS],
	},
};
