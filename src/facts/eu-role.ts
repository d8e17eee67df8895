import type { FactDefinition } from "./fact.js";
import { RESEARCH_ONLY } from "./options.js";
import { NOT_IN_EU } from "./places.js";
import { all, has, is, no, yes } from "./when.js";

export const euRole: FactDefinition = {
	id: "eu-role",
	title: "which part the organisation plays under the EU AI Act",
	kind: "single",
	values: {
		deployer: "the organisation is a deployer under the EU AI Act",
		"provider-and-deployer": "the organisation is provider and deployer under the EU AI Act",
		"out-of-scope": "the EU AI Act does not reach this use",
	},
	rules: [
		{ when: NOT_IN_EU, value: "out-of-scope", because: "nobody in the EU or EEA is served", basis: [{ citation: "AI Act Art. 2(1)" }] },
		{ when: no("ai-system"), value: "out-of-scope", because: "it is no AI system", basis: [{ citation: "AI Act Art. 3(1)" }] },
		{
			when: RESEARCH_ONLY,
			value: "out-of-scope",
			because: "it was made for research alone and its output never reaches care",
			basis: [{ citation: "AI Act Art. 2(6)", provision: "eu-ai-act#art2-6-research" }],
		},
		{
			when: is("acquisition", "built-here", "downloaded-model"),
			value: "provider-and-deployer",
			because:
				"who builds a system and puts it into use under its own name is its provider as well (assumed: a downloaded model becomes a system of yours)",
			basis: [{ citation: "AI Act Art. 3(3)-(4)", provision: "eu-ai-act#role-record" }, { citation: "AI Act Art. 3(11)" }],
		},
		{
			// Who passes on another firm's system under that firm's name is a distributor (Art. 3(7)), not its provider.
			when: has("changes", "own-name"),
			value: "provider-and-deployer",
			because: "it carries the organisation's name",
			basis: [{ citation: "AI Act Art. 3(3)" }, { citation: "AI Act Art. 25(1)(a)", provision: "eu-ai-act#art25-1a" }],
		},
		{
			when: all(has("changes", "off-label-use"), yes("eu-high-risk")),
			value: "provider-and-deployer",
			because: "it is used for something its maker does not list, in a high-risk field",
			basis: [{ citation: "AI Act Art. 25(1)(c)", provision: "eu-ai-act#art25-1c" }],
		},
		{
			when: all(has("changes", "tuned-on-our-data"), yes("eu-high-risk")),
			value: "contested",
			because: "a high-risk system is adjusted with the organisation's data",
			basis: [{ citation: "AI Act Arts 3(23), 25(1)(b)", provision: "eu-ai-act#art25-1b" }],
			readings: [
				{ value: "deployer", because: "the maker planned this adjustment when it assessed the system" },
				{ value: "provider-and-deployer", because: "the maker did not plan it, so it is a substantial change" },
			],
			caution: "Get the maker's written word that the adjustment is covered before it is made",
		},
	],
	otherwise: {
		value: "deployer",
		because: "it uses under its own authority what another firm made",
		basis: [{ citation: "AI Act Art. 3(4)", provision: "eu-ai-act#role-record" }],
	},
	determination: {
		question: "Which part do you play under the EU AI Act?",
		jurisdiction: "eu",
		answers: { deployer: "Deployer", "provider-and-deployer": "Provider and deployer", "out-of-scope": "The Act does not reach this use" },
		counsel: "Ask counsel if you adjust the model, rename the product, pass it on to others or use it for something the maker does not list.",
		confirms: "Legal",
		order: 130,
	},
};
