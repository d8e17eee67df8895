import { OUTSIDE_AI_ACT } from "./ai-act.js";
import { type FactDefinition, type FactRule, yesNo } from "./fact.js";
import { all, any, has, yes } from "./when.js";

/** What Art. 50 asks for, each with its own paragraph. */
export const euArt50Duties: readonly FactRule[] = [
	{
		when: all(
			yes("ai-system"),
			any(
				all(yes("patient-facing"), has("tool-kinds", "patient-chatbot", "mental-health-support", "companion")),
				has("patient-contact", "phone-by-ai"),
				has("chat-persona", "says-ai-first", "not-said", "human-name-or-face", "clinical-title", "remembers-and-bonds", "presses-people"),
			),
		),
		value: "yes",
		because: "people talk with an AI and must be told",
		basis: [{ citation: "AI Act Art. 50(1)", provision: "eu-ai-act#art50-1" }],
	},
	{
		when: all(yes("ai-system"), yes("calls-patients")),
		value: "yes",
		because: "it calls or texts people, who must be told that it is AI (assumed: they can answer; a reminder that only goes out is no talk)",
		basis: [{ citation: "AI Act Art. 50(1)", provision: "eu-ai-act#art50-1" }],
	},
	{
		when: any(
			has("recording", "staff-mood", "patient-mood-for-care", "sorts-by-traits", "sorts-by-health", "guesses-age"),
			has("chat-persona", "reads-emotion"),
		),
		value: "yes",
		because: "it reads emotion or sorts people by voice or face, and they must be told",
		basis: [{ citation: "AI Act Art. 50(3)", provision: "eu-ai-act#art50-3" }],
	},
	{
		when: all(yes("generative"), has("tool-kinds", "marketing")),
		value: "yes",
		because: "it makes content that is published",
		basis: [
			{ citation: "AI Act Art. 50(2)", provision: "eu-ai-act#art50-2" },
			{ citation: "AI Act Art. 50(4)", provision: "eu-ai-act#art50-4-text" },
		],
	},
	{
		when: yes("generative"),
		value: "yes",
		because: "it writes text or makes images or voices, which the provider must mark so that machines can tell",
		basis: [{ citation: "AI Act Art. 50(2)", provision: "eu-ai-act#art50-2" }],
	},
];

export const euArt50: FactDefinition = {
	id: "eu-art-50",
	title: "whether Art. 50 of the EU AI Act asks for a notice or a mark",
	kind: "single",
	values: yesNo("Art. 50 of the EU AI Act asks for a notice or a mark", "Art. 50 of the EU AI Act asks for nothing here"),
	rules: [...OUTSIDE_AI_ACT, ...euArt50Duties],
	otherwise: {
		value: "no",
		because: "nobody talks with it, it generates nothing and it reads nobody's emotion",
		basis: [{ citation: "AI Act Art. 50" }],
	},
};
