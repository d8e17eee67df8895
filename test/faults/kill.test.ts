import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/program.js";
import { ANSWERS, accepted, answersIn, EVERY_FORMAT, expectWhole, faulty, GENERATE, start, TYPED, temporaries } from "./runs.js";

/** A few here; DUECARE_KILLS=50 for the long run. */
const KILLS = Number(process.env.DUECARE_KILLS ?? 6);
const SEED = Number(process.env.DUECARE_SEED ?? 20261121);
const rounds = Array.from({ length: KILLS }, (_, index) => index);
const LONG = 120_000;

/** A number from 0 to 1 that looks like chance and is the same for the same seed (mulberry32). */
function chance(index: number): number {
	let a = (SEED + index * 0x6d2b79f5) | 0;
	a = Math.imul(a ^ (a >>> 15), a | 1);
	a ^= a + Math.imul(a ^ (a >>> 7), a | 61);
	return ((a ^ (a >>> 14)) >>> 0) / 2 ** 32;
}

/** Half the kills come by the clock, half in a call to the disk, where half-written files are made. */
async function killed(index: number, args: readonly string[], folder: string, input: string, usual: { milliseconds: number; calls: number }) {
	const at = chance(index);
	if (index % 2 === 1) {
		const fault = { call: "any", at: 1 + Math.floor(at * usual.calls), code: "SIGKILL" };
		return start(args, folder, input, faulty(fault, folder)).ended;
	}
	const run = start(args, folder, input);
	const timer = setTimeout(() => run.child.kill("SIGKILL"), at * usual.milliseconds);
	const ended = await run.ended;
	clearTimeout(timer);
	return ended;
}

describe("kill -9 at any moment of an interview", () => {
	let milliseconds = 0;
	beforeAll(async () => {
		({ milliseconds } = await start(["interview", "--accessible"], temporaryFolder(), TYPED).ended);
	}, LONG);

	it.each(rounds)(
		"no. %i keeps every accepted answer, and the next run goes on from there and clears up",
		async (index) => {
			const folder = temporaryFolder();
			const ended = await killed(index, ["interview", "--accessible"], folder, TYPED, { milliseconds, calls: 60 });
			const answers = answersIn(folder);
			const kept = Object.keys(answers ?? {}).length;
			expect(kept, ended.stderr).toBeGreaterThanOrEqual(accepted(ended.stderr));
			await expectWhole(path.join(folder, "scribe"));
			const args = answers ? ["interview", "--accessible", "--resume", ANSWERS] : ["interview", "--accessible"];
			const resumed = await start(args, folder, answers ? "" : "Scribe\n").ended;
			expect([0, 130], resumed.stderr).toContain(resumed.status);
			if (answers && resumed.status === 130) expect(resumed.stderr).toMatch(new RegExp(`^Question ${kept + 1} of`, "m"));
			expect(Object.keys(answersIn(folder) ?? {})).toHaveLength(kept);
			expect(temporaries(path.join(folder, "scribe")).filter((name) => name.startsWith(".answers"))).toEqual([]);
		},
		LONG,
	);
});

describe("kill -9 at any moment of generate", () => {
	let milliseconds = 0;
	beforeAll(async () => {
		({ milliseconds } = await start([...GENERATE, ...EVERY_FORMAT], temporaryFolder(), "").ended);
	}, LONG);

	it.each(rounds)(
		"no. %i leaves old files or whole new ones, and the next run clears up",
		async (index) => {
			const folder = temporaryFolder();
			const out = path.join(folder, "out");
			mkdirSync(out);
			writeFileSync(path.join(out, "checklist.json"), '"the old one"');
			const args = [...GENERATE, ...EVERY_FORMAT, "--force"];
			await killed(index + KILLS, args, folder, "", { milliseconds, calls: 22 });
			await expectWhole(out);
			const again = await start(args, folder, "").ended;
			expect(again.status, again.stderr).toBe(0);
			await expectWhole(out);
			expect(readdirSync(out).sort()).toEqual(["checklist.csv", "checklist.json", "checklist.md", "checklist.pdf"]);
			expect(readFileSync(path.join(out, "checklist.json"), "utf8")).not.toContain("the old one");
		},
		LONG,
	);
});

describe("what a killed run left", () => {
	const own = (pid: number) => `.checklist.md.${pid}-0123456789ab.tmp`;

	it("is cleared away; what a running program writes, and what others named, stays", async () => {
		const folder = temporaryFolder();
		const out = path.join(folder, "out");
		mkdirSync(out);
		const gone = start(["--version"], folder, "");
		await gone.ended;
		const names = [own(gone.child.pid ?? 0), own(process.pid), ".checklist.md.swp", ".other.md.1-0123456789ab.tmp"];
		for (const name of names) writeFileSync(path.join(out, name), "");
		expect((await start([...GENERATE, "--format", "md"], folder, "").ended).status).toBe(0);
		expect(names.filter((name) => existsSync(path.join(out, name)))).toEqual(names.slice(1));
	});
});
