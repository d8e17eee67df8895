import { type FactDefinition, yesNo } from "./fact.js";
import { byPlace, IN_EU_OR_UK } from "./places.js";
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
		byPlace(
			{
				when: all(IN_EU_OR_UK, has("outside-access", "trackers"), yes("personal-data")),
				value: "contested",
				because: "a tracking firm gets personal data from the organisation's pages",
				readings: [
					{ value: "yes", because: "who builds in another firm's tool decides with it on the collecting and sending of the data" },
					{ value: "no", because: "the firm only counts visits on instructions and is a processor" },
				],
				caution: "Remove the trackers from pages that touch health, or agree in writing who answers for the collecting and sending",
			},
			[{ citation: "GDPR Art. 26(1)", provision: "eu-gdpr#26" }, { citation: "CJEU C-40/17 (Fashion ID)" }],
			[{ citation: "UK GDPR Art. 26" }],
		),
	],
	otherwise: { value: "no", because: "no outside party was named that decides on the use" },
};
