/**
 * A whole year in one workbook, as a supervisor lives it: split, hand out, take in four months with gaps, cancellations and more than was
 * asked for, hand a client over in April, revise a target in May, close and re-spread every month. After every step every line of the
 * tie-out holds, and nothing is lost that anybody typed.
 */
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { makeChange } from "../../src/commands/year/makeChange";
import { makeDashboard } from "../../src/commands/months/makeDashboard";
import { makeMonthly } from "../../src/commands/months/makeMonthly";
import type { Generated, Outcome } from "../../src/commands/outcome/outcome";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { markerName } from "../../src/excel/read/marker";
import { TAG_ROW } from "../../src/forms/F4/places";
import type { ColumnTag, RowTag } from "../../src/forms/F4/stamp";
import { planFile } from "../forms/F4/courses";
import { workbookForEach } from "../support/localWorkbook";
import { smallTeam } from "../support/smallTeam";
import { F4 } from "../../src/forms/F4/form";

jest.setTimeout(480_000);
workbookForEach();

/** The third joins in April. */
const file = smallTeam(planFile("zh-CN", "src/commands/plan/samples"), ["m1", "m2", "m5"]);
const managers = file.managers.map(({ id, name }) => id ?? name);

function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** What was made ties, line by line, as the workbook itself says. */
function ties(outcome: Outcome<Generated>): void {
  const { checks } = value(outcome);
  expect(checks).toEqual({ lines: checks?.held, held: checks?.held, firstBroken: null });
  expect(checks?.lines).toBeGreaterThan(50);
}

/** What each manager typed in each month, by metric: everything sold minus everything cancelled. */
const typed = new Map<string, number>();

/** Fills a manager's month: `factor` of every client's plan of every product, and a few cancellations for the first client. */
async function report(manager: string, month: number, factor: number): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem(markerName(F4.keyOf(manager))).getRange().worksheet;
    const used = sheet.getUsedRange(true);
    used.load("values");
    await context.sync();
    const values = used.values as (string | number)[][];
    const tags = (values[TAG_ROW] ?? []).map(columnTag);
    const last = tags.length - 1;
    const seen = new Set<string>();
    values.forEach((row, r) => {
      const of = rowTag(row[last]);
      if (of === null) return;
      const [metric] = of;
      const unit = metric === "users" ? 1 : 100;
      const isFirst = !seen.has(metric);
      seen.add(metric);
      tags.forEach((tag, c) => {
        if (tag?.[0] === "planned" || tag === null) return;
        const units = tag[0] === "sold" ? Math.round(Number(row[c - 1]) * unit * factor) : isFirst ? 3 : null;
        if (units === null) return;
        sheet.getCell(r, c).values = [[units / unit]];
        const key = `${manager} ${month} ${metric}`;
        typed.set(key, (typed.get(key) ?? 0) + (tag[0] === "sold" ? units : -units));
      });
    });
    await context.sync();
  });
}

function columnTag(cell: unknown): ColumnTag | null {
  return typeof cell === "string" && /^\["(planned|sold|cancelled)"/.test(cell) ? (JSON.parse(cell) as ColumnTag) : null;
}

function rowTag(cell: unknown): RowTag | null {
  return typeof cell === "string" && cell.startsWith("[") ? (JSON.parse(cell) as RowTag) : null;
}

/** Everything that was ever typed is in the plan that the workbook holds. */
async function nothingLost(): Promise<void> {
  const { inputs } = value(await readPlan());
  const kept = new Map<string, number>();
  for (const { manager, client, month, metric, actual, cancelled } of inputs.actuals) {
    const whose = manager ?? whoseClient(client ?? "");
    const key = `${whose} ${month} ${inputs.metrics[metric]?.id ?? ""}`;
    kept.set(key, (kept.get(key) ?? 0) + (actual ?? 0) - cancelled);
  }
  expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(typed));
  const own = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("我的笔记").getRange("A1:B2");
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
  expect(own).toEqual([
    ["四月见客户", "=1+1"],
    ["电话", 7],
  ]);
}

function whoseClient(client: string): string {
  const found = (file.clients ?? []).find(({ id, name }) => id === client || name === client);
  return file.managers.find(({ id, name }) => id === found?.manager || name === found?.manager)?.id ?? "";
}

test("a year as it happens: after every step all sheets tie, and nothing that was typed is lost", async () => {
  value(await importPlan(JSON.stringify(file), { replace: false }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("我的笔记").getRange("A1:B2").formulas = [
      ["四月见客户", "=1+1"],
      ["电话", 7],
    ];
    await context.sync();
  });
  ties(await generate());
  const [first = "", second = "", third = ""] = managers;

  for (let month = 1; month <= 4; month++) {
    ties(await makeMonthly({ month, managers: null }));
    const there = file.managers.flatMap(({ id, name, from = 1 }) => (Number(from) <= month ? [id ?? name] : []));
    for (const [at, manager] of there.entries()) {
      // The second says nothing of March; the first sells more than asked for, the others less.
      if (!(month === 3 && manager === second)) await report(manager, month, at === 0 ? 1.2 : 0.85);
    }
    if (month === 1) {
      ties(await generate());
      await nothingLost();
    }
    ties(await makeChange({ type: "respread", closed: month, date: `2026-0${month + 1}-03`, by: "李主管" }));
    await nothingLost();
    if (month === 3)
      ties(await makeChange({ type: "handOver", client: clientOf(first), to: third, month: 4, date: "2026-04-01", by: "李主管" }));
  }
  ties(
    await makeChange({
      type: "revise",
      reason: "strategy",
      metric: "revenue",
      manager: third,
      month: 5,
      total: "300000.00",
      date: "2026-05-05",
      by: "李主管",
    }),
  );
  await nothingLost();
  ties(await makeDashboard());
  await nothingLost();

  const { inputs } = value(await readPlan());
  expect(inputs.changes.map(({ type }) => type)).toEqual(["respread", "respread", "respread", "handOver", "respread", "revise"]);
});

function clientOf(manager: string): string {
  const client = (file.clients ?? []).find(
    (one) => one.manager === manager || one.manager === file.managers.find(({ id }) => id === manager)?.name,
  );
  return client?.id ?? client?.name ?? "";
}
