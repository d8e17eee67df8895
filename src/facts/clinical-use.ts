import { type FactDefinition, yesNo } from "./fact.js";
import { CARE_DECISION, NEVER_IN_CARE, SPECIFIC_OUTPUT } from "./options.js";
import { all, any, has } from "./when.js";

export const clinicalUse: FactDefinition = {
	id: "clinical-use",
	title: "whether the tool is used in care",
	kind: "single",
	values: yesNo("the tool is used in care", "the tool is not used in care"),
	rules: [
		{ when: NEVER_IN_CARE, value: "no", because: "the output of the study is never used in care" },
		{
			when: has(
				"tool-kinds",
				"ambient-scribe",
				"record-summary",
				"translation",
				"diagnostic-imaging",
				"laboratory-pathology",
				"triage",
				"emergency-calls",
				"risk-prediction",
				"treatment-recommendation",
				"remote-monitoring",
				"mental-health-support",
			),
			value: "yes",
			because: "documenting, reading, sorting, predicting and treating are part of care",
		},
		{
			when: all(
				has("tool-kinds", "letters-messages", "patient-chatbot", "companion", "wellness", "system-agent"),
				any(SPECIFIC_OUTPUT, has("clinical-output", "draft-text")),
			),
			value: "yes",
			because: "it gives something on one particular patient",
		},
		{ when: CARE_DECISION, value: "yes", because: "it helps with a decision on somebody's care" },
	],
	otherwise: { value: "no", because: "neither the job of the tool nor its output is part of care" },
};
