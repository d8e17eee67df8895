import { type FactDefinition, yesNo } from "./fact.js";
import { OUTSIDE_HANDS } from "./options.js";
import { any, has, is } from "./when.js";

/**
 * Whoever can be bound as a supplier. A partner that decides with the organisation is none: the two agree under Art. 26 of the
 * GDPR (joint-control) and not on a vendor's terms. A partner that also stores the data or runs the tool has that line as well.
 */
export const vendorPresent: FactDefinition = {
	id: "vendor-present",
	title: "whether an outside firm supplies the tool or gets the data as a supplier",
	kind: "single",
	values: yesNo(
		"an outside firm supplies the tool or gets the data as a supplier",
		"no outside firm supplies the tool or gets the data as a supplier",
	),
	rules: [
		{
			when: any(
				is(
					"acquisition",
					"vendor-product",
					"record-system-feature",
					"third-party-in-record-system",
					"business-assistant",
					"staff-accounts",
					"sister-body",
				),
				OUTSIDE_HANDS,
				has("outside-access", "trackers"),
			),
			value: "yes",
			because: "another firm supplies it, hosts it or can see the data",
		},
	],
	otherwise: { value: "no", because: "it is built or run inside and no supplier can reach the data" },
};
