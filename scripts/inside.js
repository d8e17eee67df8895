// Parts of the program, for scripts that measure them within one process.
import { rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./lock.js";

/** What the given export statements name, bundled from the sources as they stand. Paths begin at the root; `alias` puts one module for another. */
export async function inside(contents, alias = {}) {
	// Two folders deep, as the sources and the tests are: some find files from where they stand.
	const bundle = path.join(root, "dist", "inside", `${process.pid}.js`);
	await build({
		stdin: { contents, resolveDir: root },
		outfile: bundle,
		bundle: true,
		format: "esm",
		platform: "node",
		alias,
		logLevel: "error",
		banner: { js: 'import { createRequire as createRequireForBundle } from "node:module"; const require = createRequireForBundle(import.meta.url);' },
	});
	try {
		return await import(pathToFileURL(bundle).href);
	} finally {
		rmSync(bundle);
	}
}
