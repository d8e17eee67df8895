#!/usr/bin/env node
// Starts the program. `--version` is answered before anything heavy is loaded; without arguments on a terminal the
// interview opens.
const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { isKept, load, setUpEngine } = require("./load.js");

const root = path.dirname(__dirname);
const args = process.argv.slice(2);
// A reader that closes the pipe early (`| head -1`) is no error; a full disk is one that the user can mend.
process.stdout.on("error", (error) => {
	if (error.code === "EPIPE") process.exit(0);
	process.stderr.write(`Standard output cannot be written: ${error.code === "ENOSPC" ? "the disk is full" : error.code}.\n`);
	process.exit(5);
});
// Where nobody can read the talk any more, the work goes on.
process.stderr.on("error", () => {});
if (args.length === 1 && (args[0] === "--version" || args[0] === "-v")) {
	const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
	process.stdout.write(`duecare ${manifest.version}\n`);
} else if (!existsSync(path.join(root, "dist", "index.cjs"))) {
	process.stderr.write("duecare is not built yet. Run `npm start`, which installs and builds what it needs.\n");
	process.exitCode = 1;
} else {
	setUpEngine();
	const { main } = isKept() ? load("index.cjs") : require("../dist/index.cjs");
	main(args, root).then((code) => {
		process.exitCode = code;
		// Leaves as soon as all is written: the engine's tidying up would take another fourteenth of the time of a checklist.
		// Where it cannot be written, the handler above has the word.
		process.stdout.write("", (error) => error || process.stderr.write("", () => process.exit(code)));
	});
}
