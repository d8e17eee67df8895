import Handlebars from "handlebars";
import type { Checklist } from "../../checklist/schema.js";
import { UserError } from "../../errors.js";
import { helpers } from "./helpers.js";
import { OPTIONS } from "./index.js";

/** Renders a user's own Handlebars file over the whole Checklist. The file is trusted: it decides what it prints. */
export function renderOwnTemplate(source: string, checklist: Checklist, file: string): string {
	const handlebars = Handlebars.create();
	for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper as Handlebars.HelperDelegate);
	try {
		return handlebars.compile(source, { ...OPTIONS, strict: true })(checklist);
	} catch (cause) {
		throw new UserError(
			"usage",
			`The template ${file} cannot be used: ${(cause as Error).message.split("\n")[0]}`,
			[{ file, what: "not a working Handlebars template for the Checklist", hint: "docs/checklist.schema.json lists every field." }],
			{ cause },
		);
	}
}
