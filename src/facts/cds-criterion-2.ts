import { CDS_CITATION, CDS_DETERMINATION, CDS_VALUES, NOT_ASSESSED } from "./cds.js";
import type { FactDefinition } from "./fact.js";
import { all, has, is } from "./when.js";

const MET = "it works on patient data and medical texts (assumed: well-understood and accepted ones)";

export const cdsCriterion2: FactDefinition = {
	id: "cds-criterion-2",
	title: "whether the tool rests on medical information from accepted sources",
	kind: "single",
	values: CDS_VALUES(
		"the tool rests on medical information from accepted sources",
		"the tool rests on something other than accepted medical information",
		"the second test of US decision support was not needed",
	),
	rules: [
		...NOT_ASSESSED,
		{
			// FDA names both tests as failed in its examples of software that reads signals, images or patterns.
			when: is("cds-criterion-1", "failed"),
			value: "failed",
			because: "images, signals and patterns are no medical information in the sense of this test",
			basis: [{ citation: "21 USC 360j(o)(1)(E)(i)" }, CDS_CITATION],
		},
		{
			when: has("inputs", "unchecked-sources"),
			value: "failed",
			because: "it draws on texts that nobody has checked, so they are no well-understood and accepted source",
			basis: [{ citation: "21 USC 360j(o)(1)(E)(i)" }, CDS_CITATION],
		},
		{
			when: all(has("technology", "web-answers"), is("basis-shown", "part", "none")),
			value: "failed",
			because: "it draws on documents or web pages that it does not show in full",
			basis: [{ citation: "21 USC 360j(o)(1)(E)(i)" }, CDS_CITATION],
		},
		// The same answer as otherwise, but resting on the first test.
		{ when: is("cds-criterion-1", "met"), value: "met", because: MET, basis: [{ citation: "21 USC 360j(o)(1)(E)(i)" }, CDS_CITATION] },
	],
	otherwise: {
		value: "met",
		because: MET,
		basis: [{ citation: "21 USC 360j(o)(1)(E)(i)" }, CDS_CITATION],
	},
	determination: CDS_DETERMINATION("Test 2: does it rest on medical information from accepted sources?", 42),
};
