import { minimumNotices } from "../../../src/plan/build/minimum";
import { readingOf } from "../../../src/sheet/spec/reading";
import { formulaCells } from "../../../src/sheet/formula/formulaCells";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { calculate } from "../../sheet/formula/calculate";
import { example } from "../examples";
import { threeManagers } from "../threeManagers";

const minimums = [
  { metric: "sales", amount: "3100", reason: "去年同期" },
  { metric: "sales", manager: "jia", amount: "1000" },
  { metric: "sales", manager: "jia", period: 2, amount: "101" },
  { metric: "sales", product: "sms", period: 7, amount: "400" },
  { metric: "sales", client: "c1", product: "ip", amount: "334" },
  { metric: "sales", manager: "bing", product: "ip", amount: "300" },
  { metric: "sales", client: "c1", period: 7, amount: "400" },
  { metric: "sales", client: "c1", period: 2, amount: "100" },
];
const { specs } = example("minimums", { ...threeManagers, minimums });
const sheet = specs.find(({ key }) => key === "MinimumTargets") as SheetSpec;

test("every minimum stands beside what the plan has, taken from the sheet that shows it", () => {
  const rows = readingOf(sheet).values.slice(4);
  expect(rows.map((row) => row.slice(4, 10))).toEqual([
    ["全年", 3100, 3000, 100, "✗", "F1!I8"],
    ["全年", 1000, 1000, 0, "✓", "F1!I5"],
    ["2月", 101, 100, 1, "✗", "F1!C5"],
    ["7–12月", 400, 400, 0, "✓", "F2!I5"],
    ["全年", 334, 333, 1, "✗", "F3!E5"],
    ["全年", 300, 334, 0, "✓", "F3!E7"],
    ["7–12月", 400, 400, 0, "✓", "F3 7–12月!F5"],
    ["2月", 100, 100, 0, "✓", "表中无此格"],
  ]);
  const formulas = [...formulaCells(sheet)].filter(({ column }) => column === 6).map(({ cell }) => cell.formula);
  expect(formulas).toEqual([
    "=[[F1]]!I8",
    "=[[F1]]!I5",
    "=[[F1]]!C5",
    "=[[F2]]!I5",
    "=SUMPRODUCT(--EXACT([[F3]]!B5:B7,D9),[[F3]]!E5:E7)",
    "=SUMPRODUCT(--EXACT([[F3]]!A5:A7,C10),[[F3]]!E5:E7)",
    "=SUMPRODUCT(--EXACT([[F3_07]]!B5:B7,D11),[[F3_07]]!F5:F7)",
  ]);
});

test("the verdict counts what is reached, and follows the sheets", () => {
  const verdict = (all: readonly SheetSpec[]): unknown =>
    calculate(all).find(({ sheet: key, row, column }) => key === "MinimumTargets" && row === 2 && column === 1)?.value;
  expect(verdict(specs)).toBe("3 项未达到 ✗");
  const raised = specs.map((spec) =>
    spec.key !== "F1"
      ? spec
      : {
          ...spec,
          blocks: spec.blocks.map((block) => ({
            ...block,
            cells: block.cells.map((row) => row.map((cell) => (cell === 100 ? 101 : cell))),
          })),
        },
  );
  expect(verdict(raised)).toBe("2 项未达到 ✗");
});

test("shortfalls are told, each at its minimum", () => {
  expect(minimumNotices(example("minimums", { ...threeManagers, minimums }).plan)).toEqual([
    {
      level: "notice",
      at: ["minimums", 0, "amount"],
      detail: {
        type: "MinimumMissed",
        metric: "销售额",
        where: { product: null, manager: null, client: null, period: null },
        minimum: "3,100",
        planned: "3,000",
        shortfall: "100",
      },
    },
    {
      level: "notice",
      at: ["minimums", 2, "amount"],
      detail: expect.objectContaining({ where: { product: null, manager: "客户经理甲", client: null, period: 2 }, shortfall: "1" }),
    },
    { level: "notice", at: ["minimums", 4, "amount"], detail: expect.objectContaining({ planned: "333" }) },
  ]);
});

test("a buffer counts towards a minimum", () => {
  const { specs: more } = example("more", {
    ...threeManagers,
    minimums: minimums.slice(0, 1),
    buffers: [{ metric: "sales", amount: "100" }],
  });
  expect(readingOf(more.find(({ key }) => key === "MinimumTargets") as SheetSpec).values[4]?.slice(5, 9)).toEqual([3100, 3100, 0, "✓"]);
});
