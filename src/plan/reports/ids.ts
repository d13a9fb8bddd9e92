/** Ids of what managers plan and report: kind, manager, month, and a number that is given once: "v:jia:2603:017". */

/** The letter that each list's ids begin with. */
export const ID_KINDS = { actions: "a", visits: "v", tasks: "t", log: "l", competitors: "k" } as const;
export type IdKind = keyof typeof ID_KINDS;

interface Dated {
  readonly id: string;
  readonly manager: string;
  readonly date?: string;
}

/** "v:jia:2603". */
function seriesOf(kind: IdKind, { manager, date = "" }: Omit<Dated, "id">): string {
  return [ID_KINDS[kind], manager, ...(date === "" ? [] : [date.slice(2, 4) + date.slice(5, 7)])].join(":");
}

/** Hands out the next free numbers beside those that are taken. */
function idGiver(kind: IdKind, taken: Iterable<string>): (entry: Omit<Dated, "id">) => string {
  const last = new Map<string, number>();
  for (const id of taken) {
    const [, before = "", number = ""] = NUMBERED.exec(id) ?? [];
    if (before !== "") last.set(before, Math.max(last.get(before) ?? 0, Number(number)));
  }
  return (entry) => {
    const before = seriesOf(kind, entry);
    const number = (last.get(before) ?? 0) + 1;
    last.set(before, number);
    return `${before}:${String(number).padStart(DIGITS, "0")}`;
  };
}

/** The id of an entry that comes back on a line without one: "v:jia:2603:x1a2b3c4d". */
export function markedId(kind: IdKind, entry: Omit<Dated, "id">, mark: string): string {
  return `${seriesOf(kind, entry)}:x${mark}`;
}

/** Every entry with an id; those that have one keep it. */
export function withIds<T extends Dated>(kind: IdKind, entries: readonly T[]): readonly T[] {
  const give = idGiver(
    kind,
    entries.map(({ id }) => id),
  );
  return entries.map((entry) => (entry.id === "" ? { ...entry, id: give(entry) } : entry));
}

const NUMBERED = /^(.+):(\d+)$/;

const DIGITS = 3;
