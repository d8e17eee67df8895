import { describe, expect, it } from "vitest";
import { assess } from "../../src/applicability/assess.js";
import type { Filed } from "../../src/knowledge/model.js";
import type { Instrument } from "../../src/knowledge/schema/instrument.js";
import { answersOf, CONTROLS, FACTS, INSTRUMENTS, inventedKnowledge } from "../fixtures/knowledge.js";

const knowledge = inventedKnowledge();
const decisionsFor = (short: Parameters<typeof answersOf>[0], asOf = "2026-11-21") => {
	const { decisions } = assess(knowledge, FACTS, answersOf(short), asOf);
	return (id: string) => {
		const found = decisions.controls.find((each) => each.control.id === id);
		if (!found) throw new Error(`no control ${id}`);
		return found;
	};
};

describe("membership", () => {
	const full = { countries: ["ruritania"], regions: ["north"], sound: ["speech"], keeps: "keeps-audio", size: "small" };

	it("is given where a satisfied provision of a chosen place applies and is in force", () => {
		expect(decisionsFor(full)("ask-first").membership).toBe("applicable");
		expect(decisionsFor(full)("ask-first").force).toBe("mandatory");
	});

	it("is refused where only another place asks for it", () => {
		expect(decisionsFor(full)("measure-noise").membership).toBe("notApplicable");
	});

	it("is open while the place is not known", () => {
		const decision = decisionsFor({ sound: ["speech"], keeps: "keeps-audio" })("ask-first");
		expect(decision.membership).toBe("undetermined");
		expect(decision.causes).toContainEqual({ kind: "question", id: "countries" });
	});

	it("starts later where every provision begins after the day", () => {
		const decision = decisionsFor(full)("file-report");
		expect([decision.membership, decision.start]).toEqual(["startsLater", "2028-01-01"]);
		expect(decisionsFor(full, "2028-01-01")("file-report").membership).toBe("applicable");
	});

	it("does not count a provision before its instrument is in force", () => {
		expect(decisionsFor(full, "2020-06-01")("ask-first").membership).toBe("startsLater");
		expect(decisionsFor(full, "2019-06-01")("ask-first").membership).toBe("notApplicable");
	});

	it("is open in law where it hangs on a contested fact", () => {
		const decision = decisionsFor({ countries: ["ruritania"], sound: ["noise"] })("open-item");
		expect(decision.membership).toBe("undetermined");
		expect(decision.causes).toEqual([{ kind: "openInLaw", fact: "open-point" }]);
	});
});

describe("force", () => {
	it("is that of the strongest satisfied provision in force", () => {
		const decision = decisionsFor({ countries: ["ruritania"], sound: ["speech"], keeps: "deletes-audio", size: "large" })("name-owner");
		expect(decision.force).toBe("mandatory");
	});

	it("says what would raise it while a stronger provision is unknown", () => {
		const decision = decisionsFor({ countries: ["ruritania"], sound: ["speech"], keeps: "deletes-audio" })("name-owner");
		expect([decision.membership, decision.force]).toEqual(["applicable", "recommended"]);
		expect(decision.raise).toEqual({ force: "mandatory", causes: [{ kind: "question", id: "size" }] });
	});
});

describe("a provision", () => {
	const [act, , guide] = INSTRUMENTS;
	const [first] = CONTROLS;
	if (!act || !guide || !first) throw new Error("the invented knowledge lacks something");
	const verification = { state: "official", on: "2026-01-01" } as const;
	type Own = Partial<(typeof act.provisions)[number]>;
	/** Decisions over one provision of the act, with dates of its own, and one control that satisfies it. */
	const one = (own: Own, short: Parameters<typeof answersOf>[0], asOf = "2026-11-21", extra: Partial<typeof act> = {}) => {
		const provision = { local: "p", pinpoint: "p", asks: "Do it.", force: "mandatory" as const, verification, ...own };
		const known = inventedKnowledge({
			instruments: [{ ...act, appliesWhen: undefined, ...extra, provisions: [provision] }, guide],
			controls: [{ ...first, provisions: [{ id: "ru-sound-act#p", relation: "satisfies" }] }],
		});
		const { decisions } = assess(known, FACTS, answersOf(short), asOf);
		const decided = decisions.provisions.get("ru-sound-act#p");
		if (!decided) throw new Error("no decision");
		return { decided, control: decisions.controls[0], decisions };
	};
	const size = [{ kind: "question", id: "size" }];
	const HERE = { countries: ["ruritania"], regions: ["south"] };

	it("carries why, its place and its standing", () => {
		const { decided } = one({}, HERE);
		expect(decided).toMatchObject({
			placeChosen: "true",
			inForce: "true",
			upcoming: "false",
			causes: [],
			standing: { state: "inForce", start: "2021-01-01" },
		});
		expect(decided.provision.id).toBe("ru-sound-act#p");
		expect(decided.reason.result).toBe("true");
	});

	it("of another place is out, and can still be read", () => {
		const { decided, decisions } = one({}, { countries: ["zenda"] });
		expect(decided).toMatchObject({ placeChosen: "false", inForce: "false", upcoming: "false", causes: [], standing: { state: "inForce" } });
		expect(decided.provision.asks).toBe("Do it.");
		expect(decisions.provisions.of("ru-sound-act").map((each) => each.provision.id)).toEqual(["ru-sound-act#p"]);
		expect(decisions.provisions.of("intl-guide").map((each) => each.inForce)).toEqual(["true"]);
		expect(decisions.provisions.of("no-such")).toEqual([]);
		expect(decisions.provisions.get("no-such#p")).toBeUndefined();
	});

	it("of a place that nobody defined is out", () => {
		const { decided } = one({}, HERE, "2026-11-21", { jurisdiction: "nowhere" });
		expect(decided).toMatchObject({ placeChosen: "false", inForce: "false", causes: [] });
		expect(decided.reason).toMatchObject({ result: "false", causes: [] });
	});

	it("is open with the question that settles it", () => {
		const { decided, control } = one({ appliesWhen: { fact: "size", is: "large" } }, HERE);
		expect(decided).toMatchObject({ inForce: "unknown", causes: [{ kind: "question", id: "size" }] });
		expect(control).toMatchObject({ membership: "undetermined", force: "mandatory", causes: [{ kind: "question", id: "size" }] });
	});

	const dated: Own = {
		from: [
			{ date: "2027-06-01", when: { fact: "size", is: "small" } },
			{ date: "2026-01-01", when: { fact: "size", is: "large" } },
			{ date: "2028-01-01", when: { fact: "size", is: "middle" } },
		],
	};
	it.each([
		["small", "false", "true", "2027-06-01", "startsLater"],
		["middle", "false", "true", "2028-01-01", "startsLater"],
		["large", "true", "false", "2026-01-01", "applicable"],
		["not-sure", "unknown", "unknown", "2026-01-01", "undetermined"],
	])("with several days has that of the case that holds: %s", (size, inForce, upcoming, start, membership) => {
		const { decided, control } = one(dated, { ...HERE, size });
		expect(decided).toMatchObject({ inForce, upcoming, standing: { start } });
		expect(decided.causes).toEqual(size === "not-sure" ? [{ kind: "question", id: "size" }] : []);
		expect(control?.membership).toBe(membership);
		expect(control?.start).toBe(membership === "startsLater" ? start : undefined);
	});

	it("with several days that are all to come speaks for the first, and asks which holds", () => {
		const { decided, control } = one(dated, HERE, "2025-01-01");
		expect(decided).toMatchObject({ inForce: "false", upcoming: "unknown", standing: { state: "upcoming", start: "2026-01-01" }, causes: size });
		expect(control).toMatchObject({ membership: "startsLater", force: "mandatory", start: "2026-01-01", causes: size });
	});

	it("that may start later says what settles it", () => {
		const { decided, control } = one({ from: "2027-06-01", appliesWhen: { fact: "size", is: "large" } }, HERE);
		expect(decided).toMatchObject({ inForce: "false", upcoming: "unknown", causes: [{ kind: "question", id: "size" }] });
		expect(control).toMatchObject({ membership: "startsLater", start: "2027-06-01", causes: [{ kind: "question", id: "size" }] });
	});

	it("that is proposed, stayed or ended asks for nothing", () => {
		expect(one({ proposed: true }, HERE).control?.membership).toBe("notApplicable");
		expect(one({ until: "2026-01-01" }, HERE).control?.membership).toBe("notApplicable");
		const stayed = { timeline: [...act.timeline, { date: "2026-01-01", event: "stayed" as const }] };
		expect(one({}, HERE, "2026-11-21", stayed).control).toMatchObject({ membership: "notApplicable", causes: [] });
	});

	it("that ended for some and goes on for others speaks for those in force", () => {
		const { decided } = one(
			{
				from: [
					{ date: "2030-01-01", when: { not: { fact: "size", is: "large" } } },
					{ date: "2022-01-01", when: { fact: "size", is: "large" } },
				],
			},
			HERE,
		);
		expect(decided.standing).toEqual({ state: "inForce", start: "2022-01-01" });
	});
});

describe("a control", () => {
	const [first] = CONTROLS;
	if (!first) throw new Error("no control");
	const decided = (control: Partial<typeof first>, short: Parameters<typeof answersOf>[0]) => {
		const known = inventedKnowledge({ controls: [{ ...first, ...control }] });
		return assess(known, FACTS, answersOf(short), "2026-11-21").decisions.controls[0];
	};
	const both = [
		{ id: "ru-sound-act#s2", relation: "satisfies" },
		{ id: "intl-guide#g1", relation: "satisfies" },
	] as const;

	it("keeps what it satisfies and what it supports apart", () => {
		const decision = decided({ provisions: [both[0], { id: "intl-guide#g1", relation: "supports" }] }, { countries: ["zenda"] });
		expect(decision?.satisfies.map((each) => each.provision.id)).toEqual(["ru-sound-act#s2"]);
		expect(decision?.supports.map((each) => each.provision.id)).toEqual(["intl-guide#g1"]);
		expect(decision?.membership).toBe("notApplicable");
	});

	it("whose own condition is open is open, with that cause alone where a provision certainly asks for it", () => {
		const decision = decided({ appliesWhen: { fact: "size", is: "large" }, provisions: [both[1]] }, { countries: ["ruritania"] });
		expect(decision).toMatchObject({ membership: "undetermined", force: "recommended", causes: [{ kind: "question", id: "size" }] });
	});

	it("whose own condition and provision are open names both causes", () => {
		const decision = decided({ appliesWhen: { fact: "sound", includes: "noise" }, provisions: [both[0]] }, { countries: ["ruritania"] });
		expect(decision?.causes.map((cause) => ("id" in cause ? cause.id : cause.fact)).sort()).toEqual(["size", "sound"]);
	});

	it("is ruled out by its own condition, whatever asks for it", () => {
		const decision = decided({ appliesWhen: { fact: "size", is: "large" }, provisions: [...both] }, { countries: ["ruritania"], size: "small" });
		expect(decision).toMatchObject({ membership: "notApplicable", causes: [] });
		expect(decision?.force).toBeUndefined();
	});

	it("has nothing to raise where its force is the strongest, or the rest is settled", () => {
		const short = { countries: ["ruritania"], sound: ["speech"], keeps: "keeps-audio" };
		expect(decided({ provisions: [{ id: "ru-sound-act#s1", relation: "satisfies" }, both[0]] }, short)?.raise).toBeUndefined();
		expect(decided({ provisions: [...both] }, { ...short, size: "small" })).toMatchObject({ force: "recommended", raise: undefined, causes: [] });
	});

	/** Several provisions of the act and one control that satisfies them all. */
	const several = (provisions: Partial<Filed<Instrument>["provisions"][number]>[], short: Parameters<typeof answersOf>[0]) => {
		const [act] = INSTRUMENTS;
		if (!act) throw new Error("no instrument");
		const whole = provisions.map((own, index) => ({
			local: `p${index}`,
			pinpoint: "p",
			asks: "Do it.",
			force: "mandatory" as const,
			verification: { state: "official" as const, on: "2026-01-01" },
			...own,
		}));
		const known = inventedKnowledge({
			instruments: [{ ...act, appliesWhen: undefined, provisions: whole }],
			controls: [{ ...first, provisions: whole.map(({ local }) => ({ id: `ru-sound-act#${local}`, relation: "satisfies" as const })) }],
		});
		return assess(known, FACTS, answersOf({ countries: ["ruritania"], ...short }), "2026-11-21").decisions.controls[0];
	};
	const large = { fact: "size", is: "large" };
	const loud = { fact: "sound", includes: "noise" };

	it("starts on the first of several days to come, with the strongest force of those to come", () => {
		const decision = several([{ from: "2029-01-01" }, { from: "2028-01-01", force: "recommended" }, { until: "2022-01-01" }], {});
		expect(decision).toMatchObject({ membership: "startsLater", start: "2028-01-01", force: "mandatory", causes: [] });
		expect(several([{ from: "2028-01-01", force: "recommended" }, { until: "2022-01-01" }], {})).toMatchObject({ force: "recommended" });
	});

	it("while it is open has the strongest force that is still possible", () => {
		const open = { force: "recommended", appliesWhen: large } as const;
		expect(several([open, { appliesWhen: loud }], { sound: ["speech"] })).toMatchObject({ membership: "undetermined", force: "recommended" });
		expect(several([open, { appliesWhen: loud }], {})).toMatchObject({ membership: "undetermined", force: "mandatory" });
	});

	it("may be raised to the strongest open force, by what opens that one alone", () => {
		const decision = several([{ force: "recommended" }, { force: "addressable", appliesWhen: large }, { force: "mandatory", appliesWhen: loud }], {});
		expect(decision).toMatchObject({ membership: "applicable", force: "recommended" });
		expect(decision?.raise).toEqual({ force: "mandatory", causes: [{ kind: "question", id: "sound" }] });
		const addressable = several([{ force: "addressable" }, { force: "recommended", appliesWhen: large }], {});
		expect(addressable?.raise).toBeUndefined();
	});

	it("passes over a link to what is not there", () => {
		const decision = decided({ provisions: [{ id: "no-such#p", relation: "satisfies" }, both[1]] }, {});
		expect(decision?.satisfies.map((each) => each.provision.id)).toEqual(["intl-guide#g1"]);
	});
});

describe("a risk", () => {
	it("has the reason of its condition", () => {
		const risk = { id: "loud", appliesWhen: { fact: "size", is: "large" }, sections: {}, file: "loud.md" };
		const known = { ...knowledge, risks: [risk as never] };
		const { risks } = assess(known, FACTS, answersOf({ size: "large" }), "2026-11-21").decisions;
		expect(risks).toMatchObject([{ risk: { id: "loud" }, reason: { result: "true" } }]);
	});
});
