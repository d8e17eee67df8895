import { type FactDefinition, yesNo } from "./fact.js";
import { IDENTIFIABLE, ONLY_STAFF_AFFECTED } from "./options.js";
import { all, no, yes } from "./when.js";

export const phiHandled: FactDefinition = {
	id: "phi-handled",
	title: "whether the tool or its vendor gets protected health information",
	kind: "single",
	values: yesNo("the tool or its vendor gets protected health information", "the tool and its vendor get no protected health information"),
	rules: [
		{
			when: no("hipaa-bound"),
			value: "no",
			because: "HIPAA does not bind the organisation",
			basis: [{ citation: "45 CFR 160.103 (protected health information)" }],
		},
		{
			when: ONLY_STAFF_AFFECTED,
			value: "no",
			because: "only data on the organisation's own staff are concerned, and employment records are not protected health information",
			basis: [{ citation: "45 CFR 160.103 (protected health information (2)(iii))" }],
		},
		{
			when: all(yes("hipaa-bound"), IDENTIFIABLE),
			value: "yes",
			because: "what is left in the data can point to a patient; a code, a date or a place is enough",
			basis: [
				{ citation: "45 CFR 160.103 (individually identifiable health information)" },
				{ citation: "45 CFR 164.514(b)", provision: "us-hipaa-privacy-rule#deid-standard" },
				{ citation: "45 CFR 164.514(e)", provision: "us-hipaa-privacy-rule#limited-dataset" },
			],
		},
	],
	otherwise: {
		value: "no",
		because: "nothing is left in the data that points to a patient",
		basis: [{ citation: "45 CFR 164.502(d)(2)" }, { citation: "45 CFR 164.514(a)-(b)", provision: "us-hipaa-privacy-rule#deid-standard" }],
	},
};
