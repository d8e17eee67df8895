import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { duecare, temporaryFolder } from "../support/program.js";

const GOOD = "schema: 1\ndeployment:\n  name: Test\nanswers:\n  countries: [united-states]\n  tool-kinds: [ambient-scribe]\n";

/** Writes the answers, generates from them in a fresh folder, and gives what came back. */
function generateFrom(answers: string, ...more: string[]) {
	const folder = temporaryFolder();
	writeFileSync(path.join(folder, "answers.yaml"), answers);
	const result = duecare(["generate", "answers.yaml", "--format", "md", "--out", "out", ...more], { cwd: folder });
	return { ...result, folder };
}

describe("answers that cannot be used", () => {
	const cases: [string, string, number, RegExp[]][] = [
		["broken YAML", "schema: 1\ndeployment: {name: Test\n", 3, [/answers\.yaml:\d/]],
		["an unknown question", `${GOOD}  tool-kind: [triage]\n`, 3, [/answers\.yaml:7/, /tool-kind/, /did you mean tool-kinds/]],
		["an unknown option", GOOD.replace("ambient-scribe", "ambient-scrib"), 3, [/answers\.yaml:6/, /did you mean ambient-scribe/]],
		["a wrong type", GOOD.replace("[united-states]", "{a: 1}"), 3, [/answers\.yaml:5/, /countries/]],
		["an exclusive option beside others", `${GOOD}  actions: [nothing, books]\n`, 3, [/answers\.yaml:7/, /nothing/]],
		["a newer schema", GOOD.replace("schema: 1", "schema: 99"), 3, [/newer/]],
		["no name", GOOD.replace("  name: Test\n", "  product: X\n"), 3, [/name/]],
		["no places", GOOD.replace("  countries: [united-states]\n", ""), 3, [/countries/, /--set countries=/]],
		["an unknown key", `${GOOD}colour: red\n`, 3, [/colour/]],
	];
	it.each(cases)("%s: names place, value and how to mend it; writes nothing", (_, answers, status, patterns) => {
		const result = generateFrom(answers);
		expect(result.status, result.stderr).toBe(status);
		for (const pattern of patterns) expect(result.stderr).toMatch(pattern);
		expect(result.stderr).not.toMatch(/\n\s+at /);
		expect(existsSync(path.join(result.folder, "out"))).toBe(false);
	});

	it("are all told at once", () => {
		const result = generateFrom(`${GOOD}  stage: nowhere\n  nonsense: 1\n`);
		expect(result.stderr).toMatch(/nowhere/);
		expect(result.stderr).toMatch(/nonsense/);
	});
});

describe("a flag that cannot be used", () => {
	const cases: [string, string[], number, RegExp][] = [
		["an unknown sample", ["generate", "--sample", "us-ambient-scrib"], 2, /did you mean us-ambient-scribe/],
		["a day that does not exist", ["generate", "--sample", "us-ambient-scribe", "--as-of", "2026-02-30"], 2, /2026-02-30/],
		["an unknown format", ["generate", "--sample", "us-ambient-scribe", "--format", "docx"], 2, /docx/],
		["a setting without a value", ["generate", "--sample", "us-ambient-scribe", "--set", "stage"], 2, /key=value/],
		["an unknown flag", ["generate", "--colour"], 2, /colour/],
		["an unknown command", ["generat"], 2, /generat/],
		["nothing to work from", ["generate"], 2, /duecare answers init/],
		["a missing file", ["generate", "nowhere.yaml"], 2, /does not exist/],
		["a folder in place of a file", ["generate", "/"], 2, /folder/],
		["a PDF to standard output", ["generate", "--sample", "us-ambient-scribe", "--out", "-", "--format", "pdf"], 2, /text format/],
		["an unknown item", ["explain", "vendor-data-contrac", "--sample", "us-ambient-scribe"], 2, /did you mean vendor-data-contract/],
		["an unknown source", ["sources", "show", "us-hipaa-security-rul"], 2, /did you mean us-hipaa-security-rule/],
		["an unknown place", ["sources", "list", "--place", "us-caa"], 2, /did you mean us-ca/],
		["a pack that is no folder", ["generate", "--sample", "us-ambient-scribe", "--knowledge", "nowhere"], 6, /nowhere/],
	];
	it.each(cases)("%s", (_, args, status, pattern) => {
		const result = duecare(args);
		expect(result.status, result.stderr).toBe(status);
		expect(result.stderr).toMatch(pattern);
		expect(result.stderr).not.toMatch(/\n\s+at /);
		expect(result.stdout).toBe("");
	});
});

describe("writing", () => {
	it("never replaces a file without --force, and then writes none of them", () => {
		const folder = temporaryFolder();
		writeFileSync(path.join(folder, "checklist.pdf"), "mine");
		const args = ["generate", "--sample", "us-ambient-scribe", "--format", "md", "--format", "pdf", "--out", folder];
		const refused = duecare(args);
		expect([refused.status, readdirSync(folder)]).toEqual([5, ["checklist.pdf"]]);
		expect(refused.stderr).toMatch(/--force/);
		expect(duecare([...args, "--force"]).status).toBe(0);
		expect(readdirSync(folder).sort()).toEqual(["checklist.md", "checklist.pdf"]);
	});

	it("tells that a folder cannot be made where a file stands", () => {
		const folder = temporaryFolder();
		writeFileSync(path.join(folder, "out"), "a file");
		const result = duecare(["generate", "--sample", "us-ambient-scribe", "--format", "md", "--out", path.join(folder, "out", "deeper")]);
		expect(result.status, result.stderr).toBe(5);
		expect(result.stderr).toMatch(/cannot be written/);
	});

	it.skipIf(process.getuid?.() === 0)("tells that a folder may not be written to", () => {
		const folder = temporaryFolder();
		mkdirSync(path.join(folder, "closed"));
		chmodSync(path.join(folder, "closed"), 0o500);
		expect(duecare(["generate", "--sample", "us-ambient-scribe", "--format", "md", "--out", path.join(folder, "closed")]).status).toBe(5);
	});
});

describe("a knowledge pack", () => {
	const CONTROL = `---
id: own-check
title: Check with the head of the house
theme: governance
phase: before-first-use
role: compliance-officer
scope: deployment
tier: core
universal: The house wants it for every tool.
evidence:
  - Signed note
provisions:
  - { id: own-rule#one, relation: satisfies }
---
## What to do
Ask the head of the house.

## How to do it well
- Ask early.

## Acceptable substitutes
None: the head decides.
`;
	const INSTRUMENT = `---
id: own-rule
title: House rule
short: House rule
issuer: The house
kind: guidance
jurisdiction: intl
citation: House rule 1
url: https://example.org/rule
timeline:
  - { date: "2024-01-01", event: in-force }
verification: { state: official, on: "2026-01-01" }
provisions:
  - { local: one, pinpoint: "1", asks: Ask the head of the house first., force: recommended, verification: { state: official, on: "2026-01-01" } }
---
## What it is
A rule of the house.

## What changed
Nothing.

## What people get wrong
They forget it.
`;
	function pack(files: Record<string, string>): string {
		const folder = temporaryFolder();
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
			writeFileSync(path.join(folder, name), text);
		}
		return folder;
	}

	it("adds its controls to the checklist", () => {
		const folder = pack({ "controls/governance/own-check.md": CONTROL, "instruments/intl/own-rule.md": INSTRUMENT });
		const result = duecare(["generate", "--sample", "us-ambient-scribe", "--knowledge", folder, "--format", "json", "--out", "-"]);
		expect(result.status, result.stderr).toBe(0);
		expect(result.stdout).toContain('"own-check"');
		expect(duecare(["knowledge", "lint", folder]).status).toBe(0);
	});

	const broken: [string, Record<string, string>, RegExp][] = [
		["a dangling id", { "controls/governance/own-check.md": CONTROL }, /no provision own-rule#one/],
		[
			"an unknown key",
			{ "controls/governance/own-check.md": CONTROL.replace("tier: core", "tier: core\ncolour: red") },
			/own-check\.md:\d+.*colour/s,
		],
		["code in front matter", { "controls/governance/own-check.md": '---js\nmodule.exports = { id: "own-check" }\n---\n' }, /front matter/],
		[
			"an id that ships already",
			{ "controls/governance/kill-switch.md": CONTROL.replace("own-check", "kill-switch"), "instruments/intl/own-rule.md": INSTRUMENT },
			/kill-switch exists already/,
		],
		["broken YAML", { "controls/governance/own-check.md": CONTROL.replace("evidence:", "evidence: [") }, /own-check\.md:\d+.*YAML/s],
		["nothing in it", { "notes.txt": "x" }, /no knowledge files/],
	];
	it.each(broken)("with %s is refused with its place", (_, files, pattern) => {
		const result = duecare(["generate", "--sample", "us-ambient-scribe", "--knowledge", pack(files), "--format", "json", "--out", "-"]);
		expect(result.status, result.stderr).toBe(6);
		expect(result.stderr).toMatch(pattern);
		expect(result.stdout).toBe("");
	});
});

describe("without a terminal", () => {
	it("what is piped in is no answers file", () => {
		const result = duecare(["generate", "--sample", "us-ambient-scribe", "--format", "md", "--out", "out"], { input: "answers.yaml\n" });
		expect(result.status, result.stderr).toBe(0);
		expect(duecare(["explain", "--sample", "us-ambient-scribe"], { input: "kill-switch\n" }).status).toBe(2);
	});

	it("the interview names the missing answers and exits 3", () => {
		const result = duecare(["interview"]);
		expect(result.status).toBe(3);
		expect(result.stderr).toMatch(/terminal/);
		expect(result.stderr).toMatch(/tool-kinds/);
	});

	it("no arguments print the help", () => {
		const result = duecare([]);
		expect(result.stdout + result.stderr).toMatch(/generate/);
	});

	it("--require-complete names what is not answered and exits 3", () => {
		const result = generateFrom(GOOD, "--require-complete");
		expect(result.status).toBe(3);
		expect(result.stderr).toMatch(/organisation-kinds/);
	});
});
