/** What our writer writes is read back: every feature of a file, every form in both languages, and whatever may stand in cells. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { makeDashboard } from "../../../../src/commands/months/makeDashboard";
import { makeMonthly } from "../../../../src/commands/months/makeMonthly";
import type { Outcome } from "../../../../src/commands/outcome/outcome";
import { makePeriodSheet } from "../../../../src/commands/plan/makePeriodSheet";
import { importPlan } from "../../../../src/commands/plan/importPlan";
import { goalCards } from "../../../../src/commands/scores/goalCards";
import { scoreSheets } from "../../../../src/commands/scores/scoreSheets";
import { makePersonalSheet } from "../../../../src/commands/time/makePersonalSheet";
import { makeChange } from "../../../../src/commands/year/makeChange";
import { saveProposals } from "../../../../src/commands/year/saveProposals";
import { F16 } from "../../../../src/forms/F16/form";
import { F17 } from "../../../../src/forms/F17/form";
import { F18 } from "../../../../src/forms/F18/form";
import type { PlanFile } from "../../../../src/plan/file/planFile";
import { openLight } from "../../../../src/workbench/engine/light/openLight";
import { ASPECTS, USUAL_LOOK } from "../../../../src/xlsx/file/looks";
import { readWorkbookFile } from "../../../../src/workbench/xlsx/read/readWorkbookFile";
import { toWorkbookFile } from "../../../../src/workbench/xlsx/toWorkbookFile";
import type { CellContent, CellStyle, WorkbookFile } from "../../../../src/xlsx/file/workbookFile";
import { writeXlsx } from "../../../../src/xlsx/writeXlsx";
import { firstDifference } from "../../../attack/lightWorkbook";
import { workbookForEach } from "../../../support/localWorkbook";
import { smallTeam } from "../../../support/smallTeam";
import { openWorkbook } from "../../../support/openWorkbook";
import { cell, featureWorkbook, sheet, workbook } from "../../../xlsx/featureWorkbook";

async function readBack(file: WorkbookFile) {
  const read = await readWorkbookFile(await writeXlsx(file));
  if (read.type !== "Workbook") throw new Error(JSON.stringify(read));
  return read;
}

/** As far as it is read: no charts, no date, any order of the cells; conditional formats are known by their order, inches are no points. */
function comparable({ sheets, properties, ...others }: WorkbookFile) {
  return {
    ...others,
    properties: { ...properties, modified: null },
    sheets: sheets.map(({ charts: _, ...each }) => ({
      ...each,
      page: { ...each.page, margins: Object.values(each.page.margins).map((points) => points.toFixed(6)) },
      cells: [...each.cells].sort((a, b) => a.row - b.row || a.column - b.column),
      conditionalFormats: each.conditionalFormats.map(({ areas, rule, look, stopIfTrue }) => ({
        areas,
        look,
        stopIfTrue,
        rule: bare(rule),
      })),
    })),
  };
}

/** A limit is the same with and without a sign before it. */
function bare<R extends WorkbookFile["sheets"][number]["conditionalFormats"][number]["rule"]>(rule: R): R {
  return rule.type === "CellValue" ? { ...rule, formula1: rule.formula1.replace(/^=(?=[\d.]+$)/, "") } : rule;
}

test("every feature of a file", async () => {
  const { file, leftOut } = await readBack(featureWorkbook);
  expect(comparable(file)).toEqual(comparable(featureWorkbook));
  expect(leftOut).toEqual(
    featureWorkbook.sheets.flatMap(({ name, charts }) => charts.map(() => ({ kind: "Chart", sheet: name, count: 1 }))),
  );
});

test("named styles, and cells with them", async () => {
  const input = {
    name: "TC Input",
    builtIn: false,
    includes: ASPECTS.filter((aspect) => aspect !== "number"),
    look: { ...USUAL_LOOK, bold: true, fill: "#FFF2CC", rotation: 45, locked: false, shrinkToFit: true },
  };
  const normal = { name: "Normal", builtIn: true, includes: ASPECTS, look: { ...USUAL_LOOK, font: "Arial", size: 10 } };
  const styles: readonly CellStyle[] = [
    { ...input.look, named: input.name },
    { ...input.look, named: input.name, format: "0.00", italic: true },
    { ...USUAL_LOOK, named: input.name },
    { ...input.look },
  ];
  const cells = styles.map((style, row) => cell(row, 0, row, { style }));
  const given = workbook([sheet("F1", cells)], { styles: [normal, input] });
  const { file } = await readBack(given);
  expect(comparable(file)).toEqual(comparable(given));
});

test("whatever may stand in a cell", async () => {
  const content = fc.oneof(
    fc
      .string({ unit: "binary", minLength: 1, maxLength: 12 })
      .map((text) => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "·")),
    fc.constantFrom("_x000D_", "#N/A", "=1+1", "'1", " a ", "1e5", "TRUE", "a\r\nb", '<&">', "G/通用格式"),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.integer(),
    fc.boolean(),
  );
  const entry = fc.record({
    value: content as fc.Arbitrary<CellContent>,
    style: fc.constantFrom<CellStyle | null>(null, { ...USUAL_LOOK, format: "@" }, { ...USUAL_LOOK, format: "yyyy-mm-dd", bold: true }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 40 }), async (entries) => {
      const given = workbook([
        sheet(
          "S",
          entries.map(({ value, style }, at) => cell(Math.floor(at / 7) * 3, at % 7, value, { style })),
        ),
      ]);
      expect(comparable((await readBack(given)).file)).toEqual(comparable(given));
    }),
    { numRuns: 40 },
  );
});

const opened = workbookForEach(openLight);

test.each(["zh-CN", "en"] as const)("%s: all sheets that there are", async (language) => {
  const must = async (outcome: Promise<Outcome<unknown>>): Promise<void> => expect(await outcome).toMatchObject({ type: "Done" });
  const plan = JSON.parse(readFileSync(`src/commands/plan/samples/${language}/plan.json`, "utf8")) as PlanFile;
  await must(importPlan(JSON.stringify(smallTeam(plan, ["m1", "m2"])), { replace: false }));
  await must(makePeriodSheet(2));
  await must(
    makeChange({ type: "revise", reason: "strategy", metric: "users", manager: "m1", month: 3, total: "5000", date: "2026-03-01" }),
  );
  await must(
    saveProposals({
      style: "guided",
      proposals: [{ manager: "m2", metric: "users", product: null, proposed: "3000", agreed: "", note: "" }],
    }),
  );
  await must(makeMonthly({ month: 1, managers: ["m1", "m2"] }));
  await must(makeDashboard());
  await must(goalCards());
  await must(scoreSheets());
  for (const form of [F16, F17, F18]) await must(makePersonalSheet(form, ""));
  const given = await toWorkbookFile(opened().engine);
  expect(given.sheets.length).toBeGreaterThan(18);

  const { file, leftOut } = await readBack(given);
  expect(firstDifference(comparable(withoutFitted(file, given)), comparable(given))).toBe("");
  expect(leftOut.map(({ kind }) => kind).filter((kind) => kind !== "Chart")).toEqual([]);

  // Opened and saved once more, it is still the same.
  const again = await openWorkbook(await writeXlsx(given), openLight());
  expect(firstDifference(comparable(await toWorkbookFile(again.engine)), comparable(file))).toBe("");
  again.close();
});

/** Without heights that the writer has fitted to texts of several lines, in rows that nobody has sized. */
function withoutFitted(file: WorkbookFile, given: WorkbookFile): WorkbookFile {
  const sheets = file.sheets.map((sheet, at) => {
    const { rows = [], cells = [] } = given.sheets[at] ?? {};
    const sized = new Set(rows.map(({ row }) => row));
    const wrapped = new Set(cells.flatMap(({ row, value, style }) => (style?.wrap && typeof value === "string" ? [row] : [])));
    const isFitted = (row: number, height: number | null): boolean => !sized.has(row) && wrapped.has(row) && (height ?? 0) > 20;
    return { ...sheet, rows: sheet.rows.filter(({ row, height }) => !isFitted(row, height)) };
  });
  return { ...file, sheets };
}
