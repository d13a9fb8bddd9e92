/**
 * What sheets may hold that are handed out and opened in other programs, such as WPS: plain functions with their answers, no lists but
 * short ones or those in cells, and keys in cells. Lists are kept to it on every sheet, as Excel itself splits a given list at its commas.
 */
import { compileF4 } from "../../src/forms/F4/compileF4";
import { tagsOf } from "../../src/forms/F4/tags";
import { readingOf } from "../../src/sheet/spec/reading";
import { underway, years } from "./F4/courses";
import { examples } from "./allExamples";
import { scoreSheets } from "./F9/cards";

/** Known to every spreadsheet, and to none of them as a function that fills more than its cell. */
const PLAIN = ["N", "SUM", "IF", "ROUND", "ROUNDUP", "IFERROR", "AND", "OR", "MAX", "MIN", "COUNT", "ABS"];

test.each(years)("F4 of %s calculates with plain functions, has its answers, and knows itself by its cells", (_, file, month) => {
  const { course, texts } = underway(file);
  for (const manager of course.current.inputs.managers.keys()) {
    const spec = compileF4(course, texts, { manager, month });
    const formulas = spec.blocks
      .flatMap(({ cells }) => cells.flat())
      .flatMap((cell) => (cell !== null && typeof cell === "object" ? [cell] : []));
    expect(formulas.length).toBeGreaterThan(10);
    expect(
      new Set(
        formulas
          .flatMap(({ formula }) => [...formula.matchAll(/[A-Z][A-Z.]*(?=\()/g)].map(([name]) => name))
          .filter((name) => !PLAIN.includes(name)),
      ),
    ).toEqual(new Set());
    expect(formulas.filter(({ formula, value }) => formula.includes("#") || formula.includes("[[") || value === undefined)).toEqual([]);
    expect(spec.choices ?? []).toEqual([]);
    expect(tagsOf(readingOf(spec))?.stamp.manager).toBe(course.current.inputs.managers[manager]?.id);
  }
});

test("no entry of a list holds a comma, and no list is longer than Excel takes", () => {
  const lists = examples
    .flatMap(({ plan, specs }) => [...specs, ...scoreSheets({ ...plan, inputs: { ...plan.inputs, actuals: [], changes: [] } })])
    .flatMap(({ choices = [] }) => choices.flatMap(({ source }) => ("sheet" in source ? [] : [source])));
  expect(lists.length).toBeGreaterThan(0);
  expect(lists.filter((entries) => entries.join(",").length > 255 || entries.some((entry) => /[,，]/.test(entry)))).toEqual([]);
});
