import { type FactDefinition, yesNo } from "./fact.js";
import { OUTSIDE_HANDS } from "./options.js";
import { byPlace } from "./places.js";
import { all, has, is, no, yes } from "./when.js";

const CONTRACT = { citation: "GDPR Art. 28(3)", provision: "eu-gdpr#28-3" };
const OWN_PURPOSES = { citation: "GDPR Art. 28(10)", provision: "eu-gdpr#28-10" };
const UK_CONTRACT = { citation: "UK GDPR Art. 28(3)" };
const UK_OWN_PURPOSES = { citation: "UK GDPR Art. 28(10)" };

export const vendorProcessor: FactDefinition = {
	id: "vendor-processor",
	title: "whether an outside party processes personal data for the organisation",
	kind: "single",
	values: yesNo("an outside party processes personal data for the organisation", "no outside party processes personal data for the organisation"),
	rules: [
		{ when: no("personal-data"), value: "no", because: "no personal data are involved" },
		byPlace(
			{
				when: is("acquisition", "staff-accounts"),
				value: "no",
				because: "staff use personal accounts, and the firm acts under its own terms, not on the organisation's instructions",
			},
			[CONTRACT, OWN_PURPOSES],
			[UK_CONTRACT, UK_OWN_PURPOSES],
		),
		byPlace(
			{
				when: all(OUTSIDE_HANDS, yes("personal-data")),
				value: "yes",
				because: "somebody outside stores, sees or hears personal data to deliver the service; for uses of its own that party is a controller",
			},
			[CONTRACT, OWN_PURPOSES],
			[UK_CONTRACT, UK_OWN_PURPOSES],
		),
		byPlace(
			{
				when: all(has("outside-access", "trackers"), yes("personal-data")),
				value: "contested",
				because: "a tracking firm gets personal data",
				readings: [
					{ value: "yes", because: "it only counts visits on instructions" },
					{ value: "no", because: "it uses the data for purposes of its own and is a controller" },
				],
				caution: "Remove the trackers from pages that touch health, or settle the roles in writing first",
			},
			[CONTRACT, { citation: "CJEU C-40/17 (Fashion ID)" }],
			[UK_CONTRACT],
		),
	],
	otherwise: { value: "no", because: "nobody outside can hold, see or hear the data for the organisation" },
};
