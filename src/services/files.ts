import { randomBytes } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.js";

/** A file to be written: all of them are checked before the first is written. */
export interface Output {
	readonly file: string;
	readonly content: string | Uint8Array;
	/** Holds answers: readable by its owner only. */
	readonly secret?: boolean;
}

const MAX_TEXT = 5 * 1024 * 1024;

/** Reads a text file that the user named. */
export function readText(file: string, what: string): string {
	try {
		const size = statSync(file);
		if (size.isDirectory()) throw new UserError("usage", `${file} is a folder, not a file.`, [{ file, what: "a folder", expected: what }]);
		if (!size.isFile()) throw new UserError("usage", `${file} is not a plain file.`, [{ file, what: "not a plain file", expected: what }]);
		if (size.size > MAX_TEXT)
			throw new UserError("answers", `${file} is too large to be ${what}.`, [
				{ file, what: `${size.size} bytes`, expected: `at most ${MAX_TEXT} bytes` },
			]);
		return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
	} catch (cause) {
		if (cause instanceof UserError) throw cause;
		const code = errorCode(cause);
		const reason =
			code === "ENOENT"
				? "it does not exist"
				: code === "EACCES"
					? "you may not read it"
					: cause instanceof TypeError
						? "it is not UTF-8 text"
						: String(code ?? cause);
		throw new UserError(
			"usage",
			`${file} cannot be read: ${reason}.`,
			[{ file, what: reason, expected: what, hint: "Check the path; `duecare answers init` writes a new answers file." }],
			{ cause },
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
		writeFileSync(temporary, output.content, { mode: output.secret ? 0o600 : 0o644, flag: "wx" });
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

function errorCode(cause: unknown): string | undefined {
	return typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
}
