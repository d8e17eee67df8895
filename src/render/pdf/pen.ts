import type { Target } from "./inline.js";
import type { Tag } from "./strips.js";
import { createTagTree, type TagTree } from "./tags.js";
import type { Context } from "./text.js";
import { type Face, type Sheet, sizeOf } from "./theme.js";
import { type Area, Form, type Widget } from "./widget.js";
import { createWriting, places, tenths, toTenth, type Writing } from "./writing.js";

/**
 * The only hand that draws. Everything drawn belongs either to a tag or to an artifact: call `mark` or `artifact` first,
 * the pen opens and closes the marked content as needed.
 */
export class Pen {
	readonly sheet: Sheet;
	/** Adds a bookmark that leads to `top` on the current page. */
	readonly bookmark: (title: string, level: number, top: number) => void;
	private readonly doc: PDFKit.PDFDocument;
	private readonly tags: TagTree;
	private readonly places = new Map<string, string>();
	private marked: Tag | "artifact" | undefined;
	/** While a table header is shown again, whatever it marks is an artifact. */
	private muted = false;
	private colour = "";
	private font = "";
	/** Where the origin stands: on the row that was written last. Told from there, rows are alike and compress to little. */
	private row = 0;
	private readonly content: string[] = [];
	/** Colour of headings and links. */
	readonly accent: string;
	private readonly write: Writing;
	private readonly form: Form | undefined;

	constructor(doc: PDFKit.PDFDocument, context: Context, bookmark: Pen["bookmark"]) {
		this.doc = doc;
		// pdfkit turns each operator into bytes by itself; a page at a time is quicker.
		doc.addContent = (operators) => {
			this.content.push(operators);
			return doc;
		};
		this.sheet = context.sheet;
		this.accent = context.accent;
		this.bookmark = bookmark;
		this.tags = createTagTree(doc);
		this.write = createWriting(doc);
		this.form = context.fillable ? new Form(doc, this.write, context.ruler) : undefined;
	}

	startPage(): void {
		this.doc.addPage();
		this.colour = "";
		this.font = "";
		this.row = 0;
	}

	endPage(): void {
		this.close();
		// pdfkit takes bytes too, and turns letters into them one by one.
		this.doc.page.write(Buffer.from(`${this.content.join("\n")}\n`, "latin1") as unknown as string);
		this.content.length = 0;
		this.tags.endLinks();
	}

	finish(): void {
		this.form?.finish();
		this.tags.end();
	}

	mark(tag: Tag): void {
		if (this.muted) {
			this.artifact();
		} else if (this.marked !== tag) {
			this.close();
			this.tags.open(tag);
			this.marked = tag;
		}
	}

	artifact(type: "Pagination" | "Layout" = "Layout"): void {
		if (this.marked === "artifact") return;
		this.close();
		this.doc.markContent("Artifact", { type });
		this.marked = "artifact";
	}

	/** Makes the element of an empty cell or the like, which would otherwise be missing from the tree. */
	touch(tag: Tag): void {
		if (!this.muted) this.tags.touch(tag);
	}

	muteWhile(draw: () => void): void {
		this.muted = true;
		draw();
		this.muted = false;
		this.close();
	}

	text(text: string, x: number, baseline: number, face: Face, size: number, colour: string): void {
		if (text === "") return;
		this.ink(colour);
		const { id, operators } = this.write(text, face);
		const font = `/${id} ${sizeOf(face, size)} Tf `;
		const isSet = font === this.font;
		this.font = font;
		this.moveTo(baseline);
		this.doc.addContent(`BT ${isSet ? "" : font}1 0 0 -1 ${tenths(x)} 0 Tm ${operators} ET`);
	}

	private moveTo(row: number): void {
		const down = toTenth(toTenth(row) - this.row);
		if (down === 0) return;
		this.doc.addContent(`1 0 0 1 0 ${down} cm`);
		this.row = toTenth(row);
	}

	line(x1: number, y: number, x2: number, width: number, colour: string): void {
		// Filled, not stroked: thin strokes vanish in some viewers.
		this.rectangle(x1, y - width / 2, x2 - x1, width, colour);
	}

	rectangle(x: number, y: number, width: number, height: number, colour: string): void {
		this.ink(colour);
		this.doc.addContent(`${points(x, y - this.row, width, height)} re f`);
	}

	/** Dots that lead the eye from `x1` to `x2`; those of all lines stand below each other. */
	leader(x1: number, y: number, x2: number, colour: string): void {
		const step = 5;
		const start = Math.ceil(x1 / step) * step;
		if (start >= x2) return;
		this.doc.addContent(`q 0.8 w [0.8 ${step - 0.8}] 0 d ${shares(colour)} RG ${points(start, y - this.row)} m ${points(x2, y - this.row)} l S Q`);
	}

	outline(x: number, y: number, width: number, height: number, radius: number, stroke: number, colour: string): void {
		this.doc.addContent(`q ${places(stroke)} w ${shares(colour)} RG ${rounded(x, y - this.row, width, height, radius)} S Q`);
	}

	/** A tick inside a box whose upper left corner is given. */
	tick(x: number, y: number, size: number, colour: string): void {
		const at = (across: number, down: number): string => points(x + across * size, y - this.row + down * size);
		this.doc.addContent(`q 1.6 w 1 J ${shares(colour)} RG ${at(0.22, 0.52)} m ${at(0.42, 0.74)} l ${at(0.8, 0.26)} l S Q`);
	}

	picture(bytes: Uint8Array, x: number, y: number, room: readonly [number, number]): void {
		this.moveTo(0);
		this.doc.image(Buffer.from(bytes), x, y, { fit: [room[0], room[1]] });
	}

	/** A form field, tied to its tag. */
	field(tag: Tag, widget: Widget, area: Area): void {
		if (this.muted || !this.form) return;
		this.form.add(widget, area, this.tags.holder(tag));
	}

	pill(x: number, y: number, width: number, height: number, radius: number, colour: string): void {
		this.ink(colour);
		this.doc.addContent(`q ${rounded(x, y - this.row, width, height, radius)} f Q`);
	}

	link(tag: Tag, target: Target, contents: string, x: number, y: number, width: number, height: number): void {
		if (this.muted) return;
		this.tags.link(tag, target.kind === "url" ? target : { kind: "place", name: this.placeName(target.anchor) }, contents, {
			x,
			y,
			width,
			height,
		});
	}

	/** Makes `anchor` a place to jump to. */
	anchor(anchor: string, y: number): void {
		this.doc.addNamedDestination(this.placeName(anchor), "XYZ", 0, Math.round(Math.max(0, y - 8)), null);
	}

	/** pdfkit sorts names by locale, readers search them by bytes; numbered names sort alike both ways, anchors would not. */
	private placeName(anchor: string): string {
		const found = this.places.get(anchor);
		if (found) return found;
		const name = `p${String(this.places.size + 1).padStart(6, "0")}`;
		this.places.set(anchor, name);
		return name;
	}

	private ink(colour: string): void {
		if (this.colour === colour) return;
		this.doc.addContent(`${shares(colour)} rg`);
		this.colour = colour;
	}

	private close(): void {
		if (this.marked === undefined) return;
		this.doc.endMarkedContent();
		this.marked = undefined;
	}
}

// pdfkit's own drawing says the colour space anew each time and counts in sixteen digits: half of a page was that.
function points(...values: readonly number[]): string {
	return values.map(tenths).join(" ");
}

/** "#0b4a72" as three shares. A document has a handful of colours. */
function shares(colour: string): string {
	const known = SHARES.get(colour);
	if (known !== undefined) return known;
	const made = [1, 3, 5].map((at) => Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000).join(" ");
	SHARES.set(colour, made);
	return made;
}

const SHARES = new Map<string, string>();

/** Drawn at the origin and moved into place: shapes of one size then are one text, which compresses to nothing. */
function rounded(x: number, y: number, width: number, height: number, radius: number): string {
	// The share of the radius at which curves look round.
	const bend = radius * 0.4477;
	const move = `1 0 0 1 ${points(x, y)} cm`;
	return [
		`${move} ${points(radius, 0)} m ${points(width - radius, 0)} l ${points(width - bend, 0, width, bend, width, radius)} c`,
		`${points(width, height - radius)} l ${points(width, height - bend, width - bend, height, width - radius, height)} c`,
		`${points(radius, height)} l ${points(bend, height, 0, height - bend, 0, height - radius)} c`,
		`${points(0, radius)} l ${points(0, bend, bend, 0, radius, 0)} c h`,
	].join(" ");
}
