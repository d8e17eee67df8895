import { type Frame, heightOf, type Keep, type Strip } from "./strips.js";
import type { Sheet } from "./theme.js";

export interface Placed {
	readonly strip: Strip;
	readonly top: number;
	/** A table header shown again on a later page. */
	readonly repeated: boolean;
}
export interface PlacedFrame {
	readonly frame: Frame;
	readonly top: number;
	readonly bottom: number;
}
export interface Page {
	readonly placed: readonly Placed[];
	readonly frames: readonly PlacedFrame[];
}

// A card or small table up to this share of a page moves on whole, unless that leaves more than this share white.
const COMFORTABLE = 0.5;
const WHITE = 0.2;

/** Puts the strips on pages of the sheet, top to bottom. Pure: only heights count. */
export function paginate(strips: readonly Strip[], sheet: Sheet): Page[] {
	const room = sheet.bottom - sheet.top;
	const pages: Placed[][] = [[]];
	let y = sheet.top;

	const page = () => pages[pages.length - 1] as Placed[];
	const isEmpty = () => page().length === 0;
	const turn = () => {
		if (!isEmpty()) pages.push([]);
		y = sheet.top;
	};
	const put = (strip: Strip, repeated = false) => {
		if (!isEmpty()) y += strip.before;
		page().push({ strip, top: y, repeated });
		y += strip.height;
	};
	const place = (strip: Strip) => {
		if (isEmpty() && strip.dropAtTop) return;
		if (isEmpty() && strip.header && strip !== strip.header) put(strip.header, true);
		put(strip);
	};
	const headerRoom = (strip: Strip) => (strip.header && strip !== strip.header ? strip.header.height : 0);
	const fits = (group: readonly Strip[]) => {
		const [first] = group;
		if (!first) return true;
		return y + (isEmpty() ? headerRoom(first) : first.before) + heightOf(group) <= sheet.bottom + 0.01;
	};

	const placeAll = (group: readonly Strip[]) => {
		for (const strip of group) place(strip);
	};
	const placeGroup = (group: readonly Strip[], level: Keep): void => {
		const [first] = group;
		if (!first) return;
		if (fits(group)) {
			placeAll(group);
			return;
		}
		const whole = heightOf(group) + headerRoom(first);
		const isCalm = level === 1 ? whole <= room * COMFORTABLE && sheet.bottom - y <= room * WHITE : whole <= room;
		if (isCalm) {
			turn();
			placeAll(group);
			return;
		}
		if (level === 1) {
			for (const part of groups(group, 2)) placeGroup(part, 2);
			return;
		}
		// Longer than a page although it should stay together: start high enough, then let it run on.
		if (sheet.bottom - y < room / 4) turn();
		for (const strip of group) {
			if (!fits([strip])) turn();
			place(strip);
		}
	};

	for (const part of groups(strips, 1)) {
		if (part[0]?.newPage) turn();
		placeGroup(part, 1);
	}
	return pages.map((placed) => ({ placed, frames: framesOf(placed) }));
}

/** Cuts behind each strip that holds to its successor less firmly than `level`. */
function groups(strips: readonly Strip[], level: Keep): Strip[][] {
	const result: Strip[][] = [];
	let group: Strip[] = [];
	strips.forEach((strip, index) => {
		group.push(strip);
		if (strip.keep < level || strips[index + 1]?.newPage) {
			result.push(group);
			group = [];
		}
	});
	if (group.length > 0) result.push(group);
	return result;
}

function framesOf(placed: readonly Placed[]): PlacedFrame[] {
	const frames: { frame: Frame; top: number; bottom: number }[] = [];
	placed.forEach(({ strip, top }, index) => {
		if (!strip.frame) return;
		const last = frames[frames.length - 1];
		const bottom = top + strip.height + strip.frame.pad;
		if (last && last.frame === strip.frame && placed[index - 1]?.strip.frame === strip.frame) last.bottom = bottom;
		else frames.push({ frame: strip.frame, top: top - strip.frame.pad, bottom });
	});
	return frames;
}
