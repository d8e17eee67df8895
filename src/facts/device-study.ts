import { type FactDefinition, yesNo } from "./fact.js";
import { DEIDENTIFIED, IDENTIFIABLE } from "./options.js";
import { all, has, not } from "./when.js";

export const deviceStudy: FactDefinition = {
	id: "device-study",
	title: "whether a device that is not yet allowed is studied on people",
	kind: "single",
	values: yesNo("a device that is not yet allowed is studied on people", "no device that is not yet allowed is studied on people"),
	rules: [
		{
			when: all(has("study-plan", "never-in-care"), has("identity", "no-personal-data")),
			value: "no",
			because: "nothing on any person goes in or comes out and nobody acts on it, so nobody is a subject",
			basis: [{ citation: "21 CFR 812.3(h)" }, { citation: "21 CFR 812.3(p)" }],
		},
		{
			when: all(has("study-plan", "device-not-cleared"), has("study-plan", "never-in-care"), DEIDENTIFIED, not(IDENTIFIABLE)),
			value: "contested",
			because: "an unauthorised tool runs on stored data without identity and nobody acts on it",
			basis: [{ citation: "21 CFR 812.3(p)" }, { citation: "21 CFR 812.2(c)(3)" }, { citation: "21 CFR 50.3(g)" }],
			readings: [
				{ value: "no", because: "nobody is a subject when stored data without identity are used" },
				{ value: "yes", because: "data about people support a submission on a device" },
			],
			caution: "Ask the review board in writing, and the FDA if the data will go into a submission",
		},
		{
			when: has("study-plan", "device-not-cleared"),
			value: "yes",
			because: "the study tests a tool that is not yet allowed for this use",
			basis: [{ citation: "21 CFR 812.3(h)" }, { citation: "21 CFR 812.3(p)" }, { citation: "21 CFR 56.102" }],
		},
	],
	otherwise: { value: "no", because: "no study of a tool that is not yet allowed was named" },
	determination: {
		question: "Does the FDA regulate the study?",
		jurisdiction: "us",
		showWhen: has("study-plan", "device-not-cleared"),
		answers: { yes: "Yes: a device that is not yet allowed is studied", no: "No" },
		counsel: "Ask the review board whether the device is of significant risk.",
		confirms: "Research office, with regulatory affairs",
		order: 102,
		partOf: "research-activity",
	},
};
