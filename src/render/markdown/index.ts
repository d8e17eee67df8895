import type HandlebarsWhole from "handlebars";
import runtime from "handlebars/runtime.js";
import type { Document } from "../../documents/blocks.js";
import { helpers } from "./helpers.js";

/** The package types its runtime as nothing at all. */
const Handlebars = runtime as unknown as typeof HandlebarsWhole;

/** Precompiled templates by name, as the build writes them: "document" and one for each kind of block. */
export type TemplateSpecs = Readonly<Record<string, TemplateSpecification>>;

export type MarkdownRenderer = (document: Document) => string;

/** A renderer from what the build precompiled: it starts without the compiler. */
export function loadTemplates(specs: TemplateSpecs): MarkdownRenderer {
	const handlebars = withHelpers(Handlebars.create());
	for (const [name, spec] of Object.entries(specs)) handlebars.registerPartial(name, handlebars.template(spec));
	return rendererOf(handlebars);
}

/** Adds what the templates call. */
export function withHelpers(handlebars: typeof HandlebarsWhole): typeof HandlebarsWhole {
	for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper as HandlebarsWhole.HelperDelegate);
	return handlebars;
}

/** A renderer that begins with the partial "document". */
export function rendererOf(handlebars: typeof HandlebarsWhole): MarkdownRenderer {
	const page = handlebars.partials.document as HandlebarsWhole.TemplateDelegate;
	return (document) => tidy(page(document));
}

/** One blank line between blocks, one line end at the end. */
function tidy(markdown: string): string {
	return `${markdown
		.replaceAll(/[ \t]+$/gm, "")
		.replaceAll(/\n{3,}/g, "\n\n")
		.trim()}\n`;
}
