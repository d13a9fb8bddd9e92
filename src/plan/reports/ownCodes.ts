import { codeIn, markOf } from "./rowCode";
import type { ReturnedRow, RowKind } from "./merge";

/** A line as it stands on a form. */
export interface StandingRow<T> {
  readonly code: string;
  /** null: nothing is written there. */
  readonly entry: T | null;
}

/**
 * Lines with the codes that they were handed out with, also where somebody has sorted or moved what stands in the cells and left the hidden
 * codes behind: what still says what another code was given for, and not what its own was, is that other line. A line whose code is some
 * other line's has none. The order of lines decides nothing.
 */
export function withOwnCodes<T, Row extends StandingRow<T>>(
  kind: Pick<RowKind<T>, "fields" | "known">,
  rows: readonly Row[],
): readonly (Row & ReturnedRow<T>)[] {
  const places = kind.known.map((field) => kind.fields.indexOf(field));
  const said = (entry: T): string => kind.known.map((field) => markOf(entry[field])).join("");
  const handed = (code: string): string | null => {
    const { marks } = codeIn(code) ?? { marks: [] };
    const own = places.map((place) => marks[place] ?? "");
    return own[0] === undefined || own[0] === "" || own[0] === NOTHING ? null : own.join("");
  };
  const isHome = ({ code, entry }: StandingRow<T>): boolean => entry !== null && handed(code) === said(entry);
  const home = new Set(rows.filter(isHome).map(({ code }) => code));
  const left = new Map<string, string[]>();
  for (const code of [...new Set(rows.map((row) => row.code))].filter((one) => !home.has(one)).sort()) {
    const key = handed(code);
    if (key !== null) left.set(key, [...(left.get(key) ?? []), code]);
  }
  const found = new Map<Row, string>();
  const strays = rows.flatMap((row) =>
    row.entry === null || isHome(row) ? [] : [{ row, key: said(row.entry), text: JSON.stringify(row) }],
  );
  for (const { row, key } of strays.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))) {
    const code = left.get(key)?.shift();
    if (code !== undefined) found.set(row, code);
  }
  const taken = new Set(found.values());
  return rows.flatMap((row) => {
    const { code, entry } = row;
    return entry === null ? [] : [{ ...row, entry, code: found.get(row) ?? (taken.has(code) && !isHome(row) ? "" : code) }];
  });
}

const NOTHING = markOf("");
