import { type Assessment, openCauses } from "../applicability/assess.js";
import { questionsOf } from "../applicability/reason.js";
import type { Filed, Question, Section } from "../knowledge/model.js";

export interface NextQuestion {
	readonly question: Filed<Question>;
	readonly section: Section;
	/** Ids of the options that may be shown. */
	readonly visible: readonly string[];
	/** Place in the interview, from 1. */
	readonly position: number;
	/** About how many questions there will be in all. */
	readonly about: number;
}

/** Questions that may still change something, in order: those a person is asked. */
export function openQuestions(assessment: Assessment): Filed<Question>[] {
	const causes = new Set(questionsOf(openCauses(assessment)));
	return assessment.knowledge.questions.filter((question) => {
		const state = assessment.evaluation.question(question.id);
		if (state.status !== "open" || state.relevance === "false") return false;
		// A text is printed on page one: its reader is the page.
		return question.type === "text" || causes.has(question.id);
	});
}

/** The next question, or none when nothing that is still open can change the outcome. */
export function nextQuestion(assessment: Assessment): NextQuestion | undefined {
	const open = openQuestions(assessment);
	const [question] = open;
	if (!question) return undefined;
	const asked = askedSoFar(assessment);
	return { ...placed(assessment, question), position: asked + 1, about: asked + estimate(assessment, open) };
}

/** About how many questions the interview will have had in the end. */
export function aboutHowMany(assessment: Assessment): number {
	return askedSoFar(assessment) + estimate(assessment, openQuestions(assessment));
}

/** Of the questions that may or may not arise, about a third do (seen over the samples). */
const ARISES = 1 / 3;

function estimate(assessment: Assessment, open: readonly Filed<Question>[]): number {
	const certain = open.filter((question) => assessment.evaluation.question(question.id).relevance === "true").length;
	return Math.round(certain + (open.length - certain) * ARISES);
}

/** A question with its section and its visible options. */
export function placed(assessment: Assessment, question: Filed<Question>): Pick<NextQuestion, "question" | "section" | "visible"> {
	const section = assessment.knowledge.sections.find((each) => each.questions.includes(question.id));
	if (!section) throw new Error(`question ${question.id} is in no section`);
	return { question, section, visible: assessment.evaluation.question(question.id).visible };
}

/** How many questions that arise have an answer, "not sure" included. */
export function askedSoFar(assessment: Assessment): number {
	return assessment.knowledge.questions.filter((question) => {
		const state = assessment.evaluation.question(question.id);
		return state.status === "answered" || state.status === "notSure";
	}).length;
}
