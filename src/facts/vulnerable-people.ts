import { type FactDefinition, yesNo } from "./fact.js";
import { has } from "./when.js";

export const vulnerablePeople: FactDefinition = {
	id: "vulnerable-people",
	title: "whether people in need of extra care are affected",
	kind: "single",
	values: yesNo("people in need of extra care are affected", "nobody in need of extra care was named"),
	rules: [
		{
			when: has("people-affected", "children-under-13", "teenagers", "frail-or-disabled", "mental-distress", "cannot-be-asked", "in-custody"),
			value: "yes",
			because: "children, frail or distressed people, or people who cannot refuse are among them",
		},
	],
	otherwise: { value: "no", because: "none of these groups was named" },
};
