/** How far an item is: the word in files, and as printed. */
export const STATUSES = { open: "Open", "in-progress": "In progress", done: "Done", "not-applicable": "Not applicable" } as const;
export type Status = keyof typeof STATUSES;

/** What a sign-off decides: the word in files, and as printed. */
export const DECISIONS = { approve: "Approve", "approve-with-conditions": "Approve with conditions", reject: "Reject" } as const;
export type Decision = keyof typeof DECISIONS;

/** `width` is the share of a line on paper. */
type Kind = { readonly label: string; readonly width: number; readonly kind: "text" | "date" | "choice" | "note" };

/** What is filled in for an item, by key; the field is called `<item>/<key>`. */
export const ITEM_FIELDS = {
	status: { label: "Status", width: 0.22, kind: "choice" },
	owner: { label: "Name", width: 0.27, kind: "text" },
	date: { label: "Date", width: 0.18, kind: "date" },
	evidence: { label: "Evidence reference", width: 0.33, kind: "text" },
	note: { label: "Notes", width: 1, kind: "note" },
} as const satisfies Record<string, Kind>;

/** What is filled in for a sign-off, by key, besides its decision; `<sign-off>/<key>`. */
export const SIGN_OFF_FIELDS = {
	"prepared-name": { label: "Name", width: 0.3, kind: "text" },
	"prepared-role": { label: "Role", width: 0.25, kind: "text" },
	"prepared-date": { label: "Date", width: 0.15, kind: "date" },
	"decided-name": { label: "Name", width: 0.3, kind: "text" },
	"decided-role": { label: "Role", width: 0.25, kind: "text" },
	"decided-date": { label: "Date", width: 0.15, kind: "date" },
	conditions: { label: "Conditions", width: 1, kind: "note" },
	review: { label: "Date of next review", width: 0.4, kind: "date" },
} as const satisfies Record<string, Kind>;

/** Rows of a sign-off: how the row is called, and its fields. A signature is drawn, never typed. */
export const SIGN_OFF_ROWS: readonly {
	readonly label: string;
	readonly keys: readonly (keyof typeof SIGN_OFF_FIELDS)[];
	readonly signed: boolean;
}[] = [
	{ label: "Filled in by", keys: ["prepared-name", "prepared-role", "prepared-date"], signed: true },
	{ label: "Decided by", keys: ["decided-name", "decided-role", "decided-date"], signed: true },
	{ label: "Conditions", keys: ["conditions"], signed: false },
	{ label: "Next review", keys: ["review"], signed: false },
];

/** Key of the field that holds a sign-off's decision. */
export const DECISION = "decision";

/** Id of the sign-off of the whole, and of a part of the checklist. */
export const SIGN_OFF = "sign-off";
export const partSignOff = (group: string): string => `${SIGN_OFF}-${group}`;

/** A group's id as part of an id: letters and digits joined by hyphens. */
export function slug(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, "-")
		.replaceAll(/^-+|-+$/g, "");
}
