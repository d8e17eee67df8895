import type { FactDefinition } from "./fact.js";
import { all, has, is, no, not, yes } from "./when.js";

const SYSTEM = { citation: "P-39.1 s. 3.3" };
const TRANSFER = { citation: "P-39.1 s. 17" };
/** A project to acquire, develop or overhaul a system is under way. */
const PROJECT = is("stage", "idea", "choosing", "agreed", "used-unapproved", "trial");

export const quebecAssessment: FactDefinition = {
	id: "quebec-assessment",
	title: "which privacy impact assessment an enterprise owes in Quebec",
	kind: "single",
	values: {
		none: "no privacy impact assessment is owed in Quebec",
		system: "a privacy impact assessment of the system is owed in Quebec",
		transfer: "a privacy impact assessment of the transfer is owed in Quebec",
		"system-and-transfer": "privacy impact assessments of the system and of the transfer are owed in Quebec",
	},
	rules: [
		{ when: not(has("states-provinces", "quebec")), value: "none", because: "nobody in Quebec is served" },
		{ when: no("private-canada"), value: "none", because: "the act binds private enterprises", basis: [SYSTEM] },
		{ when: no("personal-data"), value: "none", because: "no personal information is involved", basis: [SYSTEM] },
		{
			when: all(PROJECT, yes("transfer-abroad")),
			value: "system-and-transfer",
			because: "a system is acquired and data leave the country",
			basis: [SYSTEM, TRANSFER],
		},
		{ when: PROJECT, value: "system", because: "a system with personal information is acquired, built or overhauled", basis: [SYSTEM] },
		{ when: yes("transfer-abroad"), value: "transfer", because: "data leave the country, and no system is acquired", basis: [TRANSFER] },
	],
	otherwise: {
		value: "none",
		because: "the system is in use already and nothing leaves (assumed: it was assessed when it came, and no other province gets data)",
		basis: [SYSTEM, TRANSFER],
	},
};
