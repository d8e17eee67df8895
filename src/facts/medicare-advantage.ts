import { type FactDefinition, yesNo } from "./fact.js";
import { has } from "./when.js";

export const medicareAdvantage: FactDefinition = {
	id: "medicare-advantage",
	title: "whether a Medicare Advantage plan is run or reviewed for",
	kind: "single",
	values: yesNo(
		"the organisation runs or reviews for a Medicare Advantage plan",
		"the organisation neither runs nor reviews for a Medicare Advantage plan",
	),
	rules: [
		{ when: has("us-payment", "runs-medicare-advantage"), value: "yes", because: "that line was ticked", basis: [{ citation: "42 CFR 422.2" }] },
	],
	otherwise: { value: "no", because: "that line was not ticked" },
};
