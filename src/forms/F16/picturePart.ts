import { block } from "../../sheet/spec/block";
import type { Texts } from "../texts";
import type { Part } from "../parts/part";
import { HEAD_ROW, PICTURE_COLUMN, SHOWN, TASKS_ROW } from "./places";
import type { QuadrantFormulas } from "./quadrantFormulas";
import type { Quadrant } from "../../plan/time/quadrants";

const HALVES: readonly (readonly [Quadrant, Quadrant])[] = [
  ["A", "B"],
  ["C", "D"],
];

/** The 2 × 2 picture: important above, urgent to the left, the first tasks of each quadrant in their order. */
export function picturePart({ picture }: QuadrantFormulas, words: Texts["forms"]["F16"]): Part {
  const top = (half: number): number => TASKS_ROW + half * (SHOWN + 1);
  const sides = [words.important.yes, words.important.no];
  return {
    blocks: [
      block(HEAD_ROW, PICTURE_COLUMN, "header", [[null, words.urgent.yes, words.urgent.no]]),
      ...HALVES.flatMap(([left, right], half) => [
        block(
          top(half),
          PICTURE_COLUMN,
          "header",
          Array.from({ length: SHOWN + 1 }, (_, row) => [row === 0 ? (sides[half] ?? "") : null]),
        ),
        block(top(half), PICTURE_COLUMN + 1, "subtotal", [[picture[left].heading, picture[right].heading]]),
        block(
          top(half) + 1,
          PICTURE_COLUMN + 1,
          "text",
          Array.from({ length: SHOWN }, (_, row) => [picture[left].tasks[row] ?? null, picture[right].tasks[row] ?? null]),
        ),
      ]),
    ],
    merges: HALVES.map((_, half) => ({ row: top(half), column: PICTURE_COLUMN, rows: SHOWN + 1, columns: 1 })),
    heights: [],
  };
}
