// What import.meta.url is in a module, for a bundle in CommonJS.
export const ownAddress = require("node:url").pathToFileURL(__filename).href;
