import { type FactDefinition, yesNo } from "./fact.js";
import { all, has, yes } from "./when.js";

const LAW = [{ citation: "P-39.1 s. 12.1" }];

export const quebecAutomated: FactDefinition = {
	id: "quebec-automated",
	title: "whether the Quebec duties on automated decisions of enterprises apply",
	kind: "single",
	values: yesNo(
		"the Quebec duties on automated decisions of enterprises apply",
		"the Quebec duties on automated decisions of enterprises do not apply",
	),
	rules: [
		{
			when: all(yes("private-canada"), has("states-provinces", "quebec"), yes("automated-decision"), yes("personal-data")),
			value: "yes",
			because: "a private enterprise in Quebec lets software alone decide about a person",
			basis: LAW,
		},
	],
	otherwise: {
		value: "no",
		because: "nobody in Quebec is served, the organisation is public, or a person takes the decision",
		basis: LAW,
	},
};
