import { type FactDefinition, yesNo } from "./fact.js";
import { IDENTIFIABLE, PART_2_ASSISTED } from "./options.js";
import { NOT_IN_US } from "./places.js";
import { all, any, has, not } from "./when.js";

const OWN_PROGRAMME = has("organisation-kinds", "substance-use-program");

export const part2Data: FactDefinition = {
	id: "part-2-data",
	title: "whether records of a substance-use programme under 42 CFR Part 2 are involved",
	kind: "single",
	values: yesNo(
		"records of a substance-use programme under 42 CFR Part 2 are involved",
		"no records of a substance-use programme under 42 CFR Part 2 are involved",
	),
	rules: [
		{ when: NOT_IN_US, value: "no", because: "nobody in the United States is served" },
		{
			when: not(IDENTIFIABLE),
			value: "no",
			because: "nothing is left in the data that points to a patient",
			basis: [{ citation: "42 CFR 2.11 (patient identifying information)" }],
		},
		{
			when: all(OWN_PROGRAMME, not(PART_2_ASSISTED)),
			value: "contested",
			because: "the programme is not federally assisted, and records of other programmes may be among its own",
			basis: [{ citation: "42 CFR 2.12(b)", provision: "us-42cfr-part2#identify" }, { citation: "42 CFR 2.11 (program)" }],
			readings: [
				{
					value: "yes",
					because: "it received records from a programme that is federally assisted, or holds a federal licence that was not named",
				},
				{ value: "no", because: "all records are its own, and no federal licence, registration or money is involved" },
			],
			caution: "Treat the records as protected by Part 2 until it is written down that none came from a programme with federal help",
		},
		{
			when: OWN_PROGRAMME,
			value: "yes",
			because:
				"the organisation runs a substance-use programme with federal assistance; tax exemption and Medicaid count (assumed of every hospital)",
			basis: [{ citation: "42 CFR 2.11 (program)" }, { citation: "42 CFR 2.12(b)", provision: "us-42cfr-part2#identify" }],
		},
		{
			when: has("sensitive-data", "substance-use-program"),
			value: "yes",
			because: "records that come from a substance-use programme may be in the data (assumed: the programme is federally assisted)",
			basis: [{ citation: "42 CFR 2.12(d)(2)" }, { citation: "42 CFR 2.11 (lawful holder)" }],
		},
	],
	otherwise: {
		value: "no",
		because: "no record from a substance-use programme was named; a note on drinking in a general record does not count",
		basis: [{ citation: "42 CFR 2.11 (program)" }],
	},
	determination: {
		question: "Are substance-use programme records (42 CFR Part 2) involved?",
		jurisdiction: "us",
		showWhen: any(OWN_PROGRAMME, has("sensitive-data", "substance-use-program")),
		answers: { yes: "Yes", no: "No" },
		counsel: "Ask counsel if one unit or one person in a general facility is known for substance-use care, or if a programme takes no federal money.",
		confirms: "Privacy officer",
		order: 30,
	},
};
