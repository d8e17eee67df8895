import type { FactDefinition } from "./fact.js";
import { IDENTIFIABLE } from "./options.js";
import { NOT_IN_US } from "./places.js";
import { all, any, has, no, not, yes } from "./when.js";

const LAW = { citation: "16 CFR 318.2" };
const OFFERED_TO_PUBLIC = any(has("organisation-kinds", "software-to-public"), has("patient-contact", "own-app-or-portal", "public-website"));
const FROM_PERSON = has("inputs", "typed-by-patient", "speech", "video-faces", "medical-images");
const FROM_SENSOR = has("inputs", "body-signals", "frequent-series", "single-readings");
const FROM_RECORD = has("inputs", "record-data", "specimen-data", "claims");
const FROM_PHONE = any(has("inputs", "web-tracking", "phone-data"), has("sensitive-data", "location"));
const SEVERAL_SOURCES = any(
	all(FROM_PERSON, any(FROM_SENSOR, FROM_RECORD, FROM_PHONE)),
	all(FROM_SENSOR, any(FROM_RECORD, FROM_PHONE)),
	all(FROM_RECORD, FROM_PHONE),
);

export const ftcHbnr: FactDefinition = {
	id: "ftc-hbnr",
	title: "whether the FTC Health Breach Notification Rule binds the organisation",
	kind: "single",
	values: {
		yes: "the FTC Health Breach Notification Rule binds the organisation",
		"service-provider": "the FTC Health Breach Notification Rule binds the organisation as a service provider",
		no: "the FTC Health Breach Notification Rule does not bind the organisation",
	},
	rules: [
		{ when: NOT_IN_US, value: "no", because: "nobody in the United States is served" },
		{
			when: yes("hipaa-bound"),
			value: "no",
			because: "HIPAA binds the organisation, and the rule leaves such bodies out",
			basis: [{ citation: "16 CFR 318.1(a)" }, LAW],
		},
		{
			when: all(has("organisation-kinds", "supplier-to-app"), not(has("organisation-kinds", "software-to-public")), IDENTIFIABLE),
			value: "service-provider",
			because: "it handles identifiable health data for the maker of an app, and must tell that maker of a breach",
			basis: [{ citation: "16 CFR 318.2 (third party service provider)" }, { citation: "16 CFR 318.3(b)" }],
		},
		{ when: not(OFFERED_TO_PUBLIC), value: "no", because: "it offers no app, portal or site in which people keep health data", basis: [LAW] },
		{ when: any(not(IDENTIFIABLE), no("health-data")), value: "no", because: "no identifiable health data of people are kept", basis: [LAW] },
		{
			when: all(no("hipaa-bound"), OFFERED_TO_PUBLIC, IDENTIFIABLE, SEVERAL_SOURCES),
			value: "yes",
			because: "people keep health data in it, and it can draw on more than one source",
			basis: [LAW, { citation: "89 FR 47028" }],
		},
	],
	otherwise: {
		value: "contested",
		because: "people keep health data in it, and only one source was named",
		basis: [LAW, { citation: "89 FR 47028" }],
		readings: [
			{ value: "yes", because: "it is able to connect to a second source, used or not, such as a wearable, a calendar or the place of the phone" },
			{ value: "no", because: "it has no technical way to draw on a second source" },
		],
		caution: "Plan for the rule's notices until the developers have written down that no second source can connect",
	},
	determination: {
		question: "Does the FTC Health Breach Notification Rule apply?",
		jurisdiction: "us",
		showWhen: all(no("hipaa-bound"), any(OFFERED_TO_PUBLIC, has("organisation-kinds", "supplier-to-app"))),
		answers: { yes: "Yes", "service-provider": "Yes, as a service provider: tell the app maker of a breach", no: "No" },
		counsel: "Ask counsel if data are shared with advertisers, or if you send data to another firm's app.",
		confirms: "Privacy officer",
		order: 90,
	},
};
