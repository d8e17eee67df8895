import { type FactDefinition, yesNo } from "./fact.js";
import { RESEARCH_ONLY } from "./options.js";
import { NOT_IN_EU } from "./places.js";
import { has, yes } from "./when.js";

const LAW = [{ citation: "Product Liability Directive Arts 4(10), 4(18), 8(2)", provision: "eu-pld#mod" }];

export const productLiability: FactDefinition = {
	id: "product-liability",
	title: "whether the organisation may be liable as the maker of the product",
	kind: "single",
	values: yesNo("the organisation may be liable as the maker of the product", "somebody else is liable as the maker of the product"),
	rules: [
		{ when: NOT_IN_EU, value: "no", because: "nobody in the EU or EEA is served" },
		{ when: RESEARCH_ONLY, value: "no", because: "it was made for research alone and is put to no other use", basis: LAW },
		{ when: yes("built-by-us"), value: "yes", because: "it made the product for its own use", basis: LAW },
		{
			when: has("changes", "own-name"),
			value: "yes",
			because: "it puts its own name on the product",
			basis: LAW,
		},
		{
			when: has("changes", "tuned-on-our-data", "off-label-use"),
			value: "yes",
			because: "it changes the product or its use (assumed: substantially, and outside the maker's control)",
			basis: LAW,
		},
	],
	otherwise: { value: "no", because: "it uses what another firm made, as that firm made it", basis: LAW },
	determination: {
		question: "May you be liable as its maker (Product Liability Directive)?",
		jurisdiction: "eu",
		showWhen: yes("product-liability"),
		answers: { yes: "Yes, for what comes to the market after 9 December 2026", no: "No" },
		counsel: "Ask counsel and your insurer before you build, rename or substantially change a product.",
		confirms: "Legal, with the insurer",
		order: 190,
	},
};
