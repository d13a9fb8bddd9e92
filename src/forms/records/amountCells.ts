import { toCellNumber, type Unit } from "../../plan/numbers/amount";
import type { Metric } from "../../plan/inputs/inputs";
import { amountFormat } from "../../sheet/look/formats";
import type { StyleName } from "../../sheet/spec/spec";
import type { RecordCells } from "./recordSheet";

/** Amounts of several metrics in one column, with the decimals of the finest that is there. @param metricOf of a row */
export function amountCells(
  style: StyleName,
  metrics: readonly Metric[],
  units: readonly (number | null)[],
  metricOf: (row: number) => number | null,
): RecordCells {
  const unitOf = (row: number): Unit => metrics[metricOf(row) ?? -1]?.unit ?? { size: 1, decimals: 0 };
  return {
    style,
    format: mostDecimals(
      metrics,
      units.map((_, row) => metricOf(row)),
    ),
    values: units.map((one, row) => (one === null ? null : toCellNumber(one, unitOf(row)))),
  };
}

function mostDecimals(metrics: readonly Metric[], used: readonly (number | null)[]): string | null {
  const units = metrics.flatMap(({ unit }, metric) => (used.includes(metric) ? [unit] : []));
  const [finest] = [...units].sort((a, b) => b.decimals - a.decimals);
  return finest ? amountFormat(finest) : null;
}
