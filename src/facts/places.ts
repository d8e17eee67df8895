import type { Basis, FactRule } from "./fact.js";
import { has, not } from "./when.js";

/** EU Member States and the three EEA states, where the EU rules used here apply as well. */
export const EU_COUNTRIES = [
	"austria",
	"belgium",
	"bulgaria",
	"croatia",
	"cyprus",
	"czechia",
	"denmark",
	"estonia",
	"finland",
	"france",
	"germany",
	"greece",
	"hungary",
	"ireland",
	"italy",
	"latvia",
	"lithuania",
	"luxembourg",
	"malta",
	"netherlands",
	"poland",
	"portugal",
	"romania",
	"slovakia",
	"slovenia",
	"spain",
	"sweden",
	"iceland",
	"liechtenstein",
	"norway",
] as const;

export const UK_COUNTRIES = ["england", "scotland", "wales", "northern-ireland"] as const;

export const OTHER_COUNTRIES = ["canada", "australia", "singapore", "south-korea", "japan", "brazil", "elsewhere"] as const;

export const IN_US = has("countries", "united-states");
export const IN_EU = has("countries", ...EU_COUNTRIES);
export const IN_UK = has("countries", ...UK_COUNTRIES);
export const IN_EU_OR_UK = has("countries", ...EU_COUNTRIES, ...UK_COUNTRIES);
export const OUTSIDE_US = has("countries", ...EU_COUNTRIES, ...UK_COUNTRIES, ...OTHER_COUNTRIES);
export const NOT_IN_US = not(IN_US);
export const NOT_IN_EU = not(IN_EU);
export const NOT_IN_UK = not(IN_UK);

/** The law of the places that were chosen: EU, UK or both; elsewhere none. */
export function lawOfPlace(eu: readonly Basis[], uk: readonly Basis[]): readonly Basis[] {
	return [...eu.map((basis) => ({ ...basis, when: IN_EU })), ...uk.map((basis) => ({ ...basis, when: IN_UK }))];
}

/** A rule with the law of the places that were chosen. */
export function byPlace<Rule extends Omit<FactRule, "basis" | "when">>(
	rule: Rule,
	eu: readonly Basis[],
	uk: readonly Basis[],
): Rule & Pick<FactRule, "basis"> {
	return { ...rule, basis: lawOfPlace(eu, uk) };
}
