/** A source of numbers that looks like chance and is the same for the same seed. */
export interface Random {
	/** A whole number from 0 to below `limit`. */
	below(limit: number): number;
	pick<T>(from: readonly T[]): T;
}

/** mulberry32 */
export function randomFrom(seed: number): Random {
	let state = seed | 0;
	const below = (limit: number): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
	};
	const pick = <T>(from: readonly T[]): T => {
		const found = from[below(from.length)];
		if (found === undefined) throw new Error("nothing to pick from");
		return found;
	};
	return { below, pick };
}

/** What has broken readers before. */
const EVIL = [
	"\0",
	"\ufeff",
	"\u202e",
	"\u2028",
	"\ud800",
	"\t",
	"\r",
	"\r\n",
	"\n\n",
	"---\n",
	"---js\n",
	"...\n",
	": ",
	"? ",
	"- ",
	"&a ",
	"*a",
	"!!js/function ",
	"!!binary ",
	"<<: ",
	"{",
	"}",
	"[",
	"]",
	"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
	"{a: {a: {a: {a: {a: {a: {a: {a: ",
	"#",
	"%",
	"@",
	"`",
	'"',
	"'",
	"|",
	">",
	"|2\n",
	"~",
	"null",
	"true",
	"1e999",
	"-0",
	"0x1f",
	"NaN",
	"12:30:45",
	"2026-02-30",
	"__proto__",
	"constructor",
	"toString",
	"hasOwnProperty",
	"{{",
	"}}",
	"{{{",
	"{{> item}}",
	"{{> document}}",
	"{{#each this}}",
	"{{/each}}",
	"{{lookup . '__proto__'}}",
	"{{../..}}",
	"<!-- fields x -->",
	"<!--",
	"-->",
	'<a id="item-x"></a>',
	"- [x] ",
	"___",
	"](javascript:1)",
	"x".repeat(300),
	"((((((((((((((((((((",
	"*".repeat(60),
	"> ".repeat(40),
	"  ".repeat(40),
	"é",
	"診",
	"𝕏",
	"%PDF-1.7",
	"endobj",
	"stream\n",
	"9999999999",
	"<< /Type /Catalog >>",
	"/Kids [1 0 R]",
	"/Parent 1 0 R",
	"0 R",
];

/** A text made from others: pieces cut out, doubled, moved, swapped with another text, or spoilt. */
export function mutated(random: Random, corpus: readonly string[]): string {
	let text = random.pick(corpus);
	const changes = 1 + random.below(6);
	for (let change = 0; change < changes; change++) {
		const from = random.below(text.length + 1);
		const to = Math.min(text.length, from + random.below(1 + random.below(80)));
		const piece = text.slice(from, to);
		const rest = [text.slice(0, from), text.slice(to)] as const;
		switch (random.below(9)) {
			case 0:
				text = rest.join("");
				break;
			case 1:
				text = rest.join(piece.repeat(2 + random.below(4)));
				break;
			case 2:
				text = rest.join(random.pick(EVIL));
				break;
			case 3:
				text = text.slice(0, from) + random.pick(EVIL) + text.slice(from);
				break;
			case 4: {
				const other = random.pick(corpus);
				const at = random.below(other.length + 1);
				text = rest.join(other.slice(at, at + random.below(120)));
				break;
			}
			case 5:
				text = text.slice(0, from) + String.fromCharCode(random.below(random.pick([128, 256, 65536]))) + text.slice(to);
				break;
			case 6: {
				const lines = text.split("\n");
				const line = random.below(lines.length);
				const moved = lines.splice(line, 1 + random.below(3));
				lines.splice(random.below(lines.length + 1), 0, ...moved);
				text = lines.join("\n");
				break;
			}
			case 7: {
				const lines = text.split("\n");
				const line = random.below(lines.length);
				lines[line] = " ".repeat(random.below(6)) + (lines[line] ?? "").trimStart();
				text = lines.join("\n");
				break;
			}
			default:
				text = text.slice(0, to);
		}
	}
	return text;
}

/** A text of chance alone, of characters that readers look at. */
export function noise(random: Random): string {
	return Array.from({ length: random.below(60) }, () =>
		random.below(2) === 0 ? random.pick(EVIL) : String.fromCharCode(32 + random.below(95)),
	).join("");
}
