// Preloaded into the program by a test: one call to the disk fails, as a full or broken disk makes it fail, or the program
// is killed in it. Only calls on files below the folder of the test count, so that Node loads its own modules undisturbed.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve } from "node:path";

const { call, at, code, below } = JSON.parse(process.env.DUECARE_TEST_FAULT ?? "{}");
const original = { ...fs };
const handles = new Map();
let seen = 0;

function fail(name, path) {
	if (code === "SIGKILL") {
		process.kill(process.pid, "SIGKILL");
		// The signal arrives in its own time; nothing more may happen until then.
		for (;;);
	}
	const error = new Error(`${code}: injected, ${name} '${path}'`);
	throw Object.assign(error, { code, errno: -1, syscall: name, path: String(path) });
}

/** Whether this is the call that fails. */
function isTurn(name, path) {
	return (name === call || call === "any") && resolve(String(path)).startsWith(below) && ++seen === at;
}

for (const name of ["mkdirSync", "renameSync", "linkSync"])
	fs[name] = (...args) => {
		// The place that is written to: the second of two paths.
		const path = name === "mkdirSync" ? args[0] : args[1];
		return isTurn(name, path) ? fail(name, path) : original[name](...args);
	};
fs.openSync = (path, ...rest) => {
	// Readers open files too, and not the same ones in every Node.
	if (rest[0] === "wx" && isTurn("openSync", path)) fail("openSync", path);
	const handle = original.openSync(path, ...rest);
	handles.set(handle, path);
	return handle;
};
fs.closeSync = (handle) => {
	handles.delete(handle);
	return original.closeSync(handle);
};
fs.writeFileSync = (file, content, ...rest) => {
	const path = handles.get(file) ?? file;
	if (!isTurn("writeFileSync", path)) return original.writeFileSync(file, content, ...rest);
	// What a disk that fills up takes before it refuses.
	original.writeFileSync(file, content.slice(0, Math.floor(content.length / 2)), ...rest);
	return fail("writeFileSync", path);
};
fs.fsyncSync = (handle) => {
	const path = handles.get(handle) ?? "";
	const isFolder = original.fstatSync(handle).isDirectory();
	return isTurn(isFolder ? "fsyncSync of a folder" : "fsyncSync", path) ? fail("fsyncSync", path) : original.fsyncSync(handle);
};
syncBuiltinESMExports();
