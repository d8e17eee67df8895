import { type FactDefinition, yesNo } from "./fact.js";
import { RUNS_PLAN } from "./options.js";
import { any, has } from "./when.js";

export const payer: FactDefinition = {
	id: "payer",
	title: "whether the organisation runs a plan or reviews for one",
	kind: "single",
	values: yesNo("the organisation runs a plan or reviews for one", "the organisation neither runs a plan nor reviews for one"),
	rules: [
		{
			when: any(has("organisation-kinds", "health-plan", "review-agent", "employer-plan"), RUNS_PLAN),
			value: "yes",
			because: "a plan, a reviewer or a plan that it serves was named",
		},
	],
	otherwise: { value: "no", because: "no plan was named" },
};
