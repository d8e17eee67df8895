import { type FactDefinition, yesNo } from "./fact.js";
import { BOUGHT } from "./options.js";
import { all, any, has } from "./when.js";

export const subprocessors: FactDefinition = {
	id: "subprocessors",
	title: "whether other firms stand behind the vendor",
	kind: "single",
	values: yesNo("other firms stand behind the vendor", "no other firm stands behind the vendor"),
	rules: [
		{
			when: all(
				has("outside-access", "cloud-host", "model-maker", "human-listeners"),
				any(BOUGHT, has("outside-access", "vendor-holds", "vendor-remote-support")),
			),
			value: "yes",
			because: "a host, the maker of a model or people who listen get the data through the vendor",
		},
	],
	otherwise: { value: "no", because: "nobody was named behind the vendor" },
};
