import { type FactDefinition, yesNo } from "./fact.js";
import { has } from "./when.js";

export const beyondCare: FactDefinition = {
	id: "beyond-care",
	title: "whether data are used for more than care of the same patient",
	kind: "single",
	values: yesNo("data are used for more than care of the same patient", "data are used for nothing but care of the same patient"),
	rules: [
		{
			when: has(
				"further-uses",
				"our-quality-work",
				"our-training",
				"vendor-training",
				"vendor-deidentifies",
				"research",
				"vendor-research",
				"promotion",
				"fundraising",
				"exchanged-for-value",
			),
			value: "yes",
			because: "a further use was named",
		},
	],
	otherwise: { value: "no", because: "no further use was named" },
};
