import { type FactDefinition, yesNo } from "./fact.js";
import { SOFTWARE_FIRM } from "./options.js";
import { all, any, has, is, not, yes } from "./when.js";

export const inHouseDevice: FactDefinition = {
	id: "in-house-device",
	title: "whether the organisation makes or remakes a device itself",
	kind: "single",
	values: yesNo("the organisation makes or remakes a device itself", "the organisation makes no device itself"),
	rules: [
		{
			when: all(not(SOFTWARE_FIRM), any(is("device-eu", "in-house"), is("device-uk", "in-house"), all(yes("device-any"), yes("built-by-us")))),
			value: "yes",
			because: "its own staff built a tool that counts as a device",
		},
		{
			when: all(yes("device-any"), has("changes", "tuned-on-our-data", "off-label-use", "own-name")),
			value: "yes",
			because: "it changes a device, uses it beyond its listed use or puts its own name on it, which can make it the maker",
		},
	],
	otherwise: { value: "no", because: "it uses what another maker is answerable for, or the tool is no device" },
};
