// Makes every format of every sample under Node 20, 22 and 24, and compares the bytes. The other Nodes come from the `node`
// packages of the registry, through npx; one that cannot be had is told and left out, and the check fails when fewer than
// two are left.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "./lock.js";

/** The newest of each that the registry holds. */
const MAJORS = process.argv.length > 2 ? process.argv.slice(2) : ["20", "22", "24"];
const FORMATS = ["md", "pdf", "json", "csv"];
const samples = readdirSync(path.join(root, "dist", "samples")).map((name) => name.replace(/\.yaml$/, ""));
const scratch = mkdtempSync(path.join(os.tmpdir(), "duecare-nodes-"));
const sums = new Map();
try {
	for (const major of MAJORS) {
		const node = nodeOf(major);
		if (!node) {
			process.stdout.write(`Node ${major}: not to be had here\n`);
			continue;
		}
		const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
		sums.set(version, sumsOf(node, path.join(scratch, major)));
		process.stdout.write(`${version}: ${sums.get(version).size} files\n`);
	}
} finally {
	rmSync(scratch, { recursive: true, force: true });
}

const [[first, wanted] = [], ...others] = sums;
let different = 0;
for (const [version, found] of others)
	for (const [name, sum] of wanted)
		if (found.get(name) !== sum) {
			different++;
			process.stdout.write(`${name} differs between ${first} and ${version}\n`);
		}
process.stdout.write(`${sums.size} Nodes, ${wanted?.size ?? 0} files each, ${different} different\n`);
process.exitCode = different > 0 || sums.size < 2 ? 1 : 0;

/** The program of a Node major: this one, or that of the package. */
function nodeOf(major) {
	if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
	const found = spawnSync("npx", ["--yes", `--package=node@${major}`, "node", "-p", "process.execPath"], { cwd: os.tmpdir(), encoding: "utf8" });
	return found.status === 0 ? found.stdout.trim() : undefined;
}

function sumsOf(node, folder) {
	const found = new Map();
	for (const sample of samples) {
		const out = path.join(folder, sample);
		const args = ["generate", "--sample", sample, "--as-of", "2026-11-21", ...FORMATS.flatMap((format) => ["--format", format]), "--out", out];
		const result = spawnSync(node, [path.join(root, "bin", "run.js"), ...args], { encoding: "utf8" });
		if (result.status !== 0) throw new Error(`${node}, ${sample}: ${result.stderr}`);
		for (const name of readdirSync(out))
			found.set(
				`${sample}/${name}`,
				createHash("sha256")
					.update(readFileSync(path.join(out, name)))
					.digest("hex"),
			);
	}
	return found;
}
