import type { FactDefinition } from "./fact.js";
import { NAMED_DECISION } from "./options.js";
import { NOT_IN_UK } from "./places.js";
import { all, any, has, is, yes } from "./when.js";

const LAW = [{ citation: "Algorithmic Transparency Recording Standard, scope (8 May 2025)" }];

export const ukAtrs: FactDefinition = {
	id: "uk-atrs",
	title: "whether a public record of the algorithm is owed in the UK",
	kind: "single",
	values: {
		mandatory: "a public record of the algorithm is owed",
		encouraged: "a public record of the algorithm is encouraged",
		none: "no public record of the algorithm is asked for",
	},
	rules: [
		{ when: NOT_IN_UK, value: "none", because: "nobody in the UK is served" },
		{
			when: all(has("organisation-kinds", "federal-agency"), any(NAMED_DECISION, yes("patient-facing"))),
			value: "mandatory",
			because: "a national body uses it in decisions with public effect, or the public meets it (assumed: a department or a body in scope)",
			basis: LAW,
		},
		{
			when: has("organisation-kinds", "federal-agency"),
			value: "none",
			because: "it has no part in decisions with public effect and does not meet the public",
			basis: LAW,
		},
		{
			when: any(yes("public-body"), has("uk-services", "gp-practice")),
			value: "encouraged",
			because: "it is a public body or a GP practice outside central government",
			basis: LAW,
		},
	],
	otherwise: { value: "none", because: "the standard is for public bodies", basis: LAW },
	determination: {
		question: "Is a public record of the algorithm owed (ATRS)?",
		jurisdiction: "uk",
		showWhen: is("uk-atrs", "mandatory", "encouraged"),
		answers: { mandatory: "Yes", encouraged: "Encouraged", none: "No" },
		counsel: "Ask your digital lead if you are an arm's-length body of central government.",
		confirms: "Digital or transparency lead",
		order: 240,
	},
};
