import { readFileSync, statSync } from "node:fs";

/** Why a file is not read: its kind, and what was found instead in words that stand after the file's name. */
export interface Unreadable {
	readonly kind: "folder" | "not a plain file" | "too large" | "unreadable";
	readonly what: string;
	readonly cause?: unknown;
}

/**
 * Reads a plain file of at most `largest` bytes. A pipe or a device would hang or never end, and a huge file would fill
 * the memory: neither is opened.
 */
export function readPlainFile(file: string, largest: number): Uint8Array | Unreadable {
	try {
		const found = statSync(file);
		if (found.isDirectory()) return { kind: "folder", what: "a folder" };
		if (!found.isFile()) return { kind: "not a plain file", what: "not a plain file" };
		if (found.size > largest) return { kind: "too large", what: `${found.size} bytes` };
		return readFileSync(file);
	} catch (cause) {
		return unreadable(cause);
	}
}

/** The same for UTF-8 text. */
export function readTextFile(file: string, largest: number): string | Unreadable {
	const bytes = readPlainFile(file, largest);
	if (!(bytes instanceof Uint8Array)) return bytes;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		return unreadable(cause);
	}
}

function unreadable(cause: unknown): Unreadable {
	return { kind: "unreadable", what: reasonOf(cause), cause };
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: "it does not exist",
	EACCES: "you may not read it",
	EPERM: "you may not read it",
	ELOOP: "it is a link that leads back to itself",
	ENOTDIR: "a part of the path is a file, not a folder",
	ENAMETOOLONG: "the name is too long",
};

function reasonOf(cause: unknown): string {
	if (cause instanceof TypeError) return "it is not UTF-8 text";
	const code = errorCode(cause) ?? "";
	return REASONS[code] ?? (code || String(cause));
}

/** The code of a system error: "ENOENT". */
export function errorCode(cause: unknown): string | undefined {
	return typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
}
