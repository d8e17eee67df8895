import { describe, expect, it } from "vitest";
import { FACTS } from "../../src/facts/index.js";
import { questionReaders } from "../../src/services/question-readers.js";
import { realKnowledge } from "../support/knowledge.js";

const knowledge = realKnowledge();
const readers = questionReaders(knowledge, FACTS);

/**
 * Conclusions of law: what a person is asked is what can be seen or is written on a paper, and the program draws the
 * conclusion. Words that a paper itself carries (its certificate, its approval) may stand.
 */
const CONCLUSIONS =
	/\b(covered entity|business associate|high[- ]risk|data controller|data processor|joint controllers?|protected health information|PHI|ePHI|software as a medical device|SaMD|deployer|annex (?:I|II|III)\b|art(?:icle|\.) \d+|legal basis|lawful basis|significant decision|human subjects?|non-exempt|essential entity|special category|personal data breach|45 CFR|21 CFR|GDPR|Section 1557|user facility)\b/i;

describe.each(knowledge.questions.map((question) => ({ id: question.id, question })))("question $id", ({ id, question }) => {
	it("is read by something that is printed", () => {
		const { determinations = [], controls = [], risks = [] } = readers.get(id) ?? {};
		// The purpose is printed on page one in the user's own words.
		if (question.type === "text") expect([...determinations, ...controls, ...risks]).toEqual([]);
		else expect(determinations.length + controls.length + risks.length).toBeGreaterThan(0);
	});

	it("asks for what can be seen, and for no conclusion of law", () => {
		const asked = [question.text, question.help, ...(question.options ?? []).flatMap((option) => [option.label, option.hint])];
		for (const text of asked) expect(text ?? "").not.toMatch(CONCLUSIONS);
	});
});

describe("every determination", () => {
	const determinations = [...FACTS.values()].filter((fact) => fact.determination).map((fact) => fact.id);
	it.each(determinations)("%s hangs on at least one question", (id) => {
		expect([...readers].filter(([, each]) => each.determinations.includes(id)).map(([question]) => question)).not.toEqual([]);
	});
});
