import { importPlan } from "../../../src/commands/plan/importPlan";
import { generate } from "../../../src/commands/plan/generate";
import { makeChange } from "../../../src/commands/year/makeChange";
import { makeDashboard } from "../../../src/commands/months/makeDashboard";
import { makeMonthly } from "../../../src/commands/months/makeMonthly";
import type { Outcome } from "../../../src/commands/outcome/outcome";
import { fileSource } from "../../../src/commands/months/fileSource";
import { reviewReports } from "../../../src/commands/months/reviewReports";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { readPlan } from "../../../src/commands/workbook/readPlan";
import { reviewReturned, takeIn } from "../../../src/commands/months/takeIn";
import { undoChange } from "../../../src/commands/year/undoChange";
import { handOut } from "../../../src/commands/months/handOut";
import { writeSheets } from "../../support/writeSheets";
import { placesF4 } from "../../../src/forms/F4/places";
import { a1 } from "../../../src/sheet/place/address";
import { markerName } from "../../../src/excel/read/marker";
import { installOffice, openWorkbook, type LocalWorkbook } from "../../../src/workbench/office/localWorkbook";
import { closing, planFile, reported, underway } from "../../forms/F4/courses";
import { F4 } from "../../../src/forms/F4/form";

const file = planFile("zh-CN", "src/commands/plan/samples");
const { course } = underway(file);
const places = placesF4(course.current.inputs, 4, 0);
const { first } = places.clients(0);
const sold = (row: number, product: number): string => a1({ row: first + row, column: places.sold(product) });

let workbook: LocalWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
  installOffice(workbook);
  value(await importPlan(JSON.stringify(file), { replace: false }));
});
afterEach(() => {
  workbook.close();
});

function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** Types into a sheet of ours, whatever its protection says of others' cells. */
async function type(key: string, cells: Readonly<Record<string, number | string>>): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem(markerName(key)).getRange().worksheet;
    for (const [address, typed] of Object.entries(cells)) sheet.getRange(address).values = [[typed]];
    await context.sync();
  });
}

async function read(key: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(markerName(key)).getRange().worksheet.getRange(address);
    range.load("values");
    await context.sync();
    return range.values[0]?.[0];
  });
}

/** The file of a manager's month, filled in, as another workbook would have saved it. */
async function returned(
  from: typeof file,
  month: number,
  cells: Readonly<Record<string, number | string>>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { course, texts } = underway(from);
  const [plan] = handOut(course, texts, month);
  if (!plan) throw new Error("nobody");
  const own = await openWorkbook();
  try {
    installOffice(own);
    const sheets = plan.makeSheets();
    await writeSheets(sheets);
    await type(sheets[0].key, cells);
    return { name: plan.file, bytes: await own.save() };
  } finally {
    own.close();
    installOffice(workbook);
  }
}

test("monthly plans of all managers, tied to F1 and the month's F3, line by line", async () => {
  value(await generate({ months: [3] }));
  const before = value(await generate()).checks?.lines ?? 0;
  const { sheets, checks } = value(await makeMonthly({ month: 3, managers: null }));
  expect(sheets.filter(({ key }) => key.startsWith("F4_")).map(({ name, totals }) => [name, totals])).toEqual([
    ["F4 王海燕", "用户数 443 · 收入 92,448.00"],
    ["F4 刘志强", expect.any(String) as unknown],
    ["F4 陈静", expect.any(String) as unknown],
    ["F4 赵明", expect.any(String) as unknown],
  ]);
  // Two metrics; the year, the month in F1 and the month's clients in F3 of each.
  expect(checks).toEqual({ lines: before + 4 * 2 * 3, held: before + 4 * 2 * 3, firstBroken: null });
});

test("chosen managers get theirs, the others keep what they have; who is not there is named", async () => {
  value(await makeMonthly({ month: 3, managers: null }));
  const { sheets, checks } = value(await makeMonthly({ month: 4, managers: ["m1", "m5"] }));
  expect(sheets.filter(({ key }) => key.startsWith("F4_"))).toHaveLength(5);
  expect([await read(F4.keyOf("m1"), "A1"), await read(F4.keyOf("m2"), "A1")]).toEqual(["2026年4月份销售计划表", "2026年3月份销售计划表"]);
  expect(checks?.firstBroken).toBeNull();
  expect(await makeMonthly({ month: 4, managers: ["m9"] })).toMatchObject({
    type: "Problems",
    problems: [{ problem: { detail: { type: "UnknownManager", name: "m9" } } }],
  });
  expect(await makeMonthly({ month: 13, managers: null })).toMatchObject({
    type: "Problems",
    problems: [{ problem: { detail: { type: "OutOfRange" } } }],
  });
});

test("what was typed into them is never lost: it becomes actuals whenever anything is generated", async () => {
  value(await makeMonthly({ month: 3, managers: ["m1"] }));
  await type(F4.keyOf("m1"), { [sold(0, 0)]: 140, [a1({ row: first, column: places.cancelled })]: 5 });
  value(await generate());
  expect(value(await readPlan()).inputs.actuals).toEqual([
    { month: 3, client: "c1", manager: null, product: 0, metric: 0, actual: 140, cancelled: 0 },
    { month: 3, client: "c1", manager: null, product: null, metric: 0, actual: null, cancelled: 5 },
  ]);
  expect([
    await read(F4.keyOf("m1"), sold(0, 0)),
    await read(F4.keyOf("m1"), a1({ row: places.clients(0).total, column: places.totalActual })),
  ]).toEqual([140, 135]);
  value(await makeMonthly({ month: 4, managers: ["m1"] }));
  expect(await read(F4.keyOf("m1"), a1({ row: places.target(0).actual, column: 5 }))).toBe(135);
  // Nor where the sheet is turned to another month at once.
  await type(F4.keyOf("m1"), { [sold(0, 0)]: 70 });
  value(await makeMonthly({ month: 5, managers: ["m1"] }));
  expect(value(await readPlan()).inputs.actuals.filter(({ month }) => month === 4)).toMatchObject([{ client: "c1", actual: 70 }]);
  expect(await read(F4.keyOf("m1"), sold(0, 0))).toBe("");
});

test("a text in a number stops everything that would write over it, and is named with its cell", async () => {
  value(await makeMonthly({ month: 3, managers: ["m1"] }));
  await type(F4.keyOf("m1"), { [sold(0, 0)]: "约140" });
  const told = {
    type: "Problems",
    problems: [
      {
        place: { sheet: F4.keyOf("m1"), address: sold(0, 0), tab: "F4 王海燕" },
        problem: { detail: { type: "WrongKind", found: "约140" } },
      },
    ],
  };
  expect(await generate()).toMatchObject(told);
  expect(await makeMonthly({ month: 4, managers: ["m1"] })).toMatchObject(told);
  expect(await read(F4.keyOf("m1"), sold(0, 0))).toBe("约140");
});

test("files and typed sheets are reviewed, then taken in together; a second time nothing changes", async () => {
  value(await makeMonthly({ month: 3, managers: ["m2"] }));
  await type(F4.keyOf("m2"), { [sold(0, 0)]: 77 });
  const back = await returned(file, 3, { [sold(0, 0)]: 140 });
  const review = value(await reviewReturned([back]));
  expect(review.reports.map(({ manager, source, changes }) => [manager, source, changes.map(({ old, now }) => `${old}→${now}`)])).toEqual([
    ["刘志强", "F4 刘志强", ["→77"]],
    ["王海燕", `${back.name} · F4 王海燕`, ["→140"]],
  ]);
  expect([review.isClean, review.missing]).toEqual([true, [{ form: "F4", period: "3月", managers: ["陈静", "赵明"] }]]);
  // Who is away all month is asked for nothing.
  const { inputs } = course.current;
  const away = { manager: "m4", from: "2026-03-01", to: "2026-03-31", kind: "leave" } as const;
  const others = { ...course, current: { ...course.current, inputs: { ...inputs, absences: [away] } } };
  const told = reviewReports(others, FORM_TEXTS["zh-CN"], [await fileSource(back.name, back.bytes)], "2026-04-30");
  expect(told.missing.map(({ managers }) => managers)).toEqual([["刘志强", "陈静"]]);
  expect(value(await readPlan()).inputs.actuals).toHaveLength(1);
  const tabs = workbook.engine.sheets().length;
  value(await takeIn([back]));
  expect(value(await readPlan()).inputs.actuals.map(({ client, actual }) => [client, actual])).toEqual([
    [course.current.inputs.clients.find(({ manager }) => manager === 1)?.id, 77],
    ["c1", 140],
  ]);
  // Nothing of the file has entered the workbook but its figures: one sheet more, that of actuals.
  expect(workbook.engine.sheets().length).toBe(tabs + 1);
  expect(value(await reviewReturned([back])).reports.map(({ changes }) => changes)).toEqual([[]]);
});

test("a file that cannot be taken in is left out and told, and the others are taken in", async () => {
  const good = await returned(file, 3, { [sold(0, 0)]: 140 });
  const old = await returned({ ...file, year: 2025 }, 3, { [sold(0, 0)]: 999 });
  value(await generate());
  expect(value(await reviewReturned([good, old]))).toMatchObject({ isClean: true, leftOut: [old.name] });
  expect(await takeIn([old])).toMatchObject({ type: "Problems", problems: [{ problem: { detail: { type: "AnotherPlan" } } }] });
  expect(value(await readPlan()).inputs.actuals).toEqual([]);
  expect(await takeIn([good, { name: "信.xlsx", bytes: new Uint8Array([1, 2, 3]) }])).toMatchObject({
    type: "Done",
    notices: [{ problem: { level: "notice", at: ["信.xlsx"], detail: { type: "NotAWorkbook" } } }],
  });
  expect(value(await readPlan()).inputs.actuals).toMatchObject([{ client: "c1", actual: 140 }]);
  // What was typed into a sheet of the workbook is there to be put right, so it keeps everything waiting.
  value(await makeMonthly({ month: 4, managers: ["m2"] }));
  await type(F4.keyOf("m2"), { [sold(0, 0)]: "约77" });
  expect(value(await reviewReturned([good])).isClean).toBe(false);
  expect(await takeIn([good])).toMatchObject({ type: "Problems", problems: [{ place: { sheet: F4.keyOf("m2") } }] });
});

test("the dashboard keeps its tolerance, refuses one that is none, and follows what is taken in", async () => {
  value(await importPlan(JSON.stringify(reported(file, 3)), { replace: true }));
  const { checks } = value(await makeDashboard());
  expect(checks?.firstBroken).toBeNull();
  expect([await read("Dashboard", "B4"), await read("Dashboard", "K4")]).toEqual([3, 5]);
  await type("Dashboard", { K4: 1 });
  value(await generate());
  expect(await read("Dashboard", "K4")).toBe(1);
  await type("Dashboard", { K4: 500 });
  expect(await generate()).toMatchObject({
    type: "Problems",
    problems: [{ place: { sheet: "Dashboard", address: "K4" }, problem: { detail: { type: "OutOfRange", found: "500" } } }],
  });
});

test("with closed months the monthly plans tie to F1 all the same, and a late report spreads the rest anew", async () => {
  value(await importPlan(JSON.stringify(closing(reported(file, 3), 3)), { replace: true }));
  value(await generate({ months: [2] }));
  const { checks } = value(await makeMonthly({ month: 2, managers: ["m1", "m2"] }));
  expect([checks?.firstBroken, checks?.held]).toEqual([null, checks?.lines]);
  // The note on closed months stands above the table.
  const late = a1({ row: placesF4(course.current.inputs, 4, 3).clients(0).first, column: places.sold(0) });
  await type(F4.keyOf("m1"), { [late]: 1 });
  const again = value(await generate());
  expect([await read(F4.keyOf("m1"), late), again.checks?.firstBroken, again.checks?.held]).toEqual([1, null, again.checks?.lines]);
});

test("a change of target brings the monthly plans up to date, and taking it back does, too", async () => {
  value(await makeMonthly({ month: 3, managers: ["m1"] }));
  const year = a1({ row: places.target(0).planned, column: 15 });
  const before = await read(F4.keyOf("m1"), year);
  const made = value(await makeChange({ type: "revise", reason: "strategy", metric: "users", manager: "m1", month: 4, total: "5000" }));
  expect([await read(F4.keyOf("m1"), year), made.checks?.firstBroken]).toEqual([5000, null]);
  const undone = value(await undoChange());
  expect([await read(F4.keyOf("m1"), year), undone.checks?.firstBroken]).toEqual([before, null]);
});

test("a fiscal year from April in quarters, and a manager without clients", async () => {
  value(await importPlan(JSON.stringify(planFile("fiscal-year")), { replace: true }));
  const april = value(await makeMonthly({ month: 1, managers: null }));
  expect([april.checks?.firstBroken, april.sheets.filter(({ key }) => key.startsWith("F4_")).length]).toEqual([null, 3]);
  expect(await read(F4.keyOf("bell"), "A1")).toBe("Monthly Sales Plan, Apr 2026");
  value(await makeDashboard());
});
