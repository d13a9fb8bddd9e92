/**
 * The charts of our sheets. Below level 1.10 nobody can read what a chart of Excel draws, so none could be put back: a rewriting draws
 * the new ones beside the former ones, which go when everything else has succeeded. Charts that users have added stay.
 */
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import { addChart, applyChart, chartSteps, type RangeOf } from "../cells/applyChart";
import type { Backup } from "../backup/backup";
import { finalName, freeName, isOurChart } from "../sheets/chartName";
import type { NameOf } from "../cells/nameOf";
import { small, type Operation } from "../request/requests";
import { run } from "../request/run";
import { sheetIn } from "../request/sheetIn";
import { areaOn } from "../request/areaOn";

/** The charts of a sheet, where they and what they show stand. */
export type SheetCharts = Pick<SheetSpec, "key" | "charts">;

/** Charts are added in one request and dressed in a later one: Excel decides how many series it makes of the first. */
export interface Drawing {
  readonly add: readonly Operation[];
  readonly dress: readonly Operation[];
}

/**
 * Draws the charts of sheets whose cells are written. `idOf`: the sheet's id; `backups`: what the sheets had before; `isAgain`: an attempt
 * before this one may have left some.
 */
export async function drawing(
  context: Excel.RequestContext,
  specs: readonly SheetCharts[],
  idOf: (key: SheetKey) => string,
  nameOf: NameOf,
  backups: readonly Backup[],
  isAgain: boolean,
): Promise<Drawing> {
  const drawn = specs.filter(({ charts = [] }) => charts.length > 0);
  const rangeOf: RangeOf = ({ sheet, area }) => areaOn(sheetIn(context, nameOf(sheet)), area);
  const sheets = drawn.map((spec) => ({
    sheet: sheetIn(context, idOf(spec.key)),
    charts: spec.charts ?? [],
    backup: backups.find(({ key }) => key === spec.key) ?? null,
  }));
  if (isAgain && sheets.length > 0) {
    for (const { sheet } of sheets) sheet.charts.load("items/name,items/id");
    await context.sync();
    for (const { sheet, backup } of sheets) for (const chart of sheet.charts.items) if (isLeft(chart, backup)) chart.delete();
  }
  const all = sheets.flatMap(({ sheet, charts, backup }) =>
    charts.map((spec) => ({ sheet, spec, name: freeName(spec.name, backup?.contents.charts ?? []) })),
  );
  const added: Excel.Chart[] = [];
  return {
    add: all.map(({ sheet, spec, name }) => small(6, () => void added.push(addChart(sheet, spec, name, rangeOf)))),
    dress: all.map(({ spec }, at) => ({
      bytes: 0,
      steps: chartSteps(spec),
      queue: () => applyChart(added[at] as Excel.Chart, spec, rangeOf),
    })),
  };
}

/** What an attempt before this one has left: added and not yet named, or named by us. */
function isLeft({ id, name }: Excel.Chart, backup: Backup | null): boolean {
  return !(backup?.charts.includes(id) ?? false) || (isOurChart(name) && !(backup?.contents.charts.includes(name) ?? false));
}

/** Takes the former charts away once everything has succeeded, and gives their names to those that took their place. */
export async function dropFormerCharts(backups: readonly Backup[]): Promise<void> {
  const sheets = backups.filter(({ contents }) => contents.charts.length > 0);
  if (sheets.length === 0) return;
  // In two steps, each of which may be done twice: a chart that has its final name is never taken for a former one.
  await run((context) => onCharts(context, sheets, ({ contents }, chart) => contents.charts.includes(chart.name) && chart.delete()));
  await run((context) => onCharts(context, sheets, (_, chart) => isOurChart(chart.name) && chart.set({ name: finalName(chart.name) })));
}

async function onCharts(
  context: Excel.RequestContext,
  sheets: readonly Backup[],
  act: (backup: Backup, chart: Excel.Chart) => void,
): Promise<void> {
  const seen = sheets.map((backup) => ({ backup, charts: context.workbook.worksheets.getItem(backup.sheet).charts }));
  for (const { charts } of seen) charts.load("items/name");
  await context.sync();
  for (const { backup, charts } of seen) for (const chart of charts.items) act(backup, chart);
  await context.sync();
}
