/**
 * Before the tests: bundles the calculating part of Univer into one CommonJS file, because jest cannot load its modules
 * one by one. Made once, and again when the module list or the installed version changes. Names a folder for the LibreOffice that they
 * share, and says which programs this machine lacks.
 */
import { buildSync } from "esbuild";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bundleFluent } from "./bundleFluent";
import { lacking } from "./installed";

const root = join(__dirname, "../..");
const entry = join(root, "src/workbench/engine/univer/univer.ts");
const inputs = [entry, join(root, "src/workbench/engine/univer/iterators.ts"), join(root, "package-lock.json"), __filename];
const output = join(root, "node_modules/.cache/target-cascade/univer.cjs");

export default function prepare(): void {
  for (const line of lacking()) console.log(line);
  process.env["TESTS_LIBREOFFICE"] = mkdtempSync(join(tmpdir(), "tests-libreoffice-"));
  mkdirSync(dirname(output), { recursive: true });
  bundleFluent();
  const isFresh = existsSync(output) && inputs.every((input) => !existsSync(input) || statSync(input).mtimeMs < statSync(output).mtimeMs);
  if (isFresh) return;
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: output,
    write: false,
    logLevel: "error",
  });
  // A new file, not new contents of the one that is there: other tests may be reading it.
  rmSync(output, { force: true });
  writeFileSync(output, withPlainFields(outputFiles[0]?.text ?? ""));
}

/**
 * Univer comes with fields of classes that are defined one by one, in a roundabout way, each time an object is made; calculating makes
 * very many. Here they are assigned, which comes to the same where no class has a setter of a field's name, and takes a tenth less.
 */
function withPlainFields(code: string): string {
  return code.replace(
    /(function _defineProperty\d*\(e, r, t\) \{\n) {2}return \(r = toPropertyKey\d*\(r\)\) in e \? [^;]*;/g,
    "$1  return e[r] = t, e;",
  );
}
