/** All sheets of one manager stand in the supervisor’s workbook, are typed into, and become those of another month. */
import { managerSheets } from "../../../src/commands/months/managerSheets";
import { makeMonthly } from "../../../src/commands/months/makeMonthly";
import { handOutFiles } from "../../../src/commands/months/handOutFiles";
import { reviewReturned, takeIn } from "../../../src/commands/months/takeIn";
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { recentActions } from "../../../src/commands/undo/recentActions";
import { undoAction } from "../../../src/commands/undo/undoAction";
import { markerName } from "../../../src/excel/read/marker";
import { DIRECTORY } from "../../../src/forms/directory/form";
import { EXPLAINED } from "../../../src/forms/explained/form";
import { F6 } from "../../../src/forms/F6/form";
import { F7 } from "../../../src/forms/F7/form";
import { F8 } from "../../../src/forms/F8/form";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { NO_COUNTS } from "../../../src/plan/reports/said";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { installOffice } from "../../../src/workbench/office/localWorkbook";
import { openWorkbook } from "../../support/openWorkbook";
import { workbookForEach } from "../../support/localWorkbook";
import { tinyPlan } from "../../support/tinyPlan";
import { value } from "../scores/worked";

jest.setTimeout(120_000);

const workbook = workbookForEach(openLight);

const plan = {
  ...tinyPlan,
  contacts: [{ client: "c1", name: "Mr. Li", title: "Director", phone: "138" }],
  visits: [{ manager: "a", date: "2026-03-03", time: "09:30", client: "c1", contact: "Mr. Li", purpose: "Renew a contract" }],
};

const exported = async (): Promise<PlanFile> => JSON.parse(value(await exportPlan())) as PlanFile;

/** Works on a sheet as its user does. */
function onSheet(key: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return workbook().Excel.run(async (context) => {
    work(context.workbook.names.getItem(markerName(key)).getRange().worksheet);
    await context.sync();
  });
}

function type(key: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  return onSheet(key, (sheet) => {
    for (const [address, cell] of Object.entries(cells)) sheet.getRange(address).values = [[cell]];
  });
}

async function tabs(): Promise<readonly (readonly [string, string])[]> {
  return workbook().Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => [name, visibility] as const);
  });
}

/** What nobody is asked about, and everything else that concerns what users made of our sheets. */
const REVIEW = { review: { always: false, agreed: null } } as const;

test("they stand together, are filled in, and what was typed comes into the plan before they become another month's", async () => {
  value(await importPlan(JSON.stringify(plan), { replace: true }));
  value(await managerSheets({ manager: "a", month: 3 }));
  const there = await tabs();
  const own = there.slice(there.findIndex(([name]) => name === "F4 Ann"));
  expect(own.slice(0, 9)).toEqual([
    ["F4 Ann", "Visible"],
    ["F5 Action plan Ann", "Visible"],
    ["F6 Visit plan Ann", "Visible"],
    ["F7 Daily list Ann", "Visible"],
    ["F8 Work log Ann", "Visible"],
    ["What is checked Ann", "Visible"],
    ["Lists Ann", "Hidden"],
    ["Team progress Ann", "Visible"],
    ["Tie-out", "Visible"],
  ]);
  expect(value(await managerSheets({ manager: "a", month: 3 })).changed).toBe(0);
  expect(value(await reviewReturned([])).work).toEqual([]);

  await type(F6.keyOf("a"), { J11: "✓", L11: "✓", D8: "A company to be" });
  await type(F8.keyOf("a"), { E11: "Signed for a year.", A25: 46085, E25: "Team meeting" });
  await onSheet(F6.keyOf("a"), (sheet) => sheet.getRange("9:9").insert("Down"));
  await type(F6.keyOf("a"), { A9: 46086, B9: "10:00", D9: "Client" });
  expect(value(await reviewReturned([])).work.map(({ manager, counts }) => [manager, counts])).toEqual([
    ["Ann", { ...NO_COUNTS, visitsAdded: 2, visitsChanged: 1, logAdded: 2 }],
  ]);
  const before = await exported();
  // Nothing is lost, so nobody is asked.
  value(await managerSheets({ manager: "a", month: 4 }, REVIEW));
  const after = await exported();
  expect(after.visits?.map(({ date, client, status }) => [date, client, status])).toEqual([
    ["2026-03-03", "c1", "done"],
    ["2026-03-05", "c1", "planned"],
    ["2026-03-02", "A company to be", "planned"],
  ]);
  expect(after.log?.map(({ date, content }) => [date, content])).toEqual([
    ["2026-03-03", "Signed for a year."],
    ["2026-03-04", "Team meeting"],
  ]);
  expect(value(await managerSheets({ manager: "a", month: 4 })).changed).toBe(0);
  expect(value(await reviewReturned([])).work).toEqual([]);
  // Back in the month before it they say what was typed, each line in its place.
  value(await managerSheets({ manager: "a", month: 3 }, REVIEW));
  expect(await exported()).toEqual(after);

  const steps = value(await recentActions()).actions;
  for (const step of steps.slice(0, 2)) value(await undoAction({ number: step.number }));
  expect(await exported()).toEqual(before);
  expect(value(await reviewReturned([])).work.map(({ counts }) => counts)).toEqual([
    { ...NO_COUNTS, visitsAdded: 2, visitsChanged: 1, logAdded: 2 },
  ]);
});

test("what belongs to no line of theirs stays where it is", async () => {
  value(await importPlan(JSON.stringify(plan), { replace: true }));
  value(await managerSheets({ manager: "a", month: 3 }));
  await type(F6.keyOf("a"), { D8: "A company to be", T2: "call again?", A150: "my own note" });
  value(await managerSheets({ manager: "a", month: 4 }, REVIEW));
  expect((await exported()).visits?.map(({ client }) => client)).toEqual(["c1", "A company to be"]);
  // It may be a line that somebody has put into the wrong place; what stands beside is nobody's.
  const told = value(await reviewReturned([])).work.flatMap(({ problems }) => problems);
  expect(told.map(({ problem: { detail } }) => ("found" in detail ? detail.found : detail.type))).toEqual(["my own note"]);
  const words = await workbook().Excel.run(async (context) => {
    const used = context.workbook.names
      .getItem(markerName(F6.keyOf("a")))
      .getRange()
      .worksheet.getUsedRange();
    used.load("values");
    await context.sync();
    return used.values.flat();
  });
  expect(["call again?", "my own note", "A company to be"].map((word) => words.filter((cell) => cell === word).length)).toEqual([1, 1, 0]);
});

test("where the sheet and the lists were both changed somebody has to decide first", async () => {
  value(await importPlan(JSON.stringify(plan), { replace: true }));
  value(await managerSheets({ manager: "a", month: 3 }));
  await type(F6.keyOf("a"), { B11: "11:00" });
  const [list] = await tabs().then((all) => all.filter(([name]) => name === "Visits"));
  await workbook().Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(list?.[0] ?? "").getUsedRange();
    table.load("values");
    await context.sync();
    const [row, column] = table.values.flatMap((line, r) => line.flatMap((cell, c) => (cell === "09:30" ? [[r, c]] : [])))[0] ?? [0, 0];
    table.getCell(row ?? 0, column ?? 0).values = [["10:00"]];
    await context.sync();
  });
  const refused = await managerSheets({ manager: "a", month: 4 });
  expect(refused).toMatchObject({ type: "Problems", problems: [{ problem: { detail: { type: "DecideFirst", managers: ["Ann"] } } }] });
  const [conflict] = value(await reviewReturned([])).work.flatMap(({ conflicts }) => conflicts);
  value(await takeIn([], {}, [conflict?.key ?? ""]));
  expect((await exported()).visits?.[0]?.time).toBe("10:00");
  expect(value(await reviewReturned([])).work).toEqual([]);
  value(await managerSheets({ manager: "a", month: 4 }));
});

test("a file of the same month comes after what was typed here, and the sheets follow", async () => {
  value(await importPlan(JSON.stringify(plan), { replace: true }));
  value(await managerSheets({ manager: "a", month: 3 }));
  const [file] = value(await handOutFiles({ month: 3, managers: ["a"] })).files;
  await type(F6.keyOf("a"), { D8: "Typed here" });
  const given = [{ name: "a.xlsx", bytes: file?.content ?? null }];
  const review = value(await reviewReturned(given));
  expect([review.isClean, review.work.map(({ counts }) => counts.visitsAdded)]).toEqual([true, [1, 0]]);
  value(await takeIn(given));
  expect((await exported()).visits?.map(({ client }) => client)).toEqual(["c1", "Typed here"]);
  value(await takeIn([]));
});

test("a sheet whose hidden row is gone is neither read nor written over", async () => {
  value(await importPlan(JSON.stringify(plan), { replace: true }));
  value(await managerSheets({ manager: "a", month: 3 }));
  await type(F7.keyOf("a"), { C26: "Weekly report" });
  await onSheet(F7.keyOf("a"), (sheet) => sheet.getRange("6:6").delete("Up"));
  const refused = await managerSheets({ manager: "a", month: 4 });
  expect(refused).toMatchObject({
    type: "Problems",
    problems: [{ problem: { detail: { type: "SheetUnreadable", sheet: "F7 Daily list Ann" } }, place: { sheet: F7.keyOf("a") } }],
  });
});

test("what no month before the first had is no typing of anybody’s once there is one", async () => {
  value(await importPlan(JSON.stringify(plan), { replace: true }));
  value(await makeMonthly({ month: 1, managers: null }, REVIEW));
  value(await makeMonthly({ month: 2, managers: null }, REVIEW));
});

test("they say what the manager's file says, all settings and lists of the plan included", async () => {
  const told = { told: { date: "2026-01-05", by: "Li" }, purposes: ["Visit the plant"], rules: { "4": { on: false } } };
  const clientFiles = [{ client: "c1", address: "12 Harbour Street" }];
  value(await importPlan(JSON.stringify({ ...plan, clientFiles, checking: told }), { replace: true }));
  value(await managerSheets({ manager: "a", month: 3 }));
  const said = async (): Promise<string> => {
    const keys = [F6, F8, EXPLAINED, DIRECTORY].map(({ keyOf }) => markerName(keyOf("a")));
    return Excel.run(async (context) => {
      const used = keys.map((name) => context.workbook.names.getItem(name).getRange().worksheet.getUsedRange().load("formulas"));
      await context.sync();
      // Their tabs have other names.
      return JSON.stringify(
        used.map(({ formulas }) => formulas),
        (_, cell: unknown) => (typeof cell === "string" ? cell.replace(/^=.*/s, "=").replace(/^TC2 \w+/, "TC2") : cell),
      );
    });
  };
  const here = await said();
  await type(F6.keyOf("a"), { D8: "A company to be" });
  value(await takeIn([]));
  const later = await said();
  expect(value(await managerSheets({ manager: "a", month: 3 })).changed).toBe(0);
  const [file] = value(await handOutFiles({ month: 3, managers: ["a"] })).files;
  const own = await openWorkbook(file?.content ?? new Uint8Array());
  const sent = await said();
  own.close();
  installOffice(workbook());
  expect([here, later, sent].map((all) => ["Visit the plant", "12 Harbour Street"].map((words) => all.includes(words)))).toEqual([
    [true, true],
    [true, true],
    [true, true],
  ]);
  expect(later).toBe(sent);
});
