import { type FactDefinition, yesNo } from "./fact.js";
import { lawOfPlace } from "./places.js";
import { all, any, has, no, yes } from "./when.js";

export const specialCategory: FactDefinition = {
	id: "special-category",
	title: "whether special categories of personal data are involved",
	kind: "single",
	values: yesNo("special categories of personal data are involved", "no special categories of personal data are involved"),
	rules: [
		{ when: no("personal-data"), value: "no", because: "no personal data are involved" },
		{
			when: all(
				yes("personal-data"),
				any(
					yes("health-data"),
					has("sensitive-data", "hiv-or-sexual", "genetic", "voiceprint-or-faceprint", "neural", "ethnicity-or-belief"),
					has("recording", "recognises-people", "sorts-by-traits", "sorts-by-health"),
				),
			),
			value: "yes",
			because: "health, genetic or biometric data, origin or belief may be inside",
			basis: lawOfPlace([{ citation: "GDPR Art. 9(1)" }], [{ citation: "UK GDPR Art. 9(1)" }]),
		},
	],
	otherwise: { value: "no", because: "none of the listed kinds was named" },
};
