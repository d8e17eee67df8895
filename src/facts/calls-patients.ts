import { type FactDefinition, yesNo } from "./fact.js";
import { any, has } from "./when.js";

export const callsPatients: FactDefinition = {
	id: "calls-patients",
	title: "whether the tool calls or texts people",
	kind: "single",
	values: yesNo("the tool calls or texts people", "the tool neither calls nor texts people"),
	rules: [
		{
			when: any(has("actions", "calls-or-texts"), has("patient-contact", "phone-by-ai", "text-messages")),
			value: "yes",
			because: "an AI voice or text messages reach people by phone",
		},
	],
	otherwise: { value: "no", because: "no calls and no text messages were named" },
};
