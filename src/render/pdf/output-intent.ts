interface Inside {
	readonly _root: { readonly data: Record<string, unknown> };
	ref(data: object): { end(content?: Uint8Array): void };
}

/** Says that colours are sRGB, by the smallest profile that says it. pdfkit reads one from disk, where a bundle has none. */
export function addOutputIntent(doc: PDFKit.PDFDocument): void {
	const inside = doc as unknown as Inside;
	const profile = inside.ref({ N: 3 });
	profile.end(srgbProfile());
	const name = new String("sRGB IEC61966-2.1");
	const intent = inside.ref({ Type: "OutputIntent", S: "GTS_PDFA1", Info: name, OutputConditionIdentifier: name, DestOutputProfile: profile });
	intent.end();
	inside._root.data.OutputIntents = [intent];
}

/** ICC version 2.1, display profile, three matrix columns (D50) and one gamma table for the sRGB curve. */
function srgbProfile(): Uint8Array {
	const steps = 1024;
	const curve = new DataView(new ArrayBuffer(12 + steps * 2));
	tag(curve, 0, "curv");
	curve.setUint32(8, steps);
	for (let step = 0; step < steps; step++) {
		const value = step / (steps - 1);
		const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
		curve.setUint16(12 + step * 2, Math.round(linear * 65535));
	}
	const xyz = (x: number, y: number, z: number): DataView => {
		const view = new DataView(new ArrayBuffer(20));
		tag(view, 0, "XYZ ");
		[x, y, z].forEach((value, index) => {
			view.setInt32(8 + index * 4, Math.round(value * 65536));
		});
		return view;
	};
	const title = "sRGB";
	const description = new DataView(new ArrayBuffer(12 + title.length + 1 + 4 + 4 + 2 + 1 + 67));
	tag(description, 0, "desc");
	description.setUint32(8, title.length + 1);
	tag(description, 12, title);
	const right = new DataView(new ArrayBuffer(8 + 16));
	tag(right, 0, "text");
	tag(right, 8, "Public domain");
	const tags: [string, DataView][] = [
		["desc", description],
		["cprt", right],
		["wtpt", xyz(0.9642, 1, 0.8249)],
		["rXYZ", xyz(0.43607, 0.22249, 0.01392)],
		["gXYZ", xyz(0.38515, 0.71687, 0.09708)],
		["bXYZ", xyz(0.14307, 0.06061, 0.7141)],
		["rTRC", curve],
		["gTRC", curve],
		["bTRC", curve],
	];
	const places = new Map<DataView, number>();
	let length = 132 + tags.length * 12;
	for (const [, data] of tags) {
		if (places.has(data)) continue;
		places.set(data, length);
		length += Math.ceil(data.byteLength / 4) * 4;
	}
	const profile = new Uint8Array(length);
	const view = new DataView(profile.buffer);
	view.setUint32(0, length);
	view.setUint32(8, 0x02100000);
	tag(view, 12, "mntr");
	tag(view, 16, "RGB ");
	tag(view, 20, "XYZ ");
	[2026, 1, 1].forEach((part, index) => {
		view.setUint16(24 + index * 2, part);
	});
	tag(view, 36, "acsp");
	[0.9642, 1, 0.8249].forEach((value, index) => {
		view.setInt32(68 + index * 4, Math.round(value * 65536));
	});
	view.setUint32(128, tags.length);
	tags.forEach(([signature, data], index) => {
		tag(view, 132 + index * 12, signature);
		view.setUint32(136 + index * 12, places.get(data) ?? 0);
		view.setUint32(140 + index * 12, data.byteLength);
	});
	for (const [data, at] of places) profile.set(new Uint8Array(data.buffer), at);
	return profile;
}

function tag(view: DataView, at: number, letters: string): void {
	for (let index = 0; index < letters.length; index++) view.setUint8(at + index, letters.charCodeAt(index));
}
