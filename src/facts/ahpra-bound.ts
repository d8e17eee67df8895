import { type FactDefinition, yesNo } from "./fact.js";
import { PROFESSIONAL_USERS } from "./options.js";
import { all, has } from "./when.js";

const GUIDANCE = [{ citation: "Ahpra and National Boards, Meeting your professional obligations when using AI in healthcare" }];

export const ahpraBound: FactDefinition = {
	id: "ahpra-bound",
	title: "whether Australian professional codes bind those who use the tool",
	kind: "single",
	values: yesNo("Australian professional codes bind those who use the tool", "Australian professional codes do not bind those who use the tool"),
	rules: [
		{
			when: all(has("countries", "australia"), PROFESSIONAL_USERS),
			value: "yes",
			because: "registered practitioners use it (assumed: they are registered)",
			basis: GUIDANCE,
		},
	],
	otherwise: { value: "no", because: "no registered practitioner in Australia uses it", basis: GUIDANCE },
};
