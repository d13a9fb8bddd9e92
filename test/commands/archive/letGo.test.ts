import { archiveTexts, letOldTextsGo, oldTextsThere } from "../../../src/commands/archive/oldTexts";
import { checkReports } from "../../../src/commands/checking/checkReports";
import { makeReport } from "../../../src/commands/checking/makeReport";
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { undoAction } from "../../../src/commands/undo/undoAction";
import { unpacked } from "../../../src/excel/record/pack";
import { FINDINGS } from "../../../src/forms/findings/form";
import { columnOf } from "../../../src/forms/findings/places";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { markOf, SAID } from "../../../src/plan/reports/standIn";
import { a1 } from "../../../src/sheet/place/address";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { readTexts } from "../../support/archives";
import { workbookForEach } from "../../support/localWorkbook";
import { ON, planted } from "../checking/planted";
import { fill, read, value } from "../scores/worked";

jest.mock("../../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

const workbook = workbookForEach(openLight);

const OLD = {
  reason: "三月客户机房搬迁，整月停办业务",
  catchUp: "四月补办两家并走访主管部门",
  purpose: "了解搬迁后的专线需求情况",
  place: "城东旧机房三楼会议室",
  phone: "13800138000",
  summary: "本周走访三家，均在等待预算批复",
  task: "整理搬迁客户名单并打电话",
  answer: "客户正在换系统，等到月底",
} as const;
const NEW = "听对方介绍竞争报价，回去准备对比材料";

/** What the log of 甲 says five times in the plan with reports. */
const LOGGED = "拜访办公室主任，了解近期用户需求变化情况";

async function reported(): Promise<void> {
  await planted({
    checking: { told: { date: "2026-01-05", by: "李主管" }, keepMonths: 2 },
    visits: [
      {
        manager: "jia",
        date: "2026-05-12",
        client: "c1",
        place: OLD.place,
        contact: "王主任",
        title: "主任",
        phone: OLD.phone,
        purpose: OLD.purpose,
      },
      { manager: "jia", date: "2026-07-20", client: "c2", purpose: NEW, status: "planned" },
    ],
    tasks: [{ manager: "jia", date: "2026-05-12", line: 1, task: OLD.task }],
    summaries: [{ manager: "jia", kind: "week", from: "2026-05-11", to: "2026-05-15", text: OLD.summary }],
    explanations: [{ manager: "jia", month: 3, metric: "sales", reason: OLD.reason, catchUp: OLD.catchUp }],
  });
  const checked = value(await checkReports({ on: ON, by: "李主管", inquiry: "jia" }));
  const [found] = checked.type === "Checked" ? checked.rows.filter(({ rule }) => rule === 4) : [];
  const { values } = await read(FINDINGS.keyOf(), "A1:A40");
  const answer = a1({ row: values.findIndex(([cell]) => cell === found?.id), column: columnOf("answer") });
  await fill(FINDINGS.keyOf(), answer, [[OLD.answer]]);
  value(await checkReports({ on: ON, by: "李主管" }));
  value(await makeReport({ type: "attainment", month: 2 }, {}, ON));
}

/** All that the saved file says, hidden sheets and what is packed on them included. */
async function everything(): Promise<string> {
  const parts = await readTexts(await workbook().save());
  const rows = await Excel.run(async (context) => {
    const names = ["TC_Record", "TC_Steps"].map((name) => context.workbook.names.getItem(name).getRange().worksheet.getUsedRange());
    for (const range of names) range.load("values");
    await context.sync();
    return names.flatMap(({ values }) => values as unknown[][]);
  });
  const packed = rows.map((cells) => cells.map(String).filter((cell) => /^[A-Za-z0-9+/]{8,}=*$/.test(cell)));
  return [...parts.values(), ...packed.map((pieces) => JSON.stringify(unpacked(pieces)))].join("\n");
}

async function exported(): Promise<PlanFile> {
  return JSON.parse(value(await exportPlan())) as PlanFile;
}

const isIn = (all: string): readonly string[] => [...Object.values(OLD), LOGGED, "王主任"].filter((text) => all.includes(text));

test("old texts are saved in an archive, then gone from every sheet, the record and the steps; what is counted stays", async () => {
  await reported();
  expect(isIn(await everything()).length).toBe(Object.values(OLD).length + 2);
  expect(value(await checkReports({ on: "2026-08-15", by: "李主管" }))).toMatchObject({ oldTexts: 24 });
  const there = value(await oldTextsThere("2026-08-15"));
  expect(there).toMatchObject({
    keepMonths: 2,
    through: "2026-06-14",
    entries: { visits: 1, tasks: 1, summaries: 1, explanations: 1, followUps: 1 },
  });
  const archive = value(await archiveTexts("2026-08-15"));
  expect(archive.file).toBe("工作记录存档 至2026-06-14.xlsx");
  expect(isIn([...(await readTexts(archive.content)).values()].join("\n")).length).toBe(Object.values(OLD).length + 2);

  const before = await exported();
  expect(value(await letOldTextsGo({}, "2026-08-15")).cells).toBeGreaterThan(there.texts);
  const all = await everything();
  expect(isIn(all)).toEqual([]);
  expect(all).toContain(NEW);
  expect(value(await oldTextsThere("2026-08-15")).texts).toBe(0);
  const after = await exported();
  expect(after.log?.map(({ date, client, manager, id }) => [date, client, manager, id])).toEqual(
    before.log?.map(({ date, client, manager, id }) => [date, client, manager, id]),
  );
  expect(after.visits).toEqual(before.visits?.map(withMarks));
  // What was answered still is an answer: its finding is kept.
  expect(after.followUps).toEqual(before.followUps?.map((one) => ({ ...one, answer: SAID })));
  expect(value(await undoAction())).toMatchObject({ type: "Ended" });
  expect(value(await checkReports({ on: "2026-08-15", by: "李主管" }))).toMatchObject({ oldTexts: 0 });
});

test("wherever Excel refuses, either all texts are there or all are gone", async () => {
  await reported();
  const { host } = workbook();
  const { request } = host;
  const before = await cells();
  for (let failing = 0, isDone = false; !isDone; failing += 1) {
    let position = 0;
    host.request = (body) => {
      if (position++ === failing) host.failNext({ code: "InvalidArgument", afterActions: 3 });
      return request(body);
    };
    const outcome = await letOldTextsGo({}, "2026-08-15");
    host.request = request;
    isDone = position <= failing;
    const now = await cells();
    if (outcome.type !== "Failed" || outcome.failure.workbook.type === "Written") expect(isIn(now)).toEqual([]);
    else expect(now === before).toBe(true);
    if (isIn(now).length === 0) break;
  }
});

/** What stands on all sheets. */
async function cells(): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const all = worksheets.items.map(({ id }) => worksheets.getItem(id).getUsedRange(true).load("formulas"));
    await context.sync();
    return JSON.stringify(all.map(({ formulas }) => (formulas as unknown[][]).map((line) => line.join("|").replace(/\|+$/, ""))));
  });
}

/** The first visit is old: who and where is a mark, what for is no more than that something was said. */
function withMarks(visit: object, at: number): object {
  const own = visit as Readonly<Record<string, string>>;
  if (at > 0) return visit;
  const kept = Object.entries(own).filter(([field]) => field !== "phone" && field !== "reason");
  const marks = { place: markOf(own["place"] ?? ""), contact: markOf(own["contact"] ?? ""), purpose: SAID };
  return { ...Object.fromEntries(kept), ...marks };
}
