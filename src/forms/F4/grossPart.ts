import { toCellNumber } from "../../plan/numbers/amount";
import { attainment } from "../../plan/measure/attainment";
import { GROSS_DIGITS, grossTarget } from "../../plan/measure/grossTarget";
import type { Metric } from "../../plan/inputs/inputs";
import { unitText } from "../../plan/typed/units";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { amountFormat, asText, percentFormat, roundingDigits } from "../../sheet/look/formats";
import { sum } from "../../sheet/formula/formula";
import type { Block, Cell, Formula } from "../../sheet/spec/spec";
import { wrappedLines } from "../../sheet/look/width";
import { attained } from "../parts/attainmentFormula";
import { band, rowHeights, type Part, type SheetF4 } from "./part";
import { sumOrEmpty } from "./clientPart";
import { total, type Figures } from "./figures";
import { GROSS_COLUMNS } from "./places";

/**
 * 预计退订与需签约, where cancellations are expected: to keep 950, 1000 must be signed at 5 %. What was signed against what had to be, and
 * what stayed against the plan, side by side; which product cancellations came from is not reported, so what stayed is told of the whole.
 */
export function grossPart(sheet: SheetF4, widths: readonly number[]): Part {
  const { places } = sheet;
  if (places.gross === null) return { blocks: [], merges: [], heights: [], checks: [] };
  const tables = sheet.figures.map((figure, metric) => grossTable(sheet, metric, figure, widths));
  return { blocks: tables.flatMap(({ blocks }) => blocks), merges: [], heights: tables.flatMap(({ heights }) => heights), checks: [] };
}

function grossTable({ course, places, texts }: SheetF4, metric: number, figure: Figures, widths: readonly number[]): Part {
  const { products, metrics } = course.current.inputs;
  const { F4 } = texts.forms;
  const { name, unit } = metrics[metric] as Metric;
  const at = places.gross?.(metric);
  if (!at) throw new RangeError("no cancellations are expected");
  const { total: clients } = places.clients(metric);
  const value = (units: number): number => toCellNumber(units, unit);
  const format = amountFormat(unit);
  const needed = products.map(({ cancellation }, product) => grossTarget(figure.total.asked[product] ?? 0, cancellation));
  const allNeeded = needed.reduce((all, units) => all + units, 0);
  const signed = total(figure.total.sold);
  const rows = { row: at.first, rows: products.length, columns: 1 };
  const here = (row: number, column: number): string => a1({ row, column });
  const shownValue = (units: number | null): number | string => (units === null ? "" : value(units));
  const copied = (column: number, units: number | null): Formula => {
    const cell = a1({ row: clients, column });
    return { formula: `=${cell}`, value: shownValue(units) };
  };
  const rate = (row: number, actual: number, plan: number, units: number | null, of: number): Formula => {
    const [top, bottom] = [here(row, actual), here(row, plan)];
    return {
      formula: `=IF(OR(${top}="",${bottom}=0),"",${attained(top, bottom)})`,
      value: (units === null ? null : attainment(units, of)) ?? "",
    };
  };
  const toSign = (row: number, units: number): Formula => ({
    formula:
      `=ROUND(ROUNDUP(ROUND(MAX(${here(row, 2)},0)/(1-${here(row, 1)})` +
      `/${unitText(unit)},${GROSS_DIGITS}),0)*${unitText(unit)},${roundingDigits(unit)})`,
    value: value(units),
  });
  const headings = [F4.product, F4.share, F4.net, F4.needed, F4.signed, F4.grossAttainment, F4.cancelled, F4.netActual, F4.netAttainment];
  const column = (from: number, style: Block["style"], cells: readonly (readonly Cell[])[], code: string | null): Block =>
    block(at.first, from, style, cells, code);
  const foot = (from: number, cells: readonly Cell[], code: string | null): Block => block(at.total, from, "total", [cells], code);
  return {
    blocks: [
      band(at.band, F4.gross(name), places),
      block(at.band + 1, 0, "header", [headings]),
      column(
        0,
        "label",
        products.map((product) => [product.name]),
        asText,
      ),
      column(
        1,
        "computed",
        products.map(({ cancellation }) => [cancellation]),
        percentFormat(1),
      ),
      column(
        2,
        "computed",
        products.map((_, product) => [
          copied(places.planned(product), figure.total.asked[product] ?? 0),
          toSign(at.first + product, needed[product] ?? 0),
          copied(places.sold(product), figure.total.sold[product] ?? null),
        ]),
        format,
      ),
      column(
        5,
        "computed",
        products.map((_, product) => [rate(at.first + product, 4, 3, figure.total.sold[product] ?? null, needed[product] ?? 0)]),
        percentFormat(2),
      ),
      column(
        6,
        "computed",
        products.map(() => Array<null>(GROSS_COLUMNS - 6).fill(null)),
        null,
      ),
      foot(0, [F4.monthTotal, null], null),
      foot(
        2,
        [
          sum({ ...rows, column: 2 }, value(figure.total.planned)),
          sum({ ...rows, column: 3 }, value(allNeeded)),
          sumOrEmpty([a1({ ...rows, column: 4 })], `SUM(${a1({ ...rows, column: 4 })})`, signed, value),
        ],
        format,
      ),
      foot(5, [rate(at.total, 4, 3, signed, allNeeded)], percentFormat(2)),
      foot(6, [copied(places.cancelled, figure.total.cancelled), copied(places.totalActual, figure.total.net)], format),
      foot(8, [rate(at.total, 7, 2, figure.total.net, figure.total.planned)], percentFormat(2)),
    ],
    merges: [],
    heights: [
      [at.band + 1, 8 + 15 * Math.max(...headings.map((text, i) => wrappedLines(text, widths[i] ?? 9)))],
      ...rowHeights(at.first, [...products.map((product) => [product.name]), [F4.monthTotal]], widths),
    ],
    checks: [],
  };
}
