import { knowsLastYear } from "../../plan/cube/lastYear";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Area, Position, SheetKey } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { CLIENTS, INPUT, MORE } from "./form";
import { holidayRows } from "./holidayRows";
import { headings, type Heading, type InputTable } from "../reading/headings";
import type { OwnSeasonality, Seasonality } from "./seasonality";

/**
 * Where the parts of the input stand when the add-in makes it. No table stands above another, so that each can grow downward and be pasted
 * over; what everybody needs fits on a screen.
 *
 *     目标输入   settings   managers   metrics
 *                products
 *     集团客户   clients
 *     更多设定   contents   holds   bounds   buffers   minimums   seasonality   holidays   grades   more settings
 */

/** Rows above the headings of a table or of settings: its name, and how to fill it in. */
const ABOVE = 2;

/** Rows of a sheet with several tables: title, introduction, names of the parts, hints, headings, and then what the user types. */
export const HEAD = 4;
/** On the sheet of the clients, whose title says what the table is. */
export const CLIENTS_HEAD = 2;

/** What every plan says, and what most leave as it is. */
const FIRST_SETTINGS = ["language", "team", "supervisor", "year", "firstMonth", "periods"] as const;
const MORE_SETTINGS = [
  "layoutF1",
  "layoutF2",
  "calendar",
  "difficulty",
  "effort",
  "margin",
  "openGoals",
  "formulas",
  "remainder",
  "remainderManager",
  "remainderClient",
  "tenThousands",
] as const;
export const SETTINGS = [...FIRST_SETTINGS, ...MORE_SETTINGS] as const;
export type Setting = (typeof SETTINGS)[number];

/** Names of the areas in which settings stand. Workbooks of earlier versions have all of them in the first. */
export const SETTINGS_AREAS = ["TC_Settings", "TC_MoreSettings"] as const;

export interface SettingsLayout {
  readonly name: (typeof SETTINGS_AREAS)[number];
  readonly settings: readonly Setting[];
  /** Heading row included. */
  readonly area: Area;
}

export interface TableLayout {
  readonly name: InputTable;
  readonly headings: readonly Heading[];
  /** Heading row included. */
  readonly area: Area;
}

/** What stands on one of the sheets. */
export interface InputLayout {
  readonly key: SheetKey;
  readonly settings: SettingsLayout | null;
  readonly tables: readonly TableLayout[];
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

/** Columns of the settings: label, value, note. */
const SETTING_COLUMNS = 3;
/** The first of the sheet with more settings leads to its parts. */
export const CONTENTS: Position = { row: HEAD, column: 0 };

export function inputLayouts(inputs: Inputs, seasonality: Seasonality, texts: Texts): readonly [InputLayout, InputLayout, InputLayout] {
  const place = tablePlacer(inputs, seasonality, texts);
  const settings = settingsLayout("TC_Settings", FIRST_SETTINGS, { row: HEAD, column: 0 });
  const products = place("TC_Products", { row: HEAD + settings.area.rows + 1 + ABOVE, column: 0 });
  const managers = place("TC_Managers", behind(products));
  const metrics = place("TC_Metrics", behind(managers));
  const rare = (["TC_Holds", "TC_Bounds", "TC_Buffers", "TC_Minimums", "TC_Seasonality", "TC_Holidays", "TC_Grades"] as const).reduce<
    readonly TableLayout[]
  >((tables, name) => {
    const last = tables.at(-1);
    return [...tables, place(name, last ? behind(last) : { row: HEAD, column: CONTENTS.column + 2 })];
  }, []);
  const more = settingsLayout("TC_MoreSettings", MORE_SETTINGS, behind(rare.at(-1) as TableLayout));
  return [
    { key: INPUT.keyOf(), settings, tables: [products, managers, metrics] },
    { key: CLIENTS.keyOf(), settings: null, tables: [place("TC_Clients", { row: CLIENTS_HEAD, column: 0 })] },
    { key: MORE.keyOf(), settings: more, tables: rare },
  ];
}

function settingsLayout(name: SettingsLayout["name"], settings: readonly Setting[], at: Position): SettingsLayout {
  return { name, settings, area: { ...at, rows: settings.length + 1, columns: SETTING_COLUMNS } };
}

/** Beside a table, with a column between. */
function behind({ area }: TableLayout): Position {
  return { row: HEAD, column: area.column + area.columns + 1 };
}

function tablePlacer(inputs: Inputs, seasonality: Seasonality, texts: Texts): (name: InputTable, at: Position) => TableLayout {
  const names = { metrics: inputs.metrics.map(({ name }) => name), products: inputs.products.map(({ name }) => name) };
  const filled: Readonly<Record<InputTable, number>> = {
    TC_Metrics: inputs.metrics.length,
    TC_Products: inputs.products.length,
    TC_Managers: inputs.managers.length,
    TC_Seasonality: seasonality.rows,
    TC_Clients: inputs.clients.length,
    TC_Holds: inputs.holds.length,
    TC_Bounds: inputs.bounds.length,
    TC_Buffers: inputs.buffers.length,
    TC_Minimums: inputs.minimums.length,
    TC_Holidays: holidayRows(inputs).length,
    TC_Grades: inputs.scoring.grades.length + 1,
  };
  return (name, at) => {
    const shown = headings(name, names, texts).filter((heading) => isShown(name, heading, inputs, seasonality.own));
    return { name, headings: shown, area: { ...at, rows: 1 + (filled[name] === 0 ? SPARE[name] : filled[name]), columns: shown.length } };
  };
}

/**
 * Products have columns for what is said of them: a seasonality of their own; last year's amounts, or a basis, or both. While nobody knows
 * the products, clients have one column for all of them.
 */
function isShown(table: InputTable, { column }: Heading, inputs: Inputs, own: readonly OwnSeasonality[]): boolean {
  if (column.type === "Field" && column.field === "to") return inputs.managers.some(({ lastDay }) => lastDay !== undefined);
  if (column.type === "Field" && column.field === "no") {
    const entries: readonly { readonly no?: number }[] = table === "TC_Clients" ? inputs.clients : inputs.managers;
    return entries.some(({ no }) => no !== undefined);
  }
  if (column.type === "Field") return true;
  if (table === "TC_Clients") {
    if (column.type === "Metric") return inputs.products.length === 0;
    return column.type === "LastYear" ? knowsLastYear(inputs) : hasBasis(inputs) || !knowsLastYear(inputs);
  }
  if (table !== "TC_Seasonality") return true;
  return own.some(
    ({ product, metric }) =>
      column.type !== "Metric" && product === column.product && metric === (column.type === "Pair" ? column.metric : null),
  );
}

function hasBasis({ clients }: Inputs): boolean {
  return clients.some(({ basis }) => basis.some((byMetric) => byMetric.some((known) => known !== null)));
}

/**
 * Ids and numbers stand in the last columns of a table, which are hidden: what is pasted never meets them. No settings stand as far to the
 * right.
 */
export function hiddenColumns({ tables }: InputLayout): readonly number[] {
  return tables.flatMap(({ area, headings: shown }) =>
    shown.flatMap(({ column }, at) => (column.type === "Field" && HIDDEN.has(column.field) ? [area.column + at] : [])),
  );
}

const HIDDEN: ReadonlySet<string> = new Set(["no", "id"]);
