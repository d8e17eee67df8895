import type { ControlDecision, ProvisionDecision } from "../applicability/decide.js";
import { spellDate } from "../applicability/time.js";
import type { Checklist } from "./schema.js";
import { isLaw } from "./words.js";

type LawChanges = Checklist["lawChanges"];

/** How many pinpoints of one instrument a line names before it counts the rest. */
const NAMED = 4;

/** What of the law behind the listed items began or was amended in the twelve months to the as-of date, and what begins in the next twelve. */
export function lawChanges(decisions: readonly ControlDecision[], asOf: string): LawChanges {
	const linked = decisions.flatMap((decision) => decision.satisfies);
	// The day comes first: a provision that is ruled out is not read at all.
	const applying = linked.filter((each) => each.inForce === "true" && isLaw(each.provision.instrument));
	const upcoming = linked.filter((each) => each.upcoming === "true" && isLaw(each.provision.instrument));
	const [yearAgo, inAYear] = [shiftYear(asOf, -1), shiftYear(asOf, 1)];
	const begun = starts(applying, "Applies since then").filter(({ date }) => date > yearAgo && date <= asOf);
	const begins = starts(upcoming, "Starts to apply").filter(({ date }) => date > asOf);
	const next = begins.find(({ date }) => date > inAYear);
	return {
		recent: sorted([...begun, ...amendments([...applying, ...upcoming], yearAgo, asOf)]).map(row),
		ahead: begins.filter(({ date }) => date <= inAYear).map(row),
		afterwards: next ? spellDate(next.date) : undefined,
	};
}

interface Change {
	readonly date: string;
	readonly text: string;
}

const row = ({ date, text }: Change): LawChanges["ahead"][number] => ({ date, dateText: spellDate(date), text });

/** One line for each day and instrument. */
function starts(decisions: readonly ProvisionDecision[], lead: string): Change[] {
	const pinpoints = new Map<string, Set<string>>();
	for (const { provision, standing } of decisions) {
		if (!standing.start || standing.start === "unrecorded") continue;
		const key = `${standing.start}|${provision.instrument.short}`;
		pinpoints.set(key, (pinpoints.get(key) ?? new Set()).add(provision.pinpoint));
	}
	return sorted(
		[...pinpoints].map(([key, found]) => {
			const [date = "", short = ""] = key.split("|");
			const names = [...found].sort();
			const rest = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
			return { date, text: `${lead}: ${short}, ${names.slice(0, NAMED).join("; ")}${rest}` };
		}),
	);
}

function amendments(decisions: readonly ProvisionDecision[], after: string, asOf: string): Change[] {
	const instruments = new Map(decisions.map(({ provision }) => [provision.instrument.id, provision.instrument]));
	return [...instruments.values()].flatMap(({ short, timeline }) =>
		timeline
			.filter(({ event, date }) => event === "amended" && date > after && date <= asOf)
			.map(({ date, note }) => ({ date, text: `Amended: ${short}${note ? `. ${note}` : ""}` })),
	);
}

function sorted(changes: readonly Change[]): Change[] {
	return [...changes].sort((a, b) => (a.date + a.text < b.date + b.text ? -1 : 1));
}

/** A 29 February falls on a day that need not exist; as text it still compares rightly. */
function shiftYear(day: string, years: number): string {
	return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
