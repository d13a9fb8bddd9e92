import type { Reading } from "../../sheet/spec/reading";
import type { Position } from "../../sheet/place/place";
import type { Stamp } from "./stamp";

/** The stamp of a sheet that was handed out, and its rows and columns by what they are, wherever they stand now. */
export interface Tags {
  readonly stamp: Stamp;
  /** Where the stamp stands. */
  readonly at: Position;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  /** Rows without a tag of their own among and beside these, up to the next row that has one. */
  readonly strangersBeside: (rows: readonly number[]) => readonly number[];
}

/** null where no stamp stands. */
export function tagsOf({ values }: Reading): Tags | null {
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) {
      const stamp = stampIn(value);
      if (stamp === null) continue;
      const text = (cell: unknown): string => (typeof cell === "string" ? cell : "");
      const rows = positions(values.map((line) => text(line[column])));
      const isOwn = new Set(rows.values());
      return {
        stamp,
        at: { row, column },
        rows,
        columns: positions(cells.slice(0, column).map(text)),
        strangersBeside: (own) => strangers(own, isOwn, values.length),
      };
    }
  }
  return null;
}

/** Whether a cell is where the tags cross, whatever else it says. */
export function isStamp(value: unknown): value is string {
  return typeof value === "string" && value.startsWith('{"form":"F4"');
}

function stampIn(value: unknown): Stamp | null {
  if (!isStamp(value)) return null;
  try {
    const {
      layout = 1,
      plan,
      title,
      manager,
      name,
      month,
      version,
      earlier,
      filled,
    } = JSON.parse(value) as Readonly<Record<keyof Stamp, unknown>>;
    const words = [plan, title, manager, name, version, earlier, filled];
    const isMonth = typeof month === "number" && Number.isInteger(month) && month >= 1 && month <= 12;
    return isMonth && typeof layout === "number" && words.every((word) => typeof word === "string") ? (JSON.parse(value) as Stamp) : null;
  } catch {
    // Somebody's own text that begins alike.
    return null;
  }
}

/** The first place of each tag: a row that was copied carries the tag of the one it was copied from. */
function positions(tags: readonly string[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  tags.forEach((tag, at) => {
    if (tag !== "" && !first.has(tag)) first.set(tag, at);
  });
  return first;
}

function strangers(own: readonly number[], tagged: ReadonlySet<number>, rows: number): readonly number[] {
  if (own.length === 0) return [];
  const beside = (from: number, step: 1 | -1): number => {
    let row = from + step;
    while (row >= 0 && row < rows && !tagged.has(row)) row += step;
    return row;
  };
  const [above, below] = [beside(Math.min(...own), -1), beside(Math.max(...own), 1)];
  return Array.from({ length: below - above - 1 }, (_, i) => above + 1 + i).filter((row) => !tagged.has(row));
}
