import type { Condition } from "../applicability/condition.js";

/** A provision that a rule rests on, as `<instrument>#<local>`, or a plain citation where the knowledge holds none. */
export interface Basis {
	readonly provision?: string;
	readonly citation: string;
	/** Printed only where this holds: the state whose statute it is, for example. */
	readonly when?: Condition;
}

/** One tenable reading of a law that is open. */
export interface Reading {
	readonly value: string;
	readonly because: string;
}

/** One rule of a fact. Rules are read in order; the first that holds gives the value. */
export interface FactRule {
	readonly when: Condition;
	/** A value of the fact, or `contested` with its readings. */
	readonly value: string;
	/** Why, in words that stand after "because", without a full stop. */
	readonly because: string;
	readonly basis?: readonly Basis[];
	/** For `contested`: the tenable readings and the careful thing to do. */
	readonly readings?: readonly Reading[];
	readonly caution?: string;
	/** First day on which the rule is law, where another one was before it. */
	readonly from?: string;
	/** First day on which it is law no more. */
	readonly until?: string;
}

/** What a user wants on paper about a fact. */
export interface Determination {
	/** As printed: "Is the vendor a business associate?" */
	readonly question: string;
	/** Node of the jurisdictions: printed only where it is chosen. */
	readonly jurisdiction: string;
	/** Printed only when this is not false. */
	readonly showWhen?: Condition;
	/** Short answers as printed, by value: "Yes", "Not a device: administrative function". */
	readonly answers: Readonly<Record<string, string>>;
	/** When to ask counsel: "Ask counsel if coding suggestions can be switched on". */
	readonly counsel: string;
	/** Who confirms it. */
	readonly confirms: string;
	/** Rank on page one. */
	readonly order: number;
	/** The determination that it is one step of: printed within its row. */
	readonly partOf?: string;
}

/**
 * A named fact: a value derived from answers and other facts by ordered rules. Being made of conditions, it is
 * three-valued and monotone by construction: while a rule that comes first is still unknown, its value stays possible.
 */
export interface FactDefinition {
	readonly id: string;
	/** What it means. */
	readonly title: string;
	/** single: the first rule that holds. multi: every rule that holds adds its value. */
	readonly kind: "single" | "multi";
	/** Closed set of values; each with the clause that stands after "because". */
	readonly values: Readonly<Record<string, string>>;
	readonly rules: readonly FactRule[];
	/** Value when no rule holds; of a multi fact, the value when nothing was added. Omitted for a multi fact that may be empty. */
	readonly otherwise?: Omit<FactRule, "when">;
	readonly determination?: Determination;
}

export const CONTESTED = "contested";

/** The values of a yes-or-no fact, each with its clause. */
export function yesNo(yes: string, no: string): Readonly<Record<string, string>> {
	return { yes, no };
}
