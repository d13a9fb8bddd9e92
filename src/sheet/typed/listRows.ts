import { isFormula } from "../formula/formula";
import type { Cell } from "../spec/spec";
import { linesInOrder } from "../earlier/linesInOrder";
import { sameContent, type Content } from "../merge/ourContent";

/** A row of a list: what is typed into it, column by column. */
export type Typed = readonly Content[];

/** Which row that stands there is which that is wanted, and what becomes of the others. */
export interface ListRows {
  /** By wanted row; null: nowhere. */
  readonly places: readonly (number | null)[];
  /** By wanted row: it speaks of the same as the one that stands there, and looks like it. */
  readonly isAlike: readonly boolean[];
  /** Entries that stand there and are wanted no more. */
  readonly leaving: readonly number[];
}

/**
 * Rows are known by what is typed into them, wherever they stand; what is left is paired in order, as far as it has half in common. Entries
 * beyond take rows in which nothing is typed, behind the one before.
 *
 * @param isFree by row that stands there: it may be taken
 */
export function listRows(wanted: readonly Typed[], there: readonly Typed[], isFree: (row: number) => boolean): ListRows {
  const places = Array<number | null>(wanted.length).fill(null);
  const isAlike = Array<boolean>(wanted.length).fill(false);
  const taken = new Set<number>();
  const take = (line: number, at: number): void => {
    places[line] = at;
    taken.add(at);
  };
  const known = new Map<string, number[]>();
  for (const [at, row] of there.entries()) if (!isBlank(row)) known.set(keyOf(row), [...(known.get(keyOf(row)) ?? []), at]);
  for (const queue of known.values()) queue.reverse();
  for (const [line, row] of wanted.entries()) {
    const at = isBlank(row) ? undefined : known.get(keyOf(row))?.pop();
    if (at === undefined) continue;
    take(line, at);
    isAlike[line] = true;
  }
  const [lines, rows] = [left(wanted, (line) => places[line] !== null), left(there, (at) => taken.has(at))];
  const pairs = linesInOrder(lines.length, rows.length, (line, at) => inCommon(wanted[lines[line] ?? -1], there[rows[at] ?? -1]));
  for (const [line, at] of pairs.entries()) {
    const [which, row] = [lines[line] ?? -1, at === null ? undefined : rows[at]];
    if (row === undefined) continue;
    take(which, row);
    isAlike[which] = hasSameTexts(wanted[which] ?? [], there[row] ?? []);
  }
  const free = there.flatMap((row, at) => (isBlank(row) && isFree(at) ? [at] : []));
  let [last, next] = [-1, 0];
  for (const [line, row] of wanted.entries()) {
    const at = places[line] ?? null;
    if (at !== null) last = at;
    else {
      while ((free[next] ?? Infinity) <= last) next += 1;
      const spare = free[next];
      if (spare === undefined || (!isBlank(row) && there.slice(last + 1, spare).some((each) => !isBlank(each)))) continue;
      take(line, spare);
      isAlike[line] = isBlank(row);
      last = spare;
    }
  }
  return { places, isAlike, leaving: left(there, (at) => taken.has(at)) };
}

/** What a cell of a spec says, as far as it is typed. */
export function typedIn(cell: Cell): Content {
  return cell === null || isFormula(cell) ? "" : cell;
}

function isBlank(row: Typed): boolean {
  return row.every((cell) => cell === "");
}

function keyOf(row: Typed): string {
  return JSON.stringify(row);
}

/** Positions of those that are not blank and not taken. */
function left(all: readonly Typed[], isTaken: (position: number) => boolean): readonly number[] {
  return all.flatMap((row, position) => (isBlank(row) || isTaken(position) ? [] : [position]));
}

/** 0: less than half. */
function inCommon(one: Typed = [], other: Typed = []): number {
  const said = one.filter((cell) => cell !== "").length;
  const common = one.filter((cell, column) => cell !== "" && sameContent(cell, other[column] ?? "")).length;
  return 2 * common < said ? 0 : common;
}

function hasSameTexts(one: Typed, other: Typed): boolean {
  return one.every((cell, column) => typeof cell !== "string" || cell === "" || cell === other[column]);
}
