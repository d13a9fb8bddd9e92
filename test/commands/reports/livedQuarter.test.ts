/** A quarter as a team lives it, through the genuine Office.js: what anybody typed in a workbook of his own is in the plan at the end. */
import { handOutFiles } from "../../../src/commands/months/handOutFiles";
import { reviewReturned, takeIn, type ReturnedFile } from "../../../src/commands/months/takeIn";
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { makeChange } from "../../../src/commands/year/makeChange";
import type { GivenChange } from "../../../src/commands/year/withChange";
import { markerName } from "../../../src/excel/read/marker";
import { F5 } from "../../../src/forms/F5/form";
import * as actions from "../../../src/forms/F5/places";
import { F6 } from "../../../src/forms/F6/form";
import * as visits from "../../../src/forms/F6/places";
import { F7 } from "../../../src/forms/F7/form";
import * as tasks from "../../../src/forms/F7/places";
import { F8 } from "../../../src/forms/F8/form";
import * as log from "../../../src/forms/F8/places";
import { dayOf, serialOf } from "../../../src/plan/calendar/date";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { installOffice } from "../../../src/workbench/office/localWorkbook";
import { typeActuals } from "../../attack/typeActuals";
import { openWorkbook } from "../../support/openWorkbook";
import { workbookForEach } from "../../support/localWorkbook";
import { tinyPlan } from "../../support/tinyPlan";
import { value } from "../scores/worked";

jest.setTimeout(300_000);

const workbook = workbookForEach();

const plan = {
  ...tinyPlan,
  products: [{ id: "p", name: "P", target: { u: 1200 } }],
  clients: [
    { id: "c1", name: "Client", manager: "a", class: "A" },
    { id: "c2", name: "Second", manager: "a", class: "B" },
    { id: "c3", name: "Third", manager: "b", class: "A" },
  ],
  contacts: [{ client: "c1", name: "Mr. Li", title: "Director", phone: "138" }],
};

interface Week {
  readonly day: string;
  readonly client: string;
}

/** What was typed, to be found again. */
interface Told {
  readonly manager: string;
  readonly day: string;
  readonly purpose: string;
  readonly content: string;
  readonly what: string;
  readonly task: string;
  readonly summary: string;
}

/** Types a visit that took place, another line of the log, an action, a line of the daily list and the week's summary. */
async function report(manager: string, { day, client }: Week): Promise<Told> {
  const [purpose, content, what, task, summary] = ["Purpose", "Work", "Act", "Task", "Summary"].map(
    (word) => `${word} of ${manager} on ${day}`,
  );
  const told = { manager, day, purpose, content, what, task, summary } as Told;
  await Excel.run(async (context) => {
    const forms = [F5, F6, F7, F8].map((form) => context.workbook.names.getItem(markerName(form.keyOf(manager))).getRange().worksheet);
    const used = forms.map((sheet) => sheet.getUsedRange().load("values"));
    await context.sync();
    const [doing, planned, listed, done] = used.map(({ values }) => values as readonly (readonly unknown[])[]) as [Rows, Rows, Rows, Rows];
    const action = doing.findIndex((row) => row[actions.KIND_COLUMN] === actions.KINDS.action && row[actions.columnOf("what")] === "");
    const visit = planned.findIndex(
      (row, at) => at >= visits.LINES_ROW && row[0] === serialOf(day) && row[visits.columnOf("client")] === "",
    );
    const line = listed.findIndex(
      (row) =>
        row[tasks.besideOf("day")] === day &&
        /^t.*#/.test(String(row[tasks.CODE_COLUMN])) &&
        row[tasks.besideOf("shows")] === "" &&
        row[tasks.columnOf("task")] === "",
    );
    const entry = done.findIndex(
      (row, at) => at >= log.LINES_ROW && row.slice(0, log.COLUMNS.length).every((cell) => cell === "") && row[log.CODE_COLUMN] !== "",
    );
    const week = done.findIndex((row) => {
      const of = log.summaryIn(String(row[log.CODE_COLUMN] ?? ""));
      return of !== null && of.from <= day && day <= of.to;
    });
    expect(Object.entries({ action, visit, line, entry, week }).filter(([, row]) => row < 0)).toEqual([]);
    const put = (form: number, row: number, cells: Readonly<Record<number, string | number>>): void => {
      for (const [column, cell] of Object.entries(cells)) (forms[form] as Excel.Worksheet).getCell(row, Number(column)).values = [[cell]];
    };
    put(0, action, { [actions.columnOf("what")]: told.what });
    put(1, visit, {
      [visits.columnOf("client")]: client,
      [visits.columnOf("purpose")]: told.purpose,
      [visits.columnOf("learned")]: visits.TICK,
    });
    put(2, line, { [tasks.columnOf("task")]: told.task, [tasks.columnOf("rating")]: 4 });
    put(3, entry, { [log.columnOf("date")]: serialOf(day) ?? 0, [log.columnOf("content")]: told.content });
    put(3, week, { [log.columnOf("place")]: told.summary, [log.columnOf("result")]: serialOf(day) ?? 0 });
    await context.sync();
  });
  return told;
}

type Rows = readonly (readonly unknown[])[];

/** A month of everybody who is there: files go out once, and are opened, filled in and sent back in each of the weeks. */
async function live(month: number, weeks: Readonly<Record<string, readonly Week[]>>): Promise<readonly Told[]> {
  const told: Told[] = [];
  const { files } = value(await handOutFiles({ month, managers: null }));
  const own = new Map<string, ReturnedFile>();
  for (const { file: name, content: bytes, manager } of files) {
    const id = managers.find((one) => one.name === manager)?.id ?? manager;
    if (weeks[id] !== undefined) own.set(id, { name, bytes });
  }
  expect([...own.keys()]).toEqual(Object.keys(weeks));
  const rounds = Math.max(...Object.values(weeks).map(({ length }) => length));
  for (let week = 0; week < rounds; week++) {
    for (const [id, { name, bytes }] of own) {
      const book = await openWorkbook(bytes ?? new Uint8Array());
      try {
        installOffice(book);
        const wanted = weeks[id]?.[week];
        if (wanted !== undefined) told.push(await report(id, wanted));
        // The figures come with the last week.
        if (week === rounds - 1) await typeActuals(id, ({ product }) => (product === null ? null : 10 * month));
        own.set(id, { name, bytes: await book.save() });
      } finally {
        book.close();
        installOffice(workbook());
      }
    }
    const back = [...own.values()];
    const review = value(await reviewReturned(back));
    expect([review.isClean, review.leftOut]).toEqual([true, []]);
    value(await takeIn(back));
    if (month > 1) continue;
    // Whoever sends the same files again changes nothing.
    const once = await exported();
    value(await takeIn(back));
    expect(await exported()).toEqual(once);
  }
  return told;
}

const managers = [
  { id: "a", name: "Ann" },
  { id: "b", name: "Bob" },
  { id: "Dan", name: "Dan" },
  { id: "b 3", name: "Open post" },
];
const exported = async (): Promise<PlanFile> => JSON.parse(value(await exportPlan())) as PlanFile;
const decide = async (change: GivenChange): Promise<void> => void value(await makeChange(change));

test("a quarter with a hand-over, a leaver and a newcomer within months loses nothing that was typed, and everything ties", async () => {
  value(await importPlan(JSON.stringify(plan), { replace: true }));
  value(await generate());
  const told: Told[] = [];
  told.push(
    ...(await live(1, {
      a: [
        { day: "2026-01-06", client: "Client" },
        { day: "2026-01-20", client: "Second" },
      ],
      b: [
        { day: "2026-01-07", client: "Third" },
        { day: "2026-01-21", client: "A company to be" },
      ],
    })),
  );
  await decide({ type: "handOver", client: "c2", to: "b", month: "2026-02-16" });
  told.push(...(await live(2, { a: [{ day: "2026-02-03", client: "Second" }], b: [{ day: "2026-02-24", client: "Second" }] })));
  await decide({ type: "respread", closed: 2 });
  await decide({ type: "join", name: "Dan", month: "2026-03-09", share: 0.2 });
  await decide({ type: "leave", manager: "b", month: "2026-03-16", placeholder: "Open post" });
  told.push(
    ...(await live(3, {
      a: [{ day: "2026-03-04", client: "Client" }],
      b: [{ day: "2026-03-05", client: "Third" }],
      Dan: [{ day: "2026-03-12", client: "Client" }],
    })),
  );

  const end = await exported();
  expect(told).toHaveLength(9);
  for (const { manager, day, purpose, content, what, task, summary } of told) {
    const visit = end.visits?.filter((one) => one.purpose === purpose) ?? [];
    expect(visit).toMatchObject([{ manager, status: "done", results: ["learned"] }]);
    expect(end.log?.filter((one) => one.content === content)).toMatchObject([{ manager }]);
    expect(end.actions?.filter((one) => one.what === what)).toMatchObject([{ manager }]);
    expect(end.tasks?.filter((one) => one.task === task)).toMatchObject([{ manager, date: day, rating: 4 }]);
    expect(end.summaries?.filter((one) => one.text === summary)).toMatchObject([{ manager, submitted: day }]);
    // Ticked once, told once.
    expect(end.log?.filter((one) => one.visit === visit[0]?.id)).toHaveLength(1);
  }
  for (const list of [end.actions, end.tasks, end.summaries]) expect(list).toHaveLength(told.length);
  expect(end.visits?.filter(({ purpose = "" }) => purpose !== "")).toHaveLength(told.length);
  for (const { date, manager } of end.visits ?? []) expect([dayOf(date ?? "") !== null, manager]).toEqual([true, expect.any(String)]);
  expect(end.actuals).toHaveLength(12);
  for (const { month, actual } of end.actuals ?? []) expect(actual).toBe(String(10 * month));
  const verdict = await Excel.run(async (context) => {
    const used = context.workbook.names.getItem(markerName("TieOut")).getRange().worksheet.getUsedRange().load("values");
    await context.sync();
    return used.values.flat();
  });
  expect(verdict).toContain("✓");
  expect(verdict).not.toContain("✗");
});
