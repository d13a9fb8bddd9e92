import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { a1 } from "../../../src/sheet/place/address";
import { print } from "../../../src/sheet/print";
import { workbookOf } from "../../../src/xlsx/specs/workbookOf";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { formulasOf } from "../../support/formulas";
import { describeWithLibreOffice, recalculate } from "../../support/libreOffice";
import { compiledReports } from "./compiled";
import { factsFor, LIVED } from "./lived";

const folder = path.join(__dirname, "../../expected/checked");
const teams = LIVED.map(({ name, file, on }) => ({ name, specs: compiledReports(factsFor(file, on)) }));
const sheets = teams.flatMap(({ name, specs }) => specs.map((spec) => ({ name, key: spec.key, spec })));

test.each(sheets)("$key of $name is as reviewed", ({ name, key, spec }) => {
  const file = path.join(folder, `${name}-${key}.txt`);
  mkdirSync(folder, { recursive: true });
  if (process.env["UPDATE"]) writeFileSync(file, print(spec));
  expect(print(spec) === readFileSync(file, "utf8")).toBe(true);
});

test.each(sheets)("rows and columns of $key of $name are what they are once", ({ spec: { ids } }) => {
  for (const all of [ids?.rows ?? [], ids?.columns ?? []]) {
    const known = all.filter((id) => id !== null);
    expect(new Set(known).size).toBe(known.length);
  }
});

describeWithLibreOffice("LibreOffice", () => {
  test.each(teams)("calculates what the reports of $name say", async ({ specs }) => {
    const { file, tabs } = workbookOf([specs], specs[0]?.key ?? "");
    const result = await recalculate(await writeXlsx(file));
    if (result.type === "NotInstalled") throw new Error("LibreOffice is gone.");
    const wrong = formulasOf(specs).flatMap(({ sheet, row, column, formula, value }) => {
      const found = result.sheets[tabs.get(sheet) ?? ""]?.[row]?.[column] ?? "";
      const isSame = typeof value === "number" && typeof found === "number" ? Math.abs(value - found) < 1e-9 : found === value;
      return isSame ? [] : [`${sheet}!${a1({ row, column })} ${formula}: ${String(value)}, calculated ${String(found)}`];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
