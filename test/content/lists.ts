/** A list of the law, each row with its place and its force. */
export interface LawList {
	readonly instrument: string;
	readonly what: string;
	/** What stands before each place in a pinpoint. */
	readonly cite: string;
	readonly count: number;
	readonly rows: readonly { readonly at: string; readonly force: "mandatory" | "addressable" | "recommended" }[];
}

const must = (...places: string[]) => places.map((at) => ({ at, force: "mandatory" as const }));
const addressable = (...places: string[]) => places.map((at) => ({ at, force: "addressable" as const }));
/** What binds the developer or nobody, and is asked for all the same. */
const asked = (...places: string[]) => places.map((at) => ({ at, force: "recommended" as const }));
/** `under("x", 3, roman)` is x(i), x(ii), x(iii). */
const under = (stem: string, count: number, labels: readonly string[]) => labels.slice(0, count).map((label) => `${stem}(${label})`);

const roman = ["i", "ii", "iii", "iv", "v"];
const capital = [..."ABCDEFGHIJ"];

/** How many subcategories each category of the NIST AI RMF Core has (NIST AI 100-1, tables 1 to 4). */
const NIST: readonly [string, readonly number[]][] = [
	["GOVERN", [7, 3, 2, 3, 2, 2]],
	["MAP", [6, 3, 5, 2, 2]],
	["MEASURE", [3, 13, 3, 3]],
	["MANAGE", [4, 4, 2, 3]],
];

export const LISTS: readonly LawList[] = [
	{
		// Appendix A to subpart C is the official matrix of 164.308 to 164.312; 164.314 and 164.316 from their text.
		instrument: "us-hipaa-security-rule",
		what: "every standard and implementation specification of 45 CFR 164.308-164.316",
		cite: "45 CFR ",
		// 31 in 164.308, 12 in 164.310, 12 in 164.312, 11 in 164.314, 6 in 164.316.
		count: 72,
		rows: [
			...must("164.308(a)(1)(i)", ...under("164.308(a)(1)(ii)", 4, capital), "164.308(a)(2)", "164.308(a)(3)(i)"),
			...addressable(...under("164.308(a)(3)(ii)", 3, capital)),
			...must("164.308(a)(4)(i)", "164.308(a)(4)(ii)(A)"),
			...addressable("164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"),
			...must("164.308(a)(5)(i)"),
			...addressable(...under("164.308(a)(5)(ii)", 4, capital)),
			...must("164.308(a)(6)(i)", "164.308(a)(6)(ii)", "164.308(a)(7)(i)", ...under("164.308(a)(7)(ii)", 3, capital)),
			...addressable("164.308(a)(7)(ii)(D)", "164.308(a)(7)(ii)(E)"),
			...must("164.308(a)(8)", "164.308(b)(1)", "164.308(b)(2)", "164.308(b)(3)"),
			...must("164.310(a)(1)"),
			...addressable(...under("164.310(a)(2)", 4, roman)),
			...must("164.310(b)", "164.310(c)", "164.310(d)(1)", "164.310(d)(2)(i)", "164.310(d)(2)(ii)"),
			...addressable("164.310(d)(2)(iii)", "164.310(d)(2)(iv)"),
			...must("164.312(a)(1)", "164.312(a)(2)(i)", "164.312(a)(2)(ii)"),
			...addressable("164.312(a)(2)(iii)", "164.312(a)(2)(iv)"),
			...must("164.312(b)", "164.312(c)(1)"),
			...addressable("164.312(c)(2)"),
			...must("164.312(d)", "164.312(e)(1)"),
			...addressable("164.312(e)(2)(i)", "164.312(e)(2)(ii)"),
			...must("164.314(a)(1)", ...under("164.314(a)(2)(i)", 3, capital), "164.314(a)(2)(ii)"),
			...asked("164.314(a)(2)(iii)"),
			...must("164.314(b)(1)", ...under("164.314(b)(2)", 4, roman)),
			...must("164.316(a)", "164.316(b)(1)(i)", "164.316(b)(1)(ii)", ...under("164.316(b)(2)", 3, roman)),
		],
	},
	{
		instrument: "us-hipaa-privacy-rule",
		what: "every clause that 45 CFR 164.504(e)(2) wants in a business associate contract",
		cite: "45 CFR ",
		count: 12,
		rows: must("164.504(e)(2)(i)", ...under("164.504(e)(2)(ii)", 10, capital), "164.504(e)(2)(iii)"),
	},
	{
		instrument: "us-hipaa-breach-rule",
		what: "every notice of 45 CFR 164.404-164.412",
		cite: "45 CFR ",
		count: 13,
		rows: must(
			...under("164.404", 4, [..."abcd"]),
			...under("164.406", 2, [..."ab"]),
			"164.408(b)",
			"164.408(c)",
			...under("164.410", 3, [..."abc"]),
			...under("164.412", 2, [..."ab"]),
		),
	},
	{
		instrument: "us-aca-1557",
		what: "every paragraph of 45 CFR 92.210",
		cite: "45 CFR ",
		count: 3,
		rows: must(...under("92.210", 3, [..."abc"])),
	},
	{
		instrument: "us-hti1-dsi",
		what: "the 31 source attributes of a predictive intervention, 45 CFR 170.315(b)(11)(iv)(B)",
		cite: "45 CFR ",
		count: 31,
		rows: [4, 4, 2, 4, 2, 4, 5, 4, 2].flatMap((count, index) => asked(...under(`170.315(b)(11)(iv)(B)(${index + 1})`, count, roman))),
	},
	{
		instrument: "us-hti1-dsi",
		what: "the risk management of 45 CFR 170.315(b)(11)(vi)",
		cite: "45 CFR ",
		count: 3,
		rows: asked(...under("170.315(b)(11)(vi)", 3, capital)),
	},
	{
		instrument: "us-fda-mdr-803",
		what: "every duty of a device user facility in 21 CFR part 803",
		cite: "21 CFR ",
		count: 9,
		rows: must("803.17", ...under("803.18", 3, [..."abc"]), "803.30(a)(1)", "803.30(a)(2)", "803.30(b)", "803.32", "803.33(a)"),
	},
	{
		instrument: "us-cms-ma-coverage",
		what: "every limb of a medical necessity decision, 42 CFR 422.101(c)(1)(i)",
		cite: "42 CFR ",
		count: 4,
		rows: must(...under("422.101(c)(1)(i)", 4, capital)),
	},
	{
		instrument: "nist-ai-rmf",
		what: "all 72 subcategories of the NIST AI RMF Core",
		cite: "",
		count: 72,
		rows: NIST.flatMap(([name, counts]) =>
			counts.flatMap((count, category) => asked(...Array.from({ length: count }, (_, index) => `${name} ${category + 1}.${index + 1}`))),
		),
	},
];
