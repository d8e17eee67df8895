/** Kleene's three values. Unknown is never dropped: it is printed with what would settle it. */
export type Tri = "true" | "false" | "unknown";

export function and(values: readonly Tri[]): Tri {
	if (values.includes("false")) return "false";
	return values.includes("unknown") ? "unknown" : "true";
}

export function or(values: readonly Tri[]): Tri {
	if (values.includes("true")) return "true";
	return values.includes("unknown") ? "unknown" : "false";
}

export function negate(value: Tri): Tri {
	if (value === "unknown") return "unknown";
	return value === "true" ? "false" : "true";
}
