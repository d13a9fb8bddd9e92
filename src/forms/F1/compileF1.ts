import { toCellNumber } from "../../plan/numbers/amount";
import { isHeldThroughout } from "../../plan/holds/isHeld";
import type { Metric } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";
import { block, inRole } from "../../sheet/spec/block";
import { amountFormat, shown } from "../../sheet/look/formats";
import type { Role, Block, Formula, SheetSpec } from "../../sheet/spec/spec";
import { runningSum, sum } from "../../sheet/formula/formula";
import { amountWidth, columnWidth, wrappedHeights } from "../../sheet/look/width";
import { withPageBreaks } from "../../sheet/look/pageBreaks";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import type { Texts } from "../texts";
import { closedColumns } from "../parts/closedPeriods";
import { columnsOf, periodsOfColumn } from "../parts/columns";
import { running, type Crosstab } from "../parts/crosstab";
import { closedNote, heading, headingHeights, HEADING_ROWS, pageHeading } from "../parts/heading";
import { leafBlocks } from "../parts/leafBlocks";
import { knowsLastYear, lastYearOf } from "../../plan/cube/lastYear";
import { growthParts, type YearsSide } from "../parts/growthParts";
import { yearParts } from "../parts/yearParts";
import { asShown } from "../parts/asShown";
import type { FormYear } from "../form/year";
import { byPeriods } from "../../plan/course/byPeriods";
import { closedPart } from "./closedPart";
import { F1 } from "./form";
import { idsF1, lastYearColumn, placesF1, faceF1, type PlacesF1 } from "./places";

/**
 * F1 年度集团产品销售任务一览表, month × manager. One heading row for all metrics, so that it can stay in view; under it,
 * metric by metric: a band with its name, a row per manager, 合计 and 累计.
 *
 *     客户经理    1月  …  6月  7月–12月   全年
 *     收入
 *     客户经理甲  100     100       400   1000
 *     合计        300     300      1200   3000
 *     累计        300    1800      3000
 *
 * With buffers the plan is what is assigned, and two columns after the year part it into the target and the buffer. Where last year is
 * known, it stands right of everything, with the growth. Closed months are shaded; under everything else stands what they had
 * been asked for.
 */
export function compileF1({ plan: planned, parted, course }: FormYear, texts: Texts): SheetSpec {
  const plan = asShown(planned);
  const { inputs } = plan;
  const words = texts.forms.F1;
  const columns = columnsOf(inputs, "F1", texts);
  const places = placesF1(plan);
  const tables = inputs.metrics.map((_, metric) => faceF1(plan, metric));
  const names = inputs.managers.map(({ name }) => name);
  const totals = inputs.metrics.map(({ unit }, metric) => {
    const face = tables[metric] as Crosstab;
    return [...running(face.columns), face.all].map((units) => shown(toCellNumber(units, unit), amountFormat(unit)));
  });
  const parts = parted === null ? [] : [texts.forms.buffer.target, texts.forms.buffer.buffer];
  const besides = knowsLastYear(inputs) ? [texts.forms.growth.lastYear, texts.forms.growth.growth] : [];
  const nameRows = names.map((name) => [name]);
  const closed = closedColumns(inputs, "F1", course.closed);
  const asked = byPeriods(course.planned, inputs);
  const nameWidth = columnWidth(
    [
      words.manager,
      words.cumulative,
      ...names,
      ...inputs.metrics.map(({ name }) => name),
      ...(closed === 0 ? [] : [...names, words.total].map(words.planned)),
    ],
    14,
    30,
  );
  const pairs = [...names, words.total].flatMap((name) => [[words.planned(name)], [words.actual(name)]]);
  return withPageBreaks(
    withWholeHeadings({
      key: F1.keyOf(),
      name: words.name,
      widths: [
        nameWidth,
        ...columns.map(({ label }, column) =>
          amountWidth(
            totals.map((row) => row[column] as string),
            columnWidth([label], 9, 24),
          ),
        ),
        amountWidth(
          totals.map((row) => row.at(-1) as string),
          10,
        ),
        ...[...parts, ...besides].map((part) =>
          amountWidth(
            totals.map((row) => row.at(-1) as string),
            columnWidth([part], 10, 24),
          ),
        ),
      ],
      blocks: [
        ...heading(words.title(inputs.year), inputs, texts, closedNote(inputs, course.closed, texts)),
        block(HEADING_ROWS, 0, "header", [[words.manager, ...columns.map(({ label }) => label), words.year, ...parts, ...besides]]),
        ...inputs.metrics.flatMap((_, metric) =>
          metricBlocks(
            plan,
            metric,
            tables[metric] as Crosstab,
            places,
            texts,
            parted === null ? null : faceF1(parted, metric),
            besides.length,
            closed,
          ),
        ),
        ...(closed === 0
          ? []
          : inputs.metrics.flatMap((_, metric) =>
              closedPart(plan, metric, closed, faceF1(asked, metric), tables[metric] as Crosstab, texts),
            )),
      ],
      ids: idsF1(plan, parted !== null, closed > 0),
      merges: [],
      heights: [
        ...headingHeights,
        [HEADING_ROWS, 24],
        ...inputs.metrics.flatMap((_, metric) => wrappedHeights(places.managerName(metric, 0).row, nameRows, [nameWidth])),
        ...(closed === 0
          ? []
          : inputs.metrics.flatMap((_, metric) => wrappedHeights(places.closed(metric).planned(0), pairs, [nameWidth]))),
      ],
      frozen: { rows: HEADING_ROWS + 1, columns: 1 },
      tabColor: "#34558B",
      print: { titleRows: HEADING_ROWS + 1, titleColumns: 1, pagesWide: 1, ...pageHeading(inputs, texts) },
    }),
  );
}

function yearsOf({ inputs }: Plan, metric: number, { rows }: Crosstab): YearsSide {
  return { now: rows, before: rows.map((_, manager) => lastYearOf(inputs, { metric, product: null, manager, client: null })) };
}

function metricBlocks(
  plan: Plan,
  metric: number,
  face: Crosstab,
  places: PlacesF1,
  texts: Texts,
  target: Crosstab | null,
  besides: number,
  closed: number,
): readonly Block[] {
  const words = texts.forms.F1;
  const { inputs } = plan;
  const { name, unit } = inputs.metrics[metric] as Metric;
  const format = amountFormat(unit);
  const value = (units: number): number => toCellNumber(units, unit);
  const columns = face.columns.length;
  const managers = face.rows.length;
  const top = places.managerName(metric, 0).row;
  const total = places.total(metric, 0).row;
  const columnSum = (column: number, units: number): Formula => sum({ row: top, column, rows: managers, columns: 1 }, value(units));
  const parts = target === null ? [] : [target.all, face.all - target.all];
  return [
    block(top - 1, 0, "band", [[name, ...Array<null>(columns + 1 + parts.length + besides).fill(null)]]),
    block(
      top,
      0,
      "label",
      inputs.managers.map((manager) => [manager.name]),
    ),
    ...leafBlocks(
      top,
      1,
      face.cells.map((row) => row.map(value)),
      format,
      (manager, column) => {
        if (column < closed) return "closed";
        const slice = { metric, product: null, manager, client: null };
        return isHeldThroughout(inputs, slice, periodsOfColumn(inputs.layouts.F1, column)) ? "held" : "computed";
      },
    ),
    inRole(
      "total",
      block(
        top,
        1 + columns,
        "subtotal",
        face.rows.map((units, manager) => [sum({ row: top + manager, column: 1, rows: 1, columns }, value(units))]),
        format,
      ),
    ),
    ...(target === null ? [] : yearParts(places.year(metric, 0), target.rows, face.rows, unit)),
    ...(besides === 0
      ? []
      : growthParts(
          places.year(metric, 0),
          { lastYear: lastYearColumn(plan, target !== null), growth: lastYearColumn(plan, target !== null) + 1 },
          yearsOf(plan, metric, face),
          face.all,
          unit,
        )),
    inRole(
      ["heading", ...Array<Role>(columns).fill("total"), "target", ...parts.map((): Role => "computed")],
      block(
        total,
        0,
        "total",
        [[words.total, ...[...face.columns, face.all, ...parts].map((units, column) => columnSum(1 + column, units))]],
        format,
      ),
    ),
    block(
      total + 1,
      0,
      "cumulative",
      [
        [
          words.cumulative,
          ...running(face.columns).map((units, column) => runningSum(total, 1, 1 + column, value(units))),
          ...Array<null>(1 + parts.length + besides).fill(null),
        ],
      ],
      format,
    ),
  ];
}
