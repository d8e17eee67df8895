import { type FactDefinition, yesNo } from "./fact.js";
import { is } from "./when.js";

export const smallOrganisation: FactDefinition = {
	id: "small-organisation",
	title: "whether the organisation has fewer than 15 people",
	kind: "single",
	values: yesNo("the organisation has fewer than 15 people", "the organisation has 15 people or more"),
	rules: [{ when: is("staff-count", "under-15"), value: "yes", because: "fewer than 15 people work there" }],
	otherwise: { value: "no", because: "15 or more people work there" },
};
