import { type FactDefinition, yesNo } from "./fact.js";
import { has } from "./when.js";

export const minors: FactDefinition = {
	id: "minors",
	title: "whether people under 18 are affected",
	kind: "single",
	values: yesNo("people under 18 are affected", "nobody under 18 was named"),
	rules: [{ when: has("people-affected", "children-under-13", "teenagers"), value: "yes", because: "children or teenagers are among them" }],
	otherwise: { value: "no", because: "neither children nor teenagers were named" },
};
