import { type FactDefinition, yesNo } from "./fact.js";
import { OUTSIDE_HANDS } from "./options.js";
import { all, has, is, no, yes } from "./when.js";

const BUSINESS_ASSOCIATE = { citation: "45 CFR 160.103 (business associate)" };

export const vendorBusinessAssociate: FactDefinition = {
	id: "vendor-business-associate",
	title: "whether the vendor is a business associate",
	kind: "single",
	values: yesNo("the vendor is a business associate", "the vendor is not a business associate"),
	rules: [
		{ when: no("phi-handled"), value: "no", because: "no protected health information goes to the tool", basis: [BUSINESS_ASSOCIATE] },
		{
			// Settled whatever the data are.
			when: is("acquisition", "staff-accounts"),
			value: "no",
			because: "staff use personal accounts, so nobody has engaged the firm, and each paste of patient data is a disclosure without an agreement",
			basis: [
				BUSINESS_ASSOCIATE,
				{ citation: "45 CFR 164.502(a)" },
				{ citation: "45 CFR 164.502(e)", provision: "us-hipaa-privacy-rule#ba-satisfactory" },
			],
		},
		{
			when: all(OUTSIDE_HANDS, yes("phi-handled")),
			value: "yes",
			because: "somebody outside holds, hosts, sees or hears patient data for the organisation; encryption does not change that",
			basis: [BUSINESS_ASSOCIATE, { citation: "45 CFR 164.502(e)", provision: "us-hipaa-privacy-rule#ba-satisfactory" }],
		},
		{
			when: all(has("outside-access", "trackers"), yes("phi-handled"), has("patient-contact", "own-app-or-portal", "pays-online")),
			value: "yes",
			because: "a tracking firm gets data from pages behind a login or from booking and payment",
			basis: [
				BUSINESS_ASSOCIATE,
				{ citation: "HHS bulletin on online tracking technologies (March 2024)", provision: "us-hipaa-tracking-bulletin#authenticated" },
			],
		},
		{
			when: all(has("outside-access", "trackers"), yes("phi-handled")),
			value: "contested",
			because: "a tracking firm gets data from pages without a login",
			basis: [
				BUSINESS_ASSOCIATE,
				{ citation: "American Hospital Association v. Becerra (N.D. Tex. 20 June 2024)", provision: "us-hipaa-tracking-bulletin#unauthenticated" },
			],
			readings: [
				{ value: "yes", because: "HHS holds that a visit can reveal that somebody seeks care" },
				{ value: "no", because: "a court set that reading aside for public pages that only combine an address and a visit" },
			],
			caution: "Remove the trackers, or sign an agreement with the firm before the first visitor",
		},
		{
			when: all(has("outside-access", "joint-partner"), yes("phi-handled"), has("tool-kinds", "research")),
			value: "no",
			because: "the partner works on its own study and performs no service for the organisation (assumed: nothing else is done for the organisation)",
			basis: [BUSINESS_ASSOCIATE, { citation: "HHS FAQ 239" }, { citation: "45 CFR 164.514(e)", provision: "us-hipaa-privacy-rule#limited-dataset" }],
		},
		{
			when: all(has("outside-access", "joint-partner"), yes("phi-handled")),
			value: "contested",
			because: "a partner decides with the organisation how the data are used",
			basis: [BUSINESS_ASSOCIATE],
			readings: [
				{ value: "yes", because: "it performs a service for the organisation with patient data" },
				{ value: "no", because: "it treats the same patients or acts only for itself or for them" },
			],
			caution: "Sign a business associate agreement unless counsel has written down why none is owed",
		},
		{
			when: has("outside-access", "carrier-only"),
			value: "no",
			because: "the firm outside only carries the data, as a post or telephone company does, and keeps nothing",
			basis: [BUSINESS_ASSOCIATE, { citation: "78 FR 5571-72 (conduits)" }],
		},
		{
			when: yes("vendor-present"),
			value: "no",
			because: "the supplier of software that cannot reach patient data is not a business associate",
			basis: [BUSINESS_ASSOCIATE, { citation: "HHS FAQ 256" }],
		},
	],
	otherwise: { value: "no", because: "nobody outside can hold, see or hear the data", basis: [BUSINESS_ASSOCIATE] },
	determination: {
		question: "Is the vendor a business associate?",
		jurisdiction: "us",
		showWhen: yes("hipaa-bound"),
		answers: { yes: "Yes: an agreement is owed before the first record", no: "No" },
		counsel: "Ask counsel if a firm says that it is a mere conduit, cannot read encrypted data, or works for the patient.",
		confirms: "Privacy officer",
		order: 20,
	},
};
