import Handlebars from "handlebars";
import type { Checklist } from "../../checklist/schema.js";
import { UserError } from "../../errors.js";
import { type MarkdownRenderer, rendererOf, withHelpers } from "./index.js";

/** Templates by name, without the ending. */
export type TemplateSources = Readonly<Record<string, string>>;

/** No HTML escaping, which is wrong for Markdown: the helpers escape. A misspelt name is an error. */
const OPTIONS = { noEscape: true, strict: false, assumeObjects: false, knownHelpersOnly: false } as const;

/** A renderer from template sources. */
export function compileTemplates(sources: TemplateSources): MarkdownRenderer {
	const handlebars = withHelpers(Handlebars.create());
	for (const [name, source] of Object.entries(sources)) handlebars.registerPartial(name, handlebars.compile(source, OPTIONS));
	return rendererOf(handlebars);
}

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
	const handlebars = withHelpers(Handlebars.create());
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
