import type { FactDefinition } from "./fact.js";
import { GIVES_CARE } from "./options.js";
import { all, has, no, not, yes } from "./when.js";

const IN_CANADA = has("countries", "canada");

/** The act that governs the data of patients or customers first; with several provinces the federal one for firms. */
export const canadaPrivacyAct: FactDefinition = {
	id: "canada-privacy-act",
	title: "which Canadian privacy act comes first",
	kind: "single",
	values: {
		none: "no Canadian privacy act comes into play",
		phipa: "the health information act of Ontario comes first",
		"quebec-health": "the health information act of Quebec comes first",
		"quebec-private": "the private-sector act of Quebec comes first",
		pipeda: "the federal private-sector act comes first",
		other: "another federal, provincial or territorial act comes first",
	},
	rules: [
		{ when: not(IN_CANADA), value: "none", because: "nobody in Canada is served" },
		{ when: no("personal-data"), value: "none", because: "no personal data are involved" },
		{
			when: all(GIVES_CARE, has("states-provinces", "ontario")),
			value: "phipa",
			because: "who gives care in Ontario is a health information custodian",
			basis: [{ citation: "PHIPA s. 3" }],
		},
		{
			when: all(GIVES_CARE, has("states-provinces", "quebec")),
			value: "quebec-health",
			because: "public institutions and private health offices in Quebec are bodies under the act",
			basis: [{ citation: "R-22.1 s. 4 and Sch. II" }],
		},
		{
			when: all(has("organisation-kinds", "software-to-providers"), has("states-provinces", "ontario")),
			value: "phipa",
			because: "it handles data for custodians in Ontario, as their agent or electronic service provider",
			basis: [{ citation: "PHIPA ss. 10(4), 17" }, { citation: "O. Reg. 329/04 s. 6" }],
		},
		{
			when: all(yes("private-canada"), has("states-provinces", "quebec"), not(has("states-provinces", "ontario", "other-province"))),
			value: "quebec-private",
			because: "a private enterprise works in Quebec alone",
			basis: [{ citation: "P-39.1 s. 1" }],
		},
		{
			when: all(yes("private-canada"), not(GIVES_CARE)),
			value: "pipeda",
			because: "it acts commercially and is no custodian (assumed: in Quebec the act of the province applies beside it)",
			basis: [{ citation: "PIPEDA s. 4" }],
		},
	],
	otherwise: { value: "other", because: "it is a public body, or gives care in a province whose act was not reviewed" },
};
