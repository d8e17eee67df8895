import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const PROGRAM = path.resolve("bin/run.js");

/** Runs the real program in a folder of its own, without a terminal. */
export function duecare(
	args: readonly string[],
	options: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): SpawnSyncReturns<string> {
	return spawnSync(process.execPath, [PROGRAM, ...args], {
		cwd: options.cwd ?? temporaryFolder(),
		encoding: "utf8",
		input: options.input ?? "",
		env: { PATH: process.env.PATH ?? "", HOME: os.tmpdir(), NO_COLOR: "1", COLUMNS: "120", ...options.env },
		maxBuffer: 64 * 1024 * 1024,
	});
}

export function temporaryFolder(): string {
	return mkdtempSync(path.join(os.tmpdir(), "duecare-test-"));
}

export function read(folder: string, name: string): string {
	return readFileSync(path.join(folder, name), "utf8");
}

/** The text of every page of a PDF, without the running matter, which is marked as an artifact. */
export async function pdfText(file: string): Promise<string> {
	const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
	const document = await getDocument({ data: new Uint8Array(readFileSync(file)), useSystemFonts: false, verbosity: 0 }).promise;
	const pages: string[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const content = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true });
		const open: boolean[] = [];
		let text = "";
		for (const item of content.items) {
			if ("str" in item) text += open.includes(true) ? "" : item.str + (item.hasEOL ? "\n" : "");
			else if (item.type === "endMarkedContent") open.pop();
			else open.push("tag" in item && item.tag === "Artifact");
		}
		pages.push(text);
	}
	await document.destroy();
	return pages.join("\n");
}

/** Letters and digits only: what two renderings of one text share, whatever breaks lines or escapes marks. */
export function letters(text: string): string {
	return text
		.normalize("NFC")
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
