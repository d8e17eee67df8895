import type { FactDefinition } from "./fact.js";
import { ACTS } from "./options.js";
import { is } from "./when.js";

export const autonomy: FactDefinition = {
	id: "autonomy",
	title: "how much the tool does without a person",
	kind: "single",
	values: {
		suggests: "the tool only suggests, and a person checks each output",
		"acts-with-check": "the tool acts, and a person checks each output",
		"acts-alone": "the output has effect without a real check of each",
	},
	rules: [
		{
			when: is("review-step", "nobody", "nobody-by-consent", "samples"),
			value: "acts-alone",
			because: "the output takes effect before anybody has checked it, or only some are checked",
		},
		{
			when: is("review-step", "quick-click", "follows-tool"),
			value: "acts-alone",
			because: "the check is a confirmation with little time or power to change anything, or rarely departs from the tool",
		},
		{ when: ACTS, value: "acts-with-check", because: "it does something by itself, and each output is checked" },
	],
	otherwise: { value: "suggests", because: "it does nothing by itself, and each output is checked" },
};
