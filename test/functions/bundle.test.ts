import { createContext, Script } from "node:vm";
import { buildSync } from "esbuild";
import { metadataFiles } from "../../src/functions/metadataFiles.cjs";
import { CellError } from "./associated";

/** The entry of dist/functions.js as one script. */
const script = buildSync({ entryPoints: ["src/functions/index.ts"], bundle: true, format: "iife", target: "es2020", write: false }).outputFiles[0]?.text ?? "";

test("the script by itself associates every function of the metadata, and no other", () => {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  new Script(script).runInContext(createContext({ CustomFunctions: { Error: CellError, associate: (id: string, call: () => unknown) => functions.set(id, call) } }));
  const { functions: described } = JSON.parse(metadataFiles()["functions.json"]) as { readonly functions: readonly { readonly id: string }[] };
  expect([...functions.keys()]).toEqual(described.map(({ id }) => id));
  expect(functions.get("GRADE")?.(110)).toBe("A");
});

test.each([
  ["zh-CN", "权重合计为 95%，应为 100%"],
  ["de-DE", "The weights add up to 95%; they must add up to 100%."],
])("it speaks the language of Excel's menus: %s", (displayLanguage, message) => {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  const world = { Office: { context: { displayLanguage } }, CustomFunctions: { Error: CellError, associate: (id: string, call: () => unknown) => functions.set(id, call) } };
  new Script(script).runInContext(createContext(world));
  expect(() => functions.get("SCORE")?.([[0.95]], [[1]])).toThrow(message);
});

test("where Excel has no functions of add-ins, nothing happens", () => {
  expect(() => new Script(script).runInContext(createContext({}))).not.toThrow();
});
