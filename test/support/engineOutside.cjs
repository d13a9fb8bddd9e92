/** The spreadsheet engine that `outsideSandbox.cjs` has loaded. */
module.exports = globalThis.spreadsheetEngine;
