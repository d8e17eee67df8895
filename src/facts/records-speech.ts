import { type FactDefinition, yesNo } from "./fact.js";
import { any, has } from "./when.js";

export const recordsSpeech: FactDefinition = {
	id: "records-speech",
	title: "whether the tool picks up what people say",
	kind: "single",
	values: yesNo("the tool picks up what people say", "the tool picks up no speech"),
	rules: [
		{
			when: any(has("inputs", "speech"), has("recording", "phone", "audio-kept"), has("patient-contact", "phone-by-ai")),
			value: "yes",
			because: "it listens, even if the sound is deleted at once",
		},
	],
	otherwise: { value: "no", because: "no line on speech was ticked" },
};
