/** Writes what cells were meant to say in the place of what they say: one click on a problem. */
import { writeMeant, type MeantCell } from "../../excel/write/writeMeant";
import { parseA1 } from "../../sheet/place/address";
import type { Outcome, Place } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";

/** A cell, what was read there, and what it says from now on. */
export interface CellToMend {
  readonly place: Place;
  readonly found: string;
  readonly becomes: string | number;
}

/** All cells or none: where one says something else by now, nothing is written, and it is named. */
export function mend(cells: readonly CellToMend[]): Promise<Outcome<null>> {
  return settle(
    async (ledger) => {
      const meant = cells.map(({ place: { sheet, address }, found, becomes }): MeantCell => {
        const { row, column } = parseA1(address) ?? { row: 0, column: 0 };
        return { sheet, row, column, found, becomes };
      });
      const changed = await writeMeant(ledger, meant);
      const place = changed === null ? undefined : cells[changed.position]?.place;
      if (changed === null || place === undefined) return done(null);
      const detail = { type: "CellChanged", found: changed.now } as const;
      return { type: "Problems", problems: [{ problem: { level: "error", at: [], detail }, place }] };
    },
    { type: "mend" },
  );
}
