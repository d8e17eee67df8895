import { existsSync } from "node:fs";
import path from "node:path";
import { type Assessment, assess } from "../applicability/assess.js";
import { EXIT, UserError } from "../errors.js";
import { FACTS } from "../facts/index.js";
import type { Knowledge } from "../knowledge/model.js";
import { accessiblePrompter, Interrupted, type Prompter, terminalPrompter } from "../prompts/index.js";
import type { Answers } from "../questionnaire/answers.js";
import { formatAnswersFile, parseAnswersFile } from "../questionnaire/answers-file.js";
import { aboutHowMany, type NextQuestion, nextQuestion, openQuestions, placed } from "../questionnaire/next.js";
import { patientDataIn } from "../questionnaire/patient-data.js";
import { readText, savedFile, writeAll } from "./files.js";
import { type Generated, generate } from "./generate.js";
import { loadKnowledge } from "./knowledge.js";
import { formatError } from "./report.js";
import { chooseDay } from "./run-generate.js";
import { summaryLines } from "./summary.js";

export interface InterviewOptions {
	readonly resume?: string;
	readonly out: string;
	readonly accessible: boolean;
	readonly asOf?: string;
	readonly packs?: readonly string[];
	readonly force?: boolean;
}

export interface Terminal {
	readonly input: NodeJS.ReadStream;
	/** Questions are talk: they go where errors go, so that standard output stays data. */
	readonly output: NodeJS.WriteStream;
	readonly say: (text: string) => void;
}

/** The whole interview; gives the exit code. */
export async function runInterview(options: InterviewOptions, terminal: Terminal): Promise<number> {
	const knowledge = await loadKnowledge(options.packs);
	const asOf = chooseDay(options.asOf);
	const saved = options.resume ? readText(options.resume, "an answers file") : undefined;
	const resumed = options.resume && saved !== undefined ? parseAnswersFile(saved, options.resume, knowledge.questions).answers : undefined;
	if (!terminal.input.isTTY && !options.accessible) throw withoutTerminal(knowledge, resumed, asOf);
	// A dumb terminal cannot redraw a line: it gets the numbered mode.
	const prompter =
		options.accessible || process.env.TERM === "dumb"
			? accessiblePrompter(terminal)
			: terminalPrompter({ ...terminal, colour: !process.env.NO_COLOR });
	let file = options.resume;
	let begun: "no" | "asking" | "asked" = "no";
	try {
		const name = resumed?.deployment.name ?? (await prompter.name());
		file ??= answersPath(options.out, name);
		if (!resumed && existsSync(file)) {
			throw new UserError("write", `There is an interview of that name already: ${file}.`, [
				{ file, what: "exists already", hint: `Go on with it: duecare interview --resume ${quoted(file)}. Or choose another name.` },
			]);
		}
		const kept = savedFile(file, saved);
		begun = "asking";
		const answers = await ask(knowledge, resumed ?? { schemaVersion: 1, deployment: { name }, answers: {} }, asOf, prompter, (so) =>
			kept.save(formatAnswersFile(so, knowledge.questions)),
		);
		begun = "asked";
		prompter.close();
		return await finish(knowledge, answers, path.dirname(file), asOf, options, terminal, file);
	} catch (error) {
		prompter.close();
		const refused = error instanceof UserError;
		if (!refused && !(error instanceof Interrupted)) throw error;
		const saved = file && begun !== "no" && existsSync(file) ? file : undefined;
		const which = refused && begun === "asking" ? "Every answer before this one" : "Every answer";
		if (saved) terminal.say(`\nStopped. ${which} is saved in ${saved}. Go on with: duecare interview --resume ${quoted(saved)}`);
		else if (!refused) terminal.say("\nStopped before the first answer; nothing was saved.");
		if (refused) throw error;
		return error.exit;
	}
}

/**
 * Asks until nothing that is open can change the outcome; every answer is saved at once. Stepping back takes nothing
 * away: an answer stays until another is given in its place.
 */
async function ask(knowledge: Knowledge, start: Answers, asOf: string, prompter: Prompter, save: (answers: Answers) => void): Promise<Answers> {
	let answers = start;
	/** Ids in the order in which they were answered, for the way back. */
	const trail: string[] = knowledge.questions.filter((question) => start.answers[question.id]).map((question) => question.id);
	/** Place in the trail that was stepped back to; its end means the next open question. */
	let at = trail.length;
	save(answers);
	for (;;) {
		const assessment = assess(knowledge, FACTS, answers, asOf);
		const next = at < trail.length ? earlierQuestion(assessment, trail, at) : nextQuestion(assessment);
		if (!next) return answers;
		const { question } = next;
		const options = (question.options ?? []).filter((option) => next.visible.includes(option.id));
		const reply = await prompter.ask({
			question,
			options,
			position: next.position,
			about: next.about,
			sectionTitle: next.section.title,
			previous: answers.answers[question.id],
		});
		if (reply.kind === "back") {
			if (at === 0) prompter.note("This is the first question.");
			else at -= 1;
			continue;
		}
		if (reply.answer.kind === "text")
			for (const kind of patientDataIn(reply.answer.text))
				prompter.note(`That looks like ${kind}. Step back and describe the deployment without data of a person.`);
		answers = { ...answers, answers: { ...answers.answers, [question.id]: reply.answer } };
		if (at === trail.length) trail.push(question.id);
		at = trail.length;
		save(answers);
	}
}

/** A question that was answered before, at its place in the interview. */
function earlierQuestion(assessment: Assessment, trail: readonly string[], at: number): NextQuestion | undefined {
	const question = assessment.knowledge.questionById.get(trail[at] ?? "");
	return question ? { ...placed(assessment, question), position: at + 1, about: aboutHowMany(assessment) } : undefined;
}

async function finish(
	knowledge: Knowledge,
	answers: Answers,
	folder: string,
	asOf: string,
	options: InterviewOptions,
	{ say }: Terminal,
	file: string,
): Promise<number> {
	const generated = await generateBoth(knowledge, answers, folder, asOf, say);
	// A resumed interview renews its own checklist; the answers file beside it says that it is the same one.
	writeAll(generated.outputs, { force: options.force || options.resume !== undefined });
	for (const line of summaryLines(generated.checklist)) say(line);
	say(`Written: ${[file, ...generated.outputs.map((output) => output.file)].join(", ")}`);
	say("Next:");
	say(`  duecare explain ITEM --answers ${quoted(file)}     why an item is in or out`);
	say(`  duecare generate ${quoted(file)} --format json --out - | less     the whole checklist as data`);
	say(`  Change an answer in ${file}, then: duecare generate ${quoted(file)} --out ${quoted(folder)} --force`);
	return EXIT.ok;
}

/** Markdown and PDF; where the fonts cannot set a name, Markdown alone, and it is said why. */
async function generateBoth(knowledge: Knowledge, answers: Answers, out: string, asOf: string, say: (text: string) => void): Promise<Generated> {
	try {
		return await generate(knowledge, answers, { formats: ["md", "pdf"], out, asOf, home: out });
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		say(formatError(error));
		return generate(knowledge, answers, { formats: ["md"], out, asOf });
	}
}

function withoutTerminal(knowledge: Knowledge, resumed: Answers | undefined, asOf: string): UserError {
	const assessment = assess(knowledge, FACTS, resumed ?? { schemaVersion: 1, deployment: { name: "" }, answers: {} }, asOf);
	const open = openQuestions(assessment).map((question) => placed(assessment, question));
	return new UserError(
		"answers",
		"The interview needs a terminal, and there is none here. Give the answers in a file instead.",
		open.map(({ question, section }) => ({
			where: question.id,
			what: "not answered",
			expected: `${section.title}: ${question.text}`,
			hint: undefined,
		})),
	);
}

/** `<out>/<name as a folder>/answers.yaml` */
export function answersPath(out: string, name: string): string {
	return path.join(out, folderName(name), "answers.yaml");
}

/** A name as a folder: letters and digits of any script, joined by hyphens; never hidden, never a path. */
export function folderName(name: string): string {
	const slug = name
		.normalize("NFC")
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, "-")
		.replaceAll(/^-+|-+$/g, "");
	return [...slug].slice(0, 60).join("").replaceAll(/-+$/g, "") || "deployment";
}

/** A path as a shell takes it. */
function quoted(file: string): string {
	return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}
