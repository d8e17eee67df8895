import { type FactDefinition, yesNo } from "./fact.js";
import { NOT_IN_US } from "./places.js";
import { has, yes } from "./when.js";

const LAW = [{ citation: "21 CFR 803.3 (device user facility)", provision: "us-fda-mdr-803#scope" }];

export const deviceUserFacility: FactDefinition = {
	id: "device-user-facility",
	title: "whether the organisation is a device user facility",
	kind: "single",
	values: yesNo("the organisation is a device user facility", "the organisation is not a device user facility"),
	rules: [
		{ when: NOT_IN_US, value: "no", because: "nobody in the United States is served" },
		{
			when: has("organisation-kinds", "hospital", "nursing-home"),
			value: "yes",
			because: "hospitals and nursing homes are user facilities",
			basis: LAW,
		},
		{
			when: has("organisation-kinds", "clinic-outpatient"),
			value: "yes",
			because: "an outpatient treatment, diagnostic or surgery centre counts, whoever owns it (assumed: it is not a doctor's own office)",
			basis: LAW,
		},
		{
			when: has("organisation-kinds", "laboratory"),
			value: "yes",
			because: "an outpatient facility for diagnostic tests counts (assumed: it tests for outside clinicians)",
			basis: LAW,
		},
		{
			when: has("organisation-kinds", "substance-use-program"),
			value: "yes",
			because: "outpatient treatment facilities include treatment for substance use",
			basis: LAW,
		},
	],
	otherwise: {
		value: "no",
		because: "a doctor's, dentist's or therapist's office, a pharmacy, a plan or a firm is not a user facility",
		basis: [{ citation: "21 CFR 803.3 (physician's office)" }],
	},
	determination: {
		question: "Is the organisation a device user facility?",
		jurisdiction: "us",
		showWhen: yes("device-us"),
		answers: { yes: "Yes: it reports deaths and serious injuries", no: "No" },
		counsel: "Ask counsel if it is not clear whether a site is a doctor's office, a department of a hospital or an outpatient facility.",
		confirms: "Risk management",
		order: 50,
	},
};
