// Measures whole processes as ratios to `node -e 0` of the same Node in the same run; never part of the tests.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "./lock.js";

const program = path.join(root, "bin", "run.js");
const rounds = Number(process.argv[2] ?? 20);
const out = mkdtempSync(path.join(os.tmpdir(), "duecare-bench-"));
const env = { ...process.env };
// It adds about 30 ms to every start of Node 20 and says nothing of this program.
delete env.NODE_EXTRA_CA_CERTS;

/** The program with its knowledge twice: a start must hardly feel it. */
const twice = path.join(out, "twice");
run("bench-twice.js", twice);

const sample = ["--sample", "us-ambient-scribe"];
const cases = {
	"node -e 0": ["-e", "0"],
	"--version": [program, "--version"],
	"--help": [program, "--help"],
	"generate --help": [program, "generate", "--help"],
	"generate, md": [program, "generate", ...sample, "--format", "md", "--out", out, "--force"],
	"generate, md + pdf": [program, "generate", ...sample, "--format", "md", "--format", "pdf", "--out", out, "--force"],
	"generate, md + pdf --compact": [program, "generate", ...sample, "--format", "md", "--format", "pdf", "--compact", "--out", out, "--force"],
	"generate, md, knowledge twice": [path.join(twice, "bin", "run.js"), "generate", ...sample, "--format", "md", "--out", out, "--force"],
	"generate, json": [program, "generate", ...sample, "--format", "json", "--out", out, "--force"],
	explain: [program, "explain", "vendor-data-contract", ...sample],
	"knowledge lint": [program, "knowledge", "lint"],
};

const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
// Cases take turns, so that a slow moment of the machine falls on all of them.
for (let round = 0; round < rounds; round++) for (const [name, args] of Object.entries(cases)) times[name].push(measure(args));
rmSync(out, { recursive: true, force: true });

const base = median(times["node -e 0"]);
process.stdout.write(`Node ${process.versions.node}, median of ${rounds}\n`);
for (const [name, values] of Object.entries(times))
	process.stdout.write(`${name.padEnd(30)} ${median(values).toFixed(0).padStart(6)} ms  ${(median(values) / base).toFixed(1).padStart(6)} x\n`);
process.stdout.write(run("bench-answers.js"));
// Many documents of one kind in one process, fonts read once: how many a second, and how much memory they take.
process.stdout.write(run("bench-batch.js", process.argv[3] ?? "1000"));

function run(script, ...args) {
	const result = spawnSync(process.execPath, [path.join(root, "scripts", script), ...args], { env, encoding: "utf8" });
	if (result.status !== 0) throw new Error(result.stderr);
	return result.stdout;
}

function measure(args) {
	const start = process.hrtime.bigint();
	const result = spawnSync(process.execPath, args, { env, stdio: "ignore" });
	if (result.status !== 0) throw new Error(`${args.join(" ")} ended with ${result.status}`);
	return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
