/**
 * What `tsc --noEmit` says of the project, and then, of the same program, where it uses members of Office.js that not everybody has.
 *
 *   npm run typecheck
 */
import { resolve } from "node:path";
import ts from "typescript";
import { apiSetsOfProduct } from "./apiSets";

const FORMAT: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (file) => file,
  getCurrentDirectory: ts.sys.getCurrentDirectory,
  getNewLine: () => "\n",
};

const root = process.cwd();
const { config, error } = ts.readConfigFile(resolve(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
  readonly config?: object;
  readonly error?: ts.Diagnostic;
};
const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config ?? {}, ts.sys, root);
const program = ts.createProgram(fileNames, options);
const told = [...(error ? [error] : []), ...errors, ...ts.getPreEmitDiagnostics(program)];
if (told.length > 0) console.error(ts.formatDiagnostics(told, FORMAT));
const findings = apiSetsOfProduct(program);
for (const finding of findings) console.error(finding);
process.exitCode = told.length + findings.length === 0 ? 0 : 1;
