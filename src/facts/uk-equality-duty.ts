import { type FactDefinition, yesNo } from "./fact.js";
import { any, has, not, yes } from "./when.js";

const LAW = [{ citation: "Equality Act 2010 s. 149(1)-(2) and Sch. 19" }];

export const ukEqualityDuty: FactDefinition = {
	id: "uk-equality-duty",
	title: "whether the public sector equality duty binds this use",
	kind: "single",
	values: yesNo("the public sector equality duty binds this use", "the public sector equality duty does not bind this use"),
	rules: [
		{
			when: not(has("countries", "england", "scotland", "wales")),
			value: "no",
			because: "nobody in Great Britain is served; in Northern Ireland section 75 of the 1998 Act does the work",
			basis: [...LAW, { citation: "Northern Ireland Act 1998 s. 75" }],
		},
		{
			when: any(yes("public-body"), has("uk-services", "gp-practice", "nhs-funded")),
			value: "yes",
			because: "it is a public authority, or gives care that the NHS pays for, which is a public function",
			basis: LAW,
		},
	],
	otherwise: { value: "no", because: "it is private and exercises no public function (assumed: no social care for a council)", basis: LAW },
	determination: {
		question: "Does the public sector equality duty bind this use?",
		jurisdiction: "uk",
		showWhen: yes("uk-equality-duty"),
		answers: { yes: "Yes", no: "No" },
		counsel: "Ask counsel if you are private and care for people whom a council or the NHS pays for.",
		confirms: "Equality lead",
		order: 230,
	},
};
