// What package-lock.json says of the packages that ship: those that the program needs at run time.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const manifest = readJson("package.json");
const { packages } = readJson("package-lock.json");

/** Every production package once, by name and version. */
export function productionPackages() {
	const found = new Map();
	for (const [place, entry] of Object.entries(packages)) {
		if (place === "" || entry.dev || entry.devOptional || entry.link) continue;
		const name = entry.name ?? place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
		const licence = entry.license ?? licenceOf(place);
		found.set(`${name}@${entry.version}`, { name, version: entry.version, licence, integrity: entry.integrity, place, needs: needsOf(place, entry) });
	}
	return [...found.values()].sort((a, b) => order(a.name, b.name) || order(a.version, b.version));
}

/** Direct production dependencies of this package, as name and version. */
export function directPackages() {
	return needsOf("", packages[""]);
}

/** What a package needs, as `name@version`: found as Node finds it, in the nearest folder upwards. */
function needsOf(place, entry) {
	return Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
		.flatMap((name) => {
			for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
				const at = `${folder ? `${folder}/` : ""}node_modules/${name}`;
				if (packages[at]) return [`${name}@${packages[at].version}`];
				if (folder === "") return [];
			}
		})
		.sort(order);
}

/** Packages whose manifest names no licence: what their LICENSE file says, read by a person. */
const READ_BY_HAND = { "png-js": "MIT" };

/** Some packages name their licence in their own manifest alone. */
function licenceOf(place) {
	const { license, licenses } = readJson(path.join(place, "package.json"));
	return license?.type ?? license ?? licenses?.map((each) => each.type).join(" OR ") ?? READ_BY_HAND[path.basename(place)] ?? "unknown";
}

function readJson(name) {
	return JSON.parse(readFileSync(path.join(root, name), "utf8"));
}

function order(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
