/**
 * What the add-in may weigh, in bytes, each file compressed by itself as web servers send it. A webpack plugin: the build ends where
 * something is above its budget. What is loaded first is to fall only (it rose twice, by 0.4 kB each: for reading in slices, and for
 * marks that are cleared up at opening and hints on goal cards that follow); what is loaded beside it is raised knowingly with what the add-in can do.
 *
 * - `first`: what the pane loads before anybody has pressed a button: its own script, the words of one language, and the first look at the
 *   workbook, as long as there are neither monthly plans nor functions of ours in it, in Office's light theme.
 * - A place: what opening it loads beyond that, its cards included. The pane reads everything once it is idle; this is for who is quicker.
 * - `user`: what anybody can ever get of it: all scripts, functions.js too, in the language that weighs more and the theme that does.
 * - `whole`: every script that Excel can ever get from the build, whatever it is wanted for: both languages, all themes, and functions.js,
 *   which repeats what the pane has. Not Office.js, which comes from Microsoft; not the workbench, which is no part of the add-in; not
 *   pictures, source maps, and what only an administrator or a browser reads.
 */
const { gzipSync } = require("node:zlib");
const { AT_ONCE } = require("./parts.cjs");

const BUDGETS = { first: 188_900, follow: 35_000, check: 35_000, user: 738_000, whole: 756_000 };

/** What each place shows as soon as it is opened. */
const PLACES = {
  follow: ["./follow/FollowPlace", "./stages/StagesCard"],
  check: ["./check/CheckPlace", "./findings/FindingsCard"],
};

/** What nobody gets more than one of, by how its imports begin. */
const CHOICES = [
  ["./en/", "./zh-CN/"],
  ["./themes/dark", "./themes/highContrast"],
];

class Budgets {
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Budgets", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "Budgets", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const { weights, unknown } = weigh(compilation);
        for (const request of unknown) compilation.errors.push(new WebpackError(`budgets.cjs: nothing imports ${request} any more`));
        const told = Object.entries(weights).map(([what, bytes]) => `${what} ${kB(bytes)} of ${kB(BUDGETS[what])}`);
        console.log(`Compressed, in kB: ${told.join(", ")}.`);
        for (const [what, bytes] of Object.entries(weights))
          if (bytes > BUDGETS[what])
            compilation.errors.push(new WebpackError(`${what} weighs ${bytes} bytes, above ${BUDGETS[what]} (budgets.cjs)`));
      });
    });
  }
}

function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}

function weigh(compilation) {
  const imported = new Map(compilation.chunkGroups.flatMap((group) => group.origins.map(({ request }) => [request, group])));
  const sizes = new Map();
  const size = (file) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length);
    return sizes.get(file);
  };
  const weight = (files) => [...files].reduce((sum, file) => sum + size(file), 0);
  const loaded = new Set(scripts(compilation.entrypoints.get("taskpane")));
  for (const alternatives of AT_ONCE) {
    // The largest counts.
    const more = alternatives.map((request) => scripts(imported.get(request)).filter((file) => !loaded.has(file)));
    for (const file of more.reduce((a, b) => (weight(b) > weight(a) ? b : a))) loaded.add(file);
  }
  const weights = { first: weight(loaded) };
  for (const [place, requests] of Object.entries(PLACES))
    weights[place] = weight(new Set(requests.flatMap((request) => scripts(imported.get(request)).filter((file) => !loaded.has(file)))));
  const all = compilation.getAssets().flatMap(({ name }) => (isScript(name) ? [name] : []));
  const others = CHOICES.flatMap((beginnings) => {
    const choices = beginnings.map((beginning) => all.filter((file) => isOnlyFor(compilation, file, beginning)));
    const largest = choices.reduce((a, b) => (weight(b) > weight(a) ? b : a));
    return choices.filter((choice) => choice !== largest).flat();
  });
  weights.user = weight(all.filter((file) => !others.includes(file)));
  weights.whole = weight(all);
  const known = [...AT_ONCE.flat(), ...Object.values(PLACES).flat()];
  return { weights, unknown: known.filter((request) => !imported.has(request)) };
}

/** Whether all imports that a file answers begin like that. */
function isOnlyFor({ chunks }, file, beginning) {
  const groups = [...chunks].filter(({ files }) => files.has(file)).flatMap(({ groupsIterable }) => [...groupsIterable]);
  const requests = groups.flatMap(({ origins }) => origins.map(({ request }) => request));
  return requests.length > 0 && requests.every((request) => request?.startsWith(beginning));
}

function scripts(group) {
  return group === undefined ? [] : group.getFiles().filter(isScript);
}

function isScript(file) {
  return file.endsWith(".js");
}

module.exports = { Budgets };
