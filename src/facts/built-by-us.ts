import { type FactDefinition, yesNo } from "./fact.js";
import { is } from "./when.js";

export const builtByUs: FactDefinition = {
	id: "built-by-us",
	title: "whether the organisation built the tool or runs a model itself",
	kind: "single",
	values: yesNo("the organisation built the tool or runs the model itself", "somebody else built the tool"),
	rules: [{ when: is("acquisition", "built-here", "downloaded-model"), value: "yes", because: "its own staff built it, or run a downloaded model" }],
	otherwise: { value: "no", because: "it comes from another firm" },
};
