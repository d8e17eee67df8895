import { type FactDefinition, yesNo } from "./fact.js";
import { any, has } from "./when.js";

export const biometricUse: FactDefinition = {
	id: "biometric-use",
	title: "whether the tool makes voice or face templates, reads emotion or sorts people by traits",
	kind: "single",
	values: yesNo(
		"the tool makes voice or face templates, reads emotion or sorts people by traits",
		"the tool makes no voice or face templates, reads no emotion and sorts nobody by traits",
	),
	rules: [
		{
			when: any(
				has("recording", "recognises-people", "staff-mood", "patient-mood-for-care", "sorts-by-traits", "sorts-by-health", "guesses-age"),
				has("sensitive-data", "voiceprint-or-faceprint"),
				has("chat-persona", "reads-emotion"),
			),
			value: "yes",
			because: "it tells who someone is, what they feel or what group they belong to from voice or face",
		},
	],
	otherwise: { value: "no", because: "no such line was ticked; telling speakers apart inside one recording does not count" },
};
