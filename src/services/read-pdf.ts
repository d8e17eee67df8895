import { inflateSync } from "node:zlib";
import { type Problem, UserError } from "../errors.js";
import { errorCode, readPlainFile } from "../plain-file.js";
import { asWord, fieldParts, keysOf, type Origin } from "../progress/progress.js";
import type { ReadDocument } from "../progress/read-markdown.js";
import { visibleLine } from "../visible.js";
import { ANSWERS_FILE, ORIGIN_FILE, parseOrigin } from "./origin.js";

/** What a PDF of ours holds: what was filled in, and the files it carries. */
export interface ReadPdf extends ReadDocument {
	/** The answers that it was made from, as a file. */
	readonly answersFile?: string;
}

const LARGEST = 20 * 1024 * 1024;
/** All streams of a PDF together, unpacked. A checklist has some 5 MB. */
const LARGEST_UNPACKED = 100 * 1024 * 1024;

/** Reads a filled PDF with every problem of what was filled in; a file that is no readable PDF is an error. */
export async function readFilledPdf(file: string): Promise<ReadPdf> {
	const bytes = readBytes(file);
	const { PDFDocument, PDFDropdown, PDFOptionList, PDFRadioGroup, PDFTextField, EncryptedPDFError } = await import("@cantoo/pdf-lib");
	const values: Record<string, string> = {};
	const problems: Problem[] = [];
	try {
		const document = await PDFDocument.load(bytes, { updateMetadata: false });
		for (const field of document.getForm().getFields()) {
			const name = field.getName();
			const filled =
				field instanceof PDFTextField
					? field.getText()
					: field instanceof PDFDropdown || field instanceof PDFOptionList
						? field.getSelected()[0]
						: field instanceof PDFRadioGroup
							? field.getSelected()
							: undefined;
			if (filled !== undefined && filled.trim() !== "") take(name, filled.replaceAll(/\r\n?/g, "\n").trim());
		}
		const attached = new Map(document.getAttachments().map(({ name, data }) => [name, new TextDecoder().decode(data)]));
		const origin: Origin | undefined = parseOrigin(attached.get(ORIGIN_FILE) ?? "");
		return { origin, values, problems, answersFile: attached.get(ANSWERS_FILE) };
	} catch (cause) {
		if (cause instanceof UserError) throw cause;
		const what =
			cause instanceof EncryptedPDFError
				? "it is encrypted"
				: `it is not a PDF that can be read (${(cause as Error).message.split("\n")[0]?.slice(0, 120)})`;
		throw unusable(file, what, "a checklist that duecare made, saved without a password", { cause });
	}

	function take(name: string, filled: string): void {
		const parts = fieldParts(name);
		if (!parts || !keysOf(parts.owner).includes(parts.key)) {
			problems.push({ where: visibleLine(name) || "a field without a name", what: "no checklist of ours has it" });
			return;
		}
		const value = asWord(parts.owner, parts.key, filled);
		if (value === undefined) problems.push({ where: name, what: `“${visibleLine(filled)}” is none of the words for it` });
		else values[name] = value;
	}
}

function readBytes(file: string): Uint8Array {
	const read = readPlainFile(file, LARGEST);
	if (!(read instanceof Uint8Array)) {
		if (read.kind === "too large") throw unusable(file, `it has ${read.what}; at most ${LARGEST} are read`);
		if (read.kind !== "unreadable") throw unusable(file, `it is ${read.what}`);
		throw new UserError("usage", `${visibleLine(file)} cannot be read: ${read.what}.`, [{ file, what: read.what }], { cause: read.cause });
	}
	const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
	if (!bytes.subarray(0, 1024).includes("%PDF-")) throw unusable(file, "it is not a PDF");
	if (!bytes.subarray(-2048).includes("%%EOF")) throw unusable(file, "its end is missing");
	refuseBombs(bytes, file);
	return bytes;
}

function unusable(file: string, what: string, expected = "a checklist that duecare made", options?: ErrorOptions): UserError {
	return new UserError("answers", `${visibleLine(file)} cannot be used: ${what}.`, [{ file, what, expected }], options);
}

/**
 * A small file can unpack to more than the memory holds. Every packed stream is unpacked once against one limit before
 * the reader sees the file; filters in a row, which our files never have, are refused.
 */
function refuseBombs(buffer: Buffer, file: string): void {
	const tooLarge = `it unpacks to more than ${LARGEST_UNPACKED} bytes`;
	if (/\/(?:FlateDecode|Fl)\s*\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/.test(buffer.toString("latin1")))
		throw unusable(file, "its streams are packed more than once");
	let unpacked = 0;
	for (let at = buffer.indexOf("stream"); at >= 0; at = buffer.indexOf("stream", at + 6)) {
		if (buffer.subarray(at - 3, at).toString("latin1") === "end") continue;
		const start = at + 6 + (buffer[at + 6] === 0x0d ? 2 : 1);
		// A zlib stream begins with this nibble; anything else is as large as it looks.
		if (((buffer[start] ?? 0) & 0x0f) !== 8) continue;
		const end = buffer.indexOf("endstream", start);
		try {
			unpacked += inflateSync(buffer.subarray(start, end < 0 ? buffer.length : end), { maxOutputLength: LARGEST_UNPACKED - unpacked + 1 }).length;
		} catch (cause) {
			if (errorCode(cause) === "ERR_BUFFER_TOO_LARGE") throw unusable(file, tooLarge);
			// Not packed after all, or broken: the reader says so.
		}
		if (unpacked > LARGEST_UNPACKED) throw unusable(file, tooLarge);
	}
}
