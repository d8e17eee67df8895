import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The package's own folder: where package.json, templates/ and dist/ are, in the sources as in the built bundle. */
export function packageRoot(): string {
	let folder = path.dirname(fileURLToPath(import.meta.url));
	while (!existsSync(path.join(folder, "package.json"))) {
		const parent = path.dirname(folder);
		if (parent === folder) throw new Error("package.json was not found above the program");
		folder = parent;
	}
	return folder;
}

/** Whether a file is meant as a PDF. */
export function isPdf(file: string): boolean {
	return path.extname(file).toLowerCase() === ".pdf";
}
