import { CARE_GIVERS, ENGLAND, GERMANY, type Plain, SCRIBE, US } from "./deployments.js";
import { each, table } from "./told.js";

/** The 27 Member States of the Union and the three EEA states. */
const EU_AND_EEA =
	"austria belgium bulgaria croatia cyprus czechia denmark estonia finland france germany greece hungary ireland italy latvia lithuania luxembourg malta netherlands poland portugal romania slovakia slovenia spain sweden iceland liechtenstein norway".split(
		" ",
	);
const NATIONS = ["england", "scotland", "wales", "northern-ireland"];
const FURTHER_AWAY = ["canada", "australia", "singapore", "south-korea", "japan", "brazil", "elsewhere"];
const BOTH: Plain = { ...ENGLAND, countries: ["germany", "england"] };
const NO_PERSONAL_DATA: Plain = { identity: ["no-personal-data"] };
/** Personal or not: European law leaves it open. */
const BY_EXPERT: Plain = { identity: ["removed-by-expert"] };
const NOT_SURE_WHAT_IS_LEFT: Plain = { identity: ["not-sure"] };
const STAFF_ACCOUNTS: Plain = { acquisition: "staff-accounts" };
const TRAINS: Plain = { "further-uses": ["vendor-training"] };
const NOBODY: Plain = { "outside-access": ["nobody"] };
const ROSTER: Plain = {
	"tool-kinds": ["workforce"],
	inputs: ["staff-records"],
	identity: ["staff-data"],
	"people-affected": ["staff"],
	"sensitive-data": [],
};
const PERSONAL = "personal data are involved";
const HOLDS = "the vendor stores or processes the data";

/** Everybody outside who can hold, see or hear the data for the organisation, and how it is told. */
const HANDS: Readonly<Record<string, string>> = {
	"vendor-holds": HOLDS,
	"vendor-remote-support": "the vendor can log in for support",
	"cloud-host": "a cloud firm hosts the data",
	"model-maker": "another firm's AI model gets the data",
	"human-listeners": "people outside listen to or correct the output",
	"public-body": "a public body supplies or hosts the tool",
};

const PROCESSES = "it handles personal data to deliver the service and no more";
const OWN = "it uses the data for purposes of its own; for the service itself it stays a processor";
const OWN_TERMS = "staff use personal accounts, and the firm acts under its own terms";
const TOGETHER = "purposes and means are decided together";
const PARTNER: Plain = { "outside-access": ["joint-partner"] };
const CODED: Plain = { ...GERMANY, ...TRAINS, identity: ["coded"] };
table("vendor-gdpr-role", [
	...each(EU_AND_EEA, (country) => [`Art. 4(8), in ${country}`, "processor", { ...GERMANY, countries: [country] }, [PROCESSES]]),
	...each(NATIONS, (nation) => [`Art. 28(3) of the UK GDPR, in ${nation}`, "processor", { ...ENGLAND, countries: [nation] }, [PROCESSES]]),
	...each(["united-states", ...FURTHER_AWAY], (country) => [country, "none", { ...US, countries: [country] }, ["nobody in the EU, EEA or UK"]]),
	["nothing on any person", "none", { ...GERMANY, ...NO_PERSONAL_DATA }, ["no personal data are involved ["]],

	...each(Object.keys(HANDS), (hand) => [
		`Art. 4(8): ${hand}`,
		"processor",
		{ ...GERMANY, "outside-access": [hand] },
		[PROCESSES, "[GDPR Art. 4(8); GDPR Art. 28(3)]", PERSONAL, HANDS[hand] ?? ""],
	]),
	["no use of its own, UK", "processor", ENGLAND, [PROCESSES, "[UK GDPR Art. 28(3)]", PERSONAL]],
	["no use of its own, EU and UK", "processor", BOTH, [PROCESSES, "[GDPR Art. 4(8); GDPR Art. 28(3); UK GDPR Art. 28(3)]", PERSONAL]],
	[
		"C-40/17: trackers alone",
		"contested: joint-controller | processor",
		{ ...GERMANY, "outside-access": ["trackers"] },
		["nobody but a tracking firm", "[CJEU C-40/17 (Fashion ID); GDPR Art. 26(1); GDPR Art. 28(3)]", PERSONAL, "advertising tools can see the data"],
	],
	[
		"trackers alone, UK",
		"contested: joint-controller | processor",
		{ ...ENGLAND, "outside-access": ["trackers"] },
		["[UK GDPR Art. 26; UK GDPR Art. 28(3)]"],
	],
	[
		"trackers beside the vendor, whose role they do not change",
		"processor",
		{ ...GERMANY, "outside-access": ["vendor-holds", "trackers"] },
		[PROCESSES],
	],
	["trackers, perhaps personal", "contested: joint-controller | none | processor", { ...GERMANY, "outside-access": ["trackers"], ...BY_EXPERT }],
	["trackers on nobody's data", "none", { ...GERMANY, "outside-access": ["trackers"], ...NO_PERSONAL_DATA }],
	...each(["nobody", "carrier-only"], (hand) => [
		`${hand}: the vendor gets nothing`,
		"none",
		{ ...GERMANY, "outside-access": [hand] },
		["neither hold, see nor hear"],
	]),
	["the vendor gets nothing, EU", "none", { ...GERMANY, ...NOBODY }, ["[GDPR Art. 4(7)-(8)]"]],
	["the vendor gets nothing, UK", "none", { ...ENGLAND, ...NOBODY }, ["[UK GDPR Art. 4(7)-(8)]"]],

	[
		"Art. 26(1): a study planned together",
		"joint-controller",
		{ ...GERMANY, ...PARTNER },
		[TOGETHER, "[GDPR Art. 26(1)]", "decides together with the organisation"],
	],
	["Art. 26 of the UK GDPR", "joint-controller", { ...ENGLAND, ...PARTNER }, [TOGETHER, "[UK GDPR Art. 26]"]],
	["joint control, EU and UK", "joint-controller", { ...BOTH, ...PARTNER }, [TOGETHER, "[GDPR Art. 26(1); UK GDPR Art. 26]"]],
	["a partner, perhaps personal", "contested: joint-controller | none", { ...GERMANY, ...PARTNER, ...BY_EXPERT }],
	["a partner, not sure what is left of a person", "unknown", { ...GERMANY, ...PARTNER, ...NOT_SURE_WHAT_IS_LEFT }],
	[
		"the processing that goes furthest counts",
		"joint-controller",
		{ ...GERMANY, ...TRAINS, ...STAFF_ACCOUNTS, "outside-access": ["joint-partner", "vendor-holds"] },
		[TOGETHER],
	],

	["Art. 28(10): it trains its products", "controller", { ...GERMANY, ...TRAINS }, [OWN, "[GDPR Art. 28(10)]", "uses the data for itself", HOLDS]],
	["Art. 28(10) of the UK GDPR", "controller", { ...ENGLAND, ...TRAINS }, [OWN, "[UK GDPR Art. 28(10)]"]],
	["purposes of its own, EU and UK", "controller", { ...BOTH, ...TRAINS }, [OWN, "[GDPR Art. 28(10); UK GDPR Art. 28(10)]"]],
	["it would train, but gets nothing", "none", { ...GERMANY, ...TRAINS, ...NOBODY }, ["neither hold, see nor hear"]],

	["personal accounts, EU", "controller", { ...GERMANY, ...STAFF_ACCOUNTS }, [OWN_TERMS, "[GDPR Art. 28(10)]", "personal or free accounts"]],
	["personal accounts, UK", "controller", { ...ENGLAND, ...STAFF_ACCOUNTS }, [OWN_TERMS, "[UK GDPR Art. 28(10)]"]],
	["personal accounts, EU and UK", "controller", { ...BOTH, ...STAFF_ACCOUNTS }, [OWN_TERMS, "[GDPR Art. 28(10); UK GDPR Art. 28(10)]"]],
	["personal accounts, and it trains", "controller", { ...GERMANY, ...STAFF_ACCOUNTS, ...TRAINS }, [OWN]],

	[
		"C-413/23 P: coded data that it cannot link back, for itself",
		"contested: controller | none",
		CODED,
		[
			"cannot link them back",
			"[CJEU C-413/23 P (EDPS v SRB); GDPR Art. 4(1)]",
			PERSONAL,
			"coded data that somebody can link back",
			"uses the data for itself",
			HOLDS,
		],
	],
	[
		"coded data in the UK, where the judgment binds no court",
		"contested: controller | none",
		{ ...ENGLAND, ...TRAINS, identity: ["coded"] },
		["cannot link them back", "[UK GDPR Art. 4(1)]"],
	],
	["C-413/23 P: coded and expert-certified", "contested: controller | none", { ...CODED, identity: ["coded", "removed-by-expert"] }],
	...each(["names-or-record", "recordings-or-images", "dates-or-places-left", "names-only-removed", "staff-data"], (left) => [
		`coded, but with ${left}`,
		"controller",
		{ ...CODED, identity: ["coded", left] },
		[OWN],
	]),
	["coded data, for the service alone", "processor", { ...GERMANY, identity: ["coded"] }, [PROCESSES]],
	["coded data that it never gets", "none", { ...CODED, ...NOBODY }, ["neither hold, see nor hear"]],

	["perhaps personal, for the service alone", "contested: none | processor", { ...GERMANY, ...BY_EXPERT }],
	["perhaps personal, for itself", "contested: controller | none", { ...GERMANY, ...BY_EXPERT, ...TRAINS }],
	["perhaps personal, in accounts of staff", "contested: controller | none", { ...GERMANY, ...BY_EXPERT, ...STAFF_ACCOUNTS }],
	["not sure what is left of a person", "unknown", { ...GERMANY, ...NOT_SURE_WHAT_IS_LEFT }],
	["not sure what is left, and nobody gets it", "none", { ...GERMANY, ...NOT_SURE_WHAT_IS_LEFT, ...NOBODY }],
	["not sure who can see it", "unknown", { ...GERMANY, "outside-access": ["not-sure"] }],
	["not sure what else it is used for", "unknown", { ...GERMANY, "further-uses": ["not-sure"] }],
	["not sure what else, but it gets nothing", "none", { ...GERMANY, ...NOBODY, "further-uses": ["not-sure"] }],
	["not known how it is got", "unknown", { ...GERMANY, acquisition: null }],
]);

const TO_DELIVER = "stores, sees or hears personal data to deliver the service";
const NOT_INSTRUCTED = "under its own terms, not on the organisation's instructions";
const CONTRACT_OR_OWN = "[GDPR Art. 28(3); GDPR Art. 28(10)]";
const UK_CONTRACT_OR_OWN = "[UK GDPR Art. 28(3); UK GDPR Art. 28(10)]";
const BOTH_CONTRACT_OR_OWN = "[GDPR Art. 28(3); GDPR Art. 28(10); UK GDPR Art. 28(3); UK GDPR Art. 28(10)]";
const TRACKERS: Plain = { "outside-access": ["trackers"] };
const TRACKED = "a tracking firm gets personal data";
const EITHER = "contested: no | yes";
table("vendor-processor", [
	["nothing on any person", "no", { ...GERMANY, ...NO_PERSONAL_DATA }, ["no personal data are involved ["]],
	...each(Object.keys(HANDS), (hand) => [
		`Art. 28(3): ${hand}`,
		"yes",
		{ ...GERMANY, "outside-access": [hand] },
		[TO_DELIVER, CONTRACT_OR_OWN, HANDS[hand] ?? "", PERSONAL],
	]),
	["a vendor, UK", "yes", ENGLAND, [TO_DELIVER, UK_CONTRACT_OR_OWN, PERSONAL]],
	["a vendor, EU and UK", "yes", BOTH, [TO_DELIVER, BOTH_CONTRACT_OR_OWN]],
	["a vendor, elsewhere", "yes", US, [TO_DELIVER, "[]", PERSONAL]],
	["a vendor that also trains: a processor for the service", "yes", { ...GERMANY, ...TRAINS }, ["for uses of its own that party is a controller"]],

	["personal accounts, EU", "no", { ...GERMANY, ...STAFF_ACCOUNTS }, [NOT_INSTRUCTED, CONTRACT_OR_OWN, "staff use personal or free accounts"]],
	["personal accounts, UK", "no", { ...ENGLAND, ...STAFF_ACCOUNTS }, [NOT_INSTRUCTED, UK_CONTRACT_OR_OWN]],
	["personal accounts, EU and UK", "no", { ...BOTH, ...STAFF_ACCOUNTS }, [NOT_INSTRUCTED, BOTH_CONTRACT_OR_OWN]],
	["personal accounts, elsewhere", "no", { ...US, ...STAFF_ACCOUNTS }, [NOT_INSTRUCTED, "[]"]],
	["personal accounts and a tracker", "no", { ...GERMANY, ...STAFF_ACCOUNTS, ...TRACKERS }, [NOT_INSTRUCTED]],

	[
		"C-40/17: a tracker",
		EITHER,
		{ ...GERMANY, ...TRACKERS },
		[TRACKED, "[GDPR Art. 28(3); CJEU C-40/17 (Fashion ID)]", "advertising tools", PERSONAL],
	],
	["a tracker, UK", EITHER, { ...ENGLAND, ...TRACKERS }, [TRACKED, "[UK GDPR Art. 28(3)]"]],
	["a tracker, EU and UK", EITHER, { ...BOTH, ...TRACKERS }, [TRACKED, "[GDPR Art. 28(3); CJEU C-40/17 (Fashion ID); UK GDPR Art. 28(3)]"]],
	["a tracker, elsewhere", EITHER, { ...US, ...TRACKERS }, [TRACKED, "[]"]],
	["a tracker beside the vendor", "yes", { ...GERMANY, "outside-access": ["trackers", "vendor-holds"] }, [TO_DELIVER]],

	...each(["nobody", "carrier-only", "joint-partner"], (hand) => [
		`${hand}: nobody acts on instructions`,
		"no",
		{ ...GERMANY, "outside-access": [hand] },
		["nobody outside can hold"],
	]),
	["perhaps personal", EITHER, { ...GERMANY, ...BY_EXPERT }],
	["perhaps personal, and a tracker", EITHER, { ...GERMANY, ...BY_EXPERT, ...TRACKERS }],
	["perhaps personal, in accounts of staff", "no", { ...GERMANY, ...BY_EXPERT, ...STAFF_ACCOUNTS }],
	["not sure what is left, in accounts of staff", "no", { ...GERMANY, ...NOT_SURE_WHAT_IS_LEFT, ...STAFF_ACCOUNTS }],
	["not sure what is left of a person", "unknown", { ...GERMANY, ...NOT_SURE_WHAT_IS_LEFT }],
	["not sure what is left, and nobody gets it", "no", { ...GERMANY, ...NOT_SURE_WHAT_IS_LEFT, ...NOBODY }],
	["not sure who can see it", "unknown", { ...GERMANY, "outside-access": ["not-sure"] }],
	["a host, not sure who else", "yes", { ...GERMANY, "outside-access": ["cloud-host", "not-sure"] }],
]);

const BOUGHT = ["vendor-product", "record-system-feature", "third-party-in-record-system", "business-assistant", "sister-body"];
const OWN_SERVERS: Plain = { ...GERMANY, ...NOBODY, acquisition: "built-here" };
table("vendor-present", [
	...each([...BOUGHT, "staff-accounts"], (way) => [`${way}, run inside`, "yes", { ...OWN_SERVERS, acquisition: way }, ["another firm supplies it"]]),
	...each(["built-here", "downloaded-model"], (way) => [`${way}, run inside`, "no", { ...OWN_SERVERS, acquisition: way }, ["built or run inside"]]),
	...each(Object.keys(HANDS), (hand) => [`built here, ${hand}`, "yes", { ...OWN_SERVERS, "outside-access": [hand] }, [HANDS[hand] ?? ""]]),
	["built here, with trackers", "yes", { ...OWN_SERVERS, ...TRACKERS }, ["advertising tools can see the data"]],
	["built here, carrier-only", "no", { ...OWN_SERVERS, "outside-access": ["carrier-only"] }],
	["built here with a partner: GDPR Art. 26 binds it, no vendor's terms", "no", { ...OWN_SERVERS, ...PARTNER }, ["no supplier can reach the data"]],
	[
		"built here with a partner that runs it",
		"yes",
		{ ...OWN_SERVERS, "outside-access": ["joint-partner", "vendor-holds"] },
		[HANDS["vendor-holds"] ?? ""],
	],
	["built here, not sure who can see it", "unknown", { ...OWN_SERVERS, "outside-access": ["not-sure"] }],
	["bought, not sure who can see it", "yes", { ...GERMANY, "outside-access": ["not-sure"] }],
	["hosted, not sure how it was got", "yes", { ...GERMANY, acquisition: "not-sure", "outside-access": ["cloud-host"] }],
	["not sure how it was got, run inside", "unknown", { ...OWN_SERVERS, acquisition: "not-sure" }],
]);

const ITS_OWN_USES: Readonly<Record<string, string>> = {
	"vendor-training": "the vendor trains or improves its products",
	"vendor-research": "the vendor uses the data for research of its own",
	"vendor-deidentifies": "the vendor removes identity and keeps the data",
	"exchanged-for-value": "the data are given for money",
};
table("vendor-own-use", [
	...each(Object.keys(ITS_OWN_USES), (use) => [
		use,
		"yes",
		{ ...GERMANY, "further-uses": [use] },
		["it trains on the data", ITS_OWN_USES[use] ?? ""],
	]),
	["data as part of the price", "yes", { ...US, "deal-terms": ["data-for-value"] }, ["part of the price", "data are part of the price"]],
	...each(["our-quality-work", "our-training", "research", "promotion", "fundraising"], (use) => [
		`${use} is the organisation's own use`,
		"no",
		{ ...GERMANY, "further-uses": [use] },
		["no use by the vendor"],
	]),
	...each(["free-or-discounted", "paid-by-other-party", "by-use-or-savings", "passed-to-practices"], (term) => [
		`${term} gives the vendor no data`,
		"no",
		{ ...US, "deal-terms": [term] },
	]),
	["not sure what else", "unknown", { ...GERMANY, "further-uses": ["not-sure"] }],
	["not sure of the price", "unknown", { ...US, "deal-terms": ["not-sure"] }],
	["it trains, not sure of the price", "yes", { ...US, ...TRAINS, "deal-terms": ["not-sure"] }],
]);

const BEHIND = "get the data through the vendor";
table("subprocessors", [
	...BOUGHT.flatMap((way) =>
		each(["cloud-host", "model-maker", "human-listeners"], (hand) => [
			`${hand} of a ${way}`,
			"yes",
			{ ...GERMANY, acquisition: way, "outside-access": [hand] },
			[BEHIND, HANDS[hand] ?? ""],
		]),
	),
	...each(["vendor-holds", "vendor-remote-support"], (hand) => [
		`built here, ${hand}, hosted by another`,
		"yes",
		{ ...OWN_SERVERS, "outside-access": [hand, "cloud-host"] },
		[BEHIND, HANDS[hand] ?? ""],
	]),
	...each(["vendor-holds", "vendor-remote-support", "public-body", "carrier-only", "joint-partner", "nobody"], (hand) => [
		`a product with ${hand} alone`,
		"no",
		{ ...GERMANY, "outside-access": [hand] },
		["nobody was named behind"],
	]),
	...each(["staff-accounts", "built-here", "downloaded-model"], (way) => [
		`${way} on a host: no vendor in between`,
		"no",
		{ ...GERMANY, acquisition: way, "outside-access": ["cloud-host"] },
	]),
	["not sure who can see it", "unknown", { ...GERMANY, "outside-access": ["not-sure"] }],
	["a vendor in its own data centre, not sure who else", "unknown", { ...GERMANY, "outside-access": ["vendor-holds", "not-sure"] }],
	["a host, not sure how it was got", "unknown", { ...GERMANY, acquisition: "not-sure", "outside-access": ["cloud-host"] }],
	[
		"a vendor and its host, not sure how it was got",
		"yes",
		{ ...GERMANY, acquisition: "not-sure", "outside-access": ["vendor-holds", "cloud-host"] },
	],
]);

/** Places, and how they are told. */
const PLACES: Readonly<Record<string, string>> = {
	"united-states": "the data can be in the United States",
	"eu-eea": "the data can be in the EU or EEA",
	"united-kingdom": "the data can be in the United Kingdom",
	canada: "the data can be in Canada",
	australia: "the data can be in Australia",
	"approved-country": "the data can be in a country on the approved list",
	"home-country": "that the list does not name",
	"other-country": "the data can be in another country",
	"country-of-concern": "the data can be reached from a country of concern",
	"us-firm-on-dpf": "the US firm is on the Data Privacy Framework list",
};
const EVERYWHERE_BUT_HERE = ["united-states", "canada", "australia", "approved-country", "other-country", "us-firm-on-dpf"];
const serving = (base: Plain, countries: readonly string[], ...places: readonly string[]): Plain => ({ ...base, countries, "data-places": places });
const LEAVES = "support staff abroad count";
const told = (place: string, ...more: readonly string[]): string[] => [LEAVES, PERSONAL, PLACES[place] ?? "", ...more];
table("transfer-abroad", [
	["nothing on any person", "no", { ...GERMANY, ...NO_PERSONAL_DATA }, ["no personal data are involved ["]],

	...each([...EVERYWHERE_BUT_HERE, "united-kingdom"], (place) => [
		`Art. 44: Germany to ${place}`,
		"yes",
		serving(GERMANY, ["germany"], "eu-eea", place),
		told(place, "[GDPR Art. 44]", "people in Germany"),
	]),
	[
		"Art. 44 looks at concern too",
		"yes",
		serving(US, ["germany", "united-states"], "country-of-concern"),
		told("country-of-concern", "[GDPR Art. 44]"),
	],
	["within the EEA", "no", serving(GERMANY, ["norway"], "eu-eea"), ["no place outside was named"]],

	...each([...EVERYWHERE_BUT_HERE, "eu-eea"], (place) => [
		`Art. 44A of the UK GDPR: England to ${place}`,
		"yes",
		serving(ENGLAND, ["england"], "united-kingdom", place),
		told(place, "[UK GDPR Art. 44A]", "people in England"),
	]),
	[
		"Art. 44A looks at concern too",
		"yes",
		serving({ ...US, "uk-services": ["private-only"] }, ["england", "united-states"], "country-of-concern"),
		told("country-of-concern", "[UK GDPR Art. 44A]"),
	],
	["within the UK", "no", serving(ENGLAND, ["wales"], "united-kingdom"), ["no place outside was named"]],
	["EU and UK, all in the UK: what comes from the EU leaves it", "yes", serving(BOTH, ["germany", "england"], "united-kingdom"), ["[GDPR Art. 44]"]],
	["EU and UK, all in the EU: what comes from the UK leaves it", "yes", serving(BOTH, ["germany", "england"], "eu-eea"), ["[UK GDPR Art. 44A]"]],

	...each(["eu-eea", "united-kingdom", "canada", "australia", "other-country", "country-of-concern"], (place) => [
		`the United States to ${place}`,
		"yes",
		serving(US, ["united-states"], "united-states", place),
		told(place, "[]", "people in the United States"),
	]),
	["within the United States", "no", US, ["no place outside was named"]],

	...each(["united-states", "eu-eea", "united-kingdom", "australia", "other-country"], (place) => [
		`Canada to ${place}`,
		"yes",
		serving(US, ["canada"], "canada", place),
		told(place, "[]", "people in Canada"),
	]),
	["within Canada", "no", serving(US, ["canada"], "canada"), ["no place outside was named"]],

	...each(["united-states", "eu-eea", "united-kingdom", "canada", "other-country"], (place) => [
		`Australia to ${place}`,
		"yes",
		serving(US, ["australia"], "australia", place),
		told(place, "[]", "people in Australia"),
	]),
	["within Australia", "no", serving(US, ["australia"], "australia"), ["no place outside was named"]],

	...each(["singapore", "south-korea", "japan", "brazil", "elsewhere"], (country) => [
		`${country} to the United States`,
		"yes",
		serving(US, [country], "united-states"),
		told("united-states", "[]"),
	]),
	...each(["singapore", "south-korea", "japan", "brazil", "elsewhere"], (country) => [
		`at home in ${country}`,
		"no",
		serving(US, [country], "home-country"),
		["no place outside was named"],
	]),
	...["singapore", "south-korea", "japan", "brazil", "elsewhere"].flatMap((one, index, all) =>
		each(all.slice(index + 1), (other) => [
			`at home in ${one} or ${other}: what comes from the other one leaves it`,
			"yes",
			serving(US, [one, other], "home-country"),
			told("home-country", "[]"),
		]),
	),
	...each(["germany", "england"], (country) => [
		`at home in Singapore, from ${country}`,
		"yes",
		serving(US, [country, "singapore"], "home-country"),
		told("home-country", "GDPR Art. 44"),
	]),
	...each(["united-states", "canada", "australia"], (country) => [
		`at home in Brazil, from ${country}`,
		"yes",
		serving(US, [country, "brazil"], "home-country"),
		told("home-country", "[]"),
	]),
	...each(["eu-eea", "united-kingdom", "canada", "australia", "approved-country", "other-country"], (place) => [
		`Japan to ${place}`,
		"yes",
		serving(US, ["japan"], place),
		told(place, "people in Japan"),
	]),

	[
		"approved by one regulator, abroad for each",
		"yes",
		serving(US, ["united-states", "canada", "australia", "japan"], "approved-country"),
		told("approved-country", "people in the United States", "people in Canada", "people in Australia", "people in Japan"),
	],
	[
		"a country of concern is abroad for each",
		"yes",
		serving(US, ["united-states", "canada", "australia", "japan"], "country-of-concern"),
		told("country-of-concern", "people in the United States", "people in Canada", "people in Australia", "people in Japan"),
	],

	["it runs inside alone, so where is not asked", "no", { ...serving(GERMANY, ["germany"], "united-states"), ...NOBODY }],
	...each(["germany", "england"], (country) => [`perhaps personal, ${country}`, EITHER, { ...serving(US, [country], "canada"), ...BY_EXPERT }]),
	["not sure where", "unknown", serving(GERMANY, ["germany"], "not-sure")],
	["in the US, not sure where else", "yes", serving(GERMANY, ["germany"], "united-states", "not-sure")],
	...each(["germany", "england", "united-states"], (country) => [
		`not sure what is left, ${country} to Australia`,
		"unknown",
		{ ...serving(US, [country], "australia"), ...NOT_SURE_WHAT_IS_LEFT },
	]),
	["not sure what is left, all at home", "no", { ...GERMANY, ...NOT_SURE_WHAT_IS_LEFT }],
]);

const GONE = "personal data leave the legal area of the people";
const NO_DECISION = "a country without an adequacy decision was named";
const NOT_LISTED = "not known to be on the Data Privacy Framework list";
table("transfer-no-adequacy", [
	["nothing leaves", "no", GERMANY, ["no personal data leave the legal area"]],
	["nothing on any person", "no", { ...serving(GERMANY, ["germany"], "other-country"), ...NO_PERSONAL_DATA }, ["no personal data leave"]],
	["nobody in Europe", "no", serving(US, ["united-states"], "other-country"), ["nobody in the EU, EEA or UK"]],

	...each(["other-country", "australia"], (place) => [
		`Art. 46: ${place}`,
		"yes",
		serving(GERMANY, ["germany"], "eu-eea", place),
		[NO_DECISION, "[GDPR Art. 46]", GONE, PLACES[place] ?? ""],
	]),
	["Art. 46: a country of concern", "yes", serving(US, ["germany", "united-states"], "country-of-concern"), [NO_DECISION, "country of concern"]],
	[
		"Art. 46: at home in Singapore",
		"yes",
		serving(GERMANY, ["germany", "singapore"], "eu-eea", "home-country"),
		[NO_DECISION, "that the list does not name"],
	],
	[
		"Art. 45: at home in Japan, which is on the approved list",
		"no",
		serving(GERMANY, ["germany", "japan"], "eu-eea", "home-country", "approved-country"),
		["each place that was named has an adequacy decision", "[GDPR Art. 45]"],
	],
	["Art. 46 of the UK GDPR", "yes", serving(ENGLAND, ["england"], "australia"), [NO_DECISION, "[UK GDPR Art. 46]", GONE]],
	["EU and UK to India", "yes", serving(BOTH, ["germany", "england"], "other-country"), [NO_DECISION, "[GDPR Art. 46; UK GDPR Art. 46]"]],

	[
		"Decision 2023/1795 covers listed firms alone",
		"yes",
		serving(GERMANY, ["germany"], "united-states"),
		[NOT_LISTED, "[GDPR Art. 46; Implementing Decision (EU) 2023/1795]", GONE, PLACES["united-states"] ?? ""],
	],
	["England to a firm not on the list", "yes", serving(ENGLAND, ["england"], "united-states"), [NOT_LISTED, "[UK GDPR Art. 46]", GONE]],
	["a listed firm", "no", serving(GERMANY, ["germany"], "united-states", "us-firm-on-dpf"), ["every US firm that gets data is on the list"]],
	["a listed firm with support in India", "yes", serving(GERMANY, ["germany"], "us-firm-on-dpf", "other-country"), [NO_DECISION]],
	...each(["united-kingdom", "canada", "approved-country", "us-firm-on-dpf"], (place) => [
		`Art. 45: ${place}`,
		"no",
		serving(GERMANY, ["germany"], place),
		["each place that was named has an adequacy decision", "[GDPR Art. 45]"],
	]),

	["UK GDPR Art. 45A: Canada", "no", serving(ENGLAND, ["england"], "canada"), ["[UK GDPR Art. 45A]"]],

	["perhaps personal, to India", EITHER, { ...serving(GERMANY, ["germany"], "other-country"), ...BY_EXPERT }],
	["perhaps personal, to the US", EITHER, { ...serving(GERMANY, ["germany"], "united-states"), ...BY_EXPERT }],
	["perhaps personal, to London", "no", { ...serving(GERMANY, ["germany"], "united-kingdom"), ...BY_EXPERT }],
	["not sure where", "unknown", serving(GERMANY, ["germany"], "not-sure")],
	["in the US, not sure whether the firm is listed", "unknown", serving(GERMANY, ["germany"], "united-states", "not-sure")],
	["in India, not sure where else", "yes", serving(GERMANY, ["germany"], "other-country", "not-sure")],
]);

table("eu-transfer-tool", [
	["nobody in the EU", "none-needed", serving(ENGLAND, ["england"], "united-states"), ["nobody in the EU or EEA is served"]],
	["Art. 46: at home in Singapore", "safeguards", serving(GERMANY, ["germany", "singapore"], "home-country"), ["[GDPR Art. 46(2)(c)"]],
	["Art. 44: nothing leaves", "none-needed", GERMANY, ["remote access included", "[GDPR Art. 44]", "personal data stay"]],
	["nothing on any person", "none-needed", { ...serving(GERMANY, ["germany"], "other-country"), ...NO_PERSONAL_DATA }, ["remote access included"]],
	...each(["england", "united-states", "canada"], (country) => [
		`data from ${country} come to the EEA, and none leave it`,
		"none-needed",
		serving({ ...US, "uk-services": ["private-only"] }, ["germany", country], "eu-eea"),
		["each place that was named is in the EU or EEA", "[GDPR Art. 44]"],
	]),
	...each(["other-country", "australia", "united-states"], (place) => [
		`Art. 46(2)(c): ${place}`,
		"safeguards",
		serving(GERMANY, ["germany"], "eu-eea", place),
		["a look from there counts", "[GDPR Art. 46(2)(c); Implementing Decision (EU) 2021/914]"],
	]),
	[
		"Art. 46: a country of concern",
		"safeguards",
		serving(US, ["germany", "united-states"], "eu-eea", "country-of-concern"),
		["a look from there counts"],
	],
	["the strictest place: a listed firm and Australia", "safeguards", serving(GERMANY, ["germany"], "us-firm-on-dpf", "australia")],
	[
		"Decision 2023/1795: a listed firm",
		"dpf",
		serving(GERMANY, ["germany"], "united-states", "us-firm-on-dpf"),
		["on the Data Privacy Framework list", "[Implementing Decision (EU) 2023/1795]", PLACES["us-firm-on-dpf"] ?? ""],
	],
	["the strictest place: a listed firm and London", "dpf", serving(GERMANY, ["germany"], "us-firm-on-dpf", "united-kingdom")],
	...each(["united-kingdom", "canada", "approved-country"], (place) => [
		`Art. 45: ${place}`,
		"adequacy",
		serving(GERMANY, ["germany"], "eu-eea", place),
		["each place that was named has an adequacy decision", "[GDPR Art. 45]"],
	]),
	["perhaps personal, to a listed firm", "contested: dpf | none-needed", { ...serving(GERMANY, ["germany"], "us-firm-on-dpf"), ...BY_EXPERT }],
	["not sure where", "unknown", serving(GERMANY, ["germany"], "not-sure")],
	["a listed firm, not sure where else", "unknown", serving(GERMANY, ["germany"], "us-firm-on-dpf", "not-sure")],
	["India, not sure where else", "safeguards", serving(GERMANY, ["germany"], "other-country", "not-sure")],
	["nobody in the EU, not sure where", "none-needed", serving(ENGLAND, ["england"], "not-sure")],
]);

table("joint-control", [
	["Art. 26(1)", "yes", { ...GERMANY, ...PARTNER }, [TOGETHER, "[GDPR Art. 26(1)]", "decides together with the organisation", PERSONAL]],
	["Art. 26 of the UK GDPR", "yes", { ...ENGLAND, ...PARTNER }, [TOGETHER, "[UK GDPR Art. 26]"]],
	["EU and UK", "yes", { ...BOTH, ...PARTNER }, [TOGETHER, "[GDPR Art. 26(1); UK GDPR Art. 26]"]],
	["a partner elsewhere", "yes", { ...US, ...PARTNER }, [TOGETHER, "[]"]],
	["nothing on any person", "no", { ...GERMANY, ...PARTNER, ...NO_PERSONAL_DATA }, ["no personal data are involved ["]],
	["a vendor that decides nothing", "no", GERMANY, ["no outside party was named that decides"]],
	[
		"C-40/17: who builds a tracker in decides on the collecting and sending",
		EITHER,
		{ ...GERMANY, ...TRACKERS },
		["a tracking firm gets personal data", "[GDPR Art. 26(1); CJEU C-40/17 (Fashion ID)]", PERSONAL, "advertising tools can see the data"],
	],
	["trackers, UK", EITHER, { ...ENGLAND, ...TRACKERS }, ["[UK GDPR Art. 26]"]],
	["trackers and a partner", "yes", { ...GERMANY, "outside-access": ["trackers", "joint-partner"] }, [TOGETHER]],
	["trackers where nobody in Europe is served", "no", { ...US, ...TRACKERS }],
	["trackers on nobody's data", "no", { ...GERMANY, ...TRACKERS, ...NO_PERSONAL_DATA }],
	["trackers, not sure what is left of a person", "unknown", { ...GERMANY, ...TRACKERS, ...NOT_SURE_WHAT_IS_LEFT }],
	["perhaps personal", EITHER, { ...GERMANY, ...PARTNER, ...BY_EXPERT }],
	["not sure who can see it", "unknown", { ...GERMANY, "outside-access": ["not-sure"] }],
	["not sure what is left of a person", "unknown", { ...GERMANY, ...PARTNER, ...NOT_SURE_WHAT_IS_LEFT }],
	["not sure what is left, no partner", "no", { ...GERMANY, ...NOT_SURE_WHAT_IS_LEFT }],
]);

table("eu-gdpr", [
	...each(EU_AND_EEA, (country) => [
		`Art. 3, in ${country}`,
		"yes",
		{ ...GERMANY, countries: [country] },
		["in the EU or EEA", "[GDPR Art. 2(1); GDPR Art. 3]", PERSONAL],
	]),
	...each(["united-states", ...NATIONS, ...FURTHER_AWAY], (country) => [
		country,
		"no",
		{ ...ENGLAND, countries: [country] },
		["nobody in the EU or EEA"],
	]),
	["Art. 2(1): nothing on any person", "no", { ...GERMANY, ...NO_PERSONAL_DATA }, ["or no personal data"]],
	["perhaps personal", EITHER, { ...GERMANY, ...BY_EXPERT }],
	["not sure what is left of a person", "unknown", { ...GERMANY, ...NOT_SURE_WHAT_IS_LEFT }],
	["not sure what is left, nobody in the EU", "no", { ...ENGLAND, ...NOT_SURE_WHAT_IS_LEFT }],
	["not known where", "unknown", { ...GERMANY, countries: null }],
]);

table("uk-gdpr", [
	...each(NATIONS, (nation) => [
		`Art. 3, in ${nation}`,
		"yes",
		{ ...ENGLAND, countries: [nation] },
		["people in the UK", "[UK GDPR Art. 2(1); UK GDPR Art. 3]", PERSONAL],
	]),
	...each(["united-states", "ireland", ...FURTHER_AWAY], (country) => [country, "no", { ...GERMANY, countries: [country] }, ["nobody in the UK"]]),
	["Art. 2(1): nothing on any person", "no", { ...ENGLAND, ...NO_PERSONAL_DATA }, ["or no personal data"]],
	["perhaps personal", EITHER, { ...ENGLAND, ...BY_EXPERT }],
	["not sure what is left of a person", "unknown", { ...ENGLAND, ...NOT_SURE_WHAT_IS_LEFT }],
	["not known where", "unknown", { ...ENGLAND, countries: null }],
]);

const RESEARCH: Plain = { ...GERMANY, "tool-kinds": ["research"] };
const INSURER: Plain = { "organisation-kinds": ["health-plan"], ownership: "for-profit" };
const OTHER_INSURER: Plain = { "organisation-kinds": ["other-insurer"] };
const CARES = "the data serve care, or the management of health or social care";
table("gdpr-9-ground", [
	["nobody in Europe", "none-needed", US, ["nobody in the EU, EEA or UK"]],
	["Art. 9(1): stock numbers alone", "none-needed", { ...GERMANY, ...NO_PERSONAL_DATA }, ["no special category", "[GDPR Art. 9(1)]"]],
	["Art. 9(1): a roster of staff", "none-needed", { ...GERMANY, ...ROSTER }, ["no special category"]],
	...each([...CARE_GIVERS, "government-agency", "federal-agency"], (kind) => [
		`Art. 9(2)(h): ${kind}`,
		"care",
		{ ...GERMANY, "organisation-kinds": [kind] },
		[CARES, "[GDPR Art. 9(2)(h); GDPR Art. 9(3)]"],
	]),
	["UK GDPR Art. 9(2)(h)", "care", { ...ENGLAND, countries: ["scotland"] }, [CARES, "[UK GDPR Art. 9(2)(h); UK GDPR Art. 9(3)]"]],
	["UK GDPR Art. 9(2)(j)", "research", { ...ENGLAND, "further-uses": ["research"] }, ["[UK GDPR Art. 9(2)(j)]"]],
	["UK GDPR Art. 9(2)(a)", "consent", { ...ENGLAND, "organisation-kinds": ["software-to-public"] }, ["[UK GDPR Art. 9(2)(a)]"]],
	["UK GDPR Art. 9(1): stock numbers alone", "none-needed", { ...ENGLAND, ...NO_PERSONAL_DATA }, ["[UK GDPR Art. 9(1)]"]],
	[
		"Art. 9(2)(j): records for research",
		"research",
		{ ...GERMANY, "further-uses": ["research"] },
		["the data serve research", "[GDPR Art. 9(2)(j); GDPR Art. 89(1)]", "the data are used for research"],
	],
	...each(["publish-or-general", "compares-groups", "device-not-cleared", "several-sites"], (plan) => [
		`Art. 9(2)(j): a study, ${plan}`,
		"research",
		{ ...RESEARCH, "study-plan": [plan] },
		["the data serve research"],
	]),
	...each(["only-local-quality", "publish-later", "anonymous-survey", "significant-risk", "never-in-care"], (plan) => [
		`Art. 9(2)(h): the quality of its own care, ${plan}`,
		"care",
		{ ...RESEARCH, "study-plan": [plan] },
		[CARES],
	]),
	["research before care, whoever does it", "research", { ...RESEARCH, "organisation-kinds": ["research-body"], "study-plan": ["several-sites"] }],
	...each(["software-to-public", "other-kind"], (kind) => [
		`Art. 9(2)(a): ${kind} gives no care`,
		"consent",
		{ ...GERMANY, "organisation-kinds": [kind] },
		["explicit consent is left", "[GDPR Art. 9(2)(a)]"],
	]),
	[
		"Art. 9(2)(b), (h): a statutory sickness fund",
		"care",
		{ ...GERMANY, ...INSURER, ownership: "government" },
		["a public scheme of health insurance", "[GDPR Art. 9(2)(b), (h); GDPR recital 52; SGB V § 284(1); SGB X § 67b(1)]"],
	],
	[
		"Art. 9(2)(b), (h): a statutory fund elsewhere",
		"care",
		{ ...GERMANY, ...INSURER, countries: ["austria"], ownership: "government" },
		["[GDPR Art. 9(2)(b), (h); GDPR recital 52]"],
	],
	[
		"UK GDPR Art. 9(2)(b), (h): a public scheme",
		"care",
		{ ...ENGLAND, ...INSURER, ownership: "government" },
		["a public scheme", "[UK GDPR Art. 9(2)(b), (h)]"],
	],
	[
		"UAVG art. 30(3)(b): what the policy needs",
		"insurance",
		{ ...GERMANY, ...INSURER, countries: ["netherlands"] },
		["lets insurers use health data", "[UAVG art. 30(3)(b)]"],
	],
	[
		"Data Protection Act 2018 (Ireland) s. 50",
		"insurance",
		{ ...GERMANY, ...INSURER, countries: ["ireland"] },
		["[Data Protection Act 2018 (Ireland) s. 50]"],
	],
	["LOPDGDD, on Ley 20/2015", "insurance", { ...GERMANY, ...INSURER, countries: ["spain"] }, ["[LOPDGDD additional provision 17(1)(h)]"]],
	...each(NATIONS, (nation) => [
		`DPA 2018 Sch. 1 para. 20, in ${nation}`,
		"insurance",
		{ ...ENGLAND, ...INSURER, countries: [nation], ownership: "for-profit" },
		["[Data Protection Act 2018 (UK) Sch. 1 para. 20]"],
	]),
	...each(["health-plan", "employer-plan", "other-insurer"], (kind) => [
		`UAVG art. 30(3)(b) speaks of every insurer: ${kind}`,
		"insurance",
		{ ...GERMANY, "organisation-kinds": [kind], countries: ["netherlands"] },
	]),
	[
		"BDSG § 22: a private insurer manages a health service, or asks for consent",
		"contested: consent | insurance",
		{ ...GERMANY, ...INSURER },
		["an insurer needs a national law or consent", "BDSG § 22(1) no. 1(a)-(b)"],
	],
	...each(
		EU_AND_EEA.filter((country) => !["ireland", "netherlands", "spain"].includes(country)),
		(country) => [`the law on insurers was not read, ${country}`, "contested: consent | insurance", { ...GERMANY, ...INSURER, countries: [country] }],
	),
	[
		"an insurer in two countries, one law not read",
		"contested: consent | insurance",
		{ ...GERMANY, ...INSURER, countries: ["netherlands", "france"] },
	],
	["a clinic that also insures", "care", { ...GERMANY, ...INSURER, "organisation-kinds": ["hospital", "health-plan"] }, [CARES]],
	[
		"a city that insures lives is no public health scheme",
		"contested: consent | insurance",
		{ ...GERMANY, ...OTHER_INSURER, ownership: "government" },
	],
	["a sickness fund, not sure who runs it", "unknown", { ...GERMANY, ...INSURER, ownership: "not-sure" }],
	["perhaps personal", "contested: care | none-needed", { ...GERMANY, ...BY_EXPERT }],
	["not sure what is left of a person", "unknown", { ...GERMANY, ...NOT_SURE_WHAT_IS_LEFT }],
	["not sure whether for research", "unknown", { ...GERMANY, "further-uses": ["not-sure"] }],
	["for research, not sure who it is", "research", { ...GERMANY, "further-uses": ["research"], "organisation-kinds": ["not-sure"] }],
	["not sure who it is", "unknown", { ...GERMANY, "organisation-kinds": ["not-sure"] }],
	["not sure whether for research, nobody in Europe", "none-needed", { ...US, "further-uses": ["not-sure"] }],
]);

const STAFF: Plain = { ...GERMANY, ...ROSTER };
const FILMED: Plain = { ...STAFF, inputs: ["video-faces"] };
table("special-category", [
	["health, England", "yes", { ...ENGLAND, "sensitive-data": ["mental-health"] }, ["[UK GDPR Art. 9(1)]"]],
	[
		"Art. 9(1): data on patients",
		"yes",
		GERMANY,
		["health, genetic or biometric", "[GDPR Art. 9(1)]", PERSONAL, "data on people's health are involved"],
	],
	["nothing on any person", "no", { ...GERMANY, ...NO_PERSONAL_DATA }, ["no personal data are involved ["]],
	["a roster of staff", "no", STAFF, ["none of the listed kinds"]],
	...(
		[
			["hiv-or-sexual", "HIV or sexual-health"],
			["genetic", "genetic data"],
			["voiceprint-or-faceprint", "a voice or face is used to tell who someone is"],
			["neural", "brain signals"],
			["ethnicity-or-belief", "ethnicity, belief or orientation"],
		] as const
	).map(([kind, clause]) => [`Art. 9(1): ${kind} of staff`, "yes", { ...STAFF, "sensitive-data": [kind] }, [clause, PERSONAL]] as const),
	...(
		[
			["recognises-people", "tells who someone is by face or voice"],
			["sorts-by-traits", "sorts people by traits"],
			["sorts-by-health", "sorts people by illness or disability"],
		] as const
	).map(([kind, clause]) => [`Art. 9(1): a camera that ${kind}`, "yes", { ...FILMED, recording: [kind] }, [clause, PERSONAL]] as const),
	...each(["general-view", "guesses-age", "always-on"], (kind) => [`staff filmed, ${kind}`, "no", { ...FILMED, recording: [kind] }]),
	["where staff are is no special category", "no", { ...STAFF, "sensitive-data": ["location"] }],
	["perhaps personal", EITHER, { ...GERMANY, ...BY_EXPERT }],
	["not sure what is left of a person", "unknown", { ...GERMANY, ...NOT_SURE_WHAT_IS_LEFT }],
	["staff, not sure how sensitive", "unknown", { ...STAFF, "sensitive-data": ["not-sure"] }],
	["staff filmed, not sure what for", "unknown", { ...FILMED, recording: ["not-sure"] }],
	["patients, not sure how sensitive", "yes", { ...GERMANY, "sensitive-data": ["not-sure"] }],
]);

table("tuning", [
	[
		"the model is adjusted",
		"yes",
		{ ...GERMANY, changes: ["tuned-on-our-data"] },
		["train, adjust or test", "adjusted with the organisation's data"],
	],
	[
		"it trains a model of its own",
		"yes",
		{ ...GERMANY, "further-uses": ["our-training"] },
		["train, adjust or test", "trains or tests its own model"],
	],
	...each(["nothing", "vendor-with-notice", "learns-in-use", "own-thresholds", "searches-own-documents"], (change) => [
		change,
		"no",
		{ ...GERMANY, changes: [change] },
		["no line on adjusting"],
	]),
	["the vendor trains its products: not for the organisation", "no", { ...GERMANY, ...TRAINS }],
	["not sure what changes", "unknown", { ...GERMANY, changes: ["not-sure"] }],
	["not sure what else", "unknown", { ...GERMANY, "further-uses": ["not-sure"] }],
	["not sure what changes, but it trains", "yes", { ...GERMANY, "further-uses": ["our-training"], changes: ["not-sure"] }],
]);

table("retrieval", [
	["its own documents", "yes", { ...GERMANY, changes: ["searches-own-documents"] }, ["looks things up", "searches the organisation's own documents"]],
	["the web", "yes", { ...GERMANY, technology: ["web-answers"] }, ["looks things up", "searches documents or the web"]],
	...each(["writes-text", "learned-scores", "fixed-rules-only"], (way) => [way, "no", { ...GERMANY, technology: [way] }, ["no line on searching"]]),
	["a scribe that learns", "no", { ...GERMANY, ...SCRIBE, changes: ["learns-in-use", "tuned-on-our-data"] }],
	["not sure what changes", "unknown", { ...GERMANY, changes: ["not-sure"] }],
	["not sure how it works", "unknown", { ...GERMANY, technology: ["not-sure"] }],
	["the web, not sure what changes", "yes", { ...GERMANY, technology: ["web-answers"], changes: ["not-sure"] }],
]);
