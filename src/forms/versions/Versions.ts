import { toCellNumber } from "../../plan/numbers/amount";
import type { Course } from "../../plan/course/courseOf";
import { faces } from "../../plan/cube/faces";
import type { Metric } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";
import { sum as sumOf } from "../../plan/numbers/table";
import { block } from "../../sheet/block";
import { amountFormat, roundingDigits, shown } from "../../sheet/formats";
import { difference, sum } from "../../sheet/formula";
import type { Area, Block, Formula, Position, SheetSpec } from "../../sheet/spec";
import { amountWidth, columnWidth, wrappedHeights, wrappedLines } from "../../sheet/width";
import type { Texts } from "../../i18n/texts";
import { changeSummary } from "../records/changeSummary";
import { closedNote, heading, headingHeights, HEADING_ROWS, pageHeading } from "../parts/heading";

/**
 * 版本对比: the year of every manager and every product, metric by metric: 原计划, what each change has added or taken, 现计划, 差额.
 * Whatever only moves amounts adds up to 0 in 合计.
 *
 *     客户经理/产品   原计划  1. 2026-07-01 目标修正  现计划  差额
 *     收入
 *     客户经理甲      1,000   100                     1,100   100
 *     客户经理合计    3,000   100                     3,100   100
 *     集团彩铃        3,000   100                     3,100   100
 *     产品合计        3,000   100                     3,100   100
 *
 * With buffers, 原计划 is what was assigned, and two columns before it part it into the target given and the buffer.
 *
 * @param target the original plan without its buffers
 */
export function compileVersions(course: Course, target: Plan, texts: Texts): SheetSpec {
  const { inputs } = course.current;
  const words = texts.records.versions;
  const places = placesVersions(course);
  const tables = inputs.metrics.map((_, metric) => yearsOf(course, target, metric));
  const changes = inputs.changes.map((change, at) => words.change(at + 1, change.date, changeSummary(change, inputs, texts)));
  const parts = hasBuffers(course) ? [words.target, words.buffer] : [];
  const headings = [words.who, ...parts, words.original, ...changes, words.current, words.difference];
  const names = [...inputs.managers, ...inputs.products].map(({ name }) => name);
  const labels = columnWidth([words.who, words.managers, words.products, ...names, ...inputs.metrics.map(({ name }) => name)], 14, 30);
  const widths = [
    labels,
    ...headings.slice(1).map((text, column) => {
      const amounts = inputs.metrics.flatMap(({ unit }, metric) =>
        columnOf(tables[metric] as Years, column).map((units) => shown(toCellNumber(units, unit), amountFormat(unit))),
      );
      return amountWidth(amounts, columnWidth([text], 12, 16));
    }),
  ];
  return {
    key: "Versions",
    name: words.name,
    widths,
    blocks: [
      ...heading(words.title(inputs.year), inputs, texts, closedNote(inputs, course.closed, texts)),
      block(HEADING_ROWS, 0, "header", [headings]),
      ...inputs.metrics.flatMap((metric, at) => metricBlocks(course, metric, at, tables[at] as Years, places, texts)),
    ],
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
    tables: [],
    names: [],
    links: [],
    frozen: { rows: HEADING_ROWS + 1, columns: 1 },
    filter: null,
    rules: [],
    choices: [],
    tabColor: "#34558B",
    print: { titleRows: HEADING_ROWS + 1, titleColumns: 1, pagesWide: 1, ...pageHeading(inputs, texts) },
  };
}

/** Where the versions stand. */
export interface PlacesVersions {
  /** Columns: the target given, which is the original where there are no buffers; 原计划; 现计划. */
  readonly given: number;
  readonly original: number;
  readonly current: number;
  readonly manager: (metric: number, manager: number, version: number) => Position;
  readonly product: (metric: number, product: number, version: number) => Position;
  readonly managers: (metric: number, version: number) => Position;
  readonly products: (metric: number, version: number) => Position;
}

export function placesVersions(course: Course): PlacesVersions {
  const { inputs } = course.current;
  const original = hasBuffers(course) ? 2 : 0;
  const [managers, products] = [inputs.managers.length, inputs.products.length];
  const first = (metric: number): number => HEADING_ROWS + 2 + metric * (managers + products + 3);
  const at = (row: number, version: number): Position => ({ row, column: 1 + version });
  return {
    given: 0,
    original,
    current: original + inputs.changes.length + 1,
    manager: (metric, manager, version) => at(first(metric) + manager, version),
    managers: (metric, version) => at(first(metric) + managers, version),
    product: (metric, product, version) => at(first(metric) + managers + 1 + product, version),
    products: (metric, version) => at(first(metric) + managers + 1 + products, version),
  };
}

function hasBuffers({ original }: Course): boolean {
  return original.inputs.buffers.length > 0;
}

/** What stands in the rows of one metric, in whole units: with buffers the target and the buffer; 原计划, a change each, 现计划, 差额. */
interface Years {
  readonly managers: Rows;
  readonly products: Rows;
}

interface Rows {
  readonly cells: readonly (readonly number[])[];
  readonly totals: readonly number[];
}

function yearsOf(course: Course, target: Plan, metric: number): Years {
  const versions = [course.original, ...course.steps.map(({ plan }) => plan)];
  const rows = (years: (plan: Plan) => readonly number[], count: number): Rows => {
    const byVersion = versions.map(years);
    const given = years(target);
    const cells = Array.from({ length: count }, (_, row) => {
      const amounts = byVersion.map((all) => all[row] ?? 0);
      const [first = 0] = amounts;
      const last = amounts.at(-1) ?? 0;
      const parts = hasBuffers(course) ? [given[row] ?? 0, first - (given[row] ?? 0)] : [];
      return [...parts, first, ...amounts.slice(1).map((units, at) => units - (amounts[at] ?? 0)), last, last - first];
    });
    return { cells, totals: (cells[0] ?? []).map((_, column) => sumOf(cells.map((row) => row[column] ?? 0))) };
  };
  return {
    managers: rows(managerYears(metric), course.current.inputs.managers.length),
    products: rows(productYears(metric), course.current.inputs.products.length),
  };
}

const managerYears =
  (metric: number) =>
  (plan: Plan): readonly number[] =>
    faces(plan, metric).managerPeriod.map(sumOf);
const productYears =
  (metric: number) =>
  (plan: Plan): readonly number[] =>
    faces(plan, metric).productPeriod.map(sumOf);

function columnOf({ managers, products }: Years, column: number): readonly number[] {
  return [...managers.cells, managers.totals, ...products.cells, products.totals].map((row) => row[column] ?? 0);
}

/** The years of managers and products now, which F1 and F2 show as well. */
export function yearsNow(
  { current }: Course,
  metric: number,
): { readonly managers: readonly number[]; readonly products: readonly number[] } {
  return { managers: managerYears(metric)(current), products: productYears(metric)(current) };
}

function metricBlocks(
  { current: { inputs } }: Course,
  { name, unit }: Metric,
  metric: number,
  { managers, products }: Years,
  places: PlacesVersions,
  texts: Texts,
): readonly Block[] {
  const words = texts.records.versions;
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
  ];
}
