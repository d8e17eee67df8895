import { OUTSIDE_AI_ACT } from "./ai-act.js";
import { type FactDefinition, yesNo } from "./fact.js";
import { EXEMPT_TASK } from "./options.js";
import { all, any, has, yes } from "./when.js";

/** Kept apart from eu-class, which may hold several values, since parts of Annex III are open in law. */
export const euAnnexIii: FactDefinition = {
	id: "eu-annex-iii",
	title: "whether the use is listed in Annex III of the EU AI Act",
	kind: "single",
	values: yesNo("the use is listed in Annex III of the EU AI Act", "the use is not listed in Annex III of the EU AI Act"),
	rules: [
		...OUTSIDE_AI_ACT,
		{
			when: has("decisions", "emergency-priority"),
			value: "yes",
			because: "it helps to rank emergency calls or emergency patients",
			basis: [{ citation: "AI Act Annex III 5(d)" }],
		},
		{
			when: any(has("recording", "patient-mood-for-care"), has("chat-persona", "reads-emotion")),
			value: "yes",
			because: "it reads emotion from voice or face",
			basis: [{ citation: "AI Act Annex III 1(c)" }],
		},
		{
			when: has("recording", "sorts-by-health"),
			value: "yes",
			because: "it sorts people by illness or disability, which is protected, from face, voice or movement",
			basis: [{ citation: "AI Act Annex III 1(b)" }, { citation: "Commission draft guidelines on high-risk AI (19 May 2026), section 3.1.3" }],
		},
		{
			when: has("recording", "recognises-people"),
			value: "yes",
			because: "it tells who someone is by voice or face (assumed: more than confirming that somebody is who they claim to be)",
			basis: [{ citation: "AI Act Annex III 1(a)" }],
		},
		{
			when: any(has("decisions", "insurance-price"), has("tool-kinds", "insurance-pricing")),
			value: "yes",
			because: "it prices or rates life or health insurance of a person",
			basis: [{ citation: "AI Act Annex III 5(c)" }],
		},
		{
			when: EXEMPT_TASK,
			value: "no",
			because:
				"it only prepares what a person then reads and decides (assumed: it evaluates and profiles nobody, and the maker has filed its assessment)",
			basis: [{ citation: "AI Act Art. 6(3)", provision: "eu-ai-act#art6-3-derogation" }, { citation: "AI Act Art. 6(4)" }],
		},
		{
			when: has("decisions", "public-benefit"),
			value: "yes",
			because: "it helps to decide who gets a public benefit or service, whoever signs",
			basis: [{ citation: "AI Act Annex III 5(a)" }],
		},
		{
			when: all(has("decisions", "hiring-or-shifts"), has("tool-kinds", "letters-messages", "record-summary", "translation")),
			value: "contested",
			because: "it writes or sums up text for decisions on staff",
			basis: [{ citation: "AI Act Annex III 4" }, { citation: "AI Act Art. 6(3)", provision: "eu-ai-act#art6-3-derogation" }],
			readings: [
				{ value: "no", because: "it only polishes or puts together what people finished, and rates nobody" },
				{ value: "yes", because: "it ranks, filters or rates people, or gives shifts by how they behave" },
			],
			caution: "Keep every ranking and rating function off, or treat the use as high-risk",
		},
		{
			when: has("decisions", "hiring-or-shifts"),
			value: "yes",
			because: "it helps to hire or rate people, or to give shifts by traits or conduct",
			basis: [{ citation: "AI Act Annex III 4" }],
		},
		{
			when: all(has("decisions", "access-to-programme"), yes("public-body")),
			value: "contested",
			because: "a public body lets it help to offer or refuse a service",
			basis: [{ citation: "AI Act Annex III 5(a)" }],
			readings: [
				{ value: "yes", because: "it takes part in granting or refusing a public healthcare service" },
				{ value: "no", because: "it orders care by clinical need and tests nobody's entitlement" },
			],
			caution: "Do not use the list to exclude or limit anyone until counsel has settled this",
		},
	],
	otherwise: {
		value: "no",
		because: "none of the listed uses was named; documentation, coding, no-show prediction and clinical decision support as such are not listed",
		basis: [{ citation: "AI Act Annex III" }],
	},
};
