import { type FactDefinition, yesNo } from "./fact.js";
import { has } from "./when.js";

export const incident: FactDefinition = {
	id: "incident",
	title: "whether data were exposed or somebody was harmed, or nearly",
	kind: "single",
	values: yesNo("data were exposed or somebody was harmed, or nearly", "no exposure of data and no harm was named"),
	rules: [
		{ when: has("past-events", "data-seen-or-lost", "harm-or-near-miss"), value: "yes", because: "such an event was named, and clocks may run" },
	],
	otherwise: { value: "no", because: "the tool is not in use yet, or no such event was named" },
};
