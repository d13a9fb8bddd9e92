/** The spreadsheet engine that `hostEnvironment.cjs` has loaded. */
module.exports = globalThis.spreadsheetEngine;
