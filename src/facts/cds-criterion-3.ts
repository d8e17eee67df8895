import { CDS_CITATION, CDS_DETERMINATION, CDS_VALUES, NOT_ASSESSED } from "./cds.js";
import type { FactDefinition } from "./fact.js";
import { LAY_USERS, ONE_ANSWER_OUTPUT, PROFESSIONAL_USERS } from "./options.js";
import { has, not } from "./when.js";

const LAW = { citation: "21 USC 360j(o)(1)(E)(ii)" };

const MET = "it lists options, or matches the patient with a published source, for a professional to decide";

export const cdsCriterion3: FactDefinition = {
	id: "cds-criterion-3",
	title: "whether the tool gives options to a professional and no specific output or directive",
	kind: "single",
	values: CDS_VALUES(
		"the tool gives options to a professional",
		"the tool gives a specific output, or gives it to people who are not professionals",
		"the third test of US decision support was not needed",
	),
	rules: [
		...NOT_ASSESSED,
		{ when: LAY_USERS, value: "failed", because: "patients, relatives or the public get the output", basis: [LAW, CDS_CITATION] },
		{ when: not(PROFESSIONAL_USERS), value: "failed", because: "no health professional gets the output", basis: [LAW, CDS_CITATION] },
		{
			when: ONE_ANSWER_OUTPUT,
			value: "failed",
			because: "it gives one specific answer, step, score, forecast, finding, order or urgent alert",
			basis: [LAW, CDS_CITATION],
		},
		// The same answer as otherwise, but resting on what is shown.
		{ when: has("clinical-output", "options-list", "match-with-source"), value: "met", because: MET, basis: [LAW, CDS_CITATION] },
	],
	otherwise: {
		value: "met",
		because: MET,
		basis: [LAW, CDS_CITATION],
	},
	determination: CDS_DETERMINATION("Test 3: does it give options to a professional and no specific output?", 43),
};
