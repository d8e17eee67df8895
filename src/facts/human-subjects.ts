import type { FactDefinition } from "./fact.js";
import { IDENTIFIABLE, LEARNS_FOR_OTHERS } from "./options.js";
import { NOT_IN_US } from "./places.js";
import { all, any, has, no, not, yes } from "./when.js";

const RESEARCH = { citation: "45 CFR 46.102(l)" };
const SUBJECT = { citation: "45 CFR 46.102(e)(1)" };
const NOBODY = not(any(IDENTIFIABLE, has("identity", "staff-data")));
const INTERVENES = has("study-plan", "compares-groups", "device-not-cleared");

/** How the federal rule on research sees the study; finer than whether it is research with people. */
export const humanSubjects: FactDefinition = {
	id: "human-subjects",
	title: "how the US federal rule on research sees the study",
	kind: "single",
	values: {
		"not-research": "it is not research under the US federal rule",
		"no-human-subjects": "it is research without human subjects under the US federal rule",
		exempt: "it is research that an exemption of the US federal rule covers",
		"non-exempt": "it is research with human subjects under the US federal rule",
	},
	rules: [
		{ when: NOT_IN_US, value: "not-research", because: "nobody in the United States is served" },
		{
			when: INTERVENES,
			value: "non-exempt",
			because: "people are treated differently for the study; the design decides, not the name",
			basis: [RESEARCH, SUBJECT],
		},
		{
			when: all(LEARNS_FOR_OTHERS, has("study-plan", "anonymous-survey")),
			value: "exempt",
			because: "adults only answer questions and nobody can tell who answered",
			basis: [{ citation: "45 CFR 46.104(d)(2)(i)" }],
		},
		{
			when: all(LEARNS_FOR_OTHERS, NOBODY),
			value: "no-human-subjects",
			because: "nobody can be recognised and nobody is contacted",
			basis: [{ citation: "45 CFR 46.102(e)(1)(ii)" }],
		},
		{ when: no("research-activity"), value: "not-research", because: "it only improves the organisation's own service", basis: [RESEARCH] },
		{
			when: all(IDENTIFIABLE, yes("hipaa-bound")),
			value: "exempt",
			because: "only data are used again, and HIPAA governs that use (assumed: nobody is contacted or treated differently)",
			basis: [{ citation: "45 CFR 46.104(d)(4)(iii)" }],
		},
	],
	otherwise: {
		value: "non-exempt",
		because: "data that can point to people are studied and no exemption was shown",
		basis: [RESEARCH, SUBJECT, { citation: "45 CFR 46.104(d)" }],
	},
	determination: {
		question: "How does the Common Rule see it?",
		jurisdiction: "us",
		showWhen: has("tool-kinds", "research"),
		answers: {
			"not-research": "Not research",
			"no-human-subjects": "Research without human subjects",
			exempt: "Exempt research: the board confirms it",
			"non-exempt": "Research with human subjects: full or expedited review",
		},
		counsel: "Ask the review board for its word in writing; the team does not exempt itself.",
		confirms: "Review board",
		order: 101,
		partOf: "research-activity",
	},
};
