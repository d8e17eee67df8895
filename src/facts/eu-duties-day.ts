import { BOUND, DECIDES, LISTED } from "./eu-duties.js";
import type { Basis, FactDefinition, FactRule } from "./fact.js";
import { all, has, not, yes } from "./when.js";

/** Art. 113: the parts in which Arts 49, 72, 73 and 86 stand apply since this day. */
const GENERAL_DAY = "2026-08-02";
/** Art. 113, as amended in 2026: from these days on there are high-risk uses of Annex III and devices of Annex I. */
const LISTED_DAY = "2027-12-02";
const DEVICE_DAY = "2028-08-02";

const DEVICE = all(BOUND, not(yes("eu-annex-iii")), yes("eu-high-risk"));
const REGISTRATION = { citation: "AI Act Art. 49(3)", provision: "eu-ai-act#art49-3" };
const LAW = { citation: "AI Act Art. 113" };

const gap = (when: FactRule["when"], until: string, articles: string, meanwhile: string, bases: readonly Basis[]): FactRule => ({
	when,
	value: "contested",
	because: `the parts with ${articles} apply since 2 August 2026, but there is no high-risk use in law before the day of the class`,
	basis: [...bases, LAW],
	readings: [
		{ value: "with-class", because: "each of them presupposes a high-risk system, and none exists before the day of the class" },
		{ value: "already", because: "the text of the later dates does not name them, so the general date stands" },
	],
	caution: `Plan for the day of the class; ${meanwhile} already now`,
	from: GENERAL_DAY,
	until,
});

const binding = (when: FactRule["when"], from: string): FactRule => ({
	when,
	value: "already",
	because: "the day of the high-risk class has come",
	basis: [LAW],
	from,
});

/** The later dates of 2026 name the class and its duties, not the articles elsewhere in the Act that follow from it. */
export const euDutiesDay: FactDefinition = {
	id: "eu-duties-day",
	title: "from which day the EU AI Act's articles on registration, incidents and explanation bind",
	kind: "single",
	values: {
		already: "the articles of the EU AI Act on registration, incidents and explanation already bind, as far as they reach the use",
		"with-class": "the articles of the EU AI Act on registration, incidents and explanation bind with the high-risk class",
	},
	rules: [
		gap(
			DECIDES,
			LISTED_DAY,
			"Arts 49, 72, 73 and 86",
			"answer a person who asks for an explanation, and report a serious incident to the provider,",
			[REGISTRATION, { citation: "AI Act Art. 86(1)", provision: "eu-ai-act#art86" }],
		),
		gap(LISTED, LISTED_DAY, "Arts 49, 72 and 73", "report a serious incident to the provider", [REGISTRATION]),
		// Arts 49 and 86 speak of the uses of Annex III alone.
		gap(DEVICE, DEVICE_DAY, "Arts 72 and 73", "report a serious incident to the provider", [{ citation: "AI Act Art. 73(10)" }]),
		binding(all(LISTED, not(has("eu-market-date", "before-annex-iii"))), LISTED_DAY),
		binding(all(DEVICE, not(has("eu-market-date", "before-annex-i"))), DEVICE_DAY),
	],
	otherwise: {
		value: "with-class",
		because: "they follow from the high-risk class and its day, which spares older products until they are changed",
		basis: [LAW, { citation: "AI Act Art. 111(2)" }],
	},
	determination: {
		question: "Do Arts 49, 72, 73 and 86 of the AI Act, as far as they reach the use, bind already?",
		jurisdiction: "eu",
		showWhen: yes("eu-high-risk"),
		answers: { already: "Yes", "with-class": "No: from the day of the class" },
		counsel: "Ask counsel if a market surveillance authority has said how it reads the dates.",
		confirms: "Legal",
		order: 146,
		partOf: "eu-duties",
	},
};
