#!/usr/bin/env node
// Serves `npm start` and `npm test`: installs and builds only when something changed. No imports but Node's own, so that
// it runs before anything is installed. Talks on stderr: stdout is for data.
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.dirname(__dirname);
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`duecare needs Node 20.19 or newer; this is ${process.versions.node}.`, 2);

const installStamp = path.join(root, "node_modules", ".duecare-stamp");
const buildStamp = path.join(root, "dist", ".stamp");
const installed = `${major} ${hash(["package.json", "package-lock.json"])}`;
// What V8 makes of the program is kept for one version of Node.
const built = `${process.version} ${hash(["package-lock.json", "src", "knowledge", "templates", "scripts", "bin/load.js"])}`;

if (read(installStamp) !== installed) {
	say("Installing packages (first run or a changed lock file) …");
	run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
	write(installStamp, installed);
}
if (read(buildStamp) !== built) {
	say("Building …");
	run(process.execPath, [path.join(root, "scripts", "build.js")]);
	write(buildStamp, built);
}

/** Hash of files and of everything below folders: names and contents. */
function hash(names) {
	const sum = createHash("sha256");
	for (const name of names) visit(name);
	return sum.digest("hex");

	function visit(name) {
		const full = path.join(root, name);
		if (!existsSync(full)) return;
		const entries = name.includes(".") ? null : readdirSync(full, { withFileTypes: true, recursive: true });
		if (!entries) return void sum.update(name).update(readFileSync(full));
		const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
		for (const file of files.sort()) sum.update(path.relative(root, file)).update(readFileSync(file));
	}
}

function run(command, args) {
	// npm is a script on Windows, which only a shell starts; the arguments are fixed words.
	const result = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" && command === "npm" });
	if (result.status !== 0) fail(`${path.basename(command)} ${args[0]} failed${result.error ? `: ${result.error.message}` : ""}.`, 1);
}

function read(file) {
	return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function write(file, text) {
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}

function say(text) {
	process.stderr.write(`${text}\n`);
}

function fail(text, code) {
	say(text);
	process.exit(code);
}
