import { type FactDefinition, yesNo } from "./fact.js";
import { ACTS } from "./options.js";
import { all, any, has } from "./when.js";

export const agentic: FactDefinition = {
	id: "agentic",
	title: "whether the tool plans and carries out steps by itself",
	kind: "single",
	values: yesNo("the tool plans and carries out steps by itself", "the tool does not plan and carry out steps by itself"),
	rules: [
		{
			when: any(has("actions", "plans-steps"), all(has("tool-kinds", "system-agent"), ACTS)),
			value: "yes",
			because: "it carries out steps in other systems without a person pressing the last button",
		},
	],
	otherwise: { value: "no", because: "it plans no steps of its own" },
};
