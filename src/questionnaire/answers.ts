/** What a person said to one question. */
export type Answer =
	| { readonly kind: "notSure" }
	| { readonly kind: "text"; readonly text: string }
	/** A calendar day, "2026-11-21". */
	| { readonly kind: "date"; readonly date: string }
	| { readonly kind: "single"; readonly option: string }
	/** Picks may stand beside "not sure": the picks are true, the rest unknown. */
	| { readonly kind: "multi"; readonly picks: readonly string[]; readonly notSure: boolean };

/** The deployment's own particulars: printed, never read by a condition. */
export interface Deployment {
	/** Names the output folder too. */
	readonly name: string;
	readonly product?: string;
	readonly version?: string;
	readonly features?: string;
	readonly organisation?: string;
	readonly preparedBy?: string;
	/** A PNG or JPEG file, beside the answers file. */
	readonly logo?: string;
	/** Colour of rules and headings: "#1d4f91". */
	readonly accent?: string;
}

export interface Answers {
	readonly schemaVersion: 1;
	readonly deployment: Deployment;
	/** By question id. A question that is not here is open. */
	readonly answers: Readonly<Record<string, Answer>>;
}

/** The word that stands for "not sure" in an answers file and on the command line. */
export const NOT_SURE = "not-sure";
