import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Checklist } from "../checklist/schema.js";
import type { Document } from "../documents/blocks.js";
import { UserError } from "../errors.js";
import type { MarkdownRenderer } from "../render/markdown/index.js";
import type { RenderOptions as PdfOptions } from "../render/pdf/index.js";
import { readText } from "./files.js";
import type { Format } from "./generate.js";
import { isFolder } from "./knowledge.js";
import { packageRoot } from "./paths.js";

export interface Rendered {
	readonly name: string;
	readonly content: string | Uint8Array;
}

interface RenderOptions {
	readonly formats: readonly Format[];
	readonly templates?: string;
	readonly template?: string;
	readonly pdf?: PdfOptions;
}

/** The document as text, and as it goes on paper, which may be a compact copy. */
interface Documents {
	readonly text: Document;
	readonly paper: Document;
}

/** One file for each format; what a format needs is loaded only when it is asked for. */
export async function renderOutputs(checklist: Checklist, documents: Documents, options: RenderOptions): Promise<Rendered[]> {
	const rendered: Rendered[] = [];
	for (const format of options.formats)
		rendered.push({ name: `checklist.${format}`, content: await renderFormat(format, checklist, documents, options) });
	if (options.template) rendered.push(await renderOwn(options.template, checklist));
	return rendered;
}

async function renderFormat(format: Format, checklist: Checklist, documents: Documents, options: RenderOptions): Promise<string | Uint8Array> {
	switch (format) {
		case "json":
			return `${JSON.stringify(checklist, null, 2)}\n`;
		case "csv": {
			const { renderCsv } = await import("../render/csv.js");
			return renderCsv(checklist);
		}
		case "md":
			return (await markdownRenderer(options.templates))(documents.text);
		case "pdf": {
			const { renderPdf } = await import("../render/pdf/index.js");
			return renderPdf(documents.paper, pdfFonts(), options.pdf);
		}
	}
}

/** The shipped templates, precompiled; with an organisation's own in place of those of the same name. */
async function markdownRenderer(own: string | undefined): Promise<MarkdownRenderer> {
	if (!own) {
		const { loadTemplates } = await import("../render/markdown/index.js");
		const { default: specs } = await import("../../dist/templates.cjs");
		return loadTemplates(specs);
	}
	if (!isFolder(own))
		throw new UserError("usage", `${own} is not a folder of templates.`, [
			{ file: own, what: "not a folder", expected: "a folder with .hbs files named as in templates/markdown" },
		]);
	const { withOwnTemplates } = await import("../render/markdown/own.js");
	return withOwnTemplates(templateSources(path.join(packageRoot(), "templates", "markdown")), templateSources(own), own);
}

export function templateSources(folder: string): Record<string, string> {
	const names = readdirSync(folder).filter((name) => name.endsWith(".hbs"));
	return Object.fromEntries(names.map((name) => [name.replace(/\.hbs$/, ""), readText(path.join(folder, name), "a Handlebars template")]));
}

/** A user's own template is handed the whole Checklist; what it makes keeps the name without .hbs. */
async function renderOwn(file: string, checklist: Checklist): Promise<Rendered> {
	const { renderOwnTemplate } = await import("../render/markdown/own.js");
	const name = path.basename(file).replace(/\.hbs$/, "");
	return { name: name.includes(".") ? name : `${name}.md`, content: renderOwnTemplate(readText(file, "a Handlebars template"), checklist, file) };
}

/** The embedded fonts: Latin, Greek and Cyrillic, with the marks that the documents use. */
export function pdfFonts(): { regular: Uint8Array; bold: Uint8Array; italic: Uint8Array; mono: Uint8Array } {
	const font = (name: string): Uint8Array => readFileSync(path.join(packageRoot(), "templates", "fonts", `${name}.ttf`));
	return { regular: font("regular"), bold: font("bold"), italic: font("italic"), mono: font("mono") };
}
