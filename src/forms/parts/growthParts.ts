import { growth } from "../../plan/cube/lastYear";
import { toCellNumber, type Unit } from "../../plan/numbers/amount";
import { sum } from "../../sheet/formula/formula";
import { amountFormat, percentFormat } from "../../sheet/look/formats";
import { a1 } from "../../sheet/place/address";
import type { Position } from "../../sheet/place/place";
import { block, inRole } from "../../sheet/spec/block";
import type { Block, Formula } from "../../sheet/spec/spec";

/** What growth (同比) is made of, line by line. */
export interface YearsSide {
  /** Whole units. */
  readonly now: readonly number[];
  /** In the metric's own amounts; null: not known. */
  readonly before: readonly (number | null)[];
}

/**
 * Last year beside this year, right of a sheet's own columns: what was, and by how much this year exceeds it; nothing where nothing was.
 *
 *     全年    上年实绩   同比
 *     1,200      1,000   20.0%
 *     合计       1,000   20.0%
 *
 * @param year the first line's amount of this year; the total stands under the last
 * @param at the columns of last year's amounts and of the growth
 */
export function growthParts(
  year: Position,
  at: { readonly lastYear: number; readonly growth: number },
  { now, before }: YearsSide,
  total: number,
  unit: Unit,
): readonly Block[] {
  const format = amountFormat(unit);
  const { row } = year;
  const column = at.lastYear;
  const lines = now.map((units, line) => [growthOf(row + line, units, before[line] ?? null)]);
  const known = before.filter((amount) => amount !== null);
  const all = known.length === 0 ? null : Number(known.reduce((sum, one) => sum + one, 0).toPrecision(15));
  const below = row + now.length;
  return [
    block(
      row,
      column,
      "computed",
      before.map((amount) => [amount]),
      format,
    ),
    block(row, at.growth, "computed", lines, SHARE),
    inRole("computed", block(below, column, "total", [[sum({ row, column, rows: now.length, columns: 1 }, all ?? 0)]], format)),
    inRole("computed", block(below, at.growth, "total", [[growthOf(below, total, all)]], SHARE)),
  ];

  function growthOf(line: number, units: number, amount: number | null): Formula {
    const [was, is] = [a1({ row: line, column }), a1({ row: line, column: year.column })];
    const share = growth(toCellNumber(units, unit), amount);
    // Rounded, so that sums of decimals leave no noise.
    return { formula: `=IF(${was}>0,ROUND(${is}/${was}-1,${DIGITS}),"")`, value: share === null ? "" : Number(share.toFixed(DIGITS)) };
  }
}

const SHARE = percentFormat(1);

const DIGITS = 6;
