import type { Reading } from "../../sheet/spec/reading";
import type { Position } from "../../sheet/place/place";
import { codesOf } from "../parts/codes";
import { EMPTY, entryAt, numberEntry, type Entry } from "../parts/entry";
import { ASSESSORS, each } from "../F9/goalCard";
import { COMPLETION, ROW, type ColumnF10 } from "./places";
import { FACTORS, type ScoreSheet } from "./scoreSheet";

export interface ParsedScore {
  readonly sheet: ScoreSheet;
  /** Where a factor or a result stands now; the first cell if it is gone. */
  readonly place: (row: keyof typeof ROW, column: ColumnF10) => Position;
}

/** What users typed on a score sheet; null where its hidden column or row is gone. `card`: the tab of its goal card. */
export function parseF10(reading: Reading, card: string): ParsedScore | null {
  const codes = codesOf(reading);
  if (codes === null) return null;
  const structure: ReadonlySet<string> = new Set(Object.values(ROW));
  const rows: Record<string, number> = {};
  for (let row = codes.rows - 1; row >= 0; row -= 1) if (row !== codes.row && codes.code(row) !== "") rows[codes.code(row)] = row;
  const at = (code: string, name: ColumnF10): Entry => {
    const [row, column] = [rows[code], codes.column(name)];
    return row === undefined || column === null ? EMPTY : entryAt(reading, { row, column });
  };
  const goals = Object.keys(rows).filter((code) => !structure.has(code));
  const sheet: ScoreSheet = {
    factors: each(FACTORS, (factor) => each(ASSESSORS, (assessor) => numberEntry(at(ROW[factor], COMPLETION[assessor])))),
    completions: Object.fromEntries(
      goals.map((id) => [id, each(ASSESSORS, (assessor) => numberEntry(ownCompletion(at(id, COMPLETION[assessor]), card)))]),
    ),
    opinions: each(ASSESSORS, (assessor) => at(ROW[assessor], "goal")),
    rows,
  };
  return { sheet, place: (row, column) => ({ row: rows[ROW[row]] ?? 0, column: codes.column(column) ?? 0 }) };
}

/** Empty where the card's completion is taken over: `=IF('Card'!L9="","",'Card'!L9)`, or what is left of that when the card was deleted. */
function ownCompletion(found: Entry, card: string): Entry {
  if (found.cell === null || typeof found.cell !== "object") return found;
  const [, reference] = /^=IF\((.+)="","",\1\)$/.exec(found.cell.formula) ?? [];
  if (reference === undefined) return found;
  const [tab, cell] = [reference.slice(0, reference.lastIndexOf("!")), reference.slice(reference.lastIndexOf("!") + 1)];
  const isCards =
    reference.includes("#REF!") || (/^\$?[A-Z]+\$?\d+$/.test(cell) && tab.replace(/^'|'$/g, "").replaceAll("''", "'") === card);
  return isCards ? EMPTY : found;
}
