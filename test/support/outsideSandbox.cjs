/**
 * For tests without a page: their code runs in Node's own global scope instead of jest's sandbox. There every look at a global such
 * as `Array` takes a detour, and office.js, host, calculation and splitting look all the time: out of it they take half as long. Each file
 * still loads its modules anew, and every global that it sets goes with it. The spreadsheet engine is loaded once for all.
 */
const asyncHooks = require("node:async_hooks");
const vm = require("node:vm");
const { join } = require("node:path");
const { ModuleMocker } = require("jest-mock");

/** Stands for the scope that everything runs in. */
const OWN_SCOPE = {};

/** What each module's text was made into. Running it once more makes a module of its own, already compiled and, where it counts, optimized. */
const compiled = new Map();
const compileFunction = vm.compileFunction;
vm.compileFunction = (code, parameters, options) => {
  if (options?.parsingContext !== OWN_SCOPE) return compileFunction(code, parameters, options);
  const { filename } = options;
  const known = compiled.get(filename);
  if (known?.code === code) return known.made;
  const made = compileFunction(code, parameters, { filename });
  compiled.set(filename, { code, made });
  return made;
};

/**
 * For each file jest makes a store that tells which test is running. Every promise carries all the stores that were ever made, so that each
 * file would be slower than the one before it: they end with their file.
 */
const stores = [];
asyncHooks.AsyncLocalStorage = class extends asyncHooks.AsyncLocalStorage {
  constructor(...given) {
    super(...given);
    stores.push(this);
  }
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
    for (const store of stores.splice(0)) store.disable();
    for (const name of Reflect.ownKeys(globalThis)) if (!this.before.has(name)) Reflect.deleteProperty(globalThis, name);
  }

  exportConditions() {
    return ["node", "node-addons"];
  }

  getVmContext() {
    return OWN_SCOPE;
  }
};
