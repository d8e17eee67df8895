import path from "node:path";
import type { Brand } from "../documents/blocks.js";
import { UserError } from "../errors.js";
import { readPlainFile } from "../plain-file.js";
import type { Deployment } from "../questionnaire/answers.js";

const LARGEST = 2 * 1024 * 1024;

/** Whose document it is: name, logo and accent colour from the answers. A logo stands beside the answers file. */
export function brandOf({ organisation, logo, accent }: Deployment, folder: string): Brand | undefined {
	if (!organisation && !logo && !accent) return undefined;
	return { organisation, accent: accent && checkedColour(accent), logo: logo ? readLogo(path.resolve(folder, logo), logo, organisation) : undefined };
}

function checkedColour(accent: string): string {
	if (/^#[0-9a-f]{6}$/i.test(accent)) return accent.toLowerCase();
	throw new UserError("answers", "The accent colour cannot be used.", [
		{ where: "deployment.accent", what: accent, expected: 'six hexadecimal digits, for example accent: "#1d4f91"' },
	]);
}

function readLogo(file: string, name: string, organisation: string | undefined): NonNullable<Brand["logo"]> {
	const refuse = (what: string): never => {
		throw new UserError("answers", "The logo cannot be used.", [
			{ file, where: "deployment.logo", what, expected: `a PNG or JPEG file of at most ${LARGEST} bytes, beside the answers file` },
		]);
	};
	const bytes = readPlainFile(file, LARGEST);
	if (!(bytes instanceof Uint8Array)) return refuse(bytes.kind === "unreadable" ? `${name} cannot be read` : bytes.what);
	const type = startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
		? "png"
		: startsWith(bytes, [0xff, 0xd8, 0xff])
			? "jpeg"
			: undefined;
	if (!type) return refuse("neither PNG nor JPEG");
	return { type, bytes, alt: `Logo${organisation ? ` of ${organisation}` : ""}` };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
	return start.every((byte, place) => bytes[place] === byte);
}
