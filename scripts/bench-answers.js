// How long an answer takes in an interview, up to the next question: every sample, each question in its turn. Called by bench.js.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inside } from "./inside.js";
import { root } from "./lock.js";

const { assess, FACTS, formatAnswersFile, loadKnowledge, nextQuestion, parseAnswersFile } = await inside(`
	export { assess } from "./src/applicability/assess.ts";
	export { FACTS } from "./src/facts/index.ts";
	export { formatAnswersFile, parseAnswersFile } from "./src/questionnaire/answers-file.ts";
	export { nextQuestion } from "./src/questionnaire/next.ts";
	export { loadKnowledge } from "./src/services/knowledge.ts";
`);
const knowledge = await loadKnowledge();
const folder = path.join(root, "dist", "samples");
const times = [];
for (const name of readdirSync(folder)) {
	const file = path.join(folder, name);
	const { answers: wanted } = parseAnswersFile(readFileSync(file, "utf8"), file, knowledge.questions);
	let said = { ...wanted, answers: {} };
	let next = nextQuestion(assess(knowledge, FACTS, said, "2026-11-21"));
	while (next) {
		const { id } = next.question;
		const start = process.hrtime.bigint();
		said = { ...said, answers: { ...said.answers, [id]: wanted.answers[id] ?? { kind: "notSure" } } };
		formatAnswersFile(said, knowledge.questions);
		next = nextQuestion(assess(knowledge, FACTS, said, "2026-11-21"));
		times.push(Number(process.hrtime.bigint() - start) / 1e6);
	}
}
times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
process.stdout.write(
	`${times.length} answers to the next question: ${at(0.5)} ms in the middle, ${at(0.95)} ms at the 95th percentile, ${at(1)} ms at most\n`,
);
