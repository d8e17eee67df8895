import type { FactDefinition } from "./fact.js";
import { GIVES_CARE } from "./options.js";
import { byPlace, IN_EU_OR_UK } from "./places.js";
import { all, any, has, no, not, yes } from "./when.js";

const FOR_RESEARCH = any(
	has("further-uses", "research"),
	has("study-plan", "publish-or-general", "compares-groups", "device-not-cleared", "several-sites"),
);

/** The ground that fits the described use best; each further use needs one of its own. */
export const gdpr9Ground: FactDefinition = {
	id: "gdpr-9-ground",
	title: "which ground of Art. 9(2) of the GDPR fits best",
	kind: "single",
	values: {
		"none-needed": "no ground of Art. 9(2) of the GDPR is needed",
		care: "care or the management of care is the ground of Art. 9(2) of the GDPR",
		research: "research is the ground of Art. 9(2) of the GDPR",
		consent: "explicit consent is the ground of Art. 9(2) of the GDPR",
	},
	rules: [
		{ when: not(IN_EU_OR_UK), value: "none-needed", because: "nobody in the EU, EEA or UK is served" },
		byPlace(
			{ when: no("special-category"), value: "none-needed", because: "no special category of personal data is involved" },
			[{ citation: "GDPR Art. 9(1)" }],
			[{ citation: "UK GDPR Art. 9(1)" }],
		),
		byPlace(
			{
				when: FOR_RESEARCH,
				value: "research",
				because: "the data serve research (assumed: a law with safeguards allows it, or consent was given)",
			},
			[{ citation: "GDPR Art. 9(2)(j)" }, { citation: "GDPR Art. 89(1)" }],
			[{ citation: "UK GDPR Art. 9(2)(j)" }],
		),
		byPlace(
			{
				when: any(GIVES_CARE, has("organisation-kinds", "government-agency", "federal-agency")),
				value: "care",
				because: "the data serve care, or the management of health or social care (assumed: under professional secrecy, and by law or contract)",
			},
			[{ citation: "GDPR Art. 9(2)(h)" }, { citation: "GDPR Art. 9(3)" }],
			[{ citation: "UK GDPR Art. 9(2)(h)" }, { citation: "UK GDPR Art. 9(3)" }],
		),
	],
	otherwise: byPlace(
		{
			value: "consent",
			because: "the organisation gives no care, so explicit consent is left (assumed: no national law gives another ground)",
		},
		[{ citation: "GDPR Art. 9(2)(a)" }],
		[{ citation: "UK GDPR Art. 9(2)(a)" }],
	),
	determination: {
		question: "Which condition for special-category data fits best?",
		jurisdiction: "intl",
		showWhen: all(IN_EU_OR_UK, yes("special-category")),
		answers: {
			"none-needed": "None is needed",
			care: "Art. 9(2)(h): care, or the management of care",
			research: "Art. 9(2)(j): research",
			consent: "Art. 9(2)(a): explicit consent",
		},
		counsel: "Ask counsel for each further use, since it needs a condition of its own, and for what national law adds.",
		confirms: "Data protection officer",
		order: 125,
	},
};
