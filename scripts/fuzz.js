// Feeds every reader with generated and spoilt inputs and prints counts: no crash, no hang, only errors that name their
// place. `npm run fuzz -- --runs 100000 --seconds 600 --seed 1`. An input is made from its seed alone, so that a find can
// be made again. Never part of the tests, which run a few of the same.
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { build } from "esbuild";

const HANG = 2_000;

if (isMainThread) await direct();
else await work(workerData);

/** Runs the work in a thread, which a reader that hangs cannot keep from being stopped. */
async function direct() {
	const { values } = parseArgs({
		options: { runs: { type: "string", default: "100000" }, seconds: { type: "string", default: "1200" }, seed: { type: "string", default: "1" } },
	});
	const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
	process.chdir(root);
	const scratch = mkdtempSync(path.join(root, "node_modules", ".duecare-fuzz-"));
	try {
		const outfile = path.join(scratch, "targets.mjs");
		await build({
			stdin: { contents: 'export * from "./test/fuzz/targets.ts"; export * from "./test/fuzz/random.ts";', resolveDir: root, loader: "ts" },
			outfile,
			bundle: true,
			format: "esm",
			platform: "node",
			packages: "external",
			logLevel: "error",
		});
		process.exitCode = await watch({
			module: outfile,
			scratch,
			runs: Number(values.runs),
			seconds: Number(values.seconds),
			seed: Number(values.seed),
		});
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

function watch(options) {
	return new Promise((resolve) => {
		const worker = new Worker(fileURLToPath(import.meta.url), { workerData: options, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
		let last = { at: Date.now(), label: "the beginning" };
		const dog = setInterval(() => {
			if (Date.now() - last.at < 10 * HANG) return;
			process.stdout.write(`HANG after ${last.label}\n`);
			clearInterval(dog);
			worker.terminate();
			resolve(1);
		}, 1000);
		worker.on("message", (message) => {
			last = { at: Date.now(), label: message.label };
			if (message.text) process.stdout.write(message.text);
			if (message.done !== undefined) {
				clearInterval(dog);
				resolve(message.done);
			}
		});
		worker.on("error", (error) => {
			process.stdout.write(`CRASH after ${last.label}: ${error.stack}\n`);
			clearInterval(dog);
			resolve(1);
		});
	});
}

async function work({ module, scratch, runs, seconds, seed }) {
	const { targets, randomFrom } = await import(pathToFileURL(module).href);
	const all = await targets(scratch);
	const whole = all.reduce((sum, target) => sum + target.share, 0);
	const until = Date.now() + seconds * 1000;
	const started = Date.now();
	let finds = 0;
	let made = 0;
	for (const [index, target] of all.entries()) {
		const count = { runs: 0, taken: 0, refused: 0, finds: 0, slowest: 0 };
		const wanted = Math.ceil((runs * target.share) / whole);
		const before = Date.now();
		for (; count.runs < wanted && Date.now() < until; count.runs++) {
			const inputSeed = (seed * 1_000_003 + index * 7_919 + count.runs * 31) | 0;
			if (count.runs % 50 === 0) parentPort.postMessage({ label: `${target.name}, seed ${inputSeed}` });
			const input = target.make(randomFrom(inputSeed));
			const begun = performance.now();
			try {
				if (await target.read(input)) count.taken++;
				else count.refused++;
			} catch (error) {
				count.finds++;
				if (count.finds <= 5)
					parentPort.postMessage({
						text: `FIND ${target.name}, seed ${inputSeed}: ${String(error.stack).slice(0, 600)}\n  input: ${JSON.stringify(input.slice(0, 1500))}\n`,
					});
			}
			const took = performance.now() - begun;
			count.slowest = Math.max(count.slowest, took);
			if (took > HANG) {
				count.finds++;
				parentPort.postMessage({ text: `SLOW ${target.name}, seed ${inputSeed}: ${took.toFixed(0)} ms\n` });
			}
		}
		finds += count.finds;
		made += count.runs;
		parentPort.postMessage({
			label: target.name,
			text: `${target.name.padEnd(24)} ${String(count.runs).padStart(7)} inputs  ${String(count.taken).padStart(6)} taken  ${String(count.refused).padStart(6)} refused  ${count.finds} finds  slowest ${count.slowest.toFixed(0)} ms  ${((Date.now() - before) / 1000).toFixed(0)} s\n`,
		});
	}
	parentPort.postMessage({
		label: "the end",
		text: `${made} inputs, ${finds} finds, seed ${seed}, ${((Date.now() - started) / 1000).toFixed(0)} s\n`,
		done: finds > 0 || made < runs ? 1 : 0,
	});
}
