import { toCellNumber } from "../../plan/numbers/amount";
import type { Inputs, Metric } from "../../plan/inputs/inputs";
import { block } from "../../sheet/spec/block";
import { amountFormat, roundingDigits, shown } from "../../sheet/look/formats";
import { difference, sum } from "../../sheet/formula/formula";
import type { Area } from "../../sheet/place/place";
import type { Block, Formula, SheetSpec } from "../../sheet/spec/spec";
import { amountWidth, columnWidth, wrappedHeights, wrappedLines } from "../../sheet/look/width";
import { withPageBreaks } from "../../sheet/look/pageBreaks";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import type { Texts } from "../texts";
import { changeSummary } from "../changes/changeSummary";
import { monthLabels } from "../parts/monthLabels";
import { closedNote, heading, headingHeights, HEADING_ROWS, pageHeading } from "../parts/heading";
import { inputsAsShown } from "../parts/asShown";
import type { FormYear } from "../form/year";
import { VERSIONS } from "./form";
import { hasBuffers, idsVersions, placesVersions, type PlacesVersions } from "./places";
import { columnOf, yearsOf, type Rows, type Years } from "./years";

/**
 * 版本对比: the year of every manager and every product, and the team's months, metric by metric: 原计划, what each change has added or
 * taken, 现计划, 差额. Whatever only moves amounts adds up to 0 in 合计.
 *
 *     客户经理/产品   原计划  1. 2026-07-01 目标修正  现计划  差额
 *     收入
 *     客户经理甲      1,000   100                     1,100   100
 *     客户经理合计    3,000   100                     3,100   100
 *     集团彩铃        3,000   100                     3,100   100
 *     产品合计        3,000   100                     3,100   100
 *     …
 *     收入 · 各月
 *     1月             250     0                       250     0
 *     各月合计        3,000   100                     3,100   100
 *
 * With buffers, 原计划 is what was assigned, and two columns before it part it into the target given and the buffer.
 */
export function compileVersions({ course, given }: FormYear, texts: Texts): SheetSpec {
  const inputs = inputsAsShown(course.current.inputs);
  const words = texts.forms.versions;
  const places = placesVersions(course);
  const tables = inputs.metrics.map((_, metric) => yearsOf(course, given, metric));
  const changes = inputs.changes.map((change, at) => words.change(at + 1, change.date, changeSummary(change, inputs, texts)));
  const parts = hasBuffers(course) ? [words.target, words.buffer] : [];
  const headings = [words.who, ...parts, words.original, ...changes, words.current, words.difference];
  const names = [...inputs.managers, ...inputs.products].map(({ name }) => name);
  const months = monthLabels(inputs, texts);
  const labels = columnWidth(
    [
      words.who,
      words.managers,
      words.products,
      words.months,
      ...months,
      ...inputs.metrics.map(({ name }) => words.byMonth(name)),
      ...names,
      ...inputs.metrics.map(({ name }) => name),
    ],
    14,
    30,
  );
  const widths = [
    labels,
    ...headings.slice(1).map((text, column) => {
      const amounts = inputs.metrics.flatMap(({ unit }, metric) =>
        columnOf(tables[metric] as Years, column).map((units) => shown(toCellNumber(units, unit), amountFormat(unit))),
      );
      return amountWidth(amounts, columnWidth([text], 12, 16));
    }),
  ];
  return withPageBreaks(
    withWholeHeadings({
      key: VERSIONS.keyOf(),
      name: words.name,
      widths,
      blocks: [
        ...heading(words.title(inputs.year), inputs, texts, closedNote(inputs, course.closed, texts)),
        block(HEADING_ROWS, 0, "header", [headings]),
        ...inputs.metrics.flatMap((metric, at) => metricBlocks(inputs, metric, at, tables[at] as Years, places, texts)),
      ],
      ids: idsVersions(course),
      merges: [],
      heights: [
        ...headingHeights,
        [HEADING_ROWS, 8 + 16 * Math.max(...headings.map((text, column) => wrappedLines(text, widths[column] as number)))],
        ...inputs.metrics.flatMap((_, metric) => [
          ...wrappedHeights(
            places.manager(metric, 0, 0).row,
            inputs.managers.map(({ name }) => [name]),
            [labels],
          ),
          ...wrappedHeights(
            places.product(metric, 0, 0).row,
            inputs.products.map(({ name }) => [name]),
            [labels],
          ),
        ]),
      ],
      frozen: { rows: HEADING_ROWS + 1, columns: 1 },
      tabColor: "#34558B",
      print: { titleRows: HEADING_ROWS + 1, titleColumns: 1, pagesWide: 1, ...pageHeading(inputs, texts) },
    }),
  );
}

function metricBlocks(
  inputs: Inputs,
  { name, unit }: Metric,
  metric: number,
  { managers, products, months }: Years,
  places: PlacesVersions,
  texts: Texts,
): readonly Block[] {
  const words = texts.forms.versions;
  const format = amountFormat(unit);
  const value = (units: number): number => toCellNumber(units, unit);
  const { original, current } = places;
  const row = (from: number, to: number, at: number): Area => ({ row: at, column: 1 + from, rows: 1, columns: to - from });
  const rowBlocks = (top: number, { cells }: Rows): readonly Block[] => [
    ...(original === 0
      ? [
          block(
            top,
            1,
            "computed",
            cells.map((units) => [value(units[0] ?? 0)]),
            format,
          ),
        ]
      : [
          block(
            top,
            1,
            "computed",
            cells.map((units) => units.slice(0, original).map(value)),
            format,
          ),
          block(
            top,
            1 + original,
            "subtotal",
            cells.map((units, at) => [sum(row(0, original, top + at), value(units[original] ?? 0))]),
            format,
          ),
        ]),
    ...(current > original + 1
      ? [
          block(
            top,
            2 + original,
            "computed",
            cells.map((units) => units.slice(original + 1, current).map(value)),
            format,
          ),
        ]
      : []),
    block(
      top,
      1 + current,
      "subtotal",
      cells.map((units, at) => [sum(row(original, current, top + at), value(units[current] ?? 0))]),
      format,
    ),
    block(
      top,
      2 + current,
      "check",
      cells.map((units, at) => [gap(top + at, units.at(-1) ?? 0)]),
      format,
    ),
  ];
  const gap = (at: number, units: number): Formula =>
    difference({ row: at, column: 1 + current }, { row: at, column: 1 + original }, roundingDigits(unit), value(units));
  const totalRow = (at: number, label: string, top: number, { cells, totals }: Rows): readonly Block[] => [
    block(
      at,
      0,
      "total",
      [
        [
          label,
          ...totals
            .slice(0, -1)
            .map((units, column) => sum({ row: top, column: 1 + column, rows: cells.length, columns: 1 }, value(units))),
          gap(at, totals.at(-1) ?? 0),
        ],
      ],
      format,
    ),
  ];
  const top = places.manager(metric, 0, 0).row;
  const below = places.product(metric, 0, 0).row;
  const last = places.month(metric, 0, 0).row;
  return [
    block(top - 1, 0, "band", [[name, ...Array<null>(current + 2).fill(null)]]),
    block(
      top,
      0,
      "label",
      inputs.managers.map((manager) => [manager.name]),
    ),
    ...rowBlocks(top, managers),
    ...totalRow(places.managers(metric, 0).row, words.managers, top, managers),
    block(
      below,
      0,
      "label",
      inputs.products.map((product) => [product.name]),
    ),
    ...rowBlocks(below, products),
    ...totalRow(places.products(metric, 0).row, words.products, below, products),
    block(last - 1, 0, "band", [[words.byMonth(name), ...Array<null>(current + 2).fill(null)]]),
    block(
      last,
      0,
      "label",
      monthLabels(inputs, texts).map((month) => [month]),
    ),
    ...rowBlocks(last, months),
    ...totalRow(places.months(metric, 0).row, words.months, last, months),
  ];
}
