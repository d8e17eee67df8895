/** What pdfkit's font has beyond its published types. */
export interface CodedFont {
	/** The dictionary of the font, made when it is first asked for. */
	ref(): { data: Record<string, unknown>; end(): void };
	/** Code points of each glyph, in the order in which glyphs came in. */
	readonly unicode: readonly (readonly number[])[];
	toUnicodeCmap(): unknown;
}
interface Inside {
	ref(data?: object): Stream;
}
interface Stream {
	end(content: string): void;
}

/** So many glyphs have codes of one byte; all later ones begin with a byte from here on and have two. */
const SHORT = 0xe0;
const BLOCK = 0x100;

/**
 * pdfkit gives every glyph a code of two bytes, the first of which is nearly always zero: a tenth of a page. Here the glyphs
 * that came in first have one byte, as the CMap in the file tells viewers (PDF 32000-1, 9.7.5).
 */
export function shortenCodes(doc: PDFKit.PDFDocument, font: CodedFont): void {
	const inside = doc as unknown as Inside;
	const dictionary = font.ref();
	font.toUnicodeCmap = () => stream(inside, undefined, toUnicode(font.unicode));
	const end = dictionary.end.bind(dictionary);
	dictionary.end = () => {
		dictionary.data.Encoding = encodingOf(inside);
		end();
	};
}

/** The code of a glyph, which pdfkit tells as hexadecimal digits. */
export function bytesOf(glyph: string): number[] {
	const number = Number.parseInt(glyph, 16);
	if (number < SHORT) return [number];
	const code = SHORT * BLOCK + number - SHORT;
	return [code >> 8, code & 0xff];
}

export function hexOf(glyph: string): string {
	return bytesOf(glyph).map(hex).join("");
}

const encodings = new WeakMap<Inside, Stream>();

/** One for all fonts of a document. */
function encodingOf(inside: Inside): Stream {
	const found = encodings.get(inside);
	if (found) return found;
	const CIDSystemInfo = { Registry: new String("Adobe"), Ordering: new String("Identity"), Supplement: 0 };
	const made = stream(inside, { Type: "CMap", CMapName: NAME, CIDSystemInfo, WMode: 0 }, ENCODING);
	encodings.set(inside, made);
	return made;
}

function stream(inside: Inside, data: object | undefined, content: string): Stream {
	const made = inside.ref(data);
	made.end(content);
	return made;
}

const NAME = "Duecare-H";
const SPACES = `2 begincodespacerange
<00> <${hex(SHORT - 1)}>
<${hex(SHORT)}00> <FFFF>
endcodespacerange`;

/** A range of codes keeps its first byte. */
const LONG = Array.from({ length: BLOCK - SHORT }, (_, block) => {
	const first = hex(SHORT + block);
	return `<${first}00> <${first}FF> ${SHORT + block * BLOCK}`;
});
const ENCODING = cmap(
	"Identity",
	NAME,
	1,
	`/WMode 0 def
${SPACES}
${LONG.length + 1} begincidrange
<00> <${hex(SHORT - 1)}> 0
${LONG.join("\n")}
endcidrange`,
);

/** Which letters each code stands for, so that a text can be searched, copied and read out. */
function toUnicode(unicode: CodedFont["unicode"]): string {
	const lines = runsOf(unicode).map(([first, last]) => {
		const letters = `<${(unicode[first] ?? []).map(utf16).join("")}>`;
		return `<${hexOf(first.toString(16))}> <${hexOf(last.toString(16))}> ${letters}`;
	});
	// No more than a hundred lines stand in a block.
	const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, block) => lines.slice(block * 100, (block + 1) * 100));
	return cmap(
		"UCS",
		"Adobe-Identity-UCS",
		2,
		[SPACES, ...blocks.map((block) => `${block.length} beginbfrange\n${block.join("\n")}\nendbfrange`)].join("\n"),
	);
}

/** Glyphs one after another whose letters follow one another too, the last byte of both counting on. */
function runsOf(unicode: CodedFont["unicode"]): [first: number, last: number][] {
	const runs: [number, number][] = [];
	unicode.forEach((points, glyph) => {
		const run = runs.at(-1);
		const goesOn = run && follows(unicode[glyph - 1], points) && glyph !== SHORT && (glyph < SHORT || (glyph - SHORT) % BLOCK !== 0);
		if (goesOn) run[1] = glyph;
		else runs.push([glyph, glyph]);
	});
	return runs;
}

function follows(before: readonly number[] | undefined, [point = 0, ...more]: readonly number[]): boolean {
	return before?.length === 1 && more.length === 0 && point === (before[0] ?? 0) + 1 && point % BLOCK !== 0 && point < 0x10000;
}

function cmap(ordering: string, name: string, type: 1 | 2, content: string): string {
	return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> def
/CMapName /${name} def
/CMapType ${type} def
${content}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(point: number): string {
	const units = Array.from({ length: String.fromCodePoint(point).length }, (_, index) => String.fromCodePoint(point).charCodeAt(index));
	return units.map((unit) => unit.toString(16).padStart(4, "0").toUpperCase()).join("");
}

function hex(byte: number): string {
	return byte.toString(16).padStart(2, "0").toUpperCase();
}
