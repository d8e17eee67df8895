// Parts of packages that this program never reaches, or for which Node has its own. Their source would be read at every start,
// so small stand-ins take their place in the bundle; what is reached after all says so loudly.
import { readFileSync } from "node:fs";

const STAND_INS = {
	// fontkit: WOFF2 alone needs Brotli, and half of the PDF code was its dictionary.
	"brotli/decompress.js": `export default ${refusal("WOFF2 fonts are not read: give a TrueType font")}`,
	// pdfkit: breaks lines where it sets text itself; the tables of it are unpacked at start.
	linebreak: `export default class { constructor() { (${refusal("pdfkit set a text itself")})(); } }`,
	// fontkit: unpacks its tables of letters, which Node does in a tenth of the time.
	"tiny-inflate": `import { inflateRawSync } from "node:zlib";
module.exports = (packed, unpacked) => { unpacked.set(inflateRawSync(packed)); return unpacked; };`,
	// @noble/hashes: chance, which a fingerprint needs none of; Node's module for it is slow to load.
	"@noble/hashes/crypto": "export const crypto = undefined",
	// oclif: reads its few settings one after another. What they hold is short, and threads for it take longer than the reading.
	"node:fs/promises": `const { readFileSync, statSync } = require("node:fs");
exports.readFile = async (...args) => readFileSync(...args);
exports.stat = async (...args) => statSync(...args);`,
	// oclif: plugins of plugins by a pattern, commands looked up on disk, settings outside package.json. Ours are listed there.
	minimatch: `export const minimatch = ${refusal("oclif looked for plugins by a pattern")}`,
	tinyglobby: `export const glob = ${refusal("oclif looked for commands on disk")}`,
	lilconfig: `export const lilconfig = ${refusal("oclif looked for settings outside package.json")}`,
	// oclif: talks to its makers where DEBUG is set, and loads Node's network for that.
	debug: `module.exports = () => Object.assign(() => {}, { enabled: false });`,
	// oclif: its spinner is made at start and never shown; it asks which frames it would have.
	"cli-spinners": `export default { dots2: { frames: [""] }, line: { frames: [""] } }`,
	"ansi-escapes": "export {}",
	// oclif: tells Windows' Linux from Linux and one shell of Windows from another, for settings that only its plugins read;
	// where the shell cannot be told, it takes the one that Windows names.
	"wsl-utils": "export const isWsl = false",
};

/**
 * oclif sorts the names of commands by the rules of a language; Node takes eight milliseconds to learn them. Ours are plain
 * letters.
 */
const SORTED = /@oclif.core.lib.config.plugin\.js$/;
const BY_LANGUAGE = "a.id.localeCompare(b.id)";

/** Puts the stand-ins into a bundle. */
export const leftOut = {
	name: "left-out",
	setup({ onResolve, onLoad }) {
		onResolve({ filter: new RegExp(`^(${Object.keys(STAND_INS).join("|").replaceAll(".", "\\.")})$`) }, ({ path }) => ({
			path,
			namespace: "left-out",
		}));
		onLoad({ filter: SORTED }, ({ path }) => {
			const source = readFileSync(path, "utf8");
			if (!source.includes(BY_LANGUAGE)) throw new Error(`${path} no longer sorts as it did`);
			return { contents: source.replace(BY_LANGUAGE, "a.id < b.id ? -1 : 1") };
		});
		onLoad({ filter: /.*/, namespace: "left-out" }, ({ path }) => ({ contents: STAND_INS[path] }));
	},
};

function refusal(what) {
	return `() => { throw new Error(${JSON.stringify(what)}); }`;
}
