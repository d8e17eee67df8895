import type { FactDefinition } from "./fact.js";
import { NOT_IN_EU } from "./places.js";
import { has, is, yes } from "./when.js";

const RULE = { citation: "MDR Annex VIII Rule 11", provision: "eu-mdr#qualify" };
const TABLE = [RULE, { citation: "MDCG 2019-11 rev.1, Annex III (Rule 11 beside the IMDRF table)" }];

/** The class that Rule 11 gives by the table of MDCG 2019-11: what the maker would need, whatever papers were seen. */
export const mdrRule11: FactDefinition = {
	id: "mdr-rule-11",
	title: "which class Rule 11 of the MDR gives the software",
	kind: "single",
	values: {
		"not-device": "the software is no medical device under the MDR",
		ivd: "the software is a laboratory test under the IVDR",
		"class-i": "Rule 11 leaves the software in class I",
		"class-iia": "Rule 11 puts the software in class IIa",
		"class-iib": "Rule 11 puts the software in class IIb",
		"class-iii": "Rule 11 puts the software in class III",
	},
	rules: [
		{ when: NOT_IN_EU, value: "not-device", because: "nobody in the EU or EEA is served" },
		{
			when: is("device-eu", "none"),
			value: "not-device",
			because: "it has no medical purpose for one patient",
			basis: [{ citation: "MDR Art. 2(1)" }],
		},
		{ when: is("device-eu", "ivd"), value: "ivd", because: "a CE mark as a laboratory test was seen", basis: [{ citation: "IVDR Art. 2(2)" }] },
		{
			when: has("status-papers", "ce-class-i"),
			value: "class-i",
			because: "a CE mark in class I was seen (assumed: the maker was right that its output takes no decision and watches no body process)",
			basis: [RULE],
		},
		{
			when: is("imdrf-category", "iv"),
			value: "class-iii",
			because: "it treats or diagnoses where life or a permanent state is at stake",
			basis: TABLE,
		},
		{
			when: is("imdrf-category", "iii"),
			value: "class-iib",
			because: "it treats or diagnoses in a serious situation, or guides care in a critical one",
			basis: TABLE,
		},
	],
	otherwise: {
		value: "class-iia",
		because: "what it shows is used to decide on diagnosis or treatment, or it watches a body process, with less at stake",
		basis: TABLE,
	},
	determination: {
		question: "Which class does Rule 11 of the MDR give?",
		jurisdiction: "eu",
		showWhen: yes("medical-purpose"),
		answers: {
			"not-device": "No device",
			ivd: "Laboratory test under the IVDR",
			"class-i": "Class I",
			"class-iia": "Class IIa",
			"class-iib": "Class IIb",
			"class-iii": "Class III",
		},
		counsel: "Ask regulatory affairs if the maker's certificate names a lower class.",
		confirms: "Regulatory affairs, with the maker in writing",
		order: 111,
	},
};
