import { and, negate, or, type Tri } from "./tri.js";

/** Why something is true, false or unknown: data, from which short and whole explanations are made. */
export type Reason = GroupReason | LeafReason | FixedReason;

export interface GroupReason {
	readonly kind: "all" | "any" | "not";
	readonly result: Tri;
	readonly of: readonly Reason[];
	/** Why it is unknown. */
	readonly causes: readonly Cause[];
}

export interface LeafReason {
	readonly kind: "leaf";
	readonly result: Tri;
	/** Id of the question or fact that was read. */
	readonly name: string;
	readonly source: "question" | "fact";
	/** Values that the condition accepts. */
	readonly wanted: readonly string[];
	/** Clauses that say what is so, or what was not chosen. */
	readonly says: readonly string[];
	/** Why a fact has its value. */
	readonly because?: Reason;
	/** Why it is unknown. */
	readonly causes: readonly Cause[];
}

/** Something settled by the date or by the places, not by a condition. */
export interface FixedReason {
	readonly kind: "fixed";
	readonly result: Tri;
	readonly says: readonly string[];
	readonly causes: readonly Cause[];
}

/** What would settle an unknown. */
export type Cause =
	| { readonly kind: "question"; readonly id: string }
	/** The law itself is open. */
	| { readonly kind: "openInLaw"; readonly fact: string };

/** Some reasons under one word; an unknown has the causes of the branches that are still unsettled. */
export function groupOf(kind: GroupReason["kind"], of: readonly Reason[], result: Tri = combined(kind, of)): GroupReason {
	return { kind, result, of, causes: result === "unknown" ? uniqueCauses(of.map((reason) => reason.causes)) : [] };
}

function combined(kind: GroupReason["kind"], of: readonly Reason[]): Tri {
	const results = of.map((reason) => reason.result);
	if (kind === "not") return negate(results[0] ?? "true");
	return kind === "all" ? and(results) : or(results);
}

/** The questions among some causes. */
export function questionsOf(causes: readonly Cause[]): string[] {
	return causes.flatMap((cause) => (cause.kind === "question" ? [cause.id] : []));
}

/** Several lists of causes as one, each cause once, in order of appearance. */
export function uniqueCauses(lists: readonly (readonly Cause[])[]): readonly Cause[] {
	const filled = lists.filter((list) => list.length > 0);
	if (filled.length < 2) return filled[0] ?? [];
	// Questions and facts share one space of names: conditions read both by name.
	const found = new Map<string, Cause>();
	for (const list of filled) for (const cause of list) found.set(cause.kind === "question" ? cause.id : cause.fact, cause);
	return [...found.values()];
}

/** The leaves that decided the result: of a true `all` every child, of a true `any` those that are true, and so on. */
export function decidingLeaves(reason: Reason): (LeafReason | FixedReason)[] {
	switch (reason.kind) {
		case "leaf":
		case "fixed":
			return [reason];
		case "not":
			return reason.of.flatMap(decidingLeaves);
		default:
			return reason.of.filter((child) => child.result === reason.result).flatMap(decidingLeaves);
	}
}

/** Short clauses for "because …", each once, in order. */
export function clauses(reason: Reason): string[] {
	return [...new Set(decidingLeaves(reason).flatMap((leaf) => leaf.says))];
}

/** The same for what holds only: the answers that were given, not those that were not. */
export function holdingClauses(reason: Reason): string[] {
	const holding = decidingLeaves(reason).filter((leaf) => leaf.result === "true");
	return [...new Set(holding.flatMap((leaf) => leaf.says))];
}
