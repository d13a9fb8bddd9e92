import { knowsLastYear } from "../../plan/cube/lastYear";
import type { Inputs } from "../../plan/inputs/inputs";
import { idOf, type SheetIds } from "../../sheet/place/identity";
import type { Area } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { holidayRows } from "./holidayRows";
import { headings, type Column, type Heading, type InputTable } from "../reading/headings";
import type { OwnSeasonality, Seasonality } from "./seasonality";

/**
 * Where the input sheet's parts stand when the add-in makes it: settings on the left, then the tables side by side from one
 * heading row on, so that each can grow downward.
 */

/** Rows: title, introduction, names of the parts, hints, headings, and then what the user types. */
export const BAND = 2;
export const HINT = 3;
export const HEAD = 4;
export const BODY = 5;

export const SETTINGS = [
  "language",
  "team",
  "supervisor",
  "year",
  "firstMonth",
  "periods",
  "layoutF1",
  "layoutF2",
  "calendar",
  "difficulty",
  "effort",
  "margin",
  "openGoals",
  "formulas",
] as const;
export type Setting = (typeof SETTINGS)[number];

export const settingsArea: Area = { row: HEAD, column: 0, rows: SETTINGS.length + 1, columns: 3 };

export interface TableLayout {
  readonly name: InputTable;
  readonly headings: readonly Heading[];
  /** Heading row included. */
  readonly area: Area;
}

/** Rows to type in where there is nothing yet. */
const SPARE: Readonly<Record<InputTable, number>> = {
  TC_Metrics: 3,
  TC_Products: 6,
  TC_Managers: 6,
  TC_Seasonality: 12,
  TC_Clients: 12,
  TC_Holds: 6,
  TC_Bounds: 6,
  TC_Buffers: 4,
  TC_Minimums: 6,
  TC_Holidays: 6,
  TC_Grades: 5,
};

export function tableLayouts(inputs: Inputs, seasonality: Seasonality, texts: Texts): readonly TableLayout[] {
  const names = { metrics: inputs.metrics.map(({ name }) => name), products: inputs.products.map(({ name }) => name) };
  const tables: readonly (readonly [InputTable, number])[] = [
    ["TC_Metrics", inputs.metrics.length],
    ["TC_Products", inputs.products.length],
    ["TC_Managers", inputs.managers.length],
    ["TC_Seasonality", seasonality.rows],
    ["TC_Clients", inputs.clients.length],
    ["TC_Holds", inputs.holds.length],
    ["TC_Bounds", inputs.bounds.length],
    ["TC_Buffers", inputs.buffers.length],
    ["TC_Minimums", inputs.minimums.length],
    ["TC_Holidays", holidayRows(inputs).length],
    ["TC_Grades", inputs.scoring.grades.length + 1],
  ];
  let column = settingsArea.columns + 1;
  return tables.map(([name, filled]) => {
    const all = headings(name, names, texts);
    const shown = all.filter((heading) => isShown(name, heading, inputs, seasonality.own));
    const area = { row: HEAD, column, rows: 1 + (filled === 0 ? SPARE[name] : filled), columns: shown.length };
    column += shown.length + 1;
    return { name, headings: shown, area };
  });
}

/** Products have columns for what is said of them: a seasonality of their own; last year's amounts, or a basis, or both. */
function isShown(table: InputTable, { column }: Heading, inputs: Inputs, own: readonly OwnSeasonality[]): boolean {
  if (column.type === "Field") return true;
  if (table === "TC_Clients") return column.type === "LastYear" ? knowsLastYear(inputs) : hasBasis(inputs) || !knowsLastYear(inputs);
  if (table !== "TC_Seasonality") return true;
  return own.some(
    ({ product, metric }) =>
      column.type !== "Metric" && product === column.product && metric === (column.type === "Pair" ? column.metric : null),
  );
}

function hasBasis({ clients }: Inputs): boolean {
  return clients.some(({ basis }) => basis.some((byMetric) => byMetric.some((known) => known !== null)));
}

/** The settings and every table have rows of their own: `TC_Clients:c1` in `TC_Clients:crbt:revenue`; a row to type in has a number. */
export function idsInput(inputs: Inputs, tables: readonly TableLayout[]): SheetIds {
  const settings = { row: BODY, column: 0, rows: SETTINGS.map((setting) => idOf("setting", setting)), columns: ["label", "value", "note"] };
  return {
    rows: [],
    columns: [],
    tables: [
      settings,
      ...tables.map(({ name, headings: shown, area }) => ({
        row: BODY,
        column: area.column,
        rows: Array.from({ length: area.rows - 1 }, (_, row) => rowId(name, ENTRIES[name]?.(inputs)[row]?.id ?? null, row)),
        columns: shown.map(({ column }) => columnId(name, column, inputs)),
      })),
    ],
  };
}

function rowId(table: InputTable, id: string | null, row: number): string {
  return id === null ? idOf(table, "row", row + 1) : idOf(table, id);
}

/** Entries with ids of their own. */
const ENTRIES: Partial<Record<InputTable, (inputs: Inputs) => readonly { readonly id: string }[]>> = {
  TC_Metrics: ({ metrics }) => metrics,
  TC_Products: ({ products }) => products,
  TC_Managers: ({ managers }) => managers,
  TC_Clients: ({ clients }) => clients,
};

function columnId(table: InputTable, column: Column, { metrics, products }: Inputs): string {
  const [product, metric] = [
    "product" in column ? (products[column.product]?.id ?? "") : null,
    "metric" in column ? (metrics[column.metric]?.id ?? "") : null,
  ];
  const what = column.type === "Field" ? [column.field] : [column.type, product, metric].filter((part) => part !== null);
  return idOf(table, ...what);
}
