import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { buildSync } from "esbuild";
import { metadataFiles } from "../../src/functions/metadataFiles.cjs";
import { CellError, outcome } from "./associated";
import { argumentsOf, asWritten, calledBy, chapters } from "./readme";

interface Bundle {
  readonly name: string;
  readonly script: string;
  readonly metadata: string;
}

/** The entry of functions.js as one script; and what webpack has made of it, where it was built, as it always is before all tests. */
const entry: Bundle = {
  name: "the entry",
  script:
    buildSync({ entryPoints: ["src/functions/index.ts"], bundle: true, format: "iife", target: "es2020", write: false }).outputFiles[0]
      ?.text ?? "",
  metadata: metadataFiles()["functions.json"],
};
const folder = process.env["TESTS_BUILT"] ?? "dist";
const built: readonly Bundle[] = existsSync(join(folder, "functions.js"))
  ? [
      {
        name: "functions.js as it is built",
        script: readFileSync(join(folder, "functions.js"), "utf8"),
        metadata: readFileSync(join(folder, "functions.json"), "utf8"),
      },
    ]
  : [];
if (built.length === 0) console.warn("dist/functions.js is not built; its own tests are left out. npm run build makes it.");

type Functions = ReadonlyMap<string, (...args: readonly unknown[]) => unknown>;

/** What a script associates in a world with nothing but `CustomFunctions`. */
function associatedBy(script: string, surroundings: object = {}): Functions {
  const functions = new Map<string, (...args: readonly unknown[]) => unknown>();
  const world = {
    ...surroundings,
    CustomFunctions: { Error: CellError, associate: (id: string, call: () => unknown) => functions.set(id, call) },
  };
  new Script(script).runInContext(createContext(world));
  return functions;
}

describe.each([entry, ...built])("$name", ({ script, metadata }) => {
  const functions = associatedBy(script);

  test("by itself associates every function of the metadata, and no other", () => {
    const { functions: described } = JSON.parse(metadata) as { readonly functions: readonly { readonly id: string }[] };
    expect([...functions.keys()]).toEqual(described.map(({ id }) => id));
    expect(described.length).toBeGreaterThan(10);
  });

  test.each(chapters.map(({ id, sheet, examples }) => ({ id, sheet, examples })))(
    "$id gives what its documentation says",
    ({ sheet, examples }) => {
      for (const example of examples) {
        const result = outcome(() => functions.get(calledBy(example))?.(...argumentsOf(example, sheet, "null")));
        if (typeof example.gives === "string") {
          expect(result).toMatch(new RegExp(`^${example.gives.replace(/[/!?]/g, "\\$&")} `));
          continue;
        }
        expect(asWritten(result, example)).toEqual(example.gives);
      }
    },
  );

  test.each([
    ["zh-CN", "权重合计为 95%，应为 100%"],
    ["de-DE", "The weights add up to 95%; they must add up to 100%."],
  ])("speaks the language of Excel's menus: %s", (displayLanguage, message) => {
    const spoken = associatedBy(script, { Office: { context: { displayLanguage } } });
    expect(() => spoken.get("SCORE")?.([[0.95]], [[1]])).toThrow(message);
  });

  test("where Excel has no functions of add-ins, nothing happens", () => {
    expect(() => new Script(script).runInContext(createContext({}))).not.toThrow();
  });
});
