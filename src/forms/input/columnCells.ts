import { toCellNumber } from "../../plan/amount";
import type { Inputs, Manager, Metric } from "../../plan/inputs";
import { unitText } from "../../plan/units";
import { amountFormat, asText, ordinal } from "../../sheet/formats";
import type { Cell, StyleName } from "../../sheet/spec";
import type { Texts } from "../../i18n/texts";
import { calendarMonth } from "../calendar";
import { periodLabel } from "../columns";
import type { Column, TableName } from "./headings";
import type { Seasonality } from "./seasonality";

/** What stands under one heading of an input table: 90,000.00 for each client, with the look of the column. */
export interface ColumnCells {
  readonly style: StyleName;
  readonly format: string | null;
  readonly values: readonly Cell[];
}

export function columnCells(table: TableName, column: Column, inputs: Inputs, seasonality: Seasonality, texts: Texts): ColumnCells {
  switch (column.type) {
    case "Field":
      return (fields[table][column.field] as Field)(inputs, seasonality, texts);
    case "Metric": {
      const { unit } = inputs.metrics[column.metric] as Metric;
      return numbers(inputs.products.map(({ target }) => toCellNumber(target[column.metric] as number, unit)), amountFormat(unit));
    }
    case "Product":
      return numbers(own(seasonality, column.product, null));
    case "Pair": {
      if (table === "TC_Seasonality") return numbers(own(seasonality, column.product, column.metric));
      const { unit } = inputs.metrics[column.metric] as Metric;
      return numbers(inputs.clients.map(({ basis }) => basis[column.product]?.[column.metric] ?? null), amountFormat(unit));
    }
  }
}

type Field = (inputs: Inputs, seasonality: Seasonality, texts: Texts) => ColumnCells;

const fields: Readonly<Record<TableName, Readonly<Record<string, Field>>>> = {
  TC_Metrics: {
    name: ({ metrics }) => names(metrics),
    id: ({ metrics }) => ids(metrics),
    unit: ({ metrics }) => numbers(metrics.map(({ unit }) => Number(unitText(unit)))),
  },
  TC_Products: {
    name: ({ products }) => names(products),
    id: ({ products }) => ids(products),
  },
  TC_Managers: {
    name: ({ managers }) => names(managers),
    id: ({ managers }) => ids(managers),
    area: ({ managers }) => typed(managers.map(({ area }) => area)),
    weight: ({ managers }) => numbers(managers.map(({ weight }) => weight)),
    from: ({ managers }) => numbers(managers.map(({ from }) => from), ordinal),
    ramp: ({ managers }) => typed(managers.map(({ ramp }) => ramp.map(percent).join(", "))),
  },
  TC_Seasonality: {
    period: (inputs, { rows }, texts) => ({ style: "label", format: asText, values: rowLabels(inputs, rows, texts) }),
    all: (_, { usual }) => numbers(usual ?? []),
  },
  TC_Clients: {
    name: ({ clients }) => names(clients),
    id: ({ clients }) => ids(clients),
    manager: ({ clients, managers }) => typed(clients.map(({ manager }) => (managers[manager] as Manager).name)),
    class: ({ clients }) => typed(clients.map((client) => client.class)),
  },
};

function typed(texts: readonly string[]): ColumnCells {
  return { style: "input", format: asText, values: texts.map((text) => text || null) };
}

function numbers(values: readonly (number | null)[], format: string | null = null): ColumnCells {
  return { style: "input", format, values };
}

function names(entries: readonly { readonly name: string }[]): ColumnCells {
  return typed(entries.map(({ name }) => name));
}

/** Empty where the name serves. */
function ids(entries: readonly { readonly id: string; readonly name: string }[]): ColumnCells {
  return typed(entries.map(({ id, name }) => (id === name ? "" : id)));
}

/** 0.5 → "50%"; a share that percent cannot tell exactly stays a decimal. */
function percent(share: number): string {
  const text = String(Number((share * 100).toPrecision(12)));
  return Number(text) / 100 === share ? `${text}%` : String(share);
}

function own(seasonality: Seasonality, product: number, metric: number | null): readonly number[] {
  return seasonality.own.find((series) => series.product === product && series.metric === metric)?.weights ?? [];
}

/** Periods or months, as many as there are rows. */
function rowLabels(inputs: Inputs, rows: number, texts: Texts): readonly string[] {
  return Array.from({ length: rows }, (_, row) => (rows === 12 ? texts.forms.calendar.month(calendarMonth(inputs, row)) : periodLabel(inputs, row, 1, texts)));
}
