import { type Standing, spellDate } from "../applicability/time.js";
import type { LinkedProvision } from "../knowledge/model.js";
import type { Verification } from "../knowledge/schema/common.js";
import type { Instrument } from "../knowledge/schema/instrument.js";
import type { Force } from "../knowledge/vocabulary.js";

/** Kinds of instruments that are law; a new guidance is no change in law. */
const LAW: readonly string[] = ["statute", "regulation", "directive", "treaty", "executive-order"];

export function isLaw(instrument: Pick<Instrument, "kind">): boolean {
	return LAW.includes(instrument.kind);
}

/** Force in the field's words. */
export const FORCE_WORDS: Readonly<Record<Force, string>> = {
	mandatory: "must",
	addressable: "must, or record why not and what you do instead",
	recommended: "should",
};

export const VERIFICATION_WORDS: Readonly<Record<Verification["state"], string>> = {
	official: "read in the official text",
	copy: "read in a verbatim copy of the official text",
	secondary: "read second-hand only",
	unverified: "not yet verified",
};

/** Whether the text was read in the official publication or in a verbatim copy. */
export function wasRead(state: Verification["state"]): boolean {
	return state === "official" || state === "copy";
}

/** "GDPR, Art. 28(3)(a)"; the short name is left out where the pinpoint already starts with it. */
export function citationOf(provision: LinkedProvision): string {
	const { short } = provision.instrument;
	return provision.pinpoint.startsWith(short) ? provision.pinpoint : `${short}, ${provision.pinpoint}`;
}

export function timeWords(standing: Standing): string {
	switch (standing.state) {
		case "inForce":
			return !standing.start || standing.start === "unrecorded" ? "in force; start date not recorded" : `in force since ${spellDate(standing.start)}`;
		case "upcoming":
			return standing.start ? `from ${spellDate(standing.start)}` : "adopted; start date not recorded";
		case "stayed":
			return "stayed: suspended for now";
		case "ended":
			return standing.end ? `ended ${spellDate(standing.end)}` : "ended";
		case "proposed":
			return "proposed, not law";
	}
}

/** The answer of a determination of which nothing is known. */
export const NOT_KNOWN = "Not known yet";

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1 item", "2 items" */
export function counted(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/** "a", "a and b", "a, b and c" */
export function andList(words: readonly string[]): string {
	return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : (words[0] ?? "");
}
