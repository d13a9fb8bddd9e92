import { block } from "../../sheet/spec/block";
import { wrappedLines } from "../../sheet/look/width";
import { valueOf } from "../parts/entry";
import { ASSESSORS } from "../F9/goalCard";
import { band, padded, standing, type Part } from "../parts/part";
import type { ScoreContent } from "./scoreContent";
import { COLUMNS, WIDTHS } from "./places";

/** 自我评价意见, and under it 主管评价意见: the self-assessment comes first. */
export function opinionsPart({ typed, places, texts }: ScoreContent): Part {
  const words = texts.forms.F10.opinions;
  const width = WIDTHS.slice(0, COLUMNS.length).reduce((sum, each) => sum + each, 0);
  const boxes = ASSESSORS.map((assessor) => ({ assessor, row: places.row[assessor], entry: typed.opinions[assessor] }));
  return {
    blocks: boxes.flatMap(({ assessor, row, entry }) => [
      band(row - 1, 0, words[assessor], COLUMNS.length),
      block(row, 0, "inputText", [padded(standing(entry, typed.rows[assessor] ?? null, row), COLUMNS.length)], entry.format),
    ]),
    merges: boxes.map(({ row }) => ({ row, column: 0, rows: 1, columns: COLUMNS.length })),
    heights: boxes.flatMap(({ row, entry }) => [
      [row - 1, 20] as const,
      [row, Math.max(66, 6 + 15 * wrappedLines(String(valueOf(entry) ?? ""), width))] as const,
    ]),
  };
}
