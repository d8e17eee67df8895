import { z } from "zod";
import { ConditionSchema, Day, Force, Id, Line, PartialDay, Url, Verification } from "./common.js";

/** What an entry of a timeline does to the state of the instrument; `amended` and `note` do nothing to it. */
export const TimelineEvent = z.enum(["proposed", "adopted", "in-force", "amended", "stayed", "stay-lifted", "ended", "note"]);

export const TimelineEntry = z.strictObject({
	/** `unrecorded` where the day could not be found: it prints as such, nothing is invented. */
	date: z.union([PartialDay, z.literal("unrecorded")]),
	event: TimelineEvent,
	note: Line.optional(),
});

export const Provision = z.strictObject({
	/** Local part of the id; the full id is `<instrument>#<local>`. */
	local: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, "expected a local id, for example art26-5 or encryption-rest"),
	/** Exact place, as a lawyer would cite it. */
	pinpoint: z.string().min(1).max(160),
	/** One line in our own words: what it asks of the deployer. */
	asks: Line,
	force: Force,
	/** Own condition, besides the instrument's. */
	appliesWhen: ConditionSchema.optional(),
	/**
	 * First day on which it binds, where that differs from the instrument's. A list gives different days for different
	 * cases; a variant without `when` holds for all.
	 */
	from: z.union([Day, z.array(z.strictObject({ when: ConditionSchema.optional(), date: Day })).min(1)]).optional(),
	/** First day on which it no longer binds. */
	until: Day.optional(),
	/** Set when the provision is only proposed, though its instrument is in force. */
	proposed: z.boolean().optional(),
	/** Whom the text binds when that is not the deployer; such a provision is asked for by contract. */
	binds: z.enum(["deployer", "vendor", "professional", "authority"]).optional(),
	/** Address of the exact place. Without it the instrument's address is used. */
	url: Url.optional(),
	verification: Verification,
	note: Line.optional(),
});
export type Provision = z.infer<typeof Provision>;

export const Instrument = z.strictObject({
	id: Id,
	title: z.string().min(3),
	/** Name used in citations. */
	short: z.string().min(2).max(60),
	issuer: z.string().min(2),
	kind: z.enum([
		"statute",
		"regulation",
		"directive",
		"treaty",
		"executive-order",
		"proposal",
		"guidance",
		"standard",
		"framework",
		"code-of-practice",
		"certification",
	]),
	/** A node of jurisdictions.yaml; the folder has the same name. */
	jurisdiction: Id,
	citation: z.string().min(2),
	url: Url,
	timeline: z.array(TimelineEntry).min(1),
	/** Regular expression that every pinpoint matches. */
	pinpointPattern: z.string().optional(),
	/** Omitted = wherever its jurisdiction is chosen. */
	appliesWhen: ConditionSchema.optional(),
	verification: Verification,
	provisions: z.array(Provision),
	/** Prose headings: What it is · What changed · What people get wrong. */
});
export type Instrument = z.infer<typeof Instrument>;
