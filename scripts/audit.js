// Asks the registry for known flaws of the packages that ship. Fails on a high or critical one; where the registry cannot be
// asked it says so and does not fail, for a machine without a network is no flaw.
import { spawnSync } from "node:child_process";
import { root } from "./lock.js";

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
const counts = parsed(stdout)?.metadata?.vulnerabilities;
if (!counts) process.stdout.write("npm audit: the registry cannot be asked here\n");
else {
	process.stdout.write(`npm audit: ${counts.critical} critical, ${counts.high} high, ${counts.moderate} moderate, ${counts.low} low\n`);
	process.exitCode = counts.critical + counts.high > 0 ? 1 : 0;
}

function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
