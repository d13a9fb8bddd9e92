/** A month's work in the workbook: handed out, filled in in another workbook through the genuine Office.js, taken in, exported. */
import { handOutFiles } from "../../../src/commands/months/handOutFiles";
import { reviewReturned, takeIn, type ReturnedFile } from "../../../src/commands/months/takeIn";
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { recentActions } from "../../../src/commands/undo/recentActions";
import { undoAction } from "../../../src/commands/undo/undoAction";
import { markerName } from "../../../src/excel/read/marker";
import { F5 } from "../../../src/forms/F5/form";
import { F6 } from "../../../src/forms/F6/form";
import { F7 } from "../../../src/forms/F7/form";
import { F8 } from "../../../src/forms/F8/form";
import { DIRECTORY } from "../../../src/forms/directory/form";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { installOffice } from "../../../src/workbench/office/localWorkbook";
import { openWorkbook } from "../../support/openWorkbook";
import { workbookForEach } from "../../support/localWorkbook";
import { NO_COUNTS } from "../../../src/plan/reports/said";
import { tinyPlan } from "../../support/tinyPlan";
import { value } from "../scores/worked";

jest.setTimeout(120_000);

const workbook = workbookForEach();

const plan = {
  ...tinyPlan,
  contacts: [{ client: "c1", name: "Mr. Li", title: "Director", phone: "138" }],
  visits: [{ manager: "a", date: "2026-03-03", time: "09:30", client: "c1", contact: "Mr. Li", purpose: "Renew a contract" }],
};

const exported = async (): Promise<PlanFile> => JSON.parse(value(await exportPlan())) as PlanFile;

/** The file that a manager saves, after he has typed into it. */
async function filled(cells: Readonly<Record<string, Readonly<Record<string, string | number>>>>): Promise<ReturnedFile> {
  const [file] = value(await handOutFiles({ month: 3, managers: ["a"] })).files;
  const own = await openWorkbook(file?.content ?? new Uint8Array());
  try {
    await own.Excel.run(async (context) => {
      for (const [key, typed] of Object.entries(cells)) {
        const sheet = context.workbook.names.getItem(markerName(key)).getRange().worksheet;
        for (const [address, cell] of Object.entries(typed)) sheet.getRange(address).values = [[cell]];
      }
      await context.sync();
    });
    return { name: file?.file ?? "", bytes: await own.save() };
  } finally {
    own.close();
    installOffice(workbook());
  }
}

test("a month's work goes out and comes back, as often as it is sent", async () => {
  value(await importPlan(JSON.stringify(plan), { replace: true }));
  // Two lines of the visit plan; the line of the log that shows the first, and a free one.
  const file = await filled({
    [F6.keyOf("a")]: { J11: "✓", L11: "✓", D8: "A company to be" },
    [F8.keyOf("a")]: { E11: "Signed for a year.", A25: 46085, E25: "Team meeting" },
  });
  const review = value(await reviewReturned([file]));
  expect(review.work.map(({ manager, counts }) => [manager, counts])).toEqual([
    ["Ann", { ...NO_COUNTS, visitsAdded: 1, visitsChanged: 1, logAdded: 2 }],
  ]);
  const { host } = workbook();
  const sent = jest.spyOn(host, "request");
  value(await takeIn([file]));
  // How texts and days look is known: nothing is asked of cells that say something else by now.
  expect(sent.mock.calls.filter(([request]) => request.includes("GetCellProperties"))).toEqual([]);
  sent.mockRestore();
  const once = await exported();
  expect(once.visits?.map(({ client, status, results }) => [client, status, results])).toEqual([
    ["c1", "done", ["learned", "signed"]],
    ["A company to be", "planned", undefined],
  ]);
  expect(once.log?.map(({ date, client, content, visit }) => [date, client, content, visit])).toEqual([
    ["2026-03-03", "c1", "Signed for a year.", "v:a:2603:001"],
    ["2026-03-04", undefined, "Team meeting", undefined],
  ]);
  value(await takeIn([file]));
  expect(await exported()).toEqual(once);
  // What is handed out anew says what was taken in, so it brings nothing new.
  expect(value(await reviewReturned([await filled({})])).work).toEqual([]);
});

test("a daily list makes visits done, and carries on what was put off, once", async () => {
  value(await importPlan(JSON.stringify(plan), { replace: true }));
  // The line of 3 March that shows the visit, a free one that is put off, and the line of the day after that then shows it.
  const file = await filled({
    [F7.keyOf("a")]: { D22: "Done", C26: "Weekly report", D26: "Moved", E26: "说明不够清楚", D39: "Done", E39: 4 },
  });
  const review = value(await reviewReturned([file]));
  expect(review.work.map(({ counts: { tasksAdded, tasksChanged, conflicts } }) => [tasksAdded, tasksChanged, conflicts])).toEqual([
    [3, 0, 0],
  ]);
  value(await takeIn([file]));
  const once = await exported();
  expect(once.tasks?.map(({ date, line, time, task, status, rating }) => [date, line, time, task, status, rating]).sort()).toEqual([
    ["2026-03-03", 1, "09:30", "Client · Renew a contract", "done", undefined],
    ["2026-03-03", 5, undefined, "Weekly report", "moved", "说明不够清楚"],
    ["2026-03-04", 4, undefined, "Weekly report", "done", 4],
  ]);
  expect([once.visits?.map(({ status }) => status), once.log?.map(({ date, visit }) => [date, visit])]).toEqual([
    ["done"],
    [["2026-03-03", "v:a:2603:001"]],
  ]);
  value(await takeIn([file]));
  expect(await exported()).toEqual(once);
  const anew = value(await reviewReturned([await filled({})]));
  expect(anew.work).toEqual([]);
});

test("an action plan and what is expected to be signed come back, each once", async () => {
  value(await importPlan(JSON.stringify(plan), { replace: true }));
  // The first line; the first of what is expected, where the only product and metric need not be said.
  const action = { A14: "Users · Mar", B14: "Renew early", D14: "Client, A company to be", F14: "mid-March", H14: 7.5, I14: "Bob" };
  const file = await filled({ [F5.keyOf("a")]: { ...action, A28: "Client", D28: "Apr", E28: 5, A29: "Client", E29: "many" } });
  const review = value(await reviewReturned([file]));
  expect(review.work.map(({ counts: { actionsAdded, conflicts } }) => [actionsAdded, conflicts])).toEqual([[2, 0]]);
  expect(review.work.flatMap(({ problems }) => problems.map(({ problem: { level, at } }) => [level, String(at[0]).split("!")[1]]))).toEqual(
    [
      ["notice", "D29"],
      ["notice", "E29"],
    ],
  );
  value(await takeIn([file]));
  const once = await exported();
  expect(once.actions).toMatchObject([
    {
      goal: { metric: "u", horizon: "month", from: 3, to: 3 },
      what: "Renew early",
      clients: ["c1", "A company to be"],
      when: "mid-March",
      hours: 7.5,
      support: { people: "Bob" },
    },
    { id: "a:a:2603:e", forecast: [{ client: "c1", product: "p", metric: "u", month: 4, amount: "5" }] },
  ]);
  value(await takeIn([file]));
  expect(await exported()).toEqual(once);
  const anew = await filled({});
  expect(value(await reviewReturned([anew])).work).toEqual([]);
  value(await takeIn([anew]));
  expect(await exported()).toEqual(once);
});

test("what both sides have changed ends as it was turned, is asked about once, and can be undone", async () => {
  value(await importPlan(JSON.stringify(plan), { replace: true }));
  const file = await filled({ [F6.keyOf("a")]: { B11: "11:00" } });
  const since = { ...(await exported()), visits: [{ ...plan.visits[0], id: "v:a:2603:001", time: "10:00" }] };
  value(await importPlan(JSON.stringify(since), { replace: true }));
  const [asked] = value(await reviewReturned([file])).work.flatMap(({ conflicts }) => conflicts);
  expect(asked).toMatchObject({ ours: "10:00", theirs: "11:00", stays: "theirs" });
  const before = await exported();
  value(await takeIn([file], {}, [asked?.key ?? ""]));
  const kept = await exported();
  expect([kept.visits?.[0]?.time, kept.declined]).toMatchObject(["10:00", [{ manager: "a", text: "11:00" }]]);
  expect(value(await reviewReturned([file])).work).toEqual([]);
  const [last] = value(await recentActions()).actions;
  value(await undoAction({ number: last?.number ?? -1 }));
  expect(await exported()).toEqual(before);
  value(await takeIn([file]));
  expect((await exported()).visits?.[0]?.time).toBe("11:00");
});

test("the lists behind the forms are not shown, and pages end between weeks", async () => {
  value(await importPlan(JSON.stringify(plan), { replace: true }));
  const [file] = value(await handOutFiles({ month: 3, managers: ["a"] })).files;
  const own = await openWorkbook(file?.content ?? new Uint8Array());
  try {
    const found = await own.Excel.run(async (context) => {
      const of = (key: string): Excel.Worksheet => context.workbook.names.getItem(markerName(key)).getRange().worksheet;
      const [lists, visits] = [of(DIRECTORY.keyOf("a")), of(F6.keyOf("a"))];
      lists.load("visibility");
      visits.horizontalPageBreaks.load("items");
      await context.sync();
      const after = visits.horizontalPageBreaks.items.map((each) => each.getCellAfterBreak());
      for (const cell of after) cell.load("address");
      await context.sync();
      return [lists.visibility, after.map(({ address }) => address.split("!")[1])];
    });
    expect(found).toEqual(["Hidden", ["A23", "A38", "A53", "A68"]]);
  } finally {
    own.close();
    installOffice(workbook());
  }
});
