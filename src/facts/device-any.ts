import { type FactDefinition, yesNo } from "./fact.js";
import { OTHER_COUNTRIES } from "./places.js";
import { all, any, has, is, yes } from "./when.js";

export const deviceAny: FactDefinition = {
	id: "device-any",
	title: "whether the tool counts as a medical device anywhere it is used",
	kind: "single",
	values: yesNo("the tool counts as a medical device", "the tool does not count as a medical device"),
	rules: [
		{
			when: any(
				yes("device-us"),
				is("device-eu", "class-i", "class-iia-or-higher", "ivd", "in-house", "unsettled"),
				is("device-uk", "registered", "in-house", "unsettled"),
				has("status-papers", "canada-licence", "australia-artg", "other-country"),
			),
			value: "yes",
			because: "it counts as a device in at least one place (assumed: what has a medical purpose and no papers is treated as one)",
		},
		{
			when: all(yes("medical-purpose"), has("countries", ...OTHER_COUNTRIES)),
			value: "yes",
			because: "it has a medical purpose (assumed: the device law of the place reaches it)",
		},
	],
	otherwise: { value: "no", because: "no place where it is used makes it a device" },
};
