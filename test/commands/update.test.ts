import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deflateSync } from "node:zlib";
import { PDFDocument, PDFDropdown, PDFRadioGroup, PDFTextField } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Checklist } from "../../src/checklist/schema.js";
import { asWord } from "../../src/progress/progress.js";
import { duecare, letters, pdfText, read, temporaryFolder } from "../support/program.js";

const SAMPLE = "us-small-practice-scheduling";
const DAY = "2026-11-28";

/** A folder with the answers of a sample and its checklist as Markdown, made once. */
let made = "";
beforeAll(() => {
	made = temporaryFolder();
	writeFileSync(path.join(made, "answers.yaml"), readFileSync(`knowledge/samples/${SAMPLE}.yaml`));
	const result = duecare(["generate", "answers.yaml", "--as-of", DAY, "--format", "md", "--out", "."], { cwd: made });
	expect(result.status, result.stderr).toBe(0);
}, 60_000);

/** The same in a folder of its own, with the Markdown as edited. */
function filled(edit: (markdown: string) => string): string {
	const folder = temporaryFolder();
	writeFileSync(path.join(folder, "answers.yaml"), read(made, "answers.yaml"));
	writeFileSync(path.join(folder, "checklist.md"), edit(read(made, "checklist.md")));
	return folder;
}

const tick = (markdown: string): string => markdown.replace(/(<a id="item-sub-processors"><\/a>\n\n### )\[ \]/, "$1[x]");
const name =
	(who: string) =>
	(markdown: string): string =>
		markdown.replace(/(<!-- fields sub-processors -->\n\n- Status: .*\n- Name: ).*/, `$1${who}`);
const items = (folder: string): unknown => (parse(read(folder, "progress.yaml")) as { items: unknown }).items;

describe("update, from Markdown", () => {
	it("writes what was ticked and filled in, readable by its owner only, and generate prints it again", () => {
		const folder = filled((text) => name("Ana Müller")(tick(text)));
		const result = duecare(["update", "checklist.md"], { cwd: folder });
		expect(result.status, result.stderr).toBe(0);
		expect(items(folder)).toEqual({ "sub-processors": { status: "done", owner: "Ana Müller" } });
		expect(statSync(path.join(folder, "progress.yaml")).mode & 0o777).toBe(0o600);

		const args = [
			"generate",
			"answers.yaml",
			"--as-of",
			DAY,
			"--progress",
			"progress.yaml",
			"--format",
			"md",
			"--format",
			"json",
			"--format",
			"csv",
			"--out",
			"again",
		];
		expect(duecare(args, { cwd: folder }).status).toBe(0);
		const again = read(folder, "again/checklist.md");
		expect(again).toMatch(/### \[x\] 1\. .*\n/);
		expect(again).toMatch(/1 of \d+ done/);
		expect(again).toContain("- Name: Ana Müller");
		expect(read(folder, "again/checklist.csv")).toMatch(/"sub-processors".*"done","Ana Müller"/);
		const json = JSON.parse(read(folder, "again/checklist.json")) as { progress: object };
		expect(json.progress).toMatchObject({ done: 1, inProgress: 0 });
	});

	it("says that there is nothing new, and writes nothing", () => {
		const folder = filled((text) => text);
		const result = duecare(["update", "checklist.md"], { cwd: folder });
		expect([result.status, existsSync(path.join(folder, "progress.yaml"))]).toEqual([0, false]);
		expect(result.stderr).toMatch(/Nothing new/);
	});

	it("keeps what the file says where the document says something else, tells both, and exits 4", () => {
		const folder = filled(name("Ana"));
		expect(duecare(["update", "checklist.md"], { cwd: folder }).status).toBe(0);
		writeFileSync(path.join(folder, "checklist.md"), name("Ben")(read(made, "checklist.md")));
		const result = duecare(["update", "checklist.md"], { cwd: folder });
		expect(result.status).toBe(4);
		expect(result.stderr).toMatch(/“Ana”.*“Ben”/);
		expect(items(folder)).toEqual({ "sub-processors": { owner: "Ana" } });
		expect(duecare(["update", "checklist.md", "--prefer", "document"], { cwd: folder }).status).toBe(0);
		expect(items(folder)).toEqual({ "sub-processors": { owner: "Ben" } });
	});

	it("tells of other answers, of another knowledge and day, and of an item that is not known", () => {
		const folder = filled((text) =>
			tick(text)
				.replace(/knowledge=\S+/, "knowledge=0.0.9")
				.replace("<!-- fields kill-switch -->", "<!-- fields no-such-item -->")
				.replace(/(<!-- fields no-such-item -->\n\n- Status: ).*/, "$1done"),
		);
		writeFileSync(path.join(folder, "answers.yaml"), read(made, "answers.yaml").replace(/name: .*/, "name: Another deployment"));
		const result = duecare(["update", "checklist.md", "--json"], { cwd: folder });
		expect(result.status, result.stderr).toBe(4);
		const { notes, problems } = JSON.parse(result.stdout) as { notes: string[]; problems: { where: string }[] };
		expect(notes.join("\n")).toMatch(/other answers.*\n.*knowledge 0\.0\.9/);
		expect(problems.map((problem) => problem.where)).toEqual(["no-such-item/status"]);
	});

	it.each([
		["nowhere.md", 2, /does not exist/],
		[".", 2, /folder/],
		["answers.yaml", 3, /does not say which checklist/],
	])("refuses %s", (file, status, pattern) => {
		const folder = temporaryFolder();
		writeFileSync(path.join(folder, "answers.yaml"), read(made, "answers.yaml"));
		const result = duecare(["update", file], { cwd: folder });
		expect(result.stderr).toMatch(pattern);
		expect(result.status, result.stderr).toBe(status);
		expect(existsSync(path.join(folder, "progress.yaml"))).toBe(false);
	});

	it("refuses a broken progress file and leaves it as it is", () => {
		const folder = filled(tick);
		writeFileSync(path.join(folder, "progress.yaml"), "schema: 1\nitems: [\n");
		const result = duecare(["update", "checklist.md"], { cwd: folder });
		expect(result.status, result.stderr).toBe(3);
		expect(result.stderr).toMatch(/progress\.yaml:\d/);
		expect(read(folder, "progress.yaml")).toBe("schema: 1\nitems: [\n");
	});
});

describe("update, from a PDF", () => {
	/** A PDF of the sample in a folder of its own, made once. */
	let source = "";
	beforeAll(() => {
		source = temporaryFolder();
		writeFileSync(path.join(source, "answers.yaml"), read(made, "answers.yaml"));
		const result = duecare(["generate", "answers.yaml", "--as-of", DAY, "--format", "pdf", "--out", "."], { cwd: source });
		expect(result.status, result.stderr).toBe(0);
	}, 60_000);

	const TYPED = ["Ana Müller", "Łódź, Αθήνα, Київ", "1. x: y #z", "- [x] done", "(a\\b) <</JS>>", "2026-12-01"];

	/** Fills every field of a PDF with another library; gives what was filled in, as words of files. */
	async function fillAll(file: string): Promise<{ bytes: Uint8Array; values: Record<string, string> }> {
		const document = await PDFDocument.load(readFileSync(file));
		const values: Record<string, string> = {};
		for (const [index, field] of document.getForm().getFields().entries()) {
			const text = TYPED[index % TYPED.length] ?? "x";
			let filled = text;
			if (field instanceof PDFTextField) {
				if (field.isMultiline()) filled = `${text}\nsecond line`;
				field.setText(filled);
			} else if (field instanceof PDFDropdown || field instanceof PDFRadioGroup) {
				const options = field.getOptions();
				filled = options[index % options.length] ?? "";
				field.select(filled);
			} else throw new Error(`a field of another kind: ${field.getName()}`);
			values[field.getName()] = filled;
		}
		// The looks of what was typed are the viewer's business; ours are drawn again by generate.
		return { bytes: await document.save({ updateFieldAppearances: false }), values };
	}

	/** The values of a progress file by the id of the field. */
	function valuesOf(folder: string): Record<string, string> {
		const file = parse(read(folder, "progress.yaml")) as Record<"items" | "sign-offs", Record<string, Record<string, string>>>;
		return Object.fromEntries(
			[...Object.entries(file.items), ...Object.entries(file["sign-offs"])].flatMap(([owner, fields]) =>
				Object.entries(fields).map(([key, value]) => [`${owner}/${key}`, value]),
			),
		);
	}
	const asWords = (values: Record<string, string>): Record<string, string> =>
		Object.fromEntries(Object.entries(values).map(([id, value]) => [id, asWord(id.split("/")[0] ?? "", id.split("/")[1] ?? "", value) ?? "?"]));

	it("reads back every field that another library filled, and prints each again: nothing lost, nothing changed", async () => {
		const folder = temporaryFolder();
		const { bytes, values } = await fillAll(path.join(source, "checklist.pdf"));
		expect(Object.keys(values).length).toBeGreaterThan(200);
		writeFileSync(path.join(folder, "checklist.pdf"), bytes);
		const result = duecare(["update", "checklist.pdf"], { cwd: folder });
		expect(result.status, result.stderr).toBe(0);
		expect(valuesOf(folder)).toEqual(asWords(values));

		const args = ["generate", "checklist.pdf", "--progress", "progress.yaml", "--format", "pdf", "--format", "md", "--out", "again"];
		const again = duecare(args, { cwd: folder });
		expect(again.status, again.stderr).toBe(0);
		expect(again.stderr).not.toMatch(/made from other answers/);
		const printed = await PDFDocument.load(readFileSync(path.join(folder, "again/checklist.pdf")));
		const filled = printed
			.getForm()
			.getFields()
			.map((field): [string, string | undefined] => [
				field.getName(),
				field instanceof PDFTextField
					? field.getText()
					: field instanceof PDFDropdown
						? field.getSelected()[0]
						: field instanceof PDFRadioGroup
							? field.getSelected()
							: undefined,
			]);
		expect(asWords(Object.fromEntries(filled.map(([id, value]) => [id, value ?? ""])))).toEqual(asWords(values));
		for (const file of ["checklist.pdf", "checklist.md"]) {
			const from = temporaryFolder();
			writeFileSync(path.join(from, file), readFileSync(path.join(folder, "again", file)));
			writeFileSync(path.join(from, "answers.yaml"), read(made, "answers.yaml"));
			expect(duecare(["update", file], { cwd: from }).status).toBe(0);
			expect(valuesOf(from), file).toEqual(asWords(values));
		}
	}, 120_000);

	it("a lone PDF is enough to explain it and to make it again, byte for byte", () => {
		const folder = temporaryFolder();
		writeFileSync(path.join(folder, "checklist.pdf"), readFileSync(path.join(source, "checklist.pdf")));
		const explained = duecare(["explain", "sub-processors", "--answers", "checklist.pdf", "--as-of", DAY], { cwd: folder });
		expect(explained.stdout).toMatch(/in the list: must/);
		expect(duecare(["generate", "checklist.pdf", "--format", "pdf", "--out", "again"], { cwd: folder }).status).toBe(0);
		expect(readFileSync(path.join(folder, "again/checklist.pdf")).equals(readFileSync(path.join(source, "checklist.pdf")))).toBe(true);
	});

	it("--no-attachment leaves the answers out, and says so when they are wanted", () => {
		const folder = temporaryFolder();
		writeFileSync(path.join(folder, "answers.yaml"), read(made, "answers.yaml"));
		expect(duecare(["generate", "answers.yaml", "--format", "pdf", "--no-attachment", "--out", "."], { cwd: folder }).status).toBe(0);
		const result = duecare(["explain", "sub-processors", "--answers", "checklist.pdf"], { cwd: folder });
		expect([result.status, result.stderr]).toEqual([3, expect.stringMatching(/carries no answers/)]);
	});

	it("an encrypted one is refused", async () => {
		const folder = temporaryFolder();
		const document = await PDFDocument.load(readFileSync(path.join(source, "checklist.pdf")));
		document.encrypt({ userPassword: "secret" });
		writeFileSync(path.join(folder, "checklist.pdf"), await document.save());
		const result = duecare(["update", "checklist.pdf"], { cwd: folder });
		expect([result.status, result.stderr]).toEqual([3, expect.stringMatching(/encrypted/)]);
	});
});

describe("update, from a PDF that cannot be used", () => {
	const small = async (): Promise<Uint8Array> => {
		const document = await PDFDocument.create();
		document.addPage();
		return document.save();
	};
	const bomb = (): Buffer => {
		const packed = deflateSync(Buffer.alloc(120 * 1024 * 1024));
		return Buffer.concat([
			Buffer.from(`%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Length ${packed.length}>>\nstream\n`),
			packed,
			Buffer.from("\nendstream\nendobj\n%%EOF\n"),
		]);
	};
	it.each([
		["no PDF at all", async () => Buffer.from("hello"), /not a PDF/],
		["a cut one", async () => (await small()).subarray(0, 200), /its end is missing/],
		["a bomb", async () => bomb(), /unpacks to more than/],
		["packed twice", async () => Buffer.from("%PDF-1.7\n1 0 obj\n<</Filter[/FlateDecode /FlateDecode]>>\n%%EOF\n"), /packed more than once/],
		["one without our fields", async () => small(), /does not say which checklist/],
	])("%s", async (_, bytes, pattern) => {
		const folder = temporaryFolder();
		writeFileSync(path.join(folder, "checklist.pdf"), await bytes());
		const result = duecare(["update", "checklist.pdf"], { cwd: folder, env: { NODE_OPTIONS: "--max-old-space-size=300" } });
		expect(result.stderr).toMatch(pattern);
		expect(result.status, result.stderr).toBe(3);
		expect(existsSync(path.join(folder, "progress.yaml"))).toBe(false);
	});
});

describe("a compact copy", () => {
	it("is shorter, keeps every item, field and law, and says what it leaves out", async () => {
		const folder = temporaryFolder();
		writeFileSync(path.join(folder, "answers.yaml"), read(made, "answers.yaml"));
		const args = ["generate", "answers.yaml", "--as-of", DAY, "--format", "pdf", "--format", "json"];
		expect(duecare([...args, "--out", "full"], { cwd: folder }).status).toBe(0);
		expect(duecare([...args, "--compact", "--out", "compact"], { cwd: folder }).status).toBe(0);
		const [full, compact] = await Promise.all(
			["full", "compact"].map((name) => PDFDocument.load(readFileSync(path.join(folder, name, "checklist.pdf")))),
		);
		expect(compact?.getPageCount()).toBeLessThan((full?.getPageCount() ?? 0) * 0.75);
		const names = (document?: PDFDocument): string[] =>
			document
				?.getForm()
				.getFields()
				.map((field) => field.getName())
				.sort() ?? [];
		expect(names(compact)).toEqual(names(full));
		const text = letters(await pdfText(path.join(folder, "compact/checklist.pdf")));
		expect(text).toContain(letters("This is a compact copy."));
		const { groups } = Checklist.parse(JSON.parse(read(folder, "compact/checklist.json")));
		const items = groups.flatMap((group) => group.items);
		const starts = items.map(({ number, title, force }) => text.indexOf(letters(`${number}. ${title} ${force.label}`)));
		expect(starts).toEqual([...starts].sort((one, other) => one - other));
		for (const [index, item] of items.entries()) {
			const card = text.slice(starts[index], starts[index + 1]);
			// An instrument is named once in a card, before all of its places.
			for (const { citation, pinpoint, force } of item.provisions) {
				if (force === "recommended") continue;
				expect(card, item.id).toContain(letters(pinpoint));
				expect(card, item.id).toContain(letters(citation.slice(0, citation.length - pinpoint.length)));
			}
		}
	}, 60_000);
});
