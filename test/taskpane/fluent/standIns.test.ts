import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tokens as written } from "@fluentui/react-components";
import { convert, convertProperty } from "../../../src/taskpane/fluent/leftToRight";
import { tokens } from "../../../src/taskpane/fluent/tokens";
import withoutPersonas from "../../../src/taskpane/fluent/withoutPersonas.cjs";

const fluent = (file: string): string => readFileSync(join("node_modules/@fluentui/tokens/lib", file), "utf8");

const sources = readdirSync("src/taskpane", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join("src/taskpane", file), "utf8") }));

test("every custom property of Fluent is spelt as its token, but for layers, which nothing uses", () => {
  const names = Object.keys(written).filter((name) => !name.startsWith("zIndex"));
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(
    Object.fromEntries(Object.entries(written).filter(([name]) => names.includes(name))),
  );
  expect(sources.flatMap(({ file, text }) => (text.includes("tokens.zIndex") ? [file] : []))).toEqual([]);
});

test("a style is its own mirror image", () => {
  expect(convertProperty("marginLeft", "1px")).toEqual({ key: "marginLeft", value: "1px" });
  expect(convert({ from: { left: 0 } })).toEqual({ from: { left: 0 } });
});

describe("colours for pictures of people", () => {
  const names = "sharedColorNames.js";
  const list = /personaSharedColorNames = \[([^\]]*)\]/.exec(fluent(names))?.[1] ?? "";
  const persona = [...list.matchAll(/'(\w+)'/g)].map(([, name = ""]) => name);

  test.each([names, "global/colorPalette.js"])("are taken out of %s, and nothing else", (file) => {
    const left = withoutPersonas(fluent(file));
    const isListed = (name: string) => new RegExp(`^ +'?${name}'?,?$`, "m").test(left);
    // One of them is the colour of danger, too.
    expect(persona.filter(isListed)).toEqual(["cranberry"]);
    expect(["marigold", "green"].filter(isListed)).toEqual(["marigold", "green"]);
  });

  test("are used nowhere in the pane", () => {
    expect(persona).toHaveLength(28);
    const used = new RegExp(`colorPalette(${persona.join("|")})(Background2|Foreground2|BorderActive)`, "i");
    expect(sources.flatMap(({ file, text }) => (used.test(text) ? [file] : []))).toEqual([]);
  });

  test("that stand elsewhere in another version of Fluent end the build", () => {
    expect(() => withoutPersonas("export const colors = {};")).toThrow("elsewhere");
  });
});
