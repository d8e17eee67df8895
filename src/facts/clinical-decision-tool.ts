import { type FactDefinition, yesNo } from "./fact.js";
import { CARE_DECISION, NEVER_IN_CARE, ONLY_WELLNESS, SPECIFIC_OUTPUT } from "./options.js";
import { any, has } from "./when.js";

export const clinicalDecisionTool: FactDefinition = {
	id: "clinical-decision-tool",
	title: "whether the output helps a decision on one patient's care",
	kind: "single",
	values: yesNo("the output helps a decision on one patient's care", "the output helps no decision on one patient's care"),
	rules: [
		{ when: NEVER_IN_CARE, value: "no", because: "the output of the study is never used in care" },
		{ when: ONLY_WELLNESS, value: "no", because: "it only gives general lifestyle tips or company" },
		{
			when: any(SPECIFIC_OUTPUT, CARE_DECISION, has("tool-kinds", "treatment-recommendation")),
			value: "yes",
			because: "it proposes care or goes beyond a draft of what was said, or a decision on care was named",
		},
	],
	otherwise: { value: "no", because: "it gives no more than a draft, and no decision on care was named" },
};
