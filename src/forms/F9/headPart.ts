import { block } from "../../sheet/spec/block";
import type { Texts } from "../texts";
import { padded, standing, type Part } from "../parts/part";
import { HEAD_FIELDS, type GoalCard } from "./goalCard";
import { columnOf, HEAD, HEAD_ROW } from "./places";

/** Who is responsible to whom, for which clients and for how long: two rows of labels, each with its value to the right. */
export function headPart({ head }: GoalCard, texts: Texts): Part {
  const fields = HEAD_FIELDS.map((field) => {
    const { row, column, columns } = HEAD[field];
    return {
      label: texts.forms.F9.head[field],
      entry: head[field],
      area: { row: HEAD_ROW + (row === "head1" ? 0 : 1), column: columnOf(column), rows: 1, columns },
    };
  });
  return {
    blocks: fields.flatMap(({ label, entry, area: { row, column, columns } }) => [
      block(row, column - 1, "header", [[label]]),
      block(row, column, "inputWords", [padded(standing(entry, null, row), columns)], entry.format),
    ]),
    merges: fields.flatMap(({ area }) => (area.columns > 1 ? [area] : [])),
    heights: [
      [HEAD_ROW, 34],
      [HEAD_ROW + 1, 34],
      [HEAD_ROW + 2, 8],
    ],
  };
}
