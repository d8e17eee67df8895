import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { duecare, temporaryFolder } from "../support/program.js";

const GOOD = "schema: 1\ndeployment:\n  name: Test\nanswers:\n  countries: [united-states]\n  tool-kinds: [ambient-scribe]\n";
const BOMB = `a: &a [x,x,x,x,x,x,x,x]\n${["b", "c", "d", "e", "f"].map((name, at) => `${name}: &${name} [${Array(8).fill(`*${"abcde"[at]}`).join(",")}]`).join("\n")}\n`;
const many = (count: number): string => Array.from({ length: count }, (_, at) => `  q${at}: x\n`).join("");

/** What takes longer than this is a hang: ten seconds, or on a machine that is slow at this moment, many times a plain run. */
const started = Date.now();
duecare(["--help"]);
const HANG = Math.max(10_000, 30 * (Date.now() - started));

/** Runs the program with a heap of 300 MiB at most. */
function limited(args: readonly string[], cwd: string) {
	const started = Date.now();
	const result = duecare(args, { cwd, env: { NODE_OPTIONS: "--max-old-space-size=300" } });
	expect(Date.now() - started, "it hangs").toBeLessThan(HANG);
	expect(result.stderr).not.toMatch(/heap out of memory|This is a bug|\n\s+at /);
	expect(result.signal).toBeNull();
	return result;
}

describe("a hostile answers file gives one clear error", () => {
	const texts: [string, string | Buffer, number, RegExp][] = [
		["100 MB", Buffer.alloc(100 * 1024 * 1024, "a"), 3, /too large/],
		["an alias bomb", BOMB, 3, /refers to another place/],
		["__proto__ as a question", `${GOOD}  __proto__: [x]\n`, 3, /answers\.yaml:7/],
		["__proto__ as a section", `${GOOD}__proto__: {polluted: yes}\n`, 3, /answers\.yaml:7/],
		["constructor as a question", `${GOOD}  constructor: x\n`, 3, /answers\.yaml:7/],
		["a huge number", "schema: 1e999\n", 3, /answers\.yaml:1/],
		["a YAML tag", 'schema: !!js/function "process.exit(9)"\n', 3, /tag/],
		["200,000 brackets", "[".repeat(200_000), 3, /nested/],
		["1,000 levels", `a:\n${Array.from({ length: 600 }, (_, at) => `${" ".repeat(at + 1)}a:\n`).join("")}`, 3, /nested/],
		["a NUL byte", `${GOOD}\0`, 3, /answers\.yaml:7/],
		["UTF-16", Buffer.from(GOOD, "utf16le"), 3, /answers\.yaml/],
		["bytes that are no UTF-8", Buffer.from([0xff, 0xfe, 0x00]), 2, /not UTF-8/],
		["20,000 unknown questions", GOOD + many(20_000), 3, /more than 50 problems|characters/],
		["JavaScript in a fence", `---js\nprocess.exit(9)\n---\n${GOOD}`, 3, /answers\.yaml/],
		["nothing", "", 3, /answers\.yaml/],
		["a PDF", "%PDF-1.7\n%âãÏÓ\n", 3, /answers\.yaml/],
	];
	it.each(texts)("%s", (_, text, status, pattern) => {
		const folder = temporaryFolder();
		writeFileSync(path.join(folder, "answers.yaml"), text);
		const result = limited(["generate", "answers.yaml", "--format", "md", "--out", "out"], folder);
		expect(result.stderr).toMatch(pattern);
		expect(result.status, result.stderr).toBe(status);
	});

	it.each([
		["a byte order mark", `\ufeff${GOOD}`],
		["Windows line ends", GOOD.replaceAll("\n", "\r\n")],
	])("%s is read like any other", (_, text) => {
		const folder = temporaryFolder();
		writeFileSync(path.join(folder, "answers.yaml"), text);
		expect(limited(["generate", "answers.yaml", "--format", "md", "--out", "out"], folder).status).toBe(0);
	});

	it.each(["/dev/zero", "/dev/random", "loop.yaml", "pipe.yaml", "folder", "nowhere.yaml", "../../../../../../../../etc/hostname"])(
		"the path %s",
		(file) => {
			const folder = temporaryFolder();
			symlinkSync("loop.yaml", path.join(folder, "loop.yaml"));
			spawnSync("mkfifo", [path.join(folder, "pipe.yaml")]);
			mkdirSync(path.join(folder, "folder"));
			const result = limited(["generate", file, "--format", "md", "--out", "out"], folder);
			expect([2, 3], result.stderr).toContain(result.status);
		},
	);
});

describe("an id that reaches for a prototype is an unknown id", () => {
	it.each([
		["explain", "__proto__", "--sample", "us-ambient-scribe"],
		["explain", "constructor", "--sample", "us-ambient-scribe"],
		["explain", "us-42cfr-part2#toString", "--sample", "us-ambient-scribe"],
		["sources", "show", "__proto__"],
		["generate", "--sample", "__proto__"],
		["generate", "--sample", "../samples/us-ambient-scribe"],
		["generate", "--sample", "us-ambient-scribe", "--set", "__proto__=x"],
		["generate", "--sample", "us-ambient-scribe", "--set", "deployment.__proto__=x"],
	])("%s %s %s", (...args) => {
		const result = limited(args, temporaryFolder());
		expect([2, 3], result.stderr).toContain(result.status);
	});
});

describe("a hostile knowledge pack gives its place and is not run", () => {
	const marker = path.join(os.tmpdir(), `duecare-ran-${process.pid}`);
	const code = `require("node:fs").writeFileSync(${JSON.stringify(marker)}, "ran")`;
	const files: [string, string][] = [
		["JavaScript front matter", `---js\n${code}\n---\nx\n`],
		["JavaScript by its long name", `---javascript\n${code}\n---\nx\n`],
		["JSON front matter", '---json\n{"id":"own-check"}\n---\nx\n'],
		["a YAML tag that makes a function", `---\nid: !!js/function 'function(){${code}}'\n---\nx\n`],
		["an alias bomb", `---\n${BOMB}---\nx\n`],
		["__proto__", "---\n__proto__: {tier: core}\nid: own-check\n---\nx\n"],
		["200,000 brackets", `---\nid: ${"[".repeat(200_000)}\n---\nx\n`],
		["100,000 keys", `---\n{${Array.from({ length: 60_000 }, (_, at) => `a${at}: 1`).join(",")}}\n---\nx\n`],
		["the same key twice", "---\nid: own-check\nid: own-check\n---\nx\n"],
		["no end of the front matter", "---\nid: own-check\n"],
		["a NUL byte", "---\nid: own\0check\n---\nx\n"],
		["20 MB", `---\nid: own-check\n---\n${"x".repeat(20 * 1024 * 1024)}\n`],
	];
	it.each(files)("%s", (_, text) => {
		const folder = temporaryFolder();
		mkdirSync(path.join(folder, "pack/controls/governance"), { recursive: true });
		writeFileSync(path.join(folder, "pack/controls/governance/own-check.md"), text);
		const result = limited(["generate", "--sample", "us-ambient-scribe", "--knowledge", "pack", "--format", "json", "--out", "-"], folder);
		expect(result.status, result.stderr).toBe(6);
		expect(result.stderr).toMatch(/own-check\.md/);
		expect(spawnSync("ls", [marker]).status).not.toBe(0);
	});

	it.each(["/dev/zero", "../outside.md"])("a link to %s is no way to other files", (target) => {
		const folder = temporaryFolder();
		mkdirSync(path.join(folder, "pack/controls/governance"), { recursive: true });
		writeFileSync(path.join(folder, "pack/controls/outside.md"), "root:secret\n");
		symlinkSync(target, path.join(folder, "pack/controls/governance/own-check.md"));
		const result = limited(["generate", "--sample", "us-ambient-scribe", "--knowledge", "pack", "--format", "json", "--out", "-"], folder);
		expect(result.status, result.stderr).toBe(6);
		expect(result.stderr).not.toMatch(/secret/);
	});
});

describe("a hostile article is not imported", () => {
	const texts: [string, string, RegExp][] = [
		["JavaScript front matter", "---js\nprocess.exit(9)\n---\nx\n", /marked as js/],
		["broken YAML", "---\ntitle: [\n---\nx\n", /broken YAML/],
		["an alias bomb", `---\n${BOMB}---\nx\n`, /cannot be read/],
		["400,000 keys", `---\n${"a: b\n".repeat(400_000)}---\nx\n`, /characters/],
	];
	it.each(texts)("%s", (_, text, pattern) => {
		const folder = temporaryFolder();
		writeFileSync(path.join(folder, "article.md"), text);
		const result = limited(["sources", "import", "article.md", "--out", "drafts"], folder);
		expect(result.status, result.stderr).toBe(2);
		expect(result.stderr).toMatch(pattern);
	});
});
