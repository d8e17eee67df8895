import { type FactDefinition, yesNo } from "./fact.js";
import { SPECIFIC_OUTPUT } from "./options.js";
import { all, any, has, is } from "./when.js";

export const writesToRecord: FactDefinition = {
	id: "writes-to-record",
	title: "whether the output ends up in the record",
	kind: "single",
	values: yesNo("the output ends up in the record", "the output does not end up in the record"),
	rules: [
		{ when: has("actions", "saves-to-record", "orders"), value: "yes", because: "it saves or orders by itself" },
		{
			when: any(has("tool-kinds", "ambient-scribe"), has("clinical-output", "draft-text")),
			value: "yes",
			because: "its drafts are filed in the record (assumed: at the latest after a check)",
		},
		{
			when: all(is("acquisition", "record-system-feature", "third-party-in-record-system"), SPECIFIC_OUTPUT),
			value: "yes",
			because: "it runs inside the record system and shows something on one patient",
		},
	],
	otherwise: { value: "no", because: "nothing that it gives is filed" },
};
