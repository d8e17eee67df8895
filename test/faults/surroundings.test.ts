import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { duecare, temporaryFolder } from "../support/program.js";
import { ANSWERS, answersIn, expectWhole, GENERATE, start, TYPED } from "./runs.js";

const PROGRAM = path.resolve("bin/run.js");
const isRoot = process.getuid?.() === 0;
const shell = (script: string, cwd: string) =>
	spawnSync("bash", ["-c", script], { cwd, encoding: "utf8", env: { PATH: process.env.PATH ?? "", HOME: cwd, node: process.execPath, PROGRAM } });
const run = '"$node" "$PROGRAM"';

describe("a disk that is full", () => {
	const disk = temporaryFolder();
	const mounted = isRoot && spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]).status === 0;
	afterAll(() => {
		if (mounted) spawnSync("umount", [disk]);
	});

	it.skipIf(!mounted)("gets a clear refusal, and no part of a file (a small tmpfs; only root may mount one)", () => {
		const result = duecare([...GENERATE, "--format", "pdf"], { cwd: disk });
		expect(result.status, result.stderr).toBe(5);
		expect(result.stderr).toMatch(/the disk is full/);
		expect(readdirSync(path.join(disk, "out"))).toEqual([]);
		rmSync(path.join(disk, "out"), { recursive: true });
	});

	it.skipIf(!mounted)("keeps the answers of an interview that meets it, which goes on when there is room", async () => {
		const ballast = path.join(disk, "ballast");
		writeFileSync(ballast, Buffer.alloc(44 * 1024));
		const ended = await start(["interview", "--accessible"], disk, TYPED).ended;
		expect(ended.status, ended.stderr).toBe(5);
		expect(ended.stderr).toMatch(/the disk is full/);
		const kept = answersIn(disk) ?? {};
		rmSync(ballast);
		await start(["interview", "--accessible", "--resume", ANSWERS], disk, "u\n").ended;
		expect(answersIn(disk)).toMatchObject(kept);
	});

	it("is told apart when files may not grow (ulimit -f)", () => {
		const folder = temporaryFolder();
		const result = shell(`ulimit -f 8; ${run} ${GENERATE.join(" ")} --format md`, folder);
		expect(result.status, result.stderr).toBe(5);
		expect(result.stderr).toMatch(/files may not grow that large/);
		expect(readdirSync(path.join(folder, "out"))).toEqual([]);
	});

	it.skipIf(!existsSync("/dev/full"))("behind standard output gives exit 5", () => {
		const result = shell(`${run} generate --sample us-ambient-scribe --format json --out - > /dev/full`, temporaryFolder());
		expect(result.stderr).toMatch(/Standard output cannot be written: the disk is full/);
		expect(result.status).toBe(5);
	});
});

describe("a folder that may not be written", () => {
	it.each([GENERATE, ["interview", "--accessible", "--out", "out"]])("gets a clear refusal from %s", (...args) => {
		const folder = temporaryFolder();
		chmodSync(folder, 0o755);
		mkdirSync(path.join(folder, "out"));
		chmodSync(path.join(folder, "out"), 0o555);
		// Root may write anywhere: somebody else has to try.
		const somebody = isRoot ? { uid: 65534, gid: 65534 } : {};
		const result = spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, encoding: "utf8", input: TYPED, ...somebody });
		expect(result.status, result.stderr).toBe(5);
		expect(result.stderr).toMatch(/you may not write there/);
		expect(readdirSync(path.join(folder, "out"))).toEqual([]);
	});
});

describe("surroundings that lack something", () => {
	it.each([
		["no environment at all", {}],
		["no HOME", { PATH: process.env.PATH }],
		["a HOME that is not there", { HOME: "/nowhere/at/all" }],
		["TERM=dumb", { TERM: "dumb" }],
		["TERM=unheard-of", { TERM: "unheard-of" }],
		["a locale that is not there", { LC_ALL: "xx_XX.UTF-8" }],
	])("%s do not matter to generate", async (_, env) => {
		const folder = temporaryFolder();
		const result = spawnSync(process.execPath, [PROGRAM, ...GENERATE, "--format", "md"], { cwd: folder, encoding: "utf8", env });
		expect(result.status, result.stderr).toBe(0);
		await expectWhole(path.join(folder, "out"));
	});

	it.each(["<&-", "< /dev/null"])("an interview without input (%s) ends at once and says that nothing was saved", (input) => {
		const result = shell(`${run} interview --accessible ${input}`, temporaryFolder());
		expect(result.status).toBe(130);
		expect(result.stderr).toMatch(/nothing was saved/);
	});

	it.each([">&-", "2>&-", ">&- 2>&-"])("generate writes its files with %s", async (closed) => {
		const folder = temporaryFolder();
		expect(shell(`${run} ${GENERATE.join(" ")} --format md ${closed}`, folder).status).toBe(0);
		await expectWhole(path.join(folder, "out"));
	});
});

const hasTerminal = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;
/** Types keys, a second apart, into a terminal of some width, made by util-linux's `script`. */
const inTerminal = (columns: number, keys: string, term: string, folder: string) =>
	shell(
		`(for key in ${keys}; do sleep 1; printf '%b' "$key"; done; sleep 1) | TERM=${term} script -qec "stty cols ${columns} rows 24; '$node' '$PROGRAM' interview; echo ended \\$?" /dev/null`,
		folder,
	);

describe.skipIf(!hasTerminal)("a terminal", () => {
	it("of 20 columns can be used, and Ctrl-C leaves a file to resume", () => {
		const folder = temporaryFolder();
		const result = inTerminal(20, "'Scribe\\r' 'Drafts notes\\r' '\\r' '\\003'", "xterm", folder);
		expect(result.stdout).toMatch(/ended 130/);
		expect(result.stdout).not.toMatch(/This is a bug/);
		expect(Object.keys(answersIn(folder) ?? {}).length).toBeGreaterThanOrEqual(1);
	});

	it("that is dumb gets plain numbered lines, without a single control sequence", () => {
		const folder = temporaryFolder();
		const result = inTerminal(80, "'Scribe\\r' 'Drafts notes\\r' '2\\r' '\\004'", "dumb", folder);
		expect(result.stdout).toMatch(/ended 130/);
		expect(result.stdout).toMatch(/Type a number from 1/);
		expect(result.stdout).not.toContain("\u001b");
		expect(answersIn(folder)).toMatchObject({ stage: { kind: "single", option: "choosing" } });
	});
});

describe("a reader that closes the pipe", () => {
	const printing = [
		"--help",
		"generate --help",
		"--version",
		"answers init",
		"answers init --schema -",
		"completion bash",
		"explain vendor-data-contract --sample us-ambient-scribe",
		"explain vendor-data-contract --sample us-ambient-scribe --json",
		"generate --sample us-ambient-scribe --format md --out -",
		"generate --sample us-ambient-scribe --format json --out -",
		"knowledge coverage",
		"knowledge lint --json",
		"questions --json",
		"sources list",
		"sources list --json",
		"sources show us-hipaa-security-rule",
		"sources import article.md",
	];
	it.each(printing)("ends `%s | head -1` with 0 and without a word", (args) => {
		const folder = temporaryFolder();
		writeFileSync(path.join(folder, "article.md"), `---\ntitle: A\n---\n${"Words.\n\n".repeat(5000)}`);
		const result = shell(`${run} ${args} | head -1; echo "\${PIPESTATUS[0]}"`, folder);
		expect(result.stdout.trim().split("\n").at(-1)).toBe("0");
		expect(result.stderr).not.toMatch(/EPIPE|\n\s+at |bug/);
	});

	it("on standard error does not stop the work", async () => {
		const folder = temporaryFolder();
		shell(`${run} ${GENERATE.join(" ")} --format md 2>&1 >/dev/null | true`, folder);
		await expectWhole(path.join(folder, "out"));
		expect(readdirSync(path.join(folder, "out"))).toEqual(["checklist.md"]);
	});
});

/** Waits until the program has said something. */
async function until(seen: () => string, pattern: RegExp): Promise<void> {
	for (let wait = 0; wait < 400 && !pattern.test(seen()); wait++) await new Promise((resolve) => setTimeout(resolve, 50));
	expect(seen()).toMatch(pattern);
}

describe("a signal to an interview", () => {
	it.each([
		["SIGINT", 130],
		["SIGTERM", 143],
		["SIGHUP", 129],
	] as const)("%s ends it with %i and a file to resume", async (signal, status) => {
		const folder = temporaryFolder();
		const interview = start(["interview", "--accessible"], folder, undefined);
		interview.child.stdin.write("Scribe\nDrafts notes\n2\n");
		await until(interview.seen, /^Question 3 of/m);
		interview.child.kill(signal);
		const ended = await interview.ended;
		expect([ended.status, ended.signal]).toEqual([status, null]);
		expect(ended.stderr).toMatch(/Every answer is saved in scribe\/answers\.yaml\. Go on with: duecare interview --resume/);
		expect(Object.keys(answersIn(folder) ?? {})).toEqual(["purpose", "stage"]);
	});
});

describe("two programs on one answers file", () => {
	it("do not overwrite each other: the second to save is refused, and both answers are there", async () => {
		const folder = temporaryFolder();
		await start(["interview", "--accessible"], folder, "Scribe\nDrafts notes\n").ended;
		const [first, second] = [0, 1].map(() => start(["interview", "--accessible", "--resume", ANSWERS], folder, undefined));
		if (!first || !second) throw new Error("two were started");
		await Promise.all([until(first.seen, /^Question 2 of/m), until(second.seen, /^Question 2 of/m)]);
		first.child.stdin.write("2\n");
		await until(first.seen, /^Question 3 of/m);
		second.child.stdin.write("3\n");
		const refused = await second.ended;
		expect(refused.status).toBe(5);
		expect(refused.stderr).toMatch(/was changed by another program; it was left as it is/);
		first.child.stdin.end("1\n");
		expect((await first.ended).status).toBe(130);
		expect(answersIn(folder)).toMatchObject({ stage: { option: "choosing" }, acquisition: { option: "vendor-product" } });
	});

	it("nor do an interview and an editor", async () => {
		const folder = temporaryFolder();
		await start(["interview", "--accessible"], folder, "Scribe\nDrafts notes\n").ended;
		const interview = start(["interview", "--accessible", "--resume", ANSWERS], folder, undefined);
		await until(interview.seen, /^Question 2 of/m);
		const file = path.join(folder, ANSWERS);
		writeFileSync(file, readFileSync(file, "utf8").replace("Drafts notes", "Drafts letters"));
		interview.child.stdin.end("2\n");
		expect((await interview.ended).status).toBe(5);
		expect(answersIn(folder)).toEqual({ purpose: { kind: "text", text: "Drafts letters" } });
	});

	it("that begin the same interview make one file", async () => {
		const folder = temporaryFolder();
		const both = [0, 1].map(() => start(["interview", "--accessible"], folder, "Scribe\nDrafts notes\n"));
		const codes = await Promise.all(both.map(async (each) => (await each.ended).status));
		expect(codes.sort()).toEqual([130, 5]);
		expect(Object.keys(answersIn(folder) ?? {})).toEqual(["purpose"]);
	});

	it("a file with a byte order mark is not taken for a changed one, and a link stays a link", async () => {
		const folder = temporaryFolder();
		await start(["interview", "--accessible"], folder, "Scribe\nDrafts notes\n").ended;
		const file = path.join(folder, ANSWERS);
		writeFileSync(file, `\ufeff${readFileSync(file, "utf8")}`);
		symlinkSync(ANSWERS, path.join(folder, "link.yaml"));
		const resumed = await start(["interview", "--accessible", "--resume", "link.yaml"], folder, "2\n").ended;
		expect(resumed.status, resumed.stderr).toBe(130);
		expect(Object.keys(answersIn(folder) ?? {})).toEqual(["purpose", "stage"]);
	});
});
