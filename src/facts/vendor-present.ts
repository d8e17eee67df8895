import { type FactDefinition, yesNo } from "./fact.js";
import { OUTSIDE_HANDS } from "./options.js";
import { any, has, is } from "./when.js";

export const vendorPresent: FactDefinition = {
	id: "vendor-present",
	title: "whether an outside firm supplies the tool or can reach the data",
	kind: "single",
	values: yesNo("an outside firm supplies the tool or can reach the data", "no outside firm supplies the tool or can reach the data"),
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
	otherwise: { value: "no", because: "it is built or run inside and nobody outside can reach the data" },
};
