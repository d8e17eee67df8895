import { type FactDefinition, yesNo } from "./fact.js";
import { DEIDENTIFIED, IDENTIFIABLE } from "./options.js";
import { IN_EU_OR_UK, lawOfPlace } from "./places.js";
import { all, any, has } from "./when.js";

export const personalData: FactDefinition = {
	id: "personal-data",
	title: "whether personal data are involved",
	kind: "single",
	values: yesNo("personal data are involved", "no personal data are involved"),
	rules: [
		{
			when: any(IDENTIFIABLE, has("identity", "staff-data")),
			value: "yes",
			because: "what is left in the data can point to a person; removed names or a code do not change that",
			basis: lawOfPlace(
				[{ citation: "GDPR Art. 4(1)" }, { citation: "GDPR Art. 4(5)" }, { citation: "GDPR recital 26" }],
				[{ citation: "UK GDPR Art. 4(1)" }, { citation: "UK GDPR Art. 4(5)" }],
			),
		},
		{
			when: all(DEIDENTIFIED, IN_EU_OR_UK),
			value: "contested",
			because:
				"identity was removed by a US method or by an expert's opinion, and European law asks whether anyone can reasonably find the person again",
			basis: [{ citation: "GDPR recital 26" }, { citation: "CJEU C-413/23 P (EDPS v SRB)" }],
			readings: [
				{ value: "no", because: "nobody who gets the data has means to find the person that are likely to be used" },
				{ value: "yes", because: "somebody can still single out or link a person with other data" },
			],
			caution: "Treat the data as personal until a written test under European law says otherwise",
		},
		{
			when: DEIDENTIFIED,
			value: "no",
			because: "identity was removed by a method that US law accepts",
			basis: [{ citation: "45 CFR 164.514(a)-(b)", provision: "us-hipaa-privacy-rule#deid-standard" }],
		},
	],
	otherwise: { value: "no", because: "nothing on any person goes in or comes out" },
};
