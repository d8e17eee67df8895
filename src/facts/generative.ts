import { type FactDefinition, yesNo } from "./fact.js";
import { all, has, not } from "./when.js";

export const generative: FactDefinition = {
	id: "generative",
	title: "whether the tool writes text or makes images or voices",
	kind: "single",
	values: yesNo("the tool writes text or makes images or voices", "the tool neither writes text nor makes images or voices"),
	rules: [
		{
			when: all(has("technology", "transcribes-only"), not(has("technology", "writes-text", "makes-images-voice"))),
			value: "no",
			because: "it only writes down what is said, which adds nothing to it",
			basis: [{ citation: "AI Act Art. 50(2)" }],
		},
		{ when: has("technology", "writes-text", "makes-images-voice"), value: "yes", because: "that is how it works" },
		{
			when: has("tool-kinds", "ambient-scribe", "translation"),
			value: "yes",
			because: "it turns speech or text into new text (assumed: with a language model, as such tools do)",
		},
		{
			when: all(has("technology", "fixed-rules-only", "learned-scores"), not(has("technology", "web-answers"))),
			value: "no",
			because: "it scores, finds patterns or follows fixed rules",
		},
		{
			when: has("tool-kinds", "record-summary", "letters-messages", "patient-chatbot", "mental-health-support", "companion"),
			value: "yes",
			because: "it answers, summarises or drafts (assumed: with a language model, as such tools do)",
		},
	],
	otherwise: { value: "no", because: "no line on text, images or voices was ticked" },
};
