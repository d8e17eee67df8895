import type { FactDefinition } from "./fact.js";
import { SPECIFIC_OUTPUT, TREATS_BY_TALK } from "./options.js";
import { all, any, has, is, no, not, yes } from "./when.js";

const TABLE = [{ citation: "IMDRF/SaMD WG/N12, 7.2" }];
const DRIVE = has("clinical-output", "options-list", "match-with-source", "score", "next-step", "supporting-view", "dose-calculation");
const INFORM = has("clinical-output", "trend-for-later");
/** N12 places the passing on of values that a device took from a patient in category I, although nothing reads them. */
const PASSES_ON = all(has("clinical-output", "plain-values"), has("tool-kinds", "diagnostic-imaging", "laboratory-pathology", "remote-monitoring"));
const ACTS_ON_CARE = has("actions", "orders", "sets-devices");
/** A report written from images or specimens diagnoses, whatever it is called. */
const REPORTS = all(
	has("tool-kinds", "diagnostic-imaging", "laboratory-pathology"),
	any(has("clinical-output", "draft-text"), not(has("clinical-output", "plain-values"))),
	not(SPECIFIC_OUTPUT),
);
/** What acts on care or treats by talk may show nothing specific. Then how ill the usual patient is was not asked, and the worst harm stands in. */
const BY_HARM = any(ACTS_ON_CARE, TREATS_BY_TALK);
const TREAT_OR_DIAGNOSE = any(has("clinical-output", "one-recommendation", "urgent-alert", "finding", "order-or-dose"), REPORTS, BY_HARM);

/** The table of N12. What is shown stands for its significance: one answer treats or diagnoses; a score, list, step or aid drives; a trend informs. */
export const imdrfCategory: FactDefinition = {
	id: "imdrf-category",
	title: "which international risk category of medical software it is",
	kind: "single",
	values: {
		"not-samd": "the tool has no medical purpose in the international scheme",
		i: "the tool is in international category I",
		ii: "the tool is in international category II",
		iii: "the tool is in international category III",
		iv: "the tool is in international category IV",
	},
	rules: [
		{
			when: all(no("medical-purpose"), not(PASSES_ON)),
			value: "not-samd",
			because: "it has no medical purpose for one patient",
			basis: [{ citation: "IMDRF/SaMD WG/N10, 5.1" }],
		},
		{
			when: all(
				yes("medical-purpose"),
				any(all(TREAT_OR_DIAGNOSE, is("care-situation", "critical")), all(BY_HARM, is("worst-harm", "lasting-harm"))),
			),
			value: "iv",
			because: "it treats or diagnoses where life or a permanent state is at stake",
			basis: TABLE,
		},
		{
			when: all(
				yes("medical-purpose"),
				any(
					all(TREAT_OR_DIAGNOSE, is("care-situation", "serious")),
					all(DRIVE, is("care-situation", "critical")),
					all(BY_HARM, is("worst-harm", "temporary-harm")),
				),
			),
			value: "iii",
			because: "it treats or diagnoses in a serious situation, or guides care in a critical one",
			basis: TABLE,
		},
		{
			when: all(
				yes("medical-purpose"),
				any(TREAT_OR_DIAGNOSE, all(DRIVE, is("care-situation", "serious")), all(INFORM, is("care-situation", "critical"))),
			),
			value: "ii",
			because: "it treats or diagnoses in a mild situation, guides care in a serious one, or informs in a critical one",
			basis: TABLE,
		},
		{
			when: DRIVE,
			value: "i",
			because: "it guides care in a mild situation",
			basis: TABLE,
		},
	],
	otherwise: {
		value: "i",
		because: "it only informs or passes values on for later thought (assumed: nobody's life hangs on reading them at once)",
		basis: TABLE,
	},
	determination: {
		question: "Which international risk category of medical software is it?",
		jurisdiction: "intl",
		showWhen: any(yes("medical-purpose"), PASSES_ON),
		answers: { "not-samd": "Not medical software", i: "Category I (lowest)", ii: "Category II", iii: "Category III", iv: "Category IV (highest)" },
		counsel: "Ask regulatory affairs if the tool is used in several situations: the most serious one counts.",
		confirms: "A clinician, with regulatory affairs",
		order: 300,
	},
};
