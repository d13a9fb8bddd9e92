/** Commands of reports: what goes out, comes back, is checked, and is let go. */
import { letOldTextsGo } from "../../src/commands/archive/oldTexts";
import { checkReports } from "../../src/commands/checking/checkReports";
import { setCheckSettings } from "../../src/commands/checking/checkSettings";
import { makeReport, type ReportWanted } from "../../src/commands/checking/makeReport";
import { handOutFiles } from "../../src/commands/months/handOutFiles";
import { makeDashboard } from "../../src/commands/months/makeDashboard";
import { managerSheets } from "../../src/commands/months/managerSheets";
import { takeIn, type ReturnedFile } from "../../src/commands/months/takeIn";
import { importPlan } from "../../src/commands/plan/importPlan";
import { makePersonalSheet } from "../../src/commands/time/makePersonalSheet";
import { undoAction } from "../../src/commands/undo/undoAction";
import { markerName } from "../../src/excel/read/marker";
import { F16 } from "../../src/forms/F16/form";
import { F17 } from "../../src/forms/F17/form";
import { F6 } from "../../src/forms/F6/form";
import { F8 } from "../../src/forms/F8/form";
import { openWorkbook } from "../support/openWorkbook";
import { openLightWorkbook } from "./lightWorkbook";
import { ON, VISITED } from "./standings";
import type { WritingCommand } from "./writingCommand";

export const REPORTS: readonly ReportWanted[] = [
  { type: "analysis", period: { type: "month", month: 4 } },
  { type: "attainment", month: 4 },
  { type: "clientAnalysis", month: 4 },
  { type: "competitorNews" },
  { type: "clientCards" },
];

let returned: readonly ReturnedFile[] = [];

/** Hands a month out and fills it in, in workbooks of their own: before the one that is attacked is opened. */
export async function fillReport(): Promise<void> {
  const workbook = await openLightWorkbook();
  await importPlan(JSON.stringify(VISITED), { replace: true });
  const out = await handOutFiles({ month: 3, managers: ["a"] });
  workbook.close();
  const [file] = out.type === "Done" ? out.value.files : [];
  if (file === undefined) throw new Error(`Nothing goes out: ${JSON.stringify(out).slice(0, 500)}`);
  const own = await openWorkbook(file.content);
  await own.Excel.run(async ({ workbook: { names }, sync }) => {
    for (const [key, cells] of Object.entries(TYPED))
      for (const [address, cell] of Object.entries(cells))
        names.getItem(markerName(key)).getRange().worksheet.getRange(address).values = [[cell]];
    await sync();
  });
  returned = [{ name: file.file, bytes: await own.save() }];
  own.close();
}

/** Two lines of the visit plan; the line of the log that shows the first, and a free one. */
const TYPED: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  [F6.keyOf("a")]: { J11: "✓", L11: "✓", D8: "A company to be" },
  [F8.keyOf("a")]: { E10: "Signed for a year.", A24: 46085, E24: "Team meeting" },
};

const checking = { on: ON, by: "Li", inquiry: "a" } as const;

export const REPORT_COMMANDS: readonly WritingCommand[] = [
  { name: "hand out", on: "planTyped", run: () => handOutFiles({ month: 3, managers: null }), stops: false },
  { name: "manager's sheets", on: "planTyped", run: (options) => managerSheets({ manager: "a", month: 3 }, options), stops: true },
  { name: "manager's next month", on: "group", run: (options) => managerSheets({ manager: "a", month: 4 }, options), stops: true },
  { name: "take in files", on: "planTyped", run: (options) => takeIn(returned, options), stops: true },
  { name: "check reports", on: "planTyped", run: (options) => checkReports(checking, options), stops: true },
  {
    name: "check again",
    on: "checked",
    run: (options) => checkReports({ ...checking, on: "2026-07-06" }, options),
    stops: true,
  },
  {
    name: "settings of checking",
    on: "planTyped",
    run: (options) => setCheckSettings({ rules: {}, window: 6, keepMonths: 3, trialUntil: "" }, options),
    stops: true,
  },
  ...REPORTS.map((wanted): WritingCommand => ({
    name: `report: ${wanted.type}`,
    on: "planTyped",
    run: (options) => makeReport(wanted, options, ON),
    stops: true,
  })),
  { name: "report again", on: "checked", run: (options) => makeReport({ type: "attainment", month: 4 }, options, ON), stops: true },
  { name: "dashboard with findings", on: "checked", run: (options) => makeDashboard(options, ON), stops: true },
  { name: "texts let go", on: "checked", run: (options) => letOldTextsGo(options, "2026-12-31"), stops: true },
  { name: "quadrants", on: "plan", run: (options) => makePersonalSheet(F16, "a", options), stops: true },
  { name: "time ledger", on: "plan", run: (options) => makePersonalSheet(F17, "", options), stops: true },
  { name: "undo checking", on: "checked", run: (options) => undoAction({}, options), stops: true },
];
