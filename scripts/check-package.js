// Packs the package as it would be published, and tries it: under 6 MB, no file of development in it, publint has nothing to
// say, and it works in an empty folder with nothing beside it. With --install it is also installed there by npm, without
// scripts, where the registry can be reached.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { manifest, root } from "./lock.js";

const MOST_BYTES = 6_000_000;
const SHIPS = /^package\/(?:(?:bin|dist|templates)\/.+|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;
const OF_DEVELOPMENT = /\.(?:test|spec)\.|(?:^|\/)(?:test|src|scripts|knowledge|node_modules|\.ci)\/|tsconfig|biome|vitest|stryker|\.py$/;
const GENERATE = [
	"generate",
	"--sample",
	"us-ambient-scribe",
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
];

const scratch = mkdtempSync(path.join(os.tmpdir(), "duecare-package-"));
const wrong = [];
try {
	run("npm", ["pack", "--silent", "--pack-destination", scratch], root);
	const tarball = path.join(
		scratch,
		readdirSync(scratch).find((name) => name.endsWith(".tgz")),
	);
	const { size } = statSync(tarball);
	const names = run("tar", ["-tzf", tarball], scratch).trim().split("\n");
	say(`packed: ${(size / 1e6).toFixed(2)} MB, ${names.length} files`);
	if (size > MOST_BYTES) wrong.push(`the package has ${size} bytes; at most ${MOST_BYTES}`);
	for (const name of names) if (!SHIPS.test(name) || OF_DEVELOPMENT.test(name.replace("package/", ""))) wrong.push(`${name} should not ship`);

	run("tar", ["-xzf", tarball], scratch);
	const { messages } = await publint({ pkgDir: path.join(scratch, "package"), pack: false, strict: true });
	for (const message of messages) wrong.push(`publint: ${formatMessage(message, manifest)}`);

	const alone = path.join(scratch, "alone");
	mkdirSync(alone);
	run(process.execPath, [path.join(scratch, "package", "bin", "run.js"), ...GENERATE], alone);
	expectFiles(path.join(alone, "out"), "alone");
	say("runs with nothing installed");

	if (process.argv.includes("--install")) install(tarball);
} catch (error) {
	wrong.push(error.message);
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
for (const each of wrong) process.stderr.write(`${each}\n`);
process.exitCode = wrong.length > 0 ? 1 : 0;

function install(tarball) {
	const folder = path.join(scratch, "installed");
	mkdirSync(folder);
	const options = ["--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
	const installed = spawnSync("npm", ["install", ...options, tarball], { cwd: folder, encoding: "utf8" });
	if (installed.status !== 0) {
		if (!/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|network/i.test(installed.stderr)) wrong.push(`npm install: ${installed.stderr}`);
		else say("not installed: the registry cannot be reached");
		return;
	}
	run("npx", ["--no-install", "duecare", ...GENERATE], folder);
	expectFiles(path.join(folder, "out"), "installed");
	say(`runs as installed, ${readdirSync(path.join(folder, "node_modules")).length} folders in node_modules`);
}

function expectFiles(folder, where) {
	const found = readdirSync(folder).sort().join(" ");
	if (found !== "checklist.csv checklist.json checklist.md checklist.pdf") wrong.push(`${where} it wrote: ${found}`);
}

function run(command, args, cwd) {
	const { NODE_PATH, ...env } = process.env;
	const result = spawnSync(command, args, { cwd, env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
	if (result.status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${result.status}: ${result.stderr}`);
	return result.stdout;
}

function say(text) {
	process.stdout.write(`${text}\n`);
}
