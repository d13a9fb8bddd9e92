import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { print } from "../../../src/sheet/print";
import { exampleNamed } from "../examples";
import { scoreSheets } from "./cards";

/** The first manager's card and score sheet, and the team sheet, of some plans. */
const shown = ["sample-zh-CN", "sample-en", "hostile-names"].map((name) => {
  const all = scoreSheets(exampleNamed(name).plan);
  return {
    name,
    sheets: [
      ["F9", all[0]],
      ["F10", all[1]],
      ["Team", all.at(-1)],
    ] as const,
  };
});

describe.each(shown)("printed sheets of scores of $name", ({ name, sheets }) => {
  const folder = join(__dirname, "../../expected/scores", name);
  if (process.env["UPDATE"]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [form, spec] of sheets) if (spec) writeFileSync(join(folder, `${form}.txt`), print(spec));
  }
  test.each(sheets)("%s is as reviewed", (form, spec) => {
    expect(spec && print(spec)).toBe(readFileSync(join(folder, `${form}.txt`), "utf8"));
  });
});
