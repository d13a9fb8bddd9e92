import { toCellNumber } from "../../plan/numbers/amount";
import { isHeldThroughout } from "../../plan/holds/isHeld";
import type { Metric } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";
import { a1 } from "../../sheet/place/address";
import { block, inRole } from "../../sheet/spec/block";
import { amountFormat, shown } from "../../sheet/look/formats";
import type { Role, Block, Formula, SheetSpec } from "../../sheet/spec/spec";
import { runningSum, sum, sumWhere } from "../../sheet/formula/formula";
import type { Area } from "../../sheet/place/place";
import { amountWidth, columnWidth, wrappedHeights } from "../../sheet/look/width";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import type { Texts } from "../texts";
import { closedColumns } from "../parts/closedPeriods";
import { columnsOf, periodsOfColumn } from "../parts/columns";
import { running, type Crosstab } from "../parts/crosstab";
import { closedNote, heading, headingHeights, HEADING_ROWS, pageHeading } from "../parts/heading";
import { leafBlocks } from "../parts/leafBlocks";
import { signaturesPart } from "../parts/signatures";
import { yearParts } from "../parts/yearParts";
import { asShown } from "../parts/asShown";
import type { FormYear } from "../form/year";
import { F2 } from "./form";
import { idsF2, placesF2, faceF2, type PlacesF2 } from "./places";

/**
 * F2 年度销售目标任务书, month × product: for each product one row per metric, 合计 at the right; at the foot 合计 and 累计
 * per metric, because users and revenue are never added to each other.
 *
 *     集团产品  指标    1月 … 7–9月  10–12月  合计
 *     集团彩铃  用户数   10      30       30   120
 *               收入    300     900      900  3600
 *
 * With buffers the plan is what is assigned, and two columns after the year part it into the target and the buffer.
 */
export function compileF2({ plan: planned, parted, course }: FormYear, texts: Texts): SheetSpec {
  const plan = asShown(planned);
  const { inputs } = plan;
  const words = texts.forms.F2;
  const columns = columnsOf(inputs, "F2", texts);
  const places = placesF2(plan);
  const signed = signaturesPart(places.signed, texts);
  const closed = closedColumns(inputs, "F2", course.closed);
  const tables = inputs.metrics.map((_, metric) => faceF2(plan, metric));
  const longest = inputs.metrics.map(({ unit }, metric) => {
    const face = tables[metric] as Crosstab;
    return [...running(face.columns), face.all].map((units) => shown(toCellNumber(units, unit), amountFormat(unit)));
  });
  const parts = parted === null ? [] : [texts.forms.buffer.target, texts.forms.buffer.buffer];
  const metrics = inputs.metrics.length;
  const merged = (row: number): Area => ({ row, column: 0, rows: metrics, columns: 1 });
  const labelWidths = [
    columnWidth([words.product, words.cumulative, ...inputs.products.map(({ name }) => name)], 14, 30),
    columnWidth([words.metric, ...inputs.metrics.map(({ name }) => name)], 10, 20),
  ];
  const labels = inputs.products.flatMap(({ name }) => inputs.metrics.map((metric) => [metrics === 1 ? name : "", metric.name]));
  return withWholeHeadings({
    key: F2.keyOf(),
    name: words.name,
    widths: [
      ...labelWidths,
      ...columns.map(({ label }, column) =>
        amountWidth(
          longest.map((row) => row[column] as string),
          columnWidth([label], 9, 24),
        ),
      ),
      amountWidth(
        longest.map((row) => row.at(-1) as string),
        10,
      ),
      ...parts.map((part) =>
        amountWidth(
          longest.map((row) => row.at(-1) as string),
          columnWidth([part], 10, 24),
        ),
      ),
    ],
    blocks: [
      ...heading(words.title(inputs.year), inputs, texts, closedNote(inputs, course.closed, texts)),
      block(HEADING_ROWS, 0, "header", [[words.product, words.metric, ...columns.map(({ label }) => label), words.total, ...parts]]),
      ...labelBlocks(plan, places, texts),
      ...inputs.metrics.flatMap((_, metric) =>
        metricBlocks(plan, metric, tables[metric] as Crosstab, places, parted === null ? null : faceF2(parted, metric), closed),
      ),
      ...signed.blocks,
    ],
    ids: idsF2(plan, parted !== null),
    merges:
      metrics === 1
        ? []
        : [
            ...inputs.products.map((_, product) => merged(places.cell(0, product, 0).row)),
            merged(places.total(0, 0).row),
            merged(places.cumulative(0, 0).row),
          ],
    heights: [...headingHeights, [HEADING_ROWS, 24], ...wrappedHeights(HEADING_ROWS + 1, labels, labelWidths), ...signed.heights],
    frozen: { rows: HEADING_ROWS + 1, columns: 2 },
    tabColor: "#34558B",
    print: { titleRows: HEADING_ROWS + 1, titleColumns: 2, pagesWide: 1, ...pageHeading(inputs, texts) },
  });
}

function labelBlocks({ inputs }: Plan, places: PlacesF2, texts: Texts): readonly Block[] {
  const rows = (name: string): (string | null)[][] => inputs.metrics.map((metric, position) => [position === 0 ? name : null, metric.name]);
  return [
    block(
      places.cell(0, 0, 0).row,
      0,
      "label",
      inputs.products.flatMap(({ name }) => rows(name)),
    ),
    // A block each, so that every total has its line above.
    ...rows(texts.forms.F2.total).map((row, metric) => block(places.total(metric, 0).row, 0, "total", [row])),
    block(places.cumulative(0, 0).row, 0, "cumulative", rows(texts.forms.F2.cumulative)),
  ];
}

/** The rows of one metric: one under each product, then its 合计 and 累计. */
function metricBlocks(
  plan: Plan,
  metric: number,
  face: Crosstab,
  places: PlacesF2,
  target: Crosstab | null,
  closed: number,
): readonly Block[] {
  const { unit } = plan.inputs.metrics[metric] as Metric;
  const format = amountFormat(unit);
  const value = (units: number): number => toCellNumber(units, unit);
  const columns = face.columns.length;
  const total = places.total(metric, 0).row;
  const parts = target === null ? [] : [target.all, face.all - target.all];
  return [
    ...face.cells.flatMap((row, product) => {
      const at = places.cell(metric, product, 0);
      return [
        ...leafBlocks(at.row, at.column, [row.map(value)], format, (_, column) => {
          if (column < closed) return "closed";
          const slice = { metric, product, manager: null, client: null };
          return isHeldThroughout(plan.inputs, slice, periodsOfColumn(plan.inputs.layouts.F2, column)) ? "held" : "computed";
        }),
        inRole(
          "total",
          block(at.row, at.column + columns, "subtotal", [[sum({ ...at, rows: 1, columns }, value(face.rows[product] as number))]], format),
        ),
        ...(target === null
          ? []
          : yearParts(places.year(metric, product), [target.rows[product] as number], [face.rows[product] as number], unit)),
      ];
    }),
    inRole(
      [...Array<Role>(columns).fill("total"), "target", ...parts.map((): Role => "computed")],
      block(
        total,
        2,
        "total",
        [[...face.columns, face.all, ...parts].map((units, column) => columnSum(plan, places, metric, column, value(units)))],
        format,
      ),
    ),
    block(
      total + plan.inputs.metrics.length,
      2,
      "cumulative",
      [[...running(face.columns).map((units, column) => runningSum(total, 2, 2 + column, value(units))), null, ...parts.map(() => null)]],
      format,
    ),
  ];
}

/** The sum of a column's rows of this metric, told by the metric's name beside them. */
function columnSum({ inputs }: Plan, places: PlacesF2, metric: number, column: number, value: number): Formula {
  const top = places.cell(0, 0, column);
  const rows = inputs.products.length * inputs.metrics.length;
  if (inputs.metrics.length === 1) return sum({ ...top, rows, columns: 1 }, value);
  const names = a1({ row: top.row, column: 1, rows, columns: 1 }, "absolute");
  const name = a1({ row: places.total(metric, 0).row, column: 1 }, "column");
  return sumWhere(names, name, a1({ ...top, rows, columns: 1 }, "row"), value);
}
