import type { FactDefinition } from "./fact.js";
import { LAY_USERS, PROFESSIONAL_USERS, SPECIFIC, SPECIFIC_OUTPUT } from "./options.js";
import { all, any, has, no, not } from "./when.js";

const LAW = { citation: "Therapeutic Goods Act 1989 s. 41BD" };
const EXEMPTION = [
	{ citation: "Therapeutic Goods (Medical Devices) Regulations 2002 Sch. 4 item 2.15" },
	{ citation: "TGA, exempt clinical decision support software" },
];
const ACTS_BY_ITSELF = has("actions", "orders", "sets-devices");
const READS_SOURCE = has("inputs", "medical-images", "body-signals", "specimen-data");
/**
 * Item 2.15 as far as answers show it: its only purpose is to recommend something to a health professional, or to support that,
 * and it works on no image and no signal of another device. That it replaces no clinical judgement stays an assumption.
 */
const FOR_PROFESSIONALS = all(
	PROFESSIONAL_USERS,
	not(LAY_USERS),
	has("clinical-output", "options-list", "one-recommendation", "next-step", "score"),
	not(
		any(
			has("clinical-output", "urgent-alert", "finding", "order-or-dose", "dose-calculation", "trend-for-later", "supporting-view"),
			ACTS_BY_ITSELF,
			READS_SOURCE,
		),
	),
);

/** Item 14L of the excluded goods: a calculator on a published formula, or one whose steps can be followed, that controls no dose. */
const ONLY_CALCULATES = all(
	has("clinical-output", "dose-calculation"),
	has("technology", "fixed-rules-only"),
	not(any(has("clinical-output", ...SPECIFIC.filter((output) => output !== "dose-calculation")), ACTS_BY_ITSELF, READS_SOURCE)),
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
			when: ONLY_CALCULATES,
			value: "none",
			because:
				"it only works out a dose by fixed rules, and a calculator is excluded (assumed: its formula is published, or it shows its steps, and it controls no dose)",
			basis: [{ citation: "Therapeutic Goods (Excluded Goods) Determination 2018 Sch. 1 item 14L" }],
		},
		{
			when: all(FOR_PROFESSIONALS, not(has("technology", "learned-scores", "writes-text"))),
			value: "exempt",
			because:
				"it supports professionals by rules that they can check and reads no image or signal (assumed: it replaces no judgement, and the maker has notified it)",
			basis: EXEMPTION,
		},
		{
			when: FOR_PROFESSIONALS,
			value: "contested",
			because: "a learned model advises professionals and reads no image or signal",
			basis: EXEMPTION,
			readings: [
				{ value: "register", because: "the TGA says that software with AI does not meet the exemption, since nobody can follow how it got there" },
				{ value: "exempt", because: "the text of the exemption does not leave out AI" },
			],
			caution: "Ask the maker for the entry in the register, or for its reasons and its notification in writing",
		},
	],
	otherwise: { value: "register", because: "it diagnoses, predicts, watches or treats, and no exemption is met", basis: [LAW] },
};
