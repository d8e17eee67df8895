import { type FactDefinition, yesNo } from "./fact.js";
import { SOFTWARE_FIRM } from "./options.js";
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
		{
			when: SOFTWARE_FIRM,
			value: "yes",
			because: "it sells software (assumed: for profit, or for the benefit of profit-making members)",
			basis: [{ citation: "15 USC 44" }],
		},
	],
	otherwise: { value: "no", because: "it is a public body or a non-profit", basis: [{ citation: "15 USC 44" }] },
};
