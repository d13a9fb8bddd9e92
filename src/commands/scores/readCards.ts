/** The goal cards and score sheets in the workbook, manager by manager, as users have left them. */
import { readTyped, type SheetRead } from "../../excel/read/readTyped";
import { parseF9, type ParsedCard } from "../../forms/F9/parseF9";
import { parseF10, type ParsedScore } from "../../forms/F10/parseF10";
import { isLaterSheet } from "../../forms/workbook/isLaterSheet";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Detail } from "../../plan/problem/problem";
import type { SheetKey } from "../../sheet/place/place";
import type { Reading } from "../../sheet/spec/reading";
import type { LocatedProblem } from "../outcome/outcome";
import { F9 } from "../../forms/F9/form";
import { F10 } from "../../forms/F10/form";
import { TEAM } from "../../forms/team/form";

/** A sheet that is there, one that cannot be read any more, or none. */
export type Found<T> =
  | { readonly type: "Read"; readonly key: SheetKey; readonly tab: string; readonly content: T }
  | { readonly type: "Unreadable"; readonly key: SheetKey; readonly tab: string; readonly isLater: boolean }
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
    return sheet ? found(key, sheet, parseF9) : { type: "None", key };
  });
  const scores = managers.map(({ id }, manager): Found<ParsedScore> => {
    const key = F10.keyOf(id);
    const sheet = sheets.get(key);
    const card = sheets.get(cards[manager]?.key ?? "");
    return sheet ? found(key, sheet, (reading) => parseF10(reading, card?.tab ?? "")) : { type: "None", key };
  });
  return { cards, scores, hasTeam: sheets.has(TEAM.keyOf()) };
}

function found<T>(key: SheetKey, { tab, reading }: SheetRead, parse: (reading: Reading) => T | null): Found<T> {
  const isLater = isLaterSheet(key, reading.values);
  const content = isLater ? null : parse(reading);
  return content === null ? { type: "Unreadable", key, tab, isLater } : { type: "Read", key, tab, content };
}

/** Sheets that have lost their hidden row or column, or have one of a later version; they are left as they are. */
export function unreadable(found: readonly Found<unknown>[]): readonly LocatedProblem[] {
  return found.flatMap((sheet) => {
    if (sheet.type !== "Unreadable") return [];
    const { key, tab, isLater } = sheet;
    return [hint({ type: isLater ? "LaterLayout" : "SheetUnreadable", sheet: tab }, key, tab, "A1")];
  });
}

/** Something to think about, at a cell of a card or a score sheet. */
export function hint(detail: Detail, key: SheetKey, tab: string, address: string): LocatedProblem {
  return { problem: { level: "notice", at: [], detail }, place: { sheet: key, address, tab } };
}
