import { CDS_CITATION, CDS_DETERMINATION, CDS_VALUES, NOT_ASSESSED } from "./cds.js";
import type { FactDefinition } from "./fact.js";
import { has } from "./when.js";

const MET = "it takes in only text and single values that clinicians already exchange";

export const cdsCriterion1: FactDefinition = {
	id: "cds-criterion-1",
	title: "whether the tool keeps away from images, test signals and signal patterns",
	kind: "single",
	values: CDS_VALUES(
		"the tool reads no image, test signal or signal pattern",
		"the tool reads images, raw test data or sensor signals",
		"the first test of US decision support was not needed",
	),
	rules: [
		...NOT_ASSESSED,
		{
			when: has("inputs", "medical-images", "body-signals", "specimen-data"),
			value: "failed",
			because: "it takes in images, sensor signals or raw test data",
			basis: [{ citation: "21 USC 360j(o)(1)(E)" }, CDS_CITATION],
		},
		{
			when: has("inputs", "frequent-series"),
			value: "failed",
			because: "it takes in measurements in a close series, which count as a pattern wherever they are stored",
			basis: [{ citation: "21 USC 360j(o)(1)(E)" }, CDS_CITATION],
		},
		// The same answer as otherwise, but resting on what is taken in.
		{
			when: has("inputs", "record-data", "single-readings", "typed-by-patient", "public-documents"),
			value: "met",
			because: MET,
			basis: [CDS_CITATION],
		},
	],
	otherwise: {
		value: "met",
		because: MET,
		basis: [CDS_CITATION],
	},
	determination: CDS_DETERMINATION("Test 1: does it keep away from images, test signals and signal patterns?", 41),
};
