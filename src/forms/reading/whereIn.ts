import { SETTINGS_TABLES } from "./headingAbove";
import { parseA1 } from "../../sheet/place/address";
import type { Reading } from "../../sheet/spec/reading";

/** Where a cell is, as people say it: client row 2, manager. */
export interface Where {
  /** The list, by the name of its table; null: the cell is in none. */
  readonly table: string | null;
  /** In the list, from 1; null: its headings, or a setting. */
  readonly row: number | null;
  /** As it stands above the cell, or before a setting; null: nothing does. */
  readonly heading: string | null;
}

/** Also of a cell right under a list, which counts as part of it. Null: not in anything that has a name. */
export function whereIn({ areas, values }: Reading, address: string): Where | null {
  const at = parseA1(address);
  if (at === null) return null;
  const [above] = Object.entries(areas)
    .filter(([, area]) => area.rows > 1 && area.row <= at.row && area.column <= at.column && at.column < area.column + area.columns)
    .sort(([, one], [, other]) => other.row - one.row);
  if (above === undefined) return null;
  const [name, area] = above;
  const isSetting = SETTINGS_TABLES.includes(name);
  const heading = isSetting ? values[at.row]?.[area.column] : values[area.row]?.[at.column];
  return {
    table: isSetting ? null : name,
    row: isSetting || at.row === area.row ? null : at.row - area.row,
    heading: typeof heading === "string" && heading.trim() !== "" ? heading.trim() : null,
  };
}
