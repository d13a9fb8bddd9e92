import { a1, onSheet } from "../../sheet/place/address";
import { RECORD_BODY } from "../records/recordSheet";
import type { ListTable } from "../lists/tables";

/** Lines that may be added below those that there are. */
const SPARE = 2000;

/** What a formula counts, and how many that is now. */
export interface Counted {
  readonly formula: string;
  readonly value: number;
}

/** What a cell of a row has to say. `has`: among others. "" with `<>`: anything. */
export interface Where<Field extends string> {
  readonly field: Field;
  readonly is: "=" | "<>" | ">=" | "<=" | ">" | "has";
  readonly than: string | number;
}

/** A row as it stands on its sheet: texts, and days as serial numbers. */
export type ShownRow<Field extends string> = Readonly<Record<Field, string | number>>;

/**
 * Counts rows of a record sheet by a formula, and the way the formula does. Names are compared as they are, whatever patterns they look
 * like, but for capitals: these are the same name in a plan, too. @param lines of the whole list
 */
export function counter<Field extends string>(table: ListTable, lines: number) {
  const cells = (field: Field): string => columnCells(table, field, lines);
  return (rows: readonly ShownRow<Field>[], ...wheres: readonly Where<Field>[]): Counted => ({
    formula: `COUNTIFS(${wheres.map((where) => `${cells(where.field)},${criterion(where)}`).join(",")})`,
    value: rows.filter((row) => wheres.every((where) => holds(row[where.field], where))).length,
  });
}

/** A column of a list on its sheet, and room below it. */
export function columnCells({ sheet, columns }: ListTable, field: string, lines: number): string {
  return onSheet(sheet, a1({ row: RECORD_BODY, column: columns.indexOf(field), rows: lines + SPARE, columns: 1 }, "absolute"));
}

function criterion({ is, than }: Where<string>): string {
  if (typeof than === "number") return `"${is}${than}"`;
  const text = than.replace(/[~*?]/g, "~$&").replace(/"/g, '""');
  return is === "has" ? `"*${text}*"` : `"${is}${text}"`;
}

function holds(cell: string | number, { is, than }: Where<string>): boolean {
  if (typeof than === "number") {
    if (typeof cell !== "number") return false;
    return is === ">=" ? cell >= than : is === "<=" ? cell <= than : cell > than;
  }
  const [own, other] = [folded(cell), folded(than)];
  return is === "has" ? own.includes(other) : (own === other) === (is === "=");
}

/** By what rows of the same are grouped. */
export function folded(text: string | number): string {
  return String(text).toLowerCase();
}

/** Whether a text is compared as a text, and not taken for a comparison, a number, a date or nothing. */
export function isPlain(text: string): boolean {
  return !/^[<>=]/.test(text) && /[^\d\s.,:;/%+\-eE()$¥€年月日]/.test(text) && text.length < 200;
}

/** `=COUNTIFS(…)+COUNTIFS(…)-3`: what is counted, and what it lacks to what there is. */
export function brought(parts: readonly Counted[], less: readonly Counted[], there: number): Counted {
  const sum = (all: readonly Counted[]): number => all.reduce((so, { value }) => so + value, 0);
  const lacks = there - sum(parts) + sum(less);
  const formula = parts.map((one) => one.formula).join("+") + less.map((one) => `-${one.formula}`).join("");
  return { formula: formula === "" ? `=${there}` : `=${formula}${lacks === 0 ? "" : lacks > 0 ? `+${lacks}` : lacks}`, value: there };
}
