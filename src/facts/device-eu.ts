import type { FactDefinition } from "./fact.js";
import { ONLY_WELLNESS, SOFTWARE_FIRM } from "./options.js";
import { NOT_IN_EU } from "./places.js";
import { all, any, has, no, not, yes } from "./when.js";

const QUALIFICATION = [{ citation: "MDR Art. 2(1)" }, { citation: "MDCG 2019-11 rev.1" }];
const DRAFTS_WITH_SUGGESTIONS = all(has("tool-kinds", "ambient-scribe", "record-summary"), has("tool-kinds", "coding-billing"));

export const deviceEu: FactDefinition = {
	id: "device-eu",
	title: "whether the tool is a device in the EU, and of which class",
	kind: "single",
	values: {
		none: "the tool is not a medical device in the EU",
		"class-i": "the tool is a class I device in the EU",
		"class-iia-or-higher": "the tool is a device of class IIa or higher in the EU",
		ivd: "the tool is a laboratory-test device in the EU",
		"in-house": "the tool is a device that the health institution made for itself",
		unsettled: "the tool has a medical purpose and no EU device papers were seen",
	},
	rules: [
		{ when: NOT_IN_EU, value: "none", because: "nobody in the EU or EEA is served" },
		{
			when: has("status-papers", "ce-class-iia-or-higher"),
			value: "class-iia-or-higher",
			because: "a CE mark with a notified-body number was seen (assumed: for this version and this use)",
			basis: [{ citation: "MDR Annex VIII Rule 11", provision: "eu-mdr#qualify" }],
		},
		{
			when: has("status-papers", "ce-ivd"),
			value: "ivd",
			because: "a CE mark as a laboratory test was seen (assumed: for this version and this use)",
			basis: [{ citation: "IVDR Art. 2(2)" }],
		},
		{
			when: has("status-papers", "ce-class-i"),
			value: "class-i",
			because: "a CE mark in class I was seen (assumed: for this version and this use)",
			basis: [{ citation: "MDR Annex VIII Rule 11", provision: "eu-mdr#qualify" }],
		},
		{
			when: has("status-papers", "ce-class-i-old"),
			value: "class-i",
			because: "a CE mark in class I by the old directive was seen, and the certificate of the new rules is still awaited",
			basis: [{ citation: "MDR Art. 120(3)-(3c)" }],
		},
		{ when: ONLY_WELLNESS, value: "none", because: "lifestyle and well-being are not a medical purpose", basis: [{ citation: "MDR recital 19" }] },
		{
			when: all(yes("medical-purpose"), yes("built-by-us"), not(SOFTWARE_FIRM), not(has("changes", "offered-to-others"))),
			value: "in-house",
			because:
				"the organisation made software with a medical purpose for its own patients (assumed: it is a health institution and keeps to Art. 5(5))",
			basis: [{ citation: "MDR Art. 5(5)" }],
		},
		{
			when: all(yes("medical-purpose"), has("status-papers", "says-not-device")),
			value: "contested",
			because: "the maker states that it is no device, and what it shows about one patient points the other way",
			basis: [{ citation: "MDR Art. 2(12)", provision: "eu-mdr#use-as-intended" }, ...QUALIFICATION],
			readings: [
				{ value: "none", because: "the maker's stated purpose decides, and it is not medical" },
				{
					value: "unsettled",
					because: "label, manual and advertising together give it a medical purpose, and Rule 11 puts such software in class IIa or higher",
				},
			],
			caution:
				"Get the intended purpose in writing, compare it with what staff see, and do not rely on the output for one patient until this is settled",
		},
		{
			when: yes("medical-purpose"),
			value: "unsettled",
			because: "it has a medical purpose and no EU papers were seen; Rule 11 puts most such software in class IIa or higher",
			basis: [...QUALIFICATION, { citation: "MDR Annex VIII Rule 11", provision: "eu-mdr#qualify" }],
		},
		{
			when: all(no("medical-purpose"), DRAFTS_WITH_SUGGESTIONS),
			value: "contested",
			because: "it drafts notes and also proposes codes",
			basis: QUALIFICATION,
			readings: [
				{ value: "none", because: "codes serve billing, and drafts only restate what was said" },
				{ value: "unsettled", because: "a proposed diagnosis code that nobody voiced is new information on the patient" },
			],
			caution: "Switch off code proposals for diagnoses that nobody stated, or get the maker's position in writing",
		},
	],
	otherwise: { value: "none", because: "it has no medical purpose for one patient: it records, drafts, shows or organises", basis: QUALIFICATION },
	determination: {
		question: "Is it a medical device in the EU, and of which class?",
		jurisdiction: "eu",
		showWhen: any(yes("clinical-use"), has("tool-kinds", "wellness", "companion", "patient-chatbot", "letters-messages", "system-agent")),
		answers: {
			none: "No medical device",
			"class-i": "Device, class I",
			"class-iia-or-higher": "Device, class IIa or higher",
			ivd: "Laboratory-test device (IVD)",
			"in-house": "Device made in house",
			unsettled: "Not settled: it has a medical purpose and no papers were seen",
		},
		counsel: "Ask counsel or regulatory affairs if no papers were seen, if you use the tool outside its listed use, or if your own team built it.",
		confirms: "Regulatory affairs or clinical engineering, with the maker in writing",
		order: 110,
	},
};
