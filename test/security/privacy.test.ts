import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { duecare, read, temporaryFolder } from "../support/program.js";

const MINIMUM = ["--set", "countries=germany", "--set", "tool-kinds=triage"];

describe("what is written holds answers", () => {
	it("and is readable by its owner only", () => {
		const folder = temporaryFolder();
		const runs = [
			[
				"generate",
				"--set",
				"deployment.name=X",
				...MINIMUM,
				"--format",
				"md",
				"--format",
				"pdf",
				"--format",
				"json",
				"--format",
				"csv",
				"--out",
				"out",
			],
			["answers", "init", "--out", "out/answers.yaml"],
		];
		for (const args of runs) expect(duecare(args, { cwd: folder }).status).toBe(0);
		const files = readdirSync(path.join(folder, "out"));
		expect(files.sort()).toEqual(["answers.yaml", "checklist.csv", "checklist.json", "checklist.md", "checklist.pdf"]);
		for (const file of files) expect(statSync(path.join(folder, "out", file)).mode & 0o777, file).toBe(0o600);
	});
});

describe("a free text that looks like data of a patient", () => {
	it("is warned of by its place, without being repeated", () => {
		const result = duecare(["generate", "--set", "deployment.name=Scribe for MRN 00123456", ...MINIMUM, "--format", "json", "--out", "out"]);
		expect(result.status, result.stderr).toBe(0);
		expect(result.stderr).toMatch(/deployment\.name holds what looks like a medical record number/);
		expect(
			result.stderr
				.split("\n")
				.filter((line) => line.startsWith("Note:"))
				.join(),
		).not.toMatch(/00123456/);
	});

	it("is warned of in the interview at once", () => {
		const folder = temporaryFolder();
		const result = duecare(["interview", "--accessible", "--out", folder], { input: "Scribe\nNotes for Smith, John (01/02/1960)\n" });
		expect(result.stderr).toMatch(/looks like a name with a date of birth/);
		expect(read(folder, "scribe/answers.yaml")).toMatch(/Smith/);
	});
});
