import { type FactDefinition, yesNo } from "./fact.js";
import { IN_US } from "./places.js";
import { all, has } from "./when.js";

export const medicareHospital: FactDefinition = {
	id: "medicare-hospital",
	title: "whether it is a hospital in Medicare or Medicaid",
	kind: "single",
	values: yesNo("it is a hospital in Medicare or Medicaid", "it is not a hospital in Medicare or Medicaid"),
	rules: [
		{
			when: all(IN_US, has("organisation-kinds", "hospital"), has("us-payment", "original-medicare", "medicaid")),
			value: "yes",
			because: "it is a hospital that Medicare or Medicaid pays",
			basis: [{ citation: "42 CFR 482.1" }],
		},
	],
	otherwise: { value: "no", because: "it is no US hospital, or neither Medicare nor Medicaid pays it" },
};
