import { type FactDefinition, yesNo } from "./fact.js";
import { has, is } from "./when.js";

/** Bodies that never have so few people, so that their number need not be asked. */
const NEVER_SMALL = has("organisation-kinds", "hospital", "health-plan", "government-agency", "federal-agency");

export const smallOrganisation: FactDefinition = {
	id: "small-organisation",
	title: "whether the organisation has fewer than 15 people",
	kind: "single",
	values: yesNo("the organisation has fewer than 15 people", "the organisation has 15 people or more"),
	rules: [
		{ when: NEVER_SMALL, value: "no", because: "no such body has fewer than 15 people" },
		{ when: is("staff-count", "under-15"), value: "yes", because: "fewer than 15 people work there" },
	],
	otherwise: { value: "no", because: "15 or more people work there" },
};
