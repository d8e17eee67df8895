import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isDay } from "../../src/applicability/time.js";
import { FACTS } from "../../src/facts/index.js";
import { lintKnowledge } from "../../src/knowledge/lint/index.js";
import { realKnowledge } from "../support/knowledge.js";

const knowledge = realKnowledge();
const records = [
	...knowledge.themes,
	...knowledge.articles,
	...knowledge.instruments,
	...knowledge.controls,
	...knowledge.risks,
	...knowledge.questions,
];

describe("the knowledge that ships", () => {
	it("has no lint error", () => {
		expect(lintKnowledge(knowledge, FACTS).filter((finding) => finding.severity === "error")).toEqual([]);
	});

	it("names an owner, evidence and an action for every control", () => {
		for (const control of knowledge.controls) {
			expect(knowledge.roleById.has(control.role), control.id).toBe(true);
			expect(control.evidence.length, control.id).toBeGreaterThan(0);
			expect(control.sections["What to do"]?.length, control.id).toBeGreaterThan(0);
		}
	});

	it("satisfies every mandatory and addressable provision with a control", () => {
		const satisfied = new Set(
			knowledge.controls.flatMap((control) => control.provisions.filter((link) => link.relation === "satisfies").map((link) => link.id)),
		);
		const open = [...knowledge.provisionById.values()].filter((provision) => provision.force !== "recommended" && !satisfied.has(provision.id));
		expect(open.map((provision) => provision.id)).toEqual([]);
	});

	it("gives real days", () => {
		for (const instrument of knowledge.instruments) {
			for (const { date } of instrument.timeline)
				if (date.length === 10 && date !== "unrecorded") expect(isDay(date), `${instrument.id} ${date}`).toBe(true);
			for (const provision of instrument.provisions) {
				const days = [
					provision.until,
					...(typeof provision.from === "string" ? [provision.from] : (provision.from ?? []).map((variant) => variant.date)),
				];
				for (const day of days) if (day) expect(isDay(day), `${instrument.id}#${provision.local} ${day}`).toBe(true);
			}
		}
	});

	it("lets no guidance, proposal or international standard bind", () => {
		// A national standard may: a law of its country can make it binding, as section 250 does in England.
		const binds = (each: { kind: string; jurisdiction: string }): boolean => each.kind === "standard" && each.jurisdiction !== "intl";
		for (const instrument of knowledge.instruments
			.filter((each) => !binds(each))
			.filter((each) => ["proposal", "guidance", "standard", "framework", "certification"].includes(each.kind))) {
			for (const provision of instrument.provisions) expect(provision.force, `${instrument.id}#${provision.local}`).toBe("recommended");
		}
	});

	it("says of every provision that it calls read where it was read", () => {
		for (const provision of knowledge.provisionById.values()) {
			const { state, from, on } = provision.verification;
			if (state === "official" || state === "copy") expect([provision.id, Boolean(from), Boolean(on)]).toEqual([provision.id, true, true]);
		}
	});

	it("was released no earlier than its last text was read", () => {
		const days = [...knowledge.provisionById.values()].flatMap(({ verification }) => verification.on ?? []);
		expect(days.length).toBeGreaterThan(1000);
		expect(days.filter((day) => day > knowledge.manifest.released)).toEqual([]);
	});

	it("speaks of the product alone", () => {
		const folder = path.resolve("knowledge");
		for (const name of (readdirSync(folder, { recursive: true }) as string[]).filter((each) => /\.(md|yaml)$/.test(each))) {
			const text = readFileSync(path.join(folder, name), "utf8");
			expect(text.match(/\bTODO\b|\/tmp\/|\/work\/|# draft|issue #\d/g), name).toBeNull();
		}
	});

	it("keeps ids unique over everything that explain may be asked for", () => {
		const ids = [...records.map((record) => record.id)];
		const controls = new Set(knowledge.controls.map((control) => control.id));
		for (const instrument of knowledge.instruments) expect(controls.has(instrument.id), instrument.id).toBe(false);
		expect(ids.length).toBeGreaterThan(0);
	});
});

describe("the aliases of the tables that the knowledge grew from", () => {
	const { aliases } = knowledge;

	it("lead to provisions, instruments and controls that exist", () => {
		for (const [old, id] of Object.entries(aliases.provisions)) expect(knowledge.provisionById.has(id), `${old} -> ${id}`).toBe(true);
		for (const [old, id] of Object.entries(aliases.instruments)) expect(knowledge.instrumentById.has(id), `${old} -> ${id}`).toBe(true);
		for (const [old, id] of Object.entries(aliases.controls)) expect(knowledge.controlById.has(id), `${old} -> ${id}`).toBe(true);
	});

	const tables = path.resolve("..", "shared", "reference");
	it.skipIf(!existsSync(tables))("are total: every row has its id or its reason", () => {
		const known = new Set([...Object.keys(aliases.provisions), ...aliases.excluded.map((each) => each.id)]);
		const rows = ["us", "eu", "uk", "intl"].flatMap((region) =>
			[...readFileSync(path.join(tables, `${region}-duties.yaml`), "utf8").matchAll(/^- id: (?!eu-class)(\S+)$/gm)].map((match) => match[1] ?? ""),
		);
		expect(rows.filter((row) => !known.has(row))).toEqual([]);
		expect(rows.length).toBeGreaterThan(1300);
	});
});
