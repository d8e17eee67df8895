/**
 * The condition language: `all | any | not` over `{fact, is | in | includes | atLeast}` and nothing more.
 * Anything harder is a named fact in src/facts.
 */
export type Condition =
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition }
	| { readonly fact: string; readonly is: string }
	| { readonly fact: string; readonly in: readonly string[] }
	| { readonly fact: string; readonly includes: string | readonly string[] }
	| { readonly fact: string; readonly atLeast: string };

export type LeafCondition = Extract<Condition, { fact: string }>;

/** The facts and questions that a condition names, each once, in order of appearance. */
export function factsRead(condition: Condition | undefined): string[] {
	const found = new Set<string>();
	for (const leaf of leaves(condition)) found.add(leaf.fact);
	return [...found];
}

/** Every leaf of a condition, in order of appearance. */
export function leaves(condition: Condition | undefined): LeafCondition[] {
	if (!condition) return [];
	if ("all" in condition) return condition.all.flatMap(leaves);
	if ("any" in condition) return condition.any.flatMap(leaves);
	if ("not" in condition) return leaves(condition.not);
	return [condition];
}

/** The values that a leaf accepts, as written; a scale (`atLeast`) is widened by the caller that knows the scale. */
export function leafValues(leaf: LeafCondition): readonly string[] {
	if ("is" in leaf) return [leaf.is];
	if ("in" in leaf) return leaf.in;
	if ("includes" in leaf) return typeof leaf.includes === "string" ? [leaf.includes] : leaf.includes;
	return [leaf.atLeast];
}
