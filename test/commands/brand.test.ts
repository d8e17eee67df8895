import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { duecare, temporaryFolder } from "../support/program.js";

/** A folder with the answers of a sample and more lines under `deployment:`, and a real picture beside them. */
function withBrand(lines: string): string {
	const folder = temporaryFolder();
	mkdirSync(path.join(folder, "house"));
	const answers = readFileSync("knowledge/samples/us-small-practice-scheduling.yaml", "utf8");
	writeFileSync(path.join(folder, "house/answers.yaml"), answers.replace("  preparedBy:", `${lines}\n  preparedBy:`));
	copyFileSync("docs/images/interview.png", path.join(folder, "house/logo.png"));
	return folder;
}

async function picturesIn(file: string): Promise<number> {
	const document = await PDFDocument.load(readFileSync(file));
	const streams = document.context.enumerateIndirectObjects().map(([, object]) => object);
	return streams.filter((object) => object instanceof PDFRawStream && object.dict.get(PDFName.of("Subtype")) === PDFName.of("Image")).length;
}

describe("an organisation's logo and colour", () => {
	it("stand in the PDF, the logo found beside the answers, by generate and by a resumed interview", async () => {
		const folder = withBrand('  logo: logo.png\n  accent: "#ff8800"');
		const generated = duecare(["generate", "house/answers.yaml", "--format", "pdf", "--out", "out"], { cwd: folder });
		expect(generated.status, generated.stderr).toBe(0);
		expect(await picturesIn(path.join(folder, "out/checklist.pdf"))).toBeGreaterThan(0);
		const resumed = duecare(["interview", "--accessible", "--resume", "house/answers.yaml"], { cwd: folder });
		expect(resumed.status, resumed.stderr).toBe(0);
		expect(await picturesIn(path.join(folder, "house/checklist.pdf"))).toBeGreaterThan(0);
	});

	it.each([
		["a colour that is none", '  accent: "orange"', /deployment\.accent.*orange/s],
		["a logo that is not there", "  logo: nowhere.png", /deployment\.logo.*nowhere\.png cannot be read/s],
		["a logo that is no picture", "  logo: answers.yaml", /neither PNG nor JPEG/],
		["a folder as logo", "  logo: .", /a folder/],
	])("%s is refused with its place", (_, lines, pattern) => {
		const result = duecare(["generate", "house/answers.yaml", "--format", "pdf", "--out", "out"], { cwd: withBrand(lines) });
		expect(result.status, result.stderr).toBe(3);
		expect(result.stderr).toMatch(pattern);
	});
});
