// Writes a CycloneDX 1.6 bill of materials of what ships, from package-lock.json: `npm run sbom` or `… -- FILE`. The same lock
// file gives the same bytes, so it holds no day and a serial number made from its content.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { directPackages, manifest, productionPackages } from "./lock.js";

const file = process.argv[2] ?? "sbom.cdx.json";
const components = productionPackages().map((each) => ({
	type: "library",
	"bom-ref": `${each.name}@${each.version}`,
	...nameParts(each.name),
	version: each.version,
	...(each.integrity ? { hashes: [hashOf(each.integrity)] } : {}),
	licenses: [/ (OR|AND) |^\(/.test(each.licence) ? { expression: each.licence } : { license: { id: each.licence } }],
	purl: purl(each.name, each.version),
}));
const self = `${manifest.name}@${manifest.version}`;
const content = {
	metadata: {
		component: {
			type: "application",
			"bom-ref": self,
			name: manifest.name,
			version: manifest.version,
			description: manifest.description,
			licenses: [{ license: { id: manifest.license } }],
			purl: purl(manifest.name, manifest.version),
		},
	},
	components,
	dependencies: [
		{ ref: self, dependsOn: directPackages() },
		...productionPackages().map((each) => ({ ref: `${each.name}@${each.version}`, dependsOn: each.needs })),
	],
};
const digest = createHash("sha256").update(JSON.stringify(content)).digest("hex");
// A UUID of version 8, whose content is free.
const uuid = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`, digest.slice(20, 32)].join("-");
const bom = {
	$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
	bomFormat: "CycloneDX",
	specVersion: "1.6",
	serialNumber: `urn:uuid:${uuid}`,
	version: 1,
	...content,
};
const text = `${JSON.stringify(bom, null, "\t")}\n`;
if (file === "-") process.stdout.write(text);
else {
	writeFileSync(file, text);
	process.stderr.write(`Written: ${file} (${components.length} packages)\n`);
}

function nameParts(name) {
	const [group, rest] = name.startsWith("@") ? name.split("/") : [];
	return rest ? { group, name: rest } : { name };
}

function purl(name, version) {
	return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** "sha512-<base64>" as CycloneDX writes it. */
function hashOf(integrity) {
	const [first] = integrity.split(" ");
	const [algorithm, value] = first.split(/-(.*)/s);
	return { alg: algorithm.toUpperCase().replace("SHA", "SHA-"), content: Buffer.from(value, "base64").toString("hex") };
}
