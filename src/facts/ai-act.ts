import type { FactRule } from "./fact.js";
import { RESEARCH_ONLY } from "./options.js";
import { NOT_IN_EU } from "./places.js";
import { no } from "./when.js";

/** Why the EU AI Act does not reach a use at all: the first rules of each yes-or-no fact about it. */
export const OUTSIDE_AI_ACT: readonly FactRule[] = [
	{ when: NOT_IN_EU, value: "no", because: "nobody in the EU or EEA is served" },
	{ when: no("ai-system"), value: "no", because: "it is no AI system", basis: [{ citation: "AI Act Art. 3(1)" }] },
	{
		when: RESEARCH_ONLY,
		value: "no",
		because: "it was made for research alone",
		basis: [{ citation: "AI Act Art. 2(6)", provision: "eu-ai-act#art2-6-research" }],
	},
];
