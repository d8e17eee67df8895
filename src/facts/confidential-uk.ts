import { type FactDefinition, yesNo } from "./fact.js";
import { IDENTIFIABLE, ONLY_STAFF_AFFECTED } from "./options.js";
import { IN_UK } from "./places.js";
import { all, not, yes } from "./when.js";

export const confidentialUk: FactDefinition = {
	id: "confidential-uk",
	title: "whether confidential patient information of people in the UK is involved",
	kind: "single",
	values: yesNo(
		"confidential patient information of people in the UK is involved",
		"no confidential patient information of people in the UK is involved",
	),
	rules: [
		{
			when: all(IN_UK, IDENTIFIABLE, not(ONLY_STAFF_AFFECTED)),
			value: "yes",
			because: "patients in the UK can be recognised in the data",
			basis: [{ citation: "common law duty of confidence" }],
		},
	],
	otherwise: { value: "no", because: "nobody in the UK is served, or no patient can be recognised" },
	determination: {
		question: "Is confidential patient information involved (duty of confidence, Caldicott)?",
		jurisdiction: "uk",
		showWhen: yes("confidential-uk"),
		answers: { yes: "Yes: the Caldicott guardian advises", no: "No" },
		counsel: "Ask the Caldicott guardian before any use beyond the care of the same patient.",
		confirms: "Caldicott guardian",
		order: 226,
	},
};
