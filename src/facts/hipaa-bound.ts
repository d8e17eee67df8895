import { type FactDefinition, yesNo } from "./fact.js";
import { is } from "./when.js";

export const hipaaBound: FactDefinition = {
	id: "hipaa-bound",
	title: "whether HIPAA binds the organisation",
	kind: "single",
	values: yesNo("HIPAA binds the organisation", "HIPAA does not bind the organisation"),
	rules: [
		{
			when: is("hipaa-status", "covered-provider", "health-plan", "clearinghouse", "hybrid", "business-associate"),
			value: "yes",
			because: "it is a covered entity or a business associate",
			basis: [{ citation: "45 CFR 160.102" }],
		},
	],
	otherwise: { value: "no", because: "it is neither a covered entity nor a business associate", basis: [{ citation: "45 CFR 160.102" }] },
};
