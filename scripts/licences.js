// Writes docs/licences.md: every package that ships, with its licence. `--check` fails when it is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { productionPackages, root } from "./lock.js";

const file = path.join(root, "docs", "licences.md");
const packages = productionPackages();
const counts = new Map();
for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
const text = [
	"# Licences of what ships",
	"",
	"Written by `npm run licences` from package-lock.json. The embedded fonts are under the SIL Open Font License (templates/fonts).",
	"",
	`${packages.length} packages: ${[...counts]
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([licence, count]) => `${count} ${licence}`)
		.join(", ")}.`,
	"",
	"| Package | Version | Licence |",
	"| --- | --- | --- |",
	...packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
	"",
].join("\n");

if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
	process.stderr.write("docs/licences.md is stale: run `npm run licences`.\n");
	process.exitCode = 1;
}
