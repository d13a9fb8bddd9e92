/** What was written on the sheets that are known, and where it stands now. */
import type { CodedSheet } from "../../sheet/merge/codedSheet";
import type { Former } from "../../sheet/merge/ourContent";
import type { Placement } from "../../sheet/merge/placement";
import { placementOf as linesPlaced } from "../../sheet/merge/structure";
import type { SheetKey } from "../../sheet/place/place";
import type { NameOf } from "../cells/nameOf";
import type { KnownSheet } from "./knownSheet";

/** What may stand on one of them, for whoever compares. */
export function formersIn(known: ReadonlyMap<SheetKey, KnownSheet>, nameOf: NameOf): (sheet: KnownSheet) => readonly Former[] {
  const isSettled = settled(known);
  return ({ all }) => all.map((sheet) => ({ sheet, standing: { nameOf, isSettled, placementOf: formerly(known, sheet) } }));
}

/** Where the lines of what was written stand now. */
function formerly(known: ReadonlyMap<SheetKey, KnownSheet>, sheet: CodedSheet): (key: SheetKey) => Placement | null {
  const places = new Map<SheetKey, Placement | null>();
  return (key) => {
    const found = known.get(key);
    if (!places.has(key)) {
      const lines = key === sheet.spec.key ? sheet.lines : found?.written.sheet.lines;
      places.set(key, found && lines ? moved(linesPlaced(found.found, lines)) : null);
    }
    return places.get(key) ?? null;
  };
}

/** Tables of sheets that are typed into grow and shrink; of generated ones the codes tell. */
export function settled(known: ReadonlyMap<SheetKey, KnownSheet>): (key: SheetKey) => boolean {
  const inOrder = (lines: readonly (number | null)[]): boolean =>
    lines.every((at, line) => at !== null && (line === 0 || at > (lines[line - 1] ?? -1)));
  const all = new Map(
    [...known].map(([key, { found, written }]) => {
      const { rows, columns } = linesPlaced(found, written.sheet.lines);
      return [key, inOrder(rows) && inOrder(columns)];
    }),
  );
  return (key) => all.get(key) ?? false;
}

/** Null where everything stands where the spec has it. */
export function moved(placement: Placement | null): Placement | null {
  if (placement === null) return null;
  const isMoved = [placement.rows, placement.columns].some((lines) => lines.some((at, line) => at !== line));
  return isMoved ? placement : null;
}
