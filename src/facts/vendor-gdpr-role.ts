import type { FactDefinition } from "./fact.js";
import { OUTSIDE_HANDS } from "./options.js";
import { byPlace, IN_EU_OR_UK } from "./places.js";
import { all, has, is, no, not, yes } from "./when.js";

const OWN_PURPOSES = { citation: "GDPR Art. 28(10)", provision: "eu-gdpr#28-10" };
const UK_OWN_PURPOSES = { citation: "UK GDPR Art. 28(10)" };
/** Nothing but a code is left, and the key stays with the organisation. */
const ONLY_CODED = all(
	has("identity", "coded"),
	not(has("identity", "names-or-record", "recordings-or-images", "dates-or-places-left", "names-only-removed", "staff-data")),
);

/** The role for the processing that goes furthest: who also uses the data for itself is a controller for that use. */
export const vendorGdprRole: FactDefinition = {
	id: "vendor-gdpr-role",
	title: "which role the vendor has under the GDPR",
	kind: "single",
	values: {
		none: "the vendor has no role under the GDPR",
		processor: "the vendor is a processor",
		controller: "the vendor is a controller for uses of its own",
		"joint-controller": "the vendor and the organisation are joint controllers",
	},
	rules: [
		{ when: not(IN_EU_OR_UK), value: "none", because: "nobody in the EU, EEA or UK is served" },
		{ when: no("personal-data"), value: "none", because: "no personal data are involved" },
		byPlace(
			{
				// A tracker beside a vendor changes nothing for the vendor, so this asks for a partner and not for joint control.
				when: all(has("outside-access", "joint-partner"), yes("personal-data")),
				value: "joint-controller",
				because: "purposes and means are decided together",
			},
			[{ citation: "GDPR Art. 26(1)", provision: "eu-gdpr#26" }],
			[{ citation: "UK GDPR Art. 26" }],
		),
		byPlace(
			{
				when: all(yes("personal-data"), ONLY_CODED, yes("vendor-own-use"), OUTSIDE_HANDS),
				value: "contested",
				because: "the vendor uses coded data for itself and cannot link them back",
				readings: [
					{ value: "none", because: "for somebody without any means to find the person the data may not be personal" },
					{ value: "controller", because: "for the organisation they stay personal, and the vendor sets purposes of its own" },
				],
				caution: "Treat the vendor as a controller of its own, and name a legal ground before any coded record leaves",
			},
			[{ citation: "CJEU C-413/23 P (EDPS v SRB)" }, { citation: "GDPR Art. 4(1)" }],
			[{ citation: "UK GDPR Art. 4(1)" }],
		),
		byPlace(
			{
				when: all(yes("vendor-own-use"), OUTSIDE_HANDS),
				value: "controller",
				because: "it uses the data for purposes of its own; for the service itself it stays a processor",
			},
			[OWN_PURPOSES],
			[UK_OWN_PURPOSES],
		),
		byPlace(
			{
				when: is("acquisition", "staff-accounts"),
				value: "controller",
				because: "staff use personal accounts, and the firm acts under its own terms",
			},
			[OWN_PURPOSES],
			[UK_OWN_PURPOSES],
		),
		byPlace(
			{ when: all(yes("personal-data"), OUTSIDE_HANDS), value: "processor", because: "it handles personal data to deliver the service and no more" },
			[{ citation: "GDPR Art. 4(8)" }, { citation: "GDPR Art. 28(3)", provision: "eu-gdpr#28-3" }],
			[{ citation: "UK GDPR Art. 28(3)" }],
		),
		byPlace(
			{
				when: all(yes("personal-data"), has("outside-access", "trackers")),
				value: "contested",
				because: "nobody but a tracking firm gets personal data",
				readings: [
					{ value: "joint-controller", because: "the organisation built its tool in, and both decide on the collecting and sending" },
					{ value: "processor", because: "it only counts visits on instructions" },
				],
				caution: "Remove the trackers from pages that touch health, or settle the roles in writing first",
			},
			[
				{ citation: "CJEU C-40/17 (Fashion ID)" },
				{ citation: "GDPR Art. 26(1)", provision: "eu-gdpr#26" },
				{ citation: "GDPR Art. 28(3)", provision: "eu-gdpr#28-3" },
			],
			[{ citation: "UK GDPR Art. 26" }, { citation: "UK GDPR Art. 28(3)" }],
		),
	],
	otherwise: byPlace(
		{ value: "none", because: "it can neither hold, see nor hear personal data" },
		[{ citation: "GDPR Art. 4(7)-(8)" }],
		[{ citation: "UK GDPR Art. 4(7)-(8)" }],
	),
	determination: {
		question: "Which role does the vendor have under the GDPR?",
		jurisdiction: "intl",
		showWhen: IN_EU_OR_UK,
		answers: {
			none: "None: it gets no personal data",
			processor: "Processor: a processing contract is owed",
			controller: "Controller for uses of its own, beside a processing contract for the service",
			"joint-controller": "Joint controller with you: an arrangement is owed",
		},
		counsel: "Ask counsel if the vendor uses the data for its own products or decides with you what they are used for.",
		confirms: "Data protection officer",
		order: 120,
	},
};
