/**
 * `Excel.ChartCollection` and `Excel.Chart`: charts of a sheet. Their parts stand in `chartParts.ts`, their series in `chartSeries.ts`.
 */
import { bounding } from "../engine/area/area";
import type { Chart, ChartSeries, ChartSource } from "../engine/objects/charts";
import { CHART_KINDS, NEW_AXIS, type ChartFont } from "../../xlsx/file/charts";
import type { Sheet } from "../engine/cells/sheet";
import { isRef, oneOf, rangeOf, text, wholeNumber } from "./arguments";
import { changeChart, chartOf } from "./chartProperty";
import { eventRegistrations } from "./eventRegistrations";
import { invalidArgument, itemNotFound } from "./hostError";
import { chartPlace } from "./chartPlace";
import { chartEvent } from "./hostEvents";
import { ref, type ObjectType, type Session } from "./objectType";
import { allow } from "./protectionRules";
import type { ChartTarget, RangeTarget } from "./targets";

const FONT: ChartFont = { size: 10, bold: false, color: "#595959" };
/** Columns and rows of a chart that nobody has placed. */
const SIZE = { rows: 15, columns: 8 };

export const charts: ObjectType<Sheet> = {
  properties: { Count: { get: (sheet, { engine }) => engine.charts.of(sheet.id).length } },
  items: (sheet, { engine }) => engine.charts.of(sheet.id).map(({ id }) => ref("Chart", { sheet, id })),
  item: (sheet, key, session) => ref("Chart", { sheet, id: named(sheet, key, session)?.id ?? missing(key) }),
  methods: {
    Add: (sheet, [type, source, seriesBy], session) => {
      allow(session, sheet, "editObjects", []);
      if (!isRef(source, "Range")) throw invalidArgument("A chart is made of a range.");
      const kind = oneOf(type, CHART_KINDS);
      const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
      const { id } = session.engine.charts.add(sheet.id, {
        kind,
        area: { row: 0, column: 0, ...SIZE },
        title: { text: "Chart Title", visible: true, font: { ...FONT, size: 14 } },
        font: FONT,
        legend: { visible: true, position: "Bottom" },
        axes: { category: NEW_AXIS, value: { ...NEW_AXIS, gridlines: { visible: true, color: null } } },
        series: seriesIn(source.target, by).map((values, index) => newSeries(kind, `Series${index + 1}`, values)),
      });
      session.raise(chartEvent("added", id, sheet.id));
      return ref("Chart", { sheet, id });
    },
    GetCount: (sheet, _, { engine }) => engine.charts.of(sheet.id).length,
    GetItem: (sheet, [key], session) => ref("Chart", { sheet, id: named(sheet, key, session)?.id ?? missing(key) }),
    GetItemAt: (sheet, [index], { engine }) =>
      ref("Chart", { sheet, id: engine.charts.of(sheet.id)[wholeNumber(index)]?.id ?? missing(index) }),
    GetItemOrNullObject: (sheet, [key], session) => {
      const found = named(sheet, key, session);
      return found === undefined ? null : ref("Chart", { sheet, id: found.id });
    },
    ...eventRegistrations(["Added", "Deleted", "Activated", "Deactivated"]),
  },
};

export const chart: ObjectType<ChartTarget> = {
  id: ({ id }) => id,
  properties: {
    ...chartPlace,
    Id: { get: ({ id }) => id },
    Name: {
      get: (target, session) => chartOf(target, session).name,
      set: (target, value, session) => {
        changeChart(target, session, { name: ownName(target, text(value), session) });
      },
    },
    ChartType: {
      get: (target, session) => chartOf(target, session).kind,
      set: (target, value, session) => {
        const kind = oneOf(value, CHART_KINDS);
        changeChart(target, session, { kind, series: chartOf(target, session).series.map((series) => ({ ...series, kind })) });
      },
    },
  },
  objects: {
    Axes: (target) => ref("ChartAxes", target),
    Format: (target) => ref("ChartAreaFormat", target),
    DataLabels: ({ sheet, id }) => ref("ChartDataLabels", { sheet, id, path: "dataLabels" }),
    Legend: (target) => ref("ChartLegend", target),
    PlotArea: (target) => ref("ChartPlotArea", target),
    Series: (target) => ref("ChartSeriesCollection", target),
    Title: (target) => ref("ChartTitle", target),
    Worksheet: ({ sheet }) => ref("Worksheet", sheet),
  },
  methods: {
    Delete: (target, _, session) => {
      allow(session, target.sheet, "editObjects", []);
      session.engine.charts.remove(target.sheet.id, chartOf(target, session).id);
      session.raise(chartEvent("deleted", target.id, target.sheet.id));
    },
    SetPosition: (target, [start, end], session) => {
      const sheets = session.engine.sheets();
      const first = rangeOf(start, target.sheet, sheets).area;
      const last =
        end === undefined || end === null ? { ...first, rows: SIZE.rows, columns: SIZE.columns } : rangeOf(end, target.sheet, sheets).area;
      changeChart(target, session, { area: bounding(first, last) });
    },
    SetData: (target, [source, seriesBy], session) => {
      if (!isRef(source, "Range")) throw invalidArgument("A chart is made of a range.");
      const { kind } = chartOf(target, session);
      const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
      changeChart(target, session, {
        series: seriesIn(source.target, by).map((values, index) => newSeries(kind, `Series${index + 1}`, values)),
      });
    },
    ...eventRegistrations(["Activated", "Deactivated"]),
  },
};

export function newSeries(kind: Chart["kind"], name: string, values: ChartSource | null): ChartSeries {
  return {
    name,
    kind,
    values,
    categories: null,
    fill: null,
    line: { color: null, weight: 2.25 },
    marker: { style: "Automatic", size: 5, background: null, foreground: null },
    gap: 150,
  };
}

/** Every row or column is one. Excel itself also looks for headings. */
function seriesIn({ sheet, area }: RangeTarget, by: "Auto" | "Columns" | "Rows"): readonly ChartSource[] {
  const alongRows = by === "Rows" || (by === "Auto" && area.columns > area.rows);
  return Array.from({ length: alongRows ? area.rows : area.columns }, (_, index) => ({
    sheetId: sheet.id,
    area: alongRows ? { ...area, row: area.row + index, rows: 1 } : { ...area, column: area.column + index, columns: 1 },
  }));
}

/** No two charts of a sheet are called alike. */
function ownName({ sheet, id }: ChartTarget, name: string, session: Session): string {
  const found = named(sheet, name, session);
  if (found && found.id !== id) throw invalidArgument(`The name ${name} is taken by another chart.`);
  return name;
}

function named(sheet: Sheet, key: unknown, { engine }: Session): Chart | undefined {
  const own = engine.charts.of(sheet.id);
  return own.find(({ name }) => name.toLowerCase() === text(key).toLowerCase()) ?? own.find(({ id }) => id === key);
}

function missing(key: unknown): never {
  throw itemNotFound(`the chart ${String(key)}`);
}
