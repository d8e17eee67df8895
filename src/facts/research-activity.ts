import { type FactDefinition, yesNo } from "./fact.js";
import { IDENTIFIABLE, LEARNS_FOR_OTHERS } from "./options.js";
import { all, any, has, not } from "./when.js";

const LAW = { citation: "45 CFR 46.102(l)" };
const SUBJECTS = { citation: "45 CFR 46.102(e)" };

export const researchActivity: FactDefinition = {
	id: "research-activity",
	title: "whether it is research with people",
	kind: "single",
	values: yesNo("it is research with people", "it is not research with people"),
	rules: [
		{
			when: all(has("study-plan", "never-in-care"), not(any(IDENTIFIABLE, has("identity", "staff-data")))),
			value: "no",
			because: "only data that point to nobody are used and nobody is contacted or treated differently",
			basis: [{ citation: "45 CFR 46.102(e)(1)(ii)" }],
		},
		{
			when: has("study-plan", "compares-groups", "device-not-cleared"),
			value: "yes",
			because: "groups are compared or a tool is tested that is not yet allowed for this use; the design decides, not the name",
			basis: [LAW, SUBJECTS],
		},
		{
			when: all(has("study-plan", "publish-or-general"), has("study-plan", "only-local-quality"), not(has("study-plan", "several-sites"))),
			value: "contested",
			because: "a local improvement is also to be published or to teach others",
			basis: [LAW, { citation: "OHRP, Quality Improvement Activities FAQs" }],
			readings: [
				{ value: "no", because: "the wish to publish a local improvement does not by itself make it research" },
				{ value: "yes", because: "it was designed so that others can learn from it" },
			],
			caution: "Ask the review board for a written determination before the first record is used",
		},
		{
			when: LEARNS_FOR_OTHERS,
			value: "yes",
			because: "it is designed to learn for others, across sites or under federal terms",
			basis: [LAW, SUBJECTS],
		},
	],
	otherwise: { value: "no", because: "there is no study, or it only improves the organisation's own service", basis: [LAW] },
	determination: {
		question: "Is it research with people?",
		jurisdiction: "us",
		showWhen: any(has("tool-kinds", "research"), has("further-uses", "research")),
		answers: { yes: "Yes: ask the review board first", no: "No" },
		counsel: "Ask the review board whenever something is to be published, compared or used beyond your own service.",
		confirms: "Research office",
		order: 100,
	},
};
