import type { Action, ExpectedContract } from "../../plan/inputs/action";
import { toCellNumber } from "../../plan/numbers/amount";
import type { Unit } from "../../plan/numbers/amount";
import type { Visit } from "../../plan/inputs/visit";
import { roundingDigits } from "../../sheet/look/formats";
import { columnName, onSheet } from "../../sheet/place/address";
import type { SheetKey } from "../../sheet/place/place";
import type { Formula } from "../../sheet/spec/spec";
import * as plan from "../F6/places";
import type { GoalF5 } from "./goals";
import { columnOf, EXPECTED, type ColumnF5, type RowsF5 } from "./places";

/** Of a goal in column C its plan and in D what was achieved: gap, what is needed a month, how many actions there are. */
export function goalFormulas(
  { goal, label, planned, done }: GoalF5,
  row: number,
  of: { month: number; unit: Unit; chosen: readonly string[]; rows: RowsF5; none: string },
): readonly [gap: Formula, pace: Formula, count: Formula] {
  const { month, unit, chosen, rows, none } = of;
  const gap = toCellNumber(planned - done, unit);
  const left = goal.to - Math.max(goal.from, month) + 1;
  const count = chosen.filter((one) => one === label).length;
  const actions = `SUMPRODUCT(EXACT(${lines("goal", rows.actions, rows.actionCount)},$A${row + 1})*1)`;
  return [
    { formula: `=ROUND($C${row + 1}-$D${row + 1},${roundingDigits(unit)})`, value: gap },
    left < 1 ? { formula: `=""`, value: "" } : { formula: `=IF($E${row + 1}>0,$E${row + 1}/${left},"")`, value: gap > 0 ? gap / left : "" },
    { formula: `=IF(${actions}=0,"${none}",${actions})`, value: count === 0 ? none : count },
  ];
}

/** Visits of the month to the clients that an action names, however these are kept apart; cancelled ones are none. */
export function visitsFormula(
  named: string,
  row: number,
  of: { sheet: SheetKey; visits: readonly Visit[]; names: readonly string[]; cancelled: string },
): Formula {
  const { sheet, visits, names, cancelled } = of;
  const column = (name: plan.ColumnF6): string => {
    const at = columnName(plan.columnOf(name));
    return onSheet(sheet, `$${at}$${plan.LINES_ROW + 1}:$${at}$${plan.LINES_ROW + visits.length}`);
  };
  const cell = `$${columnName(columnOf("clients"))}${row + 1}`;
  const list = SEPARATORS.reduce((text, [separator, worded]) => `SUBSTITUTE(${text},${worded ?? `"${separator}"`},"、")`, cell);
  const isNamed = `ISNUMBER(FIND("、"&${column("client")}&"、","、"&${list}&"、"))`;
  const text = `、${SEPARATORS.reduce((said, [separator]) => said.replaceAll(separator, "、"), named)}、`;
  const count = visits.filter(
    ({ status }, at) => names[at] !== "" && status !== "cancelled" && text.includes(`、${names[at] ?? ""}、`),
  ).length;
  return {
    formula: `=IF(${cell}="","",SUMPRODUCT((${column("client")}<>"")*${isNamed}*(${column("status")}<>"${cancelled}")))`,
    value: named === "" ? "" : count,
  };
}

/** What an action still lacks. */
export function hintFormula(action: Action, visits: Formula, row: number, words: { when: string; visits: string }): Formula {
  const [what, when, planned] = (["what", "when", "visits"] as const).map((column) => `$${columnName(columnOf(column))}${row + 1}`);
  const noVisit = visits.value === 0 ? words.visits : "";
  return {
    formula: `=IF(${what}="","",IF(${when}="","${words.when}","")&IF(N(${planned})+(${planned}="")=0,"${words.visits}",""))`,
    value: action.what === "" ? "" : `${action.when === "" ? words.when : ""}${noVisit}`,
  };
}

/** What is expected of a metric, beside the gap of its year, and the share of that which it would close. */
export function sumFormulas(
  expected: readonly ExpectedContract[],
  metric: number,
  unit: Unit,
  of: { row: number; rows: RowsF5; goalRow: number; gap: number },
): readonly [Formula, Formula, Formula] {
  const { row, rows, goalRow, gap } = of;
  const units = expected.reduce((sum, one) => (one.metric === metric ? sum + one.amount : sum), 0);
  const own = (column: ColumnF5): string => lines(column, rows.expected, rows.expectedCount);
  const at = (column: ColumnF5): string => `$${columnName(columnOf(column))}${row + 1}`;
  const value = toCellNumber(units, unit);
  const amount = `SUMPRODUCT(EXACT(${own(EXPECTED.metric)},${at(EXPECTED.metric)})*1,${own(EXPECTED.amount)})`;
  return [
    { formula: `=ROUND(${amount},${roundingDigits(unit)})`, value },
    { formula: `=$E$${goalRow + 1}`, value: gap },
    { formula: `=IF(${at(EXPECTED.gap)}>0,${at(EXPECTED.amount)}/${at(EXPECTED.gap)},"")`, value: gap > 0 ? value / gap : "" },
  ];
}

function lines(column: ColumnF5, first: number, count: number): string {
  const name = columnName(columnOf(column));
  return `$${name}$${first + 1}:$${name}$${first + count}`;
}

/** Which keep names apart, and how Excel words those that cannot stand in quotes. */
const SEPARATORS: readonly (readonly [string, string?])[] = [[", "], [","], ["，"], ["; "], [";"], ["；"], ["\n", "CHAR(10)"]];
