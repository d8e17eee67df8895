import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const SOURCES = path.resolve("src");
const files = (readdirSync(SOURCES, { recursive: true }) as string[])
	.map((name) => name.replaceAll(path.sep, "/"))
	.filter((name) => name.endsWith(".ts"));

/** Folders (or single files) by layer: each may import from its own and from those named. The reason stands beside each. */
const MAY_IMPORT: Record<string, readonly string[]> = {
	// What everything may use: no imports of their own beyond each other.
	"errors.ts": [],
	"nearest.ts": [],
	"visible.ts": [],
	"plain-file.ts": [],
	// The pure core, in the order of the flow. Later browsers run it, so it never reaches for a disk or a terminal.
	"knowledge/schema": ["applicability/condition.ts", "knowledge/vocabulary.ts"],
	knowledge: ["knowledge/schema", "applicability/condition.ts", "documents/blocks.ts", "errors.ts", "facts/fact.ts", "nearest.ts", "plain-file.ts"],
	facts: ["applicability/condition.ts"],
	applicability: ["facts/fact.ts", "knowledge", "questionnaire/answers.ts"],
	questionnaire: ["applicability", "errors.ts", "knowledge", "nearest.ts", "visible.ts"],
	checklist: ["applicability", "facts/fact.ts", "knowledge", "progress/progress.ts"],
	// What is filled in into a checklist, and how it is kept: reads files of its own, knows no law.
	progress: ["errors.ts", "questionnaire/yaml-tree.ts", "visible.ts"],
	documents: ["applicability/time.ts", "checklist", "progress"],
	// Renderers see a Document (or the public Checklist) and never the knowledge.
	render: ["checklist/schema.ts", "documents/blocks.ts", "errors.ts", "visible.ts"],
	prompts: [
		"errors.ts",
		"knowledge/schema",
		"knowledge/model.ts",
		"nearest.ts",
		"questionnaire/answers.ts",
		"questionnaire/answer-text.ts",
		"visible.ts",
		"applicability/time.ts",
	],
	// Services bind the flow to disk and clock; commands bind services to oclif.
	services: [
		"applicability",
		"checklist",
		"documents",
		"errors.ts",
		"facts",
		"knowledge",
		"nearest.ts",
		"progress",
		"prompts",
		"questionnaire",
		"render",
		"plain-file.ts",
		"visible.ts",
		// Made by the build of what is in templates/.
		"../dist/templates.cjs",
	],
	commands: ["errors.ts", "services"],
	"index.ts": ["commands", "errors.ts", "services"],
};

/** Packages, each imported from one place only. */
const PACKAGE_ROOMS: Record<string, readonly string[]> = {
	"@oclif/core": ["commands/", "index.ts"],
	"@inquirer/core": ["prompts/"],
	"@inquirer/prompts": ["prompts/"],
	"@noble/hashes": ["services/origin.ts"],
	"gray-matter": ["knowledge/parse.ts"],
	"mdast-util-from-markdown": ["knowledge/prose.ts", "progress/read-markdown.ts"],
	mdast: ["knowledge/prose.ts", "progress/read-markdown.ts"],
	"@cantoo/pdf-lib": ["services/read-pdf.ts"],
	handlebars: ["render/markdown/"],
	pdfkit: ["render/pdf/"],
	fontkit: ["render/pdf/"],
	yaml: ["knowledge/", "questionnaire/", "progress/progress-file.ts"],
	zod: ["services/generated-docs.ts", "knowledge/schema/", "knowledge/parse.ts", "knowledge/read.ts", "knowledge/model.ts", "checklist/schema.ts"],
};

/** Rooms without a disk, a clock, a terminal or chance: what is between answers and bytes. */
const PURE = ["applicability/", "facts/", "questionnaire/", "checklist/", "progress/", "documents/", "render/"];

describe("architecture", () => {
	it.each(files)("%s imports only what its room may use", (file) => {
		const room = roomOf(file);
		const allowed = MAY_IMPORT[room];
		expect(allowed, `${file} is in no known room`).toBeDefined();
		for (const target of imports(file).filter((each) => each.startsWith("."))) {
			const to = path.posix.normalize(path.posix.join(path.posix.dirname(file), target)).replace(/\.js$/, ".ts");
			const ok = roomOf(to) === room || (allowed ?? []).some((each) => to === each || to.startsWith(`${each}/`));
			expect(ok, `${file} imports ${to}`).toBe(true);
		}
	});

	it.each(files)("%s takes packages only where they belong", (file) => {
		for (const target of imports(file).filter((each) => !each.startsWith(".") && !each.startsWith("node:"))) {
			const rooms = PACKAGE_ROOMS[packageOf(target)];
			expect(
				rooms?.some((room) => file.startsWith(room)),
				`${file} imports ${target}`,
			).toBe(true);
		}
	});

	it.each(files.filter((file) => PURE.some((room) => file.startsWith(room))))("%s is pure", (file) => {
		// What zlib gives depends on what it is given alone.
		expect(imports(file).filter((each) => each.startsWith("node:") && each !== "node:zlib")).toEqual([]);
		const source = readFileSync(path.join(SOURCES, file), "utf8");
		expect(source.match(/\bprocess\.|Date\.now|new Date\(\)|Math\.random/g)).toBeNull();
	});
});

function roomOf(file: string): string {
	if (file.startsWith("knowledge/schema/")) return "knowledge/schema";
	return file.includes("/") ? (file.split("/")[0] ?? file) : file;
}

/** `@oclif/core/flags` is of the package `@oclif/core`. */
function packageOf(target: string): string {
	return target
		.split("/")
		.slice(0, target.startsWith("@") ? 2 : 1)
		.join("/");
}

function imports(file: string): string[] {
	const source = readFileSync(path.join(SOURCES, file), "utf8");
	return [...source.matchAll(/(?:^|\n)(?:import|export)[^;]*?from "([^"]+)"|import\("([^"]+)"\)/g)].map((match) => match[1] ?? match[2] ?? "");
}
