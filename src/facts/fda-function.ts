import type { FactDefinition } from "./fact.js";
import { LAY_USERS, NEVER_IN_CARE, ONLY_WELLNESS, READS_PATIENT, SPECIFIC_OUTPUT, TREATS_BY_TALK } from "./options.js";
import { NOT_IN_US } from "./places.js";
import { all, any, has, is, not, yes } from "./when.js";

const GUIDANCE = { citation: "FDA, Clinical Decision Support Software (January 2026)" };
/** What FDA's policy on one appropriate answer does not speak of: alarms, marks, views and doses. */
const NO_DISCRETION = has("clinical-output", "urgent-alert", "finding", "supporting-view", "order-or-dose", "dose-calculation");
const GATES_MET = all(is("cds-criterion-1", "met"), is("cds-criterion-2", "met"), is("cds-criterion-4", "met"));

/** FDA looks at one function at a time; the strictest function that the answers show gives the value. */
export const fdaFunction: FactDefinition = {
	id: "fda-function",
	title: "what the tool is under US device law",
	kind: "single",
	values: {
		"cleared-device": "the FDA has authorised the tool as a device",
		device: "the tool may be a device in the US that nobody has shown to be authorised",
		"cds-not-device": "the tool is decision support that is not a device in the US",
		"enforcement-discretion": "the FDA does not intend to enforce device law on this function",
		administrative: "the tool is administrative software in the US",
		wellness: "the tool is a general wellness product in the US",
		"patient-records": "the tool drafts or shows records and is not a device in the US",
		"results-display": "the tool only stores, sends or shows results and is not a device in the US",
		"not-relevant": "US device law does not arise",
	},
	rules: [
		{ when: NOT_IN_US, value: "not-relevant", because: "nobody in the United States is served" },
		{
			when: has("status-papers", "fda-authorised", "fda-change-plan"),
			value: "cleared-device",
			because: "an FDA number was seen (assumed: for this version and this use)",
			basis: [{ citation: "21 USC 321(h)" }],
		},
		{
			when: NEVER_IN_CARE,
			value: "not-relevant",
			because: "the output of the study is never used in care; a study of an unauthorised device has rules of its own",
			basis: [{ citation: "21 CFR 812.3" }],
		},
		{
			when: all(ONLY_WELLNESS, has("inputs", "body-signals"), not(has("clinical-output", "urgent-alert", "order-or-dose"))),
			value: "enforcement-discretion",
			because: "it works out body values from sensors for lifestyle only (assumed: validated, and without any claim on a disease)",
			basis: [{ citation: "FDA, General Wellness: Policy for Low Risk Devices (January 2026)" }],
		},
		{
			when: all(ONLY_WELLNESS, not(has("clinical-output", "urgent-alert", "order-or-dose"))),
			value: "wellness",
			because: "it gives general lifestyle tips or company (assumed: without any claim on a disease)",
			basis: [{ citation: "21 USC 360j(o)(1)(B)" }],
		},
		{
			when: all(GATES_MET, is("cds-criterion-3", "met")),
			value: "cds-not-device",
			because: "all four tests for decision support are met",
			basis: [{ citation: "21 USC 360j(o)(1)(E)" }, GUIDANCE],
		},
		{
			when: all(GATES_MET, is("cds-criterion-3", "failed"), not(LAY_USERS), not(NO_DISCRETION)),
			value: "enforcement-discretion",
			because: "it gives one specific answer and meets the other tests (assumed: only one answer is clinically appropriate)",
			basis: [GUIDANCE],
		},
		{
			when: any(SPECIFIC_OUTPUT, has("actions", "orders", "sets-devices")),
			value: "device",
			because: "the exclusion for decision support is not met, since at least one of its tests fails",
			basis: [{ citation: "21 USC 360j(o)(1)(E)" }, { citation: "21 USC 321(h)" }, GUIDANCE],
		},
		{
			when: READS_PATIENT,
			value: "device",
			because: "it reads images, signals or specimens and writes up what it finds",
			basis: [{ citation: "21 USC 360j(o)(1)(E)" }, { citation: "21 USC 321(h)" }],
		},
		{
			when: TREATS_BY_TALK,
			value: "device",
			because: "it supports people in distress and takes part in their diagnosis or treatment",
			basis: [{ citation: "21 USC 321(h)" }, { citation: "21 USC 360j(o)(1)(B)" }],
		},
		{
			when: has("tool-kinds", "mental-health-support"),
			value: "contested",
			because: "it supports people in distress without a diagnosis or plan for one person",
			basis: [{ citation: "21 USC 360j(o)(1)(B)" }, { citation: "21 USC 321(h)" }],
			readings: [
				{ value: "wellness", because: "it offers general well-being and claims no treatment" },
				{ value: "device", because: "its makers or its answers promise to treat or relieve a disorder" },
			],
			caution: "Get the maker's intended purpose in writing, and remove every claim to treat a disorder",
		},
		{
			when: all(has("clinical-output", "plain-values"), not(has("clinical-output", "draft-text"))),
			value: "results-display",
			because: "it stores, sends, converts or shows values as they came and does not read them",
			basis: [{ citation: "21 USC 360j(o)(1)(D)" }],
		},
		{
			when: has(
				"tool-kinds",
				"ambient-scribe",
				"record-summary",
				"letters-messages",
				"translation",
				"laboratory-pathology",
				"diagnostic-imaging",
				"remote-monitoring",
			),
			value: "patient-records",
			because: "it drafts, sums up, stores or shows what people said or recorded and adds no answer of its own",
			basis: [{ citation: "21 USC 360j(o)(1)(C)-(D)" }],
		},
	],
	otherwise: {
		value: "administrative",
		because: "it supports administration or gives general information, and shows nothing on one patient's diagnosis or treatment",
		basis: [{ citation: "21 USC 360j(o)(1)(A)" }],
	},
	determination: {
		question: "Is it a medical device in the US?",
		jurisdiction: "us",
		answers: {
			"cleared-device": "Yes: authorised by the FDA",
			device: "It may be: the exclusion for decision support is not met and no authorisation was seen",
			"cds-not-device": "No: decision support that meets all four tests",
			"enforcement-discretion": "It may be, but the FDA does not intend to enforce",
			administrative: "No: administrative function",
			wellness: "No: general wellness",
			"patient-records": "No: drafts or shows records",
			"results-display": "No: stores, sends or shows results as they came",
			"not-relevant": "Not used in care",
		},
		counsel:
			"Ask counsel or regulatory affairs if a feature suggests a diagnosis, dose or urgent action, if the maker advertises clinical results, or if you built the tool yourselves.",
		confirms: "Regulatory affairs, with the vendor in writing",
		order: 40,
		showWhen: any(
			yes("clinical-use"),
			has("tool-kinds", "letters-messages", "patient-chatbot", "companion", "wellness", "system-agent", "research"),
			SPECIFIC_OUTPUT,
		),
	},
};
