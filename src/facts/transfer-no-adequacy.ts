import { type FactDefinition, yesNo } from "./fact.js";
import { byPlace, IN_EU_OR_UK } from "./places.js";
import { all, any, has, no, not, yes } from "./when.js";

const SAFEGUARDS = { citation: "GDPR Art. 46", provision: "eu-gdpr#46" };
const UK_SAFEGUARDS = { citation: "UK GDPR Art. 46" };

export const transferNoAdequacy: FactDefinition = {
	id: "transfer-no-adequacy",
	title: "whether personal data go to a country without an adequacy decision",
	kind: "single",
	values: yesNo("personal data go to a country without an adequacy decision", "no personal data go to a country without an adequacy decision"),
	rules: [
		{ when: no("transfer-abroad"), value: "no", because: "no personal data leave the legal area" },
		{ when: not(IN_EU_OR_UK), value: "no", because: "nobody in the EU, EEA or UK is served" },
		byPlace(
			{
				when: all(
					yes("transfer-abroad"),
					any(
						has("data-places", "other-country", "country-of-concern", "australia"),
						// Which of the unlisted countries have a decision is theirs to say who tick the approved list.
						all(has("data-places", "home-country"), not(has("data-places", "approved-country"))),
					),
				),
				value: "yes",
				because: "a country without an adequacy decision was named; a look from there counts",
			},
			[SAFEGUARDS],
			[UK_SAFEGUARDS],
		),
		byPlace(
			{
				when: all(yes("transfer-abroad"), has("data-places", "united-states"), not(has("data-places", "us-firm-on-dpf"))),
				value: "yes",
				because: "data go to the US and the firm is not known to be on the Data Privacy Framework list",
			},
			[SAFEGUARDS, { citation: "Implementing Decision (EU) 2023/1795" }],
			[UK_SAFEGUARDS],
		),
	],
	otherwise: byPlace(
		{
			value: "no",
			because:
				"each place that was named has an adequacy decision (assumed: every US firm that gets data is on the list, and a Canadian one is under the federal private-sector act)",
		},
		[{ citation: "GDPR Art. 45" }],
		[{ citation: "UK GDPR Art. 45A" }],
	),
};
