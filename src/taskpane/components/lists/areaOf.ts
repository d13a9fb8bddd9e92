import type { ListIn } from "../../../commands/lists/listIn";
import type { GridCell } from "../../../lists/grid";
import { a1 } from "../../../sheet/place/address";

/** Where a list stands on its sheet, its headings included: A3:I14. */
export function areaOf({ grid, found }: Pick<ListIn, "grid" | "found">): string {
  const { origin, values } = grid;
  const { from } = found.head;
  return a1({ row: origin.row + from, column: origin.column, rows: values.length - from, columns: values[0]?.length ?? 1 });
}

export function addressOf(cell: GridCell): string {
  return a1(cell);
}
