import { spellDate } from "../../applicability/time.js";
import type { Checklist } from "../../checklist/schema.js";
import { capital, counted, NOT_KNOWN } from "../../checklist/words.js";
import { SIGN_OFF, SIGN_OFF_ROWS } from "../../progress/fields.js";
import type { Block, Inline } from "../blocks.js";
import { bullets, emphasis, joined, link, paragraph, ref, strong, text } from "../inline.js";
import { anchorOf } from "./item.js";
import { signOff } from "./sign-off.js";

/** How many items a question lists by name before it counts the rest. */
const NAMED = 6;

/** How many open questions the first page spells out. */
const ASKED = 3;

/** What a committee decides from: can we start, what is it in law, what is unknown, how far does this reach, who signs. */
export function pageOne(checklist: Checklist): Block[] {
	return [
		...canWeStart(checklist),
		...whatItIs(checklist),
		...needsAnswer(checklist),
		...openInLaw(checklist),
		...lawChanges(checklist),
		...scope(checklist),
		...signOffOfAll(checklist),
	];
}

function canWeStart(checklist: Checklist): Block[] {
	const { start, summary, deployment } = checklist;
	const first = start.first.map((item): Inline[] => [
		ref(item.title, anchorOf.item(item.id)),
		// The line to write on stays with its word.
		text(` — ${item.force} · ${item.owner} · date\u00a0________`),
	]);
	return [
		...(deployment.purpose ? [paragraph(emphasis(deployment.purpose))] : []),
		{ kind: "heading", level: 1, text: "Can we start?", anchor: "start" },
		{
			kind: "callout",
			tone: start.verdict === "Nothing is owed first" ? "note" : "stop",
			title: start.verdict,
			blocks: [paragraph(start.text), ...(first.length > 0 ? [paragraph(strong("First:")), bullets(first, true)] : [])],
		},
		paragraph(
			strong("In this list: "),
			...progressWords(checklist),
			`${counted(summary.items, "item")} (${summary.byPhase.map((phase) => `${phase.title.toLowerCase()} ${phase.items}`).join(" · ")}); ${counted(summary.programmes, "programme")} of the organisation that must cover the tool; ${counted(summary.startsLater, "item")} that ${summary.startsLater === 1 ? "starts" : "start"} later.`,
		),
		...inShort(checklist),
	];
}

/** So many that are not known are named one by one; a page full of them says no more than their number. */
const FEW_BLANK = 4;

/** What the deployment is in law and what is still unknown, on the page that a committee sees first; reasons follow. */
function inShort({ determinations, needsAnswer: open }: Checklist): Block[] {
	const unknown = open.slice(0, ASKED).map((question) => question.text);
	const blank = determinations.filter((row) => row.answer === NOT_KNOWN);
	const isMany = blank.length > FEW_BLANK;
	const rows = determinations
		.filter((row) => !(isMany && blank.includes(row)))
		.map((row): Inline[] => [text(`${row.question} `), strong(row.answer)]);
	const rest: Inline[][] = isMany ? [[text(`${blank.length} ${rows.length > 0 ? "more " : ""}questions of law: `), strong(NOT_KNOWN)]] : [];
	return [
		...(determinations.length > 0 ? [paragraph(strong("In law, reasons below:")), bullets([...rows, ...rest])] : []),
		...(unknown.length > 0
			? [
					paragraph(
						strong("Not known yet: "),
						`${unknown.join(" ")}${open.length > unknown.length ? ` And ${open.length - unknown.length} more.` : ""}`,
					),
				]
			: []),
	];
}

function progressWords({ progress, summary }: Checklist): Inline[] {
	if (!progress) return [];
	return [
		text(
			`${progress.done} of ${summary.items} done, ${progress.inProgress} in progress, ${progress.notApplicable} not applicable, ${progress.open} open. `,
		),
	];
}

function whatItIs({ determinations, stateLaws, openInLaw: open }: Checklist): Block[] {
	if (determinations.length === 0) return [];
	return [
		{ kind: "heading", level: 1, text: "What this deployment is", anchor: "determinations" },
		{
			kind: "table",
			caption: "Determinations: what this deployment is in law, from your answers",
			columns: [
				{ header: "Question", width: 0.22 },
				{ header: "Answer", width: 0.18 },
				{ header: "Because; who confirms", width: 0.6 },
			],
			rowHeaders: true,
			rows: determinations.map((row) => {
				const contested = open.find((each) => each.id === row.id);
				const basis = joined(
					row.basis.map((each): Inline[] => [each.url ? link(each.citation, each.url) : text(each.citation)]),
					"; ",
				);
				return [
					[text(row.question)],
					[strong(row.answer)],
					[
						text(capital(row.because)),
						...(basis.length > 0 ? [text(" ("), ...basis, text(")")] : []),
						text(contested ? ". See Open in law. " : ". "),
						...row.parts.flatMap((part): Inline[] => [text(`${part.question} `), strong(part.answer), text(`: ${part.because}. `)]),
						strong("Confirmed by: "),
						text(`${row.confirms}. ${row.counsel}`),
					],
				];
			}),
		},
		...stateLawLines(stateLaws),
	];
}

/** One line for each standing, so that a law that is yet to come is never read as a duty. */
function stateLawLines(laws: Checklist["stateLaws"]): Block[] {
	if (laws.length === 0) return [];
	const known = laws.filter((law) => law.reaches === "yes");
	const lines: readonly (readonly [string, Checklist["stateLaws"]])[] = [
		["Reach it today", known.filter((law) => law.state === "inForce")],
		["Not today", known.filter((law) => law.state !== "inForce")],
		["Not known yet, see Needs an answer and Open in law", laws.filter((law) => law.reaches === "unknown")],
	];
	return [
		{ kind: "heading", level: 2, text: "Which laws of your states reach this use?" },
		bullets(
			lines
				.filter(([, chosen]) => chosen.length > 0)
				.map(([lead, chosen]) => {
					const each = chosen.map((law): Inline[] => [link(law.title, law.url), text(`, ${law.standing}`)]);
					return [strong(`${lead}: `), ...joined(each, "; "), text(".")];
				}),
		),
	];
}

function needsAnswer(checklist: Checklist): Block[] {
	if (checklist.needsAnswer.length === 0) return [];
	return [
		{ kind: "heading", level: 1, text: "Needs an answer", anchor: "needs-answer" },
		paragraph("What is not known counts neither as yes nor as no. These questions can still change the list; the weightiest come first."),
		{
			kind: "list",
			ordered: true,
			entries: checklist.needsAnswer.map((question) => ({
				content: [
					strong(question.text),
					text(` You answered: ${question.status === "not sure" ? "not sure" : "nothing yet"}. Ask: ${question.askWho}.`),
				],
				nested: {
					kind: "list",
					ordered: false,
					entries: [
						...(question.matters.length > 0
							? [[text(`Matters if: ${question.matters.slice(0, 8).join("; ")}${question.matters.length > 8 ? "; …" : ""}.`)]]
							: []),
						...(question.adds.length > 0 ? [[text("May add: "), ...named(question.adds), text(".")]] : []),
						...(question.raises.length > 0 ? [[text("May turn should into must: "), ...named(question.raises), text(".")]] : []),
						...(question.settles.length > 0 ? [[text(`Settles: ${question.settles.join(" ")}`)]] : []),
					].map((content) => ({ content })),
				},
			})),
		},
	];
}

function openInLaw(checklist: Checklist): Block[] {
	if (checklist.openInLaw.length === 0) return [];
	return [
		{ kind: "heading", level: 1, text: "Open in law", anchor: "open-in-law" },
		paragraph("Here the law itself has more than one tenable reading. Both are shown, with the careful thing to do until it is settled."),
		{
			kind: "list",
			ordered: true,
			entries: checklist.openInLaw.map((entry) => ({
				content: [strong(entry.question)],
				nested: bullets([
					...entry.readings.map((reading): Inline[] => [text(`One reading: ${reading.answer}, because ${reading.because}.`)]),
					[strong("Careful action: "), text(entry.caution)],
					...(entry.items.length > 0 ? [[text("Hangs on it: "), ...named(entry.items), text(".")]] : []),
				]),
			})),
		},
	];
}

function lawChanges({ lawChanges: { recent, ahead, afterwards } }: Checklist): Block[] {
	if (recent.length === 0 && ahead.length === 0 && !afterwards) return [];
	const lines = (rows: typeof ahead, empty: string): Block[] =>
		rows.length > 0 ? [bullets(rows.map((change): Inline[] => [strong(`${change.dateText}: `), text(`${change.text}.`)]))] : [paragraph(text(empty))];
	return [
		{ kind: "heading", level: 1, text: "Changes in law", anchor: "law-changes" },
		paragraph(strong("In the next twelve months")),
		...lines(ahead, "Nothing that is known begins for the items of this list."),
		...(afterwards ? [paragraph(text(`The next known day after that: ${afterwards}. See Starts later.`))] : []),
		paragraph(strong("In the last twelve months")),
		...lines(recent, "Nothing began or was amended."),
	];
}

function scope(checklist: Checklist): Block[] {
	const { deployment, places, summary, depth } = checklist;
	const product = [deployment.product, deployment.version ? `version ${deployment.version}` : undefined].filter(Boolean).join(", ");
	const gaps = places.filter((place) => place.notCovered);
	const lines: Inline[][] = [
		[
			strong("Product: "),
			text(product || "not named"),
			text(deployment.features ? `. Features covered: ${deployment.features}` : ". A feature that is not described in the answers is not covered."),
		],
		[strong("Places covered: "), text(places.map((place) => place.title).join(", ") || "international good practice only")],
		...gaps.map((place): Inline[] => [strong(`Not covered, ${place.title}: `), text(place.notCovered ?? "")]),
		[
			strong("Read on: "),
			text(
				`${spellDate(checklist.asOf)}, with knowledge ${checklist.knowledge.version} of ${spellDate(checklist.knowledge.released)}. Of ${summary.provisionsCited} provisions cited, ${summary.provisionsNotRead} were not read in the official text or a verbatim copy; they are marked where they stand.`,
			),
		],
		[
			strong("Depth: "),
			text(`${depth.level} (${depth.why}). ${summary.leftOutByDepth} recommended items are left out at this depth and named at the end.`),
		],
	];
	return [{ kind: "heading", level: 1, text: "Scope and limits", anchor: "scope" }, bullets(lines), paragraph(checklist.disclaimer)];
}

function signOffOfAll(checklist: Checklist): Block[] {
	const { deployment } = checklist;
	return [
		{ kind: "heading", level: 1, text: "Sign-off and review", anchor: "sign-off" },
		signOff(
			checklist,
			SIGN_OFF,
			`Decision on ${deployment.name}${deployment.preparedBy ? `, checklist filled in by ${deployment.preparedBy}` : ""}. It is void on a new feature, a silent update, a new site or state, an incident, or a new use of the data.`,
			SIGN_OFF_ROWS,
		),
	];
}

function named(items: readonly { id: string; title: string }[]): Inline[] {
	const shown = items.slice(0, NAMED).map((item): Inline[] => [text(item.title), text(` (${item.id})`)]);
	return [...joined(shown, "; "), ...(items.length > NAMED ? [text(`; and ${items.length - NAMED} more`)] : [])];
}
