// Loads the parts of the program that the build made. Where the build also kept what V8 makes of a part (dist/cache), reading
// and translating the sources is spared, a quarter of the time of a checklist; for another Node they are read as ever.
const { existsSync, readFileSync } = require("node:fs");
const { wrap } = require("node:module");
const path = require("node:path");
const { Script } = require("node:vm");

const dist = path.join(path.dirname(__dirname), "dist");
const cache = path.join(dist, "cache", `${process.version}-${process.arch}`);

/** Parts by their name in dist/, each with its exports and the script that made them. */
const parts = new Map();

/** V8 takes what it made before only under the same settings, so they are set before anything is loaded. */
function setUpEngine() {
	// The V8 of Node 20 optimises so early that a short run never earns it back: a PDF took a quarter longer.
	if (process.versions.node.startsWith("20.")) require("node:v8").setFlagsFromString("--interrupt-budget=600000");
}

/** Whether there is something to spare. Source maps work for what Node loads itself. */
function isKept() {
	return existsSync(cache) && !process.sourceMapsEnabled;
}

/** The exports of a part, loaded once. */
function load(name) {
	const known = parts.get(name);
	if (known) return known.module.exports;
	const filename = path.join(dist, name);
	const script = new Script(wrap(readFileSync(filename, "utf8")), { filename, cachedData: keptOf(name) });
	const module = { exports: {} };
	parts.set(name, { module, script });
	script.runInThisContext().call(module.exports, module.exports, requireFromPart, module, filename, dist);
	return module.exports;
}

/** A part asks for its neighbours by "./name", oclif by the whole path; anything else is Node's own. */
function requireFromPart(id) {
	const file = path.resolve(dist, id);
	return path.dirname(file) === dist && id !== path.basename(id) ? load(path.basename(file)) : require(id);
}

function keptOf(name) {
	try {
		return readFileSync(path.join(cache, name));
	} catch {
		return undefined;
	}
}

module.exports = { cache, dist, isKept, load, parts, setUpEngine };
