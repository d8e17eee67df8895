// Keeps what V8 makes of the program's parts in dist/cache, for the Node that builds: the usual commands are run once, so that
// the functions they use are among it. bin/load.js reads it back.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const { cache, dist, load, parts, setUpEngine } = createRequire(import.meta.url)("../bin/load.js");

setUpEngine();
const out = mkdtempSync(path.join(os.tmpdir(), "duecare-build-"));
const sample = ["--sample", "us-ambient-scribe"];
const { main } = load("index.cjs");
for (const args of [
	["generate", ...sample, "--format", "md", "--format", "pdf", "--out", out],
	["explain", "vendor-data-contract", ...sample],
	["questions"],
	["generate", "--help"],
	["--help"],
])
	await main(args, path.dirname(dist));
rmSync(out, { recursive: true });

mkdirSync(cache, { recursive: true });
for (const [name, { script }] of parts) writeFileSync(path.join(cache, name), script.createCachedData());
