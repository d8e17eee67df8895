import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const script = (...args: string[]) => spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 16 * 1024 * 1024 });
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<"dependencies" | "devDependencies", Record<string, string>>;
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
	packages: Record<string, { version: string; dev?: boolean; devOptional?: boolean; link?: boolean; integrity?: string }>;
};
interface Bom {
	readonly specVersion: string;
	readonly components: readonly {
		"bom-ref": string;
		purl: string;
		hashes?: unknown;
		licenses: readonly { license?: { id: string }; expression?: string }[];
	}[];
	readonly dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
}

/** Licences that ask for no more than to be named. */
const ALLOWED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC0-1.0", "ISC", "MIT", "(MIT OR CC0-1.0)"];
const MOST_PACKAGES = 130;

describe("what ships", () => {
	const production = Object.entries(lock.packages).filter(([place, entry]) => place !== "" && !entry.dev && !entry.devOptional && !entry.link);

	it(`is made of at most ${MOST_PACKAGES} packages`, () => {
		expect(production.length).toBeGreaterThan(0);
		expect(production.length).toBeLessThanOrEqual(MOST_PACKAGES);
	});

	it("is fixed by the lock file to its last byte", () => {
		expect(production.filter(([, entry]) => !entry.integrity?.startsWith("sha512-")).map(([place]) => place)).toEqual([]);
	});

	it("has a reason for each direct dependency, and none for others", () => {
		const rows = [...readFileSync("docs/dependencies.md", "utf8").matchAll(/^\| ([@a-z][^ |]*) \| ([^|]+) \|/gm)].map(([, name, why]) => ({
			name,
			why,
		}));
		expect(rows.map((row) => row.name)).toEqual(Object.keys(manifest.dependencies).sort());
		for (const { name, why } of rows) expect(why?.trim().length, name).toBeGreaterThan(10);
	});

	it("lists its licences freshly, and all of them are allowed", () => {
		expect(script("scripts/licences.js", "--check").stderr).toBe("");
		const licences = [...readFileSync("docs/licences.md", "utf8").matchAll(/^\| [^|]+ \| \d[^|]* \| ([^|]+) \|$/gm)].map(([, licence]) => licence);
		expect(licences.length).toBeGreaterThan(100);
		expect(licences.filter((licence) => !ALLOWED.includes(licence ?? ""))).toEqual([]);
	});
});

describe("the bill of materials", () => {
	const first = script("scripts/sbom.js", "-").stdout;
	const bom = JSON.parse(first) as Bom;

	it("is CycloneDX 1.6 and the same twice", () => {
		expect(bom.specVersion).toBe("1.6");
		expect(first).toMatch(/"serialNumber": "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}"/);
		expect(script("scripts/sbom.js", "-").stdout).toBe(first);
	});

	it("holds every package once, with its hash and its licence, and every arrow leads to one of them", () => {
		const refs = bom.components.map((component) => component["bom-ref"]);
		expect(new Set(refs).size).toBe(refs.length);
		for (const name of Object.keys(manifest.dependencies))
			expect(
				refs.some((ref) => ref.startsWith(`${name}@`)),
				name,
			).toBe(true);
		for (const component of bom.components) {
			expect(component.hashes, component.purl).toBeDefined();
			expect(component.licenses[0]?.license?.id ?? component.licenses[0]?.expression, component.purl).toBeTruthy();
		}
		expect(bom.dependencies.flatMap((each) => each.dependsOn).filter((ref) => !refs.includes(ref))).toEqual([]);
	});

	it("reaches every package from the program", () => {
		const arrows = new Map(bom.dependencies.map((each) => [each.ref, each.dependsOn]));
		const reached = new Set<string>();
		const walk = (ref: string): void => {
			if (reached.has(ref)) return;
			reached.add(ref);
			for (const next of arrows.get(ref) ?? []) walk(next);
		};
		walk(bom.dependencies[0]?.ref ?? "");
		expect(bom.components.map((component) => component["bom-ref"]).filter((ref) => !reached.has(ref))).toEqual([]);
	});
});
