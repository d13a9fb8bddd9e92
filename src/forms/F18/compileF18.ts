import type { Inputs } from "../../plan/inputs/inputs";
import type { WorkTask } from "../../plan/inputs/workPlan";
import { workTimes } from "../../plan/work/workTimes";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { asText, hours } from "../../sheet/look/formats";
import type { Area } from "../../sheet/place/place";
import type { Block, Cell, RuleSpec, SheetSpec, StyleName } from "../../sheet/spec/spec";
import { textWidth, wrappedLines } from "../../sheet/look/width";
import type { Texts } from "../texts";
import { pageHeading } from "../parts/heading";
import { padded } from "../parts/part";
import { colouredSentence } from "../parts/verdict";
import { codedSheet } from "../personal/codedSheet";
import { personalTab, personalTitle } from "../personal/person";
import { F18 } from "./form";
import { BARS_COLUMN, codesF18, columnOf, COLUMNS, HEAD_ROW, RESULTS, RESULTS_ROW, rowsOf, TASKS_ROW, ZEROS_ROW } from "./places";
import type { ColumnF18, RowsF18 } from "./places";
import { workFormulas, type LiveColumn, type WorkFormulas } from "./workFormulas";

/**
 * F18 统筹: a task a row with its hours and what comes before it; how early and how late each can be, which are critical, which can run side
 * by side; what that saves against doing one after the other. All is live.
 *
 *     编号  工作  用时  前置  在场  最早开始 最早完成 最迟开始 最迟完成 机动 关键 组   ▇▇▇
 *      1   洗壶    1          是      0       1       0       1     0   关键  1
 *      2   烧水   15    1             1      16       1      16     0   关键  2
 */
export function compileF18(inputs: Inputs, who: string, texts: Texts): SheetSpec {
  const words = texts.forms.F18;
  const tasks = inOrder(inputs.workPlans.find((one) => one.who === who)?.tasks ?? []);
  const rows = rowsOf(tasks.length);
  const live = workFormulas(tasks, workTimes(tasks), rows, texts);
  const body = Array.from({ length: rows.tasks }, (_, row) => row);
  const typed = (of: ColumnF18, style: StyleName, cell: (task: WorkTask) => Cell, format: string | null = null): Block =>
    block(
      TASKS_ROW,
      columnOf(of),
      style,
      body.map((row) => [tasks[row] ? cell(tasks[row]) : null]),
      format,
    );
  const computed = (style: StyleName, ...columns: readonly LiveColumn[]): Block =>
    block(
      TASKS_ROW,
      columnOf(columns[0] as LiveColumn),
      style,
      body.map((row) => columns.map((of) => live.rows[of][row] ?? null)),
    );
  const shown = columnOf("check") + 1;
  const results = resultsPart(live, words);
  const sheet: SheetSpec = {
    key: F18.keyOf(who),
    name: personalTab(words.name, inputs, who),
    widths: [6, 23, 8, 12, 10, 8, 8, 8, 8, 8, 9, 9, checkWidth(words), 8, 8, 8, 8, 8, 2, 44],
    blocks: [
      block(0, 0, "title", [[personalTitle(words.name, inputs, who)]]),
      ...results.blocks,
      block(HEAD_ROW, 0, "header", [COLUMNS.slice(0, shown).map((of) => words.columns[of as keyof typeof words.columns])]),
      block(HEAD_ROW, BARS_COLUMN, "header", [[live.scale]]),
      block(
        TASKS_ROW,
        BARS_COLUMN,
        "computed",
        live.bars.map((bar) => [bar]),
      ),
      block(ZEROS_ROW, columnOf("finish"), "code", [[0, 0, 0]]),
      typed("id", "inputWords", ({ id }) => (/^[1-9]\d{0,14}$/.test(id) ? Number(id) : id)),
      typed("task", "inputWords", ({ task }) => task || null),
      typed("hours", "input", (task) => task.hours, hours),
      typed("after", "inputWords", ({ after }) => after.join(", ") || null, asText),
      typed("attended", "inputWords", ({ attended }) => (attended ? words.attended.yes : null)),
      { ...computed("computed", "earliestStart", "earliestFinish", "latestStart", "latestFinish", "slack"), format: hours },
      computed("verdict", "critical", "group"),
      computed("text", "check"),
      computed("code", "before", "finish", "start", "depth"),
      block(rows.verdict, 0, "text", [padded(live.verdict, shown)]),
      block(rows.verdict + 1, 0, "note", [padded(words.intro, shown)]),
    ],
    merges: [...results.merges, ...[rows.verdict, rows.verdict + 1].map((row) => ({ row, column: 0, rows: 1, columns: shown }))],
    heights: [
      [0, 32],
      [RESULTS_ROW, 34],
      [HEAD_ROW, 36],
      ...body.map((row) => [TASKS_ROW + row, heightOf(tasks[row])] as const),
      [rows.foot, 6],
      [rows.verdict, 24],
      [rows.verdict + 1, 44],
    ],
    frozen: { rows: TASKS_ROW, columns: columnOf("hours") },
    rules: [checkRule(rows), ...colouredSentence({ row: rows.verdict, column: 0, rows: 1, columns: shown }, { "✓": "good", "✗": "bad" })],
    choices: [{ area: areaOf("attended", rows), source: [words.attended.yes, words.attended.no] }],
    checks: [
      { area: areaOf("hours", rows), type: "decimal", min: 0, max: null, allowBlank: true, prompt: null, refusal: words.hoursRefusal },
    ],
    hidden: { rows: [ZEROS_ROW], columns: (["before", "finish", "start", "depth"] as const).map(columnOf) },
    tabColor: "#5B9AA0",
    print: { titleRows: TASKS_ROW, titleColumns: 0, pagesWide: 1, ...pageHeading(inputs, texts) },
  };
  return codedSheet(sheet, who, codesF18(rows));
}

/** Whatever is to be corrected stands in two lines, which a row has room for. */
function checkWidth({ checks }: Texts["forms"]["F18"]): number {
  return Math.max(21, ...Object.values(checks).map((text) => Math.ceil(textWidth(text) / 2) + 4));
}

/** Room for the name of a task, and for what the check has to say. */
function heightOf(task: WorkTask | undefined): number {
  return Math.max(34, 6 + 15 * wrappedLines(task?.task ?? "", 23));
}

/** Each below those that come before it, otherwise as they are. */
function inOrder(tasks: readonly WorkTask[]): readonly WorkTask[] {
  return workTimes(tasks).order.flatMap((task) => tasks[task] ?? []);
}

/** One after the other, at the shortest, what that saves, and what one person needs at least; each behind its label. */
function resultsPart({ results }: WorkFormulas, words: Texts["forms"]["F18"]): Pick<SheetSpec, "blocks" | "merges"> {
  let from = 0;
  const all = (Object.keys(RESULTS) as (keyof typeof RESULTS)[]).map((of) => {
    const at = columnOf(RESULTS[of]);
    const label: Area = { row: RESULTS_ROW, column: from, rows: 1, columns: at - from };
    from = at + 1;
    return { of, at, label };
  });
  return {
    blocks: all.flatMap(({ of, at, label }) => [
      block(RESULTS_ROW, label.column, "header", [padded(words.results[of], label.columns)]),
      block(RESULTS_ROW, at, "total", [[results[of]]], hours),
    ]),
    merges: all.flatMap(({ label }) => (label.columns > 1 ? [label] : [])),
  };
}

function checkRule(rows: RowsF18): RuleSpec {
  const area = areaOf("check", rows);
  return { area, formula: `=LEN(${a1({ row: area.row, column: area.column })})>0`, mood: "warning" };
}

function areaOf(column: ColumnF18, { tasks }: RowsF18): Area {
  return { row: TASKS_ROW, column: columnOf(column), rows: tasks, columns: 1 };
}
