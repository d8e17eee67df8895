import { type FactDefinition, yesNo } from "./fact.js";
import { NAMED_DECISION } from "./options.js";
import { any, has } from "./when.js";

export const assistedDecision: FactDefinition = {
	id: "assisted-decision",
	title: "whether the output helps with a decision about a person",
	kind: "single",
	values: yesNo("the output helps with a decision about a person", "the output helps with no decision about a person"),
	rules: [
		{
			when: any(NAMED_DECISION, has("decisions", "provider-side-request")),
			value: "yes",
			because: "a decision about a person was named, even if somebody has the last word",
		},
	],
	otherwise: { value: "no", because: "no decision about a person was named" },
};
