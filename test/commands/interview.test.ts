import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { duecare, read, temporaryFolder } from "../support/program.js";

/** What a person types, line by line. */
const typed = (...lines: string[]): string => lines.map((line) => `${line}\n`).join("");
/** "Not sure" to every question that is still to come. */
const UNSURE = Array.from({ length: 60 }, () => "u");

describe("an interview in plain lines", () => {
	it("that stops in the middle keeps every answer, says so, and goes on from there to a checklist", () => {
		const folder = temporaryFolder();
		const stopped = duecare(["interview", "--accessible"], { cwd: folder, input: typed("Łódź scribe", "Drafts notes", "2", "1") });
		expect(stopped.status).toBe(130);
		expect(stopped.stderr).toMatch(/Stopped\. Every answer is saved/);
		const file = path.join("łódź-scribe", "answers.yaml");
		expect(read(folder, file)).toMatch(/stage: choosing/);
		expect(read(folder, file)).toMatch(/acquisition: vendor-product/);

		const resumed = duecare(["interview", "--accessible", "--resume", file], { cwd: folder, input: typed("1", ...UNSURE) });
		expect(resumed.status, resumed.stderr).toBe(0);
		expect(resumed.stderr).not.toMatch(/How far along is this tool/);
		expect(resumed.stderr).toMatch(/Items: \d+/);
		expect(readdirSync(path.join(folder, "łódź-scribe")).sort()).toEqual(["answers.yaml", "checklist.md", "checklist.pdf"]);
		expect(statSync(path.join(folder, file)).mode & 0o777).toBe(0o600);
		expect(resumed.stdout).toBe("");
	});

	it("steps back, offers help, and asks again what it cannot read", () => {
		const folder = temporaryFolder();
		const result = duecare(["interview", "--accessible"], { cwd: folder, input: typed("Back", "First words", "?", "99", "3", "<", "2") });
		expect(result.stderr + result.stdout).toMatch(/Why we ask/);
		expect(read(folder, "back/answers.yaml")).toMatch(/stage: choosing/);
	});

	it("never writes over an interview of the same name", () => {
		const folder = temporaryFolder();
		duecare(["interview", "--accessible"], { cwd: folder, input: typed("Twice", "First words", "2") });
		const before = read(folder, "twice/answers.yaml");
		const again = duecare(["interview", "--accessible"], { cwd: folder, input: typed("Twice", "Other words") });
		expect(again.status).toBe(5);
		expect(again.stderr).toMatch(/--resume/);
		expect(read(folder, "twice/answers.yaml")).toBe(before);
	});

	it("stays inside its folder, whatever the name", () => {
		const folder = temporaryFolder();
		duecare(["interview", "--accessible"], { cwd: folder, input: typed("../../etc/passwd", "x") });
		expect(readdirSync(folder)).toEqual(["etc-passwd"]);
		writeFileSync(path.join(folder, "marker"), "");
		expect(existsSync(path.join(folder, "..", "etc"))).toBe(false);
	});

	it("writes Markdown where the PDF's fonts cannot set the name, and says why", () => {
		const folder = temporaryFolder();
		const result = duecare(["interview", "--accessible"], { cwd: folder, input: typed("診療所", "x", "2", "1", "1", ...UNSURE) });
		expect(result.status, result.stderr).toBe(0);
		expect(result.stderr).toMatch(/診/);
		expect(readdirSync(path.join(folder, "診療所")).sort()).toEqual(["answers.yaml", "checklist.md"]);
	});

	it("asks only what can still change something", () => {
		const folder = temporaryFolder();
		const result = duecare(["interview", "--accessible"], { cwd: folder, input: typed("Few", "x", "2", "1", "1", "5", ...UNSURE) });
		// The United Kingdom's questions do not arise in the United States.
		expect(result.stderr + result.stdout).not.toMatch(/fits your UK services/);
	});
});
