import { expect, it } from "vitest";
import { assess } from "../../src/applicability/assess.js";
import { FACTS } from "../../src/facts/index.js";
import { parseAnswersFile } from "../../src/questionnaire/answers-file.js";
import { openQuestions } from "../../src/questionnaire/next.js";
import { realKnowledge } from "../support/knowledge.js";

const knowledge = realKnowledge();

it("asks what the first page and the titles of roles read, even where no item hangs on it", () => {
	// Found by the property of questions that are not asked: staff with accounts of their own, in no country that is covered.
	const text = `schema: 1
deployment: { name: Any }
answers:
  acquisition: staff-accounts
  countries: [elsewhere]
  states-provinces: [ontario]
  nis2-size: [over-fifty-million]
  us-payment: not-sure
  care-parts: named
  uk-services: [nhs-trust]
  status-papers: [canada-licence]
  own-device: [no-declaration]
  identity: [staff-data]
  people-count: under-100
  further-uses: [our-training]
  past-events: [complaint]
`;
	const { answers } = parseAnswersFile(text, "answers.yaml", knowledge.questions);
	const open = openQuestions(assess(knowledge, FACTS, answers, "2026-11-24")).map((question) => question.id);
	expect(open).toEqual(expect.arrayContaining(["stage", "staff-count"]));
});

it("asks in which province, even where only the list of what was ruled out hangs on it", () => {
	const text = `schema: 1
deployment: { name: Any }
answers:
  countries: [canada]
  organisation-kinds: [medical-practice]
  ownership: for-profit
  tool-kinds: [insurance-pricing]
  technology: [fixed-rules-only]
  clinical-output: [order-or-dose]
  care-situation: not-serious
  identity: [no-personal-data]
  outside-access: [joint-partner]
`;
	const { answers } = parseAnswersFile(text, "answers.yaml", knowledge.questions);
	const open = openQuestions(assess(knowledge, FACTS, answers, "2026-11-24")).map((question) => question.id);
	expect(open).toContain("states-provinces");
});
