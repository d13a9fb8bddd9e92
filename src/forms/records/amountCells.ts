import { toCellNumber, type Unit } from "../../plan/numbers/amount";
import type { Metric } from "../../plan/inputs/inputs";
import { amountFormats } from "../../sheet/look/formats";
import type { StyleName } from "../../sheet/spec/spec";
import type { RecordCells } from "./recordSheet";

/** Amounts of several metrics in one column, each with the decimals of its own. @param metricOf of a row */
export function amountCells(
  style: StyleName,
  metrics: readonly Metric[],
  units: readonly (number | null)[],
  metricOf: (row: number) => number | null,
): RecordCells {
  const unitOf = (row: number): Unit | null => metrics[metricOf(row) ?? -1]?.unit ?? null;
  return {
    style,
    format: amountFormats(units.map((_, row) => unitOf(row))),
    values: units.map((one, row) => (one === null ? null : toCellNumber(one, unitOf(row) ?? { size: 1, decimals: 0 }))),
  };
}
