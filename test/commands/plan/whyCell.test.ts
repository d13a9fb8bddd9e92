import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../../src/commands/plan/generate";
import { goTo } from "../../../src/commands/workbook/goTo";
import { importPlan } from "../../../src/commands/plan/importPlan";
import type { Outcome } from "../../../src/commands/outcome/outcome";
import { readPlan } from "../../../src/commands/workbook/readPlan";
import { whyCell, type CellWhy } from "../../../src/commands/plan/whyCell";
import { whyLines, whyTitle } from "../../../src/forms/why/whyLines";
import { allTexts } from "../../../src/i18n/allTexts";
import { installOffice, openWorkbook, type LocalWorkbook } from "../../../src/workbench/office/localWorkbook";

let workbook: LocalWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
  installOffice(workbook);
  await importPlan(readFileSync(join(__dirname, "../../../src/workbench/examples/buffered.json"), "utf8"), { replace: false });
  value(await generate({ months: [8] }));
});
afterEach(() => {
  workbook.close();
});

function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** Selects a cell of one of our sheets and asks. */
async function ask(sheet: string, address: string): Promise<CellWhy> {
  value(await goTo({ sheet, address }));
  return value(await whyCell());
}

function explained(found: CellWhy): Extract<CellWhy, { type: "Answered" }> {
  if (found.type !== "Answered") throw new Error(found.type);
  return found;
}

/** Does something on the sheet with a key. */
const on = (key: string, work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.names.getItem(`TC_${key}`).getRange().worksheet);
    await context.sync();
  });

test("whyCell() explains the selected number, buffers included", async () => {
  const { plan, why, place, stale } = explained(await ask("F1", "J12"));
  expect([place, stale]).toEqual([{ sheet: "F1", address: "J12" }, null]);
  expect(whyTitle(plan, why, allTexts("zh-CN"))).toBe("收入 · 客户经理乙 · 全年");
  expect(whyLines(plan, why, allTexts("zh-CN")).map(({ text }) => text)).toEqual([
    "收入：全团队全年为 125,000.00。",
    "客户经理乙承担其中的 37.94%，为 47,423.3464。",
    "权重 1；共 3 位客户经理分担。",
    "取整减少 0.0064。",
    "共 125,000.00 待分；各份先舍去尾数，余 0.02，按最小单位 0.01 逐一补足。",
    "舍去的尾数相同，补给谁都可以，这里补给：客户经理甲（47,423.3464 → 47,423.35）、客户经理丙（30,153.3073 → 30,153.31）。",
    "舍去尾数的：客户经理乙（47,423.3464 → 47,423.34）。",
    "所以这里是 47,423.34，不是 47,423.35。如需 47,423.35，请直接改写该数，差额由其他项承担。",
    "团队加压增加 1,718.66。",
    "客户经理加压增加 2,000.00。",
    "因此为 51,142.00。",
  ]);
  expect(
    whyLines(plan, why, allTexts("en"))
      .map(({ text }) => text)
      .slice(-3),
  ).toEqual(["The team’s buffer adds 1,718.66.", "Buffers of managers add 2,000.00.", "So it is 51,142.00."]);
});

test.each([
  ["F2", "D9", "收入 · 集团IP · 2月"],
  ["F2", "J12", "用户数 · 1–12月"],
  ["F3", "I7", "收入 · 西湖酒店 · 集团短信 · 全年"],
  ["F3_08", "F9", "用户数 · 软件园 · 集团IP · 10–12月"],
  ["F1", "L13", "收入 · 客户经理丙 · 全年"],
])("%s!%s is %s", async (sheet, address, title) => {
  const { plan, why, stale } = explained(await ask(sheet, address));
  expect([whyTitle(plan, why, allTexts("zh-CN")), stale]).toEqual([title, null]);
});

test("sheets are known when they were renamed, and rows when others were inserted above or they were sorted", async () => {
  await on("F1", (sheet) => {
    sheet.name = "给大家";
    sheet.getRange("1:2").insert("Down");
  });
  expect(explained(await ask("F1", "J14")).why.slice).toMatchObject({ metric: 1, manager: 1 });
  await on("F3", (sheet) => {
    sheet.getRange("A5:B5").values = [["客户经理丙", "软件园"]];
    sheet.getRange("A9:B9").values = [["客户经理甲", "第一医院"]];
  });
  const moved = explained(await ask("F3", "D5"));
  expect(moved.why.slice).toMatchObject({ client: 4, product: 0 });
  expect(moved.stale).toEqual({ shown: "354", planned: "142" });
});

test("a number that is not the plan's any more is said to be so", async () => {
  const address = value(await readPlan()).placeOf(["products", 0, "target", "users"]).address;
  await on("Input", (sheet) => {
    sheet.getRange(address).values = [[2400]];
  });
  expect(explained(await ask("F2", "K4")).stale).toEqual({ shown: "1200", planned: "2,400" });
});

test("elsewhere it says what can be asked; a plan with mistakes names them", async () => {
  for (const [sheet, address] of [
    ["F1", "A5"],
    ["F1", "B3"],
    ["F1", "Z99"],
    ["Input", "B9"],
    ["TieOut", "E5"],
    ["MinimumTargets", "F5"],
  ] as const)
    expect(await ask(sheet, address)).toEqual({ type: "NotHere" });
  const address = value(await readPlan()).placeOf(["buffers", 0, "percent"]).address;
  await on("InputMore", (sheet) => {
    sheet.getRange(address).values = [[-0.05]];
  });
  value(await goTo({ sheet: "F1", address: "B5" }));
  expect(await whyCell()).toMatchObject({
    type: "Problems",
    problems: [{ problem: { detail: { type: "OutOfRange" } }, place: { address } }],
  });
});
