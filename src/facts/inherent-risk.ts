import type { FactDefinition } from "./fact.js";
import { all, any, atLeast, has, is, not, yes } from "./when.js";

const OUR_TABLE = [{ citation: "duecare's own table of inherent risk, not a legal class" }];
/** A draft that a licensed person checks each time is caught before it harms. */
const CAUGHT = all(is("clinical-decision-tool", "no"), is("review-step", "licensed-each"));
const EXTRA_SENSITIVE = any(
	yes("part-2-data"),
	yes("biometric-use"),
	has("sensitive-data", "therapy-notes", "mental-health", "reproductive", "hiv-or-sexual", "genetic", "neural", "location", "ethnicity-or-belief"),
);

/** Bookings, reminders and codes: patients may meet it, yet it says nothing about their health and decides nothing about them. */
const CLERICAL = all(
	is("clinical-use", "no"),
	has("tool-kinds", "scheduling-operations", "coding-billing"),
	not(has("tool-kinds", "patient-chatbot", "letters-messages", "companion", "wellness", "translation")),
);

/** How much depends on doing this well, before any control. Our own table: one rule for each trigger. */
export const inherentRisk: FactDefinition = {
	id: "inherent-risk",
	title: "how high the risk is before any control",
	kind: "single",
	values: {
		low: "the risk before any control is low",
		medium: "the risk before any control is medium",
		high: "the risk before any control is high",
	},
	rules: [
		{
			when: is("imdrf-category", "iii", "iv"),
			value: "high",
			because: "harm: medical software of international category III or IV",
			basis: OUR_TABLE,
		},
		{
			when: all(is("worst-harm", "lasting-harm"), not(CAUGHT)),
			value: "high",
			because: "harm: an unnoticed error could cause lasting harm",
			basis: OUR_TABLE,
		},
		{
			when: all(is("autonomy", "acts-alone"), any(yes("clinical-decision-tool"), has("actions", "orders", "sets-devices"))),
			value: "high",
			because: "autonomy: output on a patient's care has effect without a real check of each",
			basis: OUR_TABLE,
		},
		{
			when: has("decisions", "coverage-denial", "claim-payment", "public-benefit", "emergency-priority"),
			value: "high",
			because: "denial of coverage or of a service: it helps to refuse, cut or rank what people depend on",
			basis: OUR_TABLE,
		},
		{
			when: all(yes("therapy-ai"), yes("patient-facing"), has("tool-kinds", "mental-health-support", "companion", "patient-chatbot")),
			value: "high",
			because: "harm: people in distress talk with it",
			basis: OUR_TABLE,
		},
		{ when: any(yes("eu-annex-iii"), has("eu-class", "prohibited")), value: "high", because: "law: the EU lists or bans the use", basis: OUR_TABLE },
		{ when: is("imdrf-category", "i", "ii"), value: "medium", because: "harm: medical software of international category I or II", basis: OUR_TABLE },
		{
			when: atLeast("worst-harm", "late-or-denied-care"),
			value: "medium",
			because: "harm: an unnoticed error could delay or deny care, or harm somebody",
			basis: OUR_TABLE,
		},
		{ when: yes("agentic"), value: "medium", because: "autonomy: it plans and carries out steps by itself", basis: OUR_TABLE },
		{
			when: all(any(yes("clinical-use"), yes("patient-facing")), EXTRA_SENSITIVE),
			value: "medium",
			because: "data: it meets care or patients, and especially sensitive data may be inside",
			basis: OUR_TABLE,
		},
		{
			when: all(any(yes("clinical-use"), yes("patient-facing")), yes("vulnerable-people"), not(CLERICAL)),
			value: "medium",
			because: "people: it meets care or patients who need extra care",
			basis: OUR_TABLE,
		},
		{ when: all(yes("clinical-use"), yes("records-speech")), value: "medium", because: "data: it records visits or calls", basis: OUR_TABLE },
		{
			when: all(yes("patient-facing"), yes("generative"), not(CLERICAL)),
			value: "medium",
			because: "people: patients meet text or voices that it makes",
			basis: OUR_TABLE,
		},
		{
			when: any(
				yes("coverage-ai"),
				has(
					"decisions",
					"access-to-programme",
					"admission-discharge",
					"who-is-seen-first",
					"diagnosis-treatment",
					"insurance-price",
					"hiring-or-shifts",
					"hospital-own-review",
				),
			),
			value: "medium",
			because: "decisions: it helps with a decision about a person",
			basis: OUR_TABLE,
		},
	],
	otherwise: { value: "low", because: "no trigger for medium or high was met", basis: OUR_TABLE },
	determination: {
		question: "How high is the risk before any control (our own table)?",
		jurisdiction: "intl",
		answers: { low: "Low", medium: "Medium", high: "High" },
		counsel: "Set it higher yourselves if your patients or your use are more exposed than the questions show.",
		confirms: "The committee that decides",
		order: 310,
	},
};
