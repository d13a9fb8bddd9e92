/** From a number that was typed over the plan to a plan that says it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Generated, Outcome } from "../../src/commands/outcome/outcome";
import { exportPlan } from "../../src/commands/plan/exportPlan";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { refuseWishes } from "../../src/commands/wishes/refuseWishes";
import { takeWishes, type WishesGiven } from "../../src/commands/wishes/takeWishes";
import { makeChange } from "../../src/commands/year/makeChange";
import type { PlanFile } from "../../src/plan/file/planFile";
import { openLight, type LightEngine } from "../../src/workbench/engine/light/openLight";
import { firstDifference } from "../attack/lightWorkbook";
import { cells, on, value } from "../support/betweenClicks";
import { everything } from "../support/everything";
import { workbookForEach } from "../support/localWorkbook";

let light: LightEngine;
const workbook = workbookForEach(() => (light = openLight()));
const PLAN = JSON.parse(readFileSync(join(__dirname, "../../src/workbench/examples/three-managers.json"), "utf8")) as PlanFile;
const SAID: Omit<WishesGiven, "wishes"> = { by: "李主管", date: "2026-07-01", reason: "已谈妥", absorbedBy: null };

async function start(plan: PlanFile = PLAN): Promise<void> {
  value(await importPlan(JSON.stringify(plan), { replace: false }));
  value(await generate());
}

const type = (address: string, number: unknown, key = "F1") =>
  on(key, (sheet) => {
    sheet.getRange(address).values = [[number]];
  });

/** Generates, and takes every wish that there is. */
async function take(given: Partial<WishesGiven> = {}): Promise<Outcome<Generated>> {
  const { wishes } = value(await generate());
  return takeWishes({ ...SAID, wishes, ...given });
}

async function plan(): Promise<PlanFile> {
  return JSON.parse(value(await exportPlan())) as PlanFile;
}

test("a number over a manager's month is told with whose it is; taken, it is held, and the plan says it", async () => {
  await start();
  await type("B5", 150);
  const { wishes } = value(await generate());
  expect(wishes).toMatchObject([
    { sheet: "F1", place: { sheet: "F1", address: "B5" }, title: "销售量 · 甲 · 1月", found: "150", planned: "100", isTarget: false },
  ]);
  const taken = value(await takeWishes({ ...SAID, wishes }));
  expect(taken.wishes).toEqual([]);
  expect(await cells("F1", "B5")).toEqual([150]);
  expect((await plan()).holds).toEqual([
    { metric: "sales", manager: "jia", period: 1, amount: "150", reason: "已谈妥", by: "李主管", date: "2026-07-01" },
  ]);
  // Whoever selects the cell reads who wanted it.
  const prompt = await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.names.getItem("TC_F1").getRange().worksheet.getRange("B5");
    dataValidation.load("prompt");
    await context.sync();
    return dataValidation.prompt;
  });
  expect(prompt).toMatchObject({ title: "已锁定", message: `李主管，2026-07-01\n原因：已谈妥\n锁定记录在输入表中。` });
  // Nothing is left to do.
  expect(value(await generate())).toMatchObject({ wishes: [] });
  expect(await cells("F1", "B5")).toEqual([150]);
});

test("several are taken together, more than the table of holds has rows for", async () => {
  await start();
  const columns = ["B", "C", "D", "E", "F", "G", "H"];
  for (const [at, column] of columns.entries()) await type(`${column}5`, 101 + at);
  expect(value(await take()).wishes).toEqual([]);
  expect((await plan()).holds?.map(({ period, amount }) => [period, amount]).slice(0, 7)).toEqual(
    columns.map((_, at) => [at + 1, String(101 + at)]),
  );
  // Typed over once more, a hold becomes another.
  await type("C5", 90);
  expect(value(await take()).wishes).toEqual([]);
  expect((await plan()).holds?.filter(({ period }) => period === 2).map(({ amount }) => amount)).toEqual(["90"]);
  expect(await cells("F1", "B5", "C5")).toEqual([101, 90]);
});

test("over a column of several periods, their sum is held as one, and they keep their proportions", async () => {
  await start({ ...PLAN, layouts: { F1: [3, 1, 1, 1, 1], F2: [1, 1, 1, 1, 1, 1, 1] } });
  await type("B5", 330);
  expect(value(await take()).wishes).toEqual([]);
  expect(await cells("F1", "B5")).toEqual([330]);
  const { holds } = await plan();
  expect(holds).toEqual([expect.objectContaining({ manager: "jia", period: 1, through: 3, amount: "330" })]);
  const style = await Excel.run(async (context) => {
    const cell = context.workbook.names.getItem("TC_F1").getRange().worksheet.getRange("B5").load("style");
    cell.dataValidation.load("prompt");
    await context.sync();
    return [cell.style, cell.dataValidation.prompt.title];
  });
  expect(style).toEqual(["TC Held", "已锁定"]);
});

test("where the input sheet has no column for the last period, each of them is held", async () => {
  await start({ ...PLAN, layouts: { F1: [3, 1, 1, 1, 1], F2: [1, 1, 1, 1, 1, 1, 1] } });
  await on("InputMore", (sheet) => {
    sheet.tables.getItem("TC_Holds").getHeaderRowRange().getCell(0, 5).values = [["我的备注"]];
  });
  await type("B5", 330);
  expect(value(await take()).wishes).toEqual([]);
  expect((await plan()).holds?.map(({ period, through, amount }) => [period, through, amount])).toEqual([
    [1, undefined, "110"],
    [2, undefined, "110"],
    [3, undefined, "110"],
  ]);
});

test("those that contradict each other, or the target, are told where they were typed, and nothing changes", async () => {
  await start();
  for (const address of ["B5", "B6", "B7"]) await type(address, 2000);
  await generate();
  const before = everything(workbook());
  const refused = await take();
  expect(refused).toMatchObject({
    type: "Problems",
    problems: [{ problem: { detail: { type: "HoldsContradict" } }, place: { sheet: "F1" } }],
  });
  expect(everything(workbook())).toEqual(before);
});

test("over the target itself it is not taken: that is typed on the input sheet", async () => {
  await start();
  await type("I8", 5000);
  const { wishes } = value(await generate());
  expect(wishes).toMatchObject([{ isTarget: true }]);
  expect(await takeWishes({ ...SAID, wishes })).toMatchObject({
    type: "Problems",
    problems: [{ problem: { detail: { type: "WishElsewhere", found: "5000" } } }],
  });
});

test("once the year has changed it is a shift that others make room for, written down with who wanted it", async () => {
  await start();
  value(await makeChange({ type: "revise", reason: "better", metric: "sales", month: 2, total: "4200", date: "2026-02-01", by: "" }));
  const [before = 0, other = 0] = (await cells("F1", "D5", "D6")).map(Number);
  await type("D5", before + 20);
  const taken = value(await take());
  expect(taken.wishes).toEqual([]);
  expect(await cells("F1", "D5")).toEqual([before + 20]);
  expect(Number((await cells("F1", "D6"))[0])).toBeLessThan(other);
  const { changes, holds } = await plan();
  expect(holds).toEqual([]);
  expect(changes?.at(-1)).toMatchObject({
    type: "shift",
    manager: "jia",
    month: 3,
    total: String(before + 20),
    absorbedBy: "manager",
    by: "李主管",
    note: "已谈妥",
  });
});

test("what was typed since it was shown is not taken unseen", async () => {
  await start();
  await type("B5", 150);
  const { wishes } = value(await generate());
  await type("B5", 160);
  expect(await takeWishes({ ...SAID, wishes })).toMatchObject({
    type: "Problems",
    problems: [{ problem: { detail: { type: "WishGone" } } }],
  });
  expect(await cells("F1", "B5")).toEqual([160]);
});

test("put back, the plan's own number stands there, and what was typed is told", async () => {
  await start();
  await type("B5", 150);
  await type("C6", 160);
  const { wishes } = value(await generate());
  const outcome = await refuseWishes(wishes.filter(({ found }) => found === "150"));
  expect(value(outcome).wishes).toMatchObject([{ found: "160" }]);
  expect(await cells("F1", "B5", "C6")).toEqual([100, 160]);
  expect(outcome).toMatchObject({
    notices: expect.arrayContaining([
      expect.objectContaining({ problem: expect.objectContaining({ detail: { type: "PutBack", found: "150" } }) }),
    ]),
  });
});

test("whichever request Excel refuses, the holds are gone again and the workbook is as before", async () => {
  await start();
  await type("B5", 150);
  const { wishes } = value(await generate());
  const before = JSON.stringify(everything(workbook()));
  const reset = light.remember();
  const { host } = workbook();
  const { request } = host;
  let requests = 0;
  for (let at = 0; ; at += 1) {
    reset();
    requests = 0;
    host.request = (body) => {
      if (requests++ === at) throw new Error("refused");
      return request(body);
    };
    const outcome = await takeWishes({ ...SAID, wishes });
    host.request = request;
    if (requests <= at) break;
    const isWritten = outcome.type === "Done" || (outcome.type === "Failed" && outcome.failure.workbook.type === "Written");
    if (isWritten) expect(await cells("F1", "B5")).toEqual([150]);
    else expect([at, firstDifference(everything(workbook()), JSON.parse(before))]).toEqual([at, ""]);
  }
  expect(requests).toBeGreaterThan(8);
});
