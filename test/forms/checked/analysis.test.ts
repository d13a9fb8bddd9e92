import { compileAnalysis } from "../../../src/forms/analysis/compileAnalysis";
import { isLive } from "../../../src/forms/analysis/liveCounts";
import { LOG, VISITS } from "../../../src/forms/lists/form";
import { choiceWords, VISITS_TABLE } from "../../../src/forms/lists/tables";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { compileRecords } from "../../../src/forms/workbook/compileRecords";
import type { Facts } from "../../../src/plan/checking/facts/facts";
import type { Period } from "../../../src/plan/checking/facts/period";
import { leaf } from "../../../src/plan/cube/plan";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { answerOf } from "../../../src/sheet/formula/formula";
import { shown as shownAs } from "../../../src/sheet/look/formats";
import { textWidth } from "../../../src/sheet/look/width";
import { block } from "../../../src/sheet/spec/block";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { workbookOf } from "../../../src/xlsx/specs/workbookOf";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { deviations, formulasOf } from "../../support/formulas";
import { describeWithLibreOffice, recalculate } from "../../support/libreOffice";
import { factsFor, LIVED } from "./lived";

const analysis = (facts: Facts, period: Period): SheetSpec => compileAnalysis(facts, period, FORM_TEXTS[facts.inputs.language]);

/** What stands under a heading in a manager's row of the first part that has it; `null`: the team's. */
function shown(spec: SheetSpec, heading: string, manager: string | null, total: string): unknown {
  const cells = new Map<string, unknown>();
  for (const { row, column, cells: lines } of spec.blocks)
    lines.forEach((line, r) => line.forEach((cell, c) => cells.set(`${row + r} ${column + c}`, answerOf(cell))));
  const [place] = [...cells].filter(([, text]) => text === heading);
  const [head = 0, column = 0] = (place?.[0] ?? "").split(" ").map(Number);
  for (let row = head + 1; row < head + 40; row++) if (cells.get(`${row} 0`) === (manager ?? total)) return cells.get(`${row} ${column}`);
  return undefined;
}

describe.each(LIVED)("the quarter of $name, counted from the plan file itself", ({ file, on, language }) => {
  const facts = factsFor(file, on);
  const spec = analysis(facts, { type: "quarter", quarter: 1 });
  const zh = language === "zh-CN";
  const heading = (chinese: string, english: string): string => (zh ? chinese : english);
  const months = [4, 5, 6];
  const [from, to] = zh ? ["2026-04-01", "2026-06-30"] : ["2027-05-01", "2027-07-31"];
  const isIn = ({ date = "" }: { readonly date?: string | undefined }): boolean => date >= from && date <= to;

  test("contracts, cancellations, news of competitors, and plan accuracy", () => {
    const [metric] = file.metrics;
    let [all, cancelledOfAll] = [0, 0];
    const sums = { least: 0, most: 0 };
    for (const { id, name } of file.managers) {
      const own = new Set(file.clients?.filter(({ manager }) => manager === id).map((client) => client.id));
      // In these samples a visit that was moved has no results, and every log entry tells of a visit on its day.
      const signed = file.visits?.filter(
        (visit) => visit.manager === id && visit.status === "done" && isIn(visit) && visit.results?.includes("signed"),
      );
      expect(shown(spec, heading("签约", "Contracts"), name, "")).toBe(signed?.length);
      all += signed?.length ?? 0;
      const actuals =
        file.actuals?.filter((one) => own.has(one.client ?? "") && one.metric === metric?.id && months.includes(one.month)) ?? [];
      const cancelled = actuals.reduce((sum, one) => sum + Number(one.cancelled ?? 0), 0);
      if (zh) expect(shown(spec, "退订", name, "")).toBe(cancelled);
      cancelledOfAll += cancelled;
      const news = file.competitors?.filter((one) => one.manager === id && isIn(one)).length;
      expect(shown(spec, heading("竞争动态 ▣", "Competitor news ▣"), name, "")).toBe(news);
      const { planned } = facts.course;
      const unit = planned.inputs.metrics[0]?.unit ?? { size: 1, decimals: 0 };
      const [cube] = planned.cubes;
      const mine = { least: 0, most: 0 };
      planned.accounts.forEach(({ client }, row) => {
        const known = client === null ? "" : (planned.inputs.clients[client]?.id ?? "");
        if (!own.has(known) || cube === undefined) return;
        planned.inputs.products.forEach((product, p) => {
          for (const month of months) {
            const told = actuals.filter((one) => one.client === known && one.product === product.id && one.month === month);
            const actual = told.reduce(
              (sum, one) => sum + (Number(one.actual) - Number(one.cancelled ?? 0)) * (10 ** unit.decimals / unit.size),
              0,
            );
            const said = (file.actions ?? [])
              .filter(({ manager }) => manager === id)
              .flatMap(({ forecast = [] }) => forecast)
              .filter((one) => one.client === known && one.product === product.id && one.metric === metric?.id && one.month === month);
            const expected =
              said.length > 0
                ? said.reduce((sum, one) => sum + Number(one.amount) * (10 ** unit.decimals / unit.size), 0)
                : leaf(cube, p, row, month - 1);
            mine.least += Math.min(Math.max(0, actual), expected);
            mine.most += Math.max(Math.max(0, actual), expected);
          }
        });
      });
      expect(shown(spec, heading("计划准确率", "Plan accuracy"), name, "")).toBeCloseTo(mine.least / mine.most, 9);
      sums.least += mine.least;
      sums.most += mine.most;
    }
    const total = heading("合计", "Total");
    expect(shown(spec, heading("签约", "Contracts"), null, total)).toBe(all);
    if (zh) expect(shown(spec, "退订", null, total)).toBe(cancelledOfAll);
    expect(shown(spec, heading("计划准确率", "Plan accuracy"), null, total)).toBeCloseTo(sums.least / sums.most, 9);
  });
});

const [{ file }] = LIVED;

/** The same team under names that formulas could take for patterns, comparisons or numbers. */
const hostile: PlanFile = {
  ...file,
  managers: file.managers.map((manager, at) => ({ ...manager, name: ["A*", "A?", "AB", "<5", "007"][at] ?? `${at}` })),
  clients:
    file.clients?.map((client, at) => ({
      ...client,
      name: ["*", "?*", "=1", ">0"][at] ?? `~${at}`,
      class: { A: "*", B: "<5", C: "?" }[client.class ?? ""] ?? "",
    })) ?? [],
};

const sheets: readonly (readonly [string, SheetSpec])[] = [
  ["names like patterns", analysis(factsFor(hostile, "2026-06-30"), { type: "month", month: 4 })],
  ["the window", analysis(factsFor(file, "2026-06-17"), { type: "window" })],
  ["a month without anything", analysis(factsFor(file, "2026-06-30"), { type: "month", month: 10 })],
  [
    "nothing reported at all",
    analysis(factsFor({ ...file, actuals: [], visits: [], log: [] }, "2026-06-30"), { type: "quarter", quarter: 0 }),
  ],
];

test("hostile names count as the honest ones do", () => {
  const honest = formulasOf([analysis(factsFor(file, "2026-06-30"), { type: "month", month: 4 })]);
  const [, spec] = sheets[0] ?? [];
  const own = formulasOf(spec ? [spec] : []);
  expect(own.map(({ value }) => value)).toEqual(honest.map(({ value }) => value));
});

test("where there is nothing to divide by, a dash stands, and never an error", () => {
  const values = formulasOf(sheets.slice(2).map(([, spec]) => spec)).map(({ value }) => value);
  expect(values).toContain("—");
  expect(values.some((value) => typeof value === "number" && !Number.isFinite(value))).toBe(false);
});

test.each(LIVED)("amounts of $name are no wider than their columns, and pages end between parts", ({ file: own, on }) => {
  const { blocks, widths, print } = analysis(factsFor(own, on), { type: "quarter", quarter: 1 });
  const bands = blocks.flatMap(({ style, row }) => (style === "band" ? [row] : []));
  expect(print.breaks?.length).toBeGreaterThan(0);
  expect(bands).toEqual(expect.arrayContaining([...(print.breaks ?? [])]));
  for (const { style, column, cells, format } of blocks) {
    if (style !== "total" || column === 0) continue;
    for (const cell of cells.flat()) {
      const value = answerOf(cell);
      if (typeof value === "number") expect(textWidth(shownAs(value, format)) + 1).toBeLessThanOrEqual(widths[column] ?? 0);
    }
  }
});

test("rates of fewer than twenty visits are grey, whichever row they stand in", () => {
  const [, [, spec] = []] = sheets;
  if (!spec) throw new Error("no sheet");
  const faint = (spec.rules ?? []).filter((rule) => "mood" in rule && rule.mood === "faint");
  // Visits per contract; the rate and its ends; of three classes the rate and its interval.
  expect(faint.map(({ area }) => area.rows)).toEqual(Array<number>(1 + 3 + 6).fill(file.managers.length + 1));
  expect(faint.every((rule) => "formula" in rule && /^=N\(\$[A-Z]+\d+\)<20$/.test(rule.formula))).toBe(true);
});

/** Beside the sheets of visits and of the log, where formulas count them. */
function live(plan: PlanFile): readonly SheetSpec[] {
  const facts = factsFor(plan, "2026-06-30");
  const texts = FORM_TEXTS[facts.inputs.language];
  const isCounted = (id: string): boolean => id === VISITS.id || id === LOG.id;
  const records = compileRecords({ inputs: facts.inputs, course: null, issued: [] }, texts, () => false, null, isCounted);
  const there = records.map(({ key }) => key);
  expect(isLive(facts, there)).toBe(true);
  return [compileAnalysis(facts, { type: "quarter", quarter: 1 }, texts, there), ...records, usersOwn(facts.inputs)];
}

/** A user's own sheet, which counts visits by table and heading: a row for every manager, a column for every status. */
function usersOwn({ managers, visits, language }: Facts["inputs"]): SheetSpec {
  const heading = (field: string): string => VISITS_TABLE.words[language].columns[field] ?? "";
  const all = Object.entries(choiceWords("visitStatus")[language]);
  const cells = managers.map(({ id, name }) =>
    all.map(([status, word]) => ({
      formula: `=COUNTIFS(${[
        ["manager", name.replace(/[~*?]/g, "~$&").replace(/"/g, '""')],
        ["status", word],
      ]
        .map(([field = "", is = ""]) => `TC_VisitRows[${heading(field)}],"${is}"`)
        .join(",")})`,
      value: visits.filter((visit) => visit.manager === id && visit.status === status).length,
    })),
  );
  const print = { titleRows: 0, titleColumns: 0, pagesWide: 1, headerLeft: "", headerRight: "" };
  const blocks = [block(0, 0, "label", cells)];
  return {
    key: "Own",
    name: "Own",
    merges: [],
    heights: [],
    widths: all.map(() => 8),
    frozen: { rows: 0, columns: 0 },
    tabColor: null,
    print,
    blocks,
  };
}

const patterns: PlanFile = {
  ...hostile,
  managers: hostile.managers.map((manager, at) => (["<5", "007"].includes(manager.name) ? { ...manager, name: `~?"${at}` } : manager)),
  clients: hostile.clients?.map((client, at) => (/^[=>]/.test(client.name) ? { ...client, name: `a"*${at}` } : client)) ?? [],
};

test("where names are no texts, or rows are too many for formulas, the add-in counts", () => {
  const there = [VISITS.keyOf(), LOG.keyOf()];
  const facts = factsFor(file, "2026-06-30");
  const { inputs } = facts;
  expect(isLive(facts, there)).toBe(true);
  expect(isLive(facts, there.slice(1))).toBe(false);
  expect(isLive(factsFor(hostile, "2026-06-30"), there)).toBe(false);
  const many = Array.from({ length: 200_000 }, (_, at) => inputs.log[at % inputs.log.length]);
  expect(isLive({ ...facts, inputs: { ...inputs, log: many as typeof inputs.log } }, there)).toBe(true);
  const managers = Array.from({ length: 100 }, (_, at) => ({ ...inputs.managers[0], id: `${at}`, name: `甲${at}` }));
  expect(
    isLive({ ...facts, inputs: { ...inputs, managers: managers as typeof inputs.managers, log: many as typeof inputs.log } }, there),
  ).toBe(false);
});

describeWithLibreOffice("LibreOffice", () => {
  test.each([
    ...sheets.map(([name, spec]) => [name, [spec]] as const),
    ["rows of record sheets", live(file)] as const,
    ["rows of names like patterns", live(patterns)] as const,
  ])("counts the same: %s", async (_, [spec, ...records]) => {
    if (!spec) throw new Error("no sheet");
    const { file: book, tabs } = workbookOf([[spec, ...records]], spec.key);
    const result = await recalculate(await writeXlsx(book));
    if (result.type === "NotInstalled") throw new Error("LibreOffice is gone.");
    const wrong = deviations(
      formulasOf([spec, ...records]),
      ({ sheet, row, column }) => result.sheets[tabs.get(sheet) ?? ""]?.[row]?.[column],
    );
    expect(wrong.slice(0, 3).map(({ formula, value, calculated }) => [formula, value, calculated])).toEqual([]);
  });
});
