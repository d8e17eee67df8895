import Handlebars from "handlebars";
import type { Document } from "../../documents/blocks.js";
import { helpers } from "./helpers.js";

/** Templates by name, without the ending: "document" and one for each kind of block. */
export type TemplateSources = Readonly<Record<string, string>>;

/** Precompiled templates by name, as the build writes them. */
export type TemplateSpecs = Readonly<Record<string, TemplateSpecification>>;

export type MarkdownRenderer = (document: Document) => string;

/** A renderer from template sources: for an organisation's own templates, and for tests. */
export function compileTemplates(sources: TemplateSources): MarkdownRenderer {
	const handlebars = environment();
	for (const [name, source] of Object.entries(sources)) handlebars.registerPartial(name, handlebars.compile(source, OPTIONS));
	return rendererOf(handlebars);
}

/** A renderer from what the build precompiled; starts faster. */
export function loadTemplates(specs: TemplateSpecs): MarkdownRenderer {
	const handlebars = environment();
	for (const [name, spec] of Object.entries(specs)) handlebars.registerPartial(name, handlebars.template(spec));
	return rendererOf(handlebars);
}

/** No HTML escaping, which is wrong for Markdown: the helpers escape. A misspelt name is an error. */
export const OPTIONS = { noEscape: true, strict: false, assumeObjects: false, knownHelpersOnly: false } as const;

function environment(): typeof Handlebars {
	const handlebars = Handlebars.create();
	for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper as Handlebars.HelperDelegate);
	return handlebars;
}

function rendererOf(handlebars: typeof Handlebars): MarkdownRenderer {
	const page = handlebars.compile("{{> document}}", OPTIONS);
	return (document) => tidy(page(document));
}

/** One blank line between blocks, one line end at the end. */
function tidy(markdown: string): string {
	return `${markdown
		.replaceAll(/[ \t]+$/gm, "")
		.replaceAll(/\n{3,}/g, "\n\n")
		.trim()}\n`;
}
