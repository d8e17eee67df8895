import type { Basis, FactDefinition, FactRule } from "./fact.js";
import { NOT_IN_US } from "./places.js";
import { all, any, has, no, yes } from "./when.js";

/** Talk in one room: the strict rule of Oregon, the open one of Hawaii. */
const IN_ROOM = has("recording", "visit-in-room", "always-on");
/** Talk over a wire: the strict rule of Connecticut and Nevada. */
const BY_WIRE = any(has("recording", "phone", "video-visit"), has("patient-contact", "phone-by-ai"));

const ASKS_EVERYONE: readonly (readonly [state: string, name: string, citation: string])[] = [
	["california", "California", "Cal. Penal Code 632"],
	["florida", "Florida", "Fla. Stat. 934.03(2)(d)"],
	["illinois", "Illinois", "720 ILCS 5/14"],
	["maryland", "Maryland", "Md. Cts. & Jud. Proc. 10-402"],
	["massachusetts", "Massachusetts", "Mass. G.L. c. 272 s 99"],
	["montana", "Montana", "Mont. Code 45-8-213"],
	["new-hampshire", "New Hampshire", "N.H. RSA 570-A"],
	["pennsylvania", "Pennsylvania", "18 Pa.C.S. 5704(4)"],
	["washington", "Washington", "RCW 9.73.030"],
];

const FEDERAL: Basis = { citation: "18 USC 2511(2)(d)", provision: "us-wiretap-act#consent" };

const allParty = ([state, name, citation]: readonly [string, string, string]): FactRule => ({
	when: has("states-provinces", state),
	value: "all-party",
	because: `${name} asks everyone who is heard to agree or to be told; other states on your list may as well`,
	basis: [{ citation }],
});

const contested = (when: FactRule["when"], because: string, ...basis: Basis[]): FactRule => ({
	when,
	value: "contested",
	because,
	basis,
	readings: [
		{ value: "all-party", because: "one provision asks everyone, or everyone entitled to privacy in the room" },
		{ value: "one-party", because: "another provision or a court lets a participant record" },
	],
	caution: "Ask everyone who is heard",
});

/** The state where the patient sits counts; with several states the strictest rule gives the value. */
export const recordingConsent: FactDefinition = {
	id: "recording-consent",
	title: "whether everyone who is heard must agree to a recording",
	kind: "single",
	values: {
		"all-party": "state law asks everyone who is heard to agree or to be told",
		"one-party": "the law of the states that were named asks one participant to agree",
		none: "US recording law does not arise",
	},
	rules: [
		{ when: NOT_IN_US, value: "none", because: "nobody in the United States is served" },
		{ when: no("records-speech"), value: "none", because: "the tool picks up no speech" },
		...ASKS_EVERYONE.map(allParty),
		{
			when: all(has("states-provinces", "oregon"), IN_ROOM),
			value: "all-party",
			because: "in Oregon everyone in the room must be specifically told",
			basis: [{ citation: "Or. Rev. Stat. 165.540(1)(c)" }],
		},
		{
			when: all(has("states-provinces", "connecticut"), BY_WIRE),
			value: "all-party",
			because: "Connecticut asks everyone on a call",
			basis: [{ citation: "Conn. Gen. Stat. 52-570d" }],
		},
		{
			when: all(has("states-provinces", "nevada"), BY_WIRE),
			value: "all-party",
			because: "Nevada reads its law on wires as asking everyone",
			basis: [{ citation: "NRS 200.620" }, { citation: "Lane v. Allstate, 114 Nev. 1176 (1998)" }],
		},
		contested(
			has("states-provinces", "delaware"),
			"two statutes of Delaware point in two directions",
			{ citation: "Del. Code tit. 11 s 2402(c)(4)" },
			{ citation: "Del. Code tit. 11 s 1335(a)(4)" },
		),
		contested(
			has("states-provinces", "michigan"),
			"the statute of Michigan asks everyone, and a court lets a participant record",
			{ citation: "Mich. Comp. Laws 750.539c" },
			{ citation: "Sullivan v. Gray, 117 Mich. App. 476 (1982)" },
		),
		contested(all(has("states-provinces", "hawaii"), IN_ROOM), "Hawaii asks everyone before a recorder is installed in a private place", {
			citation: "Haw. Rev. Stat. 803-42",
		}),
		contested(has("states-provinces", "us-territories"), "the law of the territories was not reviewed, and some of them ask everyone", FEDERAL),
	],
	otherwise: {
		value: "one-party",
		because: "no state on your list is known to ask everyone for this kind of recording; we advise asking everyone all the same",
		basis: [FEDERAL],
	},
	determination: {
		question: "Must everyone who is heard agree to the recording?",
		jurisdiction: "us",
		showWhen: yes("records-speech"),
		answers: {
			"all-party": "Yes, in at least one state on your list",
			"one-party": "One participant is enough in these states",
			none: "No recording in the US",
		},
		counsel: "Ask counsel if people sit in another state than the clinician, or if audio is kept or goes to another firm.",
		confirms: "Legal, state by state",
		order: 35,
	},
};
