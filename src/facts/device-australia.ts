import type { FactDefinition } from "./fact.js";
import { LAY_USERS, PROFESSIONAL_USERS, SPECIFIC_OUTPUT } from "./options.js";
import { all, any, has, no, not } from "./when.js";

const LAW = { citation: "Therapeutic Goods Act 1989 s. 41BD" };
const EXEMPTION = { citation: "TGA, exempt clinical decision support software" };
const FOR_PROFESSIONALS = all(
	PROFESSIONAL_USERS,
	not(LAY_USERS),
	has("clinical-output", "options-list", "one-recommendation", "score"),
	not(any(has("clinical-output", "urgent-alert", "finding", "order-or-dose"), has("inputs", "medical-images", "body-signals", "specimen-data"))),
);

export const deviceAustralia: FactDefinition = {
	id: "device-australia",
	title: "whether the tool is a device in Australia",
	kind: "single",
	values: {
		none: "the tool is not a medical device in Australia",
		register: "the tool is a device that must be in the Australian register",
		exempt: "the tool is decision support that need not be in the Australian register",
	},
	rules: [
		{ when: not(has("countries", "australia")), value: "none", because: "nobody in Australia is served" },
		{
			when: has("status-papers", "australia-artg"),
			value: "register",
			because: "an entry in the register was seen (assumed: for this use)",
			basis: [LAW],
		},
		{ when: no("medical-purpose"), value: "none", because: "it has no therapeutic use: it writes down, translates or organises", basis: [LAW] },
		{
			when: all(has("tool-kinds", "ambient-scribe"), SPECIFIC_OUTPUT),
			value: "register",
			because: "a scribe that adds what the practitioner never said is a device",
			basis: [LAW, { citation: "TGA, digital scribes" }],
		},
		{
			when: all(FOR_PROFESSIONALS, not(has("technology", "learned-scores", "writes-text"))),
			value: "exempt",
			because:
				"it supports professionals by rules that they can check and reads no image or signal (assumed: it replaces no judgement, and the maker has notified it)",
			basis: [EXEMPTION],
		},
		{
			when: FOR_PROFESSIONALS,
			value: "contested",
			because: "a learned model advises professionals and reads no image or signal",
			basis: [EXEMPTION],
			readings: [
				{ value: "register", because: "professionals cannot follow how it got there, so it replaces their judgement" },
				{ value: "exempt", because: "the rule does not leave out AI" },
			],
			caution: "Ask the maker for the entry in the register, or for its reasons and its notification in writing",
		},
	],
	otherwise: { value: "register", because: "it diagnoses, predicts, watches or treats, and no exemption is met", basis: [LAW] },
};
