/**
 * Before the tests: bundles the calculating part of Univer into one CommonJS file, because jest cannot load its modules
 * one by one. Made once, and again when the module list or the installed version changes. Names a folder for the LibreOffice that they
 * share, and says which programs this machine lacks.
 */
import { buildSync } from "esbuild";
import { existsSync, mkdirSync, mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { lacking } from "./installed";

const root = join(__dirname, "../..");
const entry = join(root, "src/workbench/engine/univer/univer.ts");
const inputs = [entry, join(root, "src/workbench/engine/univer/iterators.ts"), join(root, "package-lock.json")];
const output = join(root, "node_modules/.cache/target-cascade/univer.cjs");

export default function prepare(): void {
  for (const line of lacking()) console.log(line);
  process.env["TESTS_LIBREOFFICE"] = mkdtempSync(join(tmpdir(), "tests-libreoffice-"));
  const isFresh = existsSync(output) && inputs.every((input) => !existsSync(input) || statSync(input).mtimeMs < statSync(output).mtimeMs);
  if (isFresh) return;
  mkdirSync(dirname(output), { recursive: true });
  buildSync({ entryPoints: [entry], bundle: true, platform: "node", format: "cjs", outfile: output, logLevel: "error" });
}
