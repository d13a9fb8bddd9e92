import { toCellNumber, type Unit } from "../../plan/numbers/amount";
import { block } from "../../sheet/spec/block";
import { amountFormat, roundingDigits } from "../../sheet/look/formats";
import { difference } from "../../sheet/formula/formula";
import type { Block } from "../../sheet/spec/spec";
import type { Position } from "../../sheet/place/place";

/**
 * What a year is made of when there are buffers, in the two columns behind it: the target, and the rest, which is the buffer.
 *
 *     全年   其中：目标  加压
 *     1070        1000    70
 */
export function yearParts(year: Position, targets: readonly number[], assigned: readonly number[], unit: Unit): readonly Block[] {
  const format = amountFormat(unit);
  const column = year.column;
  const buffers = targets.map((units, line) => {
    const row = year.row + line;
    return [
      difference({ row, column }, { row, column: column + 1 }, roundingDigits(unit), toCellNumber((assigned[line] ?? 0) - units, unit)),
    ];
  });
  return [
    block(
      year.row,
      column + 1,
      "computed",
      targets.map((units) => [toCellNumber(units, unit)]),
      format,
    ),
    block(year.row, column + 2, "computed", buffers, format),
  ];
}
