import type { Assessment } from "../applicability/assess.js";
import type { InstrumentDecision, ProvisionDecision } from "../applicability/decide.js";
import type { Standing } from "../applicability/time.js";
import { or } from "../applicability/tri.js";
import type { Checklist } from "./schema.js";
import { isLaw, timeWords } from "./words.js";

type StateLaw = Checklist["stateLaws"][number];

/** The laws of the chosen states that ask something binding of this use, or may, each with where it stands on the day. */
export function stateLaws({ decisions, knowledge }: Assessment): Checklist["stateLaws"] {
	const titles = new Map(knowledge.jurisdictions.map((node) => [node.id, node.title]));
	return decisions.instruments
		.filter(({ instrument, placeChosen }) => instrument.jurisdiction.startsWith("us-") && placeChosen === "true" && isLaw(instrument))
		.flatMap((decision) => {
			const law = readLaw(decision, decisions.provisions.of(decision.instrument.id));
			return law ? [{ ...law, place: titles.get(decision.instrument.jurisdiction) ?? decision.instrument.jurisdiction }] : [];
		})
		.sort((a, b) => (a.place + a.title < b.place + b.title ? -1 : 1));
}

/** What of a law concerns the use decides: a law whose duties all leave it out does not reach it. */
function readLaw(
	{ instrument, reason, standing }: InstrumentDecision,
	provisions: readonly ProvisionDecision[],
): Omit<StateLaw, "place"> | undefined {
	const binding = provisions.filter(({ provision }) => provision.force !== "recommended");
	const concerning = binding.filter((each) => each.reason.result !== "false");
	const reaches = binding.length > 0 ? or(binding.map((each) => each.reason.result)) : reason.result;
	if (reaches === "false" || standing.state === "ended" || standing.state === "proposed") return undefined;
	const state = standing.state === "inForce" ? firstToBind(concerning) : standing;
	return {
		id: instrument.id,
		title: instrument.short,
		state: state.state,
		standing: timeWords(state),
		reaches: reaches === "true" ? "yes" : "unknown",
		url: instrument.url,
	};
}

/** Of a law in force some duties may start later: it counts as begun when one that concerns the use, as far as is known, has. */
function firstToBind(concerning: readonly ProvisionDecision[]): Standing {
	const sure = concerning.filter((each) => each.reason.result === "true");
	const standings = (sure.length > 0 ? sure : concerning).map((each) => each.standing);
	const day = (each: Standing): string => `${each.state === "inForce" ? 0 : 1}${each.start ?? "9999"}`;
	return [...standings].sort((a, b) => (day(a) < day(b) ? -1 : 1))[0] ?? { state: "inForce" };
}
