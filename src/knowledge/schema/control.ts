import { z } from "zod";
import { ConditionSchema, Id, Line, PhaseId, ThemeId } from "./common.js";

export const ProvisionLink = z.strictObject({
	/** `<instrument>#<local>` */
	id: z.string().regex(/^[a-z0-9-]+#[a-z0-9.-]+$/, "expected instrument#provision"),
	/** satisfies: doing the control meets what the provision asks. supports: it helps; printed as "see also". */
	relation: z.enum(["satisfies", "supports"]),
});

export const Control = z.strictObject({
	id: Id.max(20, "expected at most 20 characters: governance tools cut longer ids"),
	/** Imperative; answerable yes or no; true in any country; promises no more than its mandatory provisions ask. */
	title: z.string().min(8).max(110),
	theme: ThemeId,
	phase: PhaseId,
	role: Id,
	/** Roles that work with the owner. */
	with: z.array(Id).optional(),
	/** deployment: about this tool. organisation: a programme of the whole organisation that must cover it. */
	scope: z.enum(["deployment", "organisation"]),
	tier: z.enum(["core", "standard", "extended"]),
	/** Omitted only where the provisions carry the condition, or with `universal`. */
	appliesWhen: ConditionSchema.optional(),
	/** Reason why a control without a condition of its own may hang on guidance that always applies. */
	universal: Line.optional(),
	/** What an auditor would accept as proof. */
	evidence: z.array(Line).min(1).max(4),
	provisions: z.array(ProvisionLink).min(1),
	/** Articles that raise it: `<article>#<point>`. */
	articles: z.array(z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, "expected article#point")).optional(),
});
export type Control = z.infer<typeof Control>;
