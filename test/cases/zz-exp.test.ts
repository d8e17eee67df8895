import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { CASES, findings, GIVEN } from "./case.js";

it("x", () => {
	const lines: string[] = [];
	const per: Record<string, [number, number]> = {};
	for (const c of CASES) {
		if (!GIVEN.has(c.id)) continue;
		const f = findings(c);
		const bad = f.filter((x) => x.wanted !== x.found);
		const p = (per[c.determination] ??= [0, 0]);
		p[0]++;
		if (!bad.length) p[1]++;
		if (bad.length)
			lines.push(`${c.id} ${GIVEN.get(c.id)?.hard ? "HARD " : ""}${bad.map((x) => `${x.what}: want ${x.wanted} got ${x.found}`).join("; ")}`);
	}
	for (const [k, v] of Object.entries(per)) lines.push(`## ${k} ${v[1]}/${v[0]}`);
	writeFileSync("/tmp/brief/cases/exp.txt", lines.join("\n") + "\n");
});
