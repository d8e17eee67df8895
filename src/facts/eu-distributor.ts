import type { FactDefinition } from "./fact.js";
import { NOT_IN_EU } from "./places.js";
import { all, any, has, is, not, yes } from "./when.js";

const SUPPLIES = has("changes", "offered-to-others");

/** Between maker and user: the AI Act and the two regulations on devices speak of the same person. */
export const euDistributor: FactDefinition = {
	id: "eu-distributor",
	title: "whether the organisation is a distributor of the tool in the EU",
	kind: "single",
	values: {
		yes: "the organisation hands on in the EU, under its maker's name, what another firm made",
		no: "the organisation is no distributor of the tool in the EU",
	},
	rules: [
		{ when: NOT_IN_EU, value: "no", because: "nobody in the EU or EEA is served" },
		{ when: not(SUPPLIES), value: "no", because: "it supplies the tool to nobody else", basis: [{ citation: "AI Act Art. 3(7), (10)" }] },
		{
			when: yes("built-by-us"),
			value: "no",
			because: "what it supplies it made itself, so it is the maker",
			basis: [{ citation: "AI Act Art. 3(3)" }, { citation: "MDR Art. 2(30)" }],
		},
		{
			when: has("changes", "own-name"),
			value: "no",
			because:
				"the tool goes out under its own name, which gives it the maker's duties (assumed: no contract leaves them and the label to the maker)",
			basis: [
				{ citation: "AI Act Art. 25(1)(a)", provision: "eu-ai-act#art25-1a" },
				{ citation: "MDR Art. 16(1)(a)", provision: "eu-mdr#16" },
			],
		},
		{
			when: has("changes", "off-label-use"),
			value: "no",
			because: "it changed what the tool is for, which gives it the maker's duties (assumed: it hands it on for that use too)",
			basis: [
				{ citation: "AI Act Art. 25(1)(c)", provision: "eu-ai-act#art25-1c" },
				{ citation: "MDR Art. 16(1)(b)", provision: "eu-mdr#16" },
			],
		},
		{
			when: has("changes", "tuned-on-our-data"),
			value: "contested",
			because: "what it supplies was adjusted with its data",
			basis: [
				{ citation: "AI Act Arts 3(23), 25(1)(b)", provision: "eu-ai-act#art25-1b" },
				{ citation: "MDR Art. 16(1)(c)", provision: "eu-mdr#16" },
			],
			readings: [
				{ value: "yes", because: "the maker planned this adjustment when it assessed the tool" },
				{ value: "no", because: "the maker did not plan it, so the organisation has the maker's duties" },
			],
			caution: "Get the maker's written word that the adjustment is covered before you hand the tool on",
		},
	],
	otherwise: {
		value: "yes",
		because:
			"it supplies under the maker's name what another firm made (assumed: in the course of its business, if only free of charge, not for a study of the device alone, and somebody else brought it into the EU; who brings it in is its importer)",
		basis: [{ citation: "AI Act Art. 3(7), (10)" }, { citation: "MDR Art. 2(27), (34)" }, { citation: "IVDR Art. 2(20), (27)" }],
	},
	determination: {
		question: "Are you a distributor of the tool in the EU?",
		jurisdiction: "eu",
		showWhen: all(SUPPLIES, any(yes("eu-high-risk"), is("device-eu", "class-i", "class-iia-or-higher", "ivd", "unsettled"))),
		answers: { yes: "Yes: you hand on what another firm answers for", no: "No" },
		counsel:
			"Ask counsel if the maker sits outside the EU, if others only use the system that you already run, if you translate or repackage what you hand on, or if the contract names you as its maker.",
		confirms: "Regulatory affairs or legal",
		order: 135,
	},
};
