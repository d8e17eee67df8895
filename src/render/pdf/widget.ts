import type { Field } from "../../documents/blocks.js";
import { breakLines, plain } from "./inline.js";
import type { Ruler } from "./ruler.js";
import { sanitise } from "./sanitise.js";
import { WRITTEN } from "./theme.js";
import { places, toTenth, type Writing } from "./writing.js";

/** One form field: what it is, what it holds, and what a screen reader says of it. */
export interface Widget {
	/** Name of the field. */
	readonly name: string;
	readonly tooltip: string;
	readonly kind: Exclude<Field["kind"], "signature"> | "radio";
	readonly options?: readonly string[];
	readonly value?: string;
	/** For a choice of several boxes: what this box stands for. */
	readonly choice?: string;
}
export interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

interface Reference {
	readonly data: Record<string, unknown>;
	end(content?: string): void;
}
/** What pdfkit has beyond its published types. */
interface Inside {
	readonly _root: { readonly data: Record<string, unknown> };
	readonly page: { readonly annotations: Reference[] };
	ref(data: object): Reference;
	endAcroForm(): unknown;
}

const MULTILINE = 4096;
const RADIO = 32768;
const COMBO = 131072;
const INK = "0.106 0.129 0.149 rg";

/** Space of a value to the left edge of its field. */
export const INSET = 2;

/** Letters that viewers may need for what is typed, whatever the document itself uses. */
const TYPED = Array.from({ length: 0x17f - 0x20 + 1 }, (_, index) => index + 0x20)
	.filter((code) => code < 0x7f || code >= 0xa0)
	.map((code) => String.fromCodePoint(code))
	.join("");

/**
 * The form of a document. Every field brings its own appearance, so that each viewer and the printer show the same, and
 * none is asked to draw what it cannot.
 */
export class Form {
	private readonly doc: PDFKit.PDFDocument & Inside;
	private readonly write: Writing;
	private readonly ruler: Ruler;
	private readonly fields: Reference[] = [];
	private readonly radios = new Map<string, { readonly parent: Reference; readonly kids: Reference[] }>();
	private readonly shared = new Map<string, Reference>();

	constructor(doc: PDFKit.PDFDocument, write: Writing, ruler: Ruler) {
		this.doc = doc as PDFKit.PDFDocument & Inside;
		this.write = write;
		this.ruler = ruler;
	}

	/** Puts a field on the current page, tied to an element of the structure. */
	add(widget: Widget, area: Area, structParent: unknown): void {
		if (widget.kind === "radio") this.addRadio(widget, area, structParent);
		else this.addField(widget, area, structParent);
	}

	finish(): void {
		for (const { parent, kids } of this.radios.values()) {
			parent.data.Kids = kids;
			parent.end();
			this.fields.push(parent);
		}
		if (this.fields.length === 0) return;
		const { id, font } = this.write(TYPED, "regular");
		const form = this.doc.ref({ Fields: this.fields, DA: new String(`/${id} 9 Tf ${INK}`), DR: { Font: { [id]: font } } });
		form.end();
		this.doc._root.data.AcroForm = form;
		// pdfkit would end every field a second time.
		this.doc.endAcroForm = () => this.doc;
	}

	private addField(widget: Widget, area: Area, structParent: unknown): void {
		const { id } = this.write("", "regular");
		const value = widget.value ?? "";
		this.annotate(area, {
			FT: widget.kind === "choice" ? "Ch" : "Tx",
			...(widget.kind === "choice" ? { Ff: COMBO, Opt: (widget.options ?? []).map((option) => new String(option)) } : {}),
			...(widget.kind === "note" ? { Ff: MULTILINE } : {}),
			T: new String(widget.name),
			TU: new String(widget.tooltip),
			DA: new String(`/${id} 9 Tf ${INK}`),
			...(value === "" ? {} : { V: new String(value) }),
			AP: { N: this.appearance(this.textOf(widget, area), area) },
			structParent,
		});
		this.fields.push(this.last());
	}

	private addRadio(widget: Widget, area: Area, structParent: unknown): void {
		const choice = widget.choice ?? "";
		const state = exportValue(choice);
		const isOn = widget.value === choice;
		const found = this.radios.get(widget.name);
		const group = found ?? {
			parent: this.doc.ref({ FT: "Btn", Ff: RADIO, T: new String(widget.name), TU: new String(widget.tooltip), V: "Off" }),
			kids: [],
		};
		this.radios.set(widget.name, group);
		if (isOn) group.parent.data.V = state;
		const { width, height } = area;
		const at = (across: number, down: number): string => `${places(across * width)} ${places((1 - down) * height)}`;
		const tick = `q 1.6 w 1 J 1 j 0.106 0.129 0.149 RG ${at(0.22, 0.52)} m ${at(0.42, 0.74)} l ${at(0.8, 0.26)} l S Q`;
		this.annotate(area, {
			Parent: group.parent,
			AS: isOn ? state : "Off",
			TU: new String(`${widget.tooltip}: ${choice}`),
			MK: { CA: new String("4") },
			AP: { N: { [state]: this.appearance(tick, area), Off: this.appearance("", area) } },
			structParent,
		});
		group.kids.push(this.last());
	}

	private annotate({ x, y, width, height }: Area, options: object): void {
		this.doc.annotate(toTenth(x), toTenth(y), toTenth(width), toTenth(height), {
			Subtype: "Widget",
			F: 4,
			...options,
		} as unknown as PDFKit.Mixins.AnnotationOption);
	}

	private last(): Reference {
		const found = this.doc.page.annotations.at(-1);
		if (!found) throw new TypeError("a field was expected on the page");
		return found;
	}

	/** The value as drawn: on one line as large as fits, a note broken into lines. */
	private textOf(widget: Widget, { width, height }: Area): string {
		const value = widget.value ?? "";
		if (value === "") return "";
		const room = width - 2 * INSET;
		const size = widget.kind === "note" ? WRITTEN.size : sizeFor(sanitise(value), room, this.ruler);
		const lines = widget.kind === "note" ? noteLines(value, width, this.ruler) : [sanitise(value)];
		const shown = lines.map((line, index) => {
			const { id, operators } = this.write(line.trimEnd(), "regular");
			const baseline = widget.kind === "note" ? height - 10 - index * WRITTEN.leading : height / 2 - size * 0.33;
			return `BT /${id} ${places(size)} Tf 1 0 0 1 ${INSET} ${places(baseline)} Tm ${operators} ET`;
		});
		return `/Tx BMC q ${INK} ${shown.join(" ")} Q EMC`;
	}

	/** Empty fields of one size share their picture. */
	private appearance(content: string, { width, height }: Area): Reference {
		const key = `${places(width)} ${places(height)} ${content}`;
		const found = this.shared.get(key);
		if (found) return found;
		const { id, font } = this.write("", "regular");
		const made = this.doc.ref({
			Type: "XObject",
			Subtype: "Form",
			BBox: [0, 0, toTenth(width), toTenth(height)],
			Resources: { Font: { [id]: font } },
		});
		made.end(content === "" ? "/Tx BMC EMC" : content);
		this.shared.set(key, made);
		return made;
	}
}

const SMALLEST = 6.5;

function sizeFor(value: string, room: number, ruler: Ruler): number {
	const width = ruler.width(value, "regular", WRITTEN.size);
	return Math.max(SMALLEST, Math.min(WRITTEN.size, (WRITTEN.size * room) / Math.max(width, 1)));
}

/** Whether a value on one line is wider than its field even when set small. */
export function isTooWide(value: string, width: number, ruler: Ruler): boolean {
	return ruler.width(sanitise(value), "regular", SMALLEST) > width - 2 * INSET;
}

export function noteLines(value: string, width: number, ruler: Ruler): string[] {
	const paragraphs = value.split(/\r\n|[\n\r]/).map((each) => breakLines(plain(sanitise(each)), width - 2 * INSET, WRITTEN, ruler));
	return paragraphs.flatMap((lines) => (lines.length === 0 ? [""] : lines.map((line) => line.pieces.map((piece) => piece.text).join(""))));
}

/** "Approve with conditions" -> "approve-with-conditions" */
function exportValue(choice: string): string {
	return choice
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, "-")
		.replaceAll(/^-|-$/g, "");
}
