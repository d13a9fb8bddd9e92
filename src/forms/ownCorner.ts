import { isStamp } from "./F4/tags";
import { isCorner } from "./parts/codes";

/** Whether hidden codes cross in a cell that name every row and every column of a sheet that is typed into. */
export function isOwnCorner(cell: unknown): boolean {
  return isStamp(cell);
}

/** Whether hidden codes cross there that name some of its rows, as on goal cards. */
export function isOwnSheet(cell: unknown): boolean {
  return isCorner(cell);
}
