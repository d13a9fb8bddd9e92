import type { Detail, Path, Problem } from "../../plan/problem/problem";
import { a1 } from "../../sheet/place/address";
import type { Reading } from "../../sheet/spec/reading";
import type { Position } from "../../sheet/place/place";

/**
 * The input sheet while it is read: its cells, the problems met, and which cell each value of the plan file came from, so that
 * "clients, third, manager" can be shown as N8.
 */
export interface Draft {
  /** null where nothing stands. */
  readonly cell: (at: Position) => string | number | boolean | null;
  /** The error that stands in a cell, such as #REF!; null if none. */
  readonly error: (at: Position) => string | null;
  /** The formula that stands in a cell and that nobody has calculated; null if none. */
  readonly uncalculated: (at: Position) => string | null;
  /** Whether a cell shows its number as a day. */
  readonly isDay: (at: Position) => boolean;
  readonly area: (name: string) => Reading["areas"][string] | null;
  /** Remembers where a value of the plan file stands. */
  readonly put: (path: Path, at: Position) => void;
  /** The same of all fields of a list's entries, each in a row of its own: as one, because there may be hundreds of thousands. */
  readonly putRows: (list: string, rows: readonly number[], columns: ReadonlyMap<string, number>) => void;
  /** Remembers that a value stands where another one does. */
  readonly putAs: (path: Path, like: Path) => void;
  readonly report: (path: Path, detail: Detail, level?: Problem["level"]) => void;
  /** Tells of text that was read as a number, once per column, and remembers it. */
  readonly numberAsText: (path: Path, at: Position, found: string, number: number) => void;
  /** The cells whose text was read as a number. */
  readonly textNumbers: readonly TextNumber[];
  readonly problems: readonly Problem[];
  /** Was a value of the plan file looked for in a cell of its own? */
  readonly hasCell: (path: Path) => boolean;
  /** The cell of a value of the plan file, or of what it belongs to. */
  readonly standsAt: (path: Path) => Position;
  /** The same as A1. */
  readonly place: (path: Path) => string;
}

/** A cell in which a number stands as text, and the number. */
export interface TextNumber extends Position {
  readonly text: string;
  readonly number: number;
}

export function draftOf(reading: Reading): Draft {
  const places = new Map<string, Position>();
  const lists = new Map<string, EntryRows>();
  const problems: Problem[] = [];
  const textNumbers: TextNumber[] = [];
  const toldAt = new Map<number, number>();
  const errors = reading.errors && once(() => new Set(reading.errors?.map((at) => a1(at))));
  const days = once(() => new Set(reading.days?.map((at) => a1(at))));
  const uncalculated = once(() => new Map(reading.calculating?.flatMap((cell) => (cell.calculated ? [] : [[a1(cell), cell.formula]]))));
  const found = (path: Path): Position | null => places.get(JSON.stringify(path)) ?? cellOfField(lists, path);
  const standsAt = (path: Path): Position => {
    for (let length = path.length; length > 0; length -= 1) {
      const at = found(path.slice(0, length));
      if (at) return { row: at.row, column: at.column };
    }
    return { row: 0, column: 0 };
  };
  return {
    cell: ({ row, column }) => content(reading.values[row]?.[column]),
    error: (at) => {
      const value = reading.values[at.row]?.[at.column];
      if (typeof value !== "string" || !ERROR.test(value)) return null;
      return errors === undefined || errors().has(a1(at)) ? value : null;
    },
    uncalculated: (at) => (uncalculated().size === 0 ? null : (uncalculated().get(a1(at)) ?? null)),
    isDay: (at) => days().has(a1(at)),
    area: (name) => reading.areas[name] ?? null,
    put: (path, at) => {
      const known = cellOfField(lists, path);
      if (known?.row !== at.row || known.column !== at.column) places.set(JSON.stringify(path), at);
    },
    putRows: (list, rows, columns) => lists.set(list, { rows, columns, first: columns.values().next().value ?? 0 }),
    putAs: (path, like) => {
      const at = found(like);
      if (at) places.set(JSON.stringify(path), at);
    },
    report: (at, detail, level = "error") => problems.push({ level, at, detail }),
    numberAsText: (path, at, found, number) => {
      textNumbers.push({ row: at.row, column: at.column, text: found, number });
      const told = toldAt.get(at.column) ?? problems.length;
      const { at: first, detail } = problems[told] ?? { at: path, detail: null };
      toldAt.set(at.column, told);
      problems[told] = {
        level: "notice",
        at: first,
        detail: detail?.type === "NumberAsText" ? { ...detail, more: detail.more + 1 } : { type: "NumberAsText", found, number, more: 0 },
      };
    },
    textNumbers,
    problems,
    hasCell: (path) => found(path) !== null,
    standsAt,
    place: (path) => a1(standsAt(path)),
  };
}

/** Where the entries of a list stand; an entry itself stands in the first of its columns. */
interface EntryRows {
  readonly rows: readonly number[];
  readonly columns: ReadonlyMap<string, number>;
  readonly first: number;
}

function cellOfField(lists: ReadonlyMap<string, EntryRows>, path: Path): Position | null {
  const [list, position, field] = path;
  const own = lists.get(String(list));
  const row = typeof position === "number" ? own?.rows[position] : undefined;
  if (own === undefined || row === undefined) return null;
  const inner = path.length > FIELD ? path.slice(FIELD - 1).join(".") : String(field);
  const column = path.length < FIELD ? own.first : own.columns.get(inner);
  return column === undefined ? null : { row, column };
}

/** Parts of a path that names a field: list, position, field. */
const FIELD = 3;

/** Worked out when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

const ERROR = /^#(N\/A|GETTING_DATA|[A-Z][A-Z0-9/]*[!?])$/;

function content(value: unknown): string | number | boolean | null {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value.trim() === "") return null;
  return value.trim();
}
