import { type FactDefinition, yesNo } from "./fact.js";
import { no, yes } from "./when.js";

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
			when: no("vendor-business-associate"),
			value: "no",
			because: "nobody outside handles patient data in the service of the programme (assumed: no agreement of another kind)",
			basis: LAW,
		},
		{
			when: yes("vendor-business-associate"),
			value: "yes",
			because: "it serves a programme and is its business associate for the same records (assumed: the agreement names Part 2)",
			basis: LAW,
		},
	],
	otherwise: { value: "no", because: "it does not serve a programme", basis: LAW },
};
