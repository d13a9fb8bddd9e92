import { allTexts } from "../../../src/i18n/allTexts";
import { planIn } from "../../../src/commands/workbook/readPlan";
import { parseA1 } from "../../../src/sheet/place/address";
import type { Reading } from "../../../src/sheet/spec/reading";
import type { Area } from "../../../src/sheet/place/place";
import { oneWideSheet } from "../../support/inputSheets";
import { example } from "../examples";
import { twoMetrics } from "../threeManagers";

const { inputs } = example("two metrics", { ...twoMetrics, bounds: [{ metric: "revenue", manager: "jia", max: "99999999" }] }).plan;
const untouched = oneWideSheet(inputs, allTexts("zh-CN"));

function typed(cells: Readonly<Record<string, unknown>>): Reading {
  const values = untouched.values.map((row) => [...row]);
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = parseA1(address) as Area;
    (values[row] as unknown[])[column] = value;
  }
  return { values, areas: untouched.areas };
}

/** Every error that a user is told, with its cell. */
function told(reading: Reading): readonly string[] {
  const outcome = planIn(new Map([["Input", reading]]));
  if (outcome.type !== "Problems") throw new Error(outcome.type);
  return outcome.problems
    .filter(({ problem }) => problem.level === "error")
    .map(({ problem, place }) => `${place?.address ?? ""} ${problem.detail.type}`);
}

test("a cell in error is told once, and not again as missing", () => {
  expect(told(typed({ J7: "#REF!" }))).toEqual(["J7 ErrorInCell"]);
  expect(told(typed({ B9: "#N/A" }))).toEqual(["B9 ErrorInCell"]);
});

test("a bound whose only amount is in error has no other mistake", () => {
  const [at] = /^[A-Z]+/.exec(cellOf("TC_Bounds", "上限")) ?? [];
  expect(told(typed({ [`${at}6`]: "#REF!" }))).toEqual([`${at}6 ErrorInCell`]);
});

test("a lost column is told once, and other mistakes in its table all the same", () => {
  expect(told(typed({ J5: "？", K7: "", K8: -5 }))).toEqual(["I5 MissingColumn", "K7 Missing", "K8 NegativeAmount"]);
  expect(told(typed({ A9: "哪一年" }))).toEqual(["A5 MissingColumn"]);
});

test("a lost table is told once, and not again as empty", () => {
  const areas = Object.fromEntries(Object.entries(untouched.areas).filter(([name]) => name !== "TC_Products"));
  expect(told({ ...untouched, areas }).filter((line) => !line.endsWith("UnknownProduct"))).toEqual(["A1 MissingTable"]);
});

function cellOf(table: string, heading: string): string {
  const area = untouched.areas[table] as Area;
  const column = (untouched.values[area.row] as unknown[]).indexOf(heading, area.column);
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
