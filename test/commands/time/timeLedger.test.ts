import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { makePersonalSheet } from "../../../src/commands/time/makePersonalSheet";
import { F17 } from "../../../src/forms/F17/form";
import type { PlanFile } from "../../../src/plan/file/planFile";
import type { LocatedProblem, Outcome } from "../../../src/commands/outcome/outcome";
import { describeWithLibreOffice, recalculate } from "../../support/libreOffice";
import { workbookForEach } from "../../support/localWorkbook";
import { EXACT, ITEMS, PRINTED } from "../../plan/time/ledgerCases";
import { fill, plan, read, sheetOf, value } from "../scores/worked";

jest.setTimeout(120_000);

const workbook = workbookForEach();
const OWN = F17.keyOf("");
const FIRST = 5;

/** The supervisor's ledger, filled in as published. */
async function filledIn(): Promise<void> {
  value(await importPlan(plan("three-managers"), { replace: false }));
  value(await makePersonalSheet(F17, ""));
  await fill(OWN, `A${FIRST}`, ITEMS);
}

async function ledgers(): Promise<PlanFile["timeLedgers"]> {
  return (JSON.parse(value(await exportPlan())) as PlanFile).timeLedgers;
}

async function column(letter: string, rows = ITEMS.length): Promise<readonly unknown[]> {
  return (await read(OWN, `${letter}${FIRST}:${letter}${FIRST + rows - 1}`)).values.map(([cell]) => cell as unknown);
}

const tenths = (values: readonly unknown[]): readonly number[] => values.map((one) => Number(Number(one).toFixed(1)));

function problems(outcome: Outcome<unknown>): readonly LocatedProblem[] {
  if (outcome.type !== "Problems") throw new Error(JSON.stringify(outcome));
  return outcome.problems;
}

test("begins empty; the published hours give the published years, and the deck's own figures once printed figures add up", async () => {
  value(await importPlan(plan("three-managers"), { replace: false }));
  expect(value(await makePersonalSheet(F17, "")).sheets).toEqual([{ key: OWN, name: "时间帐目表" }]);
  expect((await read(OWN, "A5:D16")).values.flat().filter((cell) => cell !== "")).toEqual([]);
  expect(await ledgers()).toEqual([{ years: 40, items: [] }]);
  await fill(OWN, "A5", ITEMS);
  expect(tenths(await column("C"))).toEqual(EXACT.expected.years);
  expect(tenths(await column("D"))).toEqual(EXACT.expected.balance);
  await fill(OWN, "D2", [["是"]]);
  expect(tenths(await column("C"))).toEqual(EXACT.expected.years);
  expect(tenths(await column("D"))).toEqual(PRINTED.expected.balance);
  expect((await read(OWN, "A19")).values).toEqual([["✓ 每天合计 21.5 小时，其余 2.5 小时记入结余。"]]);
});

test("what was typed stays when the sheet is made again, the switch too; the plan is generated as if it were not there", async () => {
  await filledIn();
  await fill(OWN, "D2", [["是"]]);
  const items = ITEMS.map(([item, hours]) => ({ item, hours }));
  expect(value(await generate()).sheets.map(({ key }) => key)).not.toContain(OWN);
  value(await makePersonalSheet(F17, ""));
  expect(tenths(await column("D"))).toEqual(PRINTED.expected.balance);
  expect(await ledgers()).toEqual([{ years: 40, items }]);
  await fill(OWN, "D2", [["也许"]]);
  expect(problems(await makePersonalSheet(F17, ""))).toMatchObject([
    { problem: { detail: { type: "NotInList", found: "也许", allowed: ["是", "否"] } }, place: { sheet: OWN, address: "D2" } },
  ]);
});

test("round trip: exported, imported into another workbook, exported again", async () => {
  await filledIn();
  value(await makePersonalSheet(F17, "jia"));
  await fill(F17.keyOf("jia"), "A5", [
    ["睡眠", 7.5],
    ["路上", ""],
  ]);
  await fill(F17.keyOf("jia"), "B2", [[30]]);
  const file = value(await exportPlan());
  expect((JSON.parse(file) as PlanFile).timeLedgers).toEqual([
    { years: 40, items: ITEMS.map(([item, hours]) => ({ item, hours })) },
    { who: "jia", years: 30, items: [{ item: "睡眠", hours: 7.5 }, { item: "路上" }] },
  ]);
  value(await importPlan(file, { replace: true }));
  expect(value(await exportPlan())).toBe(file);
  const other = JSON.stringify({ ...(JSON.parse(plan("three-managers")) as PlanFile), team: "二组" });
  value(await importPlan(other, { replace: true }));
  expect(await ledgers()).toEqual((JSON.parse(file) as PlanFile).timeLedgers);
});

test("rows that were inserted, deleted, moved and sorted are read right, and counted right", async () => {
  await filledIn();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context, OWN);
    sheet.getRange("5:5").insert("Down");
    sheet.getRange("A5:B5").values = [["午睡", 0.5]];
    sheet.getRange("8:8").delete("Up");
    sheet.getRange("17:17").insert("Down");
    sheet.getRange("A17:B17").values = [["散步", 1]];
    sheet.getRange("A22:B22").values = [["不在表内", 1]];
    await context.sync();
  });
  const items = ITEMS.filter(([item]) => item !== "交通");
  expect((await ledgers())?.[0]?.items).toEqual([
    { item: "午睡", hours: 0.5 },
    ...items.map(([item, hours]) => ({ item, hours })),
    { item: "散步", hours: 1 },
  ]);
  expect((await read(OWN, "A20")).values[0]?.[0]).toContain("还没有公式");
  value(await makePersonalSheet(F17, ""));
  expect(tenths(await column("D", 2))).toEqual([39.2, 25.8]);
  expect((await read(OWN, "A20")).values[0]?.[0]).toContain("✓ 每天合计 21.5 小时");
});

test("too many hours, an empty span, 0 and blanks are said as they are", async () => {
  await filledIn();
  await fill(OWN, "B5", [[14.25]]);
  expect((await read(OWN, "A19")).values).toEqual([["✗ 每天合计超出 24 小时，多 3.75 小时，请核对。"]]);
  await fill(OWN, "B2", [[""]]);
  await fill(OWN, "B5", [[0], [""], [2.4]]);
  expect((await read(OWN, "C4:D7")).values).toEqual([
    ["40年耗时", "结余"],
    [0, 40],
    ["", ""],
    [4, 36],
  ]);
  expect((await ledgers())?.[0]?.years).toBe(40);
});

test("what cannot be read is told with its cell, and nothing is written or exported", async () => {
  await filledIn();
  await fill(OWN, "B6", [["两小时半"]]);
  await fill(OWN, "A8", [[""]]);
  await fill(OWN, "B9", [[25]]);
  await fill(OWN, "B7", [["１.５"]]);
  await fill(OWN, "B2", [[40.5]]);
  expect((await read(OWN, "A19")).values[0]?.[0]).toContain("有文字");
  for (const outcome of [await exportPlan(), await makePersonalSheet(F17, "")]) {
    const told = problems(outcome).filter(({ problem }) => problem.level === "error");
    expect(told.map(({ problem, place }) => [place?.sheet, place?.address, problem.detail.type])).toEqual([
      [OWN, "B2", "WrongKind"],
      [OWN, "B6", "WrongKind"],
      [OWN, "A8", "Missing"],
      [OWN, "B9", "OutOfRange"],
    ]);
  }
  value(await generate());
  await Excel.run(async (context) => {
    sheetOf(context, OWN).getRange("G:G").delete("Left");
    await context.sync();
  });
  expect(problems(await exportPlan()).map(({ problem, place }) => [place?.sheet, problem.detail.type])).toEqual([[OWN, "SheetUnreadable"]]);
});

describeWithLibreOffice("LibreOffice", () => {
  test.each(["否", "是"])("calculates the ledger, printed figures adding up: %s", async (choice) => {
    await filledIn();
    await fill(OWN, "D2", [[choice]]);
    value(await makePersonalSheet(F17, ""));
    const recalculated = await recalculate(await workbook().save());
    if (recalculated.type !== "Recalculated") throw new Error(recalculated.type);
    const rows = (recalculated.sheets["时间帐目表"] ?? []).slice(FIRST - 1, FIRST - 1 + ITEMS.length);
    expect(tenths(rows.map((row) => row[2]))).toEqual(EXACT.expected.years);
    expect(tenths(rows.map((row) => row[3]))).toEqual(choice === "是" ? PRINTED.expected.balance : EXACT.expected.balance);
  });
});
