/**
 * For tests without a page: their code runs in Node's own global scope instead of jest's sandbox. There every look at a global such
 * as `Array` takes a detour, and office.js, host, calculation and splitting look all the time: out of it they take half as long. Each file
 * still loads its modules anew, and every global that it sets goes with it. The spreadsheet engine is loaded once for all.
 */
const vm = require("node:vm");
const { join } = require("node:path");
const { ModuleMocker } = require("jest-mock");

/** Stands for the scope that everything runs in. */
const OWN_SCOPE = {};

const compileFunction = vm.compileFunction;
vm.compileFunction = (code, parameters, options) => {
  const { parsingContext, ...others } = options ?? {};
  return compileFunction(code, parameters, parsingContext === OWN_SCOPE ? others : options);
};

module.exports = class OutsideSandbox {
  constructor() {
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null;
    this.fakeTimersModern = null;
    globalThis.spreadsheetEngine = require(join(__dirname, "../../node_modules/.cache/target-cascade/univer.cjs"));
  }

  async setup() {
    this.before = new Set(Reflect.ownKeys(globalThis));
  }

  async teardown() {
    for (const name of Reflect.ownKeys(globalThis)) if (!this.before.has(name)) Reflect.deleteProperty(globalThis, name);
  }

  exportConditions() {
    return ["node", "node-addons"];
  }

  getVmContext() {
    return OWN_SCOPE;
  }
};
