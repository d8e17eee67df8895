/** Closed lists of words, apart from the schemas so that the program starts without the validator. */

export const THEMES = [
	"data-privacy",
	"access-encryption",
	"vendor-compliance",
	"ethics-review",
	"legal-framework",
	"governance",
	"transparency-consent",
	"bias-equity",
	"human-oversight-safety",
	"generative-ai",
	"cyber-resilience",
	"monitoring",
] as const;
/** The challenge themes; the five of the seed articles first. */

export const PHASES = ["before-contract", "before-first-use", "go-live", "ongoing", "on-change", "on-incident", "retirement"] as const;
export type PhaseId = (typeof PHASES)[number];

export const FORCES = ["mandatory", "addressable", "recommended"] as const;
/** Of a provision, never of a control. Ordered from strongest to weakest. */
export type Force = (typeof FORCES)[number];
