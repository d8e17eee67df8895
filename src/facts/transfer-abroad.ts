import { type FactDefinition, yesNo } from "./fact.js";
import { IN_EU, IN_UK, IN_US, OUTSIDE_US } from "./places.js";
import { all, any, has, no, yes } from "./when.js";

/** Countries that data-places does not name: home is a line of its own there, and abroad for everybody else. */
const UNNAMED = ["singapore", "south-korea", "japan", "brazil", "elsewhere"] as const;
const TWO_UNNAMED = any(
	...UNNAMED.slice(1).map((country, before) => all(has("countries", country), has("countries", ...UNNAMED.slice(0, before + 1)))),
);
const ELSEWHERE = ["other-country", "country-of-concern", "home-country"] as const;
const BECAUSE = "data can be stored or looked at in another country; support staff abroad count";

export const transferAbroad: FactDefinition = {
	id: "transfer-abroad",
	title: "whether personal data leave the legal area of the people",
	kind: "single",
	values: yesNo("personal data leave the legal area of the people", "personal data stay in the legal area of the people"),
	rules: [
		{ when: no("personal-data"), value: "no", because: "no personal data are involved" },
		{
			when: all(
				IN_EU,
				has("data-places", "united-states", "united-kingdom", "canada", "australia", "approved-country", "us-firm-on-dpf", ...ELSEWHERE),
				yes("personal-data"),
			),
			value: "yes",
			because: BECAUSE,
			basis: [{ citation: "GDPR Art. 44", provision: "eu-gdpr#44" }],
		},
		{
			when: all(
				IN_UK,
				has("data-places", "united-states", "eu-eea", "canada", "australia", "approved-country", "us-firm-on-dpf", ...ELSEWHERE),
				yes("personal-data"),
			),
			value: "yes",
			because: BECAUSE,
			basis: [{ citation: "UK GDPR Art. 44A" }],
		},
		{
			when: all(
				any(
					all(IN_US, has("data-places", "eu-eea", "united-kingdom", "canada", "australia", "approved-country", ...ELSEWHERE)),
					all(
						has("countries", "canada"),
						has("data-places", "united-states", "eu-eea", "united-kingdom", "australia", "approved-country", ...ELSEWHERE),
					),
					all(
						has("countries", "australia"),
						has("data-places", "united-states", "eu-eea", "united-kingdom", "canada", "approved-country", ...ELSEWHERE),
					),
					all(
						has("countries", ...UNNAMED),
						has(
							"data-places",
							"united-states",
							"eu-eea",
							"united-kingdom",
							"canada",
							"australia",
							"approved-country",
							"other-country",
							"country-of-concern",
						),
					),
					all(TWO_UNNAMED, has("data-places", "home-country")),
				),
				yes("personal-data"),
			),
			value: "yes",
			because: BECAUSE,
		},
	],
	otherwise: { value: "no", because: "no place outside was named" },
	determination: {
		question: "Do personal data go abroad?",
		jurisdiction: "intl",
		showWhen: all(yes("personal-data"), OUTSIDE_US),
		answers: { yes: "Yes", no: "No" },
		counsel: "Ask counsel if support staff or subcontractors sit in a country that is not on your list.",
		confirms: "Data protection officer or privacy officer",
		order: 165,
	},
};
