import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { duecare, temporaryFolder } from "../support/program.js";

/** As bin/load.js names it: V8 takes its own work back only in the same version. */
const KEPT = path.join("dist", "cache", `${process.version}-${process.arch}`);
const GENERATE = ["generate", "--sample", "uk-gp-triage", "--as-of", "2026-11-21", "--format", "json", "--out", "-"];

/** The program as it ships, in a folder of its own. */
function copyOfProgram(): string {
	const folder = temporaryFolder();
	for (const part of ["bin", "dist", "templates", "package.json"])
		cpSync(part, path.join(folder, part), { recursive: true, filter: (file) => !file.endsWith(".map") });
	return folder;
}

function run(folder: string, ...options: string[]): { status: number | null; stdout: string; stderr: string } {
	return spawnSync(process.execPath, [...options, path.join(folder, "bin", "run.js"), ...GENERATE], {
		cwd: folder,
		encoding: "utf8",
		env: { PATH: process.env.PATH ?? "", HOME: folder },
		maxBuffer: 64 * 1024 * 1024,
	});
}

describe("what the build keeps of the engine's work", () => {
	const expected = duecare(GENERATE).stdout;

	it("is there for every part that a checklist needs, under the part's own name", () => {
		const kept = readdirSync(KEPT);
		expect(kept).toContain("index.cjs");
		expect(kept).toContain("templates.cjs");
		for (const name of kept) expect(existsSync(path.join("dist", name)), name).toBe(true);
	});

	it.each<[string, (folder: string) => void]>([
		["is not there", (folder) => rmSync(path.join(folder, "dist", "cache"), { recursive: true })],
		["lacks a part", (folder) => rmSync(path.join(folder, KEPT, "index.cjs"))],
		["is of other things", (folder) => writeFileSync(path.join(folder, KEPT, "index.cjs"), "no work of V8")],
		["is empty", (folder) => truncateSync(path.join(folder, KEPT, "index.cjs"))],
		["is cut short", (folder) => truncateSync(path.join(folder, KEPT, "index.cjs"), 20_000)],
		["is of another part", (folder) => writeFileSync(path.join(folder, KEPT, "index.cjs"), readFileSync(path.join(folder, KEPT, "templates.cjs")))],
	])("changes nothing where it %s", (_case, spoil) => {
		const folder = copyOfProgram();
		spoil(folder);
		expect(run(folder)).toMatchObject({ status: 0, stdout: expected });
	});

	it("gives way to source maps, which name the places of the sources", () => {
		const folder = temporaryFolder();
		const { status, stdout } = spawnSync(process.execPath, ["--enable-source-maps", path.resolve("bin/run.js"), ...GENERATE], {
			cwd: folder,
			encoding: "utf8",
			maxBuffer: 64 * 1024 * 1024,
		});
		expect({ status, stdout }).toEqual({ status: 0, stdout: expected });
	});
});
