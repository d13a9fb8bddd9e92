import type { CodedSheet, CodesFound, Lines } from "../merge/codedSheet";

export interface Reused {
  readonly found: CodesFound;
  readonly formers: readonly CodedSheet[];
}

/**
 * Rows of lines that leave become those of lines that come, as far as they stand between the same others: what refers to them stays, and
 * nothing is deleted and inserted again.
 *
 * @param formers what may stand there; @param holdsMore whether more stands in a row than what was written, so that it goes as it is
 */
export function reused(found: CodesFound, formers: readonly CodedSheet[], next: Lines, holdsMore: (row: number) => boolean): Reused {
  const wanted = new Set(next.rows);
  const places = new Map(found.rows.map((name, row) => [name, row]));
  const formerly = new Set(formers.flatMap(({ lines }) => lines.rows));
  const leaving = found.rows.flatMap((name, row) =>
    name !== null && !wanted.has(name) && formerly.has(name) && !holdsMore(row) ? [row] : [],
  );
  const names = new Map<string, string>();
  let [left, behind] = [0, -1];
  for (const [line, name] of next.rows.entries()) {
    const at = places.get(name);
    if (at !== undefined) behind = Math.max(behind, at);
    if (at !== undefined || formerly.has(name)) continue;
    const before = placeAfter(next.rows, line, places);
    while ((leaving[left] ?? Infinity) <= behind) left += 1;
    const row = leaving[left];
    if (row === undefined || row >= before) continue;
    names.set(found.rows[row] ?? "", name);
    [left, behind] = [left + 1, row];
  }
  const renamed = (name: string): string => names.get(name) ?? name;
  return {
    found: { ...found, rows: found.rows.map((name) => (name === null ? null : renamed(name))) },
    formers: formers.map((each) => ({ ...each, lines: { ...each.lines, rows: each.lines.rows.map(renamed) } })),
  };
}

/** Where the next line that stays stands. */
function placeAfter(rows: readonly string[], line: number, places: ReadonlyMap<string | null, number>): number {
  for (let next = line + 1; next < rows.length; next += 1) {
    const at = places.get(rows[next] ?? null);
    if (at !== undefined) return at;
  }
  return Infinity;
}
