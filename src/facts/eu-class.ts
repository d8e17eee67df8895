import { euAnnexIii } from "./eu-annex-iii.js";
import type { FactDefinition, FactRule } from "./fact.js";
import { EXEMPT_STAFF_TASK, EXEMPT_TASK, RESEARCH_ONLY } from "./options.js";
import { IN_EU } from "./places.js";
import { all, any, has, no, not, yes } from "./when.js";

const IN_SCOPE = all(IN_EU, yes("ai-system"), not(RESEARCH_ONLY));
const STAFF_MOOD = has("recording", "staff-mood");
const TRAITS = has("recording", "sorts-by-traits");
/** Public or tracked conduct feeds a rating that decides on unrelated care. */
const SOCIAL_SCORE = all(
	has("decisions", "fraud-or-reliability"),
	has("decisions", "who-is-seen-first", "access-to-programme", "admission-discharge"),
	has("inputs", "public-documents", "web-tracking"),
);
const PRESSES = has("chat-persona", "presses-people");
const NAKED = has("people-affected", "shown-naked-unasked");
const ABUSE = has("people-affected", "children-in-sexual-images");
const IMAGES_BAN = "2026-12-02";
const NOTIFIED_BODY = yes("eu-notified-body");
const LISTED_BUT_EXEMPT = all(any(EXEMPT_TASK, EXEMPT_STAFF_TASK), no("eu-annex-iii"));

/** What the use will count as: the dates on which duties start stand with the provisions. Several values may hold. */
export const euClass: FactDefinition = {
	id: "eu-class",
	title: "which class of the EU AI Act the use falls in",
	kind: "multi",
	values: {
		prohibited: "the use is prohibited by the EU AI Act",
		"high-risk-annex-i": "the use is high-risk as a device under the EU AI Act",
		"high-risk-annex-iii": "the use is high-risk as a listed use under the EU AI Act",
		"exempt-art-6-3": "the use is listed but exempt under Art. 6(3) of the EU AI Act",
		transparency: "the EU AI Act asks for a notice or a mark",
		minimal: "the use is in no special class of the EU AI Act",
		"research-only": "the tool was made for research alone",
		"not-ai": "the tool is not an AI system under the EU AI Act",
	},
	rules: [
		{
			when: all(IN_EU, no("ai-system")),
			value: "not-ai",
			because: "it only follows fixed rules",
			basis: [{ citation: "AI Act Art. 3(1)" }, { citation: "AI Act recital 12" }],
		},
		{
			when: all(IN_EU, yes("ai-system"), RESEARCH_ONLY),
			value: "research-only",
			because: "it was made for research alone and its output never reaches care",
			basis: [{ citation: "AI Act Art. 2(6)", provision: "eu-ai-act#art2-6-research" }],
		},
		{
			when: all(STAFF_MOOD, IN_SCOPE),
			value: "prohibited",
			because: "it reads the mood of people at work or in education (assumed: not for medical or safety reasons)",
			basis: [{ citation: "AI Act Art. 5(1)(f)", provision: "eu-ai-act#art5-1f" }],
		},
		{
			when: all(TRAITS, IN_SCOPE),
			value: "prohibited",
			because: "it sorts people by origin, belief or the like from voice or face",
			basis: [{ citation: "AI Act Art. 5(1)(g)", provision: "eu-ai-act#art5-1g" }],
		},
		{
			when: all(SOCIAL_SCORE, IN_SCOPE),
			value: "prohibited",
			because: "a rating of conduct elsewhere decides on unrelated care",
			basis: [{ citation: "AI Act Art. 5(1)(c)", provision: "eu-ai-act#art5-1c" }],
		},
		{
			when: all(PRESSES, IN_SCOPE),
			value: "prohibited",
			because: "it presses people, or plays on a weakness, to act against their interest (assumed: enough to do serious harm)",
			basis: [
				{ citation: "AI Act Art. 5(1)(a)", provision: "eu-ai-act#art5-1a" },
				{ citation: "AI Act Art. 5(1)(b)", provision: "eu-ai-act#art5-1b" },
			],
		},
		{
			when: all(NAKED, IN_SCOPE),
			value: "prohibited",
			because: "it shows real people naked without their explicit consent",
			basis: [{ citation: "AI Act Art. 5(1)(ba)", provision: "eu-ai-act#art5-1ba-bb" }],
			from: IMAGES_BAN,
		},
		{
			when: all(ABUSE, IN_SCOPE),
			value: "prohibited",
			because: "it is used to make child abuse material",
			basis: [{ citation: "AI Act Art. 5(1)(bb)", provision: "eu-ai-act#art5-1ba-bb" }],
			from: IMAGES_BAN,
		},
		{
			when: all(NOTIFIED_BODY, IN_SCOPE),
			value: "high-risk-annex-i",
			because: "it is a device that needs a notified body (assumed, where no papers were seen: class IIa or higher by Rule 11)",
			basis: [{ citation: "AI Act Art. 6(1)", provision: "eu-ai-act#art6-1-check" }, { citation: "AI Act Annex I Section A" }],
		},
		// Each point of Annex III that holds speaks for itself, so that the list names it.
		...euAnnexIii.rules
			.filter((rule) => rule.value === "yes")
			.map((rule): FactRule => ({ ...rule, when: all(rule.when, yes("eu-annex-iii"), IN_SCOPE), value: "high-risk-annex-iii" })),
		{
			when: all(yes("eu-annex-iii"), IN_SCOPE),
			value: "high-risk-annex-iii",
			because: "the use is listed in Annex III",
			basis: [{ citation: "AI Act Art. 6(2)", provision: "eu-ai-act#art6-2-annex3" }, { citation: "AI Act Annex III" }],
		},
		{
			when: all(LISTED_BUT_EXEMPT, IN_SCOPE),
			value: "exempt-art-6-3",
			because: "it only prepares, puts together or words what a person then reads and decides (assumed: it profiles nobody)",
			basis: [
				{ citation: "AI Act Art. 6(3)", provision: "eu-ai-act#art6-3-derogation" },
				{ citation: "AI Act Art. 49(2)" },
				{ citation: "AI Act Annex III 4(b), 5(a)" },
			],
		},
		{
			when: all(yes("eu-art-50"), IN_SCOPE),
			value: "transparency",
			because: "people meet an AI or its products, or it reads them",
			basis: [{ citation: "AI Act Art. 50" }],
		},
		{
			when: all(
				not(any(STAFF_MOOD, TRAITS, SOCIAL_SCORE, PRESSES, NAKED, ABUSE, NOTIFIED_BODY, yes("eu-annex-iii"), LISTED_BUT_EXEMPT, yes("eu-art-50"))),
				IN_SCOPE,
			),
			value: "minimal",
			because: "no ban, no listed use, no device with a notified body and no notice applies; literacy of staff still does",
			basis: [{ citation: "AI Act Art. 4", provision: "eu-ai-act#art4-literacy" }],
		},
	],
	determination: {
		question: "Which class of the EU AI Act is it?",
		jurisdiction: "eu",
		answers: {
			prohibited: "Prohibited",
			"high-risk-annex-i": "High-risk as a device; duties from 2 August 2028, for older products later or not at all",
			"high-risk-annex-iii": "High-risk as a listed use, duties from 2 December 2027, for older products later or not at all",
			"exempt-art-6-3": "Listed, but exempt under Art. 6(3)",
			transparency: "Notice or marking under Art. 50",
			minimal: "No special class",
			"research-only": "Outside the Act: research alone",
			"not-ai": "Not an AI system",
		},
		counsel: "Ask counsel before you rely on an exemption, if images of people are made, or if anyone reads emotion or sorts people.",
		confirms: "Legal, with the provider's own classification in writing",
		order: 140,
	},
};
