/** The goal cards and score sheets in the workbook, manager by manager, as users have left them. */
import { readTyped } from "../../excel/read/readTyped";
import { parseF9, type ParsedCard } from "../../forms/F9/parseF9";
import { parseF10, type ParsedScore } from "../../forms/F10/parseF10";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Detail } from "../../plan/problem/problem";
import type { SheetKey } from "../../sheet/place/place";
import type { LocatedProblem } from "../outcome/outcome";
import { F9 } from "../../forms/F9/form";
import { F10 } from "../../forms/F10/form";
import { TEAM } from "../../forms/team/form";

/** A sheet that is there, one that cannot be read any more, or none. */
export type Found<T> =
  | { readonly type: "Read"; readonly key: SheetKey; readonly tab: string; readonly content: T }
  | { readonly type: "Unreadable"; readonly key: SheetKey; readonly tab: string }
  | { readonly type: "None"; readonly key: SheetKey };

export interface CardsRead {
  /** In the managers' order. */
  readonly cards: readonly Found<ParsedCard>[];
  readonly scores: readonly Found<ParsedScore>[];
  readonly hasTeam: boolean;
}

export async function readCards({ managers }: Inputs): Promise<CardsRead> {
  const sheets = await readTyped((key) => TEAM.owns(key) || F9.owns(key) || F10.owns(key));
  const cards = managers.map(({ id }): Found<ParsedCard> => {
    const key = F9.keyOf(id);
    const sheet = sheets.get(key);
    return sheet ? found(key, sheet.tab, parseF9(sheet.reading)) : { type: "None", key };
  });
  const scores = managers.map(({ id }, manager): Found<ParsedScore> => {
    const key = F10.keyOf(id);
    const sheet = sheets.get(key);
    const card = sheets.get(cards[manager]?.key ?? "");
    return sheet ? found(key, sheet.tab, parseF10(sheet.reading, card?.tab ?? "")) : { type: "None", key };
  });
  return { cards, scores, hasTeam: sheets.has(TEAM.keyOf()) };
}

function found<T>(key: SheetKey, tab: string, content: T | null): Found<T> {
  return content === null ? { type: "Unreadable", key, tab } : { type: "Read", key, tab, content };
}

/** Sheets that have lost their hidden row or column; they are left as they are. */
export function unreadable(found: readonly Found<unknown>[]): readonly LocatedProblem[] {
  return found.flatMap((sheet) =>
    sheet.type === "Unreadable" ? [hint({ type: "SheetUnreadable", sheet: sheet.tab }, sheet.key, sheet.tab, "A1")] : [],
  );
}

/** Something to think about, at a cell of a card or a score sheet. */
export function hint(detail: Detail, key: SheetKey, tab: string, address: string): LocatedProblem {
  return { problem: { level: "notice", at: [], detail }, place: { sheet: key, address, tab } };
}
