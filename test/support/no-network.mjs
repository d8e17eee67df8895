// Preloaded into the program by a test: whatever reaches for the network throws.
import { createRequire, syncBuiltinESMExports } from "node:module";

const require = createRequire(import.meta.url);
const denied = (name) => () => {
	throw new Error(`the network was used: ${name}`);
};
const DOORS = {
	net: ["connect", "createConnection", "createServer"],
	tls: ["connect", "createServer"],
	dgram: ["createSocket"],
	dns: ["lookup", "resolve", "resolve4", "resolve6", "reverse"],
	http: ["request", "get", "createServer"],
	https: ["request", "get", "createServer"],
	http2: ["connect", "createServer", "createSecureServer"],
};
for (const [name, functions] of Object.entries(DOORS)) {
	const module = require(`node:${name}`);
	for (const each of functions) module[each] = denied(`${name}.${each}`);
}
require("node:net").Socket.prototype.connect = denied("net.Socket.connect");
for (const each of Object.keys(require("node:dns").promises)) {
	if (typeof require("node:dns").promises[each] === "function") require("node:dns").promises[each] = denied(`dns.promises.${each}`);
}
globalThis.fetch = denied("fetch");
globalThis.WebSocket = denied("WebSocket");
syncBuiltinESMExports();
