import type { FactDefinition } from "./fact.js";
import { NOT_IN_EU } from "./places.js";
import { has, no, not, yes } from "./when.js";

const TRANSFER = { citation: "GDPR Art. 44", provision: "eu-gdpr#44" };

const OUTSIDE_EEA = [
	"united-states",
	"united-kingdom",
	"canada",
	"australia",
	"approved-country",
	"us-firm-on-dpf",
	"other-country",
	"country-of-concern",
	"home-country",
] as const;

/** What lets personal data leave the EEA; with several places the strictest one gives the value. */
export const euTransferTool: FactDefinition = {
	id: "eu-transfer-tool",
	title: "what lets personal data leave the EEA",
	kind: "single",
	values: {
		"none-needed": "no personal data leave the EEA",
		adequacy: "an adequacy decision covers the transfer",
		dpf: "the Data Privacy Framework covers the transfer",
		safeguards: "standard clauses or another safeguard of Art. 46 must cover the transfer",
	},
	rules: [
		{ when: NOT_IN_EU, value: "none-needed", because: "nobody in the EU or EEA is served" },
		{
			when: no("transfer-abroad"),
			value: "none-needed",
			because: "no personal data leave the legal area, remote access included",
			basis: [TRANSFER],
		},
		{
			when: not(has("data-places", ...OUTSIDE_EEA)),
			value: "none-needed",
			because: "each place that was named is in the EU or EEA: data may come in from elsewhere, but none leave",
			basis: [TRANSFER],
		},
		{
			when: yes("transfer-no-adequacy"),
			value: "safeguards",
			because: "a country or firm without an adequacy decision was named; a look from there counts",
			basis: [{ citation: "GDPR Art. 46(2)(c)", provision: "eu-gdpr#46" }, { citation: "Implementing Decision (EU) 2021/914" }],
		},
		{
			when: has("data-places", "us-firm-on-dpf"),
			value: "dpf",
			because: "the US firm is on the Data Privacy Framework list",
			basis: [{ citation: "Implementing Decision (EU) 2023/1795" }],
		},
	],
	otherwise: {
		value: "adequacy",
		because: "each place that was named has an adequacy decision (assumed: a Canadian firm is under the federal private-sector act)",
		basis: [{ citation: "GDPR Art. 45" }],
	},
	determination: {
		question: "What lets the data leave the EEA?",
		jurisdiction: "eu",
		showWhen: yes("transfer-abroad"),
		answers: {
			"none-needed": "Nothing leaves",
			adequacy: "An adequacy decision",
			dpf: "The Data Privacy Framework, while the firm is on its list",
			safeguards: "Standard clauses or another tool of Art. 46, with an assessment",
		},
		counsel: "Ask counsel if a firm in a third country can be ordered to hand data over.",
		confirms: "Data protection officer",
		order: 166,
	},
};
