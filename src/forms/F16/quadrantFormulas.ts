import { serialOf } from "../../plan/calendar/date";
import type { Priority } from "../../plan/inputs/priority";
import { exactSum } from "../../plan/numbers/exact";
import { bucketOrder, INTO_BUCKET, quadrantOf, QUADRANTS, type Quadrant } from "../../plan/time/quadrants";
import { a1 } from "../../sheet/place/address";
import { dateOfSerial } from "../../sheet/look/formats";
import type { Formula } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import { columnOf, HEAD_ROW, SETTINGS_ROW, SHOWN, TASKS_ROW, totalRow, type ColumnF16, type RowsF16 } from "./places";

/** The live part of the four quadrants, with the values it comes to: of every row that has room for a task, and of the whole. */
export interface QuadrantFormulas {
  readonly number: readonly Formula[];
  readonly class: readonly Formula[];
  readonly order: readonly Formula[];
  /** Hidden: sorts the tasks, smallest first. */
  readonly key: readonly Formula[];
  /** Hidden: A1, A2, B1 … by which the picture finds them. */
  readonly nth: readonly Formula[];
  readonly picture: Readonly<Record<Quadrant, { readonly heading: Formula; readonly tasks: readonly Formula[] }>>;
  readonly hours: Readonly<Record<Quadrant, Formula>>;
  readonly share: Readonly<Record<Quadrant, Formula>>;
  readonly total: Formula;
  readonly hint: Formula;
}

/** Without a day a task comes after all that have one; serial numbers of days are smaller. */
const NO_DAY = 99_999;
/** Of the hours, for stones; below it is worth saying. */
const ENOUGH = 0.2;

/** @param day the day that the list is for, as a serial number; null: it is for a week */
export function quadrantFormulas(tasks: readonly Priority[], day: number | null, rows: RowsF16, texts: Texts): QuadrantFormulas {
  const words = texts.forms.F16;
  const of = (column: ColumnF16): string => `${anchored(column, HEAD_ROW)}:${anchored(column, rows.foot)}`;
  const positions = Array.from({ length: rows.tasks }, (_, position) => position);
  const each = (formula: (row: number) => string, value: (position: number) => number | string | null): readonly Formula[] =>
    positions.map((position) => ({ formula: `=${formula(TASKS_ROW + position)}`, value: value(position) ?? "" }));
  const quadrants = tasks.map(quadrantOf);
  const orders = bucketOrder(tasks, day === null ? null : dateOfSerial(day));
  const nth = tasks.map((_, task) => placeInClass(quadrants, orders, task));
  const sums = QUADRANTS.map((quadrant) => sumOf(tasks.flatMap(({ hours }, task) => (quadrants[task] === quadrant ? [hours] : []))));
  const all = sumOf(sums);
  const total = totalRow(rows);
  return {
    number: each(
      (row) => `IF(${at("task", row)}="","",COUNTA(${anchored("task", HEAD_ROW)}:${at("task", row)})-1)`,
      (position) => (position < tasks.length ? position + 1 : null),
    ),
    class: each(
      (row) => classFormula(row, words),
      (position) => quadrants[position] ?? null,
    ),
    order: each(
      (row) => `IF(${at("key", row)}="","",COUNTIF(${of("key")},"<"&${at("key", row)})+1)`,
      (position) => orders[position] ?? null,
    ),
    key: each(keyFormula, (position) => keyValue(tasks[position], quadrants[position] ?? null, day, TASKS_ROW + position)),
    nth: each(
      (row) => {
        const own = at("class", row);
        return `IF(${at("key", row)}="","",${own}&(COUNTIFS(${of("class")},${own},${of("key")},"<"&${at("key", row)})+1))`;
      },
      (position) => nth[position] ?? null,
    ),
    picture: record((quadrant) => ({
      heading: headingOf(quadrant, quadrants, of("class"), words),
      tasks: Array.from({ length: SHOWN }, (_, place) => ({
        formula: `=IFERROR(INDEX(${of("task")},MATCH("${quadrant}${place + 1}",${of("nth")},0))&"","")`,
        value: tasks[nth.indexOf(`${quadrant}${place + 1}`)]?.task ?? "",
      })),
    })),
    hours: record((quadrant, position) => ({
      formula: `=IF(COUNTIFS(${of("class")},"${quadrant}",${of("hours")},">=0")=0,"",SUMIF(${of("class")},"${quadrant}",${of("hours")}))`,
      value: sums[position] ?? "",
    })),
    share: record((_, position) => {
      const own = at("hours", rows.summary + 1 + position);
      return {
        formula: `=IF(OR(${own}="",N(${at("hours", total)})=0),"",${own}/${at("hours", total)})`,
        value: sums[position] != null && all !== null && all > 0 ? sums[position] / all : "",
      };
    }),
    total: {
      formula: `=IF(COUNT(${classHours(rows)})=0,"",SUM(${classHours(rows)}))`,
      value: all ?? "",
    },
    hint: hintOf(rows, sums[1] ?? 0, all ?? 0, words),
  };
}

function classFormula(row: number, { important, urgent }: Texts["forms"]["F16"]): string {
  const within = (yes: Quadrant, no: Quadrant): string =>
    `IF(${at("urgent", row)}="${urgent.yes}","${yes}",IF(${at("urgent", row)}="${urgent.no}","${no}",""))`;
  const is = at("important", row);
  return `IF(${is}="${important.yes}",${within("A", "B")},IF(${is}="${important.no}",${within("C", "D")},""))`;
}

/** The place of the class × 10⁶, the day × 10, and the row, which keeps equal ones apart. */
function keyFormula(row: number): string {
  const [own, due, day] = [at("class", row), at("due", row), a1({ row: SETTINGS_ROW, column: columnOf("due") }, "absolute")];
  const isNow = `AND(${own}="A",N(${due})>0,INT(N(${due}))<=INT(N(${day})))`;
  const place = `IF(${isNow},0,FIND(${own},"${INTO_BUCKET.join("")}"))`;
  return `IF(${own}="","",${place}*10^6+IF(N(${due})>0,INT(N(${due})),${NO_DAY})*10+ROW()/1000)`;
}

function keyValue(task: Priority | undefined, quadrant: Quadrant | null, day: number | null, row: number): number | null {
  if (task === undefined || quadrant === null) return null;
  const due = serialOf(task.due) ?? NO_DAY;
  const isNow = quadrant === "A" && day !== null && due <= day;
  return (isNow ? 0 : INTO_BUCKET.indexOf(quadrant) + 1) * 10 ** 6 + due * 10 + (row + 1) / 1000;
}

function placeInClass(quadrants: readonly (Quadrant | null)[], orders: readonly (number | null)[], task: number): string | null {
  const [quadrant, order] = [quadrants[task], orders[task]];
  if (quadrant == null || order == null) return null;
  return `${quadrant}${quadrants.filter((one, other) => one === quadrant && (orders[other] ?? 0) <= order).length}`;
}

function headingOf(quadrant: Quadrant, quadrants: readonly (Quadrant | null)[], classes: string, words: Texts["forms"]["F16"]): Formula {
  const name = words.classes[quadrant];
  const [before, after] = words.many;
  const count = `COUNTIF(${classes},"${quadrant}")`;
  const many = quadrants.filter((one) => one === quadrant).length;
  return {
    formula: `="${name}"&IF(${count}=0,"","${before}"&${count}&"${after}")`,
    value: many === 0 ? name : `${name}${before}${many}${after}`,
  };
}

function hintOf(rows: RowsF16, stoneHours: number, all: number, { hint: { few, enough } }: Texts["forms"]["F16"]): Formula {
  const stones = stoneHours / all;
  const total = `N(${at("hours", totalRow(rows))})`;
  const share = `N(${at("hours", rows.summary + 1 + QUADRANTS.indexOf("B"))})/${total}`;
  const said = ([before, after]: readonly [string, string]): string => `"${before}"&ROUND(100*${share},1)&"${after}"`;
  const [before, after] = stones < ENOUGH ? few : enough;
  return {
    formula: `=IF(${total}=0,"",IF(ROUND(${share},9)<${ENOUGH},${said(few)},${said(enough)}))`,
    value: all === 0 ? "" : `${before}${Number((100 * stones).toFixed(1))}${after}`,
  };
}

/** Null where no hours are known. */
function sumOf(hours: readonly (number | null)[]): number | null {
  return hours.every((one) => one === null) ? null : exactSum(hours);
}

function classHours({ summary }: RowsF16): string {
  return `${at("hours", summary + 1)}:${at("hours", summary + QUADRANTS.length)}`;
}

function record<T>(of: (quadrant: Quadrant, position: number) => T): Readonly<Record<Quadrant, T>> {
  return Object.fromEntries(QUADRANTS.map((quadrant, position) => [quadrant, of(quadrant, position)])) as Record<Quadrant, T>;
}

function at(column: ColumnF16, row: number): string {
  return a1({ row, column: columnOf(column) });
}

/** C$4: stays in its row. */
function anchored(column: ColumnF16, row: number): string {
  return a1({ row, column: columnOf(column) }, "row");
}
