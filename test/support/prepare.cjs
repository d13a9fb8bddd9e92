/**
 * Before the tests: bundles the calculating part of Univer into one CommonJS file, because jest cannot load its modules
 * one by one. Made once, and again when the module list or the installed version changes. Names a folder for the LibreOffice that they share.
 */
const { buildSync } = require("esbuild");
const { existsSync, mkdirSync, mkdtempSync, statSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { dirname, join } = require("node:path");

const root = join(__dirname, "../..");
const inputs = ["src/workbench/engine/univer/univer.ts", "src/workbench/engine/univer/iterators.ts", "package-lock.json"].map((file) =>
  join(root, file),
);
const output = join(root, "node_modules/.cache/target-cascade/univer.cjs");

module.exports = async function prepare() {
  process.env.TESTS_LIBREOFFICE = mkdtempSync(join(tmpdir(), "tests-libreoffice-"));
  const isFresh = existsSync(output) && inputs.every((input) => !existsSync(input) || statSync(input).mtimeMs < statSync(output).mtimeMs);
  if (isFresh) return;
  mkdirSync(dirname(output), { recursive: true });
  buildSync({ entryPoints: [inputs[0]], bundle: true, platform: "node", format: "cjs", outfile: output, logLevel: "error" });
};
