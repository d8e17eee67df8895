import { type FactDefinition, yesNo } from "./fact.js";
import { all, has, is } from "./when.js";

const LAW = { citation: "AI Act Art. 6(1)(b)", provision: "eu-ai-act#art6-1-check" };

export const euNotifiedBody: FactDefinition = {
	id: "eu-notified-body",
	title: "whether a notified body must assess the tool in the EU",
	kind: "single",
	values: yesNo("a notified body must assess the tool in the EU", "no notified body must assess the tool in the EU"),
	rules: [
		{
			when: has("status-papers", "ce-class-iia-or-higher", "ce-ivd"),
			value: "yes",
			because: "a certificate of a notified body was seen (assumed, for a laboratory test: class B or higher)",
			basis: [LAW],
		},
		{
			when: all(is("device-eu", "class-i"), has("status-papers", "ce-class-i-old")),
			value: "contested",
			because: "the device is sold under the transition from the old directive, and the new class asks for a notified body",
			basis: [LAW, { citation: "MDR Art. 120(3)-(3c)" }],
			readings: [
				{ value: "yes", because: "the class under the new regulation decides what a device is required to undergo" },
				{ value: "no", because: "while the transition runs, no notified body has to assess it" },
			],
			caution: "Treat it as high-risk from 2 August 2028, and ask the maker when the certificate comes",
		},
		{
			when: is("device-eu", "unsettled"),
			value: "yes",
			because: "it has a medical purpose and no papers were seen (assumed: class IIa or higher by Rule 11)",
			basis: [LAW, { citation: "MDR Annex VIII Rule 11", provision: "eu-mdr#qualify" }],
		},
		{
			when: all(is("device-eu", "in-house"), is("in-house-route", "not-available")),
			value: "yes",
			because: "the way of Art. 5(5) is closed, so it needs a CE mark like any other device (assumed: class IIa or higher by Rule 11)",
			basis: [LAW, { citation: "MDR Art. 5(5)" }],
		},
	],
	otherwise: { value: "no", because: "it is no device, a class I device, or one that a health institution may make for itself", basis: [LAW] },
};
