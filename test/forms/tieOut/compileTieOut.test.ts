import { compileAll } from "../../../src/forms/workbook/compileAll";
import { compileInput } from "../../../src/forms/input/compileInput";
import { a1, parseA1 } from "../../../src/sheet/place/address";
import { formulaCells } from "../../../src/sheet/formula/formulaCells";
import { readingOf } from "../../../src/sheet/spec/reading";
import type { Cell, SheetSpec } from "../../../src/sheet/spec/spec";
import { calculate } from "../../sheet/formula/calculate";
import { examples } from "../allExamples";
import { example } from "../examples";
import { twoMetrics } from "../threeManagers";
import { formYear } from "../../support/formYear";

const { plan, texts } = example("two metrics", twoMetrics);
const specs = [...compileInput(plan.inputs, texts), ...compileAll(formYear(plan, { periods: [2, 7] }), texts)];
const tieOut = specs.at(-1) as SheetSpec;

/** The tie-out's marks and verdict after calculation. */
function verdict(sheets: readonly SheetSpec[]): { marks: unknown[]; overall: unknown; sentence: unknown } {
  const own = calculate(sheets).filter(({ sheet }) => sheet === "TieOut");
  const at = (row: number, column: number): unknown => own.find((cell) => cell.row === row && cell.column === column)?.value;
  return {
    marks: own.filter(({ row, column }) => column === 8 && row > 2).map(({ value }) => value),
    overall: at(2, 0),
    sentence: at(2, 1),
  };
}

/** The sheets with one cell typed over. */
function typedOver(sheets: readonly SheetSpec[], key: string, address: string, value: Cell): readonly SheetSpec[] {
  const at = parseA1(address);
  return sheets.map((spec) => {
    if (spec.key !== key || !at) return spec;
    const blocks = spec.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((row, r) => row.map((cell, c) => (block.row + r === at.row && block.column + c === at.column ? value : cell))),
    }));
    return { ...spec, blocks };
  });
}

test.each(examples)("compileTieOut: every line of $name holds", ({ specs: sheets }) => {
  const { marks, overall } = verdict(sheets);
  expect(marks.every((mark) => mark === "✓")).toBe(true);
  expect(overall).toBe("✓");
});

test("compileTieOut says how many lines hold, in words", () => {
  const { marks, sentence } = verdict(specs);
  expect(sentence).toBe(`全部 ${marks.length} 项一致 ✓`);
});

test("compileTieOut proves targets, products, managers, months, the year and single periods, for each metric", () => {
  const { values } = readingOf(tieOut);
  const proved = values
    .slice(4)
    .filter((row) => row[1] === "收入")
    .map((row) => row[2]);
  expect(proved).toEqual([
    ...["F1", "F2", "F3"].map((sheet) => `下达目标 = ${sheet} 全年合计`),
    ...["集团彩铃", "集团短信", "集团IP"].flatMap((product) => [`${product}：下达目标 = F2 全年`, `${product}：F2 全年 = F3 合计`]),
    ...["甲", "乙", "丙"].map((manager) => `客户经理${manager}：F1 全年 = F3 所辖客户合计`),
    ...["1月", "2月", "3月", "4月", "5月", "6月", "7–12月"].map((months) => `${months}：F1 合计 = F2 合计`),
    ...["1月", "2月", "3月", "4月", "5月", "6月"].map((month) => `${month}：F1 累计 = F2 累计`),
    "F1：累计至期末 = 全年合计",
    "F2：累计至期末 = 全年合计",
    "3月：F3 合计 = F1 合计",
    ...["甲", "乙", "丙"].map((manager) => `3月 客户经理${manager}：F3 所辖客户合计 = F1`),
    "3月：F3 合计 = F2 合计",
    ...["集团彩铃", "集团短信", "集团IP"].map((product) => `3月 ${product}：F3 合计 = F2`),
    // F1 shows the last quarter only within its half-year.
    "10–12月：F3 合计 = F2 合计",
    ...["集团彩铃", "集团短信", "集团IP"].map((product) => `10–12月 ${product}：F3 合计 = F2`),
  ]);
});

test.each([
  ["a target", "Input", "B16", 1201],
  ["a manager's month", "F1", "B5", 0],
  ["a product's month", "F2", "C4", 0],
  ["a client's year", "F3", "D5", 0],
  ["a client's March", "F3_03", "D5", -1],
])("compileTieOut notices when %s is changed by hand", (_, sheet, address, value) => {
  const { marks, overall, sentence } = verdict(typedOver(specs, sheet, address, value));
  const broken = marks.filter((mark) => mark !== "✓").length;
  expect(broken).toBeGreaterThan(0);
  expect([overall, sentence]).toEqual(["✗", `${broken} 项不一致 ✗`]);
});

test("compileTieOut finds a manager's clients wherever sorting puts them, whatever the manager is called", () => {
  const names = ["A*", "a*", "AB", "<5", "007", "7", "=1"];
  const managers = names.map((name, position) => ({ id: `m${position}`, name })).filter(({ name }) => name !== "a*");
  const odd = example("odd names", {
    ...twoMetrics,
    managers,
    clients: managers.map(({ id }, position) => ({ id: `c${position}`, name: `C${position}`, manager: id })),
  });
  const [input, F1, F2, F3, ...rest] = odd.specs as [SheetSpec, SheetSpec, SheetSpec, SheetSpec, ...SheetSpec[]];
  const reversed = {
    ...F3,
    blocks: F3.blocks.map((block) =>
      block.row === 4 && block.style !== "subtotal" ? { ...block, cells: [...block.cells].reverse() } : block,
    ),
  };
  expect(verdict([input, F1, F2, reversed, ...rest]).overall).toBe("✓");
});

test("compileTieOut links every reference to its cell", () => {
  const lines = readingOf(tieOut).values.length - 4;
  expect(tieOut.links).toHaveLength(2 * lines);
  const formulas = new Map([...formulaCells(tieOut)].map(({ cell, ...at }) => [a1(at), cell.formula]));
  for (const { row, column, to } of tieOut.links ?? []) expect(formulas.get(a1({ row, column: column + 1 }))).toContain(`[[${to.sheet}]]!`);
  expect(tieOut.links?.[1]).toMatchObject({ row: 4, column: 5, to: { sheet: "F1", address: "I8" } });
});

test("compileTieOut follows the input sheet's cells to where they stand now", () => {
  const moved = compileAll(formYear(plan, { placeOf: (path) => ({ sheet: "Input", address: `Z${100 + Number(path[1])}` }) }), texts).at(
    -1,
  ) as SheetSpec;
  expect([...formulaCells(moved)].map(({ cell }) => cell.formula)).toEqual(
    expect.arrayContaining(["=SUM([[Input]]!Z100:Z102)", "=[[Input]]!Z101"]),
  );
});

test("compileTieOut names its verdict and its marks", () => {
  expect(tieOut.names?.map(({ name, area }) => [name, a1(area)])).toEqual([
    ["TC_Verdict", "B3"],
    ["TC_Checks", `I5:I${readingOf(tieOut).values.length}`],
  ]);
});
