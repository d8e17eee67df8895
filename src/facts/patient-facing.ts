import { type FactDefinition, yesNo } from "./fact.js";
import { LAY_USERS } from "./options.js";
import { all, any, has } from "./when.js";

export const patientFacing: FactDefinition = {
	id: "patient-facing",
	title: "whether patients, relatives or the public meet the output",
	kind: "single",
	values: yesNo("patients, relatives or the public meet the output", "patients, relatives and the public do not meet the output"),
	rules: [
		{
			when: any(LAY_USERS, all(has("actions", "calls-or-texts"), has("patient-contact", "phone-by-ai", "text-messages"))),
			value: "yes",
			because: "they see or hear what it produces, also after a check",
		},
	],
	otherwise: { value: "no", because: "only staff see what it produces" },
};
