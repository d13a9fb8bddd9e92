/** Formulas on a sheet of the user's own that point at ours point at the same things when ours are made again. */
import type { Outcome } from "../../src/commands/outcome/outcome";
import { makeDashboard } from "../../src/commands/months/makeDashboard";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { goalCards } from "../../src/commands/scores/goalCards";
import { scoreSheets } from "../../src/commands/scores/scoreSheets";
import { TEAM } from "../../src/forms/team/form";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { workbookForEach } from "../support/localWorkbook";
import { tinyPlan } from "../support/tinyPlan";

workbookForEach(openLight);

const KEYS = ["F1", "F3", "TieOut", "Dashboard", TEAM.keyOf()];
const zoe = {
  ...tinyPlan,
  managers: [{ id: "z", name: "Zoe" }, ...[...tinyPlan.managers].reverse()],
  clients: [{ id: "c0", name: "New", manager: "z" }, ...tinyPlan.clients],
};

test("managers and clients who come, in front, and in another order", async () => {
  await must(importPlan(JSON.stringify(tinyPlan), { replace: false }));
  await makeAll();
  const before = await pointAtAll();
  expect(before.length).toBeGreaterThan(300);
  await must(importPlan(JSON.stringify(zoe), { replace: true }));
  await makeAll();
  const now = await pointedAt();
  const pairs = before.map((thing, at) => [thing, now[at] ?? null] as const);
  expect(pairs.filter(([was, is]) => is !== null && was !== is)).toEqual([]);
  // Blank rows between, and the line that the grades share with the managers' average.
  const gone = pairs.flatMap(([was, is]) => (is === null && !/\+\d+ /.test(was) ? [was.split(" ").slice(0, 2).join(" ")] : []));
  expect(new Set(gone)).toEqual(new Set(["Team grade:4"]));
});

test("what pointed at somebody who leaves is told once, with what it said", async () => {
  await must(importPlan(JSON.stringify(tinyPlan), { replace: false }));
  await must(generate());
  await Excel.run(async (context) => {
    const { worksheet } = context.workbook.names.getItem("TC_F1").getRange();
    worksheet.load("name");
    await context.sync();
    const own = context.workbook.worksheets.add("Mine");
    own.getRange("B2:B4").formulas = [[`='${worksheet.name}'!B5+1`], [`=SUM('${worksheet.name}'!B5:B6)`], [`='${worksheet.name}'!B6`]];
    await context.sync();
  });
  const left = { ...tinyPlan, managers: tinyPlan.managers.slice(0, 1) };
  await must(importPlan(JSON.stringify(left), { replace: true }));
  const told = async () => {
    const ended = await generate();
    if (ended.type !== "Done") throw new Error(JSON.stringify(ended));
    return ended.notices.flatMap(({ problem: { detail } }) => (detail.type === "ReferenceGone" ? [detail] : []));
  };
  expect(await told()).toEqual([{ type: "ReferenceGone", sheet: "Mine", cell: "B4", found: "='F1 By manager'!B6", more: 0 }]);
  expect(await told()).toEqual([]);
});

test("what pointed below the goals of a score sheet, or at a product of the clients, is told once when others come", async () => {
  await must(importPlan(JSON.stringify(tinyPlan), { replace: false }));
  await must(goalCards());
  await must(scoreSheets());
  const silent = ["=COUNTA(Clients!A1:Z1000)", '="Clients!D4"', "=SUM('[Book.xlsx]Clients'!D4)", "=[Book.xlsx]Clients!D4", "=Clients!AZ40"];
  const own = [
    ...silent,
    "=Clients!A4+Clients!D4",
    "=SUM(Clients!$D:$D)",
    "='Score Ann'!F11",
    "=SUM('Score Ann'!F$7:F8)",
    "='Score Ann'!K9",
  ];
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Mine").getRange(`B2:B${own.length + 1}`).formulas = own.map((each) => [each]);
    await context.sync();
  });
  const more = {
    ...tinyPlan,
    metrics: [...tinyPlan.metrics, { id: "r", name: "Revenue", unit: "1" }],
    products: [
      { id: "q", name: "Q", target: { u: "12", r: "24" } },
      { ...tinyPlan.products[0], target: { u: "120", r: "240" } },
    ],
  };
  const told = async (outcome: Promise<Outcome<unknown>>) => {
    const ended = await outcome;
    if (ended.type !== "Done") throw new Error(JSON.stringify(ended));
    return ended.notices.flatMap(({ problem: { detail } }) => (detail.type === "ReferenceSlipped" ? [detail] : []));
  };
  const slipped = { type: "ReferenceSlipped", sheet: "Mine", more: 1 };
  expect(await told(importPlan(JSON.stringify(more), { replace: true }))).toEqual([
    { ...slipped, cell: "B7", found: own[5], now: "=Clients!A4+Clients!F4" },
  ]);
  expect(await told(goalCards())).toEqual([{ ...slipped, cell: "B9", found: own[7], now: "='Score Ann'!F14" }]);
  expect(await told(scoreSheets())).toEqual([]);
});

async function makeAll(): Promise<void> {
  for (const make of [generate, () => makeDashboard({}, "2026-06-30"), goalCards, scoreSheets]) await must(make());
}

async function must(outcome: Promise<{ readonly type: string }>): Promise<void> {
  const ended = await outcome;
  if (ended.type !== "Done") throw new Error(JSON.stringify(ended).slice(0, 500));
}

/** What the cells of our sheets are, by the codes of their rows and columns. */
async function things(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const key of KEYS) {
    const sheet = context.workbook.names.getItem(`TC_${key}`).getRange().worksheet.load("name");
    const corner = context.workbook.names.getItem(`TC_${key}_Codes`).getRange().load("rowIndex,columnIndex");
    const used = sheet.getUsedRange().load("values");
    await context.sync();
    const values = used.values as unknown[][];
    for (let row = 0; row < corner.rowIndex; row += 1)
      for (let column = 0; column < corner.columnIndex; column += 1)
        found.set(
          `${sheet.name}!${row}:${column}`,
          `${key} ${String(values[row]?.[corner.columnIndex])} ${String(values[corner.rowIndex]?.[column])}`,
        );
  }
  return found;
}

/** Answers what each formula points at. */
function pointAtAll(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const all = [...(await things(context))];
    const own = context.workbook.worksheets.add("Mine");
    own.getRange(`A1:A${all.length}`).formulasR1C1 = all.map(([place]) => {
      const [, name = "", row, column] = /^(.*)!(\d+):(\d+)$/.exec(place) ?? [];
      return [`='${name}'!R${Number(row) + 1}C${Number(column) + 1}`];
    });
    await context.sync();
    return all.map(([, thing]) => thing);
  });
}

/** Null: at nothing any more. */
function pointedAt(): Promise<readonly (string | null)[]> {
  return Excel.run(async (context) => {
    const all = await things(context);
    const used = context.workbook.worksheets.getItem("Mine").getUsedRange().load("formulas");
    await context.sync();
    return (used.formulas as string[][]).map(([formula = ""]) => {
      const [, name = "", letters = "", row] = /^='?([^'!]+)'?!\$?([A-Z]+)\$?(\d+)$/.exec(formula) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return all.get(`${name}!${Number(row) - 1}:${column}`) ?? null;
    });
  });
}
