import { toCellNumber } from "../../plan/numbers/amount";
import type { Metric } from "../../plan/inputs/inputs";
import { minimumStandings, type MinimumStanding } from "../../plan/build/minimum";
import type { Plan } from "../../plan/cube/plan";
import type { Path } from "../../plan/problem/problem";
import { a1, onSheet, parseA1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { amountFormat, roundingDigits, shown } from "../../sheet/look/formats";
import { excess, same } from "../../sheet/formula/formula";
import { idOf, sheetIds, type SheetIds } from "../../sheet/place/identity";
import type { Area, Place } from "../../sheet/place/place";
import type { Block, LinkSpec, SheetSpec } from "../../sheet/spec/spec";
import { amountWidth, columnWidth, wrappedHeights } from "../../sheet/look/width";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import type { Texts } from "../texts";
import { periodLabel } from "../parts/columns";
import { heading, headingHeights, HEADING_ROWS, pageHeading } from "../parts/heading";
import { coloured, overallMark, overallVerdict } from "../parts/verdict";
import { plannedSide, type NameColumns } from "./plannedSide";
import type { FormYear } from "../form/year";
import { MINIMUMS } from "./form";

/**
 * 最低要求: every minimum target beside what the plan has there, taken live from the sheets, how far that falls short, and ✓ or ✗.
 *
 *     指标   产品   客户经理    集团客户  期间  最低要求  方案   差额      位置
 *     收入          客户经理甲                      800   780     20  ✗   F1!I5
 */
export function compileMinimums({ plan, periods, placeOf }: FormYear, texts: Texts): SheetSpec {
  const { inputs } = plan;
  const words = texts.forms.minimums;
  const standings = minimumStandings(plan, inputs.minimums);
  const sides = standings.map(({ minimum, planned }, line) => plannedSide(plan, minimum, planned, periods, TOP + line, NAMES, texts));
  const marks: Area = { row: TOP, column: MARK, rows: standings.length, columns: 1 };
  const held = standings.filter(({ shortfall }) => shortfall === 0).length;
  const labels = standings.map((standing) => namesOf(plan, standing, texts));
  const places = sides.map((side) => (side.link === null ? words.nowhere : `${side.link.sheet.name}!${a1(side.link.at)}`));
  const reasons = standings.map(({ minimum }) => minimum.reason);
  const { metric, product, manager, client, period, reason } = texts.forms.input.limits;
  const headings = [
    metric,
    product,
    manager,
    client,
    period,
    words.minimum,
    words.planned,
    words.shortfall,
    words.mark,
    words.where,
    reason,
  ];
  const numbers = standings.flatMap(({ minimum, planned }) => [minimum.amount, planned].map((units) => text(plan, minimum.metric, units)));
  const amounts = amountWidth(numbers, columnWidth([words.minimum, words.planned, words.shortfall], 12, 24));
  const widths = [
    ...labels
      .reduce(
        (rows, row) => rows.map((column, i) => [...column, row[i] as string]),
        headings.slice(0, NUMBERS).map((one) => [one]),
      )
      .map((column) => columnWidth(column, 9, 28)),
    amounts,
    amounts,
    amounts,
    8,
    columnWidth([words.where, ...places], 12, 28),
    columnWidth([reason, ...reasons], 16, 40),
  ];
  return withWholeHeadings({
    key: MINIMUMS.keyOf(),
    name: words.name,
    widths,
    blocks: [
      ...heading(words.title(inputs.year), inputs, texts),
      block(HEADING_ROWS, 0, "verdict", [[overallMark(marks, held)]]),
      block(HEADING_ROWS, 1, "total", [[overallVerdict(marks, held, words.verdict), ...Array<null>(headings.length - 2).fill(null)]]),
      block(TOP - 1, 0, "header", [headings]),
      block(TOP, 0, "label", labels),
      ...standings.flatMap((standing, line) => numberBlocks(plan, standing, line, sides[line]?.cell ?? null, placeOf)),
      block(
        TOP,
        MARK,
        "verdict",
        standings.map(({ shortfall }, line) => [
          { formula: `=IF(${a1({ row: TOP + line, column: MARK - 1 })}=0,"✓","✗")`, value: shortfall === 0 ? "✓" : "✗" },
        ]),
      ),
      block(
        TOP,
        MARK + 1,
        "label",
        places.map((place) => [place]),
      ),
      block(
        TOP,
        MARK + 2,
        "text",
        reasons.map((one) => [one || null]),
      ),
    ],
    ids: idsOf(standings.length),
    merges: [{ row: HEADING_ROWS, column: 1, rows: 1, columns: headings.length - 1 }],
    heights: [
      ...headingHeights,
      [HEADING_ROWS, 26],
      [TOP - 1, 24],
      ...wrappedHeights(
        TOP,
        labels.map((row, line) => [...row, reasons[line] as string]),
        [...widths.slice(0, NUMBERS), widths.at(-1) as number],
      ),
    ],
    links: sides.flatMap(({ link }, line): readonly LinkSpec[] =>
      link === null
        ? []
        : [
            {
              row: TOP + line,
              column: MARK + 1,
              to: { sheet: link.sheet.key, address: a1({ row: link.at.row, column: link.at.column }) },
              tip: null,
            },
          ],
    ),
    frozen: { rows: TOP, columns: 0 },
    rules: [marks, { row: HEADING_ROWS, column: 0, rows: 1, columns: 1 }].flatMap(coloured),
    tabColor: "#2E7D4F",
    print: { titleRows: TOP, titleColumns: 0, pagesWide: 1, ...pageHeading(inputs, texts) },
  });
}

/** A line is the plan file's minimum of that number. */
function idsOf(minimums: number): SheetIds {
  const columns = ["metric", "product", "manager", "client", "period", "minimum", "planned", "shortfall", "mark", "where", "reason"];
  return sheetIds(
    [[HEADING_ROWS, "verdict"], ...Array.from({ length: minimums }, (_, line) => [TOP + line, idOf("minimum", line + 1)] as const)],
    columns.map((id, column) => [column, id] as const),
  );
}

/** First line; the columns of names, of numbers and of the marks. */
const TOP = HEADING_ROWS + 2;
const NAMES: NameColumns = { manager: 2, client: 3 };
const NUMBERS = 5;
const MARK = NUMBERS + 3;

function numberBlocks(
  { inputs }: Plan,
  { minimum, planned, shortfall }: MinimumStanding,
  line: number,
  cell: Block["cells"][number][number],
  placeOf: (path: Path) => Place,
): readonly Block[] {
  const { unit } = inputs.metrics[minimum.metric] as Metric;
  const row = TOP + line;
  const { sheet, address } = placeOf(["minimums", inputs.minimums.indexOf(minimum), "amount"]);
  const given = parseA1(address);
  const amount = toCellNumber(minimum.amount, unit);
  const gap = excess({ row, column: NUMBERS }, { row, column: NUMBERS + 1 }, roundingDigits(unit), toCellNumber(shortfall, unit));
  return [
    block(
      row,
      NUMBERS,
      "check",
      [[given === null ? amount : same(onSheet(sheet, a1(given)), amount), cell ?? toCellNumber(planned, unit), gap]],
      amountFormat(unit),
    ),
  ];
}

/** What a minimum speaks of; what it sums over stays empty. */
function namesOf({ inputs }: Plan, { minimum }: MinimumStanding, texts: Texts): readonly string[] {
  const name = (entries: readonly { readonly name: string }[], position: number | null): string =>
    position === null ? "" : (entries[position]?.name ?? "");
  return [
    name(inputs.metrics, minimum.metric),
    name(inputs.products, minimum.product),
    name(inputs.managers, minimum.manager),
    name(inputs.clients, minimum.client),
    minimum.period === null ? texts.forms.minimums.year : periodLabel(inputs, minimum.period, 1, texts),
  ];
}

function text({ inputs }: Plan, metric: number, units: number): string {
  const { unit } = inputs.metrics[metric] as Metric;
  return shown(toCellNumber(units, unit), amountFormat(unit));
}
