import { type FactDefinition, yesNo } from "./fact.js";
import { is } from "./when.js";

export const deviceUs: FactDefinition = {
	id: "device-us",
	title: "whether the tool counts as a device in the US",
	kind: "single",
	values: yesNo("the tool counts as a device in the US", "the tool does not count as a device in the US"),
	rules: [
		{ when: is("fda-function", "cleared-device"), value: "yes", because: "the FDA has authorised it" },
		{
			when: is("fda-function", "device"),
			value: "yes",
			because: "no exclusion is met (assumed: what may be a device is treated as one)",
			basis: [{ citation: "21 USC 321(h)" }],
		},
		{
			// Where the papers are not known: one of the two is true.
			when: is("fda-function", "cleared-device", "device"),
			value: "yes",
			because: "it is a device, with an FDA number or without one",
			basis: [{ citation: "21 USC 321(h)" }],
		},
		{ when: is("fda-function", "enforcement-discretion"), value: "no", because: "the FDA does not intend to enforce device law on this function" },
	],
	otherwise: { value: "no", because: "the function is outside device law, or nobody in the United States is served" },
};
