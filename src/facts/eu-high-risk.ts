import { type FactDefinition, yesNo } from "./fact.js";
import { has } from "./when.js";

export const euHighRisk: FactDefinition = {
	id: "eu-high-risk",
	title: "whether the use is high-risk under the EU AI Act",
	kind: "single",
	values: yesNo("the use is high-risk under the EU AI Act", "the use is not high-risk under the EU AI Act"),
	rules: [
		{
			when: has("eu-class", "high-risk-annex-i", "high-risk-annex-iii"),
			value: "yes",
			because: "it is a device that needs a notified body, or a listed use",
			basis: [
				{ citation: "AI Act Art. 6(1)", provision: "eu-ai-act#art6-1-check" },
				{ citation: "AI Act Art. 6(2)", provision: "eu-ai-act#art6-2-annex3" },
			],
		},
	],
	otherwise: { value: "no", because: "neither route to high-risk is met" },
};
