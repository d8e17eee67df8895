import { type FactDefinition, yesNo } from "./fact.js";
import { PART_2_ASSISTED } from "./options.js";
import { NOT_IN_US } from "./places.js";
import { all, has, not } from "./when.js";

const OWN_PROGRAMME = has("organisation-kinds", "substance-use-program");
const DEFINITION = { citation: "42 CFR 2.11 (program)" };
const ASSISTANCE = { citation: "42 CFR 2.12(b)", provision: "us-42cfr-part2#identify" };

/** The status of the organisation itself; who only receives such records is none. */
export const part2Programme: FactDefinition = {
	id: "part-2-programme",
	title: "whether the organisation is itself a programme under 42 CFR Part 2",
	kind: "single",
	values: yesNo("the organisation is itself a programme under 42 CFR Part 2", "the organisation is no programme under 42 CFR Part 2"),
	rules: [
		{ when: NOT_IN_US, value: "no", because: "nobody in the United States is served" },
		{
			when: all(OWN_PROGRAMME, not(PART_2_ASSISTED)),
			value: "no",
			because: "it treats substance use without federal money, federal registration or tax exemption (assumed: no other federal licence either)",
			basis: [ASSISTANCE, DEFINITION],
		},
		{
			when: OWN_PROGRAMME,
			value: "yes",
			because: "it runs a unit or has staff for substance-use care, with federal assistance (assumed of every hospital)",
			basis: [DEFINITION, ASSISTANCE],
		},
	],
	otherwise: {
		value: "no",
		because: "it is not known for substance-use care; who only receives such records is a lawful holder",
		basis: [DEFINITION, { citation: "42 CFR 2.11 (lawful holder)" }],
	},
	determination: {
		question: "Is the organisation itself a programme under 42 CFR Part 2?",
		jurisdiction: "us",
		showWhen: OWN_PROGRAMME,
		answers: { yes: "Yes", no: "No" },
		counsel: "Ask counsel if one unit or one person is known for substance-use care, or if federal help reaches it in any form.",
		confirms: "Privacy officer",
		order: 28,
	},
};
