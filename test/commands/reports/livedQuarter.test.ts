/** A quarter as a team lives it, through the genuine Office.js: what anybody typed in a workbook of his own is in the plan at the end. */
import { handOutFiles } from "../../../src/commands/months/handOutFiles";
import { reviewReturned, takeIn, type ReturnedFile } from "../../../src/commands/months/takeIn";
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { makeChange } from "../../../src/commands/year/makeChange";
import type { GivenChange } from "../../../src/commands/year/withChange";
import { markerName } from "../../../src/excel/read/marker";
import { F6 } from "../../../src/forms/F6/form";
import * as visits from "../../../src/forms/F6/places";
import { F8 } from "../../../src/forms/F8/form";
import * as log from "../../../src/forms/F8/places";
import { dayOf, serialOf } from "../../../src/plan/calendar/date";
import type { PlanFile } from "../../../src/plan/file/planFile";
import type { SheetKey } from "../../../src/sheet/place/place";
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
  readonly purpose: string;
  readonly content: string;
}

/** Types a visit that took place and another line of the log into the next free lines. */
async function report(manager: string, { day, client }: Week): Promise<Told> {
  const purpose = `Purpose ${manager} ${day}`;
  const content = `Work of ${manager} on ${day}`;
  await Excel.run(async (context) => {
    const sheetOf = (key: SheetKey) => context.workbook.names.getItem(markerName(key)).getRange().worksheet;
    const [planned, done] = [sheetOf(F6.keyOf(manager)), sheetOf(F8.keyOf(manager))];
    const [visitRows, logRows] = [planned.getUsedRange().load("values"), done.getUsedRange().load("values")];
    await context.sync();
    const free = visitRows.values.findIndex(
      (row, at) => at >= visits.LINES_ROW && row[0] === serialOf(day) && row[visits.columnOf("client")] === "",
    );
    const put = (sheet: Excel.Worksheet, row: number, column: number, cell: string | number): void => {
      sheet.getCell(row, column).values = [[cell]];
    };
    put(planned, free, visits.columnOf("client"), client);
    put(planned, free, visits.columnOf("purpose"), purpose);
    put(planned, free, visits.columnOf("learned"), visits.TICK);
    const line = logRows.values.findIndex(
      (row, at) => at >= log.LINES_ROW && row.slice(0, log.COLUMNS.length).every((cell) => cell === "") && row[log.CODE_COLUMN] !== "",
    );
    put(done, line, log.columnOf("date"), serialOf(day) ?? 0);
    put(done, line, log.columnOf("content"), content);
    await context.sync();
  });
  return { manager, purpose, content };
}

/** A month of everybody who is there: files go out once, and come back as they are after each of the weeks. */
async function live(month: number, weeks: Readonly<Record<string, readonly Week[]>>): Promise<readonly Told[]> {
  const told: Told[] = [];
  const { files } = value(await handOutFiles({ month, managers: null }));
  const books = [];
  for (const { file, content, manager } of files) {
    const id = managers.find(({ name }) => name === manager)?.id ?? manager;
    if (weeks[id] !== undefined) books.push({ id, file, book: await openWorkbook(content) });
  }
  expect(books.map(({ id }) => id)).toEqual(Object.keys(weeks));
  const rounds = Math.max(...Object.values(weeks).map(({ length }) => length));
  for (let week = 0; week < rounds; week++) {
    const back: ReturnedFile[] = [];
    for (const { id, file, book } of books) {
      installOffice(book);
      const wanted = weeks[id]?.[week];
      if (wanted !== undefined) told.push(await report(id, wanted));
      // The figures come with the last week.
      if (week === rounds - 1) await typeActuals(id, ({ product }) => (product === null ? null : 10 * month));
      back.push({ name: file, bytes: await book.save() });
    }
    installOffice(workbook());
    const review = value(await reviewReturned(back));
    expect(review.isClean).toBe(true);
    value(await takeIn(back));
    if (month > 1) continue;
    // Whoever sends the same files again changes nothing.
    const once = await exported();
    value(await takeIn(back));
    expect(await exported()).toEqual(once);
  }
  for (const { book } of books) book.close();
  installOffice(workbook());
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
  for (const { manager, purpose, content } of told) {
    const visit = end.visits?.filter((one) => one.purpose === purpose) ?? [];
    expect(visit).toMatchObject([{ manager, status: "done", results: ["learned"] }]);
    expect(end.log?.filter((one) => one.content === content)).toMatchObject([{ manager }]);
    // Ticked once, told once.
    expect(end.log?.filter((one) => one.visit === visit[0]?.id)).toHaveLength(1);
  }
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
