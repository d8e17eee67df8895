/** What pdfkit's document has beyond its published types; here alone its way of writing objects is changed. */
interface Writer {
	_offset: number;
	_ended: boolean;
	_offsets: number[];
	_root: unknown;
	_info: unknown;
	_id: unknown;
	_write(data: string | Uint8Array): void;
	_finalize(): void;
	push(data: unknown): void;
	ref(data: object): { readonly id: number; end(content: Uint8Array): void };
}

/**
 * Packs every object without a stream into one compressed object stream, found through a compressed table. A tagged file has
 * thousands of small objects; written in the old way, as pdfkit does, they are two thirds of it.
 */
export function packObjects(doc: PDFKit.PDFDocument): void {
	const writer = doc as unknown as Writer;
	const write = writer._write.bind(doc);
	const packed: { readonly id: number; readonly kind: string; readonly body: string }[] = [];
	const offsets = new Map<number, number>();
	let head: string | undefined;
	let body: string | Uint8Array | undefined;
	writer._write = (data) => {
		if (head === undefined && typeof data === "string" && data.endsWith(" obj")) {
			head = data;
			body = undefined;
		} else if (head !== undefined && body === undefined) {
			body = data;
		} else if (head !== undefined && body !== undefined) {
			const id = Number.parseInt(head, 10);
			if (data === "endobj") {
				const text = typeof body === "string" ? body : String.fromCharCode(...body);
				packed.push({ id, kind: kindOf(text), body: text });
			} else {
				offsets.set(id, writer._offset);
				write(head);
				write(body);
				write(data);
			}
			head = undefined;
		} else {
			write(data);
		}
	};
	writer._finalize = () => {
		// The objects made here must not finish the file once more.
		writer._ended = false;
		packed.sort((left, right) => (left.kind < right.kind ? -1 : left.kind > right.kind ? 1 : 0));
		const rows = new Map<number, readonly [number, number, number]>();
		const stream = streamOf(writer, packed);
		packed.forEach(({ id }, index) => {
			rows.set(id, [2, stream, index]);
		});
		for (const [id, offset] of offsets) rows.set(id, [1, offset, 0]);
		const start = writer._offset;
		const table = writer.ref({
			Type: "XRef",
			W: [1, 4, 3],
			DecodeParms: { Predictor: 12, Columns: COLUMNS },
			Root: writer._root,
			Info: writer._info,
			ID: [writer._id, writer._id],
		}) as {
			id: number;
			data?: Record<string, unknown>;
			end(content: Uint8Array): void;
		};
		rows.set(table.id, [1, start, 0]);
		if (table.data) table.data.Size = table.id + 1;
		table.end(tableOf(rows, table.id + 1));
		write("startxref");
		write(`${start}`);
		write("%%EOF");
		writer.push(null);
	};
}

/** Objects of a kind differ in a few numbers only: side by side, they compress to a tenth less. */
function kindOf(body: string): string {
	return /\/(?:Subtype|S) \/\w+/.exec(body)?.[0] ?? "";
}

function streamOf(writer: Writer, group: readonly { readonly id: number; readonly body: string }[]): number {
	let index = "";
	let bodies = "";
	for (const { id, body } of group) {
		index += `${id} ${bodies.length} `;
		bodies += `${body.replace(IDLE, "")}\n`;
	}
	const stream = writer.ref({ Type: "ObjStm", N: group.length, First: index.length });
	stream.end(bytesOf(index + bodies));
	return stream.id;
}

/** Line ends that say nothing: those within a text are escaped, as pdfkit writes it. */
const IDLE = /\n(?=\/|>>)/g;

/** pdfkit's texts have one byte a character. */
function bytesOf(letters: string): Uint8Array {
	const result = new Uint8Array(letters.length);
	for (let place = 0; place < letters.length; place++) result[place] = letters.charCodeAt(place);
	return result;
}

/** Each row as its difference to the one above: rows are alike, so little is left of them. */
function tableOf(rows: ReadonlyMap<number, readonly [number, number, number]>, size: number): Uint8Array {
	const table = new Uint8Array(size * (COLUMNS + 1));
	let above: readonly number[] = [];
	for (let id = 0; id < size; id++) {
		const [type, first, second] = rows.get(id) ?? [0, 0, 0];
		const row = [type, first >>> 24, first >>> 16, first >>> 8, first, second >>> 16, second >>> 8, second];
		// An element of the table keeps the last byte of what it is given.
		table.set([UP, ...row.map((byte, place) => byte - (above[place] ?? 0))], id * (COLUMNS + 1));
		above = row;
	}
	return table;
}

/** A kind, an offset or the number of a stream, and a place in the stream. */
const COLUMNS = 1 + 4 + 3;

/** PNG's name for a row told by its difference to the one above. */
const UP = 2;
