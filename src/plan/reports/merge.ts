import { fingerprint } from "../text/fingerprint";
import { pieces, resemblance } from "../text/likeness";
import { normalised } from "../text/normalised";
import { conflictKey, NOTHING_DECIDED, type Conflict, type Decided } from "./conflict";
import { codeIn, markOf } from "./rowCode";

/** What lines of a form that comes back say of entries that are known: which is which, and who has changed what. */
export interface RowKind<T> {
  /** What a line says, in the order of the marks in its code. */
  readonly fields: readonly (keyof T & string)[];
  /** By which a line is known that has lost its code, the one that says most of all first. */
  readonly known: readonly (keyof T & string)[];
  /** Where both sides have changed one of these, ours stays; everything else is the manager's to say. */
  readonly ours: readonly (keyof T & string)[];
  /** Once one of these says something, it stays: what belongs together is settled among all entries. Left out: none. */
  readonly kept?: readonly (keyof T & string)[];
  /** What a field says where nobody has said anything; of those that are left out "", null or an empty list. */
  readonly usual: Partial<T>;
  /** Entries without a code are only held to be the same where this is, such as day and client. */
  readonly where: (entry: T) => string;
  /** Where this is the same as well, two are the same whatever else they say. Left out: it tells nothing. */
  readonly when?: (entry: T) => string;
  /** By which two entries without a code are held to be the same, beside where they are. */
  readonly wording: (entry: T) => string;
  /** Another entry that it belongs to, of which there is only one such; "": none. Left out: none ever does. */
  readonly belongsTo?: (entry: T) => string;
}

interface Entry {
  readonly id: string;
}

export interface ReturnedRow<T> {
  /** As it stands in the hidden column; "": a line that somebody inserted. */
  readonly code: string;
  /** Its id says nothing. */
  readonly entry: T;
}

export interface Merged<T> {
  readonly entries: readonly T[];
  readonly added: number;
  /** Ids. */
  readonly changed: readonly string[];
  /** Known entries of which the form says nothing; they stay. */
  readonly unreturned: readonly T[];
  readonly conflicts: readonly Conflict[];
}

/** From here on two texts are of the same thing, if they are where the same is. */
const ALIKE = 0.5;

/**
 * Brings what came back together with what is known, entry by entry. A line is known by its code, else by what it says, where and when
 * it is, or where it is and its wording; else it is new. Nothing is ever deleted. The order of lines decides nothing, and what is taken in
 * twice changes nothing.
 *
 * @param known of the manager whose form it is
 * @param give the id of a new entry that has none; `mark` is made of what its line says, so that the same line is known by it again
 */
export function mergeRows<T extends Entry>(
  kind: RowKind<T>,
  known: readonly T[],
  returned: readonly ReturnedRow<T>[],
  give: (entry: T, mark: string) => string,
  decided: Decided = NOTHING_DECIDED,
): Merged<T> {
  const rows = inOrder(kind, withoutCopies(kind, returned));
  const free = new Map(known.map((entry) => [entry.id, entry]));
  const matched = new Map<ReturnedRow<T>, T>();
  const match = (find: (row: ReturnedRow<T>) => T | undefined): void => {
    for (const row of rows) {
      if (matched.has(row)) continue;
      const entry = find(row);
      if (entry === undefined) continue;
      matched.set(row, entry);
      free.delete(entry.id);
    }
  };
  const firstFree = (is: (entry: T) => boolean): T | undefined => [...free.values()].find(is);
  const { belongsTo = () => "" } = kind;
  // A line whose code nobody knows yet is a new one: it was empty when it was handed out.
  const strange = (row: ReturnedRow<T>): boolean => !isFirstOf(row, rows);
  match(({ code }) => free.get(codeIn(code)?.id ?? ""));
  const markedId = marked(kind, rows);
  match((row) => (strange(row) ? free.get(give(row.entry, markedId(row))) : undefined));
  match(({ entry }) => (belongsTo(entry) === "" ? undefined : firstFree((one) => belongsTo(one) === belongsTo(entry))));
  const { where, when } = kind;
  const isThen = (one: T, { entry }: ReturnedRow<T>): boolean => where(one) === where(entry) && when?.(one) === when?.(entry);
  match((row) => (strange(row) ? firstFree((one) => says(kind, one) === says(kind, row.entry)) : undefined));
  match((row) => (strange(row) ? firstFree((one) => isThen(one, row) && isSame(kind, one, row.entry)) : undefined));
  match((row) => (strange(row) && when !== undefined ? firstFree((one) => isThen(one, row)) : undefined));
  match((row) => (strange(row) ? mostAlike(kind, [...free.values()], row.entry) : undefined));

  const ids = new Set(known.map(({ id }) => id));
  const merged = new Map<string, T>();
  const conflicts: Conflict[] = [];
  const added: T[] = [];
  for (const row of rows) {
    const entry = matched.get(row);
    if (entry !== undefined) merged.set(entry.id, mergedEntry(kind, entry, row, decided, conflicts));
    else {
      const own = isFirstOf(row, rows) ? (codeIn(row.code)?.id ?? "") : "";
      const id = own !== "" && !ids.has(own) ? own : freeId(ids, give(row.entry, markedId(row)));
      ids.add(id);
      added.push({ ...row.entry, id });
    }
  }
  const entries = known.map((entry) => merged.get(entry.id) ?? entry);
  return {
    entries: [...entries, ...added],
    added: added.length,
    changed: entries.flatMap((entry, i) => (says(kind, entry) === says(kind, known[i] as T) ? [] : [entry.id])),
    unreturned: [...free.values()],
    conflicts,
  };
}

/** Digits made of what each line says, and of the line that it was copied from; of those that say the same each its own. */
function marked<T extends Entry>(kind: RowKind<T>, rows: readonly ReturnedRow<T>[]): (row: ReturnedRow<T>) => string {
  const seen = new Map<string, number>();
  const marks = new Map(
    rows.map((row) => {
      const text = JSON.stringify([codeIn(row.code)?.id ?? "", says(kind, row.entry)]);
      const count = (seen.get(text) ?? 0) + 1;
      seen.set(text, count);
      return [row, fingerprint(`${text} ${count}`)] as const;
    }),
  );
  return (row) => marks.get(row) ?? "";
}

function freeId(taken: ReadonlySet<string>, wanted: string): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

/**
 * Field by field: who alone has changed it has his way; of two who have, `kind.ours` says whose stays, unless somebody has decided. What
 * was not taken over is asked about again where ours says what was handed out once more: it is never taken without a word.
 */
function mergedEntry<T extends Entry>(
  kind: RowKind<T>,
  ours: T,
  { code, entry: theirs }: ReturnedRow<T>,
  { turned, declined }: Decided,
  conflicts: Conflict[],
): T {
  const own = codeIn(code);
  const marks = own !== null && own.id === ours.id ? own.marks : [];
  const result = { ...ours };
  kind.fields.forEach((field, i) => {
    const [a, b] = [ours[field], theirs[field]];
    if (JSON.stringify(a) === JSON.stringify(b) || (kind.kept?.includes(field) && !isNothing(kind, field, a))) return;
    const before = marks[i];
    const isOursNew = before !== undefined && markOf(a) !== before;
    // Where ours is as it was handed out, whatever differs is theirs, even if its few digits are the same by chance.
    const isTheirsNew = before === undefined ? !isNothing(kind, field, b) : !isOursNew || markOf(b) !== before;
    if (!isTheirsNew) return;
    if (before !== undefined) {
      const key = conflictKey({ id: ours.id, field, before, theirs: b });
      const isDeclined = declined.has(key);
      if (isOursNew && isDeclined) return;
      if (isOursNew || isDeclined) {
        const stays = (isDeclined || kind.ours.includes(field)) === turned.has(key) ? "theirs" : "ours";
        conflicts.push({ id: ours.id, field, before, ours: a, theirs: b, stays });
        if (stays === "ours") return;
      }
    }
    result[field] = b;
  });
  return result;
}

/** A line that was copied with its code and says the same says it only once. */
function withoutCopies<T extends Entry>(kind: RowKind<T>, rows: readonly ReturnedRow<T>[]): readonly ReturnedRow<T>[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const own = `${row.code} ${says(kind, row.entry)}`;
    const isCopy = row.code !== "" && seen.has(own);
    seen.add(own);
    return !isCopy;
  });
}

/** Of lines with the same code, the one that says most of what was handed out comes first; then by what they say, wherever they stand. */
function inOrder<T extends Entry>(kind: RowKind<T>, rows: readonly ReturnedRow<T>[]): readonly ReturnedRow<T>[] {
  const keyed = rows.map((row) => {
    const marks = codeIn(row.code)?.marks ?? [];
    return { row, kept: kind.fields.filter((field, i) => markOf(row.entry[field]) === marks[i]).length, text: says(kind, row.entry) };
  });
  return keyed.sort((a, b) => compare(a.row.code, b.row.code) || b.kept - a.kept || compare(a.text, b.text)).map(({ row }) => row);
}

/** Whether it is the first line that carries its code. */
function isFirstOf<T>(row: ReturnedRow<T>, rows: readonly ReturnedRow<T>[]): boolean {
  const id = codeIn(row.code)?.id;
  return id !== undefined && rows.find(({ code }) => codeIn(code)?.id === id) === row;
}

function says<T extends Entry>({ fields }: RowKind<T>, entry: T): string {
  return JSON.stringify(fields.map((field) => entry[field]));
}

/** Whether an entry says all that a line says. */
function isSame<T extends Entry>(kind: RowKind<T>, entry: T, row: T): boolean {
  return kind.fields.every((field) => isNothing(kind, field, row[field]) || JSON.stringify(entry[field]) === JSON.stringify(row[field]));
}

function isNothing<T extends Entry>({ usual }: RowKind<T>, field: keyof T, value: unknown): boolean {
  return (
    value === "" || value === null || JSON.stringify(value) === JSON.stringify(usual[field]) || (Array.isArray(value) && value.length === 0)
  );
}

function mostAlike<T extends Entry>({ wording, where }: RowKind<T>, entries: readonly T[], row: T): T | undefined {
  const own = pieces(normalised(wording(row)), 2);
  let best: { readonly entry: T; readonly share: number } | undefined;
  for (const entry of entries.filter((one) => where(one) === where(row))) {
    const share = resemblance(own, pieces(normalised(wording(entry)), 2)) ?? 0;
    if (share >= ALIKE && share > (best?.share ?? 0)) best = { entry, share };
  }
  return best?.entry;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
