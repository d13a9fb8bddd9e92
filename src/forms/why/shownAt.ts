import type { Plan } from "../../plan/cube/plan";
import { folded } from "../../plan/typed/name";
import type { WhyCell } from "../../plan/explain/why";
import type { Position, SheetKey } from "../../sheet/spec";
import type { Texts } from "../../i18n/texts";
import { placesF1 } from "../F1/F1";
import { placesF2 } from "../F2/F2";
import { keyF3, placesF3 } from "../F3/F3";

/**
 * Which number of the plan a cell of F1, F2 or F3 shows: B5 of F1 is the first manager's January, H8 the team's half-year. Rows that
 * were sorted are known by the names that stand in them.
 */
export interface ShownNumber {
  readonly metric: number;
  readonly cell: WhyCell;
  /** With buffers, 其中：目标 and 加压 show parts of it. */
  readonly part: "all" | "target" | "buffer";
}

/**
 * @param at counted from the sheet's first cell; @param names what stands in the
 * row's first two columns; null: the cell shows no number of the plan
 */
export function shownAt(plan: Plan, texts: Texts, key: SheetKey, at: Position, names: readonly string[]): ShownNumber | null {
  if (key === "F1") return inF1(plan, at, names);
  if (key === "F2") return inF2(plan, at);
  const period = [null, ...plan.inputs.periods.map((_, position) => position)].find((one) => keyF3(one) === key);
  return period === undefined ? null : inF3(plan, texts, period, at, names);
}

const WHOLE: WhyCell = { product: null, manager: null, account: null, period: null };

function inF1(plan: Plan, at: Position, [name = ""]: readonly string[]): ShownNumber | null {
  const { inputs } = plan;
  const places = placesF1(plan);
  for (const metric of inputs.metrics.keys()) {
    const line = at.row - places.managerName(metric, 0).row;
    const column = columnAt(inputs.layouts.F1, at.column - places.cell(metric, 0, 0).column);
    if (line < 0 || line > inputs.managers.length + 1 || column === null) continue;
    if (at.row === places.cumulative(metric, 0).row) return cumulative(metric, WHOLE, column);
    if (at.row === places.total(metric, 0).row) return number(metric, WHOLE, column);
    const manager = named(inputs.managers, line, name);
    return manager === null ? null : number(metric, { ...WHOLE, manager }, column);
  }
  return null;
}

function inF2(plan: Plan, at: Position): ShownNumber | null {
  const { inputs } = plan;
  const places = placesF2(plan);
  const column = columnAt(inputs.layouts.F2, at.column - places.cell(0, 0, 0).column);
  if (column === null) return null;
  for (const metric of inputs.metrics.keys()) {
    if (at.row === places.cumulative(metric, 0).row) return cumulative(metric, WHOLE, column);
    if (at.row === places.total(metric, 0).row) return number(metric, WHOLE, column);
    const product = inputs.products.findIndex((_, position) => places.cell(metric, position, 0).row === at.row);
    if (product >= 0) return number(metric, { ...WHOLE, product }, column);
  }
  return null;
}

function inF3(plan: Plan, texts: Texts, period: number | null, at: Position, names: readonly string[]): ShownNumber | null {
  const { inputs, accounts } = plan;
  const places = placesF3(plan);
  for (const metric of inputs.metrics.keys()) {
    const product = at.column - places.amounts(metric, 0).column;
    if (product < 0 || product > inputs.products.length) continue;
    const whole = { ...WHOLE, product: product === inputs.products.length ? null : product, period };
    const below = at.row - places.total(metric, 0).row;
    const part = (["all", "target", "buffer"] as const)[below];
    if (below >= 0) return part === undefined ? null : { metric, cell: whole, part };
    const line = at.row - places.accounts.row;
    const labels = accounts.map(({ manager, client }) => ({
      name: [inputs.managers[manager]?.name ?? "", client === null ? texts.forms.F3.noClient : (inputs.clients[client]?.name ?? "")].join(
        "\0",
      ),
    }));
    const account = line < 0 ? null : named(labels, line, names.slice(0, 2).join("\0"));
    return account === null ? null : { metric, cell: { ...whole, account }, part: "all" };
  }
  return null;
}

/** The periods of a column, or a part of the year behind them; null: no column of numbers. */
type ColumnAt = { readonly first: number; readonly count: number } | ShownNumber["part"];

function columnAt(layout: readonly number[], column: number): ColumnAt | null {
  if (column < 0) return null;
  if (column >= layout.length) return (["all", "target", "buffer"] as const)[column - layout.length] ?? null;
  return { first: layout.slice(0, column).reduce((sum, periods) => sum + periods, 0), count: layout[column] ?? 0 };
}

function number(metric: number, cell: WhyCell, column: ColumnAt): ShownNumber {
  return typeof column === "string"
    ? { metric, cell, part: column }
    : { metric, cell: { ...cell, period: column.first, count: column.count }, part: "all" };
}

/** All periods up to the end of a column; behind the year nothing stands. */
function cumulative(metric: number, cell: WhyCell, column: ColumnAt): ShownNumber | null {
  return typeof column === "string" ? null : { metric, cell: { ...cell, period: 0, count: column.first + column.count }, part: "all" };
}

/** The entry at a line if its name stands there, or else the one whose name does. */
function named(entries: readonly { readonly name: string }[], line: number, name: string): number | null {
  const isIt = (entry: { readonly name: string } | undefined): boolean => entry !== undefined && folded(entry.name) === folded(name);
  if (isIt(entries[line])) return line;
  const found = entries.findIndex(isIt);
  return found < 0 ? null : found;
}
