import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { print } from "../../src/sheet/print";
import { examples } from "./allExamples";

const folder = join(__dirname, "../expected");

describe.each(examples)("printed sheets of $name", ({ name, specs }) => {
  const own = join(folder, name);

  if (process.env["UPDATE"]) {
    rmSync(own, { recursive: true, force: true });
    mkdirSync(own, { recursive: true });
    for (const spec of specs) writeFileSync(join(own, `${spec.key}.txt`), print(spec));
  }

  test.each(specs.map((spec) => ({ key: spec.key, spec })))("$key is as reviewed", ({ key, spec }) => {
    expect(print(spec)).toBe(readFileSync(join(own, `${key}.txt`), "utf8"));
  });

  test("no sheet is left over", () => {
    expect(existsSync(own) && readdirSync(own).sort()).toEqual(specs.map(({ key }) => `${key}.txt`).sort());
  });
});
