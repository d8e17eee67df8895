import Handlebars from "handlebars";
import type { Checklist } from "../../checklist/schema.js";
import { UserError } from "../../errors.js";
import { helpers } from "./helpers.js";
import { compileTemplates, type MarkdownRenderer, OPTIONS, type TemplateSources } from "./index.js";

/** A renderer from the shipped templates with an organisation's own in place of those of the same name. */
export function withOwnTemplates(shipped: TemplateSources, own: TemplateSources, folder: string): MarkdownRenderer {
	const broken = Object.entries(own).flatMap(([name, source]) => {
		try {
			Handlebars.parse(source);
			return [];
		} catch (cause) {
			return [{ file: `${folder}/${name}.hbs`, what: messageOf(cause), expected: "a Handlebars template" }];
		}
	});
	if (broken.length > 0) throw new UserError("usage", `The templates in ${folder} cannot be used.`, broken);
	const render = compileTemplates({ ...shipped, ...own });
	return (document) => {
		try {
			return render(document);
		} catch (cause) {
			// A partial that is not there, or one that calls itself without end.
			const problem = { file: folder, what: messageOf(cause), hint: "templates/markdown holds the ones that ship." };
			throw new UserError("usage", `The templates in ${folder} cannot be used.`, [problem], { cause });
		}
	};
}

/** Renders a user's own Handlebars file over the whole Checklist. The file is trusted: it decides what it prints. */
export function renderOwnTemplate(source: string, checklist: Checklist, file: string): string {
	const handlebars = Handlebars.create();
	for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper as Handlebars.HelperDelegate);
	try {
		return handlebars.compile(source, { ...OPTIONS, strict: true })(checklist);
	} catch (cause) {
		throw new UserError(
			"usage",
			`The template ${file} cannot be used: ${messageOf(cause)}`,
			[{ file, what: "not a working Handlebars template for the Checklist", hint: "docs/checklist.schema.json lists every field." }],
			{ cause },
		);
	}
}

/** What went wrong, on one line. */
function messageOf(cause: unknown): string {
	const [first = "", second] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
	return first.endsWith(":") && second ? `${first} ${second}` : first;
}
