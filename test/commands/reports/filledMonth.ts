/** A month of the lived team as its first manager hands it in: every form filled in, known lines and free ones, in two languages. */
import { fileSource } from "../../../src/commands/months/fileSource";
import { handedOutFile } from "../../../src/commands/months/handedOutFile";
import { handOut } from "../../../src/commands/months/handOut";
import { reviewReports, takenOver, type Review } from "../../../src/commands/months/reviewReports";
import { workTaken } from "../../../src/commands/months/reviewWork";
import type { Source } from "../../../src/commands/months/source";
import { courseFrom } from "../../../src/commands/workbook/courseFrom";
import { F4 } from "../../../src/forms/F4/form";
import { F5 } from "../../../src/forms/F5/form";
import * as actions from "../../../src/forms/F5/places";
import { F6 } from "../../../src/forms/F6/form";
import * as visits from "../../../src/forms/F6/places";
import { F7 } from "../../../src/forms/F7/form";
import * as tasks from "../../../src/forms/F7/places";
import { F8 } from "../../../src/forms/F8/form";
import * as log from "../../../src/forms/F8/places";
import { FORM_TEXTS } from "../../../src/forms/texts";
import type { Course } from "../../../src/plan/course/courseOf";
import type { Inputs, Language } from "../../../src/plan/inputs/inputs";
import { calendarMonth, monthText } from "../../../src/plan/periods/calendarMonth";
import { serialOf } from "../../../src/sheet/look/formats";
import type { SheetKey } from "../../../src/sheet/place/place";
import { readingOf } from "../../../src/sheet/spec/reading";
import type { Cell, SheetSpec } from "../../../src/sheet/spec/spec";
import { saasTeam, telecomTeam } from "../../../src/workbench/examples/lived/teams";
import { inputsOf } from "../../plan/file/rightFile";

const MONTH = 6;
const TODAY = "2027-09-30";

/** As the plan was before the last of the months that were lived was reported. */
export function beforeLast(language: Language): Inputs {
  const inputs = inputsOf(language === "en" ? saasTeam() : telecomTeam());
  const first = `${monthText(calendarMonth(inputs, MONTH - 1))}-01`;
  const isBefore = ({ date }: { readonly date: string }): boolean => date < first;
  return {
    ...inputs,
    visits: inputs.visits.map((one) =>
      isBefore(one) ? one : { ...one, status: "planned", results: [], movedTo: "", by: null, reason: "" },
    ),
    log: inputs.log.filter(isBefore),
    tasks: inputs.tasks.filter(isBefore),
    summaries: inputs.summaries.filter(({ from }) => from < first),
    actuals: inputs.actuals.filter(({ month }) => month !== MONTH),
  };
}

function courseOf(inputs: Inputs): Course {
  const through = courseFrom(inputs);
  if (through.type !== "Done") throw new Error(JSON.stringify(through));
  return through.value;
}

/** What goes out to the first manager. */
export function lastMonth(inputs: Inputs): readonly SheetSpec[] {
  const [own] = handOut(courseOf(inputs), FORM_TEXTS[inputs.language], MONTH, [inputs.managers[0]?.id ?? ""]);
  if (own === undefined) throw new Error("nothing was handed out");
  return own.makeSheets();
}

/** The workbook as it is read when it comes back. */
export async function readBack(specs: readonly SheetSpec[]): Promise<Source> {
  return fileSource("back.xlsx", await handedOutFile(specs as [SheetSpec, ...SheetSpec[]]));
}

export function review(inputs: Inputs, source: Source): Review {
  return reviewReports(courseOf(inputs), FORM_TEXTS[inputs.language], [source], TODAY);
}

/** The plan with a workbook taken in that is clean. */
export function taken(inputs: Inputs, source: Source): Inputs {
  const looked = review(inputs, source);
  if (!looked.isClean) throw new Error(JSON.stringify(looked.reports.flatMap(({ problems }) => problems).slice(0, 3)));
  return { ...workTaken(inputs, looked.work, TODAY), actuals: takenOver(courseOf(inputs), looked) };
}

/** The codes of lines of each form stand in this column and look like this. */
export const LINES: readonly { readonly form: { owns(key: SheetKey): boolean }; readonly column: number; readonly code: RegExp }[] = [
  { form: F5, column: actions.CODE_COLUMN, code: /^a.*#/ },
  { form: F7, column: tasks.CODE_COLUMN, code: /^t.*#/ },
  { form: F6, column: visits.CODE_COLUMN, code: /^v:.*#/ },
  { form: F8, column: log.CODE_COLUMN, code: /^l.*#/ },
];

/** Typed by the manager: results, what was cancelled and moved, who was met besides; what was done; his lists, plans and figures. */
export function filled(specs: readonly SheetSpec[], inputs: Inputs): readonly SheetSpec[] {
  const { language, products, metrics } = inputs;
  const at = calendarMonth(inputs, MONTH - 1);
  const first = serialOf(`${monthText(at)}-01`) ?? 0;
  const isEnglish = language === "en";
  const typing = (owner: { owns(key: SheetKey): boolean }, type: (values: Values, put: Put) => void): readonly SheetSpec[] =>
    specs.filter(({ key }) => owner.owns(key)).map((spec) => typed(spec, type));
  const planned = typing(F6, (values, put) => {
    linesIn(values, visits.CODE_COLUMN, /^v:.*#/).forEach((row, nth) => {
      const say = (column: visits.ColumnF6, cell: Cell): void => put(row, visits.columnOf(column), cell);
      const isFree = values[row]?.[visits.columnOf("client")] === "";
      if (isFree && nth % 7 === 0) {
        say("client", isEnglish ? `Prospect ${nth}` : `新客户${nth}`);
        say("contact", `Contact ${nth}`);
        say("phone", `1380000${nth}`);
        say("time", "14:30");
        say("purpose", `Purpose ${nth}`);
      }
      if (isFree) return;
      if (nth % 5 === 0) say("learned", visits.TICK);
      if (nth % 5 === 1) say("status", isEnglish ? "Cancelled" : "取消");
      if (nth % 5 === 1) say("reason", isEnglish ? "Client: away" : "客户原因：出差");
      if (nth % 5 === 2) say("status", isEnglish ? "Moved" : "改期");
      if (nth % 5 === 2) say("reason", isEnglish ? `${at.month}/24 Own: meeting` : `${at.month}月24日 自身原因：开会`);
      if (nth % 5 === 3) say("place", `Place ${nth}`);
      if (nth % 5 === 3) say("signed", visits.TICK);
    });
  });
  const done = typing(F8, (values, put) => {
    linesIn(values, log.CODE_COLUMN, /^l.*#/).forEach((row, nth) => {
      const say = (column: log.ColumnF8, cell: Cell): void => put(row, log.columnOf(column), cell);
      const isFree = (values[row]?.[log.SHOWS_COLUMN] ?? "") === "";
      if (nth % 4 === 0) say("content", `Work ${nth}`);
      if (nth % 4 === 0 && isFree) say("date", first + (nth % 28));
      if (nth % 4 === 0) say("result", `Result ${nth}`);
    });
    linesIn(values, log.CODE_COLUMN, /^s:/).forEach((row) => {
      put(row, log.columnOf("place"), `Summary ${row}`);
      put(row, log.columnOf("result"), first + 11);
    });
  });
  const listed = typing(F7, (values, put) => {
    linesIn(values, tasks.CODE_COLUMN, /^t.*#/).forEach((row, nth) => {
      const say = (column: tasks.ColumnF7, cell: Cell): void => put(row, tasks.columnOf(column), cell);
      const isFree = (values[row]?.[tasks.besideOf("shows")] ?? "") === "" && values[row]?.[tasks.columnOf("task")] === "";
      if (isFree && nth % 6 === 0) say("task", `Task ${nth}`);
      if (isFree && nth % 6 === 0) say("time", "08:30");
      if (nth % 12 === 0) say("status", isEnglish ? "Done" : "完成");
    });
  });
  const acting = typing(F5, (values, put) => {
    const ofKind = (kind: string, column: actions.ColumnF5): readonly number[] =>
      values.flatMap((row, at) => (row[actions.KIND_COLUMN] === kind && row[actions.columnOf(column)] === "" ? [at] : [])).slice(0, 2);
    const goal = String(values[linesIn(values, actions.CODE_COLUMN, /^g:/)[0] ?? 0]?.[0] ?? "");
    for (const row of ofKind(actions.KINDS.action, "what"))
      for (const [column, cell] of [
        ["goal", goal],
        ["what", `Act ${row}`],
        ["hours", 7.5],
        ["people", "Li"],
      ] as const)
        put(row, actions.columnOf(column), cell);
    for (const row of ofKind(actions.KINDS.expected, actions.EXPECTED.client))
      [`Expected ${row}`, products[0]?.name ?? "", metrics[0]?.name ?? "", isEnglish ? "Jul" : "7月", 500].forEach((cell, at) =>
        put(row, at, cell),
      );
  });
  const figures = typing(F4, (values, put) => {
    const isTag = (cell: unknown): boolean => typeof cell === "string" && cell.startsWith('["sold"');
    const columns = values.find((row) => row.some(isTag))?.flatMap((cell, at) => (isTag(cell) ? [at] : [])) ?? [];
    const rows = values.flatMap((row, at) => (/^\["[^"]*","[^"]*"\]$/.test(String(row.at(-1))) ? [at] : []));
    rows.forEach((row, nth) => columns.forEach((column) => put(row, column, 100 * (nth + 1))));
  });
  const changed = [...planned, ...done, ...listed, ...acting, ...figures];
  return specs.map((spec) => changed.find(({ key }) => key === spec.key) ?? spec);
}

type Values = readonly (readonly unknown[])[];
type Put = (row: number, column: number, cell: Cell) => void;

export function linesIn(values: Values, column: number, code: RegExp): readonly number[] {
  return values.flatMap((row, at) => (code.test(String(row[column] ?? "")) ? [at] : []));
}

/** A sheet with other cells. */
function typed(spec: SheetSpec, type: (values: Values, put: Put) => void): SheetSpec {
  const cells = new Map<string, Cell>();
  type(readingOf(spec).values, (row, column, cell) => cells.set(`${row} ${column}`, cell));
  const blocks = spec.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line, r) => line.map((cell, c) => cells.get(`${block.row + r} ${block.column + c}`) ?? cell)),
  }));
  return { ...spec, blocks };
}
