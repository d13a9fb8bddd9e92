import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileDashboard } from "../../../src/forms/dashboard/compileDashboard";
import { compileF4 } from "../../../src/forms/F4/compileF4";
import { print } from "../../../src/sheet/print";
import { filledIn, underway, years } from "./courses";

const folder = join(__dirname, "../../expected/monthly");

/** Each year's first manager with a report, one with an empty one, and the dashboard. */
const printed = years.flatMap(([name, file, month]) => {
  const { course, shown, texts } = underway(file);
  const last = course.current.inputs.managers.length - 1;
  return [
    { name: `${name}-F4.txt`, text: print(compileF4(course, texts, { manager: 0, month }, filledIn(course, { manager: 0, month }))) },
    { name: `${name}-Dashboard.txt`, text: print(compileDashboard({ course, plan: shown, isThere: () => false }, texts)) },
    ...(name === "blocks-and-no-clients"
      ? [{ name: `${name}-F4-empty.txt`, text: print(compileF4(course, texts, { manager: last, month })) }]
      : []),
  ];
});

if (process.env["UPDATE"]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of printed) writeFileSync(join(folder, name), text);
}

test.each(printed)("$name is as reviewed", ({ name, text }) => {
  expect(text).toBe(readFileSync(join(folder, name), "utf8"));
});

test("no sheet is left over", () => {
  expect(existsSync(folder) && readdirSync(folder).sort()).toEqual(printed.map(({ name }) => name).sort());
});
