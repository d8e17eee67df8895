import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { type Problem, UserError } from "../errors.js";
import { readTextFile } from "../plain-file.js";
import type { Filed, KnowledgeData } from "./model.js";
import { type Outcome, parseFrontMatter, parseYaml } from "./parse.js";
import { parseBody } from "./prose.js";
import { Control } from "./schema/control.js";
import { Instrument } from "./schema/instrument.js";
import { Aliases, Article, Jurisdictions, KnowledgeManifest, Phases, Question, Questionnaire, Risk, Roles, Theme } from "./schema/others.js";

/** The longest file that ships has 80,000 bytes. */
const LARGEST = 500_000;

/** Reads a whole knowledge folder. Throws one UserError with every problem of every file. */
export function readKnowledge(folder: string): KnowledgeData {
	const problems: Problem[] = [];
	const data = readParts(folder, problems);
	if (problems.length > 0) throw new UserError("knowledge", `The knowledge in ${folder} has ${problems.length} problem(s).`, problems);
	return data;
}

/** The same without the throw: what could be read, and what could not. */
export function readParts(folder: string, problems: Problem[]): KnowledgeData {
	const questionnaire = yamlFile("questionnaire.yaml", Questionnaire, { sections: [] });
	const questions = records("questions", Question);
	const order = questionnaire.sections.flatMap((section) => section.questions);
	return {
		manifest: yamlFile("knowledge.yaml", KnowledgeManifest, { version: "0.0.0", released: "1970-01-01" }),
		themes: records("themes", Theme).sort((a, b) => a.order - b.order),
		phases: yamlFile("phases.yaml", Phases, { phases: [] }).phases,
		roles: yamlFile("roles.yaml", Roles, { roles: [] }).roles,
		jurisdictions: yamlFile("jurisdictions.yaml", Jurisdictions, { jurisdictions: [] }).jurisdictions,
		articles: records("articles", Article),
		instruments: records("instruments", Instrument),
		controls: records("controls", Control),
		risks: records("risks", Risk),
		sections: questionnaire.sections,
		questions: questions.sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1)),
		aliases: yamlFile("aliases.yaml", Aliases, { provisions: {}, instruments: {}, controls: {}, excluded: [] }),
	};

	function rank(id: string): number {
		const index = order.indexOf(id);
		return index < 0 ? order.length : index;
	}

	function records<S extends z.ZodType<{ id: string }>>(kind: string, schema: S): Filed<z.infer<S>>[] {
		const found: Filed<z.infer<S>>[] = [];
		for (const file of filesBelow(path.join(folder, kind))) {
			const name = `${kind}/${file}`;
			const text = textOf(name);
			const parsed = text === undefined ? undefined : take(parseFrontMatter(text, name, schema));
			if (!parsed) continue;
			if (parsed.data.id !== path.basename(file, ".md")) {
				problems.push({ file: name, where: "id", what: `the id is ${parsed.data.id}`, expected: `the file's name, ${path.basename(file, ".md")}` });
			}
			const body = parseBody(parsed.body, name);
			problems.push(...body.problems);
			found.push({ ...(parsed.data as object), sections: body.sections, file: name } as Filed<z.infer<S>>);
		}
		return found.sort((a, b) => (a.id < b.id ? -1 : 1));
	}

	function yamlFile<S extends z.ZodType>(name: string, schema: S, absent: z.infer<S>): z.infer<S> {
		if (!existsSync(path.join(folder, name))) return absent;
		const text = textOf(name);
		if (text === undefined) return absent;
		return take(parseYaml(text, name, schema)) ?? absent;
	}

	function textOf(name: string): string | undefined {
		const read = readTextFile(path.join(folder, name), LARGEST);
		if (typeof read === "string") return read;
		problems.push({ file: name, what: `it is not read: ${read.what}`, expected: `a plain UTF-8 file of at most ${LARGEST} bytes` });
		return undefined;
	}

	function take<T>(outcome: Outcome<T>): T | undefined {
		if (outcome.ok) return outcome.value;
		problems.push(...outcome.problems);
		return undefined;
	}
}

/** Markdown files below a folder, by path; a missing folder has none. README files are for people. */
function filesBelow(folder: string): string[] {
	let names: string[];
	try {
		if (!statSync(folder).isDirectory()) return [];
		names = readdirSync(folder, { recursive: true }) as string[];
	} catch {
		return [];
	}
	return names
		.map((name) => name.replaceAll(path.sep, "/"))
		.filter((name) => name.endsWith(".md") && !name.endsWith("README.md"))
		.sort();
}
