import type { FactDefinition } from "./fact.js";
import { SOFTWARE_FIRM } from "./options.js";
import { any, has, no, yes } from "./when.js";

const STANDARDS = [{ citation: "DCB0160" }, { citation: "DCB0129" }, { citation: "NHS step by step guidance on DCB0129 and DCB0160" }];

export const englandSafety: FactDefinition = {
	id: "england-safety",
	title: "which English clinical-safety standards the organisation itself must meet",
	kind: "single",
	values: {
		none: "neither English clinical-safety standard binds the organisation",
		dcb0160: "the organisation must meet DCB0160",
		"dcb0129-and-dcb0160": "the organisation must meet DCB0129 and DCB0160",
	},
	rules: [
		{ when: no("england-care"), value: "none", because: "it is not used in publicly funded care in England", basis: STANDARDS },
		{
			when: any(yes("built-by-us"), has("changes", "own-name"), SOFTWARE_FIRM),
			value: "dcb0129-and-dcb0160",
			because: "the organisation is maker and deployer at once",
			basis: STANDARDS,
		},
		{
			// DCB0129 s. 1.1 addresses whoever develops or modifies the system; the answer does not say who adjusts the model.
			when: has("changes", "tuned-on-our-data"),
			value: "contested",
			because: "its model is adjusted with the organisation's data",
			readings: [
				{ value: "dcb0129-and-dcb0160", because: "the organisation, or somebody on its instructions, modifies the tool" },
				{ value: "dcb0160", because: "the maker adjusts it and covers that in its own safety case" },
			],
			caution: "Have the maker's safety case cover the adjusted model, or do the work of DCB0129 yourself",
			basis: STANDARDS,
		},
	],
	otherwise: { value: "dcb0160", because: "it deploys what somebody else made; the maker owes DCB0129", basis: STANDARDS },
	determination: {
		question: "Which English clinical-safety standard binds you?",
		jurisdiction: "uk-england",
		answers: {
			none: "None",
			dcb0160: "DCB0160: a clinical safety officer and a safety case; the maker owes DCB0129",
			"dcb0129-and-dcb0160": "DCB0129 as maker and DCB0160 as deployer",
		},
		counsel: "Ask the clinical safety officer if you changed or built the tool, since DCB0129 then applies as well.",
		confirms: "Clinical safety officer",
		order: 220,
	},
};
