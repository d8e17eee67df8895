import { randomBytes } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.js";
import { errorCode, readTextFile } from "../text-file.js";

/** A file to be written: all of them are checked before the first is written. */
export interface Output {
	readonly file: string;
	readonly content: string | Uint8Array;
}

/** What is written holds answers, or may be filled with them. */
const OWNER_ONLY = 0o600;
const MAX_TEXT = 5 * 1024 * 1024;

/** Reads a text file that the user named. */
export function readText(file: string, what: string): string {
	const read = readTextFile(file, MAX_TEXT);
	if (typeof read === "string") return read;
	const problem = { file, what: read.what, expected: what };
	switch (read.kind) {
		case "folder":
			throw new UserError("usage", `${file} is a folder, not a file.`, [problem]);
		case "not a plain file":
			throw new UserError("usage", `${file} is not a plain file.`, [problem]);
		case "too large":
			throw new UserError("answers", `${file} is too large to be ${what}.`, [{ ...problem, expected: `at most ${MAX_TEXT} bytes` }]);
		case "unreadable":
			throw new UserError(
				"usage",
				`${file} cannot be read: ${read.what}.`,
				[{ ...problem, hint: "Check the path; `duecare answers init` writes a new answers file." }],
				{ cause: read.cause },
			);
	}
}

/** Writes every file or none: refuses to replace one without `force`, and never leaves a half-written file. */
export function writeAll(outputs: readonly Output[], options: { force: boolean }): void {
	const taken = outputs.filter((output) => !options.force && existsSync(output.file));
	if (taken.length > 0) {
		throw new UserError(
			"write",
			"Nothing was written: a file of that name is already there.",
			taken.map((output) => ({ file: output.file, what: "exists already", hint: "Choose another folder with --out, or replace it with --force." })),
		);
	}
	const ready = outputs.map((output) => ({ output, temporary: prepare(output) }));
	for (const { output, temporary } of ready) finish(temporary, output.file);
}

/** Replaces one file in one step: what a killed program leaves is the old file or the new one. */
export function replaceFile(output: Output): void {
	finish(prepare(output), output.file);
}

function prepare(output: Output): string {
	const folder = path.dirname(output.file);
	const temporary = path.join(folder, `.${path.basename(output.file)}.${randomBytes(6).toString("hex")}.tmp`);
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK);
		writeFileSync(temporary, output.content, { mode: OWNER_ONLY, flag: "wx" });
		return temporary;
	} catch (cause) {
		discard(temporary);
		throw refused(output.file, cause);
	}
}

function finish(temporary: string, file: string): void {
	try {
		renameSync(temporary, file);
	} catch (cause) {
		discard(temporary);
		throw refused(file, cause);
	}
}

/** Takes away what was begun; where nothing could be begun, there is nothing to take away. */
function discard(temporary: string): void {
	try {
		rmSync(temporary, { force: true });
	} catch {
		// The cause that led here is the one to tell.
	}
}

function refused(file: string, cause: unknown): UserError {
	const code = errorCode(cause);
	const reasons: Record<string, string> = {
		EACCES: "you may not write there",
		EPERM: "you may not write there",
		EROFS: "the disk is read-only",
		ENOSPC: "the disk is full",
		ENOTDIR: "a part of the path is a file, not a folder",
		EEXIST: "a part of the path is a file, not a folder",
		EISDIR: "a folder of that name is in the way",
		ENAMETOOLONG: "the name is too long",
	};
	const reason = reasons[code ?? ""] ?? String(code ?? cause);
	return new UserError("write", `${file} cannot be written: ${reason}.`, [{ file, what: reason, hint: "Choose another folder with --out." }], {
		cause,
	});
}
