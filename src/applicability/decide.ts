import { provisionsOf } from "../knowledge/link.js";
import type { Filed, Knowledge, LinkedProvision } from "../knowledge/model.js";
import type { Control } from "../knowledge/schema/control.js";
import type { Instrument } from "../knowledge/schema/instrument.js";
import type { Risk } from "../knowledge/schema/others.js";
import { FORCES, type Force } from "../knowledge/vocabulary.js";
import type { Evaluation } from "./evaluate.js";
import { choosePlaces, type Places } from "./places.js";
import { type Cause, groupOf, type Reason, uniqueCauses } from "./reason.js";
import { instrumentStanding, provisionStanding, type Standing } from "./time.js";
import { and, or, type Tri } from "./tri.js";

export interface InstrumentDecision {
	readonly instrument: Filed<Instrument>;
	readonly standing: Standing;
	/** Its place is chosen and its condition holds. */
	readonly reason: Reason;
	readonly placeChosen: Tri;
}

export interface ProvisionDecision {
	readonly provision: LinkedProvision;
	/** Whether the place of its instrument is chosen. */
	readonly placeChosen: Tri;
	/** Whether it concerns this deployment, whatever the day. */
	readonly reason: Reason;
	/** It concerns the deployment and is in force. */
	readonly inForce: Tri;
	/** It concerns the deployment and will be in force from a later day. */
	readonly upcoming: Tri;
	readonly standing: Standing;
	readonly causes: readonly Cause[];
}

export type Membership = "applicable" | "notApplicable" | "undetermined" | "startsLater";

export interface ControlDecision {
	readonly control: Filed<Control>;
	readonly membership: Membership;
	/** The control's own condition. */
	readonly own: Reason;
	/** Provisions that doing it satisfies: they alone count for membership and force. */
	readonly satisfies: readonly ProvisionDecision[];
	/** Provisions that it supports: to see also. */
	readonly supports: readonly ProvisionDecision[];
	/** Of both, those that its instrument does not rule out; none where nothing that it satisfies can be owed. */
	readonly concerning: readonly ProvisionDecision[];
	/** Whether a provision that it satisfies is the law or guidance of a chosen place. */
	readonly inChosenPlace: boolean;
	/** Strongest satisfied provision in force. */
	readonly force?: Force;
	/** A stronger force that more answers may bring, with what would settle it. */
	readonly raise?: { readonly force: Force; readonly causes: readonly Cause[] };
	/** What would settle membership. */
	readonly causes: readonly Cause[];
	/** First day on which an item that starts later will bind. */
	readonly start?: string;
}

export interface RiskDecision {
	readonly risk: Filed<Risk>;
	readonly reason: Reason;
}

export interface Decisions {
	readonly places: Places;
	readonly instruments: readonly InstrumentDecision[];
	readonly provisions: ProvisionDecisions;
	readonly controls: readonly ControlDecision[];
	readonly risks: readonly RiskDecision[];
}

/** Decides everything in the knowledge for one set of answers on one day. */
export function decide(knowledge: Knowledge, evaluation: Evaluation, asOf: string): Decisions {
	const places = choosePlaces(knowledge.jurisdictions, evaluation);
	const instruments = knowledge.instruments.map((instrument): InstrumentDecision => {
		const place = places.get(instrument.jurisdiction) ?? { kind: "fixed" as const, result: "false" as const, says: [], causes: [] };
		return {
			instrument,
			get standing() {
				return instrumentStanding(instrument, asOf);
			},
			// Most of the knowledge is of other places: the place alone rules it out, and its condition is not even read.
			reason: place.result === "false" ? place : groupOf("all", [place, evaluation.condition(instrument.appliesWhen)]),
			placeChosen: place.result,
		};
	});
	const provisions = new ProvisionDecisions(knowledge, instruments, evaluation, asOf);
	return {
		places,
		instruments,
		provisions,
		controls: knowledge.controls.map((control) => decideControl(control, provisions, evaluation)),
		risks: knowledge.risks.map((risk) => ({ risk, reason: evaluation.condition(risk.appliesWhen) })),
	};
}

/** The decisions on provisions, each worked out when it is asked for. */
export class ProvisionDecisions {
	readonly #knowledge: Knowledge;
	readonly #instruments: ReadonlyMap<string, InstrumentDecision>;
	readonly #evaluation: Evaluation;
	readonly #asOf: string;
	/** By instrument, then by full id: an instrument that concerns the deployment is read whole, once. */
	readonly #known = new Map<string, ReadonlyMap<string, ProvisionDecision>>();

	constructor(knowledge: Knowledge, instruments: readonly InstrumentDecision[], evaluation: Evaluation, asOf: string) {
		this.#knowledge = knowledge;
		this.#instruments = new Map(instruments.map((decision) => [decision.instrument.id, decision]));
		this.#evaluation = evaluation;
		this.#asOf = asOf;
	}

	/** The decision on a provision that the knowledge links to, by its full id; none where there is no such instrument. */
	get(id: string): ProvisionDecision | undefined {
		const instrument = this.#instrumentOf(id);
		if (!instrument) return undefined;
		return instrument.reason.result === "false" ? ruledOut(id, instrument, this.#knowledge) : this.#of(instrument).get(id);
	}

	/** The same, and none where the instrument is ruled out: most links of a control are to the law of other places. */
	concerning(id: string): ProvisionDecision | undefined {
		const instrument = this.#instrumentOf(id);
		return instrument && instrument.reason.result !== "false" ? this.#of(instrument).get(id) : undefined;
	}

	/** Whether a provision may concern the deployment, as far as its instrument says, which is read with the place alone. */
	mayConcern(id: string): boolean {
		return (this.#instrumentOf(id)?.reason.result ?? "false") !== "false";
	}

	/** Whether the place of a provision is chosen for certain. */
	inChosenPlace(id: string): boolean {
		return this.#instrumentOf(id)?.placeChosen === "true";
	}

	#instrumentOf(id: string): InstrumentDecision | undefined {
		return this.#instruments.get(id.slice(0, id.indexOf("#")));
	}

	/** The decisions on every provision of an instrument. */
	of(instrument: string): ProvisionDecision[] {
		return provisionsOf(this.#knowledge.instrumentById.get(instrument)).flatMap(({ id }) => this.get(id) ?? []);
	}

	#of(instrument: InstrumentDecision): ReadonlyMap<string, ProvisionDecision> {
		const known = this.#known.get(instrument.instrument.id);
		if (known) return known;
		const decided = provisionsOf(instrument.instrument).map((each) => decideProvision(each, instrument, this.#evaluation, this.#asOf));
		const byId = new Map(decided.map((decision) => [decision.provision.id, decision]));
		this.#known.set(instrument.instrument.id, byId);
		return byId;
	}
}

/** A provision of an instrument that is ruled out needs no look of its own, and is read only to be shown. */
function ruledOut(id: string, instrument: InstrumentDecision, knowledge: Knowledge): ProvisionDecision {
	return {
		get provision() {
			const provision = knowledge.provision(id);
			if (!provision) throw new Error(`no provision ${id}`);
			return provision;
		},
		get standing() {
			return instrument.standing;
		},
		placeChosen: instrument.placeChosen,
		reason: instrument.reason,
		inForce: "false",
		upcoming: "false",
		causes: [],
	};
}

function decideProvision(provision: LinkedProvision, instrument: InstrumentDecision, evaluation: Evaluation, asOf: string): ProvisionDecision {
	const own = evaluation.condition(provision.appliesWhen);
	const reason = groupOf("all", [instrument.reason, own]);
	const variants = typeof provision.from === "string" || !provision.from ? [{ date: provision.from, when: undefined }] : provision.from;
	const cases = variants.map((variant) => ({
		standing: provisionStanding(provision, variant.date, instrument.standing, asOf),
		when: evaluation.condition(variant.when),
	}));
	const chance = (state: Standing["state"]): Tri => or(cases.filter((each) => each.standing.state === state).map((each) => each.when.result));
	const inForce = and([reason.result, chance("inForce")]);
	const upcoming = inForce === "true" ? "false" : and([reason.result, chance("upcoming")]);
	// Of the dated cases that may hold, the one that binds first speaks for the provision.
	const possible = cases.filter((each) => each.when.result !== "false").sort((a, b) => (sortDay(a.standing) < sortDay(b.standing) ? -1 : 1));
	const causes = inForce === "unknown" || upcoming === "unknown" ? uniqueCauses([reason.causes, ...cases.map((each) => each.when.causes)]) : [];
	return {
		provision,
		placeChosen: instrument.placeChosen,
		reason,
		inForce,
		upcoming,
		standing: possible[0]?.standing ?? instrument.standing,
		causes,
	};
}

function sortDay(standing: Standing): string {
	const rank = { inForce: "0", upcoming: "1", stayed: "2", proposed: "3", ended: "4" }[standing.state];
	return `${rank}${standing.start === "unrecorded" ? "" : (standing.start ?? "9999")}`;
}

/** What follows for a control, apart from what it is linked to. */
type Outcome = Pick<ControlDecision, "membership" | "force" | "raise" | "causes" | "start">;
type Link = Control["provisions"][number];

/** A decision whose links are looked up when they are shown: a question of the interview needs those alone that concern it. */
class DecidedControl implements ControlDecision {
	readonly control: Filed<Control>;
	readonly concerning: readonly ProvisionDecision[];
	readonly membership: Membership;
	readonly force?: Force;
	readonly raise?: ControlDecision["raise"];
	readonly causes: readonly Cause[];
	readonly start?: string;
	readonly #provisions: ProvisionDecisions;
	readonly #evaluation: Evaluation;
	#satisfies: readonly ProvisionDecision[] | undefined;
	#supports: readonly ProvisionDecision[] | undefined;

	constructor(
		control: Filed<Control>,
		{ membership, force, raise, causes, start }: Outcome,
		concerning: readonly ProvisionDecision[],
		provisions: ProvisionDecisions,
		evaluation: Evaluation,
	) {
		this.control = control;
		this.concerning = concerning;
		this.membership = membership;
		this.force = force;
		this.raise = raise;
		this.causes = causes;
		this.start = start;
		this.#provisions = provisions;
		this.#evaluation = evaluation;
	}

	get own(): Reason {
		return this.#evaluation.condition(this.control.appliesWhen);
	}

	get inChosenPlace(): boolean {
		return this.control.provisions.some((link) => link.relation === "satisfies" && this.#provisions.inChosenPlace(link.id));
	}

	get satisfies(): readonly ProvisionDecision[] {
		this.#satisfies ??= this.#linked("satisfies");
		return this.#satisfies;
	}

	get supports(): readonly ProvisionDecision[] {
		this.#supports ??= this.#linked("supports");
		return this.#supports;
	}

	#linked(relation: Link["relation"]): ProvisionDecision[] {
		return this.control.provisions.flatMap((link) => (link.relation === relation ? (this.#provisions.get(link.id) ?? []) : []));
	}
}

function decideControl(control: Filed<Control>, provisions: ProvisionDecisions, evaluation: Evaluation): ControlDecision {
	const decided = (outcome: Outcome, concerning: readonly ProvisionDecision[] = []): ControlDecision =>
		new DecidedControl(control, outcome, concerning, provisions, evaluation);
	// What is owed in other places alone needs no look at its condition.
	const mayBeOwed = control.provisions.some((link) => link.relation === "satisfies" && provisions.mayConcern(link.id));
	const own = mayBeOwed ? evaluation.condition(control.appliesWhen) : undefined;
	if (!own || own.result === "false") return decided({ membership: "notApplicable", causes: [] });
	const concerning: ProvisionDecision[] = [];
	const satisfied: ProvisionDecision[] = [];
	for (const link of control.provisions) {
		const decision = provisions.concerning(link.id);
		if (!decision) continue;
		concerning.push(decision);
		if (link.relation === "satisfies") satisfied.push(decision);
	}
	return decided(outcomeOf(own, satisfied), concerning);
}

/** Membership and force: of the provisions that doing it satisfies, those that are ruled out count for nothing. */
function outcomeOf(own: Reason, satisfied: readonly ProvisionDecision[]): Outcome {
	const inForce = or(satisfied.map((each) => each.inForce));
	const member = and([own.result, inForce]);
	const upcoming = and([own.result, or(satisfied.map((each) => each.upcoming))]);
	const openProvisions = satisfied.filter((each) => each.inForce === "unknown");
	if (member === "true") {
		const force = strongest(satisfied.filter((each) => each.inForce === "true"));
		const stronger = openProvisions.filter((each) => rank(each.provision.force) < rank(force));
		const top = strongest(stronger);
		const raise = top
			? { force: top, causes: uniqueCauses(stronger.filter((each) => each.provision.force === top).map((each) => each.causes)) }
			: undefined;
		return { membership: "applicable", force, raise, causes: [] };
	}
	if (member === "unknown") {
		const causes = uniqueCauses([own.causes, ...(inForce === "unknown" ? openProvisions.map((each) => each.causes) : [])]);
		return { membership: "undetermined", force: strongest(satisfied.filter((each) => each.inForce !== "false")), causes };
	}
	if (upcoming !== "false") {
		const later = satisfied.filter((each) => each.upcoming !== "false");
		const starts = later.map((each) => each.standing.start).filter((day) => day !== undefined);
		const causes = upcoming === "unknown" ? uniqueCauses([own.causes, ...later.map((each) => each.causes)]) : [];
		return { membership: "startsLater", force: strongest(later), causes, start: starts.sort()[0] };
	}
	return { membership: "notApplicable", causes: [] };
}

function strongest(decisions: readonly ProvisionDecision[]): Force | undefined {
	return FORCES.find((force) => decisions.some((each) => each.provision.force === force));
}

function rank(force: Force | undefined): number {
	return force ? FORCES.indexOf(force) : FORCES.length;
}
