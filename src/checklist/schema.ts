import { z } from "zod";
import { FORCES, PHASES, THEMES } from "../knowledge/vocabulary.js";
import { CHECKLIST_SCHEMA_VERSION } from "./version.js";

// The Checklist: the public contract. Display-ready, sorted, numbered, citations formatted; `--format json` prints it,
// CSV and a user's own template are written from it.

const InlineSchema = z.discriminatedUnion("kind", [
	z.object({ kind: z.literal("text"), text: z.string() }),
	z.object({ kind: z.literal("strong"), text: z.string() }),
	z.object({ kind: z.literal("emphasis"), text: z.string() }),
	z.object({ kind: z.literal("code"), text: z.string() }),
	z.object({ kind: z.literal("link"), text: z.string(), url: z.string() }),
	z.object({ kind: z.literal("ref"), text: z.string(), anchor: z.string() }),
]);
interface ProseList {
	kind: "list";
	ordered: boolean;
	entries: { box?: boolean; content: z.infer<typeof InlineSchema>[]; nested?: ProseList }[];
}
const ListSchema: z.ZodType<ProseList> = z.lazy(() =>
	z.object({
		kind: z.literal("list"),
		ordered: z.boolean(),
		entries: z.array(z.object({ box: z.boolean().optional(), content: z.array(InlineSchema), nested: ListSchema.optional() })),
	}),
);
const ProseSchema = z.array(z.union([z.object({ kind: z.literal("paragraph"), content: z.array(InlineSchema) }), ListSchema]));

const ForceSchema = z.enum(FORCES);

/** A provision as cited under an item. */
export const Cited = z.object({
	id: z.string(),
	/** Key of the reference: the instrument's id. */
	instrument: z.string(),
	/** "HIPAA Security Rule, 45 CFR 164.312(a)(1)" */
	citation: z.string(),
	pinpoint: z.string(),
	asks: z.string(),
	force: ForceSchema,
	/** "law" binds the deployer; "related-law" binds others, whom `binds` names, or sets no duty; "guidance" advises. */
	weight: z.enum(["law", "related-law", "guidance"]),
	/** "in force since 20 April 2005", "from 2 December 2027", "in force; start date not recorded" */
	time: z.string(),
	/** Whether it applies: settled, or still unknown with the questions that settle it. */
	applies: z.enum(["yes", "unknown"]),
	url: z.string(),
	verification: z.enum(["official", "copy", "secondary", "unverified"]),
	/** Whom the text binds when that is not the deployer. */
	binds: z.string().optional(),
});
export type Cited = z.infer<typeof Cited>;

const LawChange = z.object({ date: z.string(), dateText: z.string(), text: z.string() });

export const ChecklistItem = z.object({
	/** Place in this checklist, from 1; 0 for one that starts later or sits in the programmes. */
	number: z.number().int(),
	/** Stable id of the control. */
	id: z.string(),
	title: z.string(),
	theme: z.enum(THEMES),
	phase: z.enum(PHASES),
	scope: z.enum(["deployment", "organisation"]),
	tier: z.enum(["core", "standard", "extended"]),
	force: z.object({
		level: ForceSchema,
		/** "must", "must, or record why not and what you do instead", "should" … with the day. */
		label: z.string(),
		/** "must if question “…” is answered so that it applies" */
		raise: z.string().optional(),
	}),
	action: ProseSchema,
	howTo: ProseSchema,
	substitutes: ProseSchema,
	/** Why it applies here: clauses from the user's own answers. */
	why: z.array(z.string()),
	owner: z.object({ id: z.string(), title: z.string() }),
	with: z.array(z.object({ id: z.string(), title: z.string() })),
	when: z.string(),
	evidence: z.array(z.string()),
	/** Satisfied provisions that apply: law first. */
	provisions: z.array(Cited),
	/** Provisions that the item supports. */
	seeAlso: z.array(Cited),
	raisedBy: z.array(z.object({ article: z.string(), title: z.string(), locator: z.string(), point: z.string(), url: z.string().optional() })),
	risks: z.array(z.object({ id: z.string(), title: z.string() })),
	/** What was filled in, where a progress file was given. */
	progress: z
		.object({
			status: z.enum(["open", "in-progress", "done", "not-applicable"]).optional(),
			owner: z.string().optional(),
			date: z.string().optional(),
			evidence: z.string().optional(),
			note: z.string().optional(),
		})
		.optional(),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

const ItemRef = z.object({ id: z.string(), title: z.string() });

const DeterminationRow = z.object({
	id: z.string(),
	question: z.string(),
	status: z.enum(["settled", "contested", "unknown"]),
	values: z.array(z.string()),
	answer: z.string(),
	because: z.string(),
	basis: z.array(z.object({ citation: z.string(), provision: z.string().optional(), url: z.string().optional() })),
	readings: z.array(z.object({ answer: z.string(), because: z.string() })),
	caution: z.string().optional(),
	counsel: z.string(),
	confirms: z.string(),
	/** Questions that would settle it. */
	asks: z.array(z.string()),
});

export const Checklist = z.object({
	schema: z.literal(CHECKLIST_SCHEMA_VERSION),
	title: z.string(),
	deployment: z.object({
		name: z.string(),
		product: z.string().optional(),
		version: z.string().optional(),
		features: z.string().optional(),
		organisation: z.string().optional(),
		preparedBy: z.string().optional(),
		purpose: z.string().optional(),
	}),
	asOf: z.string(),
	knowledge: z.object({ version: z.string(), released: z.string() }),
	paper: z.enum(["a4", "letter"]),
	places: z.array(z.object({ id: z.string(), title: z.string(), notCovered: z.string().optional() })),
	depth: z.object({ level: z.enum(["core", "standard", "extended"]), why: z.string() }),
	groupBy: z.enum(["phase", "theme", "role"]),
	summary: z.object({
		items: z.number().int(),
		byForce: z.object({ mandatory: z.number().int(), addressable: z.number().int(), recommended: z.number().int() }),
		byPhase: z.array(z.object({ id: z.string(), title: z.string(), items: z.number().int() })),
		openQuestions: z.number().int(),
		startsLater: z.number().int(),
		programmes: z.number().int(),
		leftOutByDepth: z.number().int(),
		provisionsCited: z.number().int(),
		/** Cited provisions that were not read in the official text or a verbatim copy of it. */
		provisionsNotRead: z.number().int(),
	}),
	/** How far the items are, where a progress file was given. */
	progress: z.object({ done: z.number().int(), inProgress: z.number().int(), notApplicable: z.number().int(), open: z.number().int() }).optional(),
	/** What was filled in in sign-offs, by the sign-off's id, then by key. */
	signOffs: z.record(z.string(), z.record(z.string(), z.string())).optional(),
	start: z.object({
		/** "Not yet", "Stop and put right", "Yes" … */
		verdict: z.string(),
		text: z.string(),
		items: z.number().int(),
		first: z.array(z.object({ id: z.string(), title: z.string(), owner: z.string(), force: z.string() })),
	}),
	/** A determination whose answer has steps, such as the four tests of US decision support, holds them as parts. */
	determinations: z.array(DeterminationRow.extend({ parts: z.array(DeterminationRow) })),
	/** Laws of US states that ask something binding of this use, or may, by where they stand on the day. */
	stateLaws: z.array(
		z.object({
			id: z.string(),
			title: z.string(),
			place: z.string(),
			state: z.enum(["inForce", "upcoming", "stayed", "proposed", "ended"]),
			standing: z.string(),
			reaches: z.enum(["yes", "unknown"]),
			url: z.string(),
		}),
	),
	needsAnswer: z.array(
		z.object({
			number: z.number().int(),
			id: z.string(),
			text: z.string(),
			status: z.enum(["not sure", "not answered"]),
			askWho: z.string(),
			/** Answers that matter. */
			matters: z.array(z.string()),
			adds: z.array(ItemRef),
			raises: z.array(ItemRef),
			settles: z.array(z.string()),
		}),
	),
	openInLaw: z.array(
		z.object({
			id: z.string(),
			question: z.string(),
			readings: z.array(z.object({ answer: z.string(), because: z.string() })),
			caution: z.string(),
			items: z.array(ItemRef),
		}),
	),
	groups: z.array(z.object({ id: z.string(), title: z.string(), when: z.string(), items: z.array(ChecklistItem) })),
	programmes: z.array(ChecklistItem),
	startsLater: z.array(ChecklistItem.extend({ starts: z.string(), startsText: z.string() })),
	/** Provisions of items already in the list that will bind from a later day. */
	upcoming: z.array(z.object({ date: z.string(), dateText: z.string(), citation: z.string(), asks: z.string(), url: z.string(), item: ItemRef })),
	/** Law behind the listed items: what began or was amended in the twelve months to the as-of date, and what begins in the next twelve. */
	lawChanges: z.object({
		recent: z.array(LawChange),
		ahead: z.array(LawChange),
		/** First later day on which something begins. */
		afterwards: z.string().optional(),
	}),
	risks: z.array(
		z.object({
			id: z.string(),
			title: z.string(),
			hazard: z.string(),
			cause: z.string(),
			harm: z.string(),
			harmed: z.array(z.string()),
			reported: z.array(z.object({ text: z.string(), source: z.string(), url: z.string() })),
			items: z.array(ItemRef),
			/** Not settled yet whether it can arise here. */
			unknown: z.boolean(),
		}),
	),
	/** What was considered and ruled out, grouped by the answer that ruled it out. */
	notApplicable: z.array(
		z.object({ because: z.string(), entries: z.array(z.object({ kind: z.enum(["control", "instrument"]), id: z.string(), title: z.string() })) }),
	),
	/** Instruments of the chosen places that are proposed, stayed or ended: never counted as duties. */
	notInForce: z.array(z.object({ id: z.string(), title: z.string(), standing: z.string(), url: z.string() })),
	leftOutByDepth: z.array(z.object({ id: z.string(), title: z.string(), tier: z.string() })),
	references: z.array(
		z.object({
			id: z.string(),
			kind: z.enum(["instrument", "article"]),
			short: z.string(),
			title: z.string(),
			issuer: z.string(),
			citation: z.string(),
			url: z.string().optional(),
			standing: z.string(),
			verification: z.string(),
			checked: z.string().optional(),
			/** Pinpoints cited that were not read in the official text or a copy of it. */
			notRead: z.array(z.string()),
		}),
	),
	answers: z.array(
		z.object({ id: z.string(), topic: z.string(), text: z.string(), status: z.enum(["answered", "not sure", "not answered", "ignored"]) }),
	),
	method: z.string(),
	disclaimer: z.string(),
});
export type Checklist = z.infer<typeof Checklist>;
export type GroupBy = Checklist["groupBy"];
export type Depth = Checklist["depth"]["level"];
