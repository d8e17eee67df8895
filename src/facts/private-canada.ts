import { type FactDefinition, yesNo } from "./fact.js";
import { all, has, is } from "./when.js";

export const privateCanada: FactDefinition = {
	id: "private-canada",
	title: "whether a private organisation serves people in Canada",
	kind: "single",
	values: yesNo("a private organisation serves people in Canada", "no private organisation serves people in Canada"),
	rules: [
		{
			when: all(has("countries", "canada"), is("ownership", "non-profit", "for-profit")),
			value: "yes",
			because: "people in Canada are served and the state does not run the organisation",
		},
	],
	otherwise: { value: "no", because: "nobody in Canada is served, or the state runs the organisation" },
};
