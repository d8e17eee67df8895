import { type FactDefinition, yesNo } from "./fact.js";
import { byPlace } from "./places.js";
import { all, has, no, yes } from "./when.js";

export const jointControl: FactDefinition = {
	id: "joint-control",
	title: "whether a partner decides with the organisation how personal data are used",
	kind: "single",
	values: yesNo(
		"a partner decides with the organisation how personal data are used",
		"no partner decides with the organisation how personal data are used",
	),
	rules: [
		{ when: no("personal-data"), value: "no", because: "no personal data are involved" },
		byPlace(
			{ when: all(has("outside-access", "joint-partner"), yes("personal-data")), value: "yes", because: "purposes and means are decided together" },
			[{ citation: "GDPR Art. 26(1)", provision: "eu-gdpr#26" }],
			[{ citation: "UK GDPR Art. 26" }],
		),
	],
	otherwise: { value: "no", because: "no outside party was named that decides on the use" },
};
