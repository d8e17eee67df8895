import type { Assessment } from "../applicability/assess.js";
import type { ControlDecision, InstrumentDecision } from "../applicability/decide.js";
import { clauses } from "../applicability/reason.js";
import type { Checklist } from "./schema.js";
import { capital, timeWords } from "./words.js";

type Entry = Checklist["notApplicable"][number]["entries"][number];

/**
 * Every control and instrument of the chosen places that was ruled out, grouped by the answer that ruled it out. What
 * belongs to other places only is not listed one by one.
 */
export function notApplicable(assessment: Assessment): Checklist["notApplicable"] {
	const groups = new Map<string, Entry[]>();
	const add = (because: string, entry: Entry) => groups.set(because, [...(groups.get(because) ?? []), entry]);
	for (const decision of assessment.decisions.controls) {
		if (decision.membership !== "notApplicable" || !decision.inChosenPlace) continue;
		add(controlBecause(decision), { kind: "control", id: decision.control.id, title: decision.control.title });
	}
	for (const { instrument, reason, standing } of ofChosenPlaces(assessment)) {
		if (reason.result !== "false" || (standing.state !== "inForce" && standing.state !== "upcoming")) continue;
		add(shorten(clauses(reason)), { kind: "instrument", id: instrument.id, title: instrument.title });
	}
	return [...groups]
		.map(([because, entries]) => ({ because, entries: entries.sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1)) }))
		.sort((a, b) => b.entries.length - a.entries.length || (a.because < b.because ? -1 : 1));
}

/** Proposed, stayed and ended instruments of the chosen places: history and outlook, never duties. */
export function notInForce(assessment: Assessment): Checklist["notInForce"] {
	return ofChosenPlaces(assessment)
		.filter(({ reason, standing }) => reason.result !== "false" && ["proposed", "stayed", "ended"].includes(standing.state))
		.map(({ instrument, standing }) => ({ id: instrument.id, title: instrument.title, standing: capital(timeWords(standing)), url: instrument.url }));
}

function ofChosenPlaces({ decisions }: Assessment): InstrumentDecision[] {
	return decisions.instruments.filter((decision) => decision.placeChosen === "true");
}

function controlBecause(decision: ControlDecision): string {
	if (decision.own.result === "false") return shorten(clauses(decision.own));
	const here = decision.satisfies.filter((each) => each.placeChosen === "true");
	const ruledOut = here.filter((each) => each.reason.result === "false").flatMap((each) => clauses(each.reason));
	return ruledOut.length > 0 ? shorten(ruledOut) : "no provision that asks for it is in force on this day";
}

/** One answer is enough to rule something out: the first is named. */
function shorten(found: readonly string[]): string {
	return found[0] ?? "its condition does not hold";
}
