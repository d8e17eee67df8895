import { deflate } from "node:zlib";
import PDFDocument from "pdfkit";
import { objectText } from "./object-text.js";

/** What pdfkit's document and its references have beyond their published types. */
interface Inside {
	_root: unknown;
	_info: unknown;
	_id: unknown;
	_refEnd(ref: Reference): void;
	push(bytes: Uint8Array | null): void;
	emit(event: "error", error: unknown): void;
}
interface Reference {
	id: number;
	readonly data: Record<string, unknown>;
	/** Content, where the object is a stream. */
	buffer: readonly Uint8Array[];
	/** Whether the content is to be deflated. */
	readonly compress: boolean;
	finalize(): void;
}
/** An object that has ended. pdfkit empties some of them afterwards, so what they said is kept. */
interface Ended {
	readonly reference: Reference;
	readonly data: object;
}
interface Plain extends Ended {
	/** Objects of a kind differ in a few numbers only: side by side, they compress to a tenth less. */
	readonly kind: string;
}
interface Stream extends Ended {
	readonly content: Promise<Uint8Array>;
}

const Base = PDFDocument as unknown as new (options: PDFKit.PDFDocumentOptions) => PDFKit.PDFDocument & Inside;

/**
 * pdfkit's document, written in another way: every object without a stream goes into compressed object streams, found through
 * a compressed table (PDF 32000-1, 7.5.7 and 7.5.8). A tagged file has thousands of small objects; written as pdfkit does,
 * they are two thirds of it. Streams are deflated beside the drawing, on another core where there is one.
 */
export class PackedDocument extends Base {
	// Filled while pdfkit's constructor runs, which a field with a value would undo.
	declare private plain: Plain[] | undefined;
	declare private streams: Stream[] | undefined;
	/** How hard streams are deflated, as zlib counts. */
	private readonly level: number;

	/** `small`: a file that is to be small rather than soon takes a tenth more time. */
	constructor(options: PDFKit.PDFDocumentOptions, { small }: { readonly small: boolean }) {
		super(options);
		this.level = small ? WELL : QUICK;
	}

	override ref(data: object): PDFKit.PDFKitReference {
		const made = super.ref(data);
		const reference = made as unknown as Reference;
		this.plain ??= [];
		this.streams ??= [];
		const { plain, streams } = this;
		reference.finalize = () => {
			if (reference.buffer.length === 0) plain.push({ reference, data: copyOf(reference.data), kind: kindOf(reference.data) });
			else streams.push({ reference, content: contentOf(reference, this.level), data: copyOf(reference.data) });
			reference.buffer = [];
			this._refEnd(reference);
		};
		return made;
	}

	/** Called by pdfkit when the last object has ended. */
	_finalize(): void {
		this.write().then(
			(bytes) => {
				this.push(bytes);
				this.push(null);
			},
			(error) => this.emit("error", error),
		);
	}

	/** The file; its head comes from pdfkit. Objects are numbered anew in the order in which they are written. */
	private async write(): Promise<Uint8Array> {
		const plain = (this.plain ?? []).sort(byKind);
		const streams = this.streams ?? [];
		[...plain, ...streams].forEach(({ reference }, index) => {
			reference.id = index + 1;
		});
		const packs = Array.from({ length: Math.ceil(plain.length / TOGETHER) }, (_, index) =>
			packed(plain.slice(index * TOGETHER, (index + 1) * TOGETHER), this.level),
		);
		const firstPack = plain.length + streams.length + 1;

		const parts: Uint8Array[] = [];
		let offset = HEAD.length;
		const rows: Row[] = [[0, 0, 0], ...plain.map((_, index): Row => [2, firstPack + Math.floor(index / TOGETHER), index % TOGETHER])];
		const add = (id: number, data: object, content: Uint8Array): void => {
			rows.push([1, offset, 0]);
			const dictionary = objectText({ ...data, Length: content.length });
			const part = Buffer.concat([Buffer.from(`${id} 0 obj\n${dictionary}\nstream\n`, "latin1"), content, Buffer.from("\nendstream\nendobj\n")]);
			parts.push(part);
			offset += part.length;
		};
		for (const { reference, data, content } of streams) add(reference.id, data, await content);
		for (const [index, { data, content }] of packs.entries()) add(firstPack + index, data, await content);

		const start = offset;
		const id = firstPack + packs.length;
		const table = {
			Type: "XRef",
			Size: id + 1,
			W: WIDTHS,
			Filter: "FlateDecode",
			DecodeParms: { Predictor: 12, Columns: COLUMNS },
			Root: this._root,
			Info: this._info,
			ID: [this._id, this._id],
		};
		add(id, table, await deflated(tableOf([...rows, [1, start, 0]]), this.level));
		parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
		return Buffer.concat(parts);
	}
}

const QUICK = 6;
const WELL = 9;

/** What pdfkit has written before: the version and a line that tells programs the file is binary. */
const HEAD = "%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n";

function contentOf({ buffer, compress, data }: Reference, level: number): Promise<Uint8Array> {
	const content = buffer.length === 1 && buffer[0] ? buffer[0] : Buffer.concat(buffer);
	if (!compress) return Promise.resolve(content);
	// pdfkit names the filter on the first write already.
	data.Filter = content.length > SHORT ? "FlateDecode" : undefined;
	return content.length > SHORT ? deflated(content, level) : Promise.resolve(content);
}

/** An empty field's picture and the like: deflated, they would be longer. */
const SHORT = 60;

function deflated(content: Uint8Array, level: number): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		deflate(content, { level }, (error, result) => (error ? reject(error) : resolve(result)));
	});
}

/** So many objects are one stream: enough to find what is alike, and few enough that several cores share the work. */
const TOGETHER = 500;

function byKind({ kind: left }: Plain, { kind: right }: Plain): number {
	return left < right ? -1 : left > right ? 1 : 0;
}

function kindOf(data: { readonly Subtype?: unknown; readonly S?: unknown }): string {
	const kind = data.Subtype ?? data.S;
	return typeof kind === "string" ? kind : "";
}

function copyOf(data: object): object {
	return Object.getPrototypeOf(data) === Object.prototype ? { ...data } : data;
}

function packed(objects: readonly Ended[], level: number): { data: object; content: Promise<Uint8Array> } {
	let index = "";
	let bodies = "";
	for (const { reference, data } of objects) {
		index += `${reference.id} ${bodies.length} `;
		bodies += `${objectText(data)}\n`;
	}
	const data = { Type: "ObjStm", N: objects.length, First: index.length, Filter: "FlateDecode" };
	return { data, content: deflated(Buffer.from(index + bodies, "latin1"), level) };
}

/** A kind, an offset or the number of a stream, and a place in the stream. */
type Row = readonly [kind: number, first: number, second: number];
const WIDTHS = [1, 4, 2];
const COLUMNS = 7;

/** Each row as its difference to the one above: rows are alike, so little is left of them. */
function tableOf(rows: readonly Row[]): Uint8Array {
	const table = new Uint8Array(rows.length * (COLUMNS + 1));
	const plain = new DataView(new ArrayBuffer((rows.length + 1) * COLUMNS));
	rows.forEach(([kind, first, second], index) => {
		const at = (index + 1) * COLUMNS;
		plain.setUint8(at, kind);
		plain.setUint32(at + 1, first);
		plain.setUint16(at + 5, second);
		table[index * (COLUMNS + 1)] = UP;
		// An element of the table keeps the last byte of what it is given; above the first row stands nothing.
		for (let place = 0; place < COLUMNS; place++)
			table[index * (COLUMNS + 1) + 1 + place] = plain.getUint8(at + place) - plain.getUint8(at + place - COLUMNS);
	});
	return table;
}

/** PNG's name for a row told by its difference to the one above. */
const UP = 2;
