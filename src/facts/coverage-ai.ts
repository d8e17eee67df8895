import { type FactDefinition, yesNo } from "./fact.js";
import { PLAN_DECISION } from "./options.js";
import { all, has, not, yes } from "./when.js";

export const coverageAi: FactDefinition = {
	id: "coverage-ai",
	title: "whether the tool takes part in coverage decisions of a plan",
	kind: "single",
	values: yesNo("the tool takes part in coverage decisions of a plan", "the tool takes no part in coverage decisions of a plan"),
	rules: [
		{ when: PLAN_DECISION, value: "yes", because: "it helps to approve, deny or pay care, by or for a plan" },
		{
			when: all(has("tool-kinds", "coverage-decision"), yes("payer"), not(has("decisions", "provider-side-request"))),
			value: "yes",
			because: "it is a coverage tool in the hands of a plan or its reviewer",
		},
	],
	otherwise: { value: "no", because: "no decision of a plan was named; preparing a request as a provider does not count" },
};
