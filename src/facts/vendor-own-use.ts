import { type FactDefinition, yesNo } from "./fact.js";
import { any, has } from "./when.js";

export const vendorOwnUse: FactDefinition = {
	id: "vendor-own-use",
	title: "whether the vendor uses the data for itself",
	kind: "single",
	values: yesNo("the vendor uses the data for itself", "the vendor does not use the data for itself"),
	rules: [
		{
			when: any(
				has("further-uses", "vendor-training", "vendor-research", "vendor-deidentifies", "exchanged-for-value"),
				has("deal-terms", "data-for-value"),
			),
			value: "yes",
			because: "it trains on the data or does research of its own, keeps a de-identified copy or gets them as part of the price",
		},
	],
	otherwise: { value: "no", because: "no use by the vendor for itself was named" },
};
