import type { Checklist } from "../../checklist/schema.js";
import type { Block, Inline } from "../blocks.js";
import { bullets, joined, link, paragraph, ref, strong, text } from "../inline.js";
import { anchorOf, type CardOptions, itemCard, mark } from "./item.js";

/** Programmes of the whole organisation: one line each; their provisions stand in the annex. */
export function programmes(checklist: Checklist): Block[] {
	if (checklist.programmes.length === 0) return [];
	return [
		{ kind: "heading", level: 1, text: "Your programmes cover this tool", anchor: "programmes" },
		paragraph(
			"These run for the whole organisation, with or without AI. Tick each once you have checked that it covers this tool; its provisions are in the annex.",
		),
		{
			kind: "list",
			ordered: false,
			entries: checklist.programmes.map((item) => ({
				box: true,
				content: [strong(item.title), text(` (${item.id}) — ${item.force.label} · ${item.owner.title} · ${item.evidence.join(" · ")}`)],
			})),
		},
	];
}

/** Items whose provisions all begin later, and dated provisions of items that stand already. */
export function startsLater(checklist: Checklist, options: CardOptions = {}): Block[] {
	if (checklist.startsLater.length === 0 && checklist.upcoming.length === 0) return [];
	const upcoming = checklist.upcoming.filter((row, index, all) => all.findIndex((other) => other.citation === row.citation) === index);
	return [
		{ kind: "heading", level: 1, text: "Starts later", anchor: "starts-later" },
		paragraph("Not yet binding on the as-of date, and outside the counts."),
		...checklist.startsLater.map((item) => itemCard({ ...item, title: `From ${item.startsText}: ${item.title}` }, 2, options)),
		...(upcoming.length > 0
			? [
					paragraph(strong("Later provisions of items already in this list")),
					bullets(
						upcoming.map((row): Inline[] => [
							strong(`${row.dateText}: `),
							text(`${row.asks} `),
							link(row.citation, row.url),
							text(" — item "),
							ref(row.item.title, anchorOf.item(row.item.id)),
						]),
					),
				]
			: []),
	];
}

/** What stands behind the items. A compact copy keeps what was ruled out and left out, and names what it does not print. */
export function afterItems(checklist: Checklist, compact = false): Block[] {
	if (compact)
		return [...riskNames(checklist), ...ruledOut(checklist, true), ...leftOut(checklist, true), ...method(checklist), paragraph(COMPACT_NOTE)];
	return [
		...risks(checklist),
		...ruledOut(checklist),
		...leftOut(checklist),
		...annex(checklist),
		...sources(checklist),
		...answers(checklist),
		...method(checklist),
	];
}

const COMPACT_NOTE =
	"This is a compact copy. It names provisions without their text, and risks without the cases behind them, and what does not apply or was left out by its id alone; “see also” lines, articles, the provisions of the programmes, the list of sources and the table of answers stand in the full copy.";

function riskNames(checklist: Checklist): Block[] {
	if (checklist.risks.length === 0) return [];
	return [
		{ kind: "heading", level: 1, text: "Risks and the items that mitigate them", anchor: "risks" },
		bullets(
			checklist.risks.map((risk): Inline[] => [
				strong(risk.title),
				text(risk.unknown ? " (if an open question is answered so)" : ""),
				text(risk.items.length > 0 ? `: ${risk.items.map((item) => item.id).join(", ")}` : ""),
			]),
		),
	];
}

function risks(checklist: Checklist): Block[] {
	if (checklist.risks.length === 0) return [];
	return [
		{ kind: "heading", level: 1, text: "Risks and the items that mitigate them", anchor: "risks" },
		...checklist.risks.flatMap((risk): Block[] => [
			{
				kind: "heading",
				level: 2,
				text: risk.unknown ? `${risk.title} (if an open question is answered so)` : risk.title,
				anchor: anchorOf.risk(risk.id),
			},
			paragraph(
				`${risk.hazard} `,
				strong("Harm: "),
				risk.harm,
				...(risk.reported.length > 0
					? [
							text(" "),
							strong("Reported: "),
							...joined(
								risk.reported.map((each): Inline[] => [text(`${each.text} `), link(each.source, each.url)]),
								" ",
							),
						]
					: []),
				...(risk.items.length > 0
					? [
							text(" "),
							strong("Items: "),
							...joined(
								risk.items.map((item): Inline[] => [ref(item.id, anchorOf.item(item.id))]),
								", ",
							),
						]
					: []),
			),
		]),
	];
}

function ruledOut(checklist: Checklist, compact = false): Block[] {
	const { notApplicable, notInForce } = checklist;
	if (notApplicable.length === 0 && notInForce.length === 0) return [];
	return [
		{ kind: "heading", level: 1, text: "Considered, does not apply", anchor: "considered" },
		paragraph("Ruled out by your answers. If one of these answers changes, run the checklist again."),
		bullets(
			notApplicable.map((group): Inline[] => [
				strong(`${group.because.charAt(0).toUpperCase()}${group.because.slice(1)}: `),
				text(group.entries.map((entry) => (entry.kind === "instrument" ? entry.title : named(entry, compact))).join("; ")),
			]),
		),
		...(notInForce.length > 0
			? [
					paragraph(strong("Not in force on this day, and not counted")),
					bullets(notInForce.map((each): Inline[] => [link(each.title, each.url), text(` — ${each.standing}`)])),
				]
			: []),
	];
}

/** A compact copy names by id what is not among its items; `duecare explain` takes the id. */
function named({ title, id }: { readonly title: string; readonly id: string }, compact: boolean): string {
	return compact ? id : `${title} (${id})`;
}

function leftOut(checklist: Checklist, compact = false): Block[] {
	if (checklist.leftOutByDepth.length === 0) return [];
	return [
		{ kind: "heading", level: 1, text: `Left out at depth “${checklist.depth.level}”`, anchor: "left-out" },
		paragraph("Recommended, not required. A deeper checklist prints them."),
		compact
			? paragraph(checklist.leftOutByDepth.map((each) => each.id).join("; "))
			: bullets(checklist.leftOutByDepth.map((each): Inline[] => [text(`${each.title} (${each.id}, ${each.tier})`)])),
	];
}

function annex(checklist: Checklist): Block[] {
	if (checklist.programmes.length === 0) return [];
	return [
		{ kind: "heading", level: 1, text: "Annex: provisions of the programmes", anchor: "annex" },
		...checklist.programmes.flatMap((item): Block[] => [
			{ kind: "heading", level: 2, text: item.title, anchor: anchorOf.item(item.id) },
			paragraph(strong("Why you: "), `${item.why.join("; ")}.`),
			paragraph(
				strong("Provisions: "),
				...joined(
					[...item.provisions, ...item.seeAlso].map((cited): Inline[] => [
						link(cited.citation, cited.url),
						...(mark(cited) ? [text(` (${mark(cited)})`)] : []),
					]),
					" · ",
				),
			),
		]),
	];
}

function sources(checklist: Checklist): Block[] {
	return [
		{ kind: "heading", level: 1, text: "Sources", anchor: "sources" },
		{
			kind: "references",
			entries: checklist.references.map((each) => ({
				anchor: anchorOf.source(each.id),
				label: each.short,
				content: [text(`${each.title}. ${each.issuer}. ${each.citation}.`)],
				url: each.url,
				notes: [
					`${each.standing}. ${each.verification}${each.checked ? `, checked ${each.checked}` : ""}.`,
					...(each.notRead.length > 0
						? [
								`Not read in the official text or a verbatim copy: ${each.notRead.slice(0, 10).join("; ")}${each.notRead.length > 10 ? ` and ${each.notRead.length - 10} more` : ""}.`,
							]
						: []),
				],
			})),
		},
	];
}

function answers(checklist: Checklist): Block[] {
	return [
		{ kind: "heading", level: 1, text: "Your answers", anchor: "answers" },
		{
			kind: "table",
			caption: "The answers that this checklist rests on",
			columns: [
				{ header: "Asked", width: 0.32 },
				{ header: "Answer", width: 0.68 },
			],
			rowHeaders: true,
			rows: checklist.answers.map((row) => [
				[text(row.topic.charAt(0).toUpperCase() + row.topic.slice(1))],
				[
					text(
						row.status === "not answered"
							? "not answered"
							: row.status === "ignored"
								? `${row.text} (not used: the question does not arise)`
								: row.text,
					),
				],
			]),
		},
	];
}

function method(checklist: Checklist): Block[] {
	return [{ kind: "heading", level: 1, text: "How this list was made", anchor: "method" }, paragraph(checklist.method)];
}
