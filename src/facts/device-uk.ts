import type { FactDefinition } from "./fact.js";
import { ONLY_WELLNESS, SOFTWARE_FIRM } from "./options.js";
import { NOT_IN_UK } from "./places.js";
import { all, any, has, is, no, not, yes } from "./when.js";

const LAW = { citation: "Medical Devices Regulations 2002 reg. 2" };
const SCRIBES = { citation: "MHRA guidance on ambient voice technology (29 July 2026)" };

export const deviceUk: FactDefinition = {
	id: "device-uk",
	title: "whether the tool is a device in the UK",
	kind: "single",
	values: {
		none: "the tool is not a medical device in the UK",
		registered: "the tool is a registered device in the UK",
		"in-house": "the tool is a device that the organisation made for itself",
		unsettled: "the tool has a medical purpose and no UK device papers were seen",
	},
	rules: [
		{ when: NOT_IN_UK, value: "none", because: "nobody in the UK is served" },
		{
			when: has("status-papers", "uk-registered", "ce-class-i", "ce-class-i-old", "ce-class-iia-or-higher", "ce-ivd"),
			value: "registered",
			because: "a UKCA mark, a CE mark or an MHRA registration was seen (assumed: for this version and this use, and registered with the MHRA)",
			basis: [LAW],
		},
		{
			when: ONLY_WELLNESS,
			value: "none",
			because: "fitness and lifestyle are not a medical purpose",
			basis: [{ citation: "MHRA software flow chart, non-medical functions" }],
		},
		{
			when: all(yes("medical-purpose"), yes("built-by-us"), not(SOFTWARE_FIRM), not(has("changes", "offered-to-others"))),
			value: "in-house",
			because: "the organisation made software with a medical purpose for its own patients",
			basis: [LAW],
		},
		{
			when: all(yes("medical-purpose"), has("status-papers", "says-not-device")),
			value: "contested",
			because: "the maker states that it is no device, and what it shows about one patient points the other way",
			basis: [LAW, SCRIBES],
			readings: [
				{ value: "none", because: "the maker's stated purpose decides, and it is not medical" },
				{ value: "unsettled", because: "what it shows or what is advertised gives it a medical purpose" },
			],
			caution: "Get the intended purpose in writing and compare it with the advertising and with what staff see",
		},
		{ when: yes("medical-purpose"), value: "unsettled", because: "it has a medical purpose and no papers were seen", basis: [LAW] },
		{
			when: all(has("tool-kinds", "ambient-scribe"), has("actions", "saves-to-record"), is("review-step", "nobody", "nobody-by-consent")),
			value: "unsettled",
			because: "it writes into the record with nobody checking, which goes beyond documentation",
			basis: [SCRIBES],
		},
		{
			when: all(no("medical-purpose"), has("tool-kinds", "ambient-scribe", "record-summary"), has("countries", "northern-ireland")),
			value: "contested",
			because: "EU device law applies in Northern Ireland, and the British guidance on scribes does not reach there",
			basis: [{ citation: "Windsor Framework, Annex 2" }, { citation: "MDR Annex VIII Rule 11", provision: "eu-mdr#qualify" }],
			readings: [
				{ value: "none", because: "it only restates and sums up what was said" },
				{ value: "unsettled", because: "a summary made for decisions on one patient could be a device of class IIa or higher" },
			],
			caution: "Ask the maker for its position under EU law before use in Northern Ireland",
		},
		{
			when: all(no("medical-purpose"), has("tool-kinds", "ambient-scribe")),
			value: "none",
			because: "by the position of 29 July 2026 a tool that writes down or sums up the visit for a clinician to check is no device",
			basis: [LAW, SCRIBES],
			from: "2026-07-29",
		},
	],
	otherwise: { value: "none", because: "it has no medical purpose for one patient: it restates, sums up, shows or organises", basis: [LAW, SCRIBES] },
	determination: {
		question: "Is it a medical device in the UK?",
		jurisdiction: "uk",
		showWhen: any(yes("clinical-use"), has("tool-kinds", "wellness", "companion", "patient-chatbot", "letters-messages", "system-agent")),
		answers: {
			none: "No",
			registered: "Yes: registered",
			"in-house": "Yes: made in house",
			unsettled: "It may be: it has a medical purpose and no papers were seen",
		},
		counsel: "Ask counsel or regulatory affairs if the maker advertises better diagnosis, if nobody checks the note, or if no papers were seen.",
		confirms: "Clinical safety officer or clinical engineering, with the maker in writing",
		order: 210,
	},
};
