import { type FactDefinition, yesNo } from "./fact.js";
import { all, has, no, not, yes } from "./when.js";

const STANDARDS = [
	{ citation: "Health and Social Care Act 2012 s. 250" },
	{ citation: "DCB0160" },
	{ citation: "NHS step by step guidance on DCB0129 and DCB0160" },
];

export const englandCare: FactDefinition = {
	id: "england-care",
	title: "whether the English clinical-safety standard binds this use",
	kind: "single",
	values: yesNo("the English clinical-safety standard binds this use", "the English clinical-safety standard does not bind this use"),
	rules: [
		{ when: not(has("countries", "england")), value: "no", because: "nobody in England is served", basis: STANDARDS },
		{ when: no("clinical-use"), value: "no", because: "it has no influence on direct care in real time", basis: STANDARDS },
		{
			when: all(yes("clinical-use"), has("uk-services", "nhs-trust", "gp-practice", "nhs-funded", "nhs-data", "social-care")),
			value: "yes",
			because: "it is used in publicly funded health or social care in England",
			basis: STANDARDS,
		},
	],
	otherwise: { value: "no", because: "the care is paid for privately", basis: STANDARDS },
};
