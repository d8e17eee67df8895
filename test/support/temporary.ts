import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** All that a run of the tests leaves behind lies in one folder, which goes with it. */
export default function setup(): () => void {
	const folder = mkdtempSync(path.join(os.tmpdir(), "duecare-tests-"));
	process.env.TMPDIR = folder;
	return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
