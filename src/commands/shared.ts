import * as Flags from "@oclif/core/flags";

/** Flags that several commands share; each may also be set in the environment. */
export const asOfFlag = Flags.string({
	description: "Day for which the law is read, as 2026-11-21. Default: today.",
	env: "DUECARE_AS_OF",
	helpValue: "DATE",
});
export const packsFlag = Flags.string({
	description: "Folder with your organisation's own controls and sources. May be given several times.",
	env: "DUECARE_KNOWLEDGE",
	multiple: true,
	helpValue: "DIR",
});
export const setFlag = Flags.string({
	description: "Give or replace one answer, as stage=choosing or tool-kinds=ambient-scribe,record-summary. May be given several times.",
	multiple: true,
	helpValue: "KEY=VALUE",
});
export const jsonFlag = Flags.boolean({ description: "Print data as JSON." });
export const forceFlag = Flags.boolean({ description: "Replace files that exist already." });

/** Talk for people: on standard error, so that standard output stays data. */
export function say(text: string): void {
	process.stderr.write(`${text}\n`);
}

export function print(text: string): void {
	process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

export function printJson(value: unknown): void {
	print(JSON.stringify(value, null, 2));
}
