// Builds dist/: the knowledge as one bundle, the precompiled templates and the program as chunks in CommonJS.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, transform } from "esbuild";
import Handlebars from "handlebars";
import { late } from "./late.js";
import { leftOut } from "./left-out.js";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, "dist");
const started = Date.now();

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

/** The precompiled templates are a part of their own, written below. */
const templates = {
	name: "templates",
	setup: ({ onResolve }) => onResolve({ filter: /\/dist\/templates\.cjs$/ }, () => ({ path: "./templates.cjs", external: true })),
};

const { outputFiles } = await build({
	absWorkingDir: root,
	entryPoints: {
		index: "src/index.ts",
		help: "src/commands/help.ts",
		"build-knowledge": "src/services/build-knowledge.ts",
		"generated-docs": "src/services/generated-docs.ts",
	},
	outdir: dist,
	outExtension: { ".js": ".cjs" },
	write: false,
	bundle: true,
	// Only modules can be split; each part is turned into CommonJS below.
	splitting: true,
	format: "esm",
	platform: "node",
	target: "node20.19",
	// Half the time of a short command goes into reading its own source.
	minify: true,
	sourcemap: "inline",
	legalComments: "none",
	logLevel: "error",
	inject: ["scripts/own-address.js"],
	external: ["ts-node", "typescript"],
	plugins: [leftOut, late, templates],
	define: { "process.env.NODE_ENV": '"production"', "import.meta.url": "ownAddress" },
});
await Promise.all(outputFiles.map(writeChunk));

const { buildKnowledge } = await import(pathToFileURL(path.join(dist, "build-knowledge.cjs")).href);
const { data, bundle, problems, findings } = buildKnowledge(path.join(root, "knowledge"));
const errors = [...problems, ...findings.filter((finding) => finding.severity === "error")];
for (const each of errors.slice(0, 60))
	process.stderr.write(
		`${each.file}${each.line ? `:${each.line}` : ""}: ${each.where ? `${each.where}: ` : ""}${each.what}${each.expected ? ` (expected: ${each.expected})` : ""}\n`,
	);
if (errors.length > 0) {
	process.stderr.write(`The knowledge has ${errors.length} error(s).\n`);
	if (!process.env.DUECARE_BUILD_ANYWAY) process.exit(6);
}
writeFileSync(path.join(dist, "knowledge.jsonl"), bundle);
cpSync(path.join(root, "knowledge", "samples"), path.join(dist, "samples"), { recursive: true });
writeTemplates();
keepCode();
process.stderr.write(
	`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s: ${data.controls.length} controls, ${data.instruments.length} instruments.\n`,
);

function writeTemplates() {
	const folder = path.join(root, "templates", "markdown");
	const names = readdirSync(folder)
		.filter((name) => name.endsWith(".hbs"))
		.sort();
	const specs = names.map((name) => {
		const spec = Handlebars.precompile(readFileSync(path.join(folder, name), "utf8"), { noEscape: true });
		return `\t${JSON.stringify(name.replace(/\.hbs$/, ""))}: ${spec}`;
	});
	writeFileSync(path.join(dist, "templates.cjs"), `module.exports = {\n${specs.join(",\n")}\n};\n`);
}

/** In a process of its own, as the program starts. */
function keepCode() {
	const { status } = spawnSync(process.execPath, [path.join(root, "scripts", "code-cache.js")], { stdio: ["ignore", "ignore", "pipe"] });
	if (status !== 0) rmSync(path.join(dist, "cache"), { recursive: true, force: true });
}

/** Node reads CommonJS at once, in the order of use; modules cost it a tenth of the time of a checklist. */
async function writeChunk({ path: file, text }) {
	const { code, map } = await transform(text, {
		format: "cjs",
		platform: "node",
		target: "node20.19",
		minify: true,
		supported: { "dynamic-import": false },
		sourcefile: path.basename(file),
		sourcemap: "external",
	});
	writeFileSync(file, `${code}//# sourceMappingURL=${path.basename(file)}.map\n`);
	writeFileSync(`${file}.map`, map);
}
