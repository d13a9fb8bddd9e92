import { folded } from "./name";

/** Whatever people refer to by its id or its name: products, managers, clients and metrics. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Finds an entry's position by its id, or else by its name; undefined when there is none. */
export function finder(entries: readonly Named[]): (reference: string) => number | undefined {
  const ids = new Map(entries.map(({ id }, i) => [id, i]));
  const names = new Map(entries.map(({ name }, i) => [folded(name), i]));
  const foldedIds = new Map(entries.map(({ id }, i) => [folded(id), i]));
  return (reference) => ids.get(reference) ?? names.get(folded(reference)) ?? foldedIds.get(folded(reference));
}

/** The names, for telling what would have been right. */
export function namesOf(entries: readonly Named[]): readonly string[] {
  return entries.map(({ name }) => name);
}
