import { type FactDefinition, yesNo } from "./fact.js";
import { DEIDENTIFIED, IDENTIFIABLE, ONLY_STAFF_AFFECTED } from "./options.js";
import { lawOfPlace } from "./places.js";
import { all, any, has, no, not, yes } from "./when.js";

const DEFINITION = { citation: "GDPR Art. 4(15)" };
const UK_DEFINITION = { citation: "UK GDPR Art. 4(15)" };

export const healthData: FactDefinition = {
	id: "health-data",
	title: "whether data on somebody's health are involved",
	kind: "single",
	values: yesNo("data on people's health are involved", "no data on anybody's health are involved"),
	rules: [
		{ when: no("personal-data"), value: "no", because: "no personal data are involved" },
		{
			when: all(
				yes("personal-data"),
				has(
					"sensitive-data",
					"ordinary-health",
					"substance-use-program",
					"therapy-notes",
					"mental-health",
					"reproductive",
					"hiv-or-sexual",
					"genetic",
					"neural",
				),
			),
			value: "yes",
			because: "the data say something on the health of a person",
			basis: lawOfPlace([DEFINITION], [UK_DEFINITION]),
		},
		{
			when: all(yes("personal-data"), any(IDENTIFIABLE, DEIDENTIFIED), not(ONLY_STAFF_AFFECTED)),
			value: "yes",
			because: "data on a person as a patient say something on health, even a visit or a booking",
			basis: lawOfPlace([DEFINITION, { citation: "GDPR recital 35" }], [UK_DEFINITION]),
		},
	],
	otherwise: { value: "no", because: "the personal data are on staff and no line on health was ticked" },
};
