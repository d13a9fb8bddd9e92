import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { makeMonthly } from "../../../src/commands/months/makeMonthly";
import { ACTUALS_TABLE } from "../../../src/forms/actuals/table";
import { openLightWorkbook, type LightWorkbook } from "../../attack/lightWorkbook";
import { typeActuals } from "../../attack/typeActuals";
import { tinyPlan } from "../../support/tinyPlan";

let workbook: LightWorkbook;
beforeEach(async () => {
  workbook = await openLightWorkbook();
  await importPlan(JSON.stringify(tinyPlan), { replace: false });
  await makeMonthly({ month: 1, managers: null });
  await typeActuals("a", ({ product }) => (product === null ? null : 7));
  await generate();
});
afterEach(() => {
  workbook.close();
});

function typeInList(column: "actual" | "cancelled", amount: number): Promise<void> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("TC_ActualRows").getDataBodyRange();
    body.getCell(0, ACTUALS_TABLE.columns.indexOf(column)).values = [[amount]];
    await context.sync();
  });
}

async function told(): Promise<readonly unknown[]> {
  const ended = await generate();
  return ended.type === "Done"
    ? ended.notices.flatMap(({ problem, place }) =>
        problem.detail.type === "TypedTwice" ? [{ ...problem.detail, at: place?.address }] : [],
      )
    : [ended];
}

test("a month that was changed both in the list of actuals and on the manager's sheet is told: the sheet counts", async () => {
  await typeInList("actual", 5);
  await typeActuals("a", ({ product }) => (product === null ? 1 : null));
  expect(await told()).toEqual([{ type: "TypedTwice", month: 1, firstMonth: 1, at: "A1" }]);
  expect(await told()).toEqual([]);
});

test("changed in one place, or to the same in both, it is not", async () => {
  await typeInList("actual", 5);
  expect(await told()).toEqual([]);
  await typeActuals("a", ({ product }) => (product === null ? null : 6));
  expect(await told()).toEqual([]);
  await typeInList("actual", 8);
  await typeActuals("a", ({ product }) => (product === null ? null : 8));
  expect(await told()).toEqual([]);
});
