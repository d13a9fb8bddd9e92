/**
 * What the pane loads before anybody has pressed a button: its own script, the words of one language, and the first look at the workbook,
 * as long as there are neither monthly plans nor functions of ours in it, in Office's light theme.
 * A webpack plugin: the build ends where that is more than the budget.
 */
const { gzipSync } = require("node:zlib");

/** In bytes, compressed as web servers send it. It only ever falls. */
const BUDGET = 200_000;

/** Imports that are wanted at once, as they are written; of several in a row the largest counts. */
const AT_ONCE = [["../../commands/plan/check"], ["./en/first", "./zh-CN/first"]];

class FirstLoad {
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FirstLoad", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "FirstLoad", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const { bytes, unknown } = firstLoad(compilation);
        for (const request of unknown) compilation.errors.push(new WebpackError(`firstLoad.cjs: nothing imports ${request} any more`));
        if (bytes > BUDGET) compilation.errors.push(new WebpackError(`the pane's first load is ${bytes} bytes, above ${BUDGET}`));
      });
    });
  }
}

function firstLoad(compilation) {
  const entry = compilation.entrypoints.get("taskpane");
  const imported = new Map(compilation.chunkGroups.flatMap((group) => group.origins.map(({ request }) => [request, group])));
  const size = (file) => gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length;
  const loaded = new Set(scripts(entry));
  let bytes = sum([...loaded].map(size));
  for (const alternatives of AT_ONCE) {
    const more = alternatives.map((request) => scripts(imported.get(request)).filter((file) => !loaded.has(file)));
    const largest = more.reduce((a, b) => (sum(b.map(size)) > sum(a.map(size)) ? b : a));
    bytes += sum(largest.map(size));
    for (const file of largest) loaded.add(file);
  }
  return { bytes, unknown: AT_ONCE.flat().filter((request) => !imported.has(request)) };
}

function scripts(group) {
  return group === undefined ? [] : group.getFiles().filter((file) => file.endsWith(".js"));
}

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}

module.exports = { FirstLoad };
