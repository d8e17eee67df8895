import { type FactDefinition, yesNo } from "./fact.js";
import { has } from "./when.js";

export const impactedPayer: FactDefinition = {
	id: "impacted-payer",
	title: "whether the federal rule on prior authorisation binds the plan",
	kind: "single",
	values: yesNo("the federal rule on prior authorisation binds the plan", "the federal rule on prior authorisation does not bind the organisation"),
	rules: [
		{
			when: has("us-payment", "runs-medicare-advantage", "runs-medicaid-plan", "runs-marketplace-plan"),
			value: "yes",
			because: "it runs or reviews for a Medicare Advantage, Medicaid, CHIP or marketplace plan",
			basis: [{ citation: "CMS-0057-F" }],
		},
	],
	otherwise: { value: "no", because: "none of these plans was named" },
};
