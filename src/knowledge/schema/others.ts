import { z } from "zod";
import { ConditionSchema, Day, Id, Line, PartialDay, PhaseId, ThemeId, Url, Verification } from "./common.js";

export const Article = z.strictObject({
	id: Id,
	title: z.string().min(3),
	authors: z.array(z.string()).min(1).optional(),
	publisher: z.string(),
	/** Omitted where the article came without a date or an address. */
	published: PartialDay.optional(),
	url: Url.optional(),
	/** seed: one of the five the product grew from. related: named by a seed or worth citing beside them. */
	kind: z.enum(["seed", "related"]),
	themes: z.array(ThemeId).min(1),
	/** One line: how far it may be relied on today. */
	standing: Line,
	/** What it says, in our own words, each with its place. */
	points: z
		.array(z.strictObject({ local: Id, locator: z.string().min(2), point: Line, themes: z.array(ThemeId).min(1), url: Url.optional() }))
		.min(1),
	verification: Verification,
});
export type Article = z.infer<typeof Article>;

export const Theme = z.strictObject({
	id: ThemeId,
	title: z.string(),
	order: z.number().int().positive(),
	/** One line: the question that this theme puts to a deployment. */
	asks: Line,
	/** `<article>#<point>` of the articles that raise it. */
	articles: z.array(z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/)),
});
export type Theme = z.infer<typeof Theme>;

export const Risk = z.strictObject({
	id: Id.max(30),
	title: z.string().min(4).max(90),
	/** What in the tool or its use can go wrong. */
	hazard: Line,
	cause: Line,
	harm: Line,
	/** Who is harmed. */
	harmed: z.array(z.string().min(3)).min(1),
	appliesWhen: ConditionSchema.optional(),
	universal: Line.optional(),
	/** Controls that mitigate it. */
	controls: z.array(Id).min(1),
	/** The reported case or study behind it. */
	reported: z.array(z.strictObject({ text: Line, source: z.string().min(3), url: Url, verification: Verification })).optional(),
	provisions: z.array(z.string()).optional(),
	articles: z.array(z.string()).optional(),
});
export type Risk = z.infer<typeof Risk>;

export const Option = z.strictObject({
	id: Id,
	label: z.string().min(1).max(90),
	hint: z.string().optional(),
	/** The answer as a clause about the deployment, to stand after "because": "the tool hears live speech". */
	says: z.string().min(3).max(140),
	/** Hidden unless this is not false. */
	showWhen: ConditionSchema.optional(),
	/** Excludes every other option ("nothing", "nobody"). */
	exclusive: z.boolean().optional(),
	/** Of a date question: the option holds when the day that was answered is before this one. It is read, never shown. */
	before: Day.optional(),
});
export type Option = z.infer<typeof Option>;

export const Question = z.strictObject({
	id: Id,
	/** Short noun phrase for lists: "what the tool takes in". */
	topic: z.string().min(3).max(60),
	text: z.string().min(8).max(160),
	help: Line.optional(),
	/** Why we ask. */
	why: Line,
	type: z.enum(["single", "multi", "text", "date"]),
	options: z.array(Option).min(2).optional(),
	/** The options are ordered from least to most, so that `atLeast` may be used. */
	scale: z.boolean().optional(),
	/** Who in the organisation would know. */
	askWho: Line,
	/** Omitted = always. May read only earlier questions. */
	askWhen: ConditionSchema.optional(),
	/** A text that is only printed changes no decision and may be left empty. */
	optional: z.boolean().optional(),
});
export type Question = z.infer<typeof Question>;

export const Questionnaire = z.strictObject({
	sections: z.array(z.strictObject({ id: Id, title: z.string(), questions: z.array(Id).min(1) })).min(1),
});

export const Roles = z.strictObject({
	roles: z.array(
		z.strictObject({
			id: Id,
			title: z.string(),
			/** Who does it in an organisation of fewer than 15 people. */
			small: z.string(),
			does: Line,
		}),
	),
});

export const Phases = z.strictObject({ phases: z.array(z.strictObject({ id: PhaseId, title: z.string(), when: Line })) });

export const Jurisdictions = z.strictObject({
	jurisdictions: z.array(
		z.strictObject({
			id: Id,
			title: z.string(),
			parent: Id.optional(),
			/** The answers that choose this node. Chosen nodes bring their ancestors. */
			chosenBy: z.array(z.strictObject({ fact: Id, includes: z.string() })).optional(),
			/** What of its law is not covered; printed on page one when the node is chosen. */
			notCovered: Line.optional(),
		}),
	),
});

/** Ids of the tables that the knowledge grew from, each with its final id or the reason why it has none. */
export const Aliases = z.strictObject({
	provisions: z.record(z.string(), z.string()),
	instruments: z.record(z.string(), z.string()),
	controls: z.record(z.string(), z.string()),
	excluded: z.array(z.strictObject({ id: z.string(), reason: Line })),
});

export const KnowledgeManifest = z.strictObject({ version: z.string(), released: Day });
