import type { DayTask, TaskStatus } from "../../plan/inputs/dayTask";
import type { Visit } from "../../plan/inputs/visit";
import { BETWEEN, shownId, visitText } from "../../plan/reports/dayLists";
import { TASK_ROWS } from "../../plan/reports/kinds";
import { markOf } from "../../plan/reports/rowCode";
import { a1, columnName, onSheet } from "../../sheet/place/address";
import type { SheetKey } from "../../sheet/place/place";
import type { Cell, Formula } from "../../sheet/spec/spec";
import * as plan from "../F6/places";
import type { DayLine, DayLines } from "./dayLines";
import { besideOf, CODE_COLUMN, columnOf, type BESIDE, type ColumnF7, type RowsOfDay } from "./places";

/** What a line shows and calculates by itself, worded for Excel, with what each formula gives; null: nothing. */
export interface LineF7 {
  readonly line: DayLine;
  readonly at: number;
  readonly time: Cell;
  readonly task: Cell;
  readonly beside: Readonly<Record<Exclude<(typeof BESIDE)[number], "day">, Cell>>;
}

export interface FootF7 {
  readonly count: Formula;
  readonly share: Formula;
}

interface Around {
  readonly visits: readonly Visit[];
  /** Of the sheet with the visits. */
  readonly sheet: SheetKey;
  readonly clientName: (client: string) => string;
  readonly statuses: Readonly<Record<TaskStatus, string>>;
}

/** A line that was put off: its row, what it says, its id. */
interface PutOff {
  readonly row: number;
  readonly text: string;
  readonly id: string;
}

export function linesF7(days: readonly DayLines[], rows: readonly RowsOfDay[], around: Around): readonly (readonly LineF7[])[] {
  const before: { putOff: readonly PutOff[]; rows: RowsOfDay | null } = { putOff: [], rows: null };
  return days.map(({ lines, date }, day) => {
    const own = rows[day] as RowsOfDay;
    const { putOff } = before;
    let carried: string | null = null;
    let nth = 0;
    const found = lines.map((line, i): LineF7 => {
      const at = own.lines + i;
      const shown =
        typeof line.shows === "number"
          ? ofVisit(around, line.shows, { date, at, band: own.band })
          : line.shows === "putOff" && before.rows !== null
            ? ofPutOff(before.rows, putOff[nth++] ?? null, { at, above: carried })
            : null;
      if (line.shows === "putOff") carried = beside("row", at);
      const { time, task } = line.entry;
      return {
        line,
        at,
        time: time || (shown?.time ?? null),
        task: task || (shown === null ? null : { formula: `=${beside("text", at)}`, value: shown.text.value }),
        beside: {
          visit: shown?.visit ?? null,
          row: shown?.row ?? null,
          text: shown?.text ?? null,
          shows: shown?.shows ?? null,
          putOff: line.isCarried ? null : putOffId(line.entry, shown?.id ?? "", at, around.statuses.moved),
        },
      };
    });
    before.rows = own;
    before.putOff = found.flatMap(({ at, task, beside: { putOff: id } }) => {
      const own = valueOf(id);
      return own === "" ? [] : [{ row: at + 1, text: valueOf(task), id: own }];
    });
    return found;
  });
}

export function footF7(lines: readonly LineF7[], { lines: first, count }: RowsOfDay, done: string): FootF7 {
  const all = (of: ColumnF7): string => `$${columnName(columnOf(of))}$${first + 1}:$${columnName(columnOf(of))}$${first + count}`;
  const isSaid = `(${all("task")}<>"")`;
  const [planned, carriedOut] = [`SUMPRODUCT(${isSaid}*1)`, `SUMPRODUCT(${isSaid}*(${all("status")}="${done}"))`];
  const said = lines.filter(({ task }) => valueOf(task) !== "");
  const ended = said.filter(({ line }) => line.entry.status === "done").length;
  return {
    count: { formula: `=IF(${planned}=0,"",${carriedOut}&"/"&${planned})`, value: said.length === 0 ? "" : `${ended}/${said.length}` },
    share: { formula: `=IF(${planned}=0,"",${carriedOut}/${planned})`, value: said.length === 0 ? "" : ended / said.length },
  };
}

interface Shown {
  readonly visit: string | null;
  readonly row: Formula;
  readonly text: Formula;
  readonly shows: Formula;
  readonly time: Formula | null;
  /** Of the line, while it shows this; "": it shows nothing. */
  readonly id: string;
}

/** A line of the visit plan, found by the code of its line wherever that was sorted to, if it is still of that day. */
function ofVisit({ visits, sheet, clientName }: Around, shows: number, of: { date: string; at: number; band: number }): Shown {
  const column = (at: number, from: number): string =>
    onSheet(sheet, `$${columnName(at)}$${from}:$${columnName(at)}$${plan.LINES_ROW + visits.length}`);
  const codes = column(plan.CODE_COLUMN, plan.LINES_ROW + 1);
  const [row, id, text] = [beside("row", of.at), beside("visit", of.at), beside("text", of.at)];
  const field = (name: plan.ColumnF6): string => `INDEX(${column(plan.columnOf(name), 1)},${row})`;
  const { client = "", purpose = "", time = "", id: own = "" } = visits[shows] ?? {};
  const shown = client === "" ? "" : visitText(clientName(client), purpose);
  const isNone = `OR(${field("client")}="",${field("date")}<>${a1({ row: of.band, column: 0 }, "absolute")})`;
  const words = `${field("client")}&IF(${field("purpose")}="","","${BETWEEN}"&${field("purpose")})`;
  return {
    visit: own,
    row: {
      formula: `=SUMPRODUCT(MAX((LEFT(${codes},LEN(${id})+1)=${id}&"#")*ROW(${codes})))`,
      value: plan.LINES_ROW + shows + 1,
    },
    text: { formula: `=IF(${row}=0,"",IF(${isNone},"",${words}))`, value: shown },
    shows: { formula: showing(of.at, text, id), value: shown === "" ? "" : own },
    time: { formula: `=IF(${beside("shows", of.at)}="","",${field("time")}&"")`, value: shown === "" ? "" : time },
    id: shown === "" ? "" : shownId(own),
  };
}

/** The next line of the day before that was put off, after the one that the line above shows. */
function ofPutOff(before: RowsOfDay, found: PutOff | null, of: { at: number; above: string | null }): Shown {
  const [first, end] = [before.lines + 1, before.lines + before.count];
  const column = (at: number): string => `$${columnName(at)}$${first}:$${columnName(at)}$${end}`;
  const range = column(besideOf("putOff"));
  const foot = `ROW($A$${before.foot + 1})`;
  const isLater = of.above === null ? "" : `*(ROW(${range})>${of.above})`;
  const [row, text] = [beside("row", of.at), beside("text", of.at)];
  return {
    visit: null,
    row: {
      formula: `=${foot}-SUMPRODUCT(MAX((${range}<>"")${isLater}*(${foot}-ROW(${range}))))`,
      value: found?.row ?? before.foot + 1,
    },
    text: { formula: `=IF(${row}<${foot},INDEX(${column(columnOf("task"))},${row}-ROW($A$${first})+1)&"","")`, value: found?.text ?? "" },
    shows: { formula: showing(of.at, text, `INDEX(${range},${row}-ROW($A$${first})+1)`), value: found?.id ?? "" },
    time: null,
    id: found === null ? "" : shownId(found.id),
  };
}

/** The id of what is shown, until it is typed over. */
function showing(at: number, text: string, id: string): string {
  return `=IF(${text}="","",IF(EXACT(${own("task", at)},${text}),${id},""))`;
}

/** The id by which the day after knows a line that was put off. */
function putOffId(entry: DayTask, shown: string, at: number, moved: string): Formula {
  const code = `$${columnName(CODE_COLUMN)}${at + 1}`;
  const ownId = `LEFT(${code},LEN(${code})-${MARKS})`;
  const isPutOff = `AND(${own("status", at)}="${moved}",${own("task", at)}<>"")`;
  const [shows, id] = [beside("shows", at), entry.task === "" ? shown : entry.id];
  return {
    formula: `=IF(${isPutOff},IF(${shows}="",${ownId},"${shownId("")}"&${shows}),"")`,
    value: entry.status === "moved" ? id : "",
  };
}

/** Characters of a code behind its id. */
const MARKS = 1 + TASK_ROWS.fields.length * markOf("").length;

function own(column: ColumnF7, at: number): string {
  return `$${columnName(columnOf(column))}${at + 1}`;
}

function beside(column: (typeof BESIDE)[number], at: number): string {
  return `$${columnName(besideOf(column))}${at + 1}`;
}

function valueOf(cell: Cell): string {
  return cell === null ? "" : typeof cell === "object" ? String(cell.value) : String(cell);
}
