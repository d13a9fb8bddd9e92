import { a1 } from "../../src/sheet/place/address";
import { formulaCells } from "../../src/sheet/formula/formulaCells";
import { calculate } from "../sheet/formula/calculate";
import { examples } from "./allExamples";

/** Functions that Excel 2016, LibreOffice and WPS share, as far as the forms need them. */
const allowed = ["SUM", "SUMPRODUCT", "EXACT", "ROUND", "IF", "COUNTIF", "ROWS", "ABS"];

describe.each(examples)("formulas of $name", ({ plan, specs }) => {
  test("calculate to the values the plan says", () => {
    const decimals = Math.max(...plan.inputs.metrics.map(({ unit }) => unit.decimals));
    const wrong = calculate(specs).filter(({ cell, value }) =>
      typeof cell.value === "number"
        ? Math.abs((value as number) - cell.value) > Math.max(0.4 * 10 ** -decimals, 4 * Number.EPSILON * Math.abs(cell.value))
        : value !== cell.value,
    );
    expect(
      wrong.map(
        ({ sheet, cell, value, ...at }) => `${sheet}!${a1(at)} ${cell.formula}: ${String(cell.value)}, calculated ${String(value)}`,
      ),
    ).toEqual([]);
  });

  test("use only functions that all spreadsheets have, and no text that users typed", () => {
    const own = new Set(
      [...plan.inputs.managers, ...plan.inputs.products, ...plan.inputs.clients, ...plan.inputs.metrics].map(({ name }) => name),
    );
    for (const spec of specs) {
      for (const { cell } of formulaCells(spec)) {
        expect(allowed).toEqual(expect.arrayContaining(cell.formula.match(/[A-Z][A-Z0-9]*(?=\()/g) ?? []));
        for (const [, literal = ""] of cell.formula.matchAll(/"([^"]*)"/g)) expect(own.has(literal)).toBe(false);
      }
    }
  });
});
