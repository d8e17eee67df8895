import type { z } from "zod";
import type { Prose, Sections } from "./prose.js";
import type { Control } from "./schema/control.js";
import type { Instrument, Provision } from "./schema/instrument.js";
import type { Aliases, Article, Jurisdictions, KnowledgeManifest, Phases, Question, Questionnaire, Risk, Roles, Theme } from "./schema/others.js";
import type { PhaseId } from "./vocabulary.js";

/** A record of a file, with the prose of its body and the file's path inside the knowledge folder. */
export type Filed<T> = T & { readonly sections: Sections; readonly file: string };

export type Role = z.infer<typeof Roles>["roles"][number];
export type Phase = z.infer<typeof Phases>["phases"][number];
export type Jurisdiction = z.infer<typeof Jurisdictions>["jurisdictions"][number];
export type Section = z.infer<typeof Questionnaire>["sections"][number];

/** Everything in the knowledge folder, as plain sorted data: the content of the bundle. */
export interface KnowledgeData {
	readonly manifest: z.infer<typeof KnowledgeManifest>;
	readonly themes: readonly Filed<Theme>[];
	readonly phases: readonly Phase[];
	readonly roles: readonly Role[];
	readonly jurisdictions: readonly Jurisdiction[];
	readonly articles: readonly Filed<Article>[];
	readonly instruments: readonly Filed<Instrument>[];
	readonly controls: readonly Filed<Control>[];
	readonly risks: readonly Filed<Risk>[];
	readonly sections: readonly Section[];
	/** In the order in which they are asked. */
	readonly questions: readonly Filed<Question>[];
	readonly aliases: z.infer<typeof Aliases>;
}

/** A provision with its instrument; `id` is the full id, `<instrument>#<local>`. */
export interface LinkedProvision extends Provision {
	readonly id: string;
	readonly instrument: Filed<Instrument>;
}

/** The data with its links resolved. */
export interface Knowledge extends KnowledgeData {
	/** Every provision by its full id; made on first use, since it reads every instrument whole. */
	readonly provisionById: ReadonlyMap<string, LinkedProvision>;
	/** One provision by its full id; reads no instrument but its own. */
	provision(id: string): LinkedProvision | undefined;
	readonly instrumentById: ReadonlyMap<string, Filed<Instrument>>;
	readonly controlById: ReadonlyMap<string, Filed<Control>>;
	readonly articleById: ReadonlyMap<string, Filed<Article>>;
	readonly questionById: ReadonlyMap<string, Filed<Question>>;
	readonly roleById: ReadonlyMap<string, Role>;
	readonly phaseById: ReadonlyMap<PhaseId, Phase>;
	readonly jurisdictionById: ReadonlyMap<string, Jurisdiction>;
}

export type { Article, Control, Instrument, Prose, Provision, Question, Risk, Theme };
