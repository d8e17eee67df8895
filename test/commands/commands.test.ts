import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { duecare, read, temporaryFolder } from "../support/program.js";

describe("help", () => {
	it("names every command, and each command shows examples first-hand", () => {
		const help = duecare(["--help"]);
		expect(help.status).toBe(0);
		for (const command of ["interview", "generate", "explain", "questions", "answers", "sources", "knowledge", "completion"])
			expect(help.stdout).toContain(command);
		for (const command of [
			["interview"],
			["generate"],
			["explain"],
			["questions"],
			["answers", "init"],
			["sources", "list"],
			["knowledge", "lint"],
		]) {
			const result = duecare([...command, "--help"]);
			expect(result.status, command.join(" ")).toBe(0);
			expect(result.stdout).toMatch(/EXAMPLES/);
		}
	});

	it("tells the version at once", () => {
		const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
		expect(duecare(["--version"]).stdout).toBe(`duecare ${version}\n`);
	});
});

describe("explain", () => {
	it("prints the chain from an answer to the paragraph for an item", () => {
		const { stdout, status } = duecare(["explain", "vendor-data-contract", "--sample", "us-ambient-scribe"]);
		expect(status).toBe(0);
		expect(stdout).toContain("in the list: must");
		expect(stdout).toContain("the vendor stores or processes the data");
		expect(stdout).toContain("45 CFR 164.504(e)(2)(ii)(A)");
	});

	it("explains a determination, a provision and what is out", () => {
		expect(duecare(["explain", "vendor-business-associate", "--sample", "us-ambient-scribe"]).stdout).toContain("45 CFR 160.103");
		expect(duecare(["explain", "us-hipaa-security-rule#encryption-rest", "--sample", "us-ambient-scribe"]).stdout).toContain(
			"applies: must, or record why not",
		);
		expect(duecare(["explain", "eu-gdpr#28-1", "--sample", "us-ambient-scribe"]).stdout).toContain("does not apply");
	});

	it("says of a recommended item that the depth leaves out why it is not printed", () => {
		const core = duecare(["generate", "--sample", "us-ambient-scribe", "--format", "json", "--out", "-"]).stdout;
		const [leftOut] = (JSON.parse(core) as { leftOutByDepth: { id: string; tier: string }[] }).leftOutByDepth;
		expect(leftOut).toBeDefined();
		expect(duecare(["explain", leftOut?.id ?? "", "--sample", "us-ambient-scribe"]).stdout).toContain(`--depth ${leftOut?.tier} prints it`);
	});

	it("gives the same as data", () => {
		const data: unknown = JSON.parse(duecare(["explain", "vendor-data-contract", "--sample", "us-ambient-scribe", "--json"]).stdout);
		expect(data).toMatchObject({ kind: "item", id: "vendor-data-contract", reason: { result: "true" } });
	});
});

describe("answers without prompts", () => {
	it("init prints a file that names every question, and that works once a line is uncommented", () => {
		const blank = duecare(["answers", "init"]).stdout;
		const questions = JSON.parse(duecare(["questions", "--json"]).stdout) as { id: string }[];
		for (const { id } of questions) expect(blank).toContain(`${id}:`);
	});

	it("--set alone is enough, and standard output is the checklist only", () => {
		const result = duecare([
			"generate",
			"--set",
			"deployment.name=Scribe",
			"--set",
			"countries=united-states",
			"--set",
			"tool-kinds=ambient-scribe",
			"--out",
			"-",
		]);
		expect(result.status, result.stderr).toBe(0);
		expect(result.stdout.startsWith("# Scribe")).toBe(true);
		expect(result.stdout).toContain("Needs an answer");
	});

	it("a JSON Schema is written for editors", () => {
		const folder = temporaryFolder();
		expect(duecare(["answers", "init", "--out", "answers.yaml", "--schema", "answers.schema.json"], { cwd: folder }).status).toBe(0);
		expect(JSON.parse(read(folder, "answers.schema.json"))).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
		expect(read(folder, "answers.yaml").split("\n")[0]).toContain("$schema=");
	});
});

describe("what the environment sets", () => {
	it("counts below a flag and above the default", () => {
		const folder = temporaryFolder();
		const env = { DUECARE_OUT: path.join(folder, "from-env"), DUECARE_AS_OF: "2026-11-21", DUECARE_DEPTH: "core" };
		duecare(["generate", "--sample", "us-ambient-scribe", "--format", "json"], { env });
		expect(JSON.parse(read(folder, "from-env/checklist.json"))).toMatchObject({ asOf: "2026-11-21", depth: { level: "core" } });
		duecare(["generate", "--sample", "us-ambient-scribe", "--format", "json", "--depth", "extended", "--force"], { env });
		expect(JSON.parse(read(folder, "from-env/checklist.json"))).toMatchObject({ depth: { level: "extended" } });
	});
});

describe("sources", () => {
	it("are listed with their standing on the day", () => {
		const list = JSON.parse(duecare(["sources", "list", "--place", "eu", "--as-of", "2026-11-21", "--json"]).stdout) as {
			id: string;
			standing: string;
		}[];
		expect(list.find((source) => source.id === "eu-gdpr")?.standing).toBe("in force since 25 May 2018");
	});

	it("show their provisions and the items that rest on them", () => {
		expect(duecare(["sources", "show", "us-hipaa-security-rule"]).stdout).toContain("us-hipaa-security-rule#encryption-rest → ");
	});

	it("are drafted from raw articles of every shape, without their text", () => {
		const folder = temporaryFolder();
		writeFileSync(
			path.join(folder, "a.txt"),
			'---\ntitle: "AI in care"\nexcerpt: "Care will change"\npublishedDateTime: 2023-07-17T23:30:00Z\nwebUrl: "https://example.org/a"\nprovider:\n  name: Paper\nsecured: "c2VjcmV0"\n---\n',
		);
		writeFileSync(
			path.join(folder, "b.txt"),
			"---\ntitle: Pitfalls\nauthor:\n  - A Curator\ndate: '2022-02-07'\nlink:\n  brand: example.org\n  href: https://example.org/b\n---\n<p>First words.</p>\n\n<p>Second words.</p>\n",
		);
		writeFileSync(path.join(folder, "c.txt"), "\nFirst words.\n\nPrivacy\n-------\n\nSecond words.\n");
		const draft = (name: string): string => duecare(["sources", "import", name], { cwd: folder }).stdout;
		expect(draft("a.txt")).toMatch(/published: 2023-07-17[\s\S]*locator: excerpt/);
		expect(draft("a.txt")).not.toMatch(/c2VjcmV0|Care will change/);
		expect(draft("b.txt")).toMatch(/url: https:\/\/example.org\/b[\s\S]*introduction ¶2/);
		expect(draft("b.txt")).not.toMatch(/A Curator|First words/);
		expect(draft("c.txt")).toMatch(/Privacy ¶1/);
	});
});

describe("shell completion", () => {
	it("is a script that bash accepts and that offers commands and values", () => {
		const script = duecare(["completion", "bash"]).stdout;
		const offer = (words: string): string =>
			execFileSync("bash", ["-c", `${script}\nCOMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _duecare; echo "\${COMPREPLY[*]}"`], {
				encoding: "utf8",
			}).trim();
		expect(offer("duecare gen")).toBe("generate");
		expect(offer("duecare knowledge l")).toBe("lint");
		expect(offer("duecare generate --format p")).toBe("pdf");
		expect(offer("duecare generate --dep")).toBe("--depth");
	});

	it("exists for zsh and fish", () => {
		expect(duecare(["completion", "zsh"]).stdout).toMatch(/^#compdef duecare/);
		expect(duecare(["completion", "fish"]).stdout).toMatch(/complete -c duecare/);
	});
});

describe("a reader that closes the pipe", () => {
	it("is no error", () => {
		const result = spawnSync("bash", ["-c", `node ${path.resolve("bin/run.js")} questions | head -1; echo "\${PIPESTATUS[0]}"`], {
			encoding: "utf8",
		});
		expect(result.stdout.trim().split("\n").at(-1)).toBe("0");
		expect(result.stderr).toBe("");
	});
});

describe("the generated references", () => {
	it("are not stale", () => {
		const result = spawnSync(process.execPath, ["scripts/docs.js", "--check"], { encoding: "utf8" });
		expect(result.stderr).toBe("");
	});
});
