import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { codesFound } from "../../src/sheet/merge/codedSheet";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { readPlan } from "../../src/commands/workbook/readPlan";
import type { PlanFile } from "../../src/plan/file/planFile";
import { workbookForEach } from "../support/localWorkbook";

const workbook = workbookForEach();

const example = JSON.parse(readFileSync(join(__dirname, "../../src/workbench/examples/buffered.json"), "utf8")) as PlanFile;

function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const contents = (key: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(`TC_${key}`).getRange().worksheet.getUsedRange(true);
    range.load("values,formulas,numberFormat,address");
    await context.sync();
    // Without the codes.
    const isCoded = codesFound(range.values as unknown[][], null) !== null;
    const said = (cells: unknown[][]): unknown[][] => (isCoded ? cells.slice(0, -1).map((row) => row.slice(0, -1)) : cells);
    return {
      values: said(range.values as unknown[][]),
      formulas: said(range.formulas as unknown[][]),
      formats: said(range.numberFormat as unknown[][]),
      address: range.address,
    };
  });

/** Types into the rows of one of the input sheet's tables. */
const edit = (table: string, change: (range: Excel.Range) => void) =>
  Excel.run(async (context) => {
    change(context.workbook.tables.getItem(table).getDataBodyRange());
    await context.sync();
  });

test("generate() assigns target and buffer, tells what falls short of a minimum, and proves it all in the workbook", async () => {
  await importPlan(JSON.stringify(example), { replace: false });
  const outcome = await generate();
  const { checks, sheets } = value(outcome);
  expect(checks).toEqual({ lines: checks?.lines, held: checks?.lines, firstBroken: null });
  expect(sheets.map(({ key }) => key)).toEqual(["F1", "F2", "F3", "MinimumTargets", "TieOut"]);
  const { values } = await contents("F1");
  expect(values.find((row) => row.includes("加压"))?.slice(-3)).toEqual(["全年", "其中：目标", "加压"]);
  expect(values.at(-2)?.slice(-3)).toEqual([133250, 125000, 8250]);
  const missed = outcome.type === "Done" ? outcome.notices.filter(({ problem }) => problem.detail.type === "MinimumMissed") : [];
  const { placeOf } = value(await readPlan());
  expect(missed.map(({ place }) => place)).toEqual([1, 5].map((minimum) => placeOf(["minimums", minimum, "amount"])));
  expect((await contents("MinimumTargets")).values[2]?.slice(0, 2)).toEqual(["✗", "2 项未达到 ✗"]);
});

test("without its rows a buffer is gone without a trace", async () => {
  const without = { ...example, buffers: [] };
  await importPlan(JSON.stringify(without), { replace: false });
  value(await generate());
  const before = await Promise.all(["F1", "F2", "F3", "TieOut"].map(contents));
  await importPlan(JSON.stringify(example), { replace: true });
  value(await generate());
  await edit("TC_Buffers", (range) => range.clear("Contents"));
  value(await generate());
  const after = await Promise.all(["F1", "F2", "F3", "TieOut"].map(contents));
  expect(after).toEqual(before);
});

test("a buffer that cannot be is a problem at its cell, and nothing is written", async () => {
  await importPlan(JSON.stringify({ ...example, holds: [{ metric: "revenue", manager: "yi", amount: "45000.00" }], minimums: [] }), {
    replace: false,
  });
  const address = value(await readPlan()).placeOf(["buffers", 1, "amount"]).address;
  const outcome = await generate();
  expect(outcome).toMatchObject({
    type: "Problems",
    problems: [
      {
        problem: { detail: { type: "AllHeld", where: { manager: "客户经理乙" }, held: "45,000.00", total: "47,000.00" } },
        place: { sheet: "InputMore", address },
      },
    ],
  });
  expect(
    workbook()
      .engine.sheets()
      .map(({ name }) => name),
  ).not.toContain("F1 任务一览表");
});

test("the sheet of minimums takes no name of a table; one that an earlier version marked so is known again and marked anew", async () => {
  await importPlan(JSON.stringify(example), { replace: false });
  value(await generate());
  const { engine } = workbook();
  const marks = () =>
    engine.names
      .all()
      .filter(({ name }) => /^TC_Minimum(?!.*_Codes$)/.test(name))
      .map(({ name }) => name);
  const mark = engine.names.all().find(({ name }) => name === "TC_MinimumTargets");
  if (!mark) throw new Error("no mark");
  const asBefore = (): void => {
    engine.names.remove(mark.id);
    engine.names.set({ ...mark, id: "workbook:tc_minimums", name: "TC_Minimums" });
  };
  const tabs = engine.sheets().map(({ name }) => name);
  for (const again of [() => generate(), () => importPlan(JSON.stringify(example), { replace: true }).then(() => generate())]) {
    asBefore();
    expect(marks()).toEqual(["TC_Minimums"]);
    const { checks } = value(await again());
    expect(checks?.held).toBe(checks?.lines);
    expect(engine.sheets().map(({ name }) => name)).toEqual(tabs);
    expect(marks()).toEqual(["TC_MinimumTargets"]);
  }
});
