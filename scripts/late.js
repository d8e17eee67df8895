// Modules of Node that packages ask for at start and few commands use: each is loaded when something of it is first used.
// Together they cost a short command a tenth of its time.
import { createRequire } from "node:module";

const LATE = ["child_process", "crypto", "perf_hooks", "readline"];
const require = createRequire(import.meta.url);

/** Puts a module that loads on use in the place of each. */
export const late = {
	name: "late",
	setup({ onResolve, onLoad }) {
		onResolve({ filter: new RegExp(`^(node:)?(${LATE.join("|")})$`) }, ({ path, namespace }) =>
			namespace === "late" ? { path, external: true } : { path: path.replace("node:", ""), namespace: "late" },
		);
		onLoad({ filter: /.*/, namespace: "late" }, ({ path }) => ({
			contents: `for (const name of ${JSON.stringify(Object.keys(require(`node:${path}`)))})
	Object.defineProperty(exports, name, { enumerable: true, get: () => require("node:${path}")[name] });`,
		}));
	},
};
