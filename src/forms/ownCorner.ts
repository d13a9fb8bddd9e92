import { isStamp } from "./F4/tags";

/** Whether the hidden codes of a sheet that is typed into cross in a cell. */
export function isOwnCorner(cell: unknown): boolean {
  return isStamp(cell);
}
