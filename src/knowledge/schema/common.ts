import { z } from "zod";
import type { Condition } from "../../applicability/condition.js";
import { FORCES, PHASES, THEMES } from "../vocabulary.js";

/** A kebab-case id; it equals the file name. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a kebab-case id, for example vendor-data-contract");

/** A calendar day, quoted in YAML: "2026-08-02". */
export const Day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'expected a quoted day, for example "2026-08-02"');

/** A day, month or year as known: "2026-08-02", "2026-08" or "2026". */
export const PartialDay = z
	.string()
	.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected a quoted date, for example "2026-08-02", "2026-08" or "2026"');

export const Url = z.string().regex(/^https:\/\/[^\s<>"]+$/, "expected an https address");

/** One line of prose in our own words. */
export const Line = z
	.string()
	.trim()
	.min(3)
	.max(600)
	.refine((text) => !/[\r\n]/.test(text), "expected one line");

export const ConditionSchema: z.ZodType<Condition> = z.lazy(() =>
	z.union([
		z.strictObject({ all: z.array(ConditionSchema).min(1) }),
		z.strictObject({ any: z.array(ConditionSchema).min(1) }),
		z.strictObject({ not: ConditionSchema }),
		z.strictObject({ fact: Id, is: z.string() }),
		z.strictObject({ fact: Id, in: z.array(z.string()).min(1) }),
		z.strictObject({ fact: Id, includes: z.union([z.string(), z.array(z.string()).min(1)]) }),
		z.strictObject({ fact: Id, atLeast: z.string() }),
	]),
);

/**
 * How far a text was checked. official: read on the issuer's own publication. copy: a verbatim copy of the official
 * text was read. secondary: agreeing secondary pages. unverified: from memory or a single secondary page.
 */
export const Verification = z.strictObject({
	state: z.enum(["official", "copy", "secondary", "unverified"]),
	/** Where it was read; with the version of the text where it has one. */
	from: z.string().optional(),
	on: Day.optional(),
	/** What was tried in vain, or what to look at again. */
	note: z.string().optional(),
});
export type Verification = z.infer<typeof Verification>;

export const ThemeId = z.enum(THEMES);
export const PhaseId = z.enum(PHASES);
export const Force = z.enum(FORCES);
