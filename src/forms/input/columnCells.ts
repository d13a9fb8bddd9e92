import { toCellNumber, type Unit } from "../../plan/numbers/amount";
import type { Inputs, Manager, Metric } from "../../plan/inputs/inputs";
import { unitText } from "../../plan/typed/units";
import { amountFormat, amountFormats, asText, day, ordinal, percentFormat, serialOf } from "../../sheet/look/formats";
import type { Cell, StyleName } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import type { ColumnFormat } from "../parts/runs";
import { dayCell } from "../parts/monthOrDay";
import { percentText } from "../../plan/numbers/percentText";
import type { Column, InputTable } from "../reading/headings";
import { holidayRows } from "./holidayRows";
import { rowLabels, type Seasonality } from "./seasonality";

/** What stands under one heading of an input table: 90,000.00 for each client, with the look of the column. */
export interface ColumnCells {
  readonly style: StyleName;
  readonly format: ColumnFormat;
  readonly values: readonly Cell[];
}

export function columnCells(table: InputTable, column: Column, inputs: Inputs, seasonality: Seasonality, texts: Texts): ColumnCells {
  switch (column.type) {
    case "Field":
      return (fields[table][column.field] as Field)(inputs, seasonality, texts);
    case "Metric": {
      const { unit } = inputs.metrics[column.metric] as Metric;
      if (table === "TC_Clients") return numbers([], amountFormat(unit));
      return numbers(
        inputs.products.map(({ target }) => toCellNumber(target[column.metric] as number, unit)),
        amountFormat(unit),
      );
    }
    case "Product":
      return numbers(own(seasonality, column.product, null));
    case "Pair": {
      if (table === "TC_Seasonality") return numbers(own(seasonality, column.product, column.metric));
      const { unit } = inputs.metrics[column.metric] as Metric;
      return numbers(
        inputs.clients.map(({ basis }) => basis[column.product]?.[column.metric] ?? null),
        amountFormat(unit),
      );
    }
    case "LastYear": {
      const { unit } = inputs.metrics[column.metric] as Metric;
      const known = inputs.clients.map(({ lastYear }) => lastYear[column.product]?.[column.metric] ?? null);
      return {
        style: "input",
        format: amountFormat(unit),
        values: known.map((amounts) => (amounts === null || amounts.length === 1 ? (amounts?.[0] ?? null) : amounts.join("; "))),
      };
    }
  }
}

type Field = (inputs: Inputs, seasonality: Seasonality, texts: Texts) => ColumnCells;

const fields: Readonly<Record<InputTable, Readonly<Record<string, Field>>>> = {
  TC_Metrics: {
    name: ({ metrics }) => names(metrics),
    id: ({ metrics }) => ids(metrics),
    unit: ({ metrics }) => numbers(metrics.map(({ unit }) => Number(unitText(unit)))),
  },
  TC_Products: {
    name: ({ products }) => names(products),
    cancellation: ({ products }) => numbers(products.map(({ cancellation }) => (cancellation === 0 ? null : cancellation))),
    id: ({ products }) => ids(products),
  },
  TC_Managers: {
    name: ({ managers }) => names(managers),
    id: ({ managers }) => ids(managers),
    no: ({ managers }) => ownNumbers(managers),
    area: ({ managers }) => typed(managers.map(({ area }) => area)),
    weight: ({ managers }) => numbers(managers.map(({ weight }) => weight)),
    // A column has one format: where somebody joins within a month, everybody's month is shown as its first day.
    from: (inputs) =>
      inputs.managers.some(({ firstDay }) => firstDay !== undefined)
        ? { ...dates([]), values: inputs.managers.map(({ from, ...manager }) => dayCell(inputs, { ...manager, month: from })) }
        : { ...numbers(inputs.managers.map(({ from }) => from)), format: ordinal },
    to: ({ managers }) => dates(managers.map(({ lastDay = null }) => lastDay)),
    ramp: ({ managers }) => typed(managers.map(({ ramp }) => ramp.map(percentText).join(", "))),
  },
  TC_Seasonality: {
    period: (inputs, { rows }, texts) => ({ style: "label", format: asText, values: rowLabels(inputs, rows, texts) }),
    all: (_, { usual }) => numbers(usual ?? []),
  },
  TC_Clients: {
    name: ({ clients }) => names(clients),
    id: ({ clients }) => ids(clients),
    no: ({ clients }) => ownNumbers(clients),
    manager: ({ clients, managers }) => typed(clients.map(({ manager }) => (managers[manager] as Manager).name)),
    class: ({ clients }) => typed(clients.map((client) => client.class)),
  },
  TC_Holds: {
    ...spanFields("holds"),
    ...decisionFields("holds"),
    amount: (inputs) =>
      amounts(
        inputs,
        "holds",
        inputs.holds.map(({ amount }) => amount),
      ),
  },
  TC_Bounds: {
    ...spanFields("bounds"),
    ...decisionFields("bounds"),
    min: (inputs) =>
      amounts(
        inputs,
        "bounds",
        inputs.bounds.map(({ min }) => min),
      ),
    max: (inputs) =>
      amounts(
        inputs,
        "bounds",
        inputs.bounds.map(({ max }) => max),
      ),
  },
  TC_Grades: {
    name: ({ scoring: { grades, lowest } }) => typed([...grades.map(({ name }) => name), lowest]),
    from: ({ scoring: { grades } }) => numbers(grades.map(({ from }) => from)),
  },
  TC_Buffers: {
    metric: ({ buffers, metrics }) => typed(buffers.map(({ metric }) => nameIn(metrics, metric))),
    manager: ({ buffers, managers }) => typed(buffers.map(({ manager }) => nameIn(managers, manager))),
    amount: (inputs) =>
      amounts(
        inputs,
        "buffers",
        inputs.buffers.map(({ size }) => (size.type === "Amount" ? size.units : null)),
      ),
    percent: ({ buffers }) =>
      numbers(
        buffers.map(({ size }) => (size.type === "Percent" ? Number((size.percent / 100).toPrecision(15)) : null)),
        percentFormat(2),
      ),
    reason: ({ buffers }) => typed(buffers.map(({ reason }) => reason)),
  },
  TC_Minimums: {
    ...sliceFields("minimums"),
    amount: (inputs) =>
      amounts(
        inputs,
        "minimums",
        inputs.minimums.map(({ amount }) => amount),
      ),
  },
  TC_Holidays: {
    year: (inputs) =>
      numbers(
        holidayRows(inputs).map(({ year }) => year),
        ordinal,
      ),
    first: (inputs) => dates(holidayRows(inputs).map(({ first }) => first)),
    last: (inputs) => dates(holidayRows(inputs).map(({ last }) => last)),
    kind: (inputs, _, texts) => typed(holidayRows(inputs).map(({ kind }) => (kind === null ? "" : texts.forms.input.holidays.kinds[kind]))),
    source: (inputs) => typed(holidayRows(inputs).map(({ source }) => source)),
  },
};

function nameIn(entries: readonly { readonly name: string }[], position: number | null): string {
  return position === null ? "" : (entries[position]?.name ?? "");
}

/** Which amounts a hold, a bound or a minimum speaks of, by names, and why; what it sums over stays empty. */
function sliceFields(list: "holds" | "bounds" | "minimums"): Readonly<Record<string, Field>> {
  return {
    metric: (inputs) => typed(inputs[list].map(({ metric }) => nameIn(inputs.metrics, metric))),
    product: (inputs) => typed(inputs[list].map(({ product }) => nameIn(inputs.products, product))),
    manager: (inputs) => typed(inputs[list].map(({ manager }) => nameIn(inputs.managers, manager))),
    client: (inputs) => typed(inputs[list].map(({ client }) => nameIn(inputs.clients, client))),
    period: (inputs) =>
      numbers(
        inputs[list].map(({ period }) => (period === null ? null : period + 1)),
        ordinal,
      ),
    reason: (inputs) => typed(inputs[list].map(({ reason }) => reason)),
  };
}

/** The same of holds and bounds, which may speak of several periods. */
function spanFields(list: "holds" | "bounds"): Readonly<Record<string, Field>> {
  return {
    ...sliceFields(list),
    through: (inputs) =>
      numbers(
        inputs[list].map(({ through }) => (through === undefined ? null : through + 1)),
        ordinal,
      ),
  };
}

/** By whom, since when and until when a hold or a bound stands. */
function decisionFields(list: "holds" | "bounds"): Readonly<Record<string, Field>> {
  return {
    by: (inputs) => typed(inputs[list].map(({ by = "" }) => by)),
    date: (inputs) => dates(inputs[list].map(({ date = null }) => date)),
    until: (inputs) => dates(inputs[list].map(({ until = null }) => until)),
  };
}

/** Amounts of several metrics in one column, each with the decimals of its own. */
function amounts(
  { metrics, ...inputs }: Inputs,
  list: "holds" | "bounds" | "buffers" | "minimums",
  units: readonly (number | null)[],
): ColumnCells {
  const unitOf = (position: number): Unit => (metrics[inputs[list][position]?.metric ?? -1] as Metric).unit;
  return numbers(
    units.map((one, position) => (one === null ? null : toCellNumber(one, unitOf(position)))),
    amountFormats(units.map((_, position) => unitOf(position))),
  );
}

function typed(texts: readonly string[]): ColumnCells {
  return { style: "input", format: asText, values: texts.map((text) => text || null) };
}

function numbers(values: readonly (number | null)[], format: ColumnFormat = null): ColumnCells {
  return { style: "input", format, values };
}

function dates(texts: readonly (string | null)[]): ColumnCells {
  return numbers(
    texts.map((text) => (text === null ? null : serialOf(text))),
    day,
  );
}

function names(entries: readonly { readonly name: string }[]): ColumnCells {
  return typed(entries.map(({ name }) => name));
}

/** Empty where the name serves. */
function ids(entries: readonly { readonly id: string; readonly name: string }[]): ColumnCells {
  return typed(entries.map(({ id, name }) => (id === name ? "" : id)));
}

/** Empty where none was given yet. */
function ownNumbers(entries: readonly { readonly no?: number }[]): ColumnCells {
  return { ...numbers(entries.map(({ no = null }) => no)), format: ordinal };
}

function own(seasonality: Seasonality, product: number, metric: number | null): readonly number[] {
  return seasonality.own.find((series) => series.product === product && series.metric === metric)?.weights ?? [];
}
