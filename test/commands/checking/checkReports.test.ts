import { undoAction } from "../../../src/commands/undo/undoAction";
import { checkedNow, checkReports, type CheckRequest, type ReportsChecked } from "../../../src/commands/checking/checkReports";
import { makeDashboard } from "../../../src/commands/months/makeDashboard";
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { generate } from "../../../src/commands/plan/generate";
import { FINDINGS } from "../../../src/forms/findings/form";
import { columnOf } from "../../../src/forms/findings/places";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { INQUIRY } from "../../../src/forms/inquiry/form";
import { a1 } from "../../../src/sheet/place/address";
import { workbookForEach } from "../../support/localWorkbook";
import { fill, read, value } from "../scores/worked";
import { ON, planted } from "./planted";

workbookForEach();
const SHEET = FINDINGS.keyOf();

async function checkOn(on = ON, more: Partial<CheckRequest> = {}) {
  const checked = value(await checkReports({ on, by: "李主管", ...more }));
  if (checked.type !== "Checked") throw new Error(checked.type);
  return checked;
}

async function exported(): Promise<PlanFile> {
  return JSON.parse(value(await exportPlan())) as PlanFile;
}

async function rowOf(id: string): Promise<number> {
  const { values } = await read(SHEET, "A1:A40");
  return values.findIndex(([cell]) => cell === id);
}

/** What the dashboard says of findings; it is made, made again, and followed by the plan, which changes nothing. */
async function dueOnDashboard(): Promise<readonly unknown[]> {
  value(await makeDashboard({}, ON));
  const { values } = await read("Dashboard", "A1:C30");
  expect([value(await makeDashboard({}, ON)).changed, value(await generate()).changed]).toEqual([0, 0]);
  return values.flatMap(([kind, , text]) => (kind === "检查发现" ? [text] : []));
}

const cell = async (id: string, column: Parameters<typeof columnOf>[0]): Promise<string> =>
  a1({ row: await rowOf(id), column: columnOf(column) });

async function said(id: string, column: Parameters<typeof columnOf>[0]): Promise<unknown> {
  return (await read(SHEET, await cell(id, column))).values[0]?.[0];
}

test("findings stand on a sheet with their numbers and a way to their rows; checking again changes no word of a follow-up", async () => {
  await planted();
  const { rows } = await checkOn();
  const [found] = rows.filter(({ rule }) => rule === 4);
  if (!found) throw new Error("nothing found");
  expect(found).toMatchObject({ manager: "jia", level: "attention", status: "new", rows: 5, followUp: null });
  expect(found.evidence.map(({ place }) => place?.sheet)).toEqual(Array(5).fill("Log"));
  expect(await said(found.id, "rule")).toBe("4 同一客户内容无变化");
  expect(await said(found.id, "status")).toBe("新");
  expect(await dueOnDashboard()).toEqual(["4 同一客户内容无变化：1 条待跟进"]);
  await fill(SHEET, await cell(found.id, "answer"), [["客户在换系统"]]);
  await fill(SHEET, await cell(found.id, "how"), [["面谈", 46204, "李主管", "属实正常", "下月再看"]]);
  expect(await dueOnDashboard()).toEqual([]);
  const again = await checkOn("2026-07-01");
  expect(again.rows.find(({ id }) => id === found.id)).toMatchObject({
    status: "continuing",
    followUp: { answer: "客户在换系统", how: "talk", date: "2026-07-01", by: "李主管", outcome: "asReported", note: "下月再看", st: false },
  });
  expect(await said(found.id, "answer")).toBe("客户在换系统");
  expect(await said(found.id, "outcome")).toBe("属实正常");
  expect(await said(found.id, "status")).toBe("持续");
  const { followUps, checkLog } = await exported();
  expect(followUps).toEqual([expect.objectContaining({ finding: found.id, rule: 4, manager: "jia", how: "talk", outcome: "asReported" })]);
  expect(checkLog?.map(({ on }) => on)).toEqual(["2026-06-30", "2026-07-01"]);
  await checkOn("2026-07-01");
  expect((await exported()).followUps).toEqual(followUps);
  expect((await exported()).checkLog).toEqual(checkLog);
});

test("what is shown of a check follows what is typed beside it, and is nothing any more once the check was undone", async () => {
  await planted();
  const shown = await checkOn();
  expect(value(await checkedNow(shown))).toEqual(shown);
  const [found] = shown.rows.filter(({ rule }) => rule === 4);
  if (!found) throw new Error("nothing found");
  await fill(SHEET, await cell(found.id, "answer"), [["客户在换系统"]]);
  expect(value(await checkedNow(shown))).toMatchObject({
    rows: expect.arrayContaining([
      expect.objectContaining({ id: found.id, followUp: expect.objectContaining({ answer: "客户在换系统" }) }),
    ]),
  });
  await fill(SHEET, await cell(found.id, "answer"), [[""]]);
  value(await undoAction());
  expect(value(await checkedNow(shown))).toBeNull();
});

test("evidence that stands in no row leads to the row next to it: months to their figures, missing reports to those before", async () => {
  const months = [1, 2, 3, 4, 5, 6];
  const actuals = months.flatMap((month) =>
    ["c1", "c2"].map((client) => ({ month, client, product: "crbt", metric: "sales", actual: "1" })),
  );
  const summaries = ["2026-06-01", "2026-06-08"].map((from) => ({ manager: "jia", kind: "week", from, to: from, text: "本周" }));
  await planted({ actuals, summaries } as Partial<PlanFile>);
  const { rows } = await checkOn();
  const of = (rule: number) => rows.filter((row) => row.rule === rule && row.manager === "jia").flatMap(({ evidence }) => evidence);
  const behind = of(12);
  expect(behind.map(({ when, isNear }) => [when, isNear])).toEqual(months.map((month) => [`${month}月`, true]));
  expect(new Set(behind.map(({ place }) => place.sheet))).toEqual(new Set(["Actuals"]));
  expect(new Set(behind.map(({ place }) => place.address)).size).toBe(months.length);
  expect(behind.every(({ said: text }) => /达成\d/.test(text))).toBe(true);
  const missing = of(1);
  expect(missing.length).toBeGreaterThan(0);
  expect(new Set(missing.map(({ said: text, isNear, place }) => [text, isNear, place.sheet].join()))).toEqual(
    new Set(["未交,true,Summaries"]),
  );
  // Nobody else has any: his line in the plan is next.
  const others = rows.filter(({ rule, manager }) => rule === 1 && manager !== "jia").flatMap(({ evidence }) => evidence);
  expect(others.every(({ isNear, place }) => isNear && place.sheet === "Input")).toBe(true);
  const { values } = await read(SHEET, "A1:K60");
  expect(values.flat().filter((text) => /^近第\d+行$/.test(String(text))).length).toBeGreaterThanOrEqual(behind.length + missing.length);
});

test("a finding that was followed up never goes away, and what is typed anywhere is not lost when the plan is exported", async () => {
  await planted();
  const [found] = (await checkOn()).rows.filter(({ rule }) => rule === 4);
  if (!found) throw new Error("nothing found");
  await fill(SHEET, await cell(found.id, "note"), [["已核实"]]);
  expect((await exported()).followUps).toEqual([expect.objectContaining({ finding: found.id, note: "已核实" })]);
  const gone = await checkOn("2026-04-01");
  expect(gone.rows.find(({ id }) => id === found.id)).toMatchObject({ status: "gone", said: found.said, followUp: { note: "已核实" } });
  expect(await said(found.id, "status")).toBe("已消除");
  expect(await said(found.id, "fact")).toBe(found.said);
});

test("what is said in the pane stands on the sheet, and what stands there already stays", async () => {
  await planted();
  const [found] = (await checkOn()).rows.filter(({ rule }) => rule === 4);
  if (!found) throw new Error("nothing found");
  await fill(SHEET, await cell(found.id, "answer"), [["在换系统"]]);
  const more = { date: "", by: "", note: "", st: false };
  await checkOn(ON, { said: new Map([[found.id, { ...more, answer: "在换系统", how: "phone", outcome: "watch" }]]) });
  expect(await said(found.id, "how")).toBe("电话调查");
  expect(await said(found.id, "answer")).toBe("在换系统");
  expect((await exported()).followUps).toEqual([expect.objectContaining({ answer: "在换系统", how: "phone", outcome: "watch" })]);
});

test("a manager gets his own questions on a sheet, without levels or anybody else, and what he says there comes back", async () => {
  await planted();
  const [found] = (await checkOn(ON, { inquiry: "jia" })).rows.filter(({ rule }) => rule === 4);
  if (!found) throw new Error("nothing found");
  const sheet = INQUIRY.keyOf("jia");
  const { values } = await read(sheet, "A1:D12");
  const answer = `D${values.findIndex(([, question]) => question === found.question) + 1}`;
  const before = JSON.stringify(values);
  expect(before).toContain(found.question);
  expect(before).not.toMatch(/关注|同一客户内容无变化|乙|丙|ST/);
  await fill(sheet, answer, [["客户正在搬迁"]]);
  expect((await exported()).followUps).toEqual([expect.objectContaining({ finding: found.id, answer: "客户正在搬迁" })]);
  const again = await checkOn();
  expect(again.rows.find(({ id }) => id === found.id)?.followUp).toMatchObject({ answer: "客户正在搬迁", how: null });
  expect(await said(found.id, "answer")).toBe("客户正在搬迁");
  await fill(SHEET, await cell(found.id, "answer"), [["已搬迁完毕"]]);
  await checkOn();
  expect((await read(sheet, answer)).values).toEqual([["已搬迁完毕"]]);
});

test("nothing is checked before somebody says that the team was told; the first month is a trial, which names nobody", async () => {
  await planted({ checking: {} });
  expect(value<ReportsChecked>(await checkReports({ on: ON, by: "" }))).toEqual({ type: "NotTold" });
  await expect(read(SHEET, "A1")).rejects.toThrow();
  const trial = await checkOn(ON, { isTold: true });
  expect(trial).toMatchObject({ rows: [], trialUntil: "2026-07-30" });
  expect(trial.counts[4]).toBe(1);
  const { values } = await read(SHEET, "A1:T40");
  expect(JSON.stringify(values)).not.toMatch(/甲|finding:/);
  expect((await exported()).checking).toMatchObject({ told: { date: ON, by: "李主管" }, trialUntil: "2026-07-30" });
  expect((await checkOn("2026-07-31")).rows.length).toBeGreaterThan(0);
});
