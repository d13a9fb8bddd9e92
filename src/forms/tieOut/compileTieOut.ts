import type { Metric } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { amountFormat, ordinal, roundingDigits, shown } from "../../sheet/look/formats";
import { difference } from "../../sheet/formula/formula";
import { distinctIds, idOf, sheetIds, type SheetIds } from "../../sheet/place/identity";
import type { Area } from "../../sheet/place/place";
import type { Block, Cell, LinkSpec, SheetSpec } from "../../sheet/spec/spec";
import { columnWidth, filterHeadingHeight, wrappedHeights } from "../../sheet/look/width";
import type { Texts } from "../texts";
import type { ProvedLine } from "../form/code";
import { sideName, type Side } from "../form/side";
import type { FormYear } from "../form/year";
import { heading, headingHeights, HEADING_ROWS, pageHeading } from "../parts/heading";
import { coloured, overallMark, overallVerdict } from "../parts/verdict";
import { TIE_OUT } from "./form";

/**
 * 勾稽: native formulas that prove, line by line and as long as the workbook lives, that every total two sheets share is
 * the same number. The verdict counts the ✓ against the lines, so an error counts as broken.
 *
 *     序号  指标  勾稽内容                     核对项 A  数值 A  核对项 B  数值 B  差额
 *     1     收入  下达目标 = F1 全年合计       目标输入!I6  3,000   F1!I7     3,000    0   ✓
 */
export function compileTieOut({ plan, parted }: FormYear, texts: Texts, lines: readonly ProvedLine[]): SheetSpec {
  const { inputs } = plan;
  const words = texts.forms.tieOut;
  // The names of two sheets stand in one cell.
  const hasSums = parted !== null || inputs.changes.length > 0 || inputs.buffers.length > 0;
  const marks: Area = { row: TOP, column: MARK, rows: lines.length, columns: 1 };
  const held = lines.filter(ties).length;
  const verdict = { row: HEADING_ROWS, column: 1, rows: 1, columns: 1 };
  const sides = lines.flatMap(({ left, right }) => [left, right]);
  const numbers = lines.map(({ metric, left }) => shown(left.formula.value as number, format(plan, metric)));
  const place = columnWidth([words.left, words.right, ...sides.map(sideName)], 14, hasSums ? 38 : 28);
  const value = columnWidth([words.leftValue, words.rightValue, ...numbers], 14, 24);
  const labels = lines.map(({ metric, proved }) => [metricOf(plan, metric).name, proved]);
  const labelWidths = [
    columnWidth([words.metric, ...labels.map(([metric]) => metric as string)], 9, 18),
    columnWidth([words.proved, ...lines.map(({ proved }) => proved)], 30, 60),
  ];
  const widths = [7, ...labelWidths, place, value, place, value, 12, 8];
  const headings = [
    words.number,
    words.metric,
    words.proved,
    words.left,
    words.leftValue,
    words.right,
    words.rightValue,
    words.difference,
    words.mark,
  ];
  return {
    key: TIE_OUT.keyOf(),
    name: words.name,
    widths,
    blocks: [
      ...heading(words.title(inputs.year), inputs, texts),
      block(HEADING_ROWS, 0, "verdict", [[overallMark(marks, held)]]),
      block(HEADING_ROWS, 1, "total", [[overallVerdict(marks, held, words.verdict), ...Array<null>(MARK - 1).fill(null)]]),
      block(TOP - 1, 0, "header", [headings]),
      block(
        TOP,
        0,
        "label",
        lines.map((_, line) => [line + 1]),
        ordinal,
      ),
      block(TOP, 1, "label", labels),
      block(
        TOP,
        3,
        "label",
        lines.map(({ left }) => [sideName(left)]),
      ),
      block(
        TOP,
        5,
        "label",
        lines.map(({ right }) => [sideName(right)]),
      ),
      ...numberBlocks(plan, lines),
      block(
        TOP,
        MARK,
        "verdict",
        lines.map((line, position) => [
          { formula: `=IF(${a1({ row: TOP + position, column: 7 })}=0,"✓","✗")`, value: ties(line) ? "✓" : "✗" },
        ]),
      ),
    ],
    ids: idsOf(plan, lines),
    merges: [{ row: HEADING_ROWS, column: 1, rows: 1, columns: MARK }],
    heights: [
      ...headingHeights,
      [HEADING_ROWS, 26],
      [TOP - 1, filterHeadingHeight(headings, widths)],
      ...wrappedHeights(TOP, labels, labelWidths),
    ],
    names: [
      { name: "TC_Verdict", area: verdict },
      { name: "TC_Checks", area: marks },
    ],
    links: lines.flatMap(({ left, right }, line) => [link(left, TOP + line, 3), link(right, TOP + line, 5)]),
    frozen: { rows: TOP, columns: 0 },
    filter: { row: TOP - 1, column: 0, rows: lines.length + 1, columns: MARK + 1 },
    rules: [marks, { row: HEADING_ROWS, column: 0, rows: 1, columns: 1 }].flatMap(coloured),
    tabColor: "#2E7D4F",
    print: { titleRows: TOP, titleColumns: 0, pagesWide: 1, ...pageHeading(inputs, texts) },
  };
}

/** A line is what it proves, of which metric; the n-th of those that prove alike. */
function idsOf(plan: Plan, lines: readonly ProvedLine[]): SheetIds {
  const rows = distinctIds(lines.map(({ metric, about, of = 0 }) => idOf(metricOf(plan, metric).id, about, of + 1)));
  const columns = ["number", "metric", "proved", "left", "leftValue", "right", "rightValue", "difference", "mark"];
  return sheetIds(
    [[HEADING_ROWS, "verdict"], ...rows.map((id, line) => [TOP + line, id] as const)],
    columns.map((id, column) => [column, id] as const),
  );
}

/** First line, and the column of the marks. */
const TOP = HEADING_ROWS + 2;
const MARK = 8;

function metricOf({ inputs }: Plan, metric: number): Metric {
  return inputs.metrics[metric] as Metric;
}

function format(plan: Plan, metric: number): string {
  return amountFormat(metricOf(plan, metric).unit);
}

/** Both values and their difference, one block of each per metric, because each metric has its own format. */
function numberBlocks(plan: Plan, lines: readonly ProvedLine[]): readonly Block[] {
  return plan.inputs.metrics.flatMap(({ unit }, metric) => {
    const first = lines.findIndex((line) => line.metric === metric);
    const own = lines.filter((line) => line.metric === metric);
    const row = (line: number): number => TOP + first + line;
    const gap = ({ left, right }: ProvedLine, line: number): Cell =>
      difference(
        { row: row(line), column: 4 },
        { row: row(line), column: 6 },
        roundingDigits(unit),
        (left.formula.value as number) - (right.formula.value as number),
      );
    return [
      block(
        row(0),
        4,
        "check",
        own.map(({ left }) => [left.formula]),
        format(plan, metric),
      ),
      block(
        row(0),
        6,
        "check",
        own.map(({ right }, line) => [right.formula, gap(own[line] as ProvedLine, line)]),
        format(plan, metric),
      ),
    ];
  });
}

function ties({ left, right }: ProvedLine): boolean {
  return left.formula.value === right.formula.value;
}

function link(side: Side, row: number, column: number): LinkSpec {
  const { row: toRow, column: toColumn } = side.link;
  return {
    row,
    column,
    to: { sheet: side.sheet.key, address: a1({ row: toRow, column: toColumn }) },
    tip: null,
    names: [{ sheet: side.sheet.key, area: side.area }, ...(side.plus ? [{ sheet: side.plus.sheet.key, area: side.plus.area }] : [])],
  };
}
