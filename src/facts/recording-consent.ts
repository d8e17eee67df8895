import type { FactDefinition } from "./fact.js";
import { NOT_IN_US } from "./places.js";
import { all, any, has, no, not } from "./when.js";

/** Talk in one room: the strict rule of Oregon, the open one of Hawaii. */
const IN_ROOM = has("recording", "visit-in-room", "always-on");
/** Talk over a wire: the strict rule of Connecticut and Nevada. */
const BY_WIRE = any(has("recording", "phone", "video-visit"), has("patient-contact", "phone-by-ai"));

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
		{
			when: has("states-provinces", "california", "florida", "illinois", "maryland", "massachusetts", "montana", "new-hampshire", "pennsylvania", "washington"),
			value: "all-party",
			because: "at least one state on your list asks everyone (in some of them telling everyone is enough)",
			basis: [
				{ citation: "Cal. Penal Code 632" },
				{ citation: "Fla. Stat. 934.03(2)(d)" },
				{ citation: "720 ILCS 5/14" },
				{ citation: "Md. Cts. & Jud. Proc. 10-402" },
				{ citation: "Mass. G.L. c. 272 s 99" },
				{ citation: "Mont. Code 45-8-213" },
				{ citation: "N.H. RSA 570-A" },
				{ citation: "18 Pa.C.S. 5704(4)" },
				{ citation: "RCW 9.73.030" },
			],
		},
		{
			when: all(has("states-provinces", "oregon"), IN_ROOM),
			value: "all-party",
			because: "in Oregon everyone in the room must be specifically told",
			basis: [{ citation: "Or. Rev. Stat. 165.540(1)(c)" }],
		},
		{
			when: all(has("states-provinces", "connecticut", "nevada"), BY_WIRE),
			value: "all-party",
			because: "Connecticut and Nevada ask everyone on a call",
			basis: [{ citation: "Conn. Gen. Stat. 52-570d" }, { citation: "NRS 200.620" }],
		},
		{
			when: any(has("states-provinces", "delaware", "michigan", "us-territories"), all(has("states-provinces", "hawaii"), IN_ROOM)),
			value: "contested",
			because: "statutes or courts of a state on your list point in two directions, or were not reviewed",
			basis: [{ citation: "Del. Code tit. 11 s 2402" }, { citation: "18 USC 2511(2)(d)" }],
			readings: [
				{ value: "all-party", because: "one provision asks everyone, or everyone entitled to privacy in the room" },
				{ value: "one-party", because: "another provision or a court lets a participant record" },
			],
			caution: "Ask everyone who is heard",
		},
		{
			when: not(has("states-provinces", "delaware", "michigan", "us-territories", "hawaii")),
			value: "one-party",
			because: "no state on your list is known to ask everyone for this kind of recording; we advise asking everyone all the same",
			basis: [{ citation: "18 USC 2511(2)(d)" }],
		},
	],
	otherwise: {
		value: "one-party",
		because: "no state on your list is known to ask everyone for this kind of recording; we advise asking everyone all the same",
		basis: [{ citation: "18 USC 2511(2)(d)" }],
	},
	determination: {
		question: "Must everyone who is heard agree to the recording?",
		jurisdiction: "us",
		showWhen: { fact: "records-speech", is: "yes" },
		answers: { "all-party": "Yes, in at least one state on your list", "one-party": "One participant is enough in these states", none: "No recording in the US" },
		counsel: "Ask counsel if people sit in another state than the clinician, or if audio is kept or goes to another firm.",
		confirms: "Legal, state by state",
		order: 35,
	},
};
