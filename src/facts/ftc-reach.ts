import { type FactDefinition, yesNo } from "./fact.js";
import { NOT_IN_US } from "./places.js";
import { is } from "./when.js";

export const ftcReach: FactDefinition = {
	id: "ftc-reach",
	title: "whether the Federal Trade Commission Act reaches the organisation",
	kind: "single",
	values: yesNo("the Federal Trade Commission Act reaches the organisation", "the Federal Trade Commission Act does not reach the organisation"),
	rules: [
		{ when: NOT_IN_US, value: "no", because: "nobody in the United States is served" },
		{
			when: is("ownership", "for-profit"),
			value: "yes",
			because: "it is run for profit",
			basis: [{ citation: "15 USC 44" }, { citation: "15 USC 45(a)" }],
		},
	],
	// What counts is whose profit the body works for, not what it sells: a software firm that is a non-profit is outside as well,
	// and one that earns for its members is not (California Dental Association v. FTC, 526 U.S. 756).
	otherwise: {
		value: "no",
		because: "it is a public body or a non-profit (assumed: its members take no profit from what it does either)",
		basis: [{ citation: "15 USC 44" }],
	},
};
