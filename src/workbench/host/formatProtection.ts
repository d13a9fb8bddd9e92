/**
 * `Excel.FormatProtection`: which cells a protected sheet locks. All are locked to begin with.
 */
import { truth } from "./arguments";
import { cellExtra } from "./cellLook";
import type { ObjectType } from "./objectType";
import type { CellsTarget } from "./targets";

export const formatProtection: ObjectType<CellsTarget> = {
  properties: {
    Locked: cellExtra("locked", true, truth),
    FormulaHidden: cellExtra("formulaHidden", false, truth),
  },
};
