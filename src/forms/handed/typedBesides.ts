import { codeIn } from "../../plan/reports/rowCode";
import type { Position } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import { codesOf } from "../parts/codes";
import { marksIn, OURS_COLUMN } from "./ours";

/**
 * Whether a cell of such a form, as it stands, is neither on one of its lines nor where the form itself says something: beside it, under
 * it, or between its parts.
 *
 * @param spec of the form, for the order of its columns; @param cells of the sheet from A1 on
 */
export function typedBesides({ ids }: SheetSpec, cells: readonly (readonly unknown[])[]): (at: Position) => boolean {
  const codes = codesOf({ values: cells, areas: {} });
  if (codes === null) return () => true;
  const nth = new Map(ids?.columns.flatMap((code, at) => (code === null ? [] : [[codes.column(code), at] as const])));
  const marks = codes.column(OURS_COLUMN);
  const lines = cells.flatMap((_, row) => (codeIn(codes.code(row)) === null ? [] : [row]));
  const [first = 0, last = -1] = [lines[0], lines.at(-1)];
  return ({ row, column }) => {
    const at = nth.get(column);
    if (column === codes.codeColumn || row === codes.row) return false;
    if (at === undefined) return true;
    const ours = marks === null ? null : marksIn(String(cells[row]?.[marks] ?? ""));
    if (ours !== null) return ours[at] === "nothing";
    return codes.code(row) === "" ? row < first || row > last : false;
  };
}
