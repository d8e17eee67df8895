import type { Target } from "./inline.js";
import type { Tag } from "./strips.js";
import { createTagTree, type TagTree } from "./tags.js";
import type { Context } from "./text.js";
import { type Face, type Sheet, sizeOf } from "./theme.js";
import { type Area, Form, type Widget } from "./widget.js";
import { createWriting, places, tenths, tenthText, toTenth, type Writing } from "./writing.js";

/** Operators of a page that are drawn together, with what the last of them left set. */
interface Layer {
	readonly content: string[];
	colour: string;
	font: string;
	/** Where the last line of text began, in tenths of a point; there while a text object is open, and set once it has a line. */
	line: { readonly x: number; readonly y: number; readonly isSet: boolean } | undefined;
	/** Where the origin stands. Told from there, rows are alike and compress to little. */
	row: number;
}

/**
 * The only hand that draws. Everything drawn belongs either to a tag or to an artifact: call `mark` or `artifact` first,
 * the pen opens and closes the marked content as needed. Artifacts are one ground of the page, beneath what is read: marked
 * one by one between the texts, they would cut the page into ten times the pieces.
 */
export class Pen {
	readonly sheet: Sheet;
	/** Adds a bookmark that leads to `top` on the current page. */
	readonly bookmark: (title: string, level: number, top: number) => void;
	private readonly doc: PDFKit.PDFDocument;
	private readonly tags: TagTree;
	private readonly places = new Map<string, string>();
	private readonly stamps = new Map<string, unknown>();
	private ground = emptyLayer();
	private front = emptyLayer();
	/** The layer that is drawn on. */
	private layer = this.front;
	/** What the next operators of the front belong to. */
	private wanted: Tag | "pagination" | undefined;
	private marked: { readonly as: Tag | "pagination"; readonly inText: boolean } | undefined;
	/** While a table header is shown again, whatever it marks is an artifact. */
	private muted = false;
	/** Colour of headings and links. */
	readonly accent: string;
	private readonly write: Writing;
	private readonly form: Form | undefined;

	constructor(doc: PDFKit.PDFDocument, context: Context, bookmark: Pen["bookmark"]) {
		this.doc = doc;
		// pdfkit turns each operator into bytes by itself; a page at a time is quicker. All it draws is of the front.
		doc.addContent = (operators) => {
			this.front.content.push(operators);
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
		this.ground = emptyLayer();
		this.front = emptyLayer();
		this.layer = this.front;
		this.doc.addPage();
	}

	endPage(): void {
		this.close();
		endText(this.front);
		endText(this.ground);
		// pdfkit begins the page by putting the origin into the upper left corner.
		const [origin = "", ...front] = this.front.content;
		const ground = this.ground.content.length > 0 ? ["/Artifact <</Type /Layout>> BDC", "q", ...this.ground.content, "Q", "EMC"] : [];
		// pdfkit takes bytes too, and turns letters into them one by one.
		this.doc.page.write(Buffer.from(`${[origin, ...ground, ...front].join("\n")}\n`, "latin1") as unknown as string);
		this.tags.endLinks();
	}

	finish(): void {
		this.form?.finish();
		this.tags.end();
	}

	mark(tag: Tag): void {
		if (this.muted) {
			this.artifact();
			return;
		}
		this.layer = this.front;
		this.wanted = tag;
	}

	/** What is drawn next is decoration, on the ground of the page; running matter is part of the front. */
	artifact(type: "Pagination" | "Layout" = "Layout"): void {
		this.layer = type === "Layout" ? this.ground : this.front;
		if (type === "Pagination") this.wanted = "pagination";
	}

	/** Makes the element of an empty cell or the like, which would otherwise be missing from the tree. */
	touch(tag: Tag): void {
		if (!this.muted) this.tags.touch(tag);
	}

	muteWhile(draw: () => void): void {
		this.muted = true;
		draw();
		this.muted = false;
	}

	text(text: string, x: number, baseline: number, face: Face, size: number, colour: string): void {
		if (text === "") return;
		const { layer } = this;
		// Marked content lies whole inside a text object or whole outside: here a text object holds many.
		if (layer === this.front && this.marked?.as !== this.wanted) {
			this.close();
			beginText(layer);
			this.open(true);
		}
		beginText(layer);
		this.ink(colour);
		const { id, operators } = this.write(text, face);
		const font = `/${id} ${sizeOf(face, size)} Tf`;
		if (font !== layer.font) layer.content.push(font);
		layer.font = font;
		const start = { x: Math.round(x * 10), y: Math.round((baseline - layer.row) * 10), isSet: true };
		const { line } = layer;
		// The page counts downwards, letters stand upwards.
		const move = line?.isSet
			? `${tenthText(start.x - line.x)} ${tenthText(line.y - start.y)} Td`
			: `1 0 0 -1 ${tenthText(start.x)} ${tenthText(start.y)} Tm`;
		layer.line = start;
		layer.content.push(`${move} ${operators}`);
	}

	line(x1: number, y: number, x2: number, width: number, colour: string): void {
		// Filled, not stroked: thin strokes vanish in some viewers.
		this.rectangle(x1, y - width / 2, x2 - x1, width, colour);
	}

	rectangle(x: number, y: number, width: number, height: number, colour: string): void {
		const top = this.shape(y);
		this.ink(colour);
		this.layer.content.push(`${points(x, top, width, height)} re f`);
	}

	/** Dots that lead the eye from `x1` to `x2`; those of all lines stand below each other. */
	leader(x1: number, y: number, x2: number, colour: string): void {
		const step = 5;
		const start = Math.ceil(x1 / step) * step;
		if (start >= x2) return;
		const top = this.shape(y);
		this.layer.content.push(`q 0.8 w [0.8 ${step - 0.8}] 0 d ${shares(colour)} RG ${points(start, top)} m ${points(x2, top)} l S Q`);
	}

	outline(x: number, y: number, width: number, height: number, radius: number, stroke: number, colour: string): void {
		const top = this.shape(y);
		this.layer.content.push(`q ${places(stroke)} w ${shares(colour)} RG ${rounded(x, top, width, height, radius)} S Q`);
	}

	/** A tick inside a box whose upper left corner is given. */
	tick(x: number, y: number, size: number, colour: string): void {
		const top = this.shape(y);
		const at = (across: number, down: number): string => points(x + across * size, top + down * size);
		this.layer.content.push(`q 1.6 w 1 J ${shares(colour)} RG ${at(0.22, 0.52)} m ${at(0.42, 0.74)} l ${at(0.8, 0.26)} l S Q`);
	}

	picture(bytes: Uint8Array, x: number, y: number, room: readonly [number, number]): void {
		this.shape(0);
		this.doc.image(Buffer.from(bytes), x, y, { fit: [room[0], room[1]] });
	}

	/** What is the same on every page, in one face: drawn the first time, shown each time. */
	stamp(name: string, face: Face, draw: () => void): void {
		const made = this.stamps.get(name) ?? this.drawnApart(face, draw);
		this.stamps.set(name, made);
		this.shape(0);
		(this.doc.page as unknown as { readonly xobjects: Record<string, unknown> }).xobjects[name] = made;
		this.layer.content.push(`/${name} Do`);
	}

	private drawnApart(face: Face, draw: () => void): unknown {
		const { layer } = this;
		const apart = emptyLayer();
		this.layer = apart;
		draw();
		endText(apart);
		this.layer = layer;
		const { id, font } = this.write("", face);
		const { width, height } = this.sheet;
		const made = this.doc.ref({ Type: "XObject", Subtype: "Form", BBox: [0, 0, width, height], Resources: { Font: { [id]: font } } });
		(made as unknown as { end(content: string): void }).end(apart.content.join("\n"));
		return made;
	}

	pill(x: number, y: number, width: number, height: number, radius: number, colour: string): void {
		const top = this.shape(y);
		this.ink(colour);
		this.layer.content.push(`q ${rounded(x, top, width, height, radius)} f Q`);
	}

	/** A form field, tied to its tag. */
	field(tag: Tag, widget: Widget, area: Area): void {
		if (this.muted || !this.form) return;
		this.form.add(widget, area, this.tags.holder(tag));
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

	/** To be called before a shape, which stands outside of texts: gives its height from where the origin of the layer is. */
	private shape(y: number): number {
		const { layer } = this;
		if (layer === this.front) {
			if (this.marked?.as !== this.wanted || this.marked?.inText) this.close();
			endText(layer);
			if (!this.marked) this.open(false);
			return y;
		}
		endText(layer);
		const down = toTenth(toTenth(y) - layer.row);
		if (down !== 0) layer.content.push(`1 0 0 1 0 ${down} cm`);
		layer.row = toTenth(y);
		return y - layer.row;
	}

	private ink(colour: string): void {
		const { layer } = this;
		if (layer.colour === colour) return;
		layer.content.push(`${shares(colour)} rg`);
		layer.colour = colour;
	}

	private open(inText: boolean): void {
		const { wanted } = this;
		if (wanted === undefined) throw new TypeError("something was drawn that belongs to nothing");
		if (wanted === "pagination") this.doc.markContent("Artifact", { type: "Pagination" });
		else this.tags.open(wanted);
		this.marked = { as: wanted, inText };
	}

	private close(): void {
		if (!this.marked) return;
		// What was opened outside of a text object is closed outside of it.
		if (!this.marked.inText) endText(this.front);
		this.doc.endMarkedContent();
		this.marked = undefined;
	}
}

function emptyLayer(): Layer {
	return { content: [], colour: "", font: "", line: undefined, row: 0 };
}

function beginText(layer: Layer): void {
	if (layer.line) return;
	layer.content.push("BT");
	layer.line = { x: 0, y: 0, isSet: false };
}

function endText(layer: Layer): void {
	if (!layer.line) return;
	layer.content.push("ET");
	layer.line = undefined;
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
