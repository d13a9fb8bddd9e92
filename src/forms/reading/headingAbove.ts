import { parseA1 } from "../../sheet/place/address";
import type { Reading } from "../../sheet/spec/reading";

/** Where what stands before a cell says what it is, not what stands above. */
export const SETTINGS_TABLES: readonly string[] = ["TC_Settings", "TC_MoreSettings", "TC_CheckSettingRows"];

/** What stands above a cell of a table, or before a setting; null: nothing does. */
export function headingAbove({ areas, values }: Reading, address: string): string | null {
  const at = parseA1(address);
  if (at === null) return null;
  const table = Object.entries(areas).find(
    ([, area]) =>
      area !== null &&
      area.row < at.row &&
      at.row < area.row + area.rows &&
      area.column <= at.column &&
      at.column < area.column + area.columns,
  );
  if (!table?.[1]) return null;
  const [name, area] = table;
  const heading = SETTINGS_TABLES.includes(name) ? values[at.row]?.[area.column] : values[area.row]?.[at.column];
  return typeof heading === "string" && heading !== "" ? heading : null;
}
