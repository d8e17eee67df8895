import { describe, expect, it } from "vitest";
import { duecare } from "../support/program.js";

/** Page one as text, up to the reasons. */
function firstPage(...source: string[]): string {
	const { stdout } = duecare(["generate", ...source, "--as-of", "2026-11-21", "--out", "-"]);
	return stdout.slice(0, stdout.indexOf("## What this deployment is"));
}
const set = (...settings: string[]): string[] => ["deployment.name=Test", ...settings].flatMap((each) => ["--set", each]);

describe("page one", () => {
	it("counts what is not known in law where it would fill the page", () => {
		const page = firstPage(...set("countries=ireland", "tool-kinds=risk-prediction"));
		expect(page).toMatch(/^- \d+ questions of law: \*\*Not known yet\*\*$/m);
		expect(page).not.toContain("Rule 11");
	});

	it.each(["us-ambient-scribe", "uk-gp-triage"])("names what is settled and the few that are not: %s", (sample) => {
		const page = firstPage("--sample", sample);
		expect(page.match(/^- .+\? \*\*(?!Not known yet).+\*\*$/gm)?.length).toBeGreaterThan(4);
		expect(page).not.toContain("questions of law");
	});

	it("counts one as one", () => {
		expect(firstPage(...set("countries=ireland", "tool-kinds=risk-prediction", "organisation-kinds=hospital"))).not.toMatch(/\b1 \w+s (?:of|that)\b/);
	});
});
