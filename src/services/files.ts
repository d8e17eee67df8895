import {
	closeSync,
	existsSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { UserError } from "../errors.js";
import { errorCode, readTextFile } from "../plain-file.js";

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

/**
 * Writes every file or none: refuses to replace one without `force`, and never leaves a half-written file. Where the disk
 * fails between two files, those that are new are taken away again, and what was replaced already is named.
 */
export function writeAll(outputs: readonly Output[], options: { force: boolean }): void {
	const there = outputs.filter((output) => existsSync(output.file)).map((output) => output.file);
	if (there.length > 0 && !options.force) throw taken(there);
	const ready: { file: string; temporary: string }[] = [];
	const placed: string[] = [];
	try {
		for (const output of outputs) ready.push({ file: output.file, temporary: prepare(output) });
		for (const { file, temporary } of ready) {
			if (options.force) replace(temporary, file);
			else create(temporary, file);
			placed.push(file);
		}
	} catch (error) {
		for (const { temporary } of ready) discard(temporary);
		const replaced = placed.filter((file) => there.includes(file));
		for (const file of placed) if (!there.includes(file)) discard(file);
		if (!(error instanceof UserError) || replaced.length === 0) throw error;
		const extra = replaced.map((file) => ({ file, what: "was replaced before that", expected: "all of them; run the command again" }));
		throw new UserError(error.exit, error.message, [...error.problems, ...extra], { cause: error });
	}
	for (const folder of new Set(outputs.map((output) => path.dirname(output.file)))) settle(folder);
}

/**
 * A file that is saved again and again. Before each time it looks whether the file is still as it was left: two programs,
 * or a program and an editor, do not overwrite each other. A lock would not notice the editor, and would outlive a
 * program that is killed.
 */
export function savedFile(name: string, content: string | undefined): { save(content: string): void } {
	// What a link points to is what is saved; the link stays.
	const file = content === undefined ? name : realpathSync(name);
	let last = content;
	return {
		save(next) {
			const temporary = prepare({ file, content: next });
			try {
				if (last === undefined) create(temporary, file);
				else {
					if (readTextFile(file, MAX_TEXT) !== last) throw changed(file);
					replace(temporary, file);
				}
			} catch (error) {
				discard(temporary);
				throw error;
			}
			last = next;
			settle(path.dirname(file));
		},
	};
}

/** Writes a temporary file beside the one that is meant, and waits until the disk has it. */
function prepare(output: Output): string {
	const folder = path.dirname(output.file);
	const temporary = path.join(folder, temporaryName(path.basename(output.file)));
	try {
		mkdirSync(folder, { recursive: true });
		clearAway(folder, path.basename(output.file));
		const handle = openSync(temporary, "wx", OWNER_ONLY);
		try {
			writeFileSync(handle, output.content);
			// Else a loss of power after the renaming could leave an empty file under the right name.
			waitForDisk(handle);
		} finally {
			closeSync(handle);
		}
		return temporary;
	} catch (cause) {
		discard(temporary);
		throw refused(output.file, cause);
	}
}

/** Puts a temporary file in the place of another in one step: what a killed program leaves is the old file or the new one. */
function replace(temporary: string, file: string): void {
	try {
		renameSync(temporary, file);
	} catch (cause) {
		throw refused(file, cause);
	}
}

/** Puts a temporary file where there is none; a file that came up meanwhile stays. */
function create(temporary: string, file: string): void {
	try {
		linkSync(temporary, file);
	} catch {
		// Some disks know no second name for a file, and say so in many ways.
		if (existsSync(file)) throw taken([file]);
		replace(temporary, file);
	}
	discard(temporary);
}

const NO_SYNC_OF_FOLDERS = ["EINVAL", "EPERM", "EACCES", "EISDIR", "ENOTSUP", "EBADF", "ENOSYS"];

/** Under Node's permission model no program may wait for the disk, whatever it was allowed to write. */
function waitForDisk(handle: number): void {
	try {
		fsyncSync(handle);
	} catch (cause) {
		if (errorCode(cause) !== "ERR_ACCESS_DENIED") throw cause;
	}
}

/** Waits until the disk knows the new names. */
function settle(folder: string): void {
	try {
		const handle = openSync(folder, "r");
		try {
			waitForDisk(handle);
		} finally {
			closeSync(handle);
		}
	} catch (cause) {
		if (!NO_SYNC_OF_FOLDERS.includes(errorCode(cause) ?? "")) throw refused(folder, cause);
	}
}

/** No secret: the file is opened only where there is none of that name. */
function temporaryName(name: string): string {
	const chance = Math.floor(Math.random() * 16 ** 12);
	return `.${name}.${process.pid}-${chance.toString(16).padStart(12, "0")}.tmp`;
}

const AN_HOUR = 3_600_000;

/** Takes away what killed programs left of the same file. The name says whose it is; another machine's is left for an hour. */
function clearAway(folder: string, name: string): void {
	for (const entry of readdirSync(folder)) {
		if (!entry.startsWith(`.${name}.`)) continue;
		const owner = /^(\d+)-[0-9a-f]{12}\.tmp$/.exec(entry.slice(name.length + 2))?.[1];
		if (owner === undefined || Number(owner) === process.pid) continue;
		const file = path.join(folder, entry);
		if (!isRunning(Number(owner)) || ageOf(file) > AN_HOUR) discard(file);
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (cause) {
		return errorCode(cause) === "EPERM";
	}
}

function ageOf(file: string): number {
	return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}

/** Takes away what was begun; where nothing could be begun, there is nothing to take away. */
function discard(temporary: string): void {
	try {
		rmSync(temporary, { force: true });
	} catch {
		// The cause that led here is the one to tell.
	}
}

function taken(files: readonly string[]): UserError {
	return new UserError(
		"write",
		"Nothing was written: a file of that name is already there.",
		files.map((file) => ({ file, what: "exists already", hint: "Choose another folder with --out, or replace it with --force." })),
	);
}

function changed(file: string): UserError {
	return new UserError("write", `${file} was changed by another program; it was left as it is.`, [
		{ file, what: "not as this program left it", expected: "one program at a time", hint: "Close the other one, then go on with --resume." },
	]);
}

function refused(file: string, cause: unknown): UserError {
	const code = errorCode(cause);
	const reasons: Record<string, string> = {
		EACCES: "you may not write there",
		EPERM: "you may not write there",
		EROFS: "the disk is read-only",
		ENOSPC: "the disk is full",
		EDQUOT: "your share of the disk is full",
		EFBIG: "files may not grow that large here",
		EIO: "the disk failed",
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
