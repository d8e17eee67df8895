import { type FactDefinition, yesNo } from "./fact.js";
import { IN_UK } from "./places.js";
import { all, yes } from "./when.js";

export const ukGdpr: FactDefinition = {
	id: "uk-gdpr",
	title: "whether the UK GDPR applies",
	kind: "single",
	values: yesNo("the UK GDPR applies", "the UK GDPR does not apply"),
	rules: [
		{
			when: all(IN_UK, yes("personal-data")),
			value: "yes",
			because: "personal data of people in the UK are processed",
			basis: [{ citation: "UK GDPR Art. 2(1)" }, { citation: "UK GDPR Art. 3" }],
		},
	],
	otherwise: { value: "no", because: "nobody in the UK is served, or no personal data are involved" },
};
