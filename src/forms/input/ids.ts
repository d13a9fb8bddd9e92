import type { Inputs } from "../../plan/inputs/inputs";
import { idOf, type SheetIds } from "../../sheet/place/identity";
import type { Column, InputTable } from "../reading/headings";
import type { InputLayout } from "./places";

/** Settings and tables have rows of their own: `TC_Clients:c1` in `TC_Clients:crbt:revenue`; a row to type in has a number. */
export function idsInput(inputs: Inputs, { settings, tables }: InputLayout): SheetIds {
  const own = settings && {
    row: settings.area.row + 1,
    column: settings.area.column,
    rows: settings.settings.map((setting) => idOf("setting", setting)),
    columns: ["label", "value", "note"],
  };
  return {
    rows: [],
    columns: [],
    tables: [
      ...(own ? [own] : []),
      ...tables.map(({ name, headings: shown, area }) => ({
        row: area.row + 1,
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
