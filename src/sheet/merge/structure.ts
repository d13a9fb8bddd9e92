import type { CodesFound, Lines } from "./codedSheet";
import type { Placement } from "./placement";
import { stretches } from "./stretches";

/**
 * What happens to the rows and columns of a sheet, in this order, so that those of the plan are all there and no others of ours: whatever
 * users inserted stays beside what it stood beside, and rows that they sorted stay sorted.
 */
export interface LineChange {
  readonly axis: "rows" | "columns";
  readonly type: "insert" | "delete";
  /** The first of them, on the sheet as it is by then. */
  readonly at: number;
  readonly count: number;
}

export interface Structure {
  readonly changes: readonly LineChange[];
  /** Lines of ours that become the user's, by where they stood. */
  readonly kept: KeptLines;
  /** Where the lines of the plan stand afterwards. */
  readonly after: Placement;
  /** By line of the plan: it was not there before. */
  readonly isNew: { readonly rows: readonly boolean[]; readonly columns: readonly boolean[] };
}

/** By where they stand. */
export interface KeptLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/**
 * @param formers what may stand there; a line that was in none of them is the user's, whatever stands where its code would
 * @param kept lines that are not to go
 */
export function structureOf(found: CodesFound, wanted: Lines, formers: readonly Lines[], kept: KeptLines): Structure {
  const written = formers.map((former) => placementOf(found, former));
  const leaving = (axis: keyof Lines): Places => new Set(written.flatMap((each) => each[axis]).filter((at) => !kept[axis].has(at ?? -1)));
  const rows = align("rows", found.rows, wanted.rows, leaving("rows"));
  const columns = align("columns", found.columns, wanted.columns, leaving("columns"));
  return {
    changes: [...rows.changes, ...columns.changes],
    kept,
    after: { rows: rows.after, columns: columns.after },
    isNew: { rows: rows.isNew, columns: columns.isNew },
  };
}

/** Where lines stand now; of a line that was copied with its code, the one that stands where the plan has it is ours. */
export function placementOf(found: CodesFound, { rows, columns }: Lines): Placement {
  return { rows: placed(found.rows, rows), columns: placed(found.columns, columns) };
}

function placed(found: readonly (string | null)[], wanted: readonly string[]): readonly (number | null)[] {
  const places = new Map<string, number[]>();
  for (const [at, code] of found.entries()) if (code !== null) places.set(code, [...(places.get(code) ?? []), at]);
  let expected = 0;
  return wanted.map((code) => {
    const all = places.get(code) ?? [];
    const at = [...all].sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0] ?? null;
    if (at !== null) expected = at + 1;
    return at;
  });
}

/** Where a line that is not deleted stands after the changes. */
export function lineAfter(changes: readonly LineChange[], axis: keyof Lines, line: number): number {
  return changes
    .filter((change) => change.axis === axis)
    .reduce((now, { type, at, count }) => (now < at ? now : type === "insert" ? now + count : now - count), line);
}

/** Lines of the sheet; null of what is not there. */
type Places = ReadonlySet<number | null>;

function align(axis: LineChange["axis"], found: readonly (string | null)[], wanted: readonly string[], formerly: Places) {
  const changes: LineChange[] = [];
  const ours = placed(found, wanted);
  const known = new Set(wanted);
  // Lines that a former plan had. A second one with the same code is the user's copy.
  const gone = found.flatMap((code, at) => (code !== null && !known.has(code) && formerly.has(at) ? [at] : []));
  for (const { at, count } of [...stretches(gone)].reverse()) changes.push({ axis, type: "delete", at, count });
  const left = found.map((_, at) => at).filter((at) => !gone.includes(at));
  const position = new Map(left.map((at, now) => [at, now]));
  const after: (number | null)[] = ours.map((at) => (at === null ? null : (position.get(at) ?? null)));
  for (let line = 0; line < after.length; line += 1) {
    if (after[line] !== null) continue;
    let count = 1;
    while (line + count < after.length && after[line + count] === null) count += 1;
    const before = line === 0 ? null : (after[line - 1] ?? null);
    const at = before === null ? 0 : before + 1;
    for (const [each, place] of after.entries()) if (place !== null && place >= at) after[each] = place + count;
    for (let each = 0; each < count; each += 1) after[line + each] = at + each;
    changes.push({ axis, type: "insert", at, count });
    line += count - 1;
  }
  return { changes, after, isNew: ours.map((at) => at === null) };
}
