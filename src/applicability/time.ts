import type { Instrument, Provision } from "../knowledge/schema/instrument.js";

export type TimeState = "proposed" | "upcoming" | "inForce" | "stayed" | "ended";

/** State of an instrument on a day, with the day on which it began or will begin. */
export interface Standing {
	readonly state: TimeState;
	/** First day in force; `unrecorded` where it could not be found; absent where no start is foreseen. */
	readonly start?: string;
	/** Day on which it ended. */
	readonly end?: string;
}

/**
 * Works out the state from the typed entries of the timeline. A partial date of a state-changing entry counts from its
 * first day; an unrecorded start counts as past, and prints as unrecorded.
 */
export function instrumentStanding(instrument: Pick<Instrument, "timeline">, asOf: string): Standing {
	let stayed = false;
	let start: string | undefined;
	let end: string | undefined;
	let adopted = false;
	let future: string | undefined;
	for (const entry of instrument.timeline) {
		const day = entry.date === "unrecorded" ? "unrecorded" : firstDay(entry.date);
		const past = day === "unrecorded" || day <= asOf;
		if (entry.event === "in-force") {
			if (past) start = earliest(start, day);
			else future = earliest(future, day);
		}
		if (entry.event === "ended" && past) end = day === "unrecorded" ? asOf : day;
		if (entry.event === "adopted" && past) adopted = true;
		if (entry.event === "stayed" && past) stayed = true;
		if (entry.event === "stay-lifted" && past) stayed = false;
	}
	if (end) return { state: "ended", start, end };
	if (stayed) return { state: "stayed", start: start ?? future };
	if (start) return { state: "inForce", start };
	// A start that is foreseen counts once the text is adopted; where no adoption is recorded, the start itself tells of it.
	if (future && (adopted || !instrument.timeline.some((entry) => entry.event === "adopted"))) return { state: "upcoming", start: future };
	return adopted ? { state: "upcoming" } : { state: "proposed" };
}

/** State of one dated case of a provision: the instrument's, narrowed by the provision's own dates. */
export function provisionStanding(
	provision: Pick<Provision, "until" | "proposed">,
	from: string | undefined,
	instrument: Standing,
	asOf: string,
): Standing {
	if (provision.proposed) return { state: "proposed" };
	if (instrument.state === "ended" || instrument.state === "proposed" || instrument.state === "stayed") return instrument;
	if (provision.until && provision.until <= asOf) return { state: "ended", start: from ?? instrument.start, end: provision.until };
	if (!from) return instrument;
	if (from > asOf) return { state: "upcoming", start: from };
	return instrument.state === "upcoming" ? instrument : { state: "inForce", start: from };
}

/** Whether a text is a calendar day that exists. */
export function isDay(text: string): boolean {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "2026-08-02" as "2 August 2026"; partial dates as far as they go. */
export function spellDate(date: string): string {
	const [year, month, day] = date.split("-");
	const name = month ? MONTHS[Number(month) - 1] : undefined;
	if (!name) return date;
	return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

function firstDay(date: string): string {
	return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

function earliest(known: string | undefined, day: string): string {
	if (!known || known === "unrecorded") return day === "unrecorded" ? (known ?? day) : day;
	return day === "unrecorded" || known < day ? known : day;
}
