/** Exit codes of the command line; stable. */
export const EXIT = {
	ok: 0,
	internal: 1,
	usage: 2,
	answers: 3,
	findings: 4,
	write: 5,
	knowledge: 6,
	interrupted: 130,
} as const;
export type ExitName = Exclude<keyof typeof EXIT, "ok" | "internal">;

/** One thing that is wrong: where, what was found, what was expected, how to mend it. */
export interface Problem {
	readonly file?: string;
	readonly line?: number;
	/** Field, question or flag. */
	readonly where?: string;
	readonly what: string;
	readonly expected?: string;
	/** The nearest valid value, or the next step. */
	readonly hint?: string;
}

/** Anything that the user can mend. Everything else is a bug and surfaces as one. */
export class UserError extends Error {
	readonly exit: ExitName;
	readonly problems: readonly Problem[];

	constructor(exit: ExitName, headline: string, problems: readonly Problem[] = [], options?: ErrorOptions) {
		super(headline, options);
		this.name = "UserError";
		this.exit = exit;
		this.problems = problems;
	}
}
