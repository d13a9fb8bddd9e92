/**
 * Node for the tests of the local host, with the spreadsheet engine loaded outside of jest's sandbox: inside, every look at
 * a global such as `Array` takes a detour, which makes calculating several times slower. Each test still opens a workbook of its own.
 */
const { TestEnvironment } = require("jest-environment-node");
const { join } = require("node:path");

module.exports = class HostEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.spreadsheetEngine = require(join(__dirname, "../../node_modules/.cache/target-cascade/univer.cjs"));
  }
};
