import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { duecare, temporaryFolder } from "../support/program.js";

/** Settings of a machine that formatting, sorting or time could follow. */
const MACHINES: Record<string, Record<string, string>> = {
	plain: { TZ: "UTC", LC_ALL: "C" },
	"the same again": { TZ: "UTC", LC_ALL: "C" },
	"far east": { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
	"far west": { TZ: "Pacific/Pago_Pago", LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8", COLUMNS: "20", TERM: "dumb", FORCE_COLOR: "3" },
};
const FORMATS = ["md", "pdf", "json", "csv"].flatMap((format) => ["--format", format]);
const samples = readdirSync("knowledge/samples").map((name) => name.replace(/\.yaml$/, ""));

/** Every file that is written, by name. */
function made(sample: string, env: Record<string, string>): Map<string, string> {
	const out = temporaryFolder();
	const result = duecare(["generate", "--sample", sample, ...FORMATS, "--as-of", "2026-11-21", "--out", out], { env });
	expect(result.status, result.stderr).toBe(0);
	return new Map(readdirSync(out).map((name) => [name, readFileSync(path.join(out, name)).toString("latin1")]));
}

describe("every format of a sample is byte for byte the same in other runs, time zones and locales", () => {
	// Each sample meets two of the machines, and each machine several samples: all pairs would take a minute.
	const machines = Object.entries(MACHINES).slice(1);
	it.each(samples.map((sample, index) => ({ sample, machine: machines[index % machines.length] ?? ["plain", {}] })))(
		"$sample",
		({ sample, machine: [name, env] }) => {
			const wanted = made(sample, MACHINES.plain ?? {});
			expect(wanted.size).toBe(4);
			const found = made(sample, env);
			for (const [file, bytes] of wanted) expect(found.get(file) === bytes, `${file} on “${name}”`).toBe(true);
		},
	);
});
