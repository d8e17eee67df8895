import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect } from "vitest";
import type { Question } from "../../src/knowledge/schema/others.js";
import { type ParsedAnswers, parseAnswersFile } from "../../src/questionnaire/answers-file.js";
import { bundledData } from "../../src/services/knowledge.js";

export const ANSWERS = path.join("scribe", "answers.yaml");
/** A name, a purpose, a stage, how it is acquired, the United States, and "not sure" to the rest. */
export const TYPED = ["Scribe", "Drafts notes", "2", "1", "1", ...Array.from({ length: 60 }, () => "u")].map((line) => `${line}\n`).join("");
export const GENERATE = ["generate", "--sample", "us-ambient-scribe", "--as-of", "2026-11-21", "--out", "out"];
export const EVERY_FORMAT = ["md", "pdf", "json", "csv"].flatMap((format) => ["--format", format]);

/** One call to the disk that fails. */
export interface Fault {
	readonly call: string;
	/** Which call of that kind, from 1. */
	readonly at: number;
	readonly code: string;
}

/** The environment under which the program meets a fault in a folder. */
export function faulty(fault: Fault, folder: string): Record<string, string> {
	return {
		NODE_OPTIONS: `--import=${pathToFileURL(path.resolve("test/support/faults.mjs")).href}`,
		DUECARE_TEST_FAULT: JSON.stringify({ ...fault, below: folder }),
	};
}

export interface Ended {
	readonly status: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: string;
	readonly stderr: string;
	readonly milliseconds: number;
}

/** Starts the program; gives how it ended, and its process to be stopped in between. */
export function start(args: readonly string[], cwd: string, input: string | undefined, env: Record<string, string> = {}) {
	const started = performance.now();
	const child = spawn(process.execPath, [path.resolve("bin/run.js"), ...args], {
		cwd,
		env: { PATH: process.env.PATH ?? "", HOME: cwd, NO_COLOR: "1", COLUMNS: "120", ...env },
	});
	let stdout = "";
	let stderr = "";
	child.stdout.on("data", (data) => {
		stdout += data;
	});
	child.stderr.on("data", (data) => {
		stderr += data;
	});
	// The program may be gone before it has read everything.
	child.stdin.on("error", () => {});
	if (input !== undefined) child.stdin.end(input);
	const ended = new Promise<Ended>((resolve) => {
		child.on("close", (status, signal) => resolve({ status, signal, stdout, stderr, milliseconds: performance.now() - started }));
	});
	return { child, ended, seen: () => stderr };
}

let questions: readonly Question[] | undefined;

/** Answers as they are in the file; none where there is no file. A file that is not whole does not get through the reader. */
export function answersIn(folder: string): ParsedAnswers["answers"]["answers"] | undefined {
	const file = path.join(folder, ANSWERS);
	if (!existsSync(file)) return undefined;
	questions ??= bundledData().questions;
	return parseAnswersFile(readFileSync(file, "utf8"), file, questions).answers.answers;
}

/** How many answers were accepted: each question but the last that was put has had its answer. */
export function accepted(stderr: string): number {
	return Math.max(0, (stderr.match(/^Question \d+ of/gm)?.length ?? 0) - 1);
}

/** Files that no reader can tell from whole ones must be whole: each has its own end. */
export async function expectWhole(folder: string): Promise<void> {
	for (const name of existsSync(folder) ? readdirSync(folder) : []) {
		if (name.startsWith(".")) continue;
		const bytes = readFileSync(path.join(folder, name));
		const text = bytes.toString("utf8");
		if (name.endsWith(".json")) JSON.parse(text);
		else if (name.endsWith(".csv")) expect(text.endsWith("\r\n")).toBe(true);
		else if (name.endsWith(".md")) expect(text).toMatch(/## Sources[\s\S]*\n$/);
		else if (name.endsWith(".pdf")) {
			const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0, stopAtErrors: true }).promise;
			expect(pdf.numPages).toBeGreaterThan(1);
			expect(bytes.subarray(-6).toString("latin1")).toContain("%%EOF");
			await pdf.destroy();
		}
	}
}

/** Names that a killed run may leave; the next run on the same file takes them away. */
export function temporaries(folder: string): string[] {
	return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(".")) : [];
}
