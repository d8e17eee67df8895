import { type FactDefinition, yesNo } from "./fact.js";
import { all, has, not, yes } from "./when.js";

export const aiSystem: FactDefinition = {
	id: "ai-system",
	title: "whether the tool is an AI system",
	kind: "single",
	values: yesNo("the tool is an AI system", "the tool only follows rules that people fixed"),
	rules: [
		{ when: yes("generative"), value: "yes", because: "it generates text, images or voices", basis: [{ citation: "AI Act Art. 3(1)" }] },
		{ when: has("technology", "learned-scores"), value: "yes", because: "it infers from past cases", basis: [{ citation: "AI Act Art. 3(1)" }] },
		{
			when: all(has("technology", "fixed-rules-only"), not(has("technology", "web-answers"))),
			value: "no",
			because: "it only follows fixed rules or a published formula",
			basis: [{ citation: "AI Act recital 12" }],
		},
	],
	otherwise: {
		value: "yes",
		because: "nothing says that it only follows fixed rules (assumed: it is AI)",
		basis: [{ citation: "AI Act Art. 3(1)" }],
	},
};
