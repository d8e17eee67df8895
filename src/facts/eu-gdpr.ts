import { type FactDefinition, yesNo } from "./fact.js";
import { IN_EU } from "./places.js";
import { all, yes } from "./when.js";

export const euGdpr: FactDefinition = {
	id: "eu-gdpr",
	title: "whether the GDPR applies",
	kind: "single",
	values: yesNo("the GDPR applies", "the GDPR does not apply"),
	rules: [
		{
			when: all(IN_EU, yes("personal-data")),
			value: "yes",
			because: "personal data of people in the EU or EEA are processed",
			basis: [{ citation: "GDPR Art. 2(1)" }, { citation: "GDPR Art. 3" }],
		},
	],
	otherwise: { value: "no", because: "nobody in the EU or EEA is served, or no personal data are involved" },
};
