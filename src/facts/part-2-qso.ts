import { type FactDefinition, yesNo } from "./fact.js";
import { IDENTIFIABLE, OUTSIDE_HANDS } from "./options.js";
import { all, is, no, not, yes } from "./when.js";

const LAW = [{ citation: "42 CFR 2.11 (qualified service organization)" }, { citation: "42 CFR 2.12(c)(4)" }];

export const part2Qso: FactDefinition = {
	id: "part-2-qso",
	title: "whether the vendor serves a programme under 42 CFR Part 2",
	kind: "single",
	values: yesNo(
		"the vendor is a qualified service organisation of a programme under 42 CFR Part 2",
		"the vendor is no qualified service organisation of a programme under 42 CFR Part 2",
	),
	rules: [
		{
			when: no("part-2-programme"),
			value: "no",
			because: "the organisation is no programme; what it received is shared under the consent and HIPAA",
			basis: [...LAW, { citation: "42 CFR 2.33(b)" }],
		},
		{
			// The service counts whether or not HIPAA binds the programme; for a business associate no second paper is needed.
			when: all(yes("part-2-programme"), OUTSIDE_HANDS, IDENTIFIABLE, not(is("acquisition", "staff-accounts"))),
			value: "yes",
			because: "it handles patient records for a programme (assumed: the agreement binds it to Part 2)",
			basis: LAW,
		},
	],
	otherwise: {
		value: "no",
		because: "nobody outside handles patient records in the service of the programme under an agreement",
		basis: LAW,
	},
	determination: {
		question: "Is the vendor a qualified service organisation (42 CFR Part 2)?",
		jurisdiction: "us",
		showWhen: yes("part-2-programme"),
		answers: { yes: "Yes: the agreement must bind it to Part 2", no: "No" },
		counsel: "Ask counsel if the firm treats patients itself, or works for others with the same records.",
		confirms: "Privacy officer",
		order: 32,
	},
};
