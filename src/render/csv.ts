import type { Checklist, Cited } from "../checklist/schema.js";

const COLUMNS = [
	"number",
	"id",
	"title",
	"force",
	"section",
	"phase",
	"theme",
	"owner",
	"why",
	"evidence",
	"law",
	"related law",
	"guidance",
	"status",
	"name",
	"date",
	"evidence reference",
	"notes",
] as const;

/** One row an item, for trackers and governance tools; `section` says whether it counts now, is a programme or starts later. */
export function renderCsv(checklist: Checklist): string {
	const sections: [string, Checklist["programmes"]][] = [
		["items", checklist.groups.flatMap((group) => group.items)],
		["programmes", checklist.programmes],
		["starts later", checklist.startsLater],
	];
	const rows = sections.flatMap(([section, items]) =>
		items.map((item) => {
			const cite = (weight: Cited["weight"]): string =>
				item.provisions
					.filter((each) => each.weight === weight)
					.map((each) => each.citation)
					.join("; ");
			return [
				item.number > 0 ? String(item.number) : "",
				item.id,
				item.title,
				item.force.label,
				section,
				item.phase,
				item.theme,
				item.owner.title,
				item.why.join("; "),
				item.evidence.join("; "),
				cite("law"),
				cite("related-law"),
				cite("guidance"),
				item.progress?.status ?? "",
				item.progress?.owner ?? "",
				item.progress?.date ?? "",
				item.progress?.evidence ?? "",
				item.progress?.note ?? "",
			];
		}),
	);
	return [[...COLUMNS], ...rows]
		.map((row) => row.map(cell).join(","))
		.join("\r\n")
		.concat("\r\n");
}

/** Quoted per RFC 4180; a text that a spreadsheet would run as a formula gets an apostrophe in front. */
function cell(value: string): string {
	const oneLine = value.replaceAll(/[\r\n\t]+/g, " ").replaceAll(/\p{Cc}/gu, "");
	const safe = /^\s*[=+\-@|%]/.test(oneLine) ? `'${oneLine}` : oneLine;
	return `"${safe.replaceAll('"', '""')}"`;
}
