import type { Facts } from "../../plan/checking/facts/facts";
import type { Brought, ClientMonth } from "../../plan/checking/measures/clientMonth";
import { attainment } from "../../plan/measure/attainment";
import { toCellNumber, type Unit } from "../../plan/numbers/amount";
import { a1 } from "../../sheet/place/address";
import type { Cell, StyleName } from "../../sheet/spec/spec";
import { amountFormat, asText, ordinal, percentFormat, shown } from "../../sheet/look/formats";
import { amountWidth, columnWidth } from "../../sheet/look/width";
import { checkedWords } from "../checked/words";
import { attainmentFormula } from "../parts/attainmentFormula";
import type { Texts } from "../texts";

export interface Column {
  readonly id: string;
  readonly heading: string;
  readonly width: number;
  readonly style: StyleName;
  readonly format: string;
  readonly cell: (client: ClientMonth, row: number) => Cell;
  /** Of some clients. @param rows first and last row of what is summed */
  readonly sum: (
    clients: readonly ClientMonth[],
    row: number,
    rows: readonly (readonly [first: number, last: number])[],
    column: number,
  ) => Cell;
}

/** More metrics have no room on a page. */
const MOST_METRICS = 2;
const NONE = "—";

export function columnsOf(facts: Facts, all: readonly ClientMonth[], texts: Texts): readonly Column[] {
  const own = checkedWords(texts).clientAnalysis;
  const { metrics, products } = facts.inputs;
  const first = metrics.slice(0, MOST_METRICS);
  const noSum = (): Cell => null;
  const summed = (value: (client: ClientMonth) => number): Column["sum"] => {
    return (clients, _row, rows, column) => ({
      formula: `=SUM(${rows.map(([from, to]) => a1({ row: from, column, rows: to - from + 1, columns: 1 })).join(",")})`,
      value: clients.reduce((all, client) => all + value(client), 0),
    });
  };
  const plain = (id: string, heading: string, width: number, format: string, cell: (client: ClientMonth) => Cell): Column => {
    return { id, heading, width, style: format === asText ? "label" : "computed", format, cell, sum: noSum };
  };
  const counted = (id: string, heading: string, value: (client: ClientMonth) => number): Column => {
    return { ...plain(id, heading, 9, ordinal, value), sum: summed(value) };
  };
  const [unit] = metrics.map((metric) => metric.unit);
  const latelyText = ({ lately }: ClientMonth): string =>
    lately.map((units) => (unit ? shown(toCellNumber(units, unit), amountFormat({ ...unit, decimals: 0 })) : "")).join(" → ");
  return [
    ...first.flatMap(({ id, name, unit: of }, metric): readonly Column[] => {
      const amount = (key: keyof Brought, heading: string): Column => {
        const units = (client: ClientMonth): number => client.metrics[metric]?.[key] ?? 0;
        const value = (client: ClientMonth): number => toCellNumber(units(client), of);
        return {
          ...plain(`${key}:${id}`, own.ofMetric(name, heading), widthOf(facts, metric, of), amountFormat(of), value),
          sum: (clients, row, rows, column) => {
            const { formula } = summed(value)(clients, row, rows, column) as { readonly formula: string };
            return {
              formula,
              value: toCellNumber(
                clients.reduce((all, client) => all + units(client), 0),
                of,
              ),
            };
          },
        };
      };
      const rate = (clients: readonly ClientMonth[], row: number): Cell => {
        const at = (back: number): string => a1({ row, column: 1 + metric * OF_METRIC + OF_METRIC - 1 - back });
        const sum = (key: keyof Brought): number => clients.reduce((all, client) => all + (client.metrics[metric]?.[key] ?? 0), 0);
        return {
          formula: `=${attainmentFormula(at(1), at(2), NONE)}`,
          value: attainment(sum("netSoFar"), sum("plannedSoFar")) ?? NONE,
        };
      };
      return [
        amount("planned", own.planned),
        amount("net", own.net),
        amount("plannedSoFar", own.plannedSoFar),
        amount("netSoFar", own.netSoFar),
        {
          ...plain(`rate:${id}`, own.ofMetric(name, own.rate), 10, percentFormat(1), () => null),
          style: "subtotal",
          cell: (client, row) => rate([client], row),
          sum: (clients, row) => rate(clients, row),
        },
      ];
    }),
    counted("cancelled", own.cancelled, ({ cancelled }) => cancelled),
    counted("visits", own.visits, ({ visits }) => visits),
    plain("since", own.since, 9, ordinal, ({ sinceVisit }) => sinceVisit ?? NONE),
    { ...plain("decider", own.decider, 9, asText, ({ metDecider }) => (metDecider ? "✓" : NONE)), style: "verdict" },
    { ...plain("products", own.products, 9, asText, (client) => `${client.products}/${products.length}`), style: "verdict" },
    plain("lately", own.lately, columnWidth(all.map(latelyText), 14, 36), asText, latelyText),
    { ...plain("note", own.note, 26, asText, () => null), style: "inputWords" },
  ];
}

/** Columns of a metric. */
const OF_METRIC = 5;

function widthOf({ course }: Facts, metric: number, unit: Unit): number {
  const leaves = course.planned.cubes[metric]?.leaves ?? new Float64Array();
  return amountWidth(
    [
      shown(
        toCellNumber(
          leaves.reduce((all, one) => all + one, 0),
          unit,
        ),
        amountFormat(unit),
      ),
    ],
    10,
  );
}
