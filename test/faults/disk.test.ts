import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/program.js";
import { ANSWERS, accepted, answersIn, EVERY_FORMAT, expectWhole, type Fault, faulty, GENERATE, start, TYPED, temporaries } from "./runs.js";

const SAYS: Record<string, RegExp> = {
	ENOSPC: /the disk is full/,
	EIO: /the disk failed/,
	EACCES: /you may not write there/,
	EROFS: /the disk is read-only/,
	EDQUOT: /your share of the disk is full/,
};

/** In an interview each answer is a mkdir, an open, a write, an fsync and a renaming; the first file is linked. */
const IN_INTERVIEW: Fault[] = [
	{ call: "mkdirSync", at: 1, code: "EACCES" },
	{ call: "mkdirSync", at: 1, code: "EROFS" },
	{ call: "openSync", at: 1, code: "ENOSPC" },
	{ call: "openSync", at: 5, code: "EACCES" },
	{ call: "writeFileSync", at: 1, code: "ENOSPC" },
	{ call: "writeFileSync", at: 4, code: "ENOSPC" },
	{ call: "writeFileSync", at: 6, code: "EIO" },
	{ call: "writeFileSync", at: 7, code: "EDQUOT" },
	{ call: "fsyncSync", at: 3, code: "EIO" },
	{ call: "fsyncSync of a folder", at: 3, code: "EIO" },
	{ call: "renameSync", at: 1, code: "EACCES" },
	{ call: "renameSync", at: 4, code: "EIO" },
];

const IN_GENERATE: Fault[] = [
	{ call: "mkdirSync", at: 1, code: "EROFS" },
	{ call: "openSync", at: 1, code: "EACCES" },
	{ call: "openSync", at: 3, code: "ENOSPC" },
	{ call: "writeFileSync", at: 1, code: "ENOSPC" },
	{ call: "writeFileSync", at: 2, code: "EIO" },
	{ call: "writeFileSync", at: 4, code: "ENOSPC" },
	{ call: "fsyncSync", at: 2, code: "EIO" },
	{ call: "fsyncSync", at: 4, code: "ENOSPC" },
];

describe("in an interview, a disk that fails", () => {
	it.each(IN_INTERVIEW)("at $call no. $at with $code loses no accepted answer", async (fault) => {
		const folder = temporaryFolder();
		const ended = await start(["interview", "--accessible"], folder, TYPED, faulty(fault, folder)).ended;
		expect(ended.status, ended.stderr).toBe(5);
		expect(ended.stderr).toMatch(SAYS[fault.code] ?? /./);
		expect(ended.stderr).not.toMatch(/This is a bug|\n\s+at /);
		expect(temporaries(path.join(folder, "scribe"))).toEqual([]);
		const answers = answersIn(folder);
		const kept = Object.keys(answers ?? {}).length;
		expect(kept).toBeGreaterThanOrEqual(accepted(ended.stderr));
		if (!answers) return;
		expect(ended.stderr).toMatch(/Every answer before this one is saved in .* Go on with/);
		const resumed = await start(["interview", "--accessible", "--resume", ANSWERS], folder, "").ended;
		expect(resumed.status).toBe(130);
		expect(answersIn(folder)).toEqual(answers);
		expect(resumed.stderr).toMatch(new RegExp(`^Question ${kept + 1} of`, "m"));
	});
});

describe("in generate, a disk that fails", () => {
	it.each(IN_GENERATE)("at $call no. $at with $code writes nothing at all", async (fault) => {
		const folder = temporaryFolder();
		const ended = await start([...GENERATE, ...EVERY_FORMAT], folder, "", faulty(fault, folder)).ended;
		expect(ended.status, ended.stderr).toBe(5);
		expect(ended.stderr).toMatch(SAYS[fault.code] ?? /./);
		expect(readdirSync(folder).flatMap((name) => readdirSync(path.join(folder, name)))).toEqual([]);
	});

	it.each([1, 2, 4])("at the renaming no. %i leaves old files or new ones, each whole, and says which were replaced", async (at) => {
		const folder = temporaryFolder();
		mkdirSync(path.join(folder, "out"));
		const names = ["checklist.csv", "checklist.json", "checklist.md", "checklist.pdf"];
		for (const name of names) writeFileSync(path.join(folder, "out", name), "the old one");
		const ended = await start([...GENERATE, ...EVERY_FORMAT, "--force"], folder, "", faulty({ call: "renameSync", at, code: "EIO" }, folder)).ended;
		expect(ended.status, ended.stderr).toBe(5);
		expect(readdirSync(path.join(folder, "out")).sort()).toEqual(names);
		const replaced = names.filter((name) => readFileSync(path.join(folder, "out", name), "utf8") !== "the old one");
		expect(replaced).toHaveLength(at - 1);
		expect(ended.stderr.match(/was replaced before that/g)?.length ?? 0).toBe(at - 1);
	});

	it("where files cannot be linked, they are renamed", async () => {
		const folder = temporaryFolder();
		const ended = await start([...GENERATE, "--format", "md"], folder, "", faulty({ call: "linkSync", at: 1, code: "EPERM" }, folder)).ended;
		expect(ended.status, ended.stderr).toBe(0);
		expect(readdirSync(path.join(folder, "out"))).toEqual(["checklist.md"]);
		await expectWhole(path.join(folder, "out"));
	});
});
