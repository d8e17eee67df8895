// Renders one document of 60 items many times in this process; called by bench.js.
import { readFileSync } from "node:fs";
import path from "node:path";
import { inside } from "./inside.js";
import { root } from "./lock.js";

const count = Number(process.argv[2] ?? 1000);
const { renderPdf, loadFonts, demoWithItems } = await inside(
	'export { renderPdf, loadFonts } from "./src/render/pdf/index.ts"; export { demoWithItems } from "./test/fixtures/documents/demo.ts";',
);

const font = (name) => readFileSync(path.join(root, "templates", "fonts", `${name}.ttf`));
const fonts = loadFonts({ regular: font("regular"), bold: font("bold"), italic: font("italic"), mono: font("mono") });
const document = demoWithItems(60);
const start = process.hrtime.bigint();
let bytes = 0;
for (let index = 0; index < count; index++) bytes = (await renderPdf({ ...document, title: `Document ${index}` }, fonts)).length;
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const memory = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
	`${count} PDFs of 60 items in one process: ${(count / seconds).toFixed(1)} a second, ${memory.toFixed(0)} MiB at most, ${(bytes / 1024).toFixed(0)} KiB each\n`,
);
