import type { FactDefinition } from "./fact.js";
import { GIVES_CARE, SOFTWARE_FIRM } from "./options.js";
import { NOT_IN_EU } from "./places.js";
import { all, any, has, is, no, not, yes } from "./when.js";

const HEALTH_INSTITUTION = any(GIVES_CARE, has("organisation-kinds", "government-agency", "federal-agency"));

/** A laboratory test, to which the IVDR applies and the MDR does not: its Art. 5(5) has conditions and dates of its own. */
const LABORATORY_TEST = any(
	all(
		has("tool-kinds", "laboratory-pathology"),
		not(has("tool-kinds", "diagnostic-imaging", "triage", "emergency-calls", "risk-prediction", "treatment-recommendation", "remote-monitoring")),
	),
	all(
		has("inputs", "specimen-data"),
		not(
			has(
				"inputs",
				"medical-images",
				"body-signals",
				"frequent-series",
				"single-readings",
				"record-data",
				"speech",
				"video-faces",
				"typed-by-patient",
				"claims",
			),
		),
	),
);
const EQUAL_TEST = [{ citation: "IVDR Arts 5(5)(d), 113(3)(j)", provision: "eu-ivdr#5-5d" }];

/** Art. 5(5) of the MDR, and of the IVDR for laboratory tests: each condition closes the way by itself. */
export const inHouseRoute: FactDefinition = {
	id: "in-house-route",
	title: "whether the organisation may use a device of its own making without a CE mark",
	kind: "single",
	values: {
		available: "the organisation may use a device of its own making without a CE mark",
		"not-available": "the organisation may not use a device of its own making without a CE mark",
		"not-relevant": "the organisation uses no device of its own making in the EU",
	},
	rules: [
		{ when: NOT_IN_EU, value: "not-relevant", because: "nobody in the EU or EEA is served" },
		{ when: no("medical-purpose"), value: "not-relevant", because: "it has no medical purpose for one patient" },
		{
			when: all(yes("medical-purpose"), is("acquisition", "sister-body")),
			value: "contested",
			because: "a sister body that is another legal person makes it for the organisation",
			basis: [{ citation: "MDR Art. 5(5)(a)", provision: "eu-mdr#5-5a" }, { citation: "MDCG 2023-1" }],
			readings: [
				{ value: "available", because: "the two count as one health institution in national law" },
				{ value: "not-available", because: "the device passes from one legal entity to another" },
			],
			caution: "Ask the authority of the Member State whether the two count as one institution before the device is used on patients",
		},
		{ when: no("built-by-us"), value: "not-relevant", because: "another firm made it" },
		{
			when: any(not(HEALTH_INSTITUTION), SOFTWARE_FIRM),
			value: "not-available",
			because: "only a health institution that makes the device for its own patients has this way",
			basis: [{ citation: "MDR Arts 2(36), 5(5)" }],
		},
		{
			when: any(has("own-device", "leaves-house"), has("changes", "offered-to-others")),
			value: "not-available",
			because: "the device goes to another legal person",
			basis: [{ citation: "MDR Art. 5(5)(a)", provision: "eu-mdr#5-5a" }],
		},
		{
			when: has("own-device", "no-quality-system"),
			value: "not-available",
			because: "it is made or used without a quality management system",
			basis: [{ citation: "MDR Art. 5(5)(b)", provision: "eu-mdr#5-5b" }],
		},
		{
			when: all(has("own-device", "equal-product"), not(LABORATORY_TEST)),
			value: "not-available",
			because: "a product on the market meets the need as well",
			basis: [{ citation: "MDR Art. 5(5)(c)", provision: "eu-mdr#5-5c" }],
		},
		{
			when: has("own-device", "equal-product"),
			from: "2030-12-31",
			value: "not-available",
			because: "a product on the market meets the need as well",
			basis: EQUAL_TEST,
		},
		{
			when: any(has("own-device", "no-declaration"), all(has("own-device", "no-file"), not(LABORATORY_TEST))),
			value: "not-available",
			because: "the public declaration or the documentation is missing",
			basis: [
				{ citation: "MDR Art. 5(5)(e)", provision: "eu-mdr#5-5e" },
				{ citation: "MDR Art. 5(5)(f)-(g)", provision: "eu-mdr#5-5f" },
			],
		},
		{
			when: has("own-device", "industrial-scale"),
			value: "not-available",
			because: "it is made on an industrial scale",
			basis: [{ citation: "MDR Art. 5(5), last subparagraph", provision: "eu-mdr#5-5-scale" }],
		},
		{
			when: has("own-device", "no-file"),
			value: "contested",
			because: "it is a laboratory test of which the design, tests and use are not written down",
			basis: [{ citation: "IVDR Art. 5(5)(g)", provision: "eu-ivdr#5-5" }],
			readings: [
				{ value: "available", because: "it is of class A, B or C, and the country asks for no such file there" },
				{ value: "not-available", because: "it is of class D, or the country asks for the file in its class as well" },
			],
			caution: "Settle the class and what your country asks for, or write the file, before the test is used on patients",
		},
		{
			when: has("own-device", "equal-product"),
			value: "available",
			because: "it is a laboratory test, and for those an equal product on the market closes the way only from 31 December 2030",
			basis: EQUAL_TEST,
		},
	],
	otherwise: {
		value: "available",
		because: "a health institution makes it for its own patients, and none of the conditions was said to fail",
		basis: [{ citation: "MDR Art. 5(5)" }, { citation: "MDCG 2023-1" }],
	},
	determination: {
		question: "May you use the device of your own making without a CE mark?",
		jurisdiction: "eu",
		showWhen: all(yes("medical-purpose"), any(yes("built-by-us"), is("acquisition", "sister-body"))),
		answers: {
			available: "Yes, under Art. 5(5) of the MDR or IVDR",
			"not-available": "No: a condition of Art. 5(5) fails",
			"not-relevant": "Not relevant",
		},
		counsel: "Ask counsel or regulatory affairs if another legal person is involved or the search of the market is old.",
		confirms: "Regulatory affairs or clinical engineering",
		order: 112,
	},
};
