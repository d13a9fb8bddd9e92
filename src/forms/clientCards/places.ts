import { dayOf } from "../../plan/calendar/date";
import type { Facts } from "../../plan/checking/facts/facts";
import type { Inputs } from "../../plan/inputs/inputs";
import { a1 } from "../../sheet/place/address";
import type { Area, Position } from "../../sheet/place/place";
import type { Formula } from "../../sheet/spec/spec";
import { checkedWords } from "../checked/words";
import type { Texts } from "../texts";

/** Name, class, industry, staff, manager, address, products, users, net users, last visit, end, whether it is near, updated. */
export const WIDTHS = [22, 11, 14, 9, 17, 22, 20, 10, 10, 12, 12, 13, 12];
export const COLUMNS = WIDTHS.length;

/** The day that contracts are held against. */
export const DAY: Position = { row: 3, column: 2 };
export const HEAD = 5;
export const FIRST = 7;
/** The column that says whether a contract ends soon. */
export const SOON = 11;

/** So many days before its end a contract is to be talked about. */
const NEAR = 90;

/** Whether a contract that ends on the day in a cell has ended, or ends soon. */
export function soonFormula(end: string, date: string, facts: Facts, texts: Texts): Formula {
  const own = checkedWords(texts).clientCards;
  const today = a1(DAY, "absolute");
  const left = (dayOf(date) ?? Infinity) - facts.on;
  return {
    formula: `=IF(ISNUMBER(${end}),IF(${end}<${today},"${own.over}",IF(${end}-${today}<=${NEAR},"${own.soon(NEAR)}","")),"")`,
    value: left < 0 ? own.over : left <= NEAR ? own.soon(NEAR) : "",
  };
}

export function across(row: number, column: number, columns: number): Area {
  return { row, column, rows: 1, columns };
}

export function widthOf(column: number, columns: number): number {
  return WIDTHS.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}

/** Headings of the list and of the cards; what is counted is called as its metric is. */
export function columnTitles({ metrics }: Inputs, texts: Texts) {
  const { columns, net } = checkedWords(texts).clientCards;
  return { ...columns, netUsers: net(metrics[0]?.name ?? "") };
}
