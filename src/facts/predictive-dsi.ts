import type { FactDefinition } from "./fact.js";
import { NOT_IN_US } from "./places.js";
import { all, is, no, yes } from "./when.js";

const LAW = [{ citation: "45 CFR 170.102 (predictive decision support intervention)" }, { citation: "45 CFR 170.315(b)(11)" }];

export const predictiveDsi: FactDefinition = {
	id: "predictive-dsi",
	title: "whether the tool is a predictive intervention supplied with a certified record system",
	kind: "single",
	values: {
		supplied: "the maker of a certified record system supplies the predictive tool",
		"not-supplied": "the tool is predictive and does not come from the maker of a certified record system",
		none: "the tool is not a predictive decision support intervention",
	},
	rules: [
		{ when: NOT_IN_US, value: "none", because: "nobody in the United States is served" },
		{ when: no("clinical-decision-tool"), value: "none", because: "it supports no decision on care", basis: LAW },
		{ when: no("ai-system"), value: "none", because: "it only follows fixed rules and learned nothing from data", basis: LAW },
		{
			when: all(yes("clinical-decision-tool"), yes("ai-system"), is("acquisition", "record-system-feature")),
			value: "supplied",
			because: "it learned from data and comes with the record system (assumed: the record system is certified)",
			basis: LAW,
		},
		{
			when: all(yes("clinical-decision-tool"), yes("ai-system"), is("acquisition", "third-party-in-record-system")),
			value: "contested",
			because: "another firm's product runs inside the record system",
			basis: LAW,
			readings: [
				{ value: "supplied", because: "the maker of the record system offers or authors it as part of its certified product" },
				{ value: "not-supplied", because: "the record system only lets the product connect" },
			],
			caution: "Ask both firms for the source attributes in writing",
		},
	],
	otherwise: {
		value: "not-supplied",
		because: "it fits the definition, and no maker of a certified record system supplies it, so ask the vendor for the same facts by contract",
		basis: LAW,
	},
	determination: {
		question: "Is it a predictive intervention in a certified record system?",
		jurisdiction: "us",
		showWhen: yes("clinical-decision-tool"),
		answers: {
			supplied: "Yes: the source attributes are owed",
			"not-supplied": "Predictive, but not supplied with a certified record system",
			none: "No",
		},
		counsel: "Ask counsel if the firm of the record system says that the duty lies with somebody else.",
		confirms: "Chief medical information officer",
		order: 80,
	},
};
