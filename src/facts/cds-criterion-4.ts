import { CDS_CITATION, CDS_DETERMINATION, CDS_VALUES, NOT_ASSESSED } from "./cds.js";
import type { FactDefinition } from "./fact.js";
import { PROFESSIONAL_USERS } from "./options.js";
import { all, any, has, is, not } from "./when.js";

const LAW = { citation: "21 USC 360j(o)(1)(E)(iii)" };

export const cdsCriterion4: FactDefinition = {
	id: "cds-criterion-4",
	title: "whether a professional can check the basis of the output before acting",
	kind: "single",
	values: CDS_VALUES(
		"a professional can check the basis before acting",
		"a professional cannot check the basis before acting",
		"the fourth test of US decision support was not needed",
	),
	rules: [
		...NOT_ASSESSED,
		{ when: not(PROFESSIONAL_USERS), value: "failed", because: "no health professional gets the output", basis: [LAW, CDS_CITATION] },
		{
			// FDA's examples of one answer where life is at stake (stroke, poisoning) leave no time; a list of options may.
			when: any(
				has("clinical-output", "urgent-alert"),
				is("basis-shown", "no-time"),
				all(is("care-situation", "critical"), has("clinical-output", "one-recommendation", "next-step", "order-or-dose", "dose-calculation")),
			),
			value: "failed",
			because: "the situation leaves no time to check",
			basis: [LAW, CDS_CITATION],
		},
		{
			// FDA's examples that watch a patient and tell staff of decline (heart failure, ward, low glucose) all fail here.
			when: all(has("tool-kinds", "remote-monitoring"), has("clinical-output", "score", "one-recommendation", "next-step")),
			value: "failed",
			because: "it watches a patient and says when somebody gets worse, which leaves no time to check",
			basis: [LAW, CDS_CITATION],
		},
		{
			when: has("actions", "orders", "sets-devices"),
			value: "failed",
			because: "it orders or sets a device before anybody has checked",
			basis: [LAW, CDS_CITATION],
		},
		{
			when: is("basis-shown", "part", "none"),
			value: "failed",
			because: "what the output rests on is not shown in full",
			basis: [LAW, CDS_CITATION],
		},
		{
			when: is("basis-shown", "full"),
			value: "met",
			because: "sources, patient data and limits are shown, and there is time to check",
			basis: [LAW, CDS_CITATION],
		},
	],
	otherwise: { value: "not-assessed", because: "another test failed already", basis: [CDS_CITATION] },
	determination: CDS_DETERMINATION("Test 4: can a professional check the basis before acting?", 44),
};
