import { type FactDefinition, yesNo } from "./fact.js";
import { ONLY_WELLNESS, READS_PATIENT, SPECIFIC_OUTPUT, TREATS_BY_TALK } from "./options.js";
import { all, any, has } from "./when.js";

const CARE_TOOL = has(
	"tool-kinds",
	"ambient-scribe",
	"record-summary",
	"letters-messages",
	"diagnostic-imaging",
	"laboratory-pathology",
	"triage",
	"emergency-calls",
	"risk-prediction",
	"treatment-recommendation",
	"remote-monitoring",
	"patient-chatbot",
	"mental-health-support",
	"companion",
	// Once it helps with a decision on care: see the first rule.
	"wellness",
	"system-agent",
);

export const medicalPurpose: FactDefinition = {
	id: "medical-purpose",
	title: "whether the tool has a medical purpose for one patient",
	kind: "single",
	values: yesNo("the tool has a medical purpose for one patient", "the tool has no medical purpose of its own"),
	rules: [
		{ when: ONLY_WELLNESS, value: "no", because: "it only gives general lifestyle tips or company" },
		{
			when: any(all(CARE_TOOL, SPECIFIC_OUTPUT), READS_PATIENT),
			value: "yes",
			because: "it gives an answer on one patient for diagnosis, prediction, monitoring or treatment",
			basis: [{ citation: "MDR Art. 2(1)" }, { citation: "21 USC 321(h)" }],
		},
		{ when: has("actions", "orders", "sets-devices"), value: "yes", because: "it orders care or sets devices by itself" },
		{
			when: TREATS_BY_TALK,
			value: "yes",
			because: "it supports people in distress and takes part in their diagnosis or treatment",
			basis: [{ citation: "MDR Art. 2(1)" }, { citation: "21 USC 321(h)" }],
		},
		{
			when: has("status-papers", "medical-claim"),
			value: "yes",
			because: "its maker promises better diagnosis or treatment, and promotion counts for the intended purpose",
			basis: [{ citation: "MDR Art. 2(12)" }, { citation: "Medical Devices Regulations 2002 reg. 2" }],
		},
		{
			when: has("tool-kinds", "mental-health-support"),
			value: "contested",
			because: "it supports people in distress without a diagnosis or plan for one person",
			basis: [{ citation: "21 USC 360j(o)(1)(B)" }, { citation: "MDCG 2019-11 rev.1" }],
			readings: [
				{ value: "no", because: "it offers general well-being and claims no treatment" },
				{ value: "yes", because: "its makers or its answers promise to treat or relieve a disorder" },
			],
			caution: "Ask the maker for its intended purpose in writing, and remove every claim to treat a disorder from your own pages",
		},
	],
	otherwise: {
		value: "no",
		because: "it only drafts, shows or organises what people said or recorded",
		basis: [{ citation: "MDCG 2019-11 rev.1, section 3.3" }],
	},
};
