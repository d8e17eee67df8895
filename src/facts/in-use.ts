import { type FactDefinition, yesNo } from "./fact.js";
import { is } from "./when.js";

export const inUse: FactDefinition = {
	id: "in-use",
	title: "whether the tool already touches real people or records",
	kind: "single",
	values: yesNo("the tool already touches real people or records", "the tool touches no real people or records yet"),
	rules: [
		{ when: is("stage", "used-unapproved", "trial", "in-use", "retiring"), value: "yes", because: "it is on trial, in use or being switched off" },
	],
	otherwise: { value: "no", because: "it is still being planned, chosen or set up" },
};
