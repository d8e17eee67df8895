import type { Basis, Determination, FactRule } from "./fact.js";
import { SPECIFIC_OUTPUT } from "./options.js";
import { NOT_IN_US } from "./places.js";
import { all, has, not } from "./when.js";

/** What the four tests of US decision support have in common. */
export const CDS_CITATION: Basis = { citation: "FDA, Clinical Decision Support Software (January 2026)" };

export const CDS_VALUES = (met: string, failed: string, notAssessed: string): Readonly<Record<string, string>> => ({
	met,
	failed,
	"not-assessed": notAssessed,
});

export const NOT_ASSESSED: readonly FactRule[] = [
	{ when: NOT_IN_US, value: "not-assessed", because: "nobody in the United States is served" },
	{ when: not(SPECIFIC_OUTPUT), value: "not-assessed", because: "the tool gives no answer on one patient beyond a draft" },
];

/** Each test is printed as one step of the answer on device status, where decision support is the way out of device law. */
export const CDS_DETERMINATION = (question: string, order: number): Determination => ({
	question,
	jurisdiction: "us",
	showWhen: all(SPECIFIC_OUTPUT, not(has("status-papers", "fda-authorised", "fda-change-plan"))),
	answers: { met: "Met", failed: "Failed", "not-assessed": "Not needed" },
	counsel: "Ask the vendor for its position on each of the four tests in writing.",
	confirms: "Regulatory affairs, with the vendor in writing",
	order,
	partOf: "fda-function",
});
