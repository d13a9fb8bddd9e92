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
import { send } from "../request/requests";
import { run } from "../request/run";

/** The charts of a sheet, where they and what they show stand. */
export type SheetCharts = Pick<SheetSpec, "key" | "charts">;

/** Draws the charts of sheets whose cells are written. `idOf`: the sheet's id; `backups`: what the sheets had before. */
export async function drawCharts(
  specs: readonly SheetCharts[],
  idOf: (key: SheetKey) => string,
  nameOf: NameOf,
  backups: readonly Backup[],
  signal?: AbortSignal,
): Promise<void> {
  const drawn = specs.filter(({ charts = [] }) => charts.length > 0);
  if (drawn.length === 0) return;
  /** Ids of the charts that each sheet had before the first attempt. */
  const before = new Map<SheetKey, ReadonlySet<string>>();
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const rangeOf: RangeOf = ({ sheet, area }) =>
      worksheets.getItem(nameOf(sheet)).getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
    const there = drawn.map((spec) => ({ spec, sheet: worksheets.getItem(idOf(spec.key)), former: formerCharts(backups, spec.key) }));
    for (const { sheet } of there) sheet.charts.load("items/name,items/id");
    await context.sync();

    const added = there.flatMap(({ spec, sheet, former }) => {
      const known = before.get(spec.key) ?? new Set(sheet.charts.items.map(({ id }) => id));
      before.set(spec.key, known);
      // What an attempt before this one has left: named by us, or added and not yet named.
      const isLeft = ({ id, name }: Excel.Chart): boolean => !known.has(id) || (isOurChart(name) && !former.includes(name));
      for (const chart of sheet.charts.items) if (isLeft(chart)) chart.delete();
      const taken = sheet.charts.items.filter((chart) => !isLeft(chart)).map(({ name }) => name);
      return (spec.charts ?? []).map((chart) => ({
        sheet,
        spec: chart,
        chart: addChart(sheet, chart, freeName(chart.name, taken), rangeOf),
      }));
    });
    await context.sync();
    await send(
      context,
      added.map(({ sheet, spec, chart }) => ({ bytes: 0, steps: chartSteps(spec), queue: () => applyChart(sheet, chart, spec, rangeOf) })),
      signal,
    );
  });
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

function formerCharts(backups: readonly Backup[], key: SheetKey): readonly string[] {
  return backups.find((backup) => backup.key === key)?.contents.charts ?? [];
}
