// Proves the PDFs: every sample and a document of hostile texts, both variants, checked by veraPDF and qpdf.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const harness = path.join(root, "test", "verapdf");
const missing = ["java", "mvn"].filter((tool) => spawnSync(tool, ["--version"], { stdio: "ignore" }).error);
if (missing.length > 0) {
	process.stdout.write(`PDF/UA and PDF/A are not checked: ${missing.join(" and ")} not found.\n`);
	process.exit(0);
}

const out = mkdtempSync(path.join(os.tmpdir(), "duecare-verapdf-"));
const samples = readdirSync(path.join(root, "knowledge", "samples"))
	.filter((name) => name.endsWith(".yaml"))
	.map((name) => name.replace(/\.yaml$/, ""));
const checks = [];
const HOSTILE = [
	'Scribe & <b>Sons</b> "O\'Brien" ]]> (Tj) \\ <</JS>> {{x}} --',
	"Łódź İstanbul Ελληνικά Українська",
	"\u202Egnp \u0007 tab\tend",
	"x".repeat(10_000),
].join(" ");

for (const sample of samples) {
	render(sample, "ua1", ["--sample", sample]);
	render(`${sample}-compact`, "ua1", ["--sample", sample, "--compact"]);
	render(`${sample}-archive`, "3a", ["--sample", sample, "--pdf-profile", "a"]);
}
const answers = readFileSync(path.join(root, "knowledge", "samples", `${samples[0]}.yaml`), "utf8");
const hostile = path.join(out, "hostile.yaml");
writeFileSync(hostile, answers.replace(/^( {2}name:).*$/m, `$1 ${JSON.stringify(HOSTILE)}`));
render("hostile", "ua1", [hostile]);
render("hostile-archive", "3a", [hostile, "--pdf-profile", "a"]);

run("mvn", ["-q", "-B", "-f", path.join(harness, "pom.xml"), "dependency:build-classpath", `-Dmdep.outputFile=${path.join(out, "classpath")}`]);
const classpath = readFileSync(path.join(out, "classpath"), "utf8").trim();
const verdict = spawnSync(
	"java",
	["-cp", classpath, path.join(harness, "Validate.java"), ...checks.map(({ flavour, file }) => `${flavour}=${file}`)],
	{
		encoding: "utf8",
		maxBuffer: 64 * 1024 * 1024,
	},
);
process.stdout.write(verdict.stdout.replaceAll(`${out}${path.sep}`, ""));
if (verdict.status !== 0) process.stderr.write(verdict.stderr);
let failed = verdict.status !== 0;

if (spawnSync("qpdf", ["--version"], { stdio: "ignore" }).error) process.stdout.write("The structure of the files is not checked: qpdf not found.\n");
else
	for (const { file } of checks) {
		const result = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
		const clean = result.status === 0 && result.stderr === "";
		process.stdout.write(`${clean ? "pass" : "FAIL"}  qpdf --check  ${path.relative(out, file)}\n${clean ? "" : result.stdout + result.stderr}`);
		failed ||= !clean;
	}
rmSync(out, { recursive: true, force: true });
process.exitCode = failed ? 4 : 0;

function render(name, flavour, args) {
	const folder = path.join(out, name);
	mkdirSync(folder);
	run(process.execPath, [
		path.join(root, "bin", "run.js"),
		"generate",
		...args,
		"--format",
		"pdf",
		"--out",
		folder,
		"--as-of",
		"2026-11-24",
		"--force",
	]);
	checks.push({ flavour, file: path.join(folder, "checklist.pdf") });
}

function run(command, args) {
	const result = spawnSync(command, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
	if (result.status === 0) return;
	process.stderr.write(`${command} ${args.join(" ")}\n${result.stdout}${result.stderr}`);
	process.exit(1);
}
