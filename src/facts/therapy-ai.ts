import { type FactDefinition, yesNo } from "./fact.js";
import { all, any, has, yes } from "./when.js";

export const therapyAi: FactDefinition = {
	id: "therapy-ai",
	title: "whether the tool takes part in therapy or mental-health support",
	kind: "single",
	values: yesNo("the tool takes part in therapy or mental-health support", "the tool takes no part in therapy or mental-health support"),
	rules: [
		{ when: has("tool-kinds", "mental-health-support"), value: "yes", because: "it talks about feelings or gives therapy-like support" },
		{
			when: all(
				has("tool-kinds", "companion", "patient-chatbot"),
				any(has("people-affected", "mental-distress"), has("organisation-kinds", "mental-health-provider")),
			),
			value: "yes",
			because: "it talks with people in mental distress",
		},
		{
			when: all(yes("clinical-use"), any(has("users", "therapists"), has("organisation-kinds", "mental-health-provider"))),
			value: "yes",
			because: "therapists or a mental-health service use it in care",
		},
	],
	otherwise: { value: "no", because: "neither its job nor its users are in mental-health care" },
};
