import { type FactDefinition, yesNo } from "./fact.js";
import { DEIDENTIFIED, IDENTIFIABLE, ONLY_STAFF_AFFECTED } from "./options.js";
import { byPlace, IN_EU_OR_UK, lawOfPlace } from "./places.js";
import { all, any, has, no, not, yes } from "./when.js";

const DEFINITION = { citation: "GDPR Art. 4(15)" };
const UK_DEFINITION = { citation: "UK GDPR Art. 4(15)" };

/** Patients whose identity was removed beside staff who can be told: what makes the data personal is not what makes them health data. */
const PATIENTS_REMOVED = all(DEIDENTIFIED, has("identity", "staff-data"), not(IDENTIFIABLE), not(ONLY_STAFF_AFFECTED));

export const healthData: FactDefinition = {
	id: "health-data",
	title: "whether data on somebody's health are involved",
	kind: "single",
	values: yesNo("data on people's health are involved", "no data on anybody's health are involved"),
	rules: [
		{ when: no("personal-data"), value: "no", because: "no personal data are involved" },
		byPlace(
			{
				when: all(PATIENTS_REMOVED, IN_EU_OR_UK),
				value: "contested",
				because:
					"identity was removed from the data on patients, data on staff are personal, and European law asks whether anyone can find a patient again",
				readings: [
					{ value: "no", because: "nobody is likely to find a patient again, and the data on staff say nothing on health" },
					{ value: "yes", because: "somebody can still single out a patient with other data" },
				],
				caution: "Treat the data on patients as health data until a written test under European law says otherwise",
			},
			[DEFINITION, { citation: "GDPR recital 26" }, { citation: "CJEU C-413/23 P (EDPS v SRB)" }],
			[UK_DEFINITION],
		),
		{
			when: PATIENTS_REMOVED,
			value: "no",
			because:
				"identity was removed from the data on patients, and only staff are left in them (assumed: what is said on health is said of patients)",
			basis: [{ citation: "45 CFR 164.514(a)-(b)", provision: "us-hipaa-privacy-rule#deid-standard" }],
		},
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
