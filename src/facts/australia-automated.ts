import { type FactDefinition, yesNo } from "./fact.js";
import { NAMED_DECISION } from "./options.js";
import { all, has, is, no, not } from "./when.js";

const LAW = { citation: "APP 1.7-1.9" };
/** State authorities are outside the federal principles; federal agencies and private bodies are inside. */
const STATE_BODY = all(is("ownership", "government"), not(has("organisation-kinds", "federal-agency")));

/** The duty starts on 10 December 2026. */
export const australiaAutomated: FactDefinition = {
	id: "australia-automated",
	title: "whether the Australian privacy policy must describe computer decisions",
	kind: "single",
	values: yesNo(
		"the Australian privacy policy must describe computer decisions",
		"the Australian privacy policy need not describe computer decisions",
	),
	rules: [
		{ when: not(has("countries", "australia")), value: "no", because: "nobody in Australia is served" },
		{ when: no("personal-data"), value: "no", because: "no personal information is involved", basis: [LAW] },
		{
			when: STATE_BODY,
			value: "no",
			because: "a state authority is outside the federal principles",
			basis: [{ citation: "Privacy Act 1988 s. 6C" }],
		},
		{ when: not(NAMED_DECISION), value: "no", because: "no decision that could much affect a person was named", basis: [LAW] },
		{
			when: is("review-step", "nobody", "nobody-by-consent", "samples"),
			value: "yes",
			because: "a computer program makes decisions that could much affect a person",
			basis: [LAW],
		},
	],
	otherwise: {
		value: "contested",
		because: "the program scores or prepares, and a person decides",
		basis: [LAW, { citation: "OAIC issues paper on automated decisions (May 2026)" }],
		readings: [
			{ value: "yes", because: "a score that a person relies on is substantially and directly related to the decision" },
			{ value: "no", because: "the person weighs each case and the program only informs" },
		],
		caution: "Describe the tool in the privacy policy: it costs a paragraph",
	},
};
