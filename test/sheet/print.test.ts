import { filledFormulas } from "../../src/sheet/formula/filledFormulas";
import { sum, sumWhere } from "../../src/sheet/formula/formula";
import { print } from "../../src/sheet/print";
import { block } from "../../src/sheet/spec/block";
import type { SheetSpec } from "../../src/sheet/spec/spec";

const spec: SheetSpec = {
  key: "F1",
  name: "F1 表",
  widths: [14, 9, 9],
  blocks: [
    block(0, 0, "title", [["任务一览表"]]),
    block(1, 0, "label", [["甲"], ["Bell"]]),
    block(
      1,
      1,
      "computed",
      [
        [100, 1200],
        [2, null],
      ],
      "#,##0",
    ),
    block(
      3,
      0,
      "total",
      [["合计", sum({ row: 1, column: 1, rows: 2, columns: 1 }, 102), sum({ row: 1, column: 2, rows: 2, columns: 1 }, 1200)]],
      "#,##0",
    ),
  ],
  merges: [],
  heights: [[0, 32]],
  names: [{ name: "TC_Total", area: { row: 3, column: 1, rows: 1, columns: 2 } }],
  links: [{ row: 1, column: 0, to: { sheet: "F3", address: "A5" }, tip: "F3" }],
  frozen: { rows: 1, columns: 1 },
  tabColor: null,
  print: { titleRows: 1, titleColumns: 1, pagesWide: 1, headerLeft: "Team", headerRight: "2026" },
};

test("print aligns cells, numbers to the right, and lists the rest", () => {
  expect(print(spec)).toBe(`[F1] F1 表

  │ A    │ B   │ C
1 │ 任务一览表
2 │ 甲   │ 100 │ 1,200
3 │ Bell │   2 │
4 │ 合计 │ 102 │ 1,200

formulas:
  B4:C4 =SUM(B2:B3)
styles:
  title: A1
  label: A2:A3
  computed #,##0: B2:C3
  total #,##0: A4:C4
widths:
  A 14, B 9, C 9
heights:
  1: 32
names:
  TC_Total B4:C4
links:
  A2 → [[F3]]!A5  F3
view:
  frozen 1 rows, 1 columns
page:
  1 wide; repeats 1 rows, 1 columns; header "Team" … "2026"
`);
});

test("print lists what a sheet has beyond the usual", () => {
  const area = { row: 1, column: 1, rows: 2, columns: 2 };
  const refusal = { title: "Actual", text: "A whole number,\nplease." };
  const text = print({
    ...spec,
    rules: [
      { area, below: 0.8, mood: "bad" },
      { area, from: 0.8, below: "$C$1", mood: "warning" },
      { area, formula: "=$B2>1", mood: "good" },
    ],
    checks: [
      { area, type: "whole", min: 0, max: null, allowBlank: true, prompt: { title: "Actual", text: "By month" }, refusal },
      { area, type: "day", min: 46082, max: 46083, allowBlank: false, prompt: null, refusal },
    ],
    charts: [
      {
        name: "TC_Year",
        type: "column",
        title: "Year",
        area: { row: 5, column: 0, rows: 10, columns: 4 },
        categories: { sheet: "F1", area: { row: 0, column: 1, rows: 1, columns: 2 } },
        series: [
          { name: "Plan", values: { sheet: "F1", area: { row: 1, column: 1, rows: 1, columns: 2 } }, color: "plan" },
          { name: "Actual", values: { sheet: "F4", area }, color: "actual", asLine: true },
        ],
        format: "0%",
        legend: null,
      },
    ],
    hidden: { rows: [3], columns: [0, 2] },
    protect: true,
    print: { ...spec.print, orientation: "portrait", pagesTall: 1 },
  });
  expect(text.slice(text.indexOf("rules:"))).toBe(`rules:
  B2:C3 < 0.8 bad
  B2:C3 ≥ 0.8 < $C$1 warning
  B2:C3 =$B2>1 good
checks:
  B2:C3 whole ≥ 0 or empty; prompt "Actual": By month; refusal "Actual": A whole number,⏎please.
  B2:C3 day ≥ 2026-03-01 ≤ 2026-03-02 not empty; refusal "Actual": A whole number,⏎please.
charts:
  TC_Year A6:D15 column "Year" over [[F1]]!B1:C1; axis 0%, no legend
    Plan: [[F1]]!B2:C2 plan
    Actual: [[F4]]!B2:C3 actual as line
hidden:
  rows 4, columns A, C
view:
  frozen 1 rows, 1 columns; protected
page:
  portrait, 1 wide, 1 tall; repeats 1 rows, 1 columns; header "Team" … "2026"
`);
});

test("filledFormulas gathers what was filled right and down, and nothing else", () => {
  const at = (formula: string): { formula: string; value: number } => ({ formula, value: 0 });
  const cells = [
    [at("=SUM($B$1:B1)"), at("=SUM($B$1:C1)")],
    [at("=SUM($B$1:B2)"), at("=SUM($B$1:C2)")],
    [at("=[[F1]]!B2"), at('=IF(B3=0,"B3","✗")')],
  ];
  expect(filledFormulas({ ...spec, blocks: [block(1, 1, "total", cells)] })).toEqual([
    { area: { row: 1, column: 1, rows: 2, columns: 2 }, formula: "=SUM($B$1:B1)" },
    { area: { row: 3, column: 1, rows: 1, columns: 1 }, formula: "=[[F1]]!B2" },
    { area: { row: 3, column: 2, rows: 1, columns: 1 }, formula: '=IF(B3=0,"B3","✗")' },
  ]);
});

test("sumWhere compares names exactly", () => {
  expect(sumWhere("A5:A9", "B2", "C5:C9", 7)).toEqual({ formula: "=SUMPRODUCT(--EXACT(A5:A9,B2),C5:C9)", value: 7 });
});
