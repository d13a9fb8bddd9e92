import { toCellNumber } from "../../plan/numbers/amount";
import { isHeld } from "../../plan/holds/isHeld";
import type { Client, Inputs, Manager, Metric } from "../../plan/inputs/inputs";
import type { Account, Plan } from "../../plan/cube/plan";
import { block, inRole } from "../../sheet/spec/block";
import { amountFormat, roundingDigits, shown } from "../../sheet/look/formats";
import { knowsLastYear } from "../../plan/cube/lastYear";
import { difference, sum } from "../../sheet/formula/formula";
import type { Area } from "../../sheet/place/place";
import type { Block, Formula, SheetSpec, Role } from "../../sheet/spec/spec";
import { sidesBySide, withPageBreaks } from "../../sheet/look/pageBreaks";
import { amountWidth, columnWidth, filterHeadingHeight, filterHeadingWidth, wrappedHeights } from "../../sheet/look/width";
import type { Texts } from "../texts";
import { closedPeriods } from "../parts/closedPeriods";
import { periodLabel } from "../parts/columns";
import { type Crosstab } from "../parts/crosstab";
import { closedNote, heading, headingHeights, HEADING_ROWS, pageHeading } from "../parts/heading";
import { leafBlocks } from "../parts/leafBlocks";
import { asShown } from "../parts/asShown";
import type { FormYear } from "../form/year";
import { F3 } from "./form";
import { lastYearParts } from "./lastYearParts";
import { subtotalPart } from "./subtotalPart";
import { idsF3, placesF3, faceF3, type PlacesF3, hasClasses, hasSubtotals } from "./places";

/**
 * F3 年(月)销售任务明细表, client × product, for the year or for one period (by position; null: the year). A row per client
 * with its manager, so that it can be filtered by manager; a manager without clients has a row too.
 *
 *     客户经理    集团客户   | 收入: 集团彩铃  集团短信  合计
 *     客户经理甲  集团客户1            300       200   500
 *     合计                            300       200   500
 *
 * With buffers the plan is what is assigned, and two rows below 合计 part it into the target and the buffer. Below them each manager's
 * clients are added up.
 */
export function compileF3({ plan: planned, parted, course }: FormYear, texts: Texts, period: number | null): SheetSpec {
  const plan = asShown(planned);
  const { inputs } = plan;
  const words = texts.forms.F3;
  const places = placesF3(plan);
  const tables = inputs.metrics.map((_, metric) => faceF3(plan, metric, period));
  const isClosed = period !== null && period < closedPeriods(inputs, course.closed);
  const keys = keyColumns(plan, texts);
  const besides = period === null && knowsLastYear(inputs) ? lastYearParts(plan, tables, texts) : null;
  const months = period === null ? null : periodLabel(inputs, period, 1, texts);
  const widths = [
    ...keys.map(({ width }) => width),
    ...inputs.metrics.flatMap((_, metric) => amountWidths(inputs, metric, tables[metric] as Crosstab, words.total)),
    ...(besides?.widths ?? []),
  ];
  const products = inputs.products.map(({ name }) => name);
  const headings = [
    ...keys.map(({ heading }) => heading),
    ...inputs.metrics.flatMap(() => [...products, words.total]),
    ...(besides?.headings ?? []),
  ];
  const top = places.accounts.row;
  const labels = plan.accounts.map((_, account) => keys.map(({ cell }) => cell(account)));
  return withPageBreaks({
    key: F3.keyOf(period),
    name: months === null ? words.name : words.monthName(months),
    widths,
    blocks: [
      ...heading(
        months === null ? words.title(inputs.year) : words.monthTitle(months),
        inputs,
        texts,
        closedNote(inputs, course.closed, texts),
      ),
      block(HEADING_ROWS, 0, "band", [
        [...keys.map(() => null), ...inputs.metrics.flatMap(({ name }) => [name, ...products.map(() => null)]), ...(besides?.band ?? [])],
      ]),
      block(HEADING_ROWS + 1, 0, "header", [headings]),
      block(top, 0, "label", labels),
      block(top + plan.accounts.length, 0, "total", [keys.map((_, column) => (column === 0 ? words.total : null))]),
      ...inputs.metrics.flatMap((_, metric) => metricBlocks(plan, metric, tables[metric] as Crosstab, places, period, isClosed)),
      ...(besides?.blocks ?? []),
      ...(parted === null ? [] : bufferBlocks(plan, parted, keys.length, places, period, texts)),
      ...(hasSubtotals(inputs) ? subtotalPart(plan, tables, parted !== null, headings.length, texts) : []),
    ],
    ids: idsF3(plan, parted !== null, besides !== null),
    merges: [],
    heights: [
      ...headingHeights,
      [HEADING_ROWS + 1, filterHeadingHeight(headings, widths)],
      ...wrappedHeights(
        top,
        labels.map((row) => row.map((label) => label ?? "")),
        widths,
      ),
      ...(hasSubtotals(inputs)
        ? wrappedHeights(
            places.subtotals(parted !== null).band + 1,
            inputs.managers.map(({ name }) => [name]),
            widths,
          )
        : []),
    ],
    frozen: { rows: HEADING_ROWS + 2, columns: 2 },
    filter: { row: top - 1, column: 0, rows: plan.accounts.length + 1, columns: headings.length },
    tabColor: period === null ? "#34558B" : "#8EA9D3",
    print: {
      titleRows: HEADING_ROWS + 2,
      titleColumns: TITLES,
      ...sidesBySide(widths, TITLES, partsOf(keys.length, products.length + 1, inputs.metrics.length, besides !== null)),
      ...pageHeading(inputs, texts),
    },
  });
}

/** Manager and client stand on every page. */
const TITLES = 2;

/** Where every metric begins, and behind them what each had last year; the class stands with the first. */
function partsOf(keys: number, columns: number, metrics: number, hasLastYear: boolean): readonly number[] {
  const end = keys + columns * metrics;
  const starts = (from: number, width: number): readonly number[] => Array.from({ length: metrics }, (_, metric) => from + width * metric);
  return [TITLES, ...starts(keys, columns).slice(1), ...(hasLastYear ? starts(end, 3) : [])];
}

/** The columns that say who: manager, client and, where any client has one, its class. */
interface KeyColumn {
  readonly heading: string;
  readonly width: number;
  readonly cell: (account: number) => string | null;
}

function keyColumns({ inputs, accounts }: Plan, texts: Texts): readonly KeyColumn[] {
  const words = texts.forms.F3;
  const managerOf = (account: number): string => (inputs.managers[accounts[account]?.manager as number] as Manager).name;
  const clientOf = (account: number): Client | null => inputs.clients[accounts[account]?.client ?? -1] ?? null;
  const clients = inputs.clients.map(({ name }) => name);
  const keys: KeyColumn[] = [
    {
      heading: words.manager,
      width: columnWidth([words.manager, words.total, texts.forms.buffer.target, ...inputs.managers.map(({ name }) => name)], 14, 24),
      cell: managerOf,
    },
    {
      heading: words.client,
      width: columnWidth([words.client, words.noClient, ...clients], 16, 32),
      cell: (account) => clientOf(account)?.name ?? words.noClient,
    },
  ];
  if (!hasClasses(inputs)) return keys;
  const classes = inputs.clients.map((client) => client.class);
  return [
    ...keys,
    { heading: words.class, width: columnWidth([words.class, ...classes], 8, 16), cell: (account) => clientOf(account)?.class || null },
  ];
}

/** Product names may wrap once, amounts never. */
function amountWidths(inputs: Inputs, metric: number, face: Crosstab, total: string): readonly number[] {
  const { unit } = inputs.metrics[metric] as Metric;
  const text = (units: number): string => shown(toCellNumber(units, unit), amountFormat(unit));
  const products = inputs.products.map(({ name }, product) =>
    amountWidth([text(face.columns[product] as number)], filterHeadingWidth(name, 6, 18)),
  );
  return [...products, amountWidth([text(face.all)], filterHeadingWidth(total, 6, 18))];
}

function metricBlocks(
  { inputs, accounts }: Plan,
  metric: number,
  face: Crosstab,
  places: PlacesF3,
  period: number | null,
  isClosed: boolean,
): readonly Block[] {
  const { unit } = inputs.metrics[metric] as Metric;
  const format = amountFormat(unit);
  const value = (units: number): number => toCellNumber(units, unit);
  const first = places.amounts(metric, 0);
  const last = places.corner(metric);
  const rowSum = (account: number): Area => ({ row: first.row + account, column: first.column, rows: 1, columns: inputs.products.length });
  const sums = [...face.columns, face.all];
  return [
    ...leafBlocks(
      first.row,
      first.column,
      face.cells.map((row) => row.map(value)),
      format,
      (account, product) =>
        isClosed ? "closed" : isHeld(inputs, { metric, product, ...(accounts[account] as Account), period }) ? "held" : "computed",
    ),
    inRole(
      "total",
      block(
        first.row,
        last.column,
        "subtotal",
        accounts.map((_, account) => [sum(rowSum(account), value(face.rows[account] as number))]),
        format,
      ),
    ),
    inRole(
      [...inputs.products.map((): Role => "total"), period === null ? "target" : "total"],
      block(
        last.row,
        first.column,
        "total",
        [sums.map((units, column) => sum({ ...first, column: first.column + column }, value(units)))],
        format,
      ),
    ),
  ];
}

/** What 合计 is made of: the target, and the rest, which is the buffer. */
function bufferBlocks(plan: Plan, target: Plan, keys: number, places: PlacesF3, period: number | null, texts: Texts): readonly Block[] {
  const words = texts.forms.buffer;
  const row = places.total(0, 0).row;
  const label = (text: string): (string | null)[] => Array.from({ length: keys }, (_, column) => (column === 0 ? text : null));
  const numbers = plan.inputs.metrics.flatMap(({ unit }, metric) => {
    const [all, given] = [faceF3(plan, metric, period), faceF3(target, metric, period)];
    const { column } = places.total(metric, 0);
    const end = column + given.columns.length;
    const value = (units: number): number => toCellNumber(units, unit);
    const gap = (at: number, units: number): Formula =>
      difference({ row, column: at }, { row: row + 1, column: at }, roundingDigits(unit), value(units));
    return [
      block(
        row + 1,
        column,
        "cumulative",
        [[...given.columns.map(value), sum({ row: row + 1, column, rows: 1, columns: given.columns.length }, value(given.all))]],
        amountFormat(unit),
      ),
      block(
        row + 2,
        column,
        "cumulative",
        [
          [
            ...given.columns.map((units, product) => gap(column + product, (all.columns[product] as number) - units)),
            gap(end, all.all - given.all),
          ],
        ],
        amountFormat(unit),
      ),
    ];
  });
  return [block(row + 1, 0, "cumulative", [label(words.target), label(words.buffer)]), ...numbers];
}
