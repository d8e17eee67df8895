import { ITEM_FIELDS } from "./fields.js";
import { keysOf, wordsOf } from "./progress.js";

/** JSON Schema of a progress file, so that an editor completes and checks it. */
export function progressJsonSchema(): object {
	const fields = (owner: string): object => ({
		type: ["object", "null"],
		additionalProperties: false,
		properties: Object.fromEntries(
			keysOf(owner).map((key) => {
				const words = wordsOf(owner, key);
				const title = Object.hasOwn(ITEM_FIELDS, key) ? ITEM_FIELDS[key as keyof typeof ITEM_FIELDS].label : key;
				return [key, words ? { title, enum: Object.keys(words) } : { title, type: ["string", "number", "null"] }];
			}),
		),
	});
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "duecare progress",
		description: "How far the items of one checklist are, and who signed.",
		type: "object",
		required: ["schema"],
		additionalProperties: false,
		properties: {
			schema: { const: 1 },
			deployment: { title: "Name of the deployment", type: "string" },
			checklist: {
				title: "Which checklist this belongs to",
				type: "object",
				additionalProperties: false,
				properties: { "as-of": { type: "string" }, knowledge: { type: "string" }, answers: { type: "string" } },
			},
			items: { title: "By id of the item", type: ["object", "null"], additionalProperties: fields("item") },
			"sign-offs": { title: "By id of the sign-off", type: ["object", "null"], additionalProperties: fields("sign-off") },
		},
	};
}
