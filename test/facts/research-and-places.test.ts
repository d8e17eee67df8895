import { describe, expect, it } from "vitest";
import { CARE_GIVERS, ENGLAND, GERMANY, OWN_DECISIONS, type Plain, settledValue, US } from "./deployments.js";
import { hangsOn, reason } from "./told.js";

type Row = readonly [why: string, expected: string, because: string, answers: Plain];

const NOBODY = ["removed-by-expert"];
const study = (plan: readonly string[], identity: readonly string[] = ["names-or-record"]): Plain => ({
	...US,
	"tool-kinds": ["research"],
	"study-plan": plan,
	identity,
});

/** 45 CFR 46.102(l): designed to add to general knowledge; 46.102(e)(1)(ii): about somebody who can be recognised. */
const RESEARCH: readonly Row[] = [
	["others are to learn from it", "yes", "designed to learn for others", study(["publish-or-general"])],
	["several sites", "yes", "designed to learn for others", study(["several-sites"])],
	["under federal terms", "yes", "designed to learn for others", study(["federal-or-assured"])],
	["groups are compared", "yes", "groups are compared", study(["compares-groups"])],
	["a tool that is not yet allowed", "yes", "groups are compared or a tool is tested", study(["device-not-cleared"])],
	["a local improvement that compares groups", "yes", "groups are compared", study(["only-local-quality", "compares-groups"])],
	["a local improvement", "no", "only improves the organisation's own service", study(["only-local-quality"])],
	[
		"a local improvement under federal terms",
		"no",
		"only improves the organisation's own service",
		study(["only-local-quality", "federal-or-assured"]),
	],
	["a paper comes later", "no", "only improves the organisation's own service", study(["only-local-quality", "publish-later"])],
	[
		"a local improvement that others are to learn from",
		"contested: no | yes",
		"also to be published",
		study(["only-local-quality", "publish-or-general"]),
	],
	[
		"the same under federal terms",
		"contested: no | yes",
		"also to be published",
		study(["only-local-quality", "publish-or-general", "federal-or-assured"]),
	],
	["the same at several sites", "yes", "designed to learn for others", study(["only-local-quality", "publish-or-general", "several-sites"])],
	["data that point to nobody, never in care", "no", "point to nobody", study(["publish-or-general", "never-in-care"], NOBODY)],
	["no data on anybody, never in care", "no", "point to nobody", study(["publish-or-general", "never-in-care"], ["no-personal-data"])],
	["groups compared in data that point to nobody", "no", "point to nobody", study(["compares-groups", "never-in-care"], NOBODY)],
	["data that point to nobody, used in care", "yes", "designed to learn for others", study(["publish-or-general"], NOBODY)],
	["some records are coded", "yes", "designed to learn for others", study(["publish-or-general", "never-in-care"], [...NOBODY, "coded"])],
	["some data are on staff", "yes", "designed to learn for others", study(["publish-or-general", "never-in-care"], [...NOBODY, "staff-data"])],
	["names, never in care", "yes", "designed to learn for others", study(["publish-or-general", "never-in-care"])],
	["no study", "no", "there is no study", US],
];
const SUBJECTS: readonly Row[] = [
	["in Germany", "not-research", "nobody in the United States", { ...study(["publish-or-general"]), ...{ countries: ["germany"] } }],
	["groups are compared", "non-exempt", "treated differently", study(["compares-groups", "never-in-care"], NOBODY)],
	["a tool that is not yet allowed", "non-exempt", "treated differently", study(["device-not-cleared"])],
	["adults are asked, nobody can tell who", "exempt", "adults only answer questions", study(["several-sites", "anonymous-survey"])],
	["a local survey", "not-research", "own service", study(["only-local-quality", "anonymous-survey"])],
	["data that point to nobody", "no-human-subjects", "nobody can be recognised", study(["publish-or-general"], NOBODY)],
	["several sites, data that point to nobody", "no-human-subjects", "nobody can be recognised", study(["several-sites"], NOBODY)],
	["federal money, data that point to nobody", "no-human-subjects", "nobody can be recognised", study(["federal-or-assured"], NOBODY)],
	["nothing on anybody", "no-human-subjects", "nobody can be recognised", study(["publish-or-general"], ["no-personal-data"])],
	[
		"a local use of data that point to nobody, federal money",
		"not-research",
		"own service",
		study(["only-local-quality", "federal-or-assured"], NOBODY),
	],
	["a local use of data that point to nobody", "not-research", "own service", study(["only-local-quality"], NOBODY)],
	["some records are coded", "exempt", "HIPAA governs that use", study(["publish-or-general"], [...NOBODY, "coded"])],
	["some data are on staff", "non-exempt", "no exemption was shown", study(["publish-or-general"], [...NOBODY, "staff-data"])],
	["data on staff alone, which HIPAA does not govern", "non-exempt", "no exemption was shown", study(["publish-or-general"], ["staff-data"])],
	["records of patients under HIPAA", "exempt", "HIPAA governs that use", study(["publish-or-general"])],
	[
		"the same where HIPAA binds nobody",
		"non-exempt",
		"no exemption was shown",
		{ ...study(["publish-or-general"]), "us-payment": ["no-electronic-claims"] },
	],
	["a local improvement that others are to learn from", "contested: exempt | not-research", "", study(["only-local-quality", "publish-or-general"])],
];
/** 21 CFR 812.3(h) and (p): a study of a device with one subject or more. */
const DEVICE: readonly Row[] = [
	["tested in care", "yes", "tests a tool that is not yet allowed", study(["device-not-cleared"])],
	["tested in care on data that point to nobody", "yes", "tests a tool", study(["device-not-cleared"], NOBODY)],
	[
		"run on old scans that point to nobody",
		"contested: no | yes",
		"stored data without identity",
		study(["device-not-cleared", "never-in-care"], NOBODY),
	],
	[
		"run on old scans without the 18 items of the HIPAA list",
		"contested: no | yes",
		"stored data without identity",
		study(["device-not-cleared", "never-in-care"], ["removed-eighteen"]),
	],
	["run on old scans with names", "yes", "tests a tool", study(["device-not-cleared", "never-in-care"])],
	["run on old scans, some of them coded", "yes", "tests a tool", study(["device-not-cleared", "never-in-care"], [...NOBODY, "coded"])],
	["run on data of staff", "yes", "tests a tool", study(["device-not-cleared", "never-in-care"], ["staff-data"])],
	["run on nothing that anybody gave", "no", "nobody is a subject", study(["device-not-cleared", "never-in-care"], ["no-personal-data"])],
	["in care, with nothing on anybody", "yes", "tests a tool", study(["device-not-cleared"], ["no-personal-data"])],
	["an allowed tool on old scans", "no", "no study of a tool that is not yet allowed", study(["publish-or-general", "never-in-care"], NOBODY)],
];

const CANADA: Plain = {
	...US,
	countries: ["canada"],
	"states-provinces": ["quebec"],
	"data-places": ["canada"],
	"organisation-kinds": ["software-to-public"],
};
const ABROAD = { "data-places": ["united-states"] };
const NO_DATA = { identity: ["no-personal-data"] };
const STATE = { ownership: "government" };
const ALONE = { decisions: ["access-to-programme"], "review-step": "nobody" };

/** P-39.1 s. 3.3: a project to acquire, develop or overhaul; s. 17: before information leaves. */
const QUEBEC: readonly Row[] = [
	["bought, hosted in the US", "system-and-transfer", "a system is acquired and data leave", { ...CANADA, ...ABROAD }],
	["bought, kept at home", "system", "is acquired, built or overhauled", CANADA],
	["an idea", "system", "is acquired", { ...CANADA, stage: "idea" }],
	["choosing", "system", "is acquired", { ...CANADA, stage: "choosing" }],
	["used without approval", "system", "is acquired", { ...CANADA, stage: "used-unapproved" }],
	["a trial", "system", "is acquired", { ...CANADA, stage: "trial" }],
	["in use, hosted in the US", "transfer", "no system is acquired", { ...CANADA, ...ABROAD, stage: "in-use" }],
	["in use, kept at home", "none", "in use already and nothing leaves", { ...CANADA, stage: "in-use" }],
	["being switched off", "none", "in use already", { ...CANADA, stage: "retiring" }],
	["a public body", "none", "binds private enterprises", { ...CANADA, ...STATE }],
	["nothing on anybody", "none", "no personal information", { ...CANADA, ...NO_DATA }],
	["in Ontario", "none", "nobody in Quebec", { ...CANADA, "states-provinces": ["ontario"] }],
];
const QUEBEC_AUTOMATED: readonly Row[] = [
	["software alone decides", "yes", "software alone decide", { ...CANADA, ...ALONE }],
	["staff decide each", "no", "a person takes the decision", { ...CANADA, ...ALONE, "review-step": "staff-each" }],
	["a public body", "no", "the organisation is public", { ...CANADA, ...ALONE, ...STATE }],
	["in Ontario", "no", "nobody in Quebec", { ...CANADA, ...ALONE, "states-provinces": ["ontario"] }],
	["nothing on anybody", "no", "nobody in Quebec is served", { ...CANADA, ...ALONE, ...NO_DATA }],
];
const clinic = (...where: string[]): Plain => ({ ...CANADA, "states-provinces": where, "organisation-kinds": ["clinic-outpatient"] });
const firm = (...where: string[]): Plain => ({ ...CANADA, "states-provinces": where });
const ACT: readonly Row[] = [
	["nobody in Canada", "none", "nobody in Canada", { ...CANADA, countries: ["united-states"], "states-provinces": ["ohio"] }],
	["nothing on anybody", "none", "no personal data", { ...clinic("ontario"), ...NO_DATA }],
	["a clinic in Ontario", "phipa", "custodian", clinic("ontario")],
	["a clinic in Quebec", "quebec-health", "bodies under the act", clinic("quebec")],
	["a clinic in both", "phipa", "custodian", clinic("quebec", "ontario")],
	["a clinic elsewhere", "other", "a province whose act was not reviewed", clinic("other-province")],
	[
		"a supplier of clinics in Ontario",
		"phipa",
		"agent or electronic service provider",
		{ ...firm("ontario"), "organisation-kinds": ["software-to-providers"] },
	],
	["a supplier of clinics in Quebec", "quebec-private", "Quebec alone", { ...firm("quebec"), "organisation-kinds": ["software-to-providers"] }],
	["an app in Quebec alone", "quebec-private", "Quebec alone", firm("quebec")],
	["an app in Quebec and Ontario", "pipeda", "acts commercially", firm("quebec", "ontario")],
	["an app in Quebec and elsewhere", "pipeda", "acts commercially", firm("quebec", "other-province")],
	["an app in a third province", "pipeda", "acts commercially", firm("other-province")],
	["an app from Ohio for Canadians", "pipeda", "acts commercially", { ...firm("ohio"), countries: ["united-states", "canada"] }],
	["a public research body in Quebec", "other", "a public body", { ...firm("quebec"), ...STATE, "organisation-kinds": ["research-body"] }],
	["a public research body elsewhere", "other", "a public body", { ...firm("other-province"), ...STATE, "organisation-kinds": ["research-body"] }],
];
const FEDERAL = { "organisation-kinds": ["federal-agency"], ownership: "government" };
const CANADA_AIA: readonly Row[] = [
	["a federal institution that hires", "yes", "hiring counts", { ...CANADA, ...FEDERAL, decisions: ["hiring-or-shifts"] }],
	["a federal institution, no decision", "no", "binds federal institutions", { ...CANADA, ...FEDERAL }],
	["a provincial body", "no", "binds federal institutions", { ...CANADA, ...STATE, ...ALONE }],
	["a US agency", "no", "binds federal institutions", { ...US, ...FEDERAL, ...ALONE }],
];
const PRIVATE: readonly Row[] = [
	["a firm", "yes", "the state does not run", { ...CANADA, ownership: "for-profit" }],
	["a charity", "yes", "the state does not run", CANADA],
	["a public body", "no", "the state runs", { ...CANADA, ...STATE }],
	["a charity in the US", "no", "nobody in Canada", US],
];

const AUSTRALIA: Plain = { ...US, countries: ["australia"], "data-places": ["australia"] };
/** APP 1.7-1.9: a program makes, or does something substantially and directly related to, a decision with a significant effect. */
const AUTOMATED: readonly Row[] = [
	["nobody in Australia", "no", "nobody in Australia", { ...US, ...ALONE }],
	["nothing on anybody", "no", "no personal information", { ...AUSTRALIA, ...ALONE, ...NO_DATA }],
	["a state hospital", "no", "outside the federal principles", { ...AUSTRALIA, ...ALONE, ...STATE }],
	["a federal agency", "yes", "makes decisions", { ...AUSTRALIA, ...ALONE, ...FEDERAL }],
	["nobody checks", "yes", "makes decisions", { ...AUSTRALIA, ...ALONE }],
	["nobody checks, by consent", "yes", "makes decisions", { ...AUSTRALIA, ...ALONE, "review-step": "nobody-by-consent" }],
	["samples are checked", "yes", "makes decisions", { ...AUSTRALIA, ...ALONE, "review-step": "samples" }],
	["a person decides", "contested: no | yes", "scores or prepares", { ...AUSTRALIA, ...ALONE, "review-step": "staff-each" }],
	["a quick click", "contested: no | yes", "scores or prepares", { ...AUSTRALIA, ...ALONE, "review-step": "quick-click" }],
	["no decision", "no", "no decision that could much affect", { ...AUSTRALIA, "review-step": "nobody" }],
	[
		"only a request to a plan",
		"no",
		"no decision that could much affect",
		{ ...AUSTRALIA, "review-step": "nobody", decisions: ["provider-side-request"] },
	],
];
const AHPRA: readonly Row[] = [
	...["doctors", "nurses", "therapists", "other-clinicians"].map(
		(users) => [users, "yes", "registered practitioners", { ...AUSTRALIA, users: [users] }] as const,
	),
	["office staff", "no", "no registered practitioner", AUSTRALIA],
	["doctors in the US", "no", "no registered practitioner", { ...US, users: ["doctors"] }],
];

const CONCERN = { "data-places": ["united-states", "country-of-concern"] };
const bulk = (data: string, people: string): Plain => ({ ...US, ...CONCERN, "sensitive-data": [data], "people-count": people });
const OF_BOTH: Plain = { countries: ["united-states", "singapore", "japan"] };
/** In Europe a small practice is asked how many people the tool touches, whatever it does with the data. */
const IN_GERMANY_TOO: Plain = { countries: ["united-states", "germany"], "staff-count": "under-15" };
const sold = (deal: Plain, place: string): Plain => ({ ...US, "data-places": [place], "people-count": "over-10000", ...deal });
/** 28 CFR 202.205: over 100 for genomes, 1,000 for biometrics and places, 10,000 for health. */
const BULK: readonly Row[] = [
	["health data, over 10,000", "yes", "country of concern", bulk("ordinary-health", "over-10000")],
	["health data, some thousand", "no", "too few people", bulk("ordinary-health", "1000-to-10000")],
	["faces, some thousand", "yes", "country of concern", bulk("voiceprint-or-faceprint", "1000-to-10000")],
	["places, some thousand", "yes", "country of concern", bulk("location", "1000-to-10000")],
	["places, some hundred", "no", "too few people", bulk("location", "100-to-999")],
	["genomes, some hundred", "yes", "country of concern", bulk("genetic", "100-to-999")],
	["genomes, fewer", "no", "too few people", bulk("genetic", "under-100")],
	...["eu-eea", "united-kingdom", "canada", "australia", "other-country"].flatMap((place): Row[] => [
		[`28 CFR 202.302: given for value, ${place}`, "yes", "given for value", sold({ "further-uses": ["exchanged-for-value"] }, place)],
		[`access alone, ${place}`, "no", "nothing is given for value", sold({}, place)],
	]),
	["28 CFR 202.302: part of the price, abroad", "yes", "given for value", sold({ "deal-terms": ["data-for-value"] }, "eu-eea")],
	["28 CFR 202.302: on an approved list", "yes", "given for value", sold({ ...OF_BOTH, "deal-terms": ["data-for-value"] }, "approved-country")],
	["28 CFR 202.302: at home abroad", "yes", "given for value", sold({ ...OF_BOTH, "deal-terms": ["data-for-value"] }, "home-country")],
	[
		"given for value within the US",
		"no",
		"nothing is given for value",
		{ ...sold({ "deal-terms": ["data-for-value"] }, "united-states"), "people-count": null },
	],
	[
		"given for value abroad, too few people",
		"no",
		"too few people",
		{ ...sold({ "deal-terms": ["data-for-value"] }, "eu-eea"), "people-count": "1000-to-10000" },
	],
	[
		"given for value by a German practice",
		"no",
		"nobody in the United States",
		{
			...GERMANY,
			"staff-count": "under-15",
			"people-count": "over-10000",
			"data-places": ["united-kingdom"],
			"further-uses": ["exchanged-for-value"],
		},
	],
	["access alone, by a practice of which the number is asked", "no", "nothing is given for value", sold(IN_GERMANY_TOO, "eu-eea")],
	[
		"given for value at home, by such a practice",
		"no",
		"nothing is given for value to anybody abroad",
		sold({ ...IN_GERMANY_TOO, "deal-terms": ["data-for-value"] }, "united-states"),
	],
	["kept in the US", "no", "no country of concern", { ...bulk("genetic", "over-10000"), "data-places": ["united-states"] }],
	[
		"kept in the US by a practice for people in Germany too, of whom the number is asked",
		"no",
		"no country of concern",
		{ ...bulk("genetic", "over-10000"), countries: ["united-states", "germany"], "staff-count": "under-15", "data-places": ["united-states"] },
	],
	[
		"kept in Germany, where the number is asked too",
		"no",
		"nobody in the United States",
		{ ...GERMANY, "staff-count": "under-15", "people-count": "over-10000" },
	],
];

const SIZE: readonly Row[] = [
	["a practice of ten", "yes", "fewer than 15", { ...US, "organisation-kinds": ["medical-practice"], "staff-count": "under-15" }],
	["a practice of thirty", "no", "15 or more", { ...US, "organisation-kinds": ["medical-practice"], "staff-count": "15-to-49" }],
	...["hospital", "health-plan", "government-agency", "federal-agency"].map(
		(kind) => [`${kind}, size not asked`, "no", "no such body", { ...US, "organisation-kinds": [kind], "staff-count": null }] as const,
	),
];
const PUBLIC: readonly Row[] = [
	["a city clinic", "yes", "the state owns or runs it", { ...US, ...STATE }],
	["an agency, owner not known", "yes", "the state", { ...US, "organisation-kinds": ["government-agency"], ownership: "not-sure" }],
	["a national agency, owner not known", "yes", "the state", { ...US, "organisation-kinds": ["federal-agency"], ownership: "not-sure" }],
	["an NHS trust, owner not known", "yes", "the state", { ...ENGLAND, ownership: "not-sure" }],
	["a charity", "no", "a non-profit or owners", US],
	["a GP practice owned by its partners", "no", "owners run it", { ...ENGLAND, ownership: "for-profit", "uk-services": ["gp-practice"] }],
];
const OWNED = { ...ENGLAND, ownership: "for-profit", "uk-services": ["private-only"] };
/** Equality Act 2010 s. 149(2): who is no public authority is bound in its public functions. */
const EQUALITY: readonly Row[] = [
	["a trust in England", "yes", "public authority", ENGLAND],
	["a board in Scotland", "yes", "public authority", { ...ENGLAND, countries: ["scotland"] }],
	["a board in Wales", "yes", "public authority", { ...ENGLAND, countries: ["wales"] }],
	["a trust in Northern Ireland", "no", "section 75 of the 1998 Act", { ...ENGLAND, countries: ["northern-ireland"] }],
	["a GP practice", "yes", "a public function", { ...OWNED, "uk-services": ["gp-practice"] }],
	["a clinic that the NHS pays", "yes", "a public function", { ...OWNED, "uk-services": ["nhs-funded"] }],
	["a private clinic", "no", "no public function", OWNED],
];
const ATRS: readonly Row[] = [
	["a US agency", "none", "nobody in the UK", { ...US, ...FEDERAL, ...ALONE }],
	["a department that decides", "mandatory", "decisions with public effect", { ...OWNED, ...FEDERAL, ...ALONE }],
	["a department that the public meets", "mandatory", "the public meets it", { ...OWNED, ...FEDERAL, users: ["public"] }],
	["a department's own bookings", "none", "no part in decisions", { ...OWNED, ...FEDERAL }],
	["a trust", "encouraged", "outside central government", ENGLAND],
	["a trust that decides", "encouraged", "outside central government", { ...ENGLAND, ...ALONE }],
	["a GP practice", "encouraged", "outside central government", { ...OWNED, "uk-services": ["gp-practice"] }],
	["a private clinic", "none", "for public bodies", OWNED],
];

const OWN_STUDY: Plain = { ...GERMANY, acquisition: "built-here", "tool-kinds": ["research"], "study-plan": ["never-in-care"] };
/** Directive (EU) 2024/2853: who makes a product, or changes it substantially outside the maker's control. */
const LIABILITY: readonly Row[] = [
	["nobody in the EU", "no", "nobody in the EU", { ...ENGLAND, acquisition: "built-here" }],
	["built for research alone", "no", "for research alone", OWN_STUDY],
	["a downloaded model for research alone", "no", "for research alone", { ...OWN_STUDY, acquisition: "downloaded-model" }],
	["bought for research, under its own name", "yes", "its own name", { ...OWN_STUDY, acquisition: "vendor-product", changes: ["own-name"] }],
	["built for a study that reaches care", "yes", "made the product", { ...OWN_STUDY, "study-plan": ["publish-or-general"] }],
	["built here", "yes", "made the product for its own use", { ...GERMANY, acquisition: "built-here" }],
	["a downloaded model", "yes", "made the product for its own use", { ...GERMANY, acquisition: "downloaded-model" }],
	["bought, under its own name", "yes", "its own name", { ...GERMANY, changes: ["own-name"] }],
	["bought and passed on under the maker's name", "no", "as that firm made it", { ...GERMANY, changes: ["offered-to-others"] }],
	["bought and tuned", "yes", "changes the product", { ...GERMANY, changes: ["tuned-on-our-data"] }],
	["bought and put to another use", "yes", "changes the product", { ...GERMANY, changes: ["off-label-use"] }],
	["bought and used as sold", "no", "as that firm made it", GERMANY],
];
const FURTHER: readonly Row[] = [
	["nothing else", "no", "no further use", US],
	...[
		"our-quality-work",
		"our-training",
		"vendor-training",
		"vendor-deidentifies",
		"research",
		"vendor-research",
		"promotion",
		"fundraising",
		"exchanged-for-value",
	].map((use) => [use, "yes", "a further use was named", { ...US, "further-uses": [use] }] as const),
];

describe.each([
	["research-activity", RESEARCH],
	["human-subjects", SUBJECTS],
	["device-study", DEVICE],
	["quebec-assessment", QUEBEC],
	["quebec-automated", QUEBEC_AUTOMATED],
	["canada-privacy-act", ACT],
	["canada-federal-aia", CANADA_AIA],
	["private-canada", PRIVATE],
	["australia-automated", AUTOMATED],
	["ahpra-bound", AHPRA],
	["bulk-data-rule", BULK],
	["small-organisation", SIZE],
	["public-body", PUBLIC],
	["uk-equality-duty", EQUALITY],
	["uk-atrs", ATRS],
	["product-liability", LIABILITY],
	["beyond-care", FURTHER],
] as const)("%s", (fact, rows) => {
	it.each(rows)("%s: %s", (_why, expected, because, answers) => {
		expect(settledValue(answers, fact)).toBe(expected);
		expect(reason(answers, fact)).toContain(because);
	});
});

describe("lists that the law closes", () => {
	it.each([
		["names-or-record", "exempt"],
		["recordings-or-images", "exempt"],
		["coded", "exempt"],
		["dates-or-places-left", "exempt"],
		["names-only-removed", "exempt"],
		["removed-by-expert", "no-human-subjects"],
		["removed-eighteen", "no-human-subjects"],
	])("45 CFR 46.102(e)(1)(ii): whether somebody can be recognised: %s: %s", (identity, expected) => {
		expect(settledValue(study(["publish-or-general"], [identity]), "human-subjects")).toBe(expected);
	});
	it.each(CARE_GIVERS)("PHIPA s. 3: who gives care is a custodian: %s", (kind) => {
		expect(settledValue({ ...clinic("ontario"), "organisation-kinds": [kind] }, "canada-privacy-act")).toBe("phipa");
	});
	it.each(OWN_DECISIONS)("APP 1.9: it could much affect a person: %s", (decision) => {
		expect(settledValue({ ...AUSTRALIA, ...ALONE, decisions: [decision] }, "australia-automated")).toBe("yes");
	});
});

/** What is not known, and the questions on which the answer then hangs. */
describe.each([
	["research-activity", "what the study is for", ["study-plan"], { ...study([]), "study-plan": "not-sure" }],
	["research-activity", "whether names are left, in a study used in care", [], { ...study(["publish-or-general"]), identity: "not-sure" }],
	[
		"research-activity",
		"whether names are left, never in care",
		["identity"],
		{ ...study(["publish-or-general", "never-in-care"]), identity: "not-sure" },
	],
	["human-subjects", "whether names are left", ["identity"], { ...study(["publish-or-general"]), identity: "not-sure" }],
	["device-study", "whether names are left", ["identity"], { ...study(["device-not-cleared", "never-in-care"]), identity: "not-sure" }],
	["quebec-assessment", "where the data are", ["data-places"], { ...CANADA, "data-places": "not-sure" }],
	["quebec-assessment", "who owns it", ["ownership"], { ...CANADA, ownership: "not-sure" }],
	["quebec-automated", "who checks", ["review-step"], { ...CANADA, ...ALONE, "review-step": "not-sure" }],
	["canada-privacy-act", "who owns a clinic in Ontario", [], { ...clinic("ontario"), ownership: "not-sure" }],
	["canada-privacy-act", "who owns an app", ["ownership"], { ...firm("quebec"), ownership: "not-sure" }],
	["australia-automated", "who checks", ["review-step"], { ...AUSTRALIA, ...ALONE, "review-step": "not-sure" }],
	["australia-automated", "who checks where nothing is decided", [], { ...AUSTRALIA, "review-step": "not-sure" }],
	["bulk-data-rule", "how many people", ["people-count"], { ...US, ...CONCERN, "people-count": "not-sure" }],
	[
		"bulk-data-rule",
		"how many people, given for value abroad",
		["people-count"],
		{ ...US, "data-places": ["eu-eea"], "further-uses": ["exchanged-for-value"], "people-count": "not-sure" },
	],
	[
		"bulk-data-rule",
		"what else the data are used for, in Europe",
		["further-uses"],
		{ ...US, "data-places": ["eu-eea"], "further-uses": ["not-sure"] },
	],
	["bulk-data-rule", "how many people, kept in the US", [], { ...US, "people-count": "not-sure" }],
	[
		"small-organisation",
		"how many work in a practice",
		["staff-count"],
		{ ...US, "organisation-kinds": ["medical-practice"], "staff-count": "not-sure" },
	],
	["public-body", "who owns a clinic", ["ownership"], { ...US, ownership: "not-sure" }],
	["uk-equality-duty", "who owns a clinic", ["ownership"], { ...OWNED, ownership: "not-sure" }],
	["uk-atrs", "who owns a GP practice", [], { ...OWNED, "uk-services": ["gp-practice"], ownership: "not-sure" }],
	["product-liability", "what changes", ["changes"], { ...GERMANY, changes: "not-sure" }],
	["product-liability", "what changes in what it built", [], { ...GERMANY, acquisition: "built-here", changes: "not-sure" }],
	["beyond-care", "what else", ["further-uses"], { ...US, "further-uses": "not-sure" }],
	["beyond-care", "what else beside research", [], { ...US, "further-uses": ["research", "not-sure"] }],
] as const)("%s, not known %s", (fact, _what, questions, answers) => {
	it("hangs on the questions that matter and no others", () => {
		expect(hangsOn(answers, fact)).toEqual(questions);
		expect(settledValue(answers, fact) === "unknown").toBe(questions.length > 0);
	});
});
