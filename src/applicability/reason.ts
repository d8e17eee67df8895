import type { Tri } from "./tri.js";

/** Why something is true, false or unknown: data, from which short and whole explanations are made. */
export type Reason = GroupReason | LeafReason | FixedReason;

export interface GroupReason {
	readonly kind: "all" | "any" | "not";
	readonly result: Tri;
	readonly of: readonly Reason[];
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

/** The causes of an unknown, each once: only those in branches that are still unsettled. */
export function causesOf(reason: Reason): Cause[] {
	if (reason.result !== "unknown") return [];
	const found = reason.kind === "leaf" || reason.kind === "fixed" ? reason.causes : reason.of.flatMap(causesOf);
	return uniqueCauses(found);
}

/** The questions among some causes. */
export function questionsOf(causes: readonly Cause[]): string[] {
	return causes.flatMap((cause) => (cause.kind === "question" ? [cause.id] : []));
}

export function uniqueCauses(causes: readonly Cause[]): Cause[] {
	const byKey = new Map(causes.map((cause) => [causeKey(cause), cause]));
	return [...byKey.values()];
}

export function causeKey(cause: Cause): string {
	return cause.kind === "question" ? `q:${cause.id}` : `l:${cause.fact}`;
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
