import type { Inputs } from "../../plan/inputs/inputs";
import { QUADRANTS } from "../../plan/time/quadrants";
import { block } from "../../sheet/spec/block";
import { day as dayFormat, decimalFormat, hours, percentFormat, serialOf } from "../../sheet/look/formats";
import type { Area } from "../../sheet/place/place";
import type { Reading } from "../../sheet/spec/reading";
import type { Block, Cell, CheckSpec, SheetSpec, StyleName } from "../../sheet/spec/spec";
import { amountWidth, columnWidth, wrappedLines } from "../../sheet/look/width";
import type { Texts } from "../texts";
import { pageHeading } from "../parts/heading";
import { padded } from "../parts/part";
import { colouredSentence } from "../parts/verdict";
import { codedSheet } from "../personal/codedSheet";
import { personalTab, personalTitle } from "../personal/person";
import { F16 } from "./form";
import { dayIn } from "./parseF16";
import { picturePart } from "./picturePart";
import { codesF16, columnOf, COLUMNS, HEAD_ROW, rowsOf, SETTINGS_ROW, TASKS_ROW, totalRow } from "./places";
import type { ColumnF16, RowsF16 } from "./places";
import { quadrantFormulas, type QuadrantFormulas } from "./quadrantFormulas";

/**
 * F16 时间管理矩阵: what there is to do, a task a row; its class follows from whether it is important and urgent, and its place in the bucket
 * from its class and its day. To the right the four quadrants with their tasks, below the hours of each class.
 *
 *     序号  工作任务    重要  紧急    类别  用时  截止日      放入次序     │        紧急      不紧急
 *      1   拜访大客户  重要  不紧急   B     6   2026-03-06     1        │ 重要   A 碎石     B 石块
 */
export function compileF16(inputs: Inputs, who: string, texts: Texts, standing: Reading | null): SheetSpec {
  const words = texts.forms.F16;
  const tasks = inputs.priorities.filter((one) => one.who === who);
  const rows = rowsOf(tasks.length);
  const day = standing === null ? null : dayIn(standing);
  const live = quadrantFormulas(tasks, day, rows, texts);
  const body = Array.from({ length: rows.tasks }, (_, row) => row);
  const column = (of: ColumnF16, style: StyleName, cells: (row: number) => Cell, format: string | null = null): Block =>
    block(
      TASKS_ROW,
      columnOf(of),
      style,
      body.map((row) => [cells(row)]),
      format,
    );
  const mark = (of: "important" | "urgent") => (row: number) => {
    const is = tasks[row]?.[of];
    return is == null ? null : words[of][is ? "yes" : "no"];
  };
  const picture = picturePart(live, words);
  const summary = summaryPart(live, rows, texts);
  const sheet: SheetSpec = {
    key: F16.keyOf(who),
    name: personalTab(words.name, inputs, who),
    widths: [
      6,
      TASK_WIDTH,
      markWidth(words, "important"),
      markWidth(words, "urgent"),
      7,
      11,
      13,
      11,
      8,
      8,
      8,
      3,
      sideWidth(words),
      TASK_WIDTH,
      TASK_WIDTH,
    ],
    blocks: [
      block(0, 0, "title", [[personalTitle(words.name, inputs, who)]]),
      block(SETTINGS_ROW, 0, "label", [padded(words.day, columnOf("due"))]),
      block(SETTINGS_ROW, columnOf("due"), "input", [[day]], dayFormat),
      block(HEAD_ROW, 0, "header", [COLUMNS.slice(0, columnOf("key")).map((of) => words.columns[of as keyof typeof words.columns])]),
      column("number", "computed", (row) => live.number[row] ?? null, decimalFormat(0)),
      column("task", "inputWords", (row) => tasks[row]?.task ?? null),
      column("important", "inputWords", mark("important")),
      column("urgent", "inputWords", mark("urgent")),
      column("class", "verdict", (row) => live.class[row] ?? null),
      column("hours", "input", (row) => tasks[row]?.hours ?? null, hours),
      column("due", "input", (row) => serialOf(tasks[row]?.due ?? ""), dayFormat),
      column("order", "computed", (row) => live.order[row] ?? null, decimalFormat(0)),
      column("key", "code", (row) => live.key[row] ?? null),
      column("nth", "code", (row) => live.nth[row] ?? null),
      ...picture.blocks,
      ...summary.blocks,
    ],
    merges: [{ row: SETTINGS_ROW, column: 0, rows: 1, columns: columnOf("due") }, ...picture.merges, ...summary.merges],
    heights: [
      [0, 32],
      [SETTINGS_ROW, 24],
      [HEAD_ROW, 34],
      ...body.map((row) => [TASKS_ROW + row, heightOf([tasks[row]?.task ?? "", ...textsIn(picture.blocks, TASKS_ROW + row)])] as const),
      [rows.foot, 6],
      ...summary.heights,
    ],
    frozen: { rows: TASKS_ROW, columns: 0 },
    rules: summary.rules,
    choices: (["important", "urgent"] as const).map((of) => ({ area: areaOf(of, rows), source: [words[of].yes, words[of].no] })),
    checks: checks(rows, texts),
    hidden: { rows: [], columns: [columnOf("key"), columnOf("nth")] },
    tabColor: "#5B9AA0",
    print: {
      titleRows: 0,
      titleColumns: 0,
      pagesWide: 1,
      ...(tasks.length <= ONE_PAGE && { pagesTall: 1 }),
      ...pageHeading(inputs, texts),
    },
  };
  return codedSheet(sheet, who, codesF16(rows));
}

/** In the list and in its picture. */
const TASK_WIDTH = 32;

/** Room for what is chosen from a list, beside the list's arrow. */
function markWidth(words: Texts["forms"]["F16"], of: "important" | "urgent"): number {
  return columnWidth([words.columns[of], ...Object.values(words[of])], 8, 20) + 3;
}

/** Words beside the picture are broken between them, not inside. */
function sideWidth({ important }: Texts["forms"]["F16"]): number {
  return amountWidth(
    Object.values(important).flatMap((text) => text.split(" ")),
    9,
  );
}

/** Room for the longest of the texts that stand in a row. */
function heightOf(texts: readonly string[]): number {
  return Math.max(20, 6 + 15 * Math.max(...texts.map((text) => wrappedLines(text, TASK_WIDTH))));
}

/** What blocks say in a row. */
function textsIn(blocks: readonly Block[], row: number): readonly string[] {
  return blocks.flatMap((one) =>
    (one.cells[row - one.row] ?? []).map((cell) => String((typeof cell === "object" ? cell?.value : cell) ?? "")),
  );
}

/** Tasks that one page still shows legibly. */
const ONE_PAGE = 40;

type Summary = Required<Pick<SheetSpec, "blocks" | "merges" | "heights" | "rules">>;

/** Hours and share of each class, whether stones have their part, and what to do with all this. */
function summaryPart(live: QuadrantFormulas, rows: RowsF16, texts: Texts): Summary {
  const words = texts.forms.F16;
  const { summary } = rows;
  const [total, across] = [totalRow(rows), columnOf("order") + 1];
  const label = (text: string): readonly Cell[] => padded(text, columnOf("hours"));
  const whole = (row: number): Area => ({ row, column: 0, rows: 1, columns: across });
  return {
    blocks: [
      block(summary, 0, "header", [label(words.summary.band)]),
      block(summary, columnOf("hours"), "header", [[words.summary.hours, words.summary.share]]),
      ...QUADRANTS.flatMap((quadrant, at) => [
        block(summary + 1 + at, 0, "label", [label(words.classes[quadrant])]),
        block(summary + 1 + at, columnOf("hours"), "computed", [[live.hours[quadrant]]], hours),
        block(summary + 1 + at, columnOf("due"), "computed", [[live.share[quadrant]]], percentFormat(1)),
      ]),
      block(total, 0, "total", [label(words.summary.total)]),
      block(total, columnOf("hours"), "total", [[live.total, null]], hours),
      block(total + 1, 0, "text", [padded(live.hint, across)]),
      block(total + 2, 0, "note", [padded(words.intro, across)]),
    ],
    merges: [
      ...[summary, ...QUADRANTS.map((_, at) => summary + 1 + at), total].map((row) => ({
        row,
        column: 0,
        rows: 1,
        columns: columnOf("hours"),
      })),
      whole(total + 1),
      whole(total + 2),
    ],
    heights: [[summary, 22], ...QUADRANTS.map((_, at) => [summary + 1 + at, 20] as const), [total, 22], [total + 1, 36], [total + 2, 40]],
    rules: colouredSentence(whole(total + 1), { "✓": "good", "△": "warning" }),
  };
}

function checks(rows: RowsF16, { forms: { F16: words } }: Texts): readonly CheckSpec[] {
  const date = { type: "day", min: 36526, max: 73050, allowBlank: true, refusal: words.dayRefusal } as const;
  return [
    { ...date, area: { row: SETTINGS_ROW, column: columnOf("due"), rows: 1, columns: 1 }, prompt: words.dayPrompt },
    { ...date, area: areaOf("due", rows), prompt: null },
    { area: areaOf("hours", rows), type: "decimal", min: 0, max: null, allowBlank: true, prompt: null, refusal: words.hoursRefusal },
  ];
}

function areaOf(column: ColumnF16, { tasks }: RowsF16): Area {
  return { row: TASKS_ROW, column: columnOf(column), rows: tasks, columns: 1 };
}
