import { type FactDefinition, yesNo } from "./fact.js";
import { any, has } from "./when.js";

export const retrieval: FactDefinition = {
	id: "retrieval",
	title: "whether the tool searches documents before it answers",
	kind: "single",
	values: yesNo("the tool searches documents before it answers", "the tool does not search documents before it answers"),
	rules: [
		{
			when: any(has("changes", "searches-own-documents"), has("technology", "web-answers")),
			value: "yes",
			because: "it looks things up in the organisation's documents or on the web",
		},
	],
	otherwise: { value: "no", because: "no line on searching documents was ticked" },
};
