import { type FactDefinition, yesNo } from "./fact.js";
import { any, has, is } from "./when.js";

export const publicBody: FactDefinition = {
	id: "public-body",
	title: "whether the organisation is a public body",
	kind: "single",
	values: yesNo("the organisation is a public body", "the organisation is not a public body"),
	rules: [
		{
			when: any(is("ownership", "government"), has("organisation-kinds", "government-agency", "federal-agency"), has("uk-services", "nhs-trust")),
			value: "yes",
			because: "the state owns or runs it",
		},
	],
	otherwise: { value: "no", because: "a non-profit or owners run it" },
};
