/**
 * One of the builds of webpack.config.js, for development, in a thread of its own: builds, then watches the sources.
 * Tells `{ share }`, from 0 to 1, while it builds for the first time, and `{ failure }` after every build: webpack's words, or null.
 */
const { parentPort, workerData } = require("node:worker_threads");
const webpack = require("webpack");

const { configuration, env, which } = workerData;
const compiler = webpack([].concat(require(configuration)(env, { mode: "development" }))[which]);
let isFirst = true;
let told = 0;
new webpack.ProgressPlugin((share) => {
  if (!isFirst || share < told + 0.01) return;
  told = share;
  parentPort.postMessage({ share });
}).apply(compiler);
compiler.watch({}, (error, stats) => {
  isFirst = false;
  parentPort.postMessage({ failure: error?.message ?? (stats?.hasErrors() ? stats.toString("errors-only") : null) });
});
