// Writes the generated references in docs/; with --check it only tells which are stale.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { generatedDocs } = await import(pathToFileURL(path.join(root, "dist", "generated-docs.cjs")).href);
const docs = { ...generatedDocs(), "commands.md": commandReference() };
const stale = Object.entries(docs).filter(([name, text]) => !existsSync(file(name)) || readFileSync(file(name), "utf8") !== text);

if (process.argv.includes("--check")) {
	for (const [name] of stale) process.stderr.write(`docs/${name} is stale: run npm run docs\n`);
	process.exitCode = stale.length > 0 ? 4 : 0;
} else {
	mkdirSync(path.join(root, "docs"), { recursive: true });
	for (const [name, text] of stale) writeFileSync(file(name), text);
	process.stderr.write(`${stale.length} of ${Object.keys(docs).length} documents written.\n`);
}

function file(name) {
	return path.join(root, "docs", name);
}

/** The help of every command, as the program prints it. */
function commandReference() {
	const commands = [
		"interview",
		"generate",
		"explain",
		"questions",
		"answers init",
		"sources list",
		"sources show",
		"sources import",
		"knowledge lint",
		"knowledge coverage",
		"completion",
	];
	const parts = commands.map((command) => `## duecare ${command}\n\n\`\`\`\n${help(command.split(" "))}\n\`\`\`\n`);
	return `# Commands\n\nMade by \`npm run docs\`; do not edit.\n\nExit codes: 0 done · 1 a bug · 2 wrong use · 3 answers invalid or incomplete · 4 findings · 5 write refused · 6 knowledge invalid · 130 interrupted.\n\n${parts.join("\n")}`;
}

function help(words) {
	const result = spawnSync(process.execPath, [path.join(root, "bin", "run.js"), ...words, "--help"], {
		encoding: "utf8",
		env: { ...process.env, COLUMNS: "100", NO_COLOR: "1", FORCE_COLOR: "0" },
	});
	return result.stdout.trim();
}
