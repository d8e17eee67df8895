import type { Basis, FactDefinition } from "./fact.js";
import { GIVES_CARE } from "./options.js";
import { byPlace, EU_COUNTRIES, IN_EU_OR_UK, lawOfPlace, UK_COUNTRIES } from "./places.js";
import { all, any, has, is, no, not, yes } from "./when.js";

const FOR_RESEARCH = any(
	has("further-uses", "research"),
	has("study-plan", "publish-or-general", "compares-groups", "device-not-cleared", "several-sites"),
);

const INSURES = has("organisation-kinds", "health-plan", "employer-plan", "other-insurer");
/** Countries whose law was read and lets any insurer use health data for its policies. */
const NAMED_IN_LAW = ["ireland", "netherlands", "spain"] as const;
const OTHER_LAW = EU_COUNTRIES.filter((country) => !NAMED_IN_LAW.some((named) => named === country));
const IN_GERMANY = has("countries", "germany");
/** What national law says of insurers, where it was read. */
const INSURANCE_LAW: readonly Basis[] = [
	{ citation: "Data Protection Act 2018 (Ireland) s. 50", when: has("countries", "ireland") },
	{ citation: "UAVG art. 30(3)(b)", when: has("countries", "netherlands") },
	{ citation: "LOPDGDD additional provision 17(1)(h)", when: has("countries", "spain") },
	{ citation: "Data Protection Act 2018 (UK) Sch. 1 para. 20", when: has("countries", ...UK_COUNTRIES) },
];

/** The ground that fits the described use best; each further use needs one of its own. */
export const gdpr9Ground: FactDefinition = {
	id: "gdpr-9-ground",
	title: "which ground of Art. 9(2) of the GDPR fits best",
	kind: "single",
	values: {
		"none-needed": "no ground of Art. 9(2) of the GDPR is needed",
		care: "care or the management of care is the ground of Art. 9(2) of the GDPR",
		research: "research is the ground of Art. 9(2) of the GDPR",
		insurance: "national law on insurance is the ground of Art. 9(2) of the GDPR",
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
		{
			// Recital 52 counts the settling of claims in a public scheme as management of health care.
			when: all(has("organisation-kinds", "health-plan"), is("ownership", "government")),
			value: "care",
			because: "it runs a public scheme of health insurance, which the management of health care takes in (assumed: under secrecy, and by law)",
			basis: [
				...lawOfPlace([{ citation: "GDPR Art. 9(2)(b), (h)" }, { citation: "GDPR recital 52" }], [{ citation: "UK GDPR Art. 9(2)(b), (h)" }]),
				// What a statutory fund may use is said in the social code, which goes before the BDSG (SGB I § 35(2)).
				{ citation: "SGB V § 284(1)", when: IN_GERMANY },
				{ citation: "SGB X § 67b(1)", when: IN_GERMANY },
			],
		},
		{
			when: all(INSURES, has("countries", ...OTHER_LAW)),
			value: "contested",
			because: "an insurer needs a national law or consent, and for a country on your list no law that names insurers was found",
			basis: [{ citation: "GDPR Art. 9(2)(a), (b), (g), (h)" }, { citation: "BDSG § 22(1) no. 1(a)-(b)", when: IN_GERMANY }, ...INSURANCE_LAW],
			readings: [
				{
					value: "insurance",
					because: "a law on social security, on the management of health care or on insurance allows what the policy needs",
				},
				{ value: "consent", because: "no law allows it, and only explicit consent is left" },
			],
			caution: "Name the national law for each use in writing; where there is none, ask for explicit consent before the use",
		},
		{
			when: INSURES,
			value: "insurance",
			because: "a law of the country lets insurers use health data as far as the policy or the claim needs it",
			basis: INSURANCE_LAW,
		},
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
			insurance: "A national law on insurance, under Art. 9(2)(g) or (h)",
			consent: "Art. 9(2)(a): explicit consent",
		},
		counsel: "Ask counsel for each further use, since it needs a condition of its own, and for what national law adds.",
		confirms: "Data protection officer",
		order: 125,
	},
};
