import { type FactDefinition, yesNo } from "./fact.js";
import { any, has } from "./when.js";

export const tuning: FactDefinition = {
	id: "tuning",
	title: "whether a model is adjusted with the organisation's data for its own use",
	kind: "single",
	values: yesNo("a model is adjusted with the organisation's data", "no model is adjusted with the organisation's data for its own use"),
	rules: [
		{
			when: any(has("changes", "tuned-on-our-data"), has("further-uses", "our-training")),
			value: "yes",
			because: "its data train, adjust or test a model",
		},
	],
	otherwise: { value: "no", because: "no line on adjusting or training was ticked" },
};
