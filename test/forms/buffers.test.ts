import { isInput } from "../../src/forms/input/form";
import fc from "fast-check";
import { compileAll } from "../../src/forms/workbook/compileAll";
import { allTexts } from "../../src/i18n/allTexts";
import { planned } from "../../src/plan/build/planned";
import { validate } from "../../src/plan/file/validate";
import { verify } from "../../src/plan/proof/verify";
import { verifyBuffers } from "../../src/plan/proof/verifyBuffers";
import { readingOf } from "../../src/sheet/spec/reading";
import type { SheetSpec } from "../../src/sheet/spec/spec";
import { runs } from "../plan/change/anyPlan";
import { anyPlanFile } from "../plan/anyPlanFile";
import { calculate } from "../sheet/formula/calculate";
import { example } from "./examples";
import { threeManagers } from "./threeManagers";
import { formYear } from "../support/formYear";

const buffers = [
  { metric: "sales", percent: 5 },
  { metric: "sales", manager: "yi", amount: "20" },
];
const { specs } = example("buffers", { ...threeManagers, buffers });
const valuesOf = (key: string): readonly (readonly unknown[])[] => readingOf(specs.find((spec) => spec.key === key) as SheetSpec).values;

test("F1 parts the year of every manager into target and buffer", () => {
  expect(
    valuesOf("F1")
      .slice(2)
      .map((row) => [row[0], ...row.slice(-3)]),
  ).toEqual([
    ["客户经理", "全年", "其中：目标", "加压"],
    ["销售额", "", "", ""],
    ["客户经理甲", 1050, 1000, 50],
    ["客户经理乙", 1070, 1000, 70],
    ["客户经理丙", 1050, 1000, 50],
    ["合计", 3170, 3000, 170],
    ["累计", "", "", ""],
  ]);
});

test("F2 parts the year of every product, and F3 its totals", () => {
  const [header, ...rows] = valuesOf("F2")
    .slice(2)
    .map((row) => [row[0], ...row.slice(-3)]);
  expect(header).toEqual(["集团产品", "合计", "其中：目标", "加压"]);
  expect(rows.slice(0, 3).map((row) => row[2])).toEqual([1000, 1000, 1000]);
  expect(rows[3]).toEqual(["合计", 3170, 3000, 170]);
  expect(
    valuesOf("F3")
      .slice(-6, -4)
      .map((row) => [row[0], ...row.slice(2)]),
  ).toEqual([
    ["其中：目标", 1000, 1000, 1000, 3000],
    ["加压", ...(rows.slice(0, 3).map((row) => row[3]) as number[]), 170],
  ]);
});

test("a plan without buffers, or whose buffers were deleted, has none of it", () => {
  const without = example("none", threeManagers).specs;
  expect(example("deleted", { ...threeManagers, buffers: [] }).specs).toEqual(without);
  expect(JSON.stringify(without.filter(({ key }) => !isInput(key)))).not.toContain("加压");
});

test("a buffer that has nowhere to go is a problem at its size", () => {
  const refused = (buffer: object, more: object = {}) => {
    const { inputs } = validate({ ...threeManagers, buffers: [buffers[0], buffer], ...more });
    const made = inputs && planned(inputs);
    return made?.type === "Infeasible" ? made.problems.map(({ at, detail }) => [at, detail.type]) : made?.type;
  };
  const held = { holds: [{ metric: "sales", manager: "yi", amount: "1000" }] };
  expect(refused({ metric: "sales", manager: "yi", amount: "20" }, held)).toEqual([[["buffers", 1, "amount"], "AllHeld"]]);
  expect(refused({ metric: "sales", manager: "yi", percent: 2 }, held)).toEqual([[["buffers", 1, "percent"], "AllHeld"]]);
  expect(refused({ metric: "sales", amount: "1" }, { bounds: [{ metric: "sales", manager: "jia", max: "1010" }] })).toEqual([
    [["buffers", 0, "percent"], "BreaksBound"],
  ]);
});

test(
  "any plan with any buffers: sheets calculate, every line of the tie-out " +
    "holds, and nothing but the buffers lies between target and assigned",
  () => {
    const cases = anyPlanFile({ zeros: true }).chain((file) =>
      fc.record({
        file: fc.constant(file),
        buffers: fc.array(
          fc.record({
            metric: fc.constantFrom(...file.metrics.map(({ name }) => name)),
            percent: fc.integer({ min: 0, max: 4000 }).map((hundredths) => hundredths / 100),
            manager: fc.constantFrom(...file.managers.map(({ name }) => name), ""),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    );
    fc.assert(
      fc.property(cases, ({ file, buffers: some }) => {
        const { inputs } = validate({
          ...file,
          buffers: some.map(({ manager, ...rest }) => (manager === "" ? rest : { ...rest, manager })),
        });
        const made = inputs && planned(inputs);
        if (made?.type !== "Planned") return;
        const { buffered, assigned } = made;
        expect([...verify(buffered.target), ...verify(assigned), ...verifyBuffers(buffered, assigned)]).toEqual([]);
        const sheets = compileAll(formYear(assigned, { given: buffered.target, parted: buffered.target, periods: [0] }), allTexts("zh-CN"));
        const marks = sheets
          .find(({ key }) => key === "TieOut")
          ?.blocks.filter(({ style, row }) => style === "verdict" && row > 2)
          .flatMap(({ cells }) => cells.flat());
        expect(marks?.every((mark) => mark !== null && typeof mark === "object" && mark.value === "✓")).toBe(true);
      }),
      { numRuns: runs },
    );
  },
);

test("a leaf or a buffer that is off by a unit is found", () => {
  const { inputs } = validate({ ...threeManagers, buffers });
  const made = inputs && planned(inputs);
  if (made?.type !== "Planned") throw new Error("not planned");
  const { buffered, assigned } = made;
  const off = {
    ...assigned,
    cubes: assigned.cubes.map((cube) => ({ ...cube, leaves: cube.leaves.map((units, i) => (i === 3 ? units + 1 : units)) })),
  };
  expect(verifyBuffers(buffered, off)).toMatchObject([{ what: "buffer", at: 3 }]);
  const wrong = { ...buffered, buffers: buffered.buffers.map((buffer, i) => (i === 1 ? { ...buffer, units: 21 } : buffer)) };
  expect(verifyBuffers(wrong, assigned)).toMatchObject([{ what: "buffer", at: 1, expected: 21, found: 20 }]);
});

test("the tie-out turns red when a target, a buffer or a year is changed by hand", () => {
  const verdict = (change: (spec: SheetSpec) => SheetSpec): unknown =>
    calculate(specs.map(change)).find(({ sheet, row, column }) => sheet === "TieOut" && row === 2 && column === 0)?.value;
  const typed =
    (key: string, text: string) =>
    (spec: SheetSpec): SheetSpec =>
      spec.key !== key
        ? spec
        : {
            ...spec,
            blocks: spec.blocks.map((block) => ({
              ...block,
              cells: block.cells.map((row) =>
                row.map((cell) => (cell === 1000 && text === "target" ? 999 : cell === 50 && text === "month" ? 49 : cell)),
              ),
            })),
          };
  expect(verdict((spec) => spec)).toBe("✓");
  expect(verdict(typed("Input", "target"))).toBe("✗");
  expect(verdict(typed("F1", "target"))).toBe("✗");
});
