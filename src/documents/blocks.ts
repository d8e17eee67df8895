import type { Origin } from "../progress/progress.js";

/**
 * The Document: a small typed block tree. A composer turns a Checklist into a Document; a renderer turns any Document
 * into one format and decides nothing. Every text is plain text: a renderer escapes it for its own target.
 */
export interface Document {
	readonly title: string;
	/** BCP 47, for example "en". */
	readonly language: string;
	/** One line under the title: as-of date, knowledge version, counts. */
	readonly subtitle: string;
	/** Running header: deployment on the left, as-of date on the right. */
	readonly header: { readonly left: string; readonly right: string };
	/** Day of the document, "2026-11-21"; the creation date of the PDF, so that equal input gives equal bytes. */
	readonly asOf: string;
	/** Paper chosen by jurisdiction. */
	readonly paper: "a4" | "letter";
	readonly blocks: readonly Block[];
	/** Which checklist it is: a filled copy is told by it from one of other answers. */
	readonly origin?: Origin;
	/** Files that travel inside a format that can carry them, so that a lone document can be redone and explained. */
	readonly attachments?: readonly Attachment[];
	/** Whose document it is. */
	readonly brand?: Brand;
}

export interface Attachment {
	/** File name: "answers.yaml". */
	readonly name: string;
	/** Media type: "application/yaml". */
	readonly type: string;
	/** Read out by a viewer's list of attachments. */
	readonly description: string;
	readonly text: string;
}

export interface Brand {
	readonly organisation?: string;
	readonly logo?: { readonly type: "png" | "jpeg"; readonly bytes: Uint8Array /** Read out in place of the picture. */; readonly alt: string };
	/** "#1d4f91". A renderer darkens it where the contrast with white would be under 4.5:1. */
	readonly accent?: string;
}

export type Inline =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "strong"; readonly text: string }
	| { readonly kind: "emphasis"; readonly text: string }
	| { readonly kind: "code"; readonly text: string }
	/** An address outside the document. */
	| { readonly kind: "link"; readonly text: string; readonly url: string }
	/** A place inside the document: the `anchor` of a heading, an item or a reference. */
	| { readonly kind: "ref"; readonly text: string; readonly anchor: string };

export type Block = Heading | Paragraph | List | Table | Callout | Item | SignOff | References | PageBreak;

export interface Heading {
	readonly kind: "heading";
	/** 1 = a part of the document; the title stands above level 1. Levels never skip. */
	readonly level: 1 | 2 | 3;
	readonly text: string;
	readonly anchor?: string;
}
export interface Paragraph {
	readonly kind: "paragraph";
	readonly content: readonly Inline[];
}
export interface List {
	readonly kind: "list";
	readonly ordered: boolean;
	/** Each entry is a line, optionally followed by a nested list. */
	readonly entries: readonly ListEntry[];
}
export interface ListEntry {
	/** An empty box to tick stands before the text. */
	readonly box?: boolean;
	readonly content: readonly Inline[];
	readonly nested?: List;
}
export interface Table {
	readonly kind: "table";
	/** Read out by a screen reader and printed above the table. */
	readonly caption: string;
	readonly columns: readonly { readonly header: string /** Share of the width; shares add up to 1. */; readonly width: number }[];
	readonly rows: readonly (readonly (readonly Inline[])[])[];
	/** The first cell of each row is a row header. */
	readonly rowHeaders: boolean;
}
export interface Callout {
	readonly kind: "callout";
	readonly tone: "note" | "caution" | "stop";
	/** Says the tone in words: meaning never rests on colour. */
	readonly title: string;
	readonly blocks: readonly (Paragraph | List)[];
}
/** One checklist item: a card that is never split between its title and its action. */
export interface Item {
	readonly kind: "item";
	/** Stable id of the control; also the anchor. */
	readonly id: string;
	readonly anchor: string;
	readonly title: string;
	/** "must", "must (or record why not and what you do instead)", "should", "should; must if question 12 is yes". */
	readonly force: string;
	/** It rests on law that binds; set apart in weight, never by colour alone. */
	readonly binding: boolean;
	/** Its box is ticked: it was filled in as done. */
	readonly ticked?: boolean;
	/** Heading level at which it stands. */
	readonly level: 2 | 3;
	/** What to do. Stays together with the title. */
	readonly action: readonly (Paragraph | List)[];
	/** Labelled lines: "Why you", "Owner", "When", "Evidence" … */
	readonly details: readonly LabelledLine[];
	/** Lists under a label: clauses asked for, law, guidance, also raised by. */
	readonly sources: readonly LabelledList[];
	/** Fields to fill in, by hand or on screen: status, owner, date, evidence reference, note. */
	readonly fields: readonly Field[];
}
export interface LabelledLine {
	readonly label: string;
	readonly content: readonly Inline[];
}
export interface LabelledList {
	readonly label: string;
	readonly entries: readonly (readonly Inline[])[];
}
/** One thing to fill in. A renderer that can makes a form field of it; every other leaves a line to write on. */
export interface Field {
	/** Name within the document, `<item or sign-off>/<what>`; no two fields share it. Filled forms are read back by it. */
	readonly id: string;
	readonly label: string;
	/** Share of the line; fields are set side by side until a line is full. */
	readonly width: number;
	/** `signature` is signed by hand or in a viewer: a line, never a form field. */
	readonly kind: "text" | "date" | "choice" | "note" | "signature";
	/** For `choice`: what can be chosen, as printed. */
	readonly options?: readonly string[];
	/** What was filled in before. */
	readonly value?: string;
}
/** Who signs for what: a statement, a decision of which one choice is ticked, and fields. */
export interface SignOff {
	readonly kind: "signOff";
	/** "sign-off" for the whole, "sign-off-<group>" for a part; the choices are the field `<id>/decision`. */
	readonly id: string;
	readonly statement: string;
	/** Choices of which one is ticked: "Approve", "Approve with conditions", "Reject". */
	readonly choices: readonly string[];
	/** The one that was ticked before. */
	readonly chosen?: string;
	readonly rows: readonly { readonly label: string; readonly fields: readonly Field[] }[];
}
export interface References {
	readonly kind: "references";
	readonly entries: readonly Reference[];
}
export interface Reference {
	readonly anchor: string;
	/** "[12]" or the short name. */
	readonly label: string;
	readonly content: readonly Inline[];
	/** Omitted where the source has no public address. */
	readonly url?: string;
	/** Standing, dates, verification, day checked: one line each. */
	readonly notes: readonly string[];
}
export interface PageBreak {
	readonly kind: "pageBreak";
}
