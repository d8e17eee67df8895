import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/index.js";
import { duecare, temporaryFolder } from "../support/program.js";

const ARTICLE = "---\ntitle: A plain article\ndate: 2025-01-02\nlink: https://example.org/a\n---\nOne paragraph.\n";
const CHECKLIST = `<!-- fields kill-switch -->\n\n- Name: Ana\n\n<!-- duecare as-of=2026-11-28 knowledge=0.1.0 answers=${"a".repeat(64)} -->\n`;
const ANSWERS = "schema: 1\ndeployment:\n  name: Test\nanswers:\n  countries: [united-states, germany]\n  tool-kinds: [ambient-scribe]\n";

/** A run of every command, with the exit code that shows it did its work. */
const RUNS: Record<string, { args: string[]; status?: number; input?: string }[]> = {
	"answers:init": [{ args: ["answers", "init", "--out", "new.yaml", "--schema", "new.schema.json"] }],
	completion: [{ args: ["completion", "bash"] }],
	explain: [{ args: ["explain", "vendor-data-contract", "--answers", "answers.yaml"] }],
	generate: [
		{ args: ["generate", "answers.yaml", "--format", "md", "--format", "pdf", "--format", "json", "--format", "csv", "--out", "out"] },
		{ args: ["generate", "--sample", "eu-radiology-triage", "--format", "md", "--out", "sample"] },
	],
	interview: [
		{ args: ["interview", "--accessible", "--out", "talk"], input: "Scribe\n", status: 130 },
		{ args: ["interview"], status: 3 },
	],
	"knowledge:coverage": [{ args: ["knowledge", "coverage", "--json"] }],
	"knowledge:lint": [{ args: ["knowledge", "lint"] }],
	questions: [{ args: ["questions", "--json"] }],
	"sources:import": [{ args: ["sources", "import", "article.md", "--out", "drafts"] }],
	"sources:list": [{ args: ["sources", "list", "--json"] }],
	update: [{ args: ["update", "checklist.md", "--json"] }],
	"sources:show": [{ args: ["sources", "show", "us-hipaa-security-rule"] }],
};

function folderWithFiles(): string {
	const folder = temporaryFolder();
	writeFileSync(path.join(folder, "answers.yaml"), ANSWERS);
	writeFileSync(path.join(folder, "article.md"), ARTICLE);
	writeFileSync(path.join(folder, "checklist.md"), CHECKLIST);
	return folder;
}

const preload = pathToFileURL(path.resolve("test/support/no-network.mjs")).href;
const version = Number(process.versions.node.split(".")[0]);
const permission = version >= 24 ? "--permission" : "--experimental-permission";

describe("every command works without a network", () => {
	it("and every command is tried", () => {
		expect(Object.keys(RUNS).sort()).toEqual(Object.keys(COMMANDS).sort());
	});

	it.each([
		"fetch('http://127.0.0.1')",
		"require('node:net').connect(9)",
		"new (require('node:net').Socket)().connect(9)",
		"require('node:https').get('https://127.0.0.1')",
		"import('node:dns').then((dns) => dns.promises.lookup('localhost'))",
		"require('node:dgram').createSocket('udp4')",
	])("and the guard itself stops %s", (code) => {
		const result = spawnSync(process.execPath, [`--import=${preload}`, "-e", code], { encoding: "utf8" });
		expect(result.stderr).toMatch(/the network was used/);
		expect(result.status).not.toBe(0);
	});

	const runs = Object.values(RUNS).flat();
	it.each(runs)("$args, where each network call throws", ({ args, status = 0, input }) => {
		const result = duecare(args, { cwd: folderWithFiles(), input, env: { NODE_OPTIONS: `--import=${preload}` } });
		expect(result.stderr).not.toMatch(/the network was used/);
		expect(result.status, result.stderr).toBe(status);
	});

	it.each(runs)("$args, under Node's permission model: no program started, nothing written outside its folder", ({ args, status = 0, input }) => {
		const cwd = folderWithFiles();
		const options = [permission, "--allow-fs-read=*", `--allow-fs-write=${cwd}/*`].join(" ");
		const result = duecare(args, { cwd, input, env: { NODE_OPTIONS: options, NODE_NO_WARNINGS: "1" } });
		expect(result.stderr).not.toMatch(/ERR_ACCESS_DENIED/);
		expect(result.status, result.stderr).toBe(status);
	});
});
