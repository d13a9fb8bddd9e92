import type { Metric } from "../../plan/inputs/inputs";
import { MAX_AMOUNT, toCellNumber } from "../../plan/numbers/amount";
import { unitText } from "../../plan/typed/units";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { amountFormat, asText } from "../../sheet/look/formats";
import { sum } from "../../sheet/formula/formula";
import type { Area } from "../../sheet/place/place";
import type { Block, Cell, CheckSpec, Formula, StyleName } from "../../sheet/spec/spec";
import { wrappedLines } from "../../sheet/look/width";
import { band, rowHeights, type Part, type SheetF4 } from "./part";
import type { Figures } from "./figures";
import { clientsBand, LABELS } from "./places";

/**
 * 三、集团客户与产品, a table per metric: what each client is to bring of each product and what was signed, cancellations, and both
 * totals. Cancellations reduce the client's actual: 95 signed, 5 cancelled, 90 actual.
 */
export function clientPart(sheet: SheetF4, widths: readonly number[]): Part {
  const tables = sheet.figures.map((_, metric) => clientTable(sheet, metric, widths));
  return {
    blocks: tables.flatMap(({ blocks }) => blocks),
    merges: tables.flatMap(({ merges }) => merges),
    heights: tables.flatMap(({ heights }) => heights),
    checks: tables.flatMap(({ checks }) => checks),
  };
}

function clientTable(sheet: SheetF4, metric: number, widths: readonly number[]): Part {
  const { course, rows, places, texts } = sheet;
  const { inputs, accounts } = course.current;
  const { F4 } = texts.forms;
  const { name, unit } = inputs.metrics[metric] as Metric;
  const { band: top, first, total } = places.clients(metric);
  const header = top + 1;
  const labels = rows.map((row) => {
    const client = inputs.clients[accounts[row]?.client ?? -1];
    return [client?.name ?? F4.noClient, client?.class ?? ""];
  });
  const products = inputs.products.map((product) => product.name);
  const pairWidth = 2 * (widths[LABELS] ?? 9);
  const pair = (column: number): Area => ({ row: header, column, rows: 1, columns: 2 });
  const tall = (column: number): Area => ({ row: header, column, rows: 2, columns: 1 });
  return {
    blocks: [
      band(top, clientsBand(metric, name, texts), places),
      block(header, 0, "header", [
        [F4.client, F4.class, ...products.flatMap((product) => [product, null]), F4.cancelled, F4.total, null],
        [null, null, ...products.flatMap(() => [F4.planned, F4.actual]), null, F4.planned, F4.actual],
      ]),
      block(
        first,
        0,
        "label",
        labels.map(([client, grade]) => [client ?? "", grade || null]),
        asText,
      ),
      block(total, 0, "total", [[F4.monthTotal, null]]),
      ...numberBlocks(sheet, metric, amountFormat(unit), (units) => toCellNumber(units, unit)),
    ],
    merges: [
      tall(0),
      tall(1),
      ...products.map((_, product) => pair(places.planned(product))),
      tall(places.cancelled),
      pair(places.totalPlanned),
    ],
    heights: [
      [header, 6 + 15 * Math.max(1, ...products.map((product) => wrappedLines(product, pairWidth)))],
      [header + 1, 18],
      ...rowHeights(first, [...labels, [F4.monthTotal]], widths),
    ],
    checks: checksOf(sheet, metric),
  };
}

function numberBlocks(sheet: SheetF4, metric: number, format: string, value: (units: number) => number): readonly Block[] {
  const { course, rows, places, figures } = sheet;
  const { products } = course.current.inputs;
  const figure = figures[metric] as Figures;
  const { first, total } = places.clients(metric);
  const given = (units: number | null): Cell => (units === null ? null : value(units));
  const column = (at: number, style: StyleName, cells: readonly Cell[]): Block =>
    block(
      first,
      at,
      style,
      cells.map((cell) => [cell]),
      format,
    );
  const whole = (at: number): Area => ({ row: first, column: at, rows: rows.length, columns: 1 });
  const foot = (at: number, cell: Cell): Block => block(total, at, "total", [[cell]], format);
  const inputs = [...products.map((_, product) => places.sold(product)), places.cancelled];
  const filled = (at: number): string => a1(whole(at));
  return [
    ...products.flatMap((_, product) => [
      column(
        places.planned(product),
        "computed",
        figure.asked.map((row) => value(row[product] ?? 0)),
      ),
      column(
        places.sold(product),
        "actual",
        figure.sold.map((row) => given(row[product] ?? null)),
      ),
      foot(places.planned(product), sum(whole(places.planned(product)), value(figure.total.asked[product] ?? 0))),
      foot(
        places.sold(product),
        sumOrEmpty([filled(places.sold(product))], `SUM(${filled(places.sold(product))})`, figure.total.sold[product] ?? null, value),
      ),
    ]),
    column(places.cancelled, "actual", figure.cancelled.map(given)),
    foot(places.cancelled, sumOrEmpty([filled(places.cancelled)], `SUM(${filled(places.cancelled)})`, figure.total.cancelled, value)),
    column(
      places.totalPlanned,
      "subtotal",
      rows.map((_, row): Cell => {
        const cells = products.map((_, product) => a1({ row: first + row, column: places.planned(product) }));
        return { formula: `=SUM(${cells.join(",")})`, value: value((figure.asked[row] ?? []).reduce((all, units) => all + units, 0)) };
      }),
    ),
    foot(places.totalPlanned, sum(whole(places.totalPlanned), value(figure.total.planned))),
    column(
      places.totalActual,
      "subtotal",
      rows.map((_, row): Cell => {
        const cells = inputs.map((at) => a1({ row: first + row, column: at }));
        // SUM around a single cell takes text for nothing, where a minus would make the whole row an error.
        return sumOrEmpty(cells, `SUM(${cells.slice(0, -1).join(",")})-SUM(${cells.at(-1)})`, figure.net[row] ?? null, value);
      }),
    ),
    foot(places.totalActual, sumOrEmpty(inputs.map(filled), `SUM(${filled(places.totalActual)})`, figure.total.net, value)),
  ];
}

/** The sum, or nothing while nothing is filled in: an empty report is not one of zero. */
export function sumOrEmpty(
  counted: readonly string[],
  expression: string,
  units: number | null,
  value: (units: number) => number,
): Formula {
  return { formula: `=IF(COUNT(${counted.join(",")})=0,"",${expression})`, value: units === null ? "" : value(units) };
}

function checksOf({ course, rows, places, texts }: SheetF4, metric: number): readonly CheckSpec[] {
  const { inputs } = course.current;
  const { F4 } = texts.forms;
  const { unit } = inputs.metrics[metric] as Metric;
  const { first } = places.clients(metric);
  const text = unitText(unit);
  const type = unit.decimals === 0 ? "whole" : "decimal";
  const most = toCellNumber(MAX_AMOUNT, unit);
  const check = (column: number, min: number, prompt: string, refusal: string, title: string): CheckSpec => ({
    area: { row: first, column, rows: rows.length, columns: 1 },
    type,
    min,
    max: most,
    allowBlank: true,
    prompt: { title, text: prompt },
    refusal: { title: F4.refusalTitle, text: refusal },
  });
  return [
    ...inputs.products.map((_, product) => check(places.sold(product), -most, F4.amountPrompt(text), F4.amountRefusal(text), F4.actual)),
    check(places.cancelled, 0, F4.cancelledPrompt(text), F4.cancelledRefusal(text), F4.cancelled),
  ];
}
