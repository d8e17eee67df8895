import { type FactDefinition, yesNo } from "./fact.js";
import { NAMED_DECISION } from "./options.js";
import { all, has } from "./when.js";

const LAW = [{ citation: "TBS Directive on Automated Decision-Making 5.1, 6.1" }];

export const canadaFederalAia: FactDefinition = {
	id: "canada-federal-aia",
	title: "whether the Canadian directive asks for an algorithmic impact assessment",
	kind: "single",
	values: yesNo(
		"the Canadian directive asks for an algorithmic impact assessment",
		"the Canadian directive does not ask for an algorithmic impact assessment",
	),
	rules: [
		{
			when: all(has("countries", "canada"), has("organisation-kinds", "federal-agency"), NAMED_DECISION),
			value: "yes",
			because: "a federal institution makes or prepares administrative decisions with it; hiring counts",
			basis: LAW,
		},
	],
	otherwise: { value: "no", because: "the directive binds federal institutions in their administrative decisions", basis: LAW },
};
