import type { Inputs } from "../../plan/inputs/inputs";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { decimalFormat, percentFormat } from "../../sheet/look/formats";
import { sum } from "../../sheet/formula/formula";
import type { Area, Position } from "../../sheet/place/place";
import type { Formula } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import { scaleFormat } from "../F10/scalePart";
import type { Part } from "../parts/part";
import type { Result } from "./ranking";

/** How many managers have each grade, from this cell on. `grades`: the cells with everybody's. */
export function distributionPart(
  inputs: Inputs,
  results: readonly Result[],
  grades: Area,
  at: Position,
  texts: Texts,
): Part & { readonly widths: readonly number[]; readonly area: Area } {
  const words = texts.forms.team;
  const { row: first, column } = at;
  const scale = [...inputs.scoring.grades, { from: null, name: inputs.scoring.lowest }];
  const counts = scale.map(({ name }) => results.filter(({ grade }) => grade === name).length);
  const all = counts.reduce((total, count) => total + count, 0);
  const total = first + scale.length;
  const cell = (row: number, offset: number): string => a1({ row, column: column + offset });
  const everybody = a1({ row: total, column: column + 2 }, "absolute");
  const share = (row: number, count: number): Formula => ({
    formula: `=IF(${everybody}=0,"",${cell(row, 2)}/${everybody})`,
    value: all === 0 ? "" : count / all,
  });
  return {
    widths: [10, 10, 11, 10],
    area: { row: first, column, rows: scale.length, columns: 4 },
    blocks: [
      block(first - 1, column, "header", [
        [words.distribution.grade, words.distribution.from, words.distribution.count, words.distribution.share],
      ]),
      block(
        first,
        column,
        "verdict",
        scale.map(({ name }) => [name]),
      ),
      block(
        first,
        column + 1,
        "computed",
        scale.map(({ from }) => [from]),
        scaleFormat(inputs),
      ),
      block(
        first,
        column + 2,
        "computed",
        scale.map((_, row) => [
          { formula: `=SUMPRODUCT(--EXACT(${a1(grades, "absolute")},${cell(first + row, 0)}))`, value: counts[row] ?? 0 },
        ]),
        decimalFormat(0),
      ),
      block(
        first,
        column + 3,
        "computed",
        scale.map((_, row) => [share(first + row, counts[row] ?? 0)]),
        percentFormat(0),
      ),
      block(total, column, "total", [[words.distribution.total, null]]),
      block(total, column + 2, "total", [[sum({ row: first, column: column + 2, rows: scale.length, columns: 1 }, all)]], decimalFormat(0)),
      block(total, column + 3, "total", [[share(total, all)]], percentFormat(0)),
    ],
    merges: [],
    heights: [],
  };
}
